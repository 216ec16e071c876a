import { splitUrls } from "./cell.js";
import type { Column, FieldKey } from "./format.js";

/** A post as its row has it. */
export interface Row {
  /** 1-based number of the post, headers and blank rows not counted. */
  readonly row: number;
  /** 1-based line of the text where the row starts. */
  readonly line: number;
  /** Every cell in the order of the columns: captions and other texts as written, the rest without invisible marks. */
  readonly cells: readonly string[];
  /** The date as written, without spaces around it; empty for a draft. */
  readonly time: string;
  /** The caption as written. */
  readonly content: string;
  readonly link: string;
  readonly images: readonly string[];
  readonly gif: string;
  readonly videos: readonly string[];
  readonly thumbnail: string;
  /** What the row says in the columns that only an Advanced file has, without spaces around it; empty cells are left out. */
  readonly fields: Readonly<Partial<Record<FieldKey, string>>>;
  /** What is wrong with the row as text, if anything: then its cells cannot be trusted. */
  readonly fault: RowFault | undefined;
}

/** The addresses of a row's images, its GIF or its videos. */
export function mediaOf({ images, gif, videos }: Pick<Row, Kind>): readonly string[] {
  return gif ? [gif] : images.length ? images : videos;
}

/** A kind of media; a post has one. */
export type Kind = "images" | "gif" | "videos";

/** Why a row's cells cannot be trusted. */
export interface RowFault {
  /** Quotes that are not closed, closed by those of another row, or not doubled; too few cells, or more than there are headers; a formula without its value; a cell that begins in a row above, or is struck through; a cell under a blank header, or one that seems to be the rest of a caption; a row that nobody sees, that says something only where nothing is read, that has the headers of other columns, or whose column of captions is empty beside what is put behind it. */
  readonly kind:
    | "unclosed"
    | "swallowed"
    | "malformed"
    | "short"
    | "long"
    | "unsaved"
    | "merged"
    | "struck"
    | "cut"
    | "unnamed"
    | "beside"
    | "headers"
    | "uncaptioned"
    | "hidden";
  /** How the cell begins, what is too much, or which cell it is. */
  readonly value: string;
  /** The 0-based columns of the file that it is about; absent where it is about the whole row. */
  readonly places?: readonly number[] | undefined;
  /** What else is wrong. */
  readonly next?: RowFault | undefined;
  /** The caption as it should stand in the file, where that can be told. */
  readonly meant?: string | undefined;
}

/** Names the cells of a row; the first six columns are the same in every format. */
export function createRow(
  cells: readonly string[],
  columns: readonly Column[],
  row: number,
  line: number,
  fault: RowFault | undefined,
): Row {
  const [time = "", content = "", link = "", images, gif = "", videos, thumbnail = ""] = cells;
  const start = columns[6]?.key === "thumbnail" ? 7 : 6;
  return {
    row,
    line,
    cells,
    time: time.trim(),
    content,
    link: link.trim(),
    images: splitUrls(images),
    gif: gif.trim(),
    videos: splitUrls(videos),
    thumbnail: start === 7 ? thumbnail.trim() : "",
    fields: readFields(cells.slice(start), columns.slice(start)),
    fault,
  };
}

function readFields(cells: readonly string[], columns: readonly Column[]): Row["fields"] {
  const filled = columns.flatMap(({ key }, index) => {
    const value = cells[index]?.trim();
    return value ? [[key, value]] : [];
  });
  return Object.fromEntries(filled);
}
