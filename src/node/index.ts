export { openClients, type ConnectedClients, type ConnectOptions } from "./clients.js";
export { fileTokens } from "./tokens.js";
export { fileHolds } from "./holds.js";
export { fileLedger } from "./ledger.js";
export { fileMedia } from "./media.js";
