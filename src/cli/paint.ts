/** What a colour says: that all is well, that a person is needed, that something is wrong, that it matters little. */
export type Tone = "good" | "warn" | "bad" | "dim";

// Unicode keeps these for a program's own use. They stand for colours until the text is clean, for a colour is made of
// just the controls that are cleaned away.
const marks = { good: "\uFDD0", warn: "\uFDD1", bad: "\uFDD2", dim: "\uFDD3", end: "\uFDD4" };
const codes: Readonly<Record<string, string>> = {
  [marks.good]: "\u001B[32m",
  [marks.warn]: "\u001B[33m",
  [marks.bad]: "\u001B[31m",
  [marks.dim]: "\u001B[2m",
  [marks.end]: "\u001B[0m",
};

/** Text in a colour, where what it goes to has colours; plain text without a tone. */
export function paint(text: string, tone: Tone | undefined): string {
  return tone && text ? `${marks[tone]}${text}${marks.end}` : text;
}

/** A blank at which no line ends. */
export const glue = "\uFDD5";

/** Colours as a terminal takes them, or none. */
export function toCodes(text: string, hasColors: boolean): string {
  return text
    .replaceAll(glue, " ")
    .replace(/[\uFDD0-\uFDD4]/g, (mark) => (hasColors ? (codes[mark] ?? "") : ""));
}

const letters = new Intl.Segmenter();
// A segmenter takes time with the square of a text's length; before a plain letter no other letter goes on.
const piece = /[^]{1,256}(?![^ -~])|[^]{256}/gu;
const wide =
  /[\p{Emoji_Presentation}\uFE0F\u1100-\u115F\u2E80-\u303E\u3041-\uA4CF\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE6F\uFF00-\uFF60\uFFE0-\uFFE6\u{20000}-\u{3FFFD}]/u;

/** A letter, or a longer piece of a text, and the columns that it takes on a terminal. */
export interface Letter {
  readonly letter: string;
  readonly width: number;
}

/** A text's letters, one after the other, so that nobody waits for more than is looked at. */
export function* measure(text: string): Generator<Letter, void, void> {
  // Most text is plain, and a segmenter is slow.
  if (/^[ -~]*$/.test(text)) {
    for (const letter of text) yield { letter, width: 1 };
    return;
  }
  for (const [part] of text.matchAll(piece))
    for (const { segment } of letters.segment(part))
      yield { letter: segment, width: wide.test(segment) ? 2 : noWidth.test(segment) ? 0 : 1 };
}

const noWidth = /^[\p{Mark}\u200B-\u200F\uFDD0-\uFDD4]+$/u;

/** How many columns a text takes on a terminal. */
export function widthOf(text: string): number {
  let sum = 0;
  for (const { width } of measure(text)) sum += width;
  return sum;
}
