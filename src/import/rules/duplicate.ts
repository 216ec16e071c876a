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
 * A number made of a few letters of a text: equal texts have the same one, and few others share it.
 *
 * It tells most captions apart at a tenth of the cost of keeping and comparing them.
 */
export function fingerprint(text: string): number {
  const { length } = text;
  const step = 1 + (length >> 2);
  let high = length;
  let low = 0;
  for (let at = length - 1; at >= 0; at -= length - at < 6 ? 1 : step) {
    const letter = text.charCodeAt(at);
    high = Math.imul(high, 0x01000193) ^ letter;
    low = Math.imul(low, 31) + letter;
  }
  return (high >>> 0) * 0x10_0000 + (low & 0xf_ffff);
}

/**
 * Finds posts with the same caption and media at the same time, or within twelve hours of each other.
 *
 * `prints` holds the fingerprint of each row's caption, NaN for a row that is not compared.
 */
export function findRepetitions(
  file: Pick<CsvFile, "scan">,
  prints: readonly number[],
  plan: (row: Row) => PlannedPost,
): Repetition[] {
  const alike = findAlike(prints);
  if (alike.size === 0) return [];
  const groups = new Map<string, { row: Row; at: number }[]>();
  file.scan((row) => {
    if (!alike.has(prints[row.row - 1]!)) return;
    const { content, media, local } = plan(row);
    const key = [content, ...media].join("\0");
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
  // Only those are sorted that share their last bits with another one, which are few.
  const mask = 2 ** Math.ceil(Math.log2(32 * prints.length + 1)) - 1;
  const seen = new Uint8Array(mask + 1);
  for (const print of prints) if (seen[print & mask]! < 2) seen[print & mask]!++;
  const sorted = Float64Array.from(prints.filter((print) => seen[print & mask] === 2)).toSorted();
  return new Set(sorted.filter((print, index) => print === sorted[index + 1]));
}
