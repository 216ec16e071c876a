import { trimCell } from "../cell.js";
import type { PlannedPost } from "../plan.js";
import type { CsvFile } from "../read.js";
import type { Row } from "../row.js";
import { readWall } from "../wall.js";
import type { Report } from "./context.js";

/** A post that comes again. */
export interface Repetition {
  readonly row: Row;
  readonly earlier: Row;
  /** `same` where the time is the same, too; `soon` within twelve hours, which networks refuse (callers of the API). */
  readonly kind: "same" | "soon";
}

const half = 12 * 3_600_000;

/**
 * A number made of a text, of its ends whole and of its middle in steps: equal texts have the same one, and few others do.
 *
 * A long file is compared by these, since keeping its captions takes more time and memory.
 */
export function fingerprint(text: string): number {
  const { length } = text;
  const step = 1 + (length >> 4);
  let high = length;
  let low = 0x811c9dc5;
  for (let at = 0; at < length; at += at < 16 || at > length - 9 ? 1 : step) {
    const letter = text.charCodeAt(at);
    high = (Math.imul(high, 31) + letter) | 0;
    low = Math.imul(low ^ letter, 0x01000193);
  }
  return (high >>> 0) * 0x20_0000 + (low & 0x1f_ffff) + 1;
}

/**
 * Finds posts with the same caption and media at the same time, or within twelve hours of each other.
 *
 * `prints` holds the fingerprint of each row's caption without spaces around it, in their order, NaN for a row that is
 * not compared.
 */
export function findRepetitions(
  file: Pick<CsvFile, "scan">,
  prints: readonly number[],
  plan: (row: Row) => PlannedPost,
): Repetition[] {
  const alike = findAlike(prints);
  if (alike.size === 0) return [];
  const groups = new Map<string, { row: Row; at: number }[]>();
  let next = 0;
  file.scan((row) => {
    if (!alike.has(prints[next++]!)) return;
    const { content, media, local } = plan(row);
    const key = [trimCell(content), ...media].join("\0");
    const group = groups.get(key) ?? [];
    groups.set(key, group);
    // Drafts come together, before all dates.
    group.push({ row, at: readWall(local ?? "") ?? -Number.MAX_VALUE });
  });
  return [...groups.values()].flatMap((group) => {
    group.sort((left, right) => left.at - right.at || left.row.row - right.row.row);
    return group.slice(1).flatMap(({ row, at }, index): Repetition[] => {
      const { row: earlier, at: before } = group[index]!;
      if (at === before) return [{ row, earlier, kind: "same" }];
      return at - before <= half ? [{ row, earlier, kind: "soon" }] : [];
    });
  });
}

/** Says what is wrong with a post that comes again. */
export function reportRepetition({ earlier, kind }: Repetition, report: Report): void {
  const other = `row ${earlier.row}`;
  if (kind === "same") {
    report("post-duplicate", "content", `the same post as in ${other}`, "delete one of them");
  } else {
    const message = `the same caption and media as in ${other}, within 12 hours`;
    report("post-repeated", "content", message, "leave more time, or change one");
  }
}

/** The fingerprints that come more than once. */
function findAlike(prints: readonly number[]): Set<number> {
  const alike = new Set<number>();
  // Open addressing: a Set of so many numbers takes many times as long.
  const mask = 2 ** Math.ceil(Math.log2(2 * prints.length + 1)) - 1;
  const seen = new Float64Array(mask + 1);
  for (const print of prints) {
    if (Number.isNaN(print)) continue;
    let at = print & mask;
    while (seen[at] !== 0 && seen[at] !== print) at = (at + 1) & mask;
    if (seen[at] === print) alike.add(print);
    else seen[at] = print;
  }
  return alike;
}
