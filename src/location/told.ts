/**
 * A thing as an answer tells it, whose fields of these names are texts or left out; what is no object has no fields.
 *
 * An answer may hold anything: what comes from one goes through here as it comes in, so that nothing breaks on it later.
 */
export function readTold<T extends object>(told: unknown, texts: readonly (keyof T & string)[]): T {
  if (typeof told !== "object" || told === null) return {} as T;
  const isOdd = (name: string, value: unknown) =>
    (texts as readonly string[]).includes(name) && typeof value !== "string";
  const fields = Object.entries(told);
  if (!fields.some(([name, value]) => isOdd(name, value))) return told as T;
  return Object.fromEntries(fields.filter(([name, value]) => !isOdd(name, value))) as T;
}

/** The id of what HighLevel tells, under either of its names, also as its database writes it; empty where there is none. */
export function readId(thing: { readonly _id?: unknown; readonly id?: unknown }): string {
  const ids = [thing._id, thing.id].map((one) =>
    typeof one === "object" && one !== null ? (one as { $oid?: unknown }).$oid : one,
  );
  const id = ids.find((one) => typeof one === "string" && one !== "");
  return String(id ?? "");
}

/** Ids that HighLevel tells as a list, as one text, or as the things that have them. */
export function readIds(told: unknown): string[] {
  return [told].flat().flatMap((one): string[] => {
    if (typeof one === "object" && one !== null) return [readId(one)].filter(Boolean);
    return typeof one === "string" ? one.split(/[\s,]+/).filter(Boolean) : [];
  });
}
