import { textsAbove, type Head } from "./head.js";
import { strip } from "./invisible.js";

/** A half of the day, or a part of it that has not all of its hours. */
export type Half = "AM" | "PM" | "morning" | "afternoon" | "evening";

// In small letters "am" is a word in some languages.
const names: Readonly<Record<Half, RegExp>> = {
  AM: /\bA\.?M\b|\(a\.?m\b|\ba\.m\b|^am$/u,
  PM: /\bP\.?M\b|\bp\.?m\b/u,
  morning: /\b(?:mornings?|vormittags?|morgens|matin|mañana|manhã|mattin[ao]|ochtend)\b/u,
  afternoon: /\b(?:afternoons?|nachmittags?|tarde)\b/u,
  evening: /\b(?:evenings?|abends?|soir|sera|avond)\b/u,
};
const halves = new RegExp(
  Object.values(names)
    .map(({ source }) => source)
    .join("|"),
  "giu",
);

/** Whether a clock of 12 hours has no such hour in a part of the day. */
function lacks(half: Half, hour: number): boolean {
  if (half === "morning") return hour > 11;
  if (half === "afternoon") return hour > 7 && hour < 12;
  return half === "evening" && (hour < 3 || hour === 12);
}

/** What stands beside it where nothing else is said than in which half all times are. */
const around =
  /\b(?:all|the|are|is|in|of|at|and|local|alle|sind|posts?|post(?:ing|ed)|publish(?:ing|ed)?|schedul(?:e|ed|ing)|dates?|days?|times?|hours?|minutes?|clock|slots?|datum|uhrzeit(?:en)?|zeit(?:en)?|heures?|fecha|horas?|ora|tijd|uur|utc|gmt|[ecmp][sde]?t|cest|bst|wet)\b/g;

/**
 * The half of the day that a header of times names, such as `Time (PM)` or `Evening slot`; undefined where it names none,
 * both, or anything else, as `Time (PM to confirm)` does.
 */
export function halfOfHeader(header: string): Half | undefined {
  const rest = header.replace(halves, "").toLowerCase().replace(around, "");
  return /[\p{L}\p{N}]/u.test(rest) ? undefined : halfIn(header);
}

/** The half of the day that is named among whatever other words. */
function halfIn(text: string): Half | undefined {
  const all = Object.entries(names) as [Half, RegExp][];
  const own = all.flatMap(([half, name]) => {
    return name.test(text) || name.test(text.toLowerCase()) ? half : [];
  });
  const isMorning = own.includes("AM") || own.includes("morning");
  const isEvening = own.some((half) => half !== "AM" && half !== "morning");
  if (isMorning === isEvening) return undefined;
  return own.length === 1 ? own[0] : isMorning ? "AM" : "PM";
}

/** The half that a line above the headers names for all times, such as `ALL TIMES ARE PM`. */
export function halfAbove(head: Head, row: number): Half | undefined {
  return textsAbove(head, row)
    .filter((cell) => /\btimes?\b|uhrzeit|zeiten|heures?\b|\bhoras?\b/i.test(cell))
    .map(halfOfHeader)
    .find(Boolean);
}

/**
 * The half of the day of which it is open whether it is that of these times: what is said for all of them, where some are
 * of a clock of 24 hours or at hours that it has not, or what their header has among other words, where none is.
 */
export function openHalf(
  header: string,
  said: Half | undefined,
  times: readonly string[],
): Half | undefined {
  const hours = times.flatMap((time) => bare.exec(strip(time))?.[1] ?? []);
  const isLong = hours.some((hour) => /^(?:0|1[3-9]|2)/.test(hour) && hour !== "2");
  if (!hours.some((hour) => Number(hour) >= 1 && Number(hour) <= 12)) return undefined;
  if (said === undefined) return isLong ? undefined : halfIn(header);
  return isLong || hours.some((hour) => lacks(said, Number(hour))) ? said : undefined;
}

const bare = /(?:^|[ T])(\d{1,2})[:.h]\d\d(?::\d\d)?$/;

/** Whether cells say nothing but in which half of the day. */
export function areHalves(cells: readonly string[]): boolean {
  return cells.length > 0 && cells.every(isHalf);
}

function isHalf(cell: string): boolean {
  return cell.length < 20 && (halfIn(cell) !== undefined || night.test(cell));
}

/** Parts of the day that both halves have. */
const night = /\b(?:noon|midday|night|nachts?|mittags?|noite|noche|notte|nuit|midi)\b/;

/** A time with the half of the day that its header names, where it has hours of a 12-hour clock and says none itself. */
export function withHalf(text: string, header: Half | undefined): string {
  const [, word = "", ...rest] = /(?<=\d) +(\p{L}{4,12})$/u.exec(text) ?? [];
  const own = word === "" || rest.length > 0 ? undefined : halfIn(word);
  const [time, half] = own ? [text.slice(0, -word.length).trim(), own] : [text, header];
  const [, hour] = /(?:^|[ T])(\d{1,2})(?:[:.h]\d\d(?::\d\d)?)?$/.exec(time) ?? [];
  if (own && hour !== undefined && lacks(own, Number(hour))) return text;
  return half && Number(hour) >= 1 && Number(hour) <= 12 ? `${time} ${clockOf(half)}` : time;
}

/** The half of the day as a clock of 12 hours shows it. */
export function clockOf(half: Half): "AM" | "PM" {
  return half === "AM" || half === "morning" ? "AM" : "PM";
}
