export { createOAuth } from "./app.js";
export type { OAuth, OAuthOptions, Owner } from "./app.js";
export { OAuthError } from "./error.js";
export type { OAuthReason } from "./error.js";
export { memoryTokens } from "./store.js";
export type { Installation, Tokens, TokenStore } from "./store.js";
export { createAuthorizationUrl } from "./url.js";
export type { AuthorizationUrlOptions } from "./url.js";
