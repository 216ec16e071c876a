export { reportClients, verifySheet } from "./after.js";
export type { ReportedClient, VerifiedClient } from "./after.js";
export { ClientsError, readClients } from "./clients.js";
export type { Client, Clients, TokenPlace } from "./clients.js";
export { isSheet, readSheet } from "./sheet.js";
export type { Group, Sheet, SheetRow } from "./sheet.js";
export { isGood, planSheet, scheduleSheet, stageSheet } from "./week.js";
export type { Connect, GroupEnd, WeekEvent, WeekOptions } from "./week.js";
export { checkClient, lookUpClient } from "./look.js";
