import type { Sent } from "../ledger/sent.js";
import { sentContentOf } from "./keys.js";

/**
 * What imports sent, and where none of its ids was learned, those that a later one of `all` has for the same content: that
 * one found it, or was told by a person that it is not there.
 */
export function nameByLater(
  imports: readonly (readonly Sent[])[],
  all: readonly (readonly Sent[])[],
): readonly (readonly Sent[])[] {
  if (imports.every((rows) => rows.every(({ ids }) => ids.length > 0))) return imports;
  const named = new Map<string, Sent[]>();
  for (const rows of all)
    for (const [key, one] of withKeys(rows))
      if (one.ids.length > 0) named.set(key, [...(named.get(key) ?? []), one]);
  return imports.map((rows) =>
    withKeys(rows).map(([key, one]) => {
      if (one.ids.length > 0 || one.retried) return one;
      const later = named.get(key)?.find(({ at, mark }) => mark !== one.mark && at > one.at);
      return later ? { ...one, ids: later.ids } : one;
    }),
  );
}

/** With the content of each, twins of an import apart. */
export function withKeys(
  rows: readonly Sent[],
  toContent: (one: Sent) => string = sentContentOf,
): (readonly [string, Sent])[] {
  const counts = new Map<string, number>();
  return rows.map((one) => {
    const content = toContent(one);
    const count = (counts.get(content) ?? 0) + 1;
    counts.set(content, count);
    return [`${count} ${content}`, one] as const;
  });
}
