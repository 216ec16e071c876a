import { joinList } from "../cell.js";
import { strip } from "../invisible.js";
import { mediaOf, type Row } from "../row.js";
import type { Place, Report } from "./context.js";

/** What is compared of a row; the row itself is not kept, since a file may be long. */
export interface Due extends Place {
  /** The wall clock of its post in milliseconds; undefined for a draft. */
  readonly wall: number | undefined;
  readonly caption: string;
  readonly media: string;
}

const half = 12 * 3_600_000;

/** What is compared of a row whose post is due at this wall clock. */
export function toDue(row: Row, wall: number | undefined): Due {
  const { content, line } = row;
  return { row: row.row, line, wall, caption: fold(content), media: joinList(mediaOf(row)) };
}

/** A caption without what nobody sees: how its letters are put together, and which quotes it has. */
function fold(content: string): string {
  const text = content.trim();
  return /^[\u0020-\u007e]*$/.test(text) && !text.includes("'")
    ? text
    : text
        .normalize("NFC")
        .replace(/[‘’`´ʼ]/g, "'")
        .replace(/[“”„«»]/g, '"');
}

/** A caption without what hardly anybody sees: capitals, kinds of blanks and dashes. */
function loosen(caption: string): string {
  const text = /^[\u0020-\u007e]*$/.test(caption) ? caption : strip(caption.normalize("NFKC"));
  return text
    .toLowerCase()
    .replace(/[‐-―−]/g, "-")
    .replace(/\s+/g, " ");
}

function compareDue(left: Due, right: Due): number {
  const order = at(left) - at(right);
  if (order !== 0 || left.caption === right.caption) return order || left.row - right.row;
  return left.caption < right.caption ? -1 : 1;
}

/** Reports posts with the same caption and media at the same time, or within the twelve hours in which networks refuse them (callers of the API). */
export function checkRepetitions(posts: readonly Due[], report: (place: Place) => Report): void {
  // By a number first: a copy of each caption would take as much memory as the file.
  const candidates = groupBy(posts, ({ caption }) => hash(loosen(caption)));
  const alike = candidates.flatMap((some) => groupBy(some, ({ caption }) => loosen(caption)));
  for (const words of alike) {
    for (const group of groupBy(words, ({ media }) => media)) {
      group.sort(compareDue);
      group.slice(1).forEach((post, index) => {
        const before = group[index]!;
        const isSwapped = at(before) === at(post) && before.row > post.row;
        const [earlier, later] = isSwapped ? [post, before] : [before, post];
        compare(earlier, later, report(later));
      });
    }
  }
}

/** A small number that few texts share. */
function hash(text: string): number {
  let number = 0;
  for (let index = 0; index < text.length; index += 1)
    number = Math.imul(number ^ text.charCodeAt(index), 2_654_435_761);
  return number >> 2;
}

/** Groups of two posts or more. */
function groupBy<K>(posts: readonly Due[], keyOf: (post: Due) => K): Due[][] {
  const groups = new Map<K, Due | Due[]>();
  for (const post of posts) {
    const key = keyOf(post);
    const group = groups.get(key);
    if (Array.isArray(group)) group.push(post);
    else groups.set(key, group ? [group, post] : post);
  }
  return [...groups.values()].filter((group) => Array.isArray(group));
}

function compare(earlier: Due, post: Due, report: Report): void {
  const apart = at(post) - at(earlier);
  const other = `row ${earlier.row}`;
  const value = post.caption;
  const isSame = earlier.caption === post.caption;
  if (apart === 0 && isSame) {
    report("post-duplicate", "content", `the same post as in ${other}`, { value });
  } else if (apart <= half) {
    const message = `${isSame ? "the same caption and media as" : "nearly the post"} in ${other}, within 12 hours`;
    report("post-repeated", "content", message, { value });
  }
}

// Drafts come together, before all dates.
function at({ wall = -Number.MAX_VALUE }: Due): number {
  return wall;
}
