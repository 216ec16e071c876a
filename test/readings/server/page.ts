/** How a list is told in pages. */
export type PageReading =
  /** `count` says more, less, nothing, or only this page. */
  | "count_more"
  | "count_less"
  | "count_zero"
  | "count_text"
  | "count_null"
  | "count_page"
  | "no_count"
  | "total"
  /** So many a page, whatever is asked. */
  | "fifty"
  | "fifty_no_count"
  | "three_no_count"
  | "ten_of_count_page"
  /** The first page, whatever is skipped. */
  | "ignores_skip"
  | "ignores_skip_no_count"
  /** Everything, whatever is asked. */
  | "everything"
  /** `skip` counts pages. */
  | "skips_pages"
  /** The last of a page comes again as the first of the next. */
  | "overlaps"
  /** Each comes twice. */
  | "twice"
  /** One that was deleted between two pages moves the others up. */
  | "shifts"
  | "newest_first"
  | "shuffled"
  /** The last page is never told. */
  | "loses_end"
  /** Not a list. */
  | "null"
  | "absent"
  | "no_results"
  | "results_list"
  | "one_object"
  | "keyed"
  | "empty_object"
  | "empty_null"
  | "empty_text"
  | "with_nulls";

/** A page as the `results` of an answer: the list under a name, each thing as it is told, and its count. */
export function toPage<T>(
  all: readonly T[],
  tell: (one: T) => unknown,
  name: string,
  skip: number,
  limit: number,
  reading?: PageReading,
): unknown {
  if (reading === "no_results") return undefined;
  const items = slice(order(all, reading), skip, limit, reading).map(tell);
  if (reading === "results_list") return items;
  return { [name]: toList(items, reading), ...toCount(all.length, items.length, reading) };
}

function order<T>(all: readonly T[], reading?: PageReading): readonly T[] {
  if (reading === "newest_first") return all.toReversed();
  if (reading === "twice") return all.flatMap((one) => [one, one]);
  if (reading === "shuffled")
    return all
      .map((one, at) => ({ one, key: (at * 7919) % 101 }))
      .toSorted((a, b) => a.key - b.key)
      .map(({ one }) => one);
  return all;
}

const sizes: Partial<Record<PageReading, number>> = {
  fifty: 50,
  fifty_no_count: 50,
  three_no_count: 3,
  ten_of_count_page: 10,
};

function slice<T>(
  all: readonly T[],
  skip: number,
  limit: number,
  reading?: PageReading,
): readonly T[] {
  const size = Math.min(limit, sizes[reading ?? "total"] ?? limit);
  if (reading === "everything") return all;
  if (reading?.startsWith("ignores_skip")) return all.slice(0, size);
  if (reading === "skips_pages") return all.slice(skip * limit, skip * limit + limit);
  if (reading === "overlaps") return all.slice(Math.max(0, skip - 1), Math.max(0, skip - 1) + size);
  if (reading === "shifts") return all.slice(skip && skip + 1, (skip && skip + 1) + size);
  if (reading === "loses_end") return all.slice(0, 100).slice(skip, skip + size);
  return all.slice(skip, skip + size);
}

function toList(items: readonly unknown[], reading?: PageReading): unknown {
  const isEmpty = items.length === 0;
  if (reading === "null" || (isEmpty && reading === "empty_null")) return null;
  if (reading === "absent") return undefined;
  if (isEmpty && reading === "empty_object") return {};
  if (isEmpty && reading === "empty_text") return "Nothing found";
  if (reading === "one_object") return items.length === 1 ? items[0] : isEmpty ? {} : items;
  if (reading === "keyed") return { ...items };
  if (reading === "with_nulls") return items.flatMap((one) => [null, one]);
  return items;
}

function toCount(all: number, here: number, reading?: PageReading): object {
  if (reading === "count_more") return { count: all + 150 };
  if (reading === "count_less") return { count: Math.floor(all / 2) };
  if (reading === "count_zero") return { count: 0 };
  if (reading === "count_text") return { count: String(all) };
  if (reading === "count_null") return { count: null };
  if (reading?.endsWith("count_page")) return { count: here };
  if (reading === "total") return { total: all };
  return reading?.endsWith("no_count") ? {} : { count: all };
}
