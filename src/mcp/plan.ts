import { basename, dirname, resolve } from "node:path";
import type { WeekOptions } from "../agency/options.js";
import { isSheet, leadColumns, readSheet, selectClients, type Sheet } from "../agency/sheet.js";
import { readMap } from "../csv/map.js";
import { maps } from "../csv/maps.js";
import { readPosts } from "../csv/open.js";
import { withLocal } from "../csv/place.js";
import type { CsvFile } from "../csv/read.js";
import { writeCsv, type CsvPost } from "../csv/write.js";
import { fileMedia } from "../node/media.js";
import type { Answers } from "../reconcile/answers.js";
import type { Desk, Office } from "./desk.js";
import { readBelow } from "./folder.js";
import { toFlags } from "./schema.js";
import { digest } from "./seal.js";
import { quote } from "./text.js";

/** A post as a model says it; its `id` stays with it whatever else changes. */
interface PlanRow extends Omit<CsvPost, "utc"> {
  readonly id: string;
}

/** What a plan is made of: a file, or rows under a name that stays the plan's. */
export interface PlanInput extends Pick<WeekOptions, "dates" | "times" | "via"> {
  readonly path?: string | undefined;
  readonly name?: string | undefined;
  readonly rows?: readonly PlanRow[] | undefined;
  readonly client?: string | undefined;
  readonly account?: readonly string[] | undefined;
  readonly time_zone?: string | undefined;
  readonly sheet?: string | undefined;
  readonly map?: string | undefined;
  readonly encoding?: string | undefined;
  readonly allow_drafts?: boolean | undefined;
  readonly accept?: Answers["accept"];
}

/** A plan as it was read. */
export interface Plan extends Pick<WeekOptions, "clients" | "connect"> {
  /** Names it as it is: another one stands for anything that changes. */
  readonly id: string;
  readonly input: PlanInput;
  /** A file without clients is a sheet with one. */
  readonly sheet: Sheet;
  readonly how: Pick<WeekOptions, "dates" | "times" | "allowDrafts" | "via" | "media">;
  /** The file that its rows make, where it has none. */
  readonly draft: string | undefined;
  /** What a person runs to do it, with these answers. */
  readonly command: (answers: object) => Promise<string>;
}

/** The most posts of a plan: more than that, nobody reads before saying yes. */
export const most = 500;

/** The plans of a server, by their ids. */
export interface Plans {
  /** Reads a plan and remembers how it was given; the same plan has the same id. */
  add(input: PlanInput): Promise<Plan>;
  /**
   * Reads a plan once more.
   *
   * @throws Error where it is not known, or its file has changed since it was given.
   */
  open(id: string): Promise<Plan>;
  list(): readonly { readonly id: string; readonly input: PlanInput }[];
}

const mostPlans = 50;

/** Plans that last as long as the server. */
export function createPlans(desk: Desk): Plans {
  const known = new Map<string, PlanInput>();
  return {
    async add(input) {
      const plan = await readPlan(desk, input);
      known.delete(plan.id);
      known.set(plan.id, input);
      const [oldest] = known.keys();
      if (known.size > mostPlans && oldest) known.delete(oldest);
      return plan;
    },
    async open(id) {
      const input = known.get(id);
      if (!input) throw new Error(`no plan ${id}: call check_plan, which gives one`);
      const plan = await readPlan(desk, input);
      if (plan.id === id) return plan;
      throw new Error(
        `${input.path === undefined ? id : quote(input.path)} has changed since it was checked: call check_plan again`,
      );
    },
    list: () => [...known].map(([id, input]) => ({ id, input })),
  };
}

async function readPlan(desk: Desk, input: PlanInput): Promise<Plan> {
  const { path, rows, dates, times, via } = input;
  if ((path === undefined) === (rows === undefined))
    throw new Error("give path, or name and rows: one of the two");
  const draft = rows && writeRows(input, rows);
  const bytes = path === undefined ? Buffer.from(draft ?? "") : await readBelow(desk.folder, path);
  // Beside the file, or where files are, for rows without one: nothing else is read or uploaded.
  const home = path === undefined ? desk.folder : dirname(resolve(desk.folder, path));
  const media = fileMedia(home);
  const map = await readMapText(desk, input);
  const csv = await withLocal(await readFileOf(bytes, input, map), media);
  if (csv.rows.length > most)
    throw new Error(
      `the plan has ${csv.rows.length} posts, and one for an agent may have ${most}: give it by weeks or months`,
    );
  const isOfClients = isSheet(csv);
  const opened = await (isOfClients ? openSheet : openFile)(desk, csv, input);
  const id = `plan-${digest(bytes, { ...input, map, rows: rows?.map((row) => row.id) })}`;
  return {
    id,
    input,
    draft,
    how: { dates, times, via, media, allowDrafts: input.allow_drafts },
    ...opened,
    async command(answers) {
      const file = path
        ? resolve(desk.folder, path)
        : await desk.keepDraft(id, csv.name, draft ?? "");
      const { path: _path, name: _name, rows: _rows, account, ...more } = input;
      const isKnown = map === undefined || Object.hasOwn(maps, map);
      const [known] = Object.values(opened.clients);
      const own = { account, time_zone: known?.timeZone, schedule: true };
      const flags = {
        ...more,
        map: isKnown ? map : await desk.keepDraft(id, "map.json", map),
        ...(!isOfClients && own),
        ...(draft && csv.local && { media: home }),
      };
      const name = isOfClients ? "schedule" : "import";
      return desk.spell(name, [file], toFlags({ ...flags, ...answers }));
    },
  };
}

/** A client of a plan as an office. */
export function officeOf({ clients, connect }: Plan, name: string): Office {
  const client = clients[name]!;
  return { name, client, connect: async () => connect(name, client) };
}

/** The file that rows make; what is wrong with one is said by its id. */
function writeRows({ name, time_zone: zone }: PlanInput, rows: readonly PlanRow[]): string {
  if (!name) throw new Error("rows need a name, such as week-50, that stays the plan's");
  if (!zone)
    throw new Error("rows have times of a clock: give its time_zone, such as America/New_York");
  if (rows.length > most)
    throw new Error(`${rows.length} rows, and a plan may have ${most}: give it by weeks or months`);
  const ids = rows.map(({ id }) => id);
  const twice = ids.find((id, index) => ids.indexOf(id) !== index);
  if (twice !== undefined) throw new Error(`two rows have the id ${twice}: each needs its own`);
  const posts = rows.map(({ id: _id, ...post }) => post);
  return writeCsv(posts, { timeZone: zone });
}

/** The name of a map that is known, or the JSON of another: as it was given, or of its file. */
async function readMapText({ folder }: Desk, { map }: PlanInput): Promise<string | undefined> {
  if (map === undefined || Object.hasOwn(maps, map) || map.trimStart().startsWith("{")) return map;
  return Buffer.from(await readBelow(folder, map, "map")).toString("utf8");
}

async function readFileOf(
  bytes: Uint8Array,
  input: PlanInput,
  said: string | undefined,
): Promise<CsvFile> {
  const name = input.path ? basename(input.path) : `${input.name?.replace(/[^\w -]/g, "-")}.csv`;
  const map = said === undefined ? undefined : (maps[said] ?? readMap(said, "map"));
  const options = { name, sheet: input.sheet, encoding: input.encoding, map };
  if (input.rows) return readPosts(bytes, options);
  const csv = await readPosts(bytes, { ...options, lead: leadColumns });
  // Without clients it is the file that the command line takes it for.
  return isSheet(csv) ? csv : readPosts(bytes, options);
}

async function openSheet(desk: Desk, csv: CsvFile, { client, account, time_zone }: PlanInput) {
  if (account || time_zone)
    throw new Error("a sheet names its clients, who have accounts and a zone: leave those out");
  const { clients, connect } = await desk.agency();
  const all = readSheet(csv, clients);
  if (client !== undefined && !Object.hasOwn(clients, client))
    throw new Error(
      `client: no client is called ${client}; there are ${Object.keys(clients).join(", ")}`,
    );
  return { sheet: client === undefined ? all : selectClients(all, [client]), clients, connect };
}

async function openFile(desk: Desk, csv: CsvFile, input: PlanInput) {
  const { client: known, name, connect } = await desk.open(input.client);
  const zone = input.time_zone;
  if (zone && known.timeZone && zone !== known.timeZone)
    throw new Error(`the times are for ${known.timeZone}, not for ${zone}: write them so`);
  const accounts = input.account ?? known.accounts;
  const rows = csv.rows.map(({ row, line }, index) => {
    return { row, line, client: name, id: input.rows?.[index]?.id ?? "" };
  });
  const groups = csv.format ? [{ client: name, accounts, csv }] : [];
  const clients = [...new Set(rows.map(({ client }) => client))];
  const nobody = { waiting: [], unapproved: [] };
  const sheet: Sheet = { name: csv.name, groups, findings: csv.findings, ...nobody, rows, clients };
  const client = { ...known, accounts, timeZone: zone ?? known.timeZone };
  return { sheet, clients: { [name]: client }, connect };
}
