import type { components } from "../../generated/schema.js";
import { readDate } from "../../csv/date.js";
import type { CsvFile } from "../../csv/read.js";
import type { Row } from "../../csv/row.js";
import { findInstant } from "../../csv/zone.js";
import { readGoogle, readTiktok, readTypes } from "./csv-details.js";
import { findError, isReachable } from "./csv-rules.js";
import { createId, type World } from "../world/world.js";
import type { Content, StoredImport, StoredRow } from "../world/stored.js";

/** What HighLevel makes of a row: the post that it would become, or why it cannot. */
export function reviewRow(
  row: Row,
  file: CsvFile,
  timeZone: string,
  platforms: string[],
): StoredRow {
  const { link, images, gif, videos, fields } = row;
  const media = [
    ...images.map((url) => readMedia(url, "image/jpeg")),
    ...(gif ? [readMedia(gif, "image/gif")] : []),
    ...videos.map((url) => readMedia(url, "video/mp4")),
  ];
  // Beside media, a link has no preview and goes to the end of the text (help page).
  const summary = media.length > 0 && link ? `${row.content}\n${link}`.trim() : row.content;
  const { followUpComment, tags = "", category } = fields;
  const at = readTime(row.time, timeZone);
  const error = at === "wrong" ? "Invalid date format" : findError(row, platforms);
  return {
    id: createId(),
    content: {
      summary,
      media,
      type: "post",
      followUpComment,
      tiktokPostDetails: readTiktok(row),
      gmbPostDetails: readGoogle(row),
    },
    link: media.length > 0 ? "" : link,
    typeOf: readTypes(row),
    tagNames: tags.split(",").flatMap((name) => name.trim() || []),
    categoryName: category,
    at: at === "wrong" ? undefined : at,
    error: row.cells.length === file.columns.length ? error : "Invalid row format",
  };
}

/** A row as the API answers it. */
export function showRow(
  row: StoredRow,
  entry: StoredImport,
  { settings }: World,
): components["schemas"]["CsvRow"] {
  const { id, content, link, at, error } = row;
  const { summary = "", type, media, followUpComment, tiktokPostDetails, gmbPostDetails } = content;
  return {
    [settings.idName]: id,
    accountIds: entry.accountIds,
    summary,
    type,
    ...(at !== undefined && { scheduleDate: new Date(at).toISOString() }),
    medias: media,
    ...(link && { link: { url: link, ogUrl: link } }),
    ...(followUpComment && { followUpComment }),
    ...(tiktokPostDetails && { tiktokPostDetails }),
    ...(gmbPostDetails && { gmbPostDetails }),
    status: error ? "rejected" : entry.finalizedAt === undefined ? "pending" : "accepted",
    ...(error && { errorMessage: error }),
  };
}

function readMedia(url: string, otherwise: string): Content["media"][number] {
  const extension = /\.(\w+)(?:[?#]|$)/.exec(url)?.[1]?.toLowerCase() ?? "";
  const type = mediaTypes[extension] ?? otherwise;
  return isReachable(url) ? { url, type } : { url, type, error: "Media could not be fetched" };
}

// By extension, and apart from how an import names them, which is tested against this.
const mediaTypes: Readonly<Record<string, string>> = {
  jpg: "image/jpeg",
  jpeg: "image/jpeg",
  png: "image/png",
  mp4: "video/mp4",
  mov: "video/mov",
};

/** The time of a row in epoch milliseconds; slash dates are month first (help page). */
function readTime(cell: string, timeZone: string): number | "wrong" | undefined {
  if (!cell) return undefined;
  const date = readDate(cell, { dates: "mdy" });
  if ("code" in date) return "wrong";
  const instant = findInstant(date.wall, timeZone);
  // What HighLevel does on the day of a clock change is not known; this is what common libraries do.
  return typeof instant === "number" ? instant : instant.choices[instant.problem === "gap" ? 1 : 0];
}
