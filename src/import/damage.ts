import { createFinding } from "./finding.js";
import type { Finding } from "./finding.js";
import type { Column } from "./format.js";

/** What damaged text contains; one quick search of the whole text settles most files. */
const marks = ["\ufffd", "Ã", "Â", "â€", "ðŸ"];

/**
 * UTF-8 that was read as Windows-1252, such as `Ã©` for é or `â€™` for ’: two-byte letters begin with Â or Ã and go on
 * with a continuation byte, quotes and dashes begin with â€, emoji with ðŸ.
 */
const mojibake = /[ÂÃ][\u0080-\u00bf\u0152\u0153\u0160\u0161\u0178\u017d\u017e\u0192\u02c6\u02dc\u2013-\u203a\u20ac\u2122]|â€|ðŸ/;

/** Says which cells lost letters, or were decoded wrongly by the program that wrote them. */
export function describeDamage(
  text: string,
  records: readonly (readonly string[])[],
  lines: readonly number[],
  columns: readonly Column[],
  file: string,
): Finding[] {
  if (!marks.some((mark) => text.includes(mark))) return [];
  return records.flatMap((cells, index) =>
    cells.flatMap((cell, column) => {
      const at = cell.includes("\ufffd") ? cell.indexOf("\ufffd") : cell.search(mojibake);
      if (at < 0) return [];
      const isLost = cell[at] === "\ufffd";
      return createFinding(isLost ? "lost-character" : "mojibake", {
        file,
        line: lines[index]!,
        row: index + 1,
        column: columns[column]?.label ?? `column ${column + 1}`,
        value: cell.slice(Math.max(0, at - 12), at + 12),
        message: isLost ? "a letter was lost: \ufffd stands for it" : "letters look wrongly decoded",
        fix: isLost ? "write the letter again and save the file as UTF-8" : "open the original as UTF-8 and export again",
      });
    }),
  );
}
