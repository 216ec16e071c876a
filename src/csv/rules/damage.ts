import type { Check } from "./context.js";

/**
 * UTF-8 that was read as Windows-1252, such as `Ã©` for é or `â€™` for ’: two-byte letters begin with Â or Ã and go on
 * with a continuation byte, quotes and dashes begin with â€, emoji with ðŸ.
 */
const mojibake =
  /[ÂÃ][\u0080-\u00bf\u0152\u0153\u0160\u0161\u0178\u017d\u017e\u0192\u02c6\u02dc\u2013-\u203a\u20ac\u2122]|â€|ðŸ/;

/** No cell lost letters or was decoded wrongly by the program that wrote it. */
export const checkDamage: Check = ({ cells }, { columns }, report) => {
  cells.forEach((cell, index) => {
    const key = columns[index]?.key;
    const lost = cell.indexOf("\ufffd");
    const at = lost < 0 ? cell.search(mojibake) : lost;
    if (at < 0) return;
    const value = cell.slice(Math.max(0, at - 12), at + 12);
    if (lost < 0) report("mojibake", key, "letters look wrongly decoded", { value });
    else report("lost-character", key, "a letter was lost: \ufffd stands for it", { value });
  });
};
