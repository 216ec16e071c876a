type Page = (input: Record<string, unknown>, options?: never) => Promise<unknown>;

/**
 * Turns a call that pages by `skip` and `limit` into an iterator over its items, each once by its id.
 *
 * It ends at a page that brings nothing new or says what the one before said, and at one that is shorter than asked
 * where the answer's `count` is reached. Where items are lacking in the end, because some were deleted between two pages,
 * the list is read again with pages that overlap. Where nothing is found HighLevel sends `{}` or a sentence in place of
 * the list, which counts as empty; an answer that lacks what holds the list does not.
 *
 * @throws Error where an answer tells nothing, counts more items than the list shows, or a full page comes again and
 *   again: none of these is to be taken for a short list.
 */
export function pageThrough(call: Page, items: string, name: string, isNumeric = false) {
  const holder = items.replace(/\.\w+$/, "");
  return async function* all(
    input: Record<string, unknown> = {},
    options?: never,
  ): AsyncGenerator<unknown, void, void> {
    const limit = Number(input["limit"] ?? 100);
    const start = Number(input["skip"] ?? 0);
    const seen = new Set<unknown>();
    const read = async (skip: number) => {
      const page = isNumeric ? { skip, limit } : { skip: String(skip), limit: String(limit) };
      const answer = await call({ ...input, ...page }, options);
      return readPage(answer, holder, items, name);
    };
    let lacking = 0;
    for (let pass = 0; pass < 3; pass++) {
      let most = 0;
      let before = "";
      for (let skip = start; ;) {
        const { page, count } = await read(skip);
        const said = page.map((item) => nameOf(item)).join("\n");
        const isSame = said === before;
        before = said;
        const fresh = isSame ? [] : page.filter((item) => !seen.has(nameOf(item, skip)));
        for (const item of fresh) seen.add(nameOf(item, skip));
        yield* fresh;
        const next = skip + page.length;
        most = Math.max(most, count ?? 0);
        // A count that is a page's own says nothing of a full one, nor of one as long as servers cut them.
        const isFull = page.length >= limit || cuts.has(page.length);
        const isTotal = !isFull || next > page.length;
        if (page.length === 0 || (isTotal && count === next)) break;
        if (pass > 0 && (next >= most || isSame)) break;
        if (fresh.length === 0 && pass === 0) {
          if (page.length === limit && count === undefined)
            throw new Error(`${name}: one page comes again and again; ask for a smaller span`);
          break;
        }
        skip = Math.max(skip + 1, next - pass * 10);
      }
      lacking = most - start - seen.size;
      if (lacking <= 0) return;
    }
    throw new Error(
      `${name}: the list counts ${lacking} more than it shows, so what is there cannot be told; try again`,
    );
  };
}

const cuts = new Set([10, 20, 25, 50]);

function readPage(
  answer: unknown,
  holder: string,
  items: string,
  name: string,
): { page: unknown[]; count: number | undefined } {
  const held = pick(answer, holder);
  if (held === undefined || held === null)
    throw new Error(`${name}: the answer has no ${holder}; try again`);
  const list = toList(Array.isArray(held) ? held : pick(answer, items));
  const told = [held, pick(held, "meta")]
    .flatMap((at) => pick(at, "count") ?? pick(at, "total"))
    .find((one) => one !== undefined && one !== null);
  const count = typeof told === "string" || typeof told === "number" ? Number(told) : NaN;
  return {
    page: list.filter((item) => item !== null && item !== undefined),
    count: Number.isNaN(count) ? undefined : count,
  };
}

/** What tells an item from others: its id, or else what it says, and its page. */
function nameOf(item: unknown, skip?: number): unknown {
  const { _id, id } = item as { _id?: unknown; id?: unknown };
  const own = _id ?? id;
  return typeof own === "string" ? own : `${skip} ${JSON.stringify(own ?? item)}`;
}

/** A list that HighLevel sends as a list, as one object, by numbers, or as something else where it is empty. */
export function toList(value: unknown): unknown[] {
  if (Array.isArray(value)) return value;
  if (typeof value !== "object" || !value) return [];
  const keys = Object.keys(value);
  if (keys.length === 0) return [];
  return keys.every((key) => /^\d+$/.test(key)) ? Object.values(value) : [value];
}

function pick(value: unknown, path: string): unknown {
  return path
    .split(".")
    .reduce((at, key) => (at as Record<string, unknown> | undefined)?.[key], value);
}
