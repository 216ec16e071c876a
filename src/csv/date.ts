import { readWall } from "./zone.js";

/** How slash dates are read: month first, as HighLevel does, or day first. */
export type DateOrder = "mdy" | "dmy";

/** A date of a file: the wall-clock time, also in milliseconds as if it were UTC; or what is wrong and how to mend it. */
export type DateReading =
  | { readonly local: string; readonly wall: number }
  | {
      readonly code: "date-format" | "date-invalid" | "date-ambiguous";
      readonly message: string;
      readonly fix: string;
    };

const yearFirst = /^(\d{4})([-/])(\d\d)\2(\d\d) (\d{1,2}):(\d\d)(?::(\d\d))?$/;
const slashes = /^(\d{1,2})\/(\d{1,2})\/(\d{4}) (\d{1,2}):(\d\d)(?::(\d\d))?$/;

/** Spellings that people and spreadsheets write, and what to do about each; the first that fits is told. */
const mistakes: readonly (readonly [RegExp, string, string])[] = [
  [
    /:[\d.]+(Z|[+-]\d\d:?\d\d)$/i,
    "has a time zone",
    "write the location's own clock time, without Z or an offset",
  ],
  [/\b[ap]\.?m\.?$/i, "uses a 12-hour clock", "use 24 hours, such as 15:00:00"],
  [/^\d{5}(\.\d+)?$/, "is a spreadsheet's number for a date", "format the column as text"],
  [/^[\d/.-]{6,10}$/, "has no time", "add the time, such as 09:00:00"],
];

/**
 * Reads a date in one of the six formats that HighLevel's bulk-upload help page names; hours may have one digit, as in
 * its sample file. A slash date that could be read both ways needs `order`; without it, the month comes first.
 */
export function readDate(text: string, order?: DateOrder): DateReading {
  const usual = readWall(text);
  if (usual !== undefined) return { local: text, wall: usual };
  const parts = yearFirst.exec(text);
  if (parts) return build(text, parts[1]!, parts[3]!, parts[4]!, parts[5]!, parts[6]!, parts[7]);
  const [, first, second, year, hours, minutes, seconds] = slashes.exec(text) ?? [];
  if (first && second && year && hours && minutes) {
    if (!order && Number(first) <= 12 && Number(second) <= 12 && Number(first) !== Number(second)) {
      return {
        code: "date-ambiguous",
        message: `${text} could be month first or day first`,
        fix: "write it as YYYY-MM-DD HH:mm:ss, or say which: --dates mdy or --dates dmy",
      };
    }
    const [month, date] = order === "dmy" ? [second, first] : [first, second];
    return build(text, year, month, date, hours, minutes, seconds, order ?? "mdy");
  }
  const [, what, how] = mistakes.find(([spelling]) => spelling.test(text)) ?? [
    /$/,
    "is no date that HighLevel reads",
    "",
  ];
  return {
    code: "date-format",
    message: `${text} ${what}`,
    fix: `${how && `${how}; `}write YYYY-MM-DD HH:mm:ss`,
  };
}

function build(
  text: string,
  year: string,
  month: string,
  date: string,
  hours: string,
  minutes: string,
  seconds = "00",
  order?: DateOrder,
): DateReading {
  const local = `${year}-${month.padStart(2, "0")}-${date.padStart(2, "0")} ${hours.padStart(2, "0")}:${minutes}:${seconds}`;
  const wall = readWall(local);
  if (wall !== undefined) return { local, wall };
  return {
    code: "date-invalid",
    message: `${text} does not exist${order ? `, read ${order === "mdy" ? "month" : "day"} first` : ""}`,
    fix: order
      ? "write it as YYYY-MM-DD HH:mm:ss, or say what comes first: --dates mdy or --dates dmy"
      : "write a day and a time that exist, with hours 00 to 23",
  };
}
