export { renderHtml } from "./html.js";
export { findPosts, pullPost } from "./pull.js";
export type { FoundPost, PostSearch, Pulled } from "./pull.js";
export { countPosts, reportMonth } from "./report.js";
export type { ClientReport, Count, ReportedPost } from "./report.js";
export { judge, verifyImport, verifyPosts } from "./verify.js";
export type { PostState, Verification, VerifiedPost, VerifyOptions } from "./verify.js";
