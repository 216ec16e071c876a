import { count } from "../csv/words.js";
import { toLocal } from "../csv/zone.js";
import { spellAnswers } from "../import/words.js";
import type { Account } from "../location/accounts.js";
import { idOf, seePost, type Post } from "../location/posts.js";
import { findAccount } from "../location/twin.js";
import { fold } from "./clean.js";
import { glue } from "./paint.js";
import { toKebabCase } from "./spell.js";

export { count } from "../csv/words.js";

/** Why something ended as it did, on one line, with the answers that it names as flags. */
export function sayReason(reason = ""): string {
  return fold(spellAnswers(reason, (name) => `--${toKebabCase(name)}`));
}

/** How many bytes, in the unit that fits: `840 bytes`, `3.2 MB`. */
export function sayBytes(bytes: number): string {
  if (bytes < 1e3) return count(bytes, "byte");
  return bytes < 1e6 ? `${Math.round(bytes / 1e3)} kB` : `${(bytes / 1e6).toFixed(1)} MB`;
}

/** Numbers in few words: `2–5, 9`. */
export function sayNumbers(numbers: readonly number[]): string {
  const spans: [number, number][] = [];
  for (const number of [...new Set(numbers)].toSorted((left, right) => left - right)) {
    const last = spans.at(-1);
    if (last && last[1] === number - 1) last[1] = number;
    else spans.push([number, number]);
  }
  return spans
    .map(([first, last]) =>
      first === last ? `${first}` : `${first}${last - first > 1 ? "–" : ", "}${last}`,
    )
    .join(", ");
}

/** A time such as `2098-01-05 09:30:00` on the location's own clock and, beside it, in UTC: `2098-01-05 09:30 (14:30Z)`. */
export function sayTime(local: string | undefined, utc: string | undefined): string {
  const there = utc === undefined ? "" : `${utc.slice(0, 16).replace("T", " ")}Z`;
  if (local === undefined) return there.replace(" ", glue) || "no time";
  const here = local.endsWith(":00") ? local.slice(0, 16) : local;
  const isSame = (length: number) => local.slice(0, length) === there.slice(0, length);
  const beside = isSame(10) ? there.slice(11) : isSame(4) ? there.slice(5) : there;
  return here.replace(" ", glue) + (there && ` (${beside.replace(" ", glue)})`);
}

/** A time of HighLevel's on a clock, where that is known, and in UTC. */
export function sayInstant(utc: string | undefined, timeZone: string | undefined): string {
  return sayTime(utc && timeZone && toLocal(utc, timeZone), utc);
}

/** A time of this machine's clock, soon, such as `14:03:20`. */
export function saySoon(milliseconds: number): string {
  return new Date(Date.now() + milliseconds).toTimeString().slice(0, 8);
}

/** An account by its name and its network, such as `Harbor Bakery (facebook)`. */
export function nameAccount({ id, name, platform }: Account): string {
  return name ? `${fold(name)} (${platform})` : `${id}`;
}

/** The account of an id by its name, else the id. */
export function nameById(id: string, accounts: readonly Account[]): string {
  return nameAccount(accounts.find((one) => one.id === id) ?? { id });
}

/** The account of a post, else what the post says of it. */
export function nameAccountOf(post: Post, accounts: readonly Account[]): string {
  const account = findAccount(post, accounts);
  return account ? nameAccount(account) : (seePost(post).accountIds[0] ?? idOf(post));
}

/** What is said of an import in review of which rows are posts. */
export function sayPosted(id: string, fileName: string): string {
  return `import ${id} (${fold(fileName)}) reads in review, and rows of it are posts: it may have been scheduled, and deleting it may delete those; look in HighLevel first.`;
}

/** What cannot be seen of posts that are there; empty where all can. */
export function sayUnseen(
  posts: readonly { readonly isMediaUnseen?: boolean | undefined }[],
): string {
  const { length } = posts.filter((one) => one.isMediaUnseen);
  if (length === 0) return "";
  return `HighLevel does not tell the pictures of ${count(length, "post")} so that they can be compared`;
}
