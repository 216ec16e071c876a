import { createPlanner } from "highlevel-social-planner";
import type { Planner } from "highlevel-social-planner";
import { memoryLedger } from "highlevel-social-planner/import";
import type { Ledger } from "highlevel-social-planner/import";
import { memoryHolds } from "highlevel-social-planner/outcome";
import type { HoldStore } from "highlevel-social-planner/outcome";
import type { Sandbox } from "highlevel-social-planner/sandbox";
import { versionOf } from "../support/version.js";
import type { Saying } from "./sheet.js";

/** The accounts that everything goes to. */
export const accounts = [
  { platform: "facebook", name: "Bakery", originId: "1001" },
  { platform: "linkedin", name: "Bakers", originId: "2002" },
];

/** A post as it is in the sandbox. */
export interface There extends Saying {
  readonly id: string;
  readonly accountId: string;
  readonly status: string;
}

/** What one computer remembers. */
export interface Machine {
  readonly ledger: Ledger;
  readonly holds: HoldStore;
}

/** A location of the sandbox, the person who works in it, and the computers that import into it. */
export interface Stage {
  readonly sandbox: Sandbox;
  readonly locationId: string;
  /** A person's browser. */
  readonly person: () => Planner;
  readonly machines: readonly Machine[];
}

let count = 0;

/** A location that nobody has used. */
export function openStage(sandbox: Sandbox): Stage {
  const locationId = `story-${process.pid}-${++count}`;
  const machine = () => ({ ledger: memoryLedger(), holds: memoryHolds() });
  const person = () => connect(sandbox, locationId);
  return { sandbox, locationId, person, machines: [machine(), machine()] };
}

/** A planner that does not try again. */
export function connect(
  { url }: Sandbox,
  locationId: string,
  fetch: typeof globalThis.fetch = globalThis.fetch,
): Planner {
  const token = `pit-${locationId}`;
  const version = versionOf(locationId);
  return createPlanner({
    token,
    locationId,
    version,
    baseUrl: url,
    retry: false,
    fetch,
  }) as Planner;
}

/** Every post that is there, by its id. */
export async function readWorld({ person, sandbox }: Stage): Promise<Map<string, There>> {
  const there = new Map<string, There>();
  for await (const post of person().posts.list.all({})) {
    const { _id: id, accountIds: [accountId = ""] = [], displayDate, summary, status = "" } = post;
    const urls = (post.media ?? []).map((one) => one?.url ?? "");
    const media = (await Promise.all(urls.map((url) => readMedia(url, sandbox)))).join(" ");
    const link = post.ogTagsDetails?.metaLink ?? "";
    const said = { time: displayDate ?? "", caption: summary ?? "", media, link };
    there.set(id, { id, accountId, status, ...said });
  }
  return there;
}

/** An address, or what the library serves there. */
async function readMedia(url: string, sandbox: Sandbox): Promise<string> {
  if (!url.startsWith(`${sandbox.url}/media/`)) return url;
  const answer = await globalThis.fetch(url);
  return answer.ok ? answer.text() : "nothing: it is not in the library";
}

/** What each file of the library holds, by its address. */
export async function readLibrary({ sandbox, locationId }: Stage): Promise<Map<string, string>> {
  const place = `altType=location&altId=${locationId}&sortBy=createdAt&sortOrder=asc`;
  const answer = await globalThis.fetch(
    `${sandbox.url}/medias/files?${place}&type=file&fetchAll=true&limit=100`,
    { headers: { authorization: `Bearer pit-${locationId}`, version: "2021-07-28" } },
  );
  const { files } = (await answer.json()) as { files: { url: string }[] };
  const each = files.map(async ({ url }) => [url, await readMedia(url, sandbox)] as const);
  return new Map(await Promise.all(each));
}

/** The imports in review, by id. */
export async function readStaged({ person }: Stage): Promise<string[]> {
  const ids: string[] = [];
  for await (const one of person().csv.list.all({ userId: "user-1" }))
    if (one.status === "in_review") ids.push(one._id ?? "");
  return ids;
}

/** What the rows of imports in review show. */
export async function readStagedMedia(stage: Stage): Promise<string[]> {
  const found: Promise<string>[] = [];
  for (const id of await readStaged(stage))
    for await (const { medias } of stage.person().csv.get.all({ id }))
      for (const medium of medias ?? []) found.push(readMedia(medium?.url ?? "", stage.sandbox));
  return Promise.all(found);
}

/** A machine and a connection that die at a request: nothing that is done afterwards happens. */
export function mortal(
  { sandbox, locationId }: Stage,
  { ledger, holds }: Machine,
  { at, when }: { readonly at: number; readonly when: "before" | "after" },
) {
  const death = new AbortController();
  const die = () => {
    death.abort(new Error("killed"));
    return Promise.reject(new Error("killed"));
  };
  let requests = 0;
  const isDead = () => death.signal.aborted;
  const fetch: typeof globalThis.fetch = async (input, init) => {
    if (isDead()) return die();
    const isLast = ++requests === at;
    if (isLast && when === "before") return die();
    const answer = await globalThis.fetch(input, init);
    await answer.clone().arrayBuffer();
    return isLast ? die() : answer;
  };
  const guard = <T extends { open: Ledger["open"] | HoldStore["open"] }>(store: T): T => ({
    ...store,
    open: async (key: string) => {
      const entry = await store.open(key);
      const save = (record: never) =>
        isDead() ? die() : (entry.save as (one: never) => Promise<void>)(record);
      return { ...entry, save };
    },
  });
  const planner = connect(sandbox, locationId, fetch);
  const machine = { ledger: guard(ledger), holds: guard(holds) };
  return { planner, machine, signal: death.signal };
}

// Faults that are known and not mended yet, so that what lies behind them is seen.
const awaited = (process.env["AWAITED"] ?? "staged update").split(",");
export const isAwaited = (name: string): boolean => awaited.includes(name);
