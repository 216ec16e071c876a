import { describe, expect, it } from "vitest";
import { checkCsv } from "../../src/csv/check.js";
import { columnsOf, headersOf } from "../../src/csv/format.js";
import type { ColumnKey } from "../../src/csv/format.js";
import { platformNames } from "../../src/csv/platform.js";
import { readCsv } from "../../src/csv/read.js";
import { normalizeCsv } from "../../src/csv/write.js";
import { clean, fold } from "../../src/cli/clean.js";
import { cut, wrapText } from "../../src/cli/tables/table.js";
import { ApiError } from "../../src/errors.js";
import { planName, readMark } from "../../src/ledger/mark.js";
import { compareCaption } from "../../src/location/caption.js";
import { readInstant } from "../../src/location/instant.js";
import { normalizeUrl } from "../../src/location/media.js";
import { readIds } from "../../src/location/told.js";
import { mask } from "../../src/mask.js";
import { takeShare } from "../support/share.js";

/** What a cell may be full of: each kind of character, and each beginning of what a rule looks for. */
const fillings = [
  ..." \t\n,;|#?_'\"&<>()[]{}.:/\\+-=@%0a",
  "\u00a0",
  "\u200b",
  "\ufeff",
  "\u0007",
  "é",
  "Ã",
  "Ã©",
  "Ð",
  "中",
  "🍞",
  "👨‍👩‍👧",
  "\ufffd",
  "，",
  "#a",
  "#1",
  "a ",
  ", ",
  " ,",
  "; ",
  "??",
  "a_",
  "_x000D_",
  "&amp;",
  "&#1",
  "<br",
  "https:",
  "https://",
  "https://a.example/a.jpg",
  "https://a.example/a.jpg ",
  "https://a.example/,",
  ".jpg",
  " and ",
  "a.",
  "a/",
  "2027-",
  "9:0",
];
/** How many characters of each kind: a megabyte where every fault is met. */
const size = process.env["FAULTS"] === "all" ? 1_000_000 : 40_000;
/** In milliseconds. What is quadratic takes ten seconds for what is shortest here, and hours for a megabyte. */
const most = size / 8;

/** One row of an Advanced file with a long cell. */
function fill(key: ColumnKey, filling: string, before = ""): string {
  const cell = before + filling.repeat(size / filling.length);
  const row = columnsOf.advanced.map((column) =>
    column.key === key
      ? `"${cell.replaceAll('"', '""')}"`
      : column.key === "time"
        ? "2027-01-13 09:00:00"
        : column.key === "google.eventType"
          ? "event"
          : "",
  );
  return [...headersOf(columnsOf.advanced), row].map((cells) => cells.join(",")).join("\n");
}

/** How long the whole way of a file takes, in milliseconds: read, checked, planned and written again. */
function time(text: string): number {
  const start = performance.now();
  const csv = readCsv(text);
  const { posts } = checkCsv(csv, {
    timeZone: "America/New_York",
    platforms: platformNames,
    via: "posts",
    dates: "mdy",
  });
  normalizeCsv(csv, posts);
  return performance.now() - start;
}

describe.each<[ColumnKey, string, number]>([
  ["time", "", 0],
  ["content", "", 1],
  ["link", "https://a.example/", 2],
  ["images", "https://a.example/", 0],
  ["gif", "", 1],
  ["followUpComment", "", 2],
  ["applyWatermark", "", 0],
  ["youtube.title", "", 1],
])("a long cell in %s, behind %j", (key, before, turn) => {
  it(
    "takes no more than its share of time, whatever it is full of",
    () => {
      time(fill(key, "a"));
      const slow = takeShare(fillings, turn, 6)
        .map((filling) => [filling, time(fill(key, filling, before))] as const)
        .filter(([, took]) => took > most);
      expect(slow).toEqual([]);
    },
    size * 18,
  );
});

it(
  "a long header, lines above one and quotes are read or refused at once",
  () => {
    const header = headersOf(columnsOf.basic)[0]!.join(",");
    const slow = takeShare(fillings, 2, 6).flatMap((filling) => {
      const long = filling.repeat(size / filling.length);
      return [
        long,
        `${long}\n${header}\n`,
        `${header},${long}\n`,
        `${header}\n${long}`,
        `${header}\n"${long}`,
      ]
        .map((text, index) => [filling, index, time(text)] as const)
        .filter(([, , took]) => took > most);
    });
    expect(slow).toEqual([]);
  },
  size * 18,
);

describe("a long text in an answer", () => {
  const ways: Record<string, (text: string) => unknown> = {
    caption: (text) => compareCaption({ content: `Rye ${text}`, link: text }, `${text}!`),
    time: (text) => [readInstant(text), readInstant(`2027-01-01T00:00:00.${text}`)],
    address: (text) => normalizeUrl(`https://a.example/${text}`),
    name: (text) => [readMark(text), readMark(`${text} [sp-00000000 1of1].csv!`), planName(text)],
    ids: readIds,
    secret: (text) => mask(text, ["secret-1"]),
    screen: (text) => fold(clean(text)),
    cell: (text) => cut(text, 60),
    lines: (text) => wrapText(text, 80),
    error: (text) =>
      new ApiError({
        operation: "a/b",
        response: new Response(null, { status: 401 }),
        body: { message: text },
        scope: undefined,
      }).message,
  };
  it.each(Object.keys(ways))(
    "takes no more than its share of time as a %s, whatever it is full of",
    (way) => {
      const turn = Object.keys(ways).indexOf(way);
      const slow = takeShare(fillings, turn, 3).flatMap((filling) => {
        const text = filling.repeat(size / filling.length);
        const start = performance.now();
        ways[way]?.(text);
        const took = performance.now() - start;
        return took > most ? [[filling, took]] : [];
      });
      expect(slow).toEqual([]);
    },
    size * 18,
  );
});
