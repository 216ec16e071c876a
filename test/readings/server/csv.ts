/** A post as a row of an uploaded file says it. */
export interface CsvPost {
  /** Such as `2098-01-05 09:30:00`; empty for a draft. */
  readonly wall: string;
  readonly content: string;
  readonly link: string;
  readonly media: readonly string[];
}

/** How HighLevel's own reader may misread a file. */
export type CsvReader =
  /** A quoted list of images is split at its commas, so that all but the first are lost (a caller's report). */
  | "splits_lists"
  /** The rows come in the order of their times, the last first. */
  | "reorders"
  /** The last row is left out without a word. */
  | "loses_last"
  /** Rows that say the same at different times become one. */
  | "merges_repeats";

const header = [
  "postAtSpecificTime (YYYY-MM-DD HH:mm:ss)",
  "content",
  "link (OGmetaUrl)",
  "imageUrls",
  "gifUrl",
  "videoUrls",
  "thumbnailUrl",
];

/** The posts of a Basic file; a string says why it is refused. */
export function readFile(text: string, reader?: CsvReader): CsvPost[] | string {
  const [first = [], ...rows] = splitCells(text.replace(/^\uFEFF/, ""));
  if (first.length < 6 || first.some((cell, at) => cell !== header[at]))
    return "CSV headers are not identical to sample file.";
  const posts = rows.map(([wall = "", content = "", link = "", images = "", gif, videos = ""]) => {
    const media = [...images.split(","), gif ?? "", ...videos.split(",")];
    const urls = media.map((url) => url.trim()).filter(Boolean);
    return {
      wall: wall.trim(),
      content,
      link: link.trim(),
      media: reader === "splits_lists" ? urls.slice(0, 1) : urls,
    };
  });
  if (reader === "reorders") return posts.toSorted((a, b) => (a.wall < b.wall ? 1 : -1));
  if (reader === "loses_last") return posts.slice(0, -1);
  if (reader === "merges_repeats")
    return posts.filter((one, at) => posts.findIndex((o) => o.content === one.content) === at);
  return posts;
}

/** The cells of a text, row by row, as RFC 4180 has them; empty lines are none. */
function splitCells(text: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  let cell = "";
  let quoted = false;
  for (let at = 0; at < text.length; at++) {
    const letter = text[at]!;
    if (quoted) {
      if (letter !== '"') cell += letter;
      else if (text[at + 1] === '"') cell += text[at++];
      else quoted = false;
    } else if (letter === '"') quoted = true;
    else if (letter === ",") {
      row.push(cell);
      cell = "";
    } else if (letter === "\n") {
      row.push(cell);
      rows.push(row);
      [row, cell] = [[], ""];
    } else if (letter !== "\r") cell += letter;
  }
  if (cell || row.length > 0) rows.push([...row, cell]);
  return rows.filter((cells) => cells.some(Boolean));
}
