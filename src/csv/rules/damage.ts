import type { Column } from "../format.js";
import type { Row } from "../row.js";
import type { Report } from "./context.js";

/** What damaged text contains. */
const marks = ["\ufffd", "Ã", "Â", "â€", "ðŸ"];

/**
 * UTF-8 that was read as Windows-1252, such as `Ã©` for é or `â€™` for ’: two-byte letters begin with Â or Ã and go on
 * with a continuation byte, quotes and dashes begin with â€, emoji with ðŸ.
 */
const mojibake =
  /[ÂÃ][\u0080-\u00bf\u0152\u0153\u0160\u0161\u0178\u017d\u017e\u0192\u02c6\u02dc\u2013-\u203a\u20ac\u2122]|â€|ðŸ/;

/** Whether a whole text needs a closer look; most do not, which is found at the cost of a few searches. */
export function mayBeDamaged(text: string): boolean {
  return marks.some((mark) => text.includes(mark));
}

/** No cell lost letters or was decoded wrongly by the program that wrote it. */
export function checkDamage({ cells }: Row, columns: readonly Column[], report: Report): void {
  cells.forEach((cell, index) => {
    const key = columns[index]?.key;
    const lost = cell.indexOf("\ufffd");
    const at = lost < 0 ? cell.search(mojibake) : lost;
    if (at < 0) return;
    const value = cell.slice(Math.max(0, at - 12), at + 12);
    if (lost < 0) {
      report(
        "mojibake",
        key,
        "letters look wrongly decoded",
        "open the original as UTF-8 and export again",
        value,
      );
    } else {
      report(
        "lost-character",
        key,
        "a letter was lost: \ufffd stands for it",
        "write the letter again and save the file as UTF-8",
        value,
      );
    }
  });
}
