import type { Row } from "../read.js";
import type { PlannedTime } from "./time.js";

/** A post that comes again. */
export interface Repetition {
  readonly row: Row;
  /** The earlier row. */
  readonly earlier: Row;
  /** `same` where the time is the same, too; `soon` within twelve hours, which networks refuse (callers of the API). */
  readonly kind: "same" | "soon";
}

const half = 12 * 3_600_000;

/** Finds posts with the same caption and media at the same time, or within twelve hours of each other. */
export function findRepetitions(rows: readonly Row[], times: readonly (PlannedTime | undefined)[]): Repetition[] {
  return findAlike(rows).flatMap((alike) => {
    // Drafts come together, before all dates; a row whose time is wrong is not compared.
    const sorted = alike.flatMap((index) => {
      const time = times[index];
      return time ? { row: rows[index]!, at: time.at ?? -Infinity } : [];
    });
    sorted.sort((left, right) => left.at - right.at);
    return sorted.slice(1).flatMap(({ row, at }, index): Repetition[] => {
      const { row: earlier, at: before } = sorted[index]!;
      if (at - before > half) return [];
      return [{ row, earlier, kind: at === before ? "same" : "soon" }];
    });
  });
}

// By caption first: most captions come once, and then nothing else need be compared.
function findAlike(rows: readonly Row[]): number[][] {
  const first = new Map<string, number>();
  const groups = new Map<string, number[]>();
  rows.forEach((row, index) => {
    const earlier = first.get(row.content);
    if (earlier === undefined) return first.set(row.content, index);
    const group = groups.get(row.content);
    if (group) group.push(index);
    else groups.set(row.content, [earlier, index]);
  });
  return [...groups.values()].flatMap((group) => [...splitByMedia(rows, group).values()].filter(({ length }) => length > 1));
}

function splitByMedia(rows: readonly Row[], group: readonly number[]): Map<string, number[]> {
  const split = new Map<string, number[]>();
  for (const index of group) {
    const { images, gif, videos } = rows[index]!;
    const media = [...images, gif, ...videos].join(" ");
    split.set(media, [...(split.get(media) ?? []), index]);
  }
  return split;
}
