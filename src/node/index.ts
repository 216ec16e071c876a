export { fileTokens } from "./tokens.js";
export { fileHolds } from "./holds.js";
export { fileLedger } from "./ledger.js";
