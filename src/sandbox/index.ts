export { startSandbox, type Sandbox, type SandboxOptions } from "./start.js";
export type { Account } from "./world/connection.js";
export type { Fault } from "./world/fault.js";
export type { Behaviour, LocationSeed } from "./world/settings.js";
