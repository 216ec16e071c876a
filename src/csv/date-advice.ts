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
  [
    /\d[. h]\d\d$|^[\d/.-]+ \d{4}$/,
    "has no colon in its time",
    "write a colon between hours and minutes",
  ],
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

const digits: readonly (readonly [RegExp, number])[] = [
  [/[０-９]/g, 0xff10],
  [/[٠-٩]/g, 0x0660],
  [/[۰-۹]/g, 0x06f0],
  [/[०-९]/g, 0x0966],
];

/** The date that is meant, where its day has one reading: the year first, a month's name, or a day above twelve. */
export function guessDate(text: string): string | undefined {
  const plain = digits
    .reduce((all, [set, zero]) => all.replace(set, (one) => String(one.charCodeAt(0) - zero)), text)
    .replace(/[‐-―−]/g, "-")
    .replaceAll("：", ":")
    .replace(/^(?:'|=")|"$/g, "")
    .replace(/(?:오전|午前|上午) ?(.+)$/, "$1 AM")
    .replace(/(?:오후|午後|下午) ?(.+)$/, "$1 PM");
  const [all, hours = "", minutes = "00", seconds = "00", half = ""] =
    /[ ,T]+(?:(?:at|um|à|klo) )?(\d{1,2})(?:[:.h](\d\d)?(?::(\d\d))?)? ?(?:([ap])\.? ?m\.?|uhr|hrs)?$/i.exec(
      plain,
    ) ?? [];
  // A number alone is no time.
  const isTime = all !== undefined && (half !== "" || /[:.h]|uhr/i.test(all));
  const date = isTime ? findDay(plain.slice(0, -all.length)) : undefined;
  if (!date || (half && (Number(hours) > 12 || Number(hours) < 1))) return undefined;
  const hour = half ? (Number(hours) % 12) + (half.toLowerCase() === "p" ? 12 : 0) : Number(hours);
  const local = `${date} ${String(hour).padStart(2, "0")}:${minutes}:${seconds}`;
  return readWall(local) === undefined ? undefined : local;
}

function findDay(text: string): string | undefined {
  const written = text.replace(/(?: г\.)?[ ,.]*$/, "");
  const numbers =
    /^(?:\p{L}{2,10}[.,]*,? )?(\d{1,4})([-/.年]) ?(\d{1,2})[-/.月] ?(\d{1,4})日?$/u.exec(written);
  if (numbers) {
    const [, first = "", , second = "", third = ""] = numbers;
    if (first.length === 4 && third.length < 3) return toDay(first, second, third);
    if (third.length < 4 || first.length > 2) return undefined;
    if (Number(first) > 12 || first === second) return toDay(third, second, first);
    return Number(second) > 12 ? toDay(third, first, second) : undefined;
  }
  const [, before, name = "", after, year] =
    /^(?:\p{L}+,? )?(?:(\d{1,2})(?:st|nd|rd|th)?[. -]{1,2}(?:de )?)?(\p{L}{3,12})\.?[ -](?:(\d{1,2})(?:st|nd|rd|th)?,? )?(?:de )?(\d{4})$/u.exec(
      written,
    ) ?? [];
  const month = name && monthOf(name.toLowerCase());
  const number = before ?? after;
  return month && number && year ? toDay(year, String(month), number) : undefined;
}

const languages = "en de fr es it pt nl pl cs sk sv da nb fi tr hu ro hr ru uk".split(" ");
let months: Map<string, number> | undefined;

/** The month of a name, written out or short; undefined where two languages mean different ones by it. */
function monthOf(name: string): number | undefined {
  months ??= nameMonths();
  return months.get(name) || undefined;
}

function nameMonths(): Map<string, number> {
  const found = new Map<string, number>();
  for (const language of languages) {
    for (const form of [
      { month: "long" },
      { month: "short" },
      { month: "long", day: "numeric" },
    ] as const) {
      const format = new Intl.DateTimeFormat(language, { ...form, timeZone: "UTC" });
      for (let month = 1; month <= 12; month += 1) {
        const parts = format.formatToParts(Date.UTC(2027, month - 1, 13));
        const name =
          parts
            .find(({ type }) => type === "month")
            ?.value.toLowerCase()
            .replace(/\.$/, "") ?? "";
        found.set(name, (found.get(name) ?? month) === month ? month : 0);
      }
    }
  }
  return found;
}

function toDay(year: string, month: string, date: string): string {
  return `${year}-${month.padStart(2, "0")}-${date.padStart(2, "0")}`;
}
