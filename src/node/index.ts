export { fileTokens } from "./tokens.js";
export { fileLedger } from "./ledger.js";
