import { strip } from "./invisible.js";
import { quoteCells } from "./words.js";

/** The first rows of a table, among them the headers. */
export type Head = readonly (readonly string[])[];

/** What stands above the row of headers at `row`; nothing where there is none. */
export function textsAbove(head: Head, row: number): readonly string[] {
  return head.slice(0, Math.max(row, 0)).flat();
}

/** Says what stands above the row of headers at `row`, up to `end`: it may be said of all posts. */
export function explainAbove(head: Head, row: number, end = row): string {
  const said = textsAbove(head, end)
    .map(strip)
    .filter((text) => text !== "" && !/^sep=/i.test(text));
  const words = said.length > 0 ? `: ${quoteCells(said, 5)}` : "";
  return `what stands above the headers in line ${row + 1} left out${words}`;
}
