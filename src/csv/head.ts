/** The first rows of a table, among them the headers. */
export type Head = readonly (readonly string[])[];

/** What stands above the row of headers at `row`; nothing where there is none. */
export function textsAbove(head: Head, row: number): readonly string[] {
  return head.slice(0, Math.max(row, 0)).flat();
}
