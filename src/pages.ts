type Page = (input: Record<string, unknown>, options?: never) => Promise<unknown>;

/**
 * Turns a call that pages by `skip` and `limit` into an iterator over its items.
 *
 * A page shorter than asked ends it, unless the answer's `count` says that more follow: a server may give fewer than
 * asked. So does a longer one, for such a server does not page. Where nothing is found HighLevel sends `{}` or a
 * sentence in place of the list, which counts as empty; an answer that lacks what holds the list does not.
 *
 * @throws Error where an answer tells nothing, so that it is not taken for an empty list.
 */
export function pageThrough(call: Page, items: string, name: string) {
  const holder = items.replace(/\.\w+$/, "");
  return async function* all(
    input: Record<string, unknown> = {},
    options?: never,
  ): AsyncGenerator<unknown, void, void> {
    const limit = Number(input["limit"] ?? 100);
    let skip = Number(input["skip"] ?? 0);
    for (;;) {
      const answer = await call({ ...input, skip: String(skip), limit: String(limit) }, options);
      if (pick(answer, holder) === undefined)
        throw new Error(`${name}: the answer has no ${holder}; try again`);
      const page = toList(pick(answer, items));
      yield* page;
      skip += page.length;
      const count = Number(pick(answer, `${holder}.count`));
      if (page.length === 0 || (page.length !== limit && !(count > skip))) return;
    }
  };
}

/** A list that HighLevel sends as a list, as one object, or as something else where it is empty. */
export function toList(value: unknown): unknown[] {
  if (Array.isArray(value)) return value;
  return typeof value === "object" && value && Object.keys(value).length > 0 ? [value] : [];
}

function pick(value: unknown, path: string): unknown {
  return path
    .split(".")
    .reduce((at, key) => (at as Record<string, unknown> | undefined)?.[key], value);
}
