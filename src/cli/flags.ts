import { isEncoding } from "../csv/encoding.js";
import { maps } from "../csv/maps.js";
import { isZone } from "../csv/zone.js";
import { versions } from "../operation.js";
import type { Flags } from "./command.js";

/** The flags that every command has. */
export const commonFlags = {
  quiet: {
    type: "boolean",
    short: "q",
    description: "say nothing on standard error but what went wrong",
  },
  help: { type: "boolean", short: "h", description: "say what the command does, and how" },
} as const satisfies Flags;

/** The flag of every command that depends on the version of the API. */
export const versionFlag = {
  "api-version": {
    type: "string",
    value: versions.join("|"),
    choices: versions,
    description: "the version of the API where several have the same; else HIGHLEVEL_API_VERSION",
  },
} as const;

/** The flags of every command that sends a token. */
const insecureFlag = {
  ...versionFlag,
  "insecure-http": {
    type: "boolean",
    description: "send the token by plain http where HIGHLEVEL_BASE_URL says so",
  },
} as const;

/** The flag of every command that works on one location. */
export const locationFlag = {
  "location-id": {
    type: "string",
    value: "id",
    description: "the location (sub-account), else HIGHLEVEL_LOCATION_ID",
  },
} as const;

/** The flags that say which location, and with which token. */
export const tokenFlags = {
  ...insecureFlag,
  ...locationFlag,
  "token-stdin": {
    type: "boolean",
    description: "read the token from standard input, else HIGHLEVEL_TOKEN",
  },
} as const;

/** The flags of every command that knows clients. */
export const clientsFlag = {
  ...insecureFlag,
  clients: {
    type: "string",
    value: "file",
    description: "where clients are; default clients.json",
  },
} as const;

/** The flags of every command that calls the API. */
export const connectionFlags = {
  ...tokenFlags,
  client: {
    type: "string",
    value: "name",
    description: "a client of clients.json, which has its location and its token",
  },
  ...clientsFlag,
} as const;

/** The flag of every command that sends a file, or says whether it could be sent. */
export const accountFlag = {
  account: {
    type: "string",
    value: "id|name",
    multiple: true,
    description: "an account that every row goes to; default those of --client",
  },
} as const;

/** The flag of every command that reads times. */
export const zoneFlag = {
  "time-zone": {
    type: "string",
    value: "zone",
    description: "the location's time zone, such as America/New_York",
    check: (name) => (isZone(name) ? undefined : "a time zone such as America/New_York"),
  },
} as const satisfies Flags;

/** The flags that say how a file is read. */
export const fileFlags = {
  ...zoneFlag,
  dates: {
    type: "string",
    value: "mdy|dmy",
    choices: ["mdy", "dmy"],
    description: "how dates with the year at the end are meant",
  },
  times: {
    type: "string",
    value: "utc|local|as-written",
    choices: ["utc", "local", "as-written"],
    description:
      "what times mean: utc universal time, as-written the zone behind each, local the location's clock whatever stands behind",
  },
  sheet: {
    type: "string",
    value: "name",
    description: "the sheet of a workbook with the posts; default the only one that has some",
  },
  media: {
    type: "string",
    value: "dir",
    description: "the folder of the files that cells name; default that of the file of posts",
  },
  map: {
    type: "string",
    value: "file|name",
    description: `which column is which, in a file of another tool: a JSON file, or ${Object.keys(maps).join(", ")}`,
  },
  encoding: {
    type: "string",
    value: "name",
    description:
      "how the text is encoded, such as windows-1252 or shift_jis; default UTF-8 or UTF-16",
    check: (name) => (isEncoding(name) ? undefined : "an encoding such as windows-1252"),
  },
  "allow-drafts": { type: "boolean", description: "let rows without a date become drafts" },
} as const satisfies Flags;

/** The flag of every command that remembers imports. */
export const ledgerFlag = {
  ledger: {
    type: "string",
    value: "dir",
    description: "where imports are remembered; default $XDG_STATE_HOME/social-planner/imports",
  },
} as const;

/** The flag of every command that remembers held posts. */
export const holdsFlag = {
  holds: {
    type: "string",
    value: "dir",
    description: "where held posts are kept; default $XDG_STATE_HOME/social-planner/holds",
  },
} as const;

/** The flag of every command that sends posts, or says whether they could be sent. */
export const viaFlag = {
  via: {
    type: "string",
    value: "csv|posts",
    choices: ["csv", "posts"],
    description:
      "how posts are sent: csv in files that HighLevel reviews, posts one by one with an id each; default csv",
  },
} as const;
