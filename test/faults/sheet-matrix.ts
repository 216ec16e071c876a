import type { Request } from "./job.js";
import { toSteps } from "./kill.js";
import type { Step } from "./kill.js";
import { faults, isFull } from "./matrix.js";
import { names } from "./sheet.js";
import type { SheetCase } from "./sheet.js";

const stage = [
  "locations/get",
  "accounts/list",
  "csv/list",
  "posts/list",
  "csv/upload",
  "csv/set-accounts",
  "csv/get",
  "csv/get 2",
  "csv/get 3",
];
const schedule = [
  "locations/get",
  "accounts/list",
  "csv/list",
  "csv/get",
  "posts/list",
  "csv/get 2",
  "csv/get 3",
  "csv/get 4",
  "csv/finalize",
  "csv/get 5",
  "posts/list 2",
  "posts/list 3",
];
const scheduleOfPosts = [
  "locations/get",
  "accounts/list",
  "csv/list",
  "posts/list",
  "posts/create",
  "posts/create 4",
  "posts/list 2",
];

/** The requests of one client, by command. */
const requests: readonly (Pick<SheetCase, "via"> & {
  readonly command: "stage" | "schedule";
  readonly name: string;
})[] = [
  ...stage.map((name) => ({ command: "stage", name }) as const),
  ...schedule.map((name) => ({ command: "schedule", name }) as const),
  ...scheduleOfPosts.map((name) => ({ command: "schedule", name, via: "posts" }) as const),
];

/** One case for each fault at each request: of the client that is worked on alone, of one of the others, or of all. */
const all: readonly SheetCase[] = requests.flatMap(({ command, name, via }, index) =>
  Object.entries(faults)
    .filter(([column]) => !(via && (column === "pressed" || column === "deleted")))
    .map(([column, trouble], place): SheetCase => {
      const [at = "", nth = "1"] = name.split(" ");
      const request = { at: at as Request["at"], nth: Number(nth) };
      // The two take turns, so that each fault and each request meets both.
      const client = names[(index + place) % 2]!;
      const title = { row: `${via ?? command} ${name}`, column };
      return { ...title, struck: [client], via, at: { command, request }, trouble };
    }),
);

const isDrawn = (_: SheetCase, index: number) => isFull || index % 29 === 0;

/** In one client's location. */
export const sheetCases = all.filter(isDrawn);

const everywhere = new Set(["500", "reset", "reset acted", "reconnected"]);

/** In all locations at once. */
export const everywhereCases = all
  .filter(({ column }) => everywhere.has(column))
  .map((one) => ({ ...one, row: `all: ${one.row}`, struck: names }))
  .filter(isDrawn);

const killed = [
  "csv/upload",
  "csv/upload 3",
  "csv/set-accounts",
  "csv/set-accounts 2",
  "csv/finalize",
  "csv/finalize 2",
  "csv/finalize 3",
  "posts/list 3",
  "save",
  "save 2",
  "save 3",
  "save 5",
  "save 7",
  "save 8",
  "save 9",
  "save 10",
  "save 12",
];
const killedOfPosts = [
  "posts/create",
  "posts/create 3",
  "posts/create 6",
  "posts/create 12",
  "posts/list 3",
  "save",
  "save 2",
  "save 3",
  "save 4",
  "save 5",
  "save 6",
  "accounts/list 3",
];

/** Where a sheet's run is killed: at what the first client does, and at the same of the others. */
export const sheetSteps: readonly (Step & { readonly via?: "posts" | undefined })[] = [
  ...killed.flatMap(toSteps),
  ...killedOfPosts.flatMap(toSteps).map((step) => ({ ...step, via: "posts" as const })),
].filter((_, index) => isFull || index % 11 === 1);
