/** A day as it is written, with the time behind it. */
export interface WrittenDay {
  readonly year: string;
  /** The month and the day of the month; where `mark` stands between them, it is open which is which. */
  readonly parts: readonly [string, string];
  readonly mark?: string;
  /** What stands before it, such as `Wed`. */
  readonly weekday: string;
  /** Hours of a 24-hour clock, minutes and seconds. */
  readonly time: readonly [string, string, string];
}

const zeros: readonly (readonly [RegExp, number])[] = [
  [/[０-９]/g, 0xff10],
  [/[٠-٩]/g, 0x0660],
  [/[۰-۹]/g, 0x06f0],
  [/[०-९]/g, 0x0966],
];

/** A date with its day before its time, its half of the day behind that, and its parts apart. */
function toOrder(text: string): string {
  return text
    .replace(/^(\d{4})(\d\d)(\d\d)[T ](\d\d)(\d\d)/i, "$1-$2-$3 $4:$5")
    .replace(/^(\S+ \d\d:\d\d)(\d\d)$/, "$1:$2")
    .replace(
      /^(\d{1,2}(?:[:h]\d\d(?::\d\d)?)? ?[ap]\.? ?m\.?|(?:00?|1[3-9]|2\d)[:h]\d\d(?::\d\d)?),?(?: on)? ((\p{L}*).*\d{4}.*)$/iu,
      // Any other word may be the time's zone; of a time that both halves of the day have, what else names one is said behind it.
      (all, time, day, name) => (name === "" || isName(name) ? `${day} ${time}` : all),
    )
    .replace(/ ([ap])\.?m\.? (\d{1,2}(?:[:.]\d\d)*)$/i, " $2 $1m")
    .replace(/(?: 12(?::00)?)? ?\bnoon$/i, " 12:00");
}

function isName(word: string): boolean {
  return names().months.has(word.toLowerCase()) || readDayName(word) !== "";
}

/** A date in plain digits, hyphens and colons, without the signs of a formula, with the day of the week before it. */
function toPlain(text: string): string {
  if (/^\d[ -~]*$/.test(text) && !text.includes("(")) return text;
  return zeros
    .reduce((all, [set, zero]) => all.replace(set, (one) => String(one.charCodeAt(0) - zero)), text)
    .replace(/[‐-―−]/g, "-")
    .replaceAll("：", ":")
    .replace(/^(?:'|=")|"$/g, "")
    .replace(
      /^(.+?) ?(?:[(（]([^()（）]{1,12})[)）]|((?:星期|周).|.曜日))(?= )/u,
      (all, day, a, b) => {
        const name = readDayName(a ?? b);
        return name ? `${name} ${day}` : all;
      },
    )
    .replace(/(\d{1,2}) ?[時时点시] ?(?:(\d{1,2}) ?[分분])?/, (_, hours, minutes = "0") => {
      return `${hours}:${String(minutes).padStart(2, "0")}`;
    });
}

const spoken =
  /(?<![\d/.-])(\d{1,2})((?:[:.h]\d\d)?(?::\d\d)?(?:[.,]\d+)?)(?: ?(?:uhr|uur|h|hs)(?= ))? ?(\p{L}[^\d(]*)$/iu;
const spokenFirst =
  /(?<=[\s日일)）])(\p{L}[^\d(]*?) ?(\d{1,2})((?:[:.h時时点點시]\d?\d?.{0,4})?)$/iu;

/** A time with AM or PM behind it for what says so in any of the languages that are known, as `9:00 du soir` and `晚上9:00` do. */
export function withPlainHalf(text: string): string {
  if (/^[\d/:. -]*$/.test(text)) return text;
  return text
    .replace(spoken, writeHalf)
    .replace(spokenFirst, (all, word, hour, rest) => writeHalf(all, ` ${hour}`, rest, word));
}

function writeHalf(all: string, hour: string, rest: string, word: string): string {
  const half = names().halves.get(toWord(word))?.[Number(hour) % 12];
  return half ? `${hour}${rest} ${half}` : all;
}

function toWord(word: string): string {
  return word.toLowerCase().replace(/’/g, "'").replace(/[.\s]/g, "");
}

const clock =
  /[ ,t]+(?:(at|@|[uo]m|ob|à|às|alle|a las|saat|kl\.?|klo|klokk(?:en|a)|klockan|ve?|в|(?:alle |la )?or[ae]|(?:o )?godz\.?|pukul) ?)?(\d{1,2})(?:( ?[hu] ?|[:.])(\d\d)?(?:[:.](\d\d)(?:[.,]\d{1,9})?)?)? ?(?:([ap])\.? ?m\.?|(uhr|uur|hrs?\.?|hs\.?|h))?$/i;

/** Reads a day and its time, in digits or with the month's name, in any of the languages that are known. */
export function readDay(text: string): WrittenDay | undefined {
  const plain = toOrder(toPlain(withPlainHalf(text)));
  const [all, at, hours = "", mark, minutes = "00", seconds = "00", half = "", unit] =
    clock.exec(plain) ?? [];
  const isLong = Number(hours) > 12;
  // A number alone is no time, but behind a word one that only a clock of 24 hours shows.
  if (!all || !(half || mark || unit || (at && isLong))) return undefined;
  // A part of a day in a spreadsheet's digits looks like an hour and its minutes.
  if (/ 0\.\d+$/.test(plain)) return undefined;
  const isLate = half.toLowerCase() === "p";
  if (half && (Number(hours) < 1 || (isLong && !isLate))) return undefined;
  const hour = half && !isLong ? String((Number(hours) % 12) + (isLate ? 12 : 0)) : hours;
  const day = findDay(toFront(plain.slice(0, -all.length).replace(/(?: [гr]\.)?[ ,.]*$/, "")));
  return day && { ...day, time: [hour, minutes, seconds] };
}

/** A day with the name of its weekday before it, also where that stands behind. */
function toFront(text: string): string {
  const [all, day, name = ""] = /^(\S.*\d)\.?,? (\p{L}+)$/u.exec(text) ?? [];
  return all && readDayName(name) ? `${name} ${day}` : text;
}

function findDay(text: string): Omit<WrittenDay, "time"> | undefined {
  const [numbers, weekday = "", first = "", mark = "", second = "", third = ""] =
    /^(?:(\p{L}[\p{L}-]{1,13})[.,]* )?(\d{1,4})([-/.年년]) ?(\d{1,2})[-/.月월] ?(\d{1,4})[日일]?$/u.exec(
      text,
    ) ?? [];
  if (numbers && first.length === 4 && third.length < 3)
    return { year: first, parts: [second, third], weekday };
  if (numbers && first.length > 2) return undefined;
  if (numbers) return withCentury({ year: third, parts: [first, second], mark, weekday });
  const [, named, start, middle = "", last = ""] =
    /^(?:(\p{L}[\p{L}-]{1,13}) )?(\d{4})(?:\.? |-)(\d{1,2}|\p{L}{3,12})(?:\.? |-)(\d{1,2})$/u.exec(
      text,
    ) ?? [];
  const inner = names().months.get(middle.toLowerCase()) ?? middle;
  if (start && /^[1-9]/.test(`${inner}`))
    return { year: start, parts: [`${inner}`, last], weekday: named ?? "" };
  const [, name = "", before, month = "", after, year] =
    /^(?:(\p{L}[\p{L}-]{1,13})[.,]* (?:den |the )?)?(?:(\d{1,2})(?:st|nd|rd|th|er|º)?[. -]{1,2}(?:de |of )?)?(\p{L}{3,12})\.?,?[ -](?:(\d{1,2})(?:st|nd|rd|th)?,? )?(?:del? )?(\d{4}|\d\d)$/u.exec(
      text,
    ) ?? [];
  const number = names().months.get(month.toLowerCase());
  const date = before ?? after;
  if (!number || !date || !year) return undefined;
  const day = withCentury({ year, parts: [date, String(number)], weekday: name });
  return day && { ...day, parts: [String(number), date] };
}

/** A day with all digits of its year, where that is the year: before two digits, what is no day yet may be it, too. */
function withCentury<Day extends Omit<WrittenDay, "time">>(day: Day): Day | undefined {
  const { year, parts } = day;
  if (year.length === 2) return Number(parts[0]) > 25 ? undefined : { ...day, year: `20${year}` };
  return year.length === 4 ? day : undefined;
}

/** Whether a word names this day of the week, 0 for Sunday; undefined for a word that names none. */
export function isWeekday(word: string, day: number): boolean | undefined {
  const name = word.toLowerCase();
  return names()
    .weekdays.get(short[name] ?? name)
    ?.has(day);
}

const short: Readonly<Record<string, string>> = {
  tu: "tue",
  tues: "tue",
  weds: "wed",
  th: "thu",
  thur: "thu",
  thurs: "thu",
};
const signs = "sun mon tue wed thu fri sat".split(" ");

/** The day of the week that a cell names, in a word that dates have before them; empty where it names none. */
export function readDayName(cell: string): string {
  const plain = cell.trim().replace(/[.()（）]/g, "");
  const word = plain.toLowerCase();
  const [, sign = ""] = /^(?:周|星期)?([日一二三四五六月火水木金土])(?:曜日?)?$/u.exec(word) ?? [];
  const at = Math.max("日一二三四五六".indexOf(sign), "日月火水木金土".indexOf(sign));
  const name = sign ? signs[at]! : (short[word] ?? word);
  const known = names().weekdays;
  if (known.has(name)) return name === word ? plain : name;
  const alike = new Set([toBare(name), `${toBare(name)}-feira`]);
  return [...known.keys()].find((one) => alike.has(toBare(one))) ?? "";
}

function toBare(word: string): string {
  return word.normalize("NFD").replace(/\p{M}/gu, "");
}

const languages = "en de de-AT fr es it pt nl pl cs sk sv da nb fi tr hu ro hr el ru uk".split(" ");

interface Names {
  /** 0 for a name that two languages have for different months. */
  readonly months: ReadonlyMap<string, number>;
  readonly weekdays: ReadonlyMap<string, ReadonlySet<number>>;
  /** Words of a half of the day or a part of it, with the half in which they have each hour of a clock of 12. */
  readonly halves: ReadonlyMap<string, readonly ("AM" | "PM" | undefined)[]>;
}

let known: Names | undefined;

/** The names of months and days of the week, written out or short. */
function names(): Names {
  if (known) return known;
  const months = new Map<string, number>();
  const weekdays = new Map<string, Set<number>>();
  for (const language of languages) {
    for (const form of forms) {
      const format = new Intl.DateTimeFormat(language, { ...form, timeZone: "UTC" });
      for (let month = 1; month <= 12; month += 1) {
        // The first days of these months are on all days of the week.
        const time = new Date(Date.UTC(2027, month - 1, 1));
        for (const { type, value } of format.formatToParts(time)) {
          const name = value.toLowerCase().replace(/\.$/, "");
          if (type === "month") months.set(name, (months.get(name) ?? month) === month ? month : 0);
          if (type === "weekday")
            weekdays.set(name, (weekdays.get(name) ?? new Set()).add(time.getUTCDay()));
        }
      }
    }
  }
  return (known = { months, weekdays, halves: listHalves() });
}

/** Their names, as they are beside a time. */
function listHalves(): Names["halves"] {
  const halves = new Map<string, ("AM" | "PM" | undefined)[]>();
  const add = (name: string, hour: number) => {
    const own = halves.get(toWord(name)) ?? [];
    halves.set(toWord(name), own);
    own[hour % 12] = hour < 12 ? "AM" : "PM";
  };
  const hours = Array.from({ length: 24 }, (_, hour) => hour);
  // Some of these Intl has not in all versions.
  for (const hour of hours)
    for (const pair of ["a p", "오전 오후", "上午 下午"])
      add(pair.split(" ")[hour < 12 ? 0 : 1]!, hour);
  for (const language of [...languages, ..."ja zh vi ar fa ms id th bg he".split(" ")]) {
    // In Hungarian, one half is what "of" is in others.
    for (const dayPeriod of language === "hu" ? [] : ([undefined, "long"] as const)) {
      const form = { hour: "numeric", hour12: true, dayPeriod, timeZone: "UTC" } as const;
      const format = new Intl.DateTimeFormat(language, form);
      for (const hour of hours)
        for (const { type, value } of format.formatToParts(new Date(Date.UTC(2027, 0, 1, hour))))
          if (type === "dayPeriod") add(value, hour);
    }
  }
  return halves;
}

const forms = [
  { month: "long", weekday: "long" },
  { month: "short", weekday: "short" },
  { month: "long", day: "numeric" },
  { month: "short", day: "numeric" },
] as const;
