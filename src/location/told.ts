/**
 * A thing as an answer tells it, whose fields of these names are texts or left out; what is no object has no fields. Those
 * that are `words`, such as a status, have one form: `in_review`, however the answer spells it.
 *
 * An answer may hold anything: what comes from one goes through here as it comes in, so that nothing breaks on it later.
 */
export function readTold<T extends object>(
  told: unknown,
  texts: readonly (keyof T & string)[],
  words: readonly (keyof T & string)[] = [],
): T {
  if (typeof told !== "object" || told === null) return {} as T;
  const readField = (name: string, value: unknown): unknown => {
    const isWord = (words as readonly string[]).includes(name);
    if (!isWord && !(texts as readonly string[]).includes(name)) return value;
    if (typeof value !== "string") return undefined;
    return isWord ? toWord(value) : value;
  };
  const fields = Object.entries(told);
  if (fields.every(([name, value]) => readField(name, value) === value)) return told as T;
  const read = fields.map(([name, value]) => [name, readField(name, value)] as const);
  return Object.fromEntries(read.filter(([, value]) => value !== undefined)) as T;
}

/** A word of HighLevel's in the form of its document: `IN_REVIEW`, `In Review` and `InReview` are `in_review`. */
function toWord(text: string): string {
  return text
    .trim()
    .replace(/([a-z])([A-Z])/g, "$1_$2")
    .replace(/[\s-]+/g, "_")
    .toLowerCase();
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
