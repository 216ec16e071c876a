import { readDate, readDue, type Clock } from "./date.js";
import type { Column, ColumnKey } from "./format.js";
import { isRef, referMedia, type LocalMedia } from "./local.js";
import { mediaOf, type Row } from "./row.js";
import { findInstant } from "./zone.js";

/** A post that a row would become; its dates are written `YYYY-MM-DD HH:mm:ss`, also in its cells and fields. */
export interface PlannedPost extends Omit<Row, "time" | "fault"> {
  /** The location's wall clock as `YYYY-MM-DD HH:mm:ss`; undefined for a draft. */
  readonly local: string | undefined;
  /** As `2026-12-07T14:00:00.000Z`; undefined for a draft, and where no time zone was given. */
  readonly utc: string | undefined;
  /** The addresses of its images, its GIF or its videos; of a file beside the sheet what it holds, as `sha256:…`. */
  readonly media: readonly string[];
  /** The same as the row's cells have them; absent where they name no file. */
  readonly names?: readonly string[] | undefined;
}

/** When and with which files posts are planned. */
export interface Plans extends Clock {
  readonly local?: LocalMedia | undefined;
}

/** Plans the post of a row whose dates were found right. */
export function planPost(row: Row, columns: readonly Column[], clock: Plans): PlannedPost {
  const { time: _, fault: __, ...rest } = row;
  const files = referMedia(row, clock.local);
  const { local, wall } = readTime(row, clock);
  const instant =
    wall !== undefined && clock.timeZone !== undefined
      ? findInstant(wall, clock.timeZone)
      : undefined;
  const media = mediaOf(files);
  const dated = readGoogleDates(row, clock);
  const times: Partial<Record<ColumnKey, string>> = { ...dated, time: local ?? "" };
  return {
    ...rest,
    ...files,
    cells: row.cells.map((cell, index) => times[columns[index]!.key] ?? cell),
    fields: { ...row.fields, ...dated },
    local,
    utc: typeof instant === "number" ? new Date(instant).toISOString() : undefined,
    media,
    ...(media.some(isRef) && { names: mediaOf(row) }),
  };
}

/** When a row's post is due, on the location's clock; nothing for a draft, or a date that cannot be read. */
export function readTime(
  { time }: Pick<Row, "time">,
  clock: Clock,
): { readonly local?: string; readonly wall?: number } {
  const date = readDue(time, clock);
  return "wall" in date ? date : {};
}

function readGoogleDates({ fields }: Row, clock: Clock): Row["fields"] {
  const read = (["google.startDate", "google.endDate"] as const).flatMap((key) => {
    const date = readDate(fields[key] ?? "", clock);
    return "local" in date ? [[key, date.local]] : [];
  });
  return Object.fromEntries(read);
}
