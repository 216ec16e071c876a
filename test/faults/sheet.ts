import { readSheet, scheduleSheet, stageSheet } from "highlevel-social-planner/agency";
import type { Clients, GroupEnd, WeekOptions } from "highlevel-social-planner/agency";
import { memoryLedger } from "highlevel-social-planner/import";
import type { Ledger } from "highlevel-social-planner/import";
import type { LocationSeed, Sandbox } from "highlevel-social-planner/sandbox";
import { connect, judge, listPosts, locationOf, sleep, watch } from "./job.js";
import type { Ending, Request } from "./job.js";
import { isFull } from "./matrix.js";
import type { Trouble } from "./matrix.js";

const header =
  "client,approved,id,postAtSpecificTime (YYYY-MM-DD HH:mm:ss),content,link (OGmetaUrl),imageUrls,gifUrl,videoUrls,thumbnailUrl";

/** Three clients in turns, two rows each: one that all say at the same time on their clocks, and one of their own. */
export const text = `${header}\r
Bakery,yes,b1,2098-01-05 09:30:00,"Good ""morning""",,https://media.example.com/sun.jpg,,,\r
Café,yes,c1,2098-01-05 09:30:00,"Good ""morning""",,https://media.example.com/sun.jpg,,,\r
Tea,yes,t1,2098-01-05 09:30:00,"Good ""morning""",,https://media.example.com/sun.jpg,,,\r
Bakery,yes,b2,2098-07-04 20:15:00,"Bread,\r\nand rolls 🥐",,,,,\r
Café,yes,c2,2098-07-04 20:15:00,"Cake,\r\nand coffee",,,,,\r
Tea,yes,t2,2098-07-04 20:15:00,"Chai,\r\nand biscuits",,,,,\r
`;

interface Expected extends LocationSeed {
  /** What must be there in the end, once each. */
  readonly posts: readonly string[];
}

const expected: Readonly<Record<string, Expected>> = {
  Bakery: {
    timeZone: "America/New_York",
    accounts: [
      { platform: "facebook", name: "Ours", originId: "1001" },
      { platform: "linkedin", name: "Us", originId: "2002" },
    ],
    posts: [
      '2098-01-05T14:30:00.000Z on 1001: Good "morning"',
      '2098-01-05T14:30:00.000Z on 2002: Good "morning"',
      "2098-07-05T00:15:00.000Z on 1001: Bread, and rolls 🥐",
      "2098-07-05T00:15:00.000Z on 2002: Bread, and rolls 🥐",
    ],
  },
  Café: {
    timeZone: "Europe/Berlin",
    accounts: [
      { platform: "facebook", name: "Ours", originId: "3003" },
      { platform: "linkedin", name: "Us", originId: "4004" },
    ],
    posts: [
      '2098-01-05T08:30:00.000Z on 3003: Good "morning"',
      '2098-01-05T08:30:00.000Z on 4004: Good "morning"',
      "2098-07-04T18:15:00.000Z on 3003: Cake, and coffee",
      "2098-07-04T18:15:00.000Z on 4004: Cake, and coffee",
    ],
  },
  Tea: {
    timeZone: "Asia/Kolkata",
    accounts: [
      { platform: "facebook", name: "Ours", originId: "5005" },
      { platform: "linkedin", name: "Us", originId: "6006" },
    ],
    posts: [
      '2098-01-05T04:00:00.000Z on 5005: Good "morning"',
      '2098-01-05T04:00:00.000Z on 6006: Good "morning"',
      "2098-07-04T14:45:00.000Z on 5005: Chai, and biscuits",
      "2098-07-04T14:45:00.000Z on 6006: Chai, and biscuits",
    ],
  },
};

/** Its clients' names, in the order of the sheet: the first is worked on alone, the others side by side. */
export const names = ["Bakery", "Café", "Tea"] as const;

/** What is wrong with a sheet's run. */
export interface SheetCase {
  /** Where it stands in the table; together they name the case, and its locations. */
  readonly row: string;
  readonly column: string;
  /** Whose location misbehaves. */
  readonly struck: readonly string[];
  readonly via?: "posts" | undefined;
  /** In the first run of which command, and at which of its requests. */
  readonly at?: { readonly command: "stage" | "schedule"; readonly request: Request } | undefined;
  readonly trouble?: Trouble | undefined;
  readonly ledger?: Ledger | undefined;
}

/** How a client of a sheet ended. */
export interface SheetEnding extends Ending {
  readonly client: string;
  /** Whether it was its location that misbehaved. */
  readonly isStruck: boolean;
}

type Title = Pick<SheetCase, "row" | "column">;

function idOf(title: Title, client: string): string {
  return `${locationOf(title)}-${names.indexOf(client as "Tea")}`;
}

/** The locations of a case, to start a sandbox with. */
export function seedLocations(title: Title): Record<string, LocationSeed> {
  return Object.fromEntries(
    names.map((client) => {
      const { timeZone, accounts } = expected[client]!;
      return [idOf(title, client), { name: client, timeZone, accounts }];
    }),
  );
}

/** The clients of a case; the networks and names of their accounts are alike. */
export function clientsOf(title: Title): Clients {
  return Object.fromEntries(
    names.map((client) => {
      const locationId = idOf(title, client);
      const accounts = ["facebook/Ours", "linkedin/Us"];
      return [client, { locationId, accounts, userId: "user-1", token: { env: "TOKEN" } }];
    }),
  );
}

/** How often a sheet of which not all is scheduled is run. */
export const mostRuns = isFull ? 4 : 2;

/**
 * Stages and schedules a sheet as its user would, up to `mostRuns` times: again where not all of it is scheduled. Where all
 * is, the first command is run once more from an empty ledger, which must change nothing.
 */
export async function runSheetCase(sandbox: Sandbox, given: SheetCase): Promise<SheetEnding[]> {
  const { row, column, struck, via, at, trouble, ledger = memoryLedger() } = given;
  const clients = clientsOf(given);
  const locations = struck.map((client) => idOf(given, client));
  const commands = via === "posts" ? (["schedule"] as const) : (["stage", "schedule"] as const);
  const watches = new Map<string, ReturnType<typeof watch>>();
  const run = (command: "stage" | "schedule", memory: Ledger) =>
    runCommand(command, {
      sheet: readSheet(text, clients, { name: "week.csv" }),
      clients,
      connect: (client, { locationId }) =>
        connect(sandbox, locationId, { fetch: watches.get(client)?.fetch ?? fetch }),
      ledger: memory,
      via,
      patience: 6_000,
    });
  const strike = async () => {
    const refused = trouble === "refused" ? at?.request : undefined;
    for (const client of struck) watches.set(client, watch(refused));
    if (!at || !trouble || trouble === "refused") return;
    const faults = [{ ...trouble, ...at.request }];
    await Promise.all(locations.map((location) => sandbox.misbehave(location, { faults })));
  };

  const runs: GroupEnd[][] = [];
  const isOver = (ends: readonly GroupEnd[] = []) =>
    ends.length > 0 && ends.every(({ outcome }) => outcome === "scheduled");
  do {
    let ends: GroupEnd[] = [];
    for (const command of commands) {
      if (runs.length === 0 && command === at?.command) await strike();
      ends = await run(command, ledger);
    }
    runs.push(ends);
  } while (runs.length < mostRuns && !isOver(runs.at(-1)));
  const last = runs.at(-1)!;
  await Promise.all(locations.map((location) => sandbox.misbehave(location, { faults: [] })));
  await sleep(200);
  if (isOver(last)) runs.push(await run(commands[0], memoryLedger()));
  return Promise.all(
    last.map(async ({ client, outcome, reason }): Promise<SheetEnding> => {
      const { made } = watches.get(client) ?? {};
      return {
        row,
        column,
        client,
        isStruck: struck.includes(client),
        outcome,
        reason,
        verdicts: [],
        runs: runs.map((ends) => ends.find((end) => end.client === client)?.outcome ?? "absent"),
        posts: judge(await listPosts(sandbox, idOf(given, client)), expected[client]!.posts),
        wasStruck: !at || (made?.get(at.request.at) ?? 0) >= at.request.nth,
      };
    }),
  );
}

async function runCommand(
  command: "stage" | "schedule",
  options: WeekOptions,
): Promise<GroupEnd[]> {
  const work = async () => {
    for await (const event of (command === "stage" ? stageSheet : scheduleSheet)(options))
      if (event.type === "finished") return [...event.ends];
    throw new Error("the sheet ended without saying how");
  };
  return Promise.race([
    work(),
    sleep(isFull ? 300_000 : 90_000).then(() => Promise.reject(new Error("hangs"))),
  ]);
}
