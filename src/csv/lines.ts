/** A file, as far as it tells on which lines its posts are. */
interface Lined {
  readonly name: string;
  readonly rows: readonly { readonly line: number }[];
}

const mostShown = 30;

/**
 * What is wrong with lines that are to name posts of a file: the first that names none, and those that do; else nothing.
 *
 * Of a file without posts something else is to be said.
 */
export function judgeLines(lines: readonly string[], { name, rows }: Lined): string | undefined {
  const odd = lines.find((line) => !rows.some((row) => `${row.line}` === line));
  if (odd === undefined || rows.length === 0) return undefined;
  return `${JSON.stringify(odd.slice(0, 20))} is the line of no post in ${name}: its posts are on lines ${sayLines(rows)}`;
}

/** The lines of posts, of very many the first ones. */
export function sayLines(rows: Lined["rows"]): string {
  const known = [...new Set(rows.map(({ line }) => line))];
  const more = known.length > mostShown ? ` and ${known.length - mostShown} more` : "";
  return known.slice(0, mostShown).join(", ") + more;
}
