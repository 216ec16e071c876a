export { createOAuth, type OAuth, type OAuthOptions, type Owner } from "./app.js";
export { OAuthError, type OAuthReason } from "./error.js";
export { memoryTokens, type Installation, type Tokens, type TokenStore } from "./store.js";
export { createAuthorizationUrl, type AuthorizationUrlOptions } from "./url.js";
