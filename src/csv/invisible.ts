/** Marks that nobody sees: byte order marks, zero-width spaces and joiners, marks of direction, soft hyphens, fillers. */
const marks =
  /[\u00ad\u061c\u115f\u1160\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2069\u2800\u3164\ufeff\ufffc]/g;
/** Spaces that look like one but are none to a program. */
const spaces = /[\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]/g;

/** The marks and odd spaces in a text, such as ` (it has U+00A0 in it)`; empty where there are none. */
export function nameMarks(text: string): string {
  const found = [...(text.match(marks) ?? []), ...(text.match(spaces) ?? [])];
  const names = found.map(
    (one) => `U+${one.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}`,
  );
  return names.length > 0 ? ` (it has ${[...new Set(names)].join(", ")} in it)` : "";
}

/** A text without invisible marks, each kind of space a plain one, and none around it. */
export function strip(text: string): string {
  return text.replace(marks, "").replace(spaces, " ").trim();
}
