import { looksLikeDate } from "./date.js";
import { columnsOf } from "./format.js";
import { strip } from "./invisible.js";
import { file } from "./media-ending.js";
import { listCells, widthOf, type Table } from "./table.js";
import { readPlatforms } from "./platform.js";
import { isMark } from "./says.js";
import { weigh } from "./weighty.js";

/** What a column holds of posts without headers. */
type Role = "date" | "clock" | "media" | "link" | "mark" | "text" | "empty";

/** Whether a row is a post and no row of headers: a day stands in it. */
export function isPost(cells: readonly string[]): boolean {
  return cells.some(isDay) && cells.filter((cell) => strip(cell)).length > 1;
}

function isDay(cell: string): boolean {
  const text = strip(cell);
  if (/^\d{4}-\d\d?-\d\d?$|^\d{1,2}[/.-]\d{1,2}[/.-]\d{4}$/.test(text)) return true;
  return looksLikeDate(text);
}

/**
 * What to do about posts without headers, of which the first stands at `row`: they stand as in HighLevel's files, as in
 * Hootsuite's, or in another order.
 */
export function adviseOnHeadless(
  table: Table,
  row: number,
  isFirst: boolean,
): readonly [message: string, fix: string] {
  const texts = textsOf(table, row);
  const roles = texts.map(roleOf);
  const places = (role: Role) => roles.flatMap((one, place) => (one === role ? place + 1 : []));
  const isDated = roles[0] === "date" && places("clock").length === 0;
  const isOurs = isDated && roles[2] !== "media" && !roles.slice(3).includes("link");
  if (roles.length > 4 && isOurs && !roles.slice(2).includes("mark")) {
    const headers = columnsOf.basic.map(({ header }) => header).join(",");
    return isFirst
      ? ["the first line is a post, and no header row", `start the file with: ${headers}`]
      : ["no header row stands above the posts", `write this line above them: ${headers}`];
  }
  const isLinked = roles.every(
    (role, place) => place < 2 || role === (place === 2 ? "link" : "empty"),
  );
  if (roles.length <= 4 && isDated && isLinked)
    return ["the first line is a post, as in files for hootsuite", "read it with --map hootsuite"];
  const size = (column: number) => texts[column - 1]!.join("").length;
  const [content = 2] = places("text").toSorted((left, right) => size(right) - size(left));
  const time = [...places("date"), ...places("clock")].toSorted((left, right) => left - right);
  const [link, media] = [places("link").slice(0, 1), places("media")];
  const columns = {
    time: time.length > 0 ? alone(time) : "…",
    content,
    ...(link.length > 0 && { link: alone(link) }),
    ...(media.length > 0 && { media: alone(media) }),
  };
  const used = new Set([time, content, link, media].flat());
  const rest = roles.flatMap((role, place) =>
    role === "empty" || used.has(place + 1) ? [] : `column ${place + 1}`,
  );
  const left = rest.length > 0 ? `; it leaves out ${rest.join(", ")}` : "";
  return [
    "the first line is a post, and no header row",
    `say which column is which, by its number: write ${JSON.stringify({ columns })} into map.json, and read it with --map map.json${left}`,
  ];
}

function textsOf(table: Table, row: number): readonly (readonly string[])[] {
  const places = Array.from({ length: widthOf(table) }, (_, place) => place);
  const texts = listCells(table, places, row - 1);
  return places.map((place) => texts.get(place)!.filter(Boolean));
}

function alone(all: readonly number[]): number | readonly number[] {
  return all.length === 1 ? all[0]! : all;
}

function roleOf(cells: readonly string[]): Role {
  if (cells.length === 0) return "empty";
  if (cells.filter(isDay).length * 2 >= cells.length) return "date";
  if (weigh("", cells) === "time") return "clock";
  if (cells.every((cell) => file.test(cell.split(/\s/, 1)[0]!))) return "media";
  if (cells.every((cell) => /^https?:/i.test(cell))) return "link";
  return isMark(cells) || cells.every(readPlatforms) ? "mark" : "text";
}
