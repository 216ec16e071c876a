export { count } from "../csv/words.js";

// Controls, marks that nobody sees or that turn the direction, and what has no meaning of its own.
const unseen = /[\p{Cc}\p{Cf}\p{Co}\p{Cs}\u2028\u2029]/gu;

/** Text on one line that holds nothing unseen, cut after so many characters. */
export function clean(text: string, most = 300): string {
  const line = text.replace(/\s+/g, " ").replace(unseen, "").trim();
  const signs = Array.from(line);
  return signs.length > most ? `${signs.slice(0, most - 1).join("")}…` : line;
}

/** Text of a cell or of HighLevel as a model may read it: between « and », which it cannot end. */
export function quote(text: string, most = 80): string {
  return `«${clean(text.replaceAll("«", "‹").replaceAll("»", "›"), most)}»`;
}

/** A word of HighLevel's, such as a status: as it is where it is one, else as text. */
export function quoteWord(text: string): string {
  return /^[\w-]{1,40}$/.test(text) ? text : quote(text);
}

/** An address as a model reads it, in which nothing else has room; else as text. */
export function quoteLink(text: string): string {
  return URL.canParse(text) ? clean(new URL(text).href) : quote(text);
}

const show = (text: string) => text.replace(unseen, (sign) => (sign === "\n" ? sign : ""));

/** A value as JSON whose texts, of whatever origin, are whole but hold nothing unseen. */
export function toJson(value: unknown): string {
  return JSON.stringify(value, (_, one: unknown) => (typeof one === "string" ? show(one) : one), 1);
}
