import { readWall, writeWall } from "./zone.js";

/** Spellings that people and spreadsheets write, and what to do about each; the first that fits is told. */
const mistakes: readonly (readonly [RegExp, string, string])[] = [
  [
    /^#+$/,
    "is what a spreadsheet writes where a column is too narrow",
    "make the column wider and export again",
  ],
  [/^\d{5}([.,]\d+)?$/, "is a spreadsheet's number for a date", ""],
  [/^\d[.,]\d+e\+?0?4$/i, "is a spreadsheet's rounded number for a date", ""],
  [/^'/, "begins with an apostrophe", "delete the apostrophe"],
  [/^="/, "is a formula", 'delete =" and the " at the end'],
  [/[０-９]/, "has full-width digits", "write plain digits"],
  [/[٠-٩۰-۹०-९]/, "has digits of another script", "write the digits 0 to 9"],
  [/[‐-―−]/, "has long dashes", "write plain hyphens"],
  [/\d ?[ap]\.? ?m\.?$/i, "uses a 12-hour clock", "use 24 hours, such as 15:00:00"],
  [/^\d{1,2}:\d\d(:\d\d)?$/, "has no date", "add the date"],
  [
    /^\d{1,2}[-/.]([a-z]{3,9}|\d{1,2})[-/.]\d\d( |$)/i,
    "has a year of two digits",
    "write all four digits of the year",
  ],
  [/^[\d/.-]{6,10}$/, "has no time", "add the time, such as 09:00:00"],
  [/\d.*\p{L}{3}|\p{L}{3}.*\d/u, "has words in it", "write digits alone"],
  [/\d[. h]\d\d$/, "has no colon in its time", "write a colon between hours and minutes"],
  [/ \d{1,2}$/, "has no minutes", "add the minutes, such as 09:00:00"],
];

const sheets =
  "give the column the format yyyy-mm-dd hh:mm:ss (Excel: Format Cells, Custom; Google Sheets: Format, Number, Custom date and time) and export again";
const day = 24 * 3_600_000;

/** What is wrong with a text that is no date, and what to do about it. */
export function adviseOnDate(text: string): { readonly message: string; readonly fix: string } {
  const [, what = "is no date that HighLevel reads", how = ""] =
    mistakes.find(([spelling]) => spelling.test(text)) ?? [];
  const message = `${text} ${what}`;
  if (what.includes("number for a date")) {
    const meant = fromSerial(text);
    return {
      message: meant ? `${message}, ${meant} in most` : message,
      fix: meant ? `write ${meant}, or ${sheets}` : sheets,
    };
  }
  const meant = guessDate(text);
  if (meant) return { message, fix: `write ${meant}` };
  return { message, fix: `${how && `${how}; `}write YYYY-MM-DD HH:mm:ss` };
}

/** Days since 1899-12-30, as Excel, Google Sheets and LibreOffice count them. */
function fromSerial(text: string): string | undefined {
  const days = Number(text.replace(",", "."));
  if (!/^\d{5}/.test(text)) return undefined;
  return writeWall(Math.round((Date.UTC(1899, 11, 30) + days * day) / 1000) * 1000);
}

const months = "jan feb mar apr may jun jul aug sep oct nov dec".split(" ");
const digits: readonly (readonly [RegExp, number])[] = [
  [/[０-９]/g, 0xff10],
  [/[٠-٩]/g, 0x0660],
  [/[۰-۹]/g, 0x06f0],
  [/[०-९]/g, 0x0966],
];

/** The date that is meant, where the year is first or the month has an English name, so that it is one alone. */
export function guessDate(text: string): string | undefined {
  const plain = digits
    .reduce((all, [set, zero]) => all.replace(set, (one) => String(one.charCodeAt(0) - zero)), text)
    .replace(/[‐-―−]/g, "-")
    .replaceAll("：", ":")
    .replace(/^(?:'|=")|"$/g, "");
  const [, hours, minutes, seconds = "00", half] =
    /(?:^|[ ,T])(\d{1,2}):(\d\d)(?::(\d\d))?(?: ?([ap])\.? ?m\.?)?$/i.exec(plain) ?? [];
  const date = readDay(plain);
  if (!date || !hours || (half && (Number(hours) > 12 || Number(hours) < 1))) return undefined;
  const hour = half ? (Number(hours) % 12) + (half.toLowerCase() === "p" ? 12 : 0) : Number(hours);
  const local = `${date} ${String(hour).padStart(2, "0")}:${minutes}:${seconds}`;
  return readWall(local) === undefined ? undefined : local;
}

function readDay(text: string): string | undefined {
  const [, year, month, date] =
    /(?:^|[a-z]{3,9},? )(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?: |T|,)/i.exec(text) ?? [];
  if (year && month && date) return toDay(year, month, date);
  const [, before, name = "", after, full] =
    /(?:^|[ ,])(?:(\d{1,2})[. -]{1,2})?([a-z]{3,9})\.?[ -](?:(\d{1,2}),? )?(\d{4})[ ,]/i.exec(
      text,
    ) ?? [];
  const place = months.indexOf(name.slice(0, 3).toLowerCase());
  const number = before ?? after;
  return place >= 0 && number && full ? toDay(full, String(place + 1), number) : undefined;
}

function toDay(year: string, month: string, date: string): string {
  return `${year}-${month.padStart(2, "0")}-${date.padStart(2, "0")}`;
}
