import { toUtc } from "../../csv/zone.js";
import { help } from "../../generated/help.js";
import { listAccounts } from "../../location/accounts.js";
import { utcOf, type Post, type PostFilter } from "../../location/posts.js";
import { findAccount } from "../../location/twin.js";
import { countPosts, reportMonth } from "../../outcome/report.js";
import type { Desk } from "../desk.js";
import { lookAtPlace, nameAccount, sayTime, tally, tryPlace, type Result } from "../result.js";
import { text, toObject, type Schema } from "../schema.js";
import { count, quote, quoteLink, quoteWord } from "../text.js";
import type { Call, Tool } from "../tool.js";

interface Filter extends ForClient {
  readonly status?: string | undefined;
  readonly from?: string | undefined;
  readonly to?: string | undefined;
  readonly page?: number | undefined;
}

interface ForClient {
  readonly client?: string | undefined;
}

const pageSize = 20;

/** The tools that look at a location. */
export function createLooks(desk: Desk): Tool[] {
  const statuses = help["posts/list"].flags.type.choices;
  const day = { ...text, description: "2027-03-01, on the location's clock" };
  const page = { type: "integer", minimum: 1 };
  return [
    {
      name: "list_posts",
      title: "List posts",
      description: `Lists ${pageSize} posts a page.`,
      input: ofClient({ status: { enum: statuses }, from: day, to: day, page }),
      kind: "reads",
      run: async (given: Filter, call) => listPosts(desk, given, call),
    },
    {
      name: "report_month",
      title: "Report a month",
      description: "Counts a month's posts by network and status.",
      input: ofClient({ month: { ...text, description: "2027-03" } }, ["month"]),
      kind: "reads",
      run: async (given: ForClient & { readonly month: string }, call) => report(desk, given, call),
    },
    {
      name: "list_accounts",
      title: "List accounts",
      description: "Lists the accounts that posts can go to.",
      input: ofClient(),
      kind: "reads",
      run: async (given: ForClient, call) => tellAccounts(desk, given, call),
    },
    {
      name: "doctor",
      title: "Look what is in the way",
      description: "Looks whether posts could be sent, and what is in the way.",
      input: ofClient(),
      kind: "reads",
      run: async (given: ForClient, { signal }) => examine(desk, given, signal),
    },
  ];
}

function ofClient(more = {}, required: string[] = []): Schema {
  return toObject({ client: text, ...more }, required);
}

async function open(desk: Desk, client: string | undefined, { signal }: Call) {
  const office = await desk.open(client);
  const planner = await office.connect();
  return { planner, place: await lookAtPlace(planner, office, signal) };
}

async function listPosts(desk: Desk, given: Filter, call: Call): Promise<Result> {
  const { status = "all", from, to, page = 1 } = given;
  const { planner, place } = await open(desk, given.client, call);
  const zone = place.time_zone;
  const accounts = await listAccounts(planner, call.signal);
  const filter = {
    type: status,
    ...(from && { fromDate: toInstant(`${from} 00:00:00`, zone, "from") }),
    ...(to && { toDate: toInstant(`${to} 23:59:59`, zone, "to") }),
  };
  const { fromDate = "", toDate = fromDate } = filter;
  if (fromDate > toDate)
    throw new Error(`from is ${from}, which is after to, ${to}: turn them round`);
  const start = (page - 1) * pageSize;
  const found: Post[] = [];
  // No single answer of HighLevel's tells for sure whether more follow.
  for await (const post of planner.posts.list.all(filter as PostFilter, { signal: call.signal }))
    if (found.push(post) > start + pageSize) break;
  const posts = found.slice(start, start + pageSize);
  const pages = Math.max(1, Math.ceil(found.length / pageSize));
  if (page > pages)
    throw new Error(
      `page ${page} is beyond the last: there ${pages === 1 ? "is" : "are"} ${count(pages, "page")}, of ${count(found.length, "post")}`,
    );
  const isLast = page === pages;
  return {
    where: [place],
    outcome: `page ${page}, ${isLast ? "the last" : "more follow"}`,
    counts: tally(posts.map((post) => post.status ?? "unknown")),
    items: posts.map((post) => ({
      id: post._id,
      local: sayTime(utcOf(post), zone),
      account: nameAccount(findAccount(post, accounts), post.accountIds?.[0]),
      state: post.status && quoteWord(post.status),
      caption: quote(post.summary ?? ""),
      link: post.previewLink ? quoteLink(post.previewLink) : undefined,
      why: post.error ? quote(post.error, 200) : undefined,
    })),
    next: isLast ? "that is all" : `list_posts with page ${page + 1}`,
    full: posts,
  };
}

function toInstant(local: string, zone: string, name: string): string {
  if (!/^\d{4}-\d\d-\d\d /.test(local))
    throw new Error(`${name} must be a day, such as 2027-03-01`);
  const instant = toUtc(local, zone);
  return "utc" in instant ? instant.utc : instant.choices[0];
}

async function report(
  desk: Desk,
  { client, month }: ForClient & { readonly month: string },
  call: Call,
): Promise<Result> {
  const { planner, place } = await open(desk, client, call);
  const asked = { client: place.client ?? place.location, month, timeZone: place.time_zone };
  const found = await reportMonth(planner, asked, call.signal);
  const failed = found.posts.filter(({ status }) => status === "failed");
  return {
    where: [place],
    outcome: `${count(found.posts.length, "post")} in ${month}`,
    counts: {
      ...tally(found.posts.map(({ network, status }) => `${network} ${status}`)),
      ...(found.timeless > 0 && { without_a_time_that_can_be_read: found.timeless }),
    },
    items: failed.map(({ local, account, network, caption, error }) => ({
      local: local.slice(0, 16),
      account: nameAccount({ name: account ?? "", platform: network }),
      state: "failed",
      caption: quote(caption),
      why: quote(error ?? "", 200),
    })),
    next: failed.length > 0 ? "show the person what failed" : "tell the counts",
    full: { ...found, counts: countPosts(found) },
  };
}

async function tellAccounts(desk: Desk, { client }: ForClient, call: Call): Promise<Result> {
  const { planner, place } = await open(desk, client, call);
  const accounts = await listAccounts(planner, call.signal);
  const expired = accounts.filter(({ isExpired }) => isExpired).length;
  return {
    where: [place],
    outcome: "these can be named by id, name or network/name",
    counts: { connected: accounts.length - expired, expired },
    items: accounts.map(({ id, name = "", platform, isExpired }) => ({
      id,
      account: quote(name),
      network: platform,
      state: isExpired ? "expired: connect it again in HighLevel" : "connected",
    })),
    next:
      accounts.length > expired
        ? "check_plan with account, or without for all of a client's"
        : "tell the person that no account is connected: posts can go nowhere",
    full: accounts,
  };
}

async function examine(desk: Desk, { client }: ForClient, signal: AbortSignal): Promise<Result> {
  const office = await desk.open(client);
  const signs = await desk.examine(client, signal);
  const bad = signs.filter(({ state }) => state === "bad");
  return {
    where: [await tryPlace(office, signal)],
    outcome: bad.length > 0 ? "an import could not run yet" : "an import could run",
    counts: tally(signs.map(({ state }) => state)),
    items: signs.map(({ what, state, note }) => ({ what, state, note: quote(note, 300) })),
    next: bad.length > 0 ? "tell the person what is bad" : "call check_plan",
  };
}
