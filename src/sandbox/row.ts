import type { components } from "../generated/schema.js";
import { readDate } from "../import/date.js";
import type { CsvFile, Row } from "../import/read.js";
import { findInstant } from "../import/zone.js";
import { readDetails, readTypes } from "./details.js";
import { findError, isReachable } from "./rule.js";
import { createId } from "./world.js";
import type { StoredImport, StoredRow } from "./world.js";

/** What HighLevel makes of a row: the post that it would become, or why it cannot. */
export function reviewRow(row: Row, file: CsvFile, timeZone: string, platforms: string[]): StoredRow {
  const { content, link, images, gif, videos, fields } = row;
  const at = readTime(row.time, timeZone);
  const media = [
    ...images.map((url) => ({ url, type: guessType(url, "image/jpeg") })),
    ...(gif ? [{ url: gif, type: "image/gif" }] : []),
    ...videos.map((url) => ({ url, type: guessType(url, "video/mp4") })),
  ];
  const isBroken = file.findings.some((finding) => finding.row === row.row && finding.severity === "error");
  const lost = media.map(({ url }) => url).filter((url) => !isReachable(url));
  const { tags = "", category, followUpComment } = fields;
  return {
    id: createId(),
    // Beside media, a link has no preview and goes to the end of the text (help page).
    summary: media.length && link ? `${content}\n${link}`.trim() : content,
    link: media.length ? undefined : link || undefined,
    media,
    type: "post",
    typeOf: readTypes(fields),
    tagNames: tags.split(",").flatMap((name) => name.trim() || []),
    categoryName: category,
    followUpComment,
    ...readDetails(fields),
    at: at === "wrong" ? undefined : at,
    error: isBroken ? "Invalid row format" : at === "wrong" ? "Invalid date format" : findError(row, platforms),
    lost,
  };
}

/** A row as the API answers it. */
export function showRow(row: StoredRow, entry: StoredImport): components["schemas"]["CsvRow"] {
  const { id, summary = "", link, media, type, at, followUpComment, tiktokPostDetails, gmbPostDetails, error } = row;
  return {
    _id: id,
    accountIds: entry.accountIds,
    summary,
    type,
    ...(at !== undefined && { scheduleDate: new Date(at).toISOString() }),
    medias: media.map((one) => ({ ...one, ...(row.lost.includes(one.url) && { error: "Media could not be fetched" }) })),
    ...(link && { link: { url: link, ogUrl: link } }),
    ...(followUpComment && { followUpComment }),
    ...(tiktokPostDetails && { tiktokPostDetails }),
    ...(gmbPostDetails && { gmbPostDetails }),
    status: error ? "rejected" : entry.finalizedAt === undefined ? "pending" : "accepted",
    ...(error && { errorMessage: error }),
  };
}

const mediaTypes: Record<string, string> = {
  jpg: "image/jpeg",
  jpeg: "image/jpeg",
  png: "image/png",
  mp4: "video/mp4",
  mov: "video/mov",
};

function guessType(url: string, otherwise: string): string {
  return mediaTypes[/\.(\w+)(?:[?#]|$)/.exec(url)?.[1]?.toLowerCase() ?? ""] ?? otherwise;
}

/** The time of a row in epoch milliseconds; slash dates are month first (help page). */
function readTime(cell: string, timeZone: string): number | "wrong" | undefined {
  if (!cell) return undefined;
  const date = readDate(cell, "mdy");
  if ("code" in date) return "wrong";
  const instant = findInstant(date.wall, timeZone);
  // What HighLevel does on the day of a clock change is not known; this is what common libraries do.
  return typeof instant === "number" ? instant : instant.choices[instant.problem === "gap" ? 1 : 0];
}
