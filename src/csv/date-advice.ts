import { isWeekday, readDay } from "./day.js";
import { writeSerial } from "./zone.js";

const timeless = [/^[\d/.-]{6,10}$/, "has no time", "add the time, such as 09:00:00"] as const;

/** Spellings that people and spreadsheets write, and what to do about each; the first that fits is told. */
const mistakes: readonly (readonly [RegExp, string, string])[] = [
  [
    /(?::\d\d|\d ?[ap]\.?m\.?| \d{1,2}) ?(?:[-–—→]|\b(?:to|until|bis)\b) ?\d{1,2}(?::\d\d(?: ?[ap]\.?m\.?)?| ?[ap]\.?m\.?)$/i,
    "is a span of time",
    "say when it is to be posted",
  ],
  [
    /^\d{1,2}[-/.]([a-z]{3,9}|\d{1,2})[-/.]\d\d( |$)/i,
    "has a year of two digits",
    "write all four digits of the year",
  ],
  [
    /\d[:.h]\d\d(?: ?[ap]\.?m\.?)? \d{1,2}[:.h]\d\d(?: ?[ap]\.?m\.?)?$|(?:\b20\d\d\b.*){2}/i,
    "has two times",
    "say which is meant, and take the column of the other out of the map's time",
  ],
  [
    /^#+$/,
    "is what a spreadsheet writes where a column is too narrow",
    "make the column wider and export again",
  ],
  [/^\d{5}([.,]\d+)?$/, "is a spreadsheet's number for a date", ""],
  [/^\d[.,]\d+e\+?0?4$/i, "is a spreadsheet's rounded number for a date", ""],
  [
    /^1\d{9}(?:\d{3})?$/,
    "counts seconds, or their thousandths, of universal time",
    "take the time that the location's own clock shows then",
  ],
  [
    / 0[.,]\d+$/,
    "has a spreadsheet's number for a time",
    "give the column of times the format hh:mm and export again",
  ],
  [/^="/, "is a formula", 'delete =" and the " at the end'],
  [
    /^(?!.*\d{4})(?=.*\d{1,2}[:.h]\d\d|.*\d ?[ap]\.?m)(?=.*(?:\d[-/.]\d|[a-z]{3,9}\.? \d|\d\.? [a-z]{3,9} )).*$/i,
    "has no year",
    "write the day with its year",
  ],
  [/\d ?AM ?\/ ?PM$/i, "leaves open whether it is AM or PM", "say which of the two"],
  [
    /\d.*\p{L}{3}|\p{L}{3}.*\d/u,
    "has words in it",
    "where they say that it is not to be posted, delete the row; else write digits alone, on a clock of 24 hours",
  ],
  [/^\d{1,2}(?::\d\d){0,2}(?:(?<=:\d\d)| ?[ap]\.? ?m\.?)$/i, "has no date", "add the date"],
  [/\d ?[ap]\.? ?m\.?$/i, "uses a 12-hour clock", "use 24 hours, such as 15:00:00"],
  timeless,
  [
    /\d[. h]\d\d$|^[\d/.-]+ \d{4}$/,
    "has no colon in its time",
    "write a colon between hours and minutes",
  ],
  [/ \d{1,2}$/, "has no minutes", "add the minutes, such as 09:00:00"],
];

const sheets =
  "give the column the format yyyy-mm-dd hh:mm:ss (Excel: Format Cells, Custom; Google Sheets: Format, Number, Custom date and time) and export again";

/** What is wrong with a text that is no date, and what to do about it. */
export function adviseOnDate(text: string): { readonly message: string; readonly fix: string } {
  const [, wrong = "is no date that HighLevel reads", how = ""] = isDay(text)
    ? timeless
    : (mistakes.find(([spelling]) => spelling.test(text)) ?? []);
  const message = `${text} ${wrong}`;
  if (wrong.includes("number for a date")) {
    if (!/^\d{5}/.test(text)) return { message, fix: sheets };
    if (!isExact(text))
      return { message: `${message}, and its time was cut off with its digits`, fix: sheets };
    // Days since 1899-12-30, as Excel, Google Sheets and LibreOffice count them.
    const meant = writeSerial(Number(text.replace(",", ".")));
    // A whole number is a day, and nobody means its midnight.
    const [date, time] = meant.split(" ");
    // The format would show midnight.
    const fix =
      time === "00:00:00" ? `write ${date} with its time` : `write ${meant}, or ${sheets}`;
    return { message: `${message}, ${meant} in most`, fix };
  }
  // What has no digits is a note, or the sum of a table.
  const other = /\d/.test(text) ? "" : ", or delete the row where it is no post";
  return { message, fix: `${how && `${how}; `}write YYYY-MM-DD HH:mm:ss${other}` };
}

/** Whether the digits of a spreadsheet's number tell its minute; where they are few, only those that people choose do. */
function isExact(text: string): boolean {
  const [, digits = ""] = text.split(/[.,]/);
  const minutes = Number(`0.${digits}`) * 24 * 60;
  const step = digits.length > 4 ? 1 : 5;
  return Math.abs(minutes - Math.round(minutes / step) * step) < 0.01;
}

/** Whether a text is a day without its time, such as `January 13, 2027`. */
function isDay(text: string): boolean {
  const { weekday } = readDay(`${text} 09:00`) ?? {};
  return weekday === "" || (weekday !== undefined && isWeekday(weekday, 0) !== undefined);
}
