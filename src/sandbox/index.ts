export { startSandbox } from "./start.js";
export type { Sandbox, SandboxOptions } from "./start.js";
export type { Limit } from "./server/limit.js";
export type { Account, AccountSeed } from "./world/connection.js";
export type { Fault } from "./world/fault.js";
export type { Behaviour, LocationSeed } from "./world/settings.js";
