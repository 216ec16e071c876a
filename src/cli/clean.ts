// Escapes and other controls, the marks that turn the direction of what follows, and other line ends than ours.
// oxlint-disable-next-line no-control-regex
const unsafe = /[\u0000-\u0008\u000B-\u001F\u007F-\u009F\u2028\u2029\u202A-\u202E\u2066-\u2069]/g;

/** Text that only shows on a terminal: what could move its cursor or turn a direction is U+FFFD, a tab a blank; line breaks stay. */
export function clean(text: string): string {
  return text.replaceAll("\r\n", "\n").replaceAll("\t", " ").replace(unsafe, "\uFFFD");
}

/** A value as JSON that only shows on a terminal, and means the same to a program. */
export function toJson(
  value: unknown,
  indent?: number,
  replacer?: (key: string, value: unknown) => unknown,
): string {
  return JSON.stringify(value, replacer, indent).replace(unsafe, (sign) =>
    sign === "\n" ? sign : `\\u${sign.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
}

/** Text on one line, its runs of blanks folded. */
export function fold(text: string): string {
  return text.replace(/\s+/g, " ").trim();
}
