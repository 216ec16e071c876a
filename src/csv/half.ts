import { textsAbove } from "./head.js";
import type { Head } from "./head.js";
import { strip } from "./invisible.js";

/** A half of the day. */
export type Half = "AM" | "PM";

// In small letters "am" is a word in some languages.
const morning =
  /\bA\.?M\b|\(a\.?m\b|\ba\.m\b|^am$|\b(?:mornings?|vormittags?|morgens|matin|mañana|manhã|mattin[ao]|ochtend)\b/u;
const evening =
  /\bP\.?M\b|\bp\.?m\b|\b(?:afternoons?|evenings?|nachmittags?|abends?|soir|tarde|sera|avond)\b/u;

const halves = new RegExp(`${morning.source}|${evening.source}`, "giu");
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
  const [isMorning, isEvening] = [morning, evening].map(
    (pattern) => pattern.test(text) || pattern.test(text.toLowerCase()),
  );
  if (isMorning === isEvening) return undefined;
  return isMorning ? "AM" : "PM";
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
 * of a clock of 24 hours, or what their header has among other words, where none is.
 */
export function openHalf(
  header: string,
  said: Half | undefined,
  times: readonly string[],
): Half | undefined {
  const hours = times.flatMap((time) => bare.exec(strip(time))?.[1] ?? []);
  const isLong = hours.some((hour) => /^(?:0|1[3-9]|2)/.test(hour) && hour !== "2");
  if (!hours.some((hour) => Number(hour) >= 1 && Number(hour) <= 12)) return undefined;
  return isLong ? said : said === undefined ? halfIn(header) : undefined;
}

const bare = /(?:^|[ T])(\d{1,2})[:.h]\d\d(?::\d\d)?$/;

/** Whether cells say nothing but in which half of the day. */
export function areHalves(cells: readonly string[]): boolean {
  return cells.length > 0 && cells.every(isHalf);
}

function isHalf(cell: string): boolean {
  return cell.length < 20 && (halfIn(cell) !== undefined || night.test(cell));
}

const afternoon = /^(?:after|nach|tarde)/i;

/** Parts of the day that both halves have. */
const night = /\b(?:noon|midday|night|nachts?|mittags?|noite|noche|notte|nuit|midi)\b/;

/** A time with the half of the day that its header names, where it has hours of a 12-hour clock and says none itself. */
export function withHalf(text: string, header: Half | undefined): string {
  const [, word = "", ...rest] = /(?<=\d) +(\p{L}{4,12})$/u.exec(text) ?? [];
  const own = word === "" || rest.length > 0 ? undefined : halfIn(word);
  // A morning has no half past twelve, and none after noon, an evening no twelve, and an afternoon no eleven.
  const lacks = own === "AM" ? /^(?:1[2-9]|2\d)/ : afternoon.test(word) ? /^(?:[89]|1[01])/ : /^12/;
  if (own && lacks.test(bare.exec(text.slice(0, -word.length).trim())?.[1] ?? "")) return text;
  const [time, half] = own ? [text.slice(0, -word.length).trim(), own] : [text, header];
  const [, hour] = /(?:^|[ T])(\d{1,2})(?:[:.h]\d\d(?::\d\d)?)?$/.exec(time) ?? [];
  return half && Number(hour) >= 1 && Number(hour) <= 12 ? `${time} ${half}` : time;
}
