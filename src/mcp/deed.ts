import type { Call } from "./tool.js";
import type { Place, Item, Result } from "./result.js";

/** What a deed would change. */
export interface Difference {
  readonly where: readonly Place[];
  readonly counts: Readonly<Record<string, number>>;
  readonly items: readonly Item[];
  readonly full: unknown;
  /** Everything that it would change, and everything that this depends on: another list is another difference. */
  readonly bound: readonly unknown[];
  /** What a person is asked; absent where there is nothing to do. */
  readonly question: string | undefined;
  /** What else waits for a person, and how it is answered; absent where nothing does. */
  readonly waiting?: string | undefined;
  /** What comes before it. */
  readonly obstacle?: string | undefined;
  /** Why it cannot be done at all. */
  readonly refusal?: string | undefined;
  /** What to do about a refusal; else a person is to look at the items. */
  readonly advice?: string | undefined;
}

/** What a person must say yes to. */
export interface Deed {
  /** Finds out what it would change; it only reads. */
  look(call: Call): Promise<Difference>;
  act(call: Call): Promise<Result>;
  /** What a person runs instead. */
  command(): Promise<string>;
}

/** The sentence that a person says yes or no to: what, for whom, when and where to. */
export function ask({
  what,
  where,
  times,
  accounts,
  more = "",
}: {
  readonly what: string;
  readonly where: readonly Place[];
  /** Of its posts, on their own clocks. */
  readonly times: readonly string[];
  readonly accounts: readonly string[];
  readonly more?: string;
}): string {
  const dated = times.filter((time) => time !== "draft").toSorted();
  const [first, last] = [dated.at(0), dated.at(-1)];
  const span = first === undefined ? "" : ` First ${first}, last ${last}.`;
  const names = [...new Set(accounts)].toSorted();
  const rest = names.length > mostNames ? ` and ${names.length - mostNames} more` : "";
  const places = where.map(
    ({ client, location, time_zone }) =>
      `${client === undefined ? "" : `${client}, `}${location}, ${time_zone}`,
  );
  return `${what} for ${places.join("; ")}?${span} Accounts: ${names.slice(0, mostNames).join(", ") || "none"}${rest}.${more}`;
}

const mostNames = 12;

/** The first of some posts in a question, so that it is seen what they are. */
export function sayFew(posts: readonly string[]): string {
  const rest = posts.length > mostPosts ? ` and ${posts.length - mostPosts} more` : "";
  return `${posts.slice(0, mostPosts).join(", ")}${rest}`;
}

const mostPosts = 5;
