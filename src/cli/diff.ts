import type { ComparedPost, DroppedPost } from "../import/event.js";
import { sayWithoutRow } from "../import/words.js";
import type { PlacementState } from "../reconcile/state.js";
import type { Account } from "../location/accounts.js";
import { sayChange, sayWhose } from "./change.js";
import { fold } from "./clean.js";
import { paint, type Tone } from "./paint.js";
import { cut, wrapText } from "./tables/table.js";
import { count, nameById, sayInstant, sayTime } from "./words.js";

/** What is compared in a diff: of a post, what tells it, and whose it is in a sheet of clients. */
export type DiffPost = Pick<
  ComparedPost,
  "post" | "accountId" | "state" | "differences" | "change" | "link" | "error" | "ids"
> & { readonly client?: string };

/** A post whose row is gone, and whose it was in a sheet of clients. */
export type ShownDropped = DroppedPost & { readonly client?: string };

const signs: Readonly<Record<PlacementState, string>> = {
  missing: "+",
  changed: "~",
  kept: "~",
  possible_duplicate: "?",
  unknown: "?",
  doubled: "!",
  removed: "!",
  failed: "!",
  draft: "!",
  held: "!",
  pulled: "!",
  published: "=",
  staged: "=",
  same: "=",
};

const words: { readonly [State in PlacementState]?: string } = {
  possible_duplicate: "may be there already",
  unknown: "was sent, and HighLevel does not list it",
  doubled: "is there more than once",
  removed: "was sent and is not there",
  failed: "was not taken by its network",
  draft: "is a draft there, and does not go out",
  held: "is held",
  pulled: "was pulled",
};

/** States of which the posts that are there are named: a person is to look at them. */
const rivals: ReadonlySet<PlacementState> = new Set(["possible_duplicate", "doubled"]);

// A plan may have thousands of new posts: what is to be looked at must stay in sight.
const most = 20;

/** The plan beside what is there, a signed line for each post that differs and counts of the others, wrapped at `width`; empty where all is there. */
export function renderDiff(
  posts: readonly DiffPost[],
  dropped: readonly ShownDropped[],
  accounts: readonly Account[],
  width: number,
): string {
  const toLine = ({ sign, text }: Line) =>
    `${paint(sign, tones[sign] ?? "bad")} ${hang(text, width)}\n`;
  const nameOf = (id: string) => nameById(id, accounts);
  const lines = posts.map((one) => ({ sign: signs[one.state], text: describe(one, nameOf) }));
  const news = lines.filter(({ sign }) => sign === "+");
  const there = posts.filter(({ state }) => signs[state] === "=");
  const staged = there.filter(({ state }) => state === "staged").length;
  const rest = lines.filter(({ sign }) => sign !== "+" && sign !== "=");
  const gone = dropped.map(({ client, row, accountId, utc, caption, ...why }) => {
    const whose = client === undefined ? "" : `${client}, `;
    const time = utc === undefined ? "draft" : sayInstant(utc, undefined);
    const which = row === undefined ? "" : `row ${row}, `;
    const text = `${whose}${which}${time}, ${nameOf(accountId)}: ${shorten(caption)} (${sayWithoutRow(why)})`;
    return toLine({ sign: "-", text });
  });
  if (rest.length + gone.length + news.length === 0) return "";
  return [
    ...news.slice(0, most).map(toLine),
    news.length > most
      ? toLine({ sign: "+", text: count(news.length - most, "more new post") })
      : "",
    ...rest.map(toLine),
    ...gone,
    there.length > staged ? `= ${count(there.length - staged, "post")} there already\n` : "",
    staged > 0 ? `= ${count(staged, "post")} staged\n` : "",
  ].join("");
}

const tones: Readonly<Record<string, Tone>> = { "+": "good", "~": "warn", "?": "warn" };

interface Line {
  readonly sign: string;
  readonly text: string;
}

/** Lines behind a sign; what is wrapped stands below the text, and not below the sign. */
function hang(text: string, width: number): string {
  return text
    .split("\n")
    .flatMap((line) => {
      const [indent = ""] = /^ */.exec(line) ?? [];
      const lines = wrapText(line.slice(indent.length), width - 2 - indent.length);
      return lines.map((part) => indent + part);
    })
    .join("\n  ");
}

function describe(one: DiffPost, nameOf: (id: string) => string): string {
  const { client, post, accountId, state, differences, change, error, ids } = one;
  const whose = client === undefined ? "" : `${client}, `;
  const time = post.local === undefined ? "draft" : sayTime(post.local, post.utc);
  const there = rivals.has(state) ? ids.filter(Boolean).join(", ") : "";
  const what = [words[state], there, error].filter(Boolean).join(": ");
  const head = `${whose}row ${post.row}, ${time}, ${nameOf(accountId)}: ${shorten(post.content)}${what && ` (${what})`}`;
  const changed = state === "changed" ? ` (${sayWhose(change)})` : "";
  const kept =
    state === "kept" ? ` (${sayWhose(change)}${change === "retry" ? "" : ", kept"})` : "";
  const isShown = state === "changed" || state === "kept" || state === "possible_duplicate";
  return [`${head}${changed}${kept}`, ...(isShown ? differences.map(sayChange) : [])].join("\n  ");
}

function shorten(text: string): string {
  return cut(fold(text), 60);
}
