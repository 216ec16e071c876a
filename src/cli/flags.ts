import { isEncoding } from "../csv/encoding.js";
import { maps } from "../csv/maps.js";
import { isZone } from "../csv/zone.js";
import { versions } from "../operation.js";
import { option, toggle } from "./command.js";

/** The flags that every command has. */
export const commonFlags = {
  quiet: toggle("say nothing on standard error but what went wrong", { short: "q" }),
  help: toggle("say what the command does, and how", { short: "h" }),
} as const;

/** The flag of every command that depends on the version of the API. */
export const versionFlag = {
  "api-version": option(
    versions.join("|"),
    "the version of the API where several have the same; else HIGHLEVEL_API_VERSION",
    { choices: versions },
  ),
} as const;

const insecureFlag = {
  ...versionFlag,
  "insecure-http": toggle("send the token by plain http where HIGHLEVEL_BASE_URL says so"),
} as const;

/** The flag of every command that works on one location. */
export const locationFlag = {
  "location-id": option("id", "the location (sub-account), else HIGHLEVEL_LOCATION_ID"),
} as const;

/** The flags that say which location, and with which token. */
export const tokenFlags = {
  ...insecureFlag,
  ...locationFlag,
  "token-stdin": toggle("read the token from standard input, else HIGHLEVEL_TOKEN"),
} as const;

/** The flags of every command that knows clients. */
export const clientsFlag = {
  ...insecureFlag,
  clients: option("file", "where clients are; default clients.json"),
} as const;

/** The flags of every command that calls the API. */
export const connectionFlags = {
  ...tokenFlags,
  client: option("name", "a client of clients.json, with its location and token"),
  ...clientsFlag,
} as const;

const many = { multiple: true } as const;

/** The flag of every command that sends a file, or says whether it could be sent. */
export const accountFlag = {
  account: option("id|name", "an account that every row goes to; default those of --client", many),
} as const;

/** The flag of every command that reads times. */
export const zoneFlag = {
  "time-zone": option("zone", "the location's time zone, such as America/New_York", {
    check: (name: string) => (isZone(name) ? undefined : "a time zone such as America/New_York"),
  }),
} as const;

/** The flags that say how a file is read. */
export const fileFlags = {
  ...zoneFlag,
  dates: option("mdy|dmy", "how dates with the year at the end are meant", {
    choices: ["mdy", "dmy"],
  }),
  times: option(
    "utc|local|as-written",
    "what times mean: utc universal time, as-written the zone behind each, local the location's clock whatever stands behind",
    { choices: ["utc", "local", "as-written"] },
  ),
  sheet: option(
    "name",
    "the sheet of a workbook with the posts; default the only one that has some",
  ),
  media: option(
    "dir",
    "the folder of the files that cells name; default that of the file of posts",
  ),
  map: option(
    "file|name",
    `which column is which, in a file of another tool: a JSON file, or ${Object.keys(maps).join(", ")}`,
  ),
  encoding: option(
    "name",
    "how the text is encoded, such as windows-1252 or shift_jis; default UTF-8 or UTF-16",
    {
      check: (name: string) => (isEncoding(name) ? undefined : "an encoding such as windows-1252"),
    },
  ),
  "allow-drafts": toggle("let rows without a date become drafts"),
} as const;

/** The flag of every command that remembers imports. */
export const ledgerFlag = {
  ledger: option(
    "dir",
    "where imports are remembered; default $XDG_STATE_HOME/social-planner/imports",
  ),
} as const;

/** The flag of every command that remembers held posts. */
export const holdsFlag = {
  holds: option("dir", "where held posts are kept; default $XDG_STATE_HOME/social-planner/holds"),
} as const;

/** The flags of every command that remembers both. */
export const storeFlags = { ...ledgerFlag, ...holdsFlag } as const;

/** The flag of every command that sends posts, or says whether they could be sent. */
export const viaFlag = {
  via: option(
    "csv|posts",
    "how posts are sent: csv in files that HighLevel reviews, posts one by one with an id each; default csv",
    { choices: ["csv", "posts"] },
  ),
} as const;
