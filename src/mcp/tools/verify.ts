import { selectClients } from "../../agency/sheet.js";
import { verifySheet, type VerifiedClient } from "../../agency/verify.js";
import { listAccounts } from "../../location/accounts.js";
import { sayWithoutRow } from "../../import/words.js";
import { readHold } from "../../location/holds.js";
import { judge, nothingThere, verifyImport, type Verification } from "../../outcome/verify.js";
import type { Request } from "../deeds.js";
import type { Desk } from "../desk.js";
import { explain } from "../explain.js";
import { officeOf, type Plan } from "../plan.js";
import { lookAtPlace, nameAccount, sayTime, tally } from "../result.js";
import type { Item, Place, Result } from "../result.js";
import { text, toObject } from "../schema.js";
import { toOptions } from "../schedule.js";
import { toGonePost, toLeftover } from "../tell.js";
import { quote, quoteLink } from "../text.js";
import type { Call, Shop, Tool } from "../tool.js";
import { findRecord } from "../undo.js";

type VerifiedRows = Exclude<VerifiedClient, { readonly error: unknown }>;

/** A client's posts, compared, or why that could not be done. */
type Verified = { readonly place: Place } & (
  | (Verification & Pick<VerifiedRows, "bad" | "gone" | "leftovers" | "accounts">)
  | { readonly error: string }
);

type Read = Exclude<Verified, { readonly error: string }>;

/** The tool that tells what became of a plan. */
export function createVerify({ desk, plans }: Shop): Tool {
  return {
    name: "verify_plan",
    title: "Verify a plan",
    description:
      "Compares a plan, or an import, with what HighLevel has now. Call it after every deed.",
    input: toObject({ plan: text, import: text, client: text }),
    kind: "reads",
    async run(given: Pick<Request, "plan" | "import" | "client">, call) {
      const { plan, import: mark, client } = given;
      if ((plan === undefined) === (mark === undefined))
        throw new Error("give plan or import: one of the two");
      const found = plan
        ? await verifyPlan(desk, ofClient(await plans.open(plan), client), call)
        : [await verifyMark(desk, mark ?? "", client, call)];
      return { ...conclude(found), plan };
    },
  };
}

/** @throws Error where the plan has no such client. */
function ofClient(plan: Plan, client: string | undefined): Plan {
  if (client === undefined) return plan;
  if (!plan.sheet.clients.includes(client))
    throw new Error(`client: the plan has ${plan.sheet.clients.join(", ")}, not ${client}`);
  return { ...plan, sheet: selectClients(plan.sheet, [client]) };
}

async function verifyPlan(desk: Desk, plan: Plan, { signal }: Call): Promise<Verified[]> {
  const { via: _, patience: __, media: ___, ...options } = toOptions(desk, plan, signal);
  const found: Verified[] = [];
  for await (const one of verifySheet(options)) {
    const office = officeOf(plan, one.client);
    const place = await lookAtPlace(await office.connect(), office, signal);
    if ("error" in one) found.push({ place, error: explain(one.error) });
    else found.push({ ...one, place });
  }
  return found;
}

async function verifyMark(
  desk: Desk,
  mark: string,
  client: string | undefined,
  { signal }: Call,
): Promise<Verified> {
  const office = await desk.open(client);
  const { locationId, userId } = office.client;
  const record = await findRecord(desk, mark, locationId);
  const planner = await office.connect();
  const place = await lookAtPlace(planner, office, signal);
  const all = await desk.ledger.list();
  const records = all.filter((one) => one.locationId === locationId);
  const held = await readHold(desk.holds, locationId);
  const accounts = await listAccounts(planner, signal);
  const whose = { timeZone: place.time_zone, userId: userId || record.userId };
  const known = { records, held, ...whose, signal };
  const verified = await verifyImport(planner, record, accounts, known);
  return { ...verified, place, bad: [], gone: [], leftovers: [], accounts };
}

const quiet = new Set(["scheduled", "published", "awaiting_approval"]);
const words = {
  good: "all is as planned",
  attention: "a person is needed",
  unknown: "posts are missing, doubled or unknown: look in HighLevel",
};

function conclude(found: readonly Verified[]): Omit<Result, "plan"> {
  const read = found.flatMap((one) => ("error" in one ? [] : one));
  const failed = found.flatMap((one) => ("error" in one ? one : []));
  const all = read.flatMap(({ posts: each, place }) => each.map((post) => ({ post, place })));
  const posts = all.map(({ post, place }) => toLine(post, place));
  const open = posts.filter(({ state }) => !quiet.has(`${state}`));
  const bad = read.flatMap((one) => one.bad);
  const dropped = read.flatMap((one) => one.dropped);
  const gone = read.flatMap((one) => one.gone);
  const leftovers = read.flatMap((one) => one.leftovers);
  const without = [...dropped, ...leftovers];
  const seen = judge({ posts: read.flatMap((one) => one.posts), dropped: without });
  const verdict = gone.length > 0 ? "unknown" : seen;
  const isGood = verdict === "good" && bad.length === 0;
  const outcome =
    failed.length > 0
      ? "not every client could be read"
      : isGood && posts.length === 0
        ? nothingThere
        : words[isGood ? "good" : verdict === "good" ? "attention" : verdict];
  return {
    where: found.map(({ place }) => place),
    outcome,
    counts: {
      ...tally(posts.map(({ state }) => `${state}`)),
      ...(bad.length > 0 && { rows_with_errors: bad.length }),
      ...(dropped.length > 0 && { no_longer_in_plan: dropped.length }),
      others_here: read.reduce((sum, one) => sum + one.notOurs.length, 0),
    },
    items: [
      ...failed.map(({ place, error }) => ({ client: place.client, why: error })),
      ...open,
      ...read.flatMap((one) => one.dropped.map((post) => toDroppedLine(post, one))),
      ...gone.map(toGonePost),
      ...leftovers.map(toLeftover),
    ],
    next: isGood && failed.length === 0 ? "tell the person" : "show the items to the person",
    full: all.map(({ post, place }) => ({ ...place, ...post })),
  };
}

function toDroppedLine(dropped: Verification["dropped"][number], { place, accounts }: Read): Item {
  const { row, accountId, id, utc, caption, ...why } = dropped;
  const account = accounts.find((one) => one.id === accountId);
  return {
    client: place.client,
    row,
    local: sayTime(utc, place.time_zone),
    account: nameAccount(account, accountId),
    id,
    state: sayWithoutRow(why),
    caption: quote(caption),
  };
}

function toLine(one: Verification["posts"][number], place: Place): Item {
  const { post, account, state, link, error, differences } = one;
  const said = differences.map(
    ({ field, plan, there }) => `${field}: ${quote(there ?? "not told")} for ${quote(plan)}`,
  );
  return {
    client: place.client,
    row: post.row,
    local: sayTime(post.utc, place.time_zone),
    account: nameAccount(account),
    state,
    caption: quote(post.content),
    differs: said.join("; ") || undefined,
    why: error === undefined ? undefined : quote(error, 200),
    link: link === undefined ? undefined : quoteLink(link),
  };
}
