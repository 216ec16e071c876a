import type { ParseError } from "papaparse";
import { createFinding } from "./finding.js";
import type { Finding } from "./finding.js";

/** Says where the parser met quotes that are not closed or not doubled, one finding for each cell. */
export function describeQuotes(
  errors: readonly ParseError[],
  text: string,
  newline: string,
  lines: readonly number[],
  file: string,
): Finding[] {
  const findings: Finding[] = [];
  let line = 1;
  let end = text.indexOf(newline);
  let next = 0;
  let last = -1;
  // The errors come in the order of the text, so that one walk finds all of their lines and rows.
  for (const { code, index = 0 } of errors) {
    if (index === last) continue;
    last = index;
    for (; end >= 0 && end < index; end = text.indexOf(newline, end + 1)) line++;
    while (next < lines.length && lines[next]! <= line) next++;
    const isOpen = code === "MissingQuotes";
    findings.push(
      createFinding(isOpen ? "quote-unclosed" : "quote-malformed", {
        file,
        line,
        ...(next > 0 && { row: next }),
        value: text.slice(index - 1, index + 60),
        message: isOpen
          ? "a quoted cell is never closed, so that the rest of the file is in it"
          : "a quote inside a quoted cell is not doubled, so that rows below may be in it, too",
        fix: isOpen ? 'close the cell with "' : 'write "" for each " inside the cell',
      }),
    );
  }
  return findings;
}
