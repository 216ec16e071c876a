import type { GonePost } from "../agency/gone.js";
import { isGood } from "../agency/group.js";
import type { Leftover } from "../agency/leftover.js";
import { nameAccount, nameClient, sayTime, tally, toItem, toPlace } from "./result.js";
import type { Item, Place, Result } from "./result.js";
import { orient } from "../reconcile/difference.js";
import { sayWithoutRow } from "../import/words.js";
import type { Plan } from "./plan.js";
import { quote, quoteLink } from "./text.js";
import { concludeWeek, type Week, type WeekDropped, type WeekPost } from "./week.js";

// What nobody needs to look at: it goes, or is there.
const silent: ReadonlySet<WeekPost["state"]> = new Set(["missing", "staged", "same", "published"]);

/** What a run told, in few words: what is wrong first, then the posts that need a person. */
export function tellWeek(plan: Plan, week: Week, quiet = silent): Omit<Result, "next"> {
  const { outcome, why } = concludeWeek(week);
  const { waiting } = plan.sheet;
  const findings = [...new Set([...plan.sheet.findings, ...week.findings])];
  const found = (wanted: string) =>
    findings.filter(({ severity }) => severity === wanted).map(toItem);
  return {
    where: placesOf(plan, week),
    outcome: why ? `${outcome}: ${quote(why, 300)}` : outcome,
    counts: {
      ...tally(week.posts.map(({ state }) => state)),
      ...week.done,
      ...(week.dropped.length > 0 && { no_longer_in_plan: week.dropped.length }),
      ...(waiting.length > 0 && { waiting_for_approval: waiting.length }),
    },
    items: [
      // Where all end alike, the outcome says why.
      ...(week.ends.some(isGood) ? week.ends.filter((end) => !isGood(end)).map(toEnd) : []),
      ...found("error"),
      ...week.problems.map(({ client, row, why: said }) => {
        return { client: nameClient(client), row, why: quote(said, 200) };
      }),
      ...week.leftovers.map(toLeftover),
      ...week.gone.map(toGonePost),
      ...week.posts.filter(({ state }) => !quiet.has(state)).map(toLine),
      ...week.dropped.map(toGone),
      ...found("warning"),
    ],
    full: {
      findings,
      problems: week.problems,
      posts: week.posts.map(toWhole),
      dropped: week.dropped.map(({ accounts: _accounts, ...post }) => post),
    },
  };
}

/** The locations of a plan, as HighLevel told them where it was asked. */
export function placesOf(
  { sheet, clients }: Plan,
  { places, ends }: Pick<Week, "places" | "ends">,
  names: readonly string[] = sheet.groups.map(({ client }) => client),
): Place[] {
  return [...new Set(names)].map((name) => {
    const found = places.find(({ client }) => client === name)?.location;
    const { locationId = "", locationName, timeZone } = clients[name] ?? {};
    const place = toPlace(name, found ?? { id: locationId, name: locationName, timeZone });
    const marks = ends.flatMap(({ client, mark }) => (client === name && mark) || []);
    return marks.length > 0 ? { ...place, imports: marks } : place;
  });
}

/** The account of a post, by its name and its network. */
export function nameAccountOf({ accounts, accountId }: WeekPost | WeekDropped): string {
  const account = accounts.find(({ id }) => id === accountId);
  return nameAccount(account, accountId);
}

function toEnd({ client, outcome, reason }: Week["ends"][number]): Item {
  const why = reason === undefined ? undefined : quote(reason, 300);
  return { client: nameClient(client), state: outcome, why };
}

function toLine(one: WeekPost): Item {
  const { client, zone, post, state, change, differences, error, link } = one;
  const said = differences.map((difference) => {
    const [old = "not told", now] = orient(difference);
    return `${difference.field}: ${quote(old)} → ${quote(now)}`;
  });
  return {
    client: nameClient(client),
    row: post.row,
    line: post.line,
    local: sayTime(post.utc, zone),
    account: nameAccountOf(one),
    state: state === "changed" ? `${state} by ${change === "plan" ? "the plan" : change}` : state,
    caption: quote(post.content),
    differs: said.join("; ") || undefined,
    why: error === undefined ? undefined : quote(error, 200),
    link: link === undefined ? undefined : quoteLink(link),
  };
}

/** An import of rows that are not sent to its accounts any more. */
export function toLeftover({ client, id, isPosted }: Leftover): Item {
  const state =
    id === undefined
      ? "what is in review could not be listed, and some may be of rows that are gone; call again"
      : isPosted
        ? `import ${id} reads in review, and rows of it are posts: it may have been scheduled, and deleting it may delete those`
        : `import ${id} is in review, of rows that are not sent there any more`;
  return { client: nameClient(client), state };
}

/** A post of a row that is gone with all others of its accounts. */
export function toGonePost(one: GonePost): Item {
  const { client, id, account, utc, caption, mark, isSeen, isTouched, isHeld, alsoIn } = one;
  const moved = ` (at location ${one.locationId}, which the client has not any more)`;
  const before = one.locationId === undefined ? "" : moved;
  const unmade = "was sent, and nobody learned whether it was made: it may go out";
  const unseen = id === undefined ? unmade : "cannot be looked at, and may go out";
  const open = isSeen ? "goes out" : unseen;
  const goes = isHeld ? "is held, and comes back by resume" : open;
  return {
    client: nameClient(client),
    id,
    import: mark,
    account: nameAccount(account, account.id),
    caption: quote(caption),
    state: `${goes} at ${utc}, of a row that is not sent there any more${before}${isTouched ? ", and changed in HighLevel" : ""}${alsoIn ? `; ${quote(alsoIn)} has it, too` : ""}`,
  };
}

function toGone(one: WeekDropped): Item {
  const { client, zone, row, utc, caption } = one;
  const account = nameAccountOf(one);
  const place = { client: nameClient(client), row, local: sayTime(utc, zone), account };
  return { ...place, state: sayWithoutRow(one), caption: quote(caption) };
}

function toWhole({ accounts: _accounts, zone: _zone, post, ...rest }: WeekPost) {
  const { row, line, local, utc, content, link, names: media = post.media } = post;
  return { row, line, local, utc, caption: content, planned_link: link, media, ...rest };
}
