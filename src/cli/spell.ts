/** A command line that says this, for a shell: flags that are on or have values, after the operands. */
export function spell(
  name: string,
  operands: readonly string[],
  values: Readonly<Record<string, unknown>>,
): string {
  const flags = Object.entries(values).flatMap(([flag, value]) =>
    value === true
      ? [`--${flag}`]
      : [value || []].flat().flatMap((one) => [`--${flag}`, quote(String(one))]),
  );
  return [name, ...operands.map(quote), ...flags].join(" ");
}

/** A word as a shell reads it back. */
export function quote(word: string): string {
  return /^[\w./:@%+=,-]+$/.test(word) ? word : `'${word.replaceAll("'", String.raw`'\''`)}'`;
}

/** `accountIds` as a flag: `account-ids`. */
export function toKebabCase(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}
