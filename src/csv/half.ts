import { textsAbove } from "./head.js";
import type { Head } from "./head.js";

/** A half of the day. */
export type Half = "AM" | "PM";

// In small letters "am" is a word in some languages.
const morning =
  /\bA\.?M\b|\(a\.?m\b|\ba\.m\b|^am$|\b(?:mornings?|vormittags?|morgens|matin|mañana|manhã|mattin[ao]|ochtend)\b/u;
const evening =
  /\bP\.?M\b|\bp\.?m\b|\b(?:afternoons?|evenings?|nachmittags?|abends?|soir|tarde|sera|avond)\b/u;

/** The half of the day that a header of times names, such as `Time (PM)` or `Evening slot`; undefined where it names none, or both. */
export function halfOfHeader(header: string): Half | undefined {
  const [isMorning, isEvening] = [morning, evening].map(
    (pattern) => pattern.test(header) || pattern.test(header.toLowerCase()),
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

/** Whether cells say nothing but in which half of the day. */
export function areHalves(cells: readonly string[]): boolean {
  return cells.length > 0 && cells.every(isHalf);
}

function isHalf(cell: string): boolean {
  return cell.length < 20 && (halfOfHeader(cell) !== undefined || night.test(cell));
}

/** Parts of the day that both halves have. */
const night = /\b(?:noon|midday|night|nachts?|mittags?|noite|noche|notte|nuit|midi)\b/;

/** A time with the half of the day that its header names, where it has hours of a 12-hour clock and says none itself. */
export function withHalf(text: string, header: Half | undefined): string {
  const [, word = "", ...rest] = /(?<=\d) +(\p{L}{4,12})$/u.exec(text) ?? [];
  const own = word === "" || rest.length > 0 ? undefined : halfOfHeader(word);
  // A morning has no half past twelve, and none after noon.
  if (own === "AM" && /(?:^|[ T])(?:1[2-9]|2\d)[:.h]/.test(text)) return text;
  const [time, half] = own ? [text.slice(0, -word.length).trim(), own] : [text, header];
  const [, hour] = /(?:^|[ T])(\d{1,2})(?:[:.h]\d\d(?::\d\d)?)?$/.exec(time) ?? [];
  return half && Number(hour) >= 1 && Number(hour) <= 12 ? `${time} ${half}` : time;
}
