export { reportClients, verifySheet, type ReportedClient, type VerifiedClient } from "./verify.js";
export { ClientsError, readClients } from "./clients.js";
export type { Client, Clients, TokenPlace } from "./clients.js";
export { readSheet, selectClients, type Group, type Sheet } from "./sheet.js";
export type { GroupEnd } from "./group.js";
export type { GonePost } from "./gone.js";
export type { Leftover } from "./leftover.js";
export type { Connect, WeekOptions } from "./options.js";
export { planSheet, scheduleSheet, stageSheet, type WeekEvent } from "./run.js";
