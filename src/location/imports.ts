import { toList } from "../pages.js";
import type { Planner } from "../planner.js";
import type { Item } from "../planner-types.js";
import { orMissing } from "./posts.js";
import { readId, readTold } from "./told.js";

/** An import, as `csv/list` sends it. */
export type CsvImport = Item<"csv/list">;
/** A row of an import in review, as `csv/get` sends it. */
export type CsvRow = Item<"csv/get">;

/** An import's own id, under either of its names. */
export function importIdOf(csv: Pick<CsvImport, "_id" | "id">): string | undefined {
  return readId(csv) || undefined;
}

/** Every import of a user, as HighLevel lists them. */
export async function listImports(
  planner: Pick<Planner, "csv">,
  userId: string,
  signal?: AbortSignal,
): Promise<CsvImport[]> {
  const imports: CsvImport[] = [];
  for await (const csv of planner.csv.list.all({ userId }, { signal }))
    imports.push(seeImport(csv));
  return imports;
}

/** Reads an import as HighLevel sends it, whatever is odd about its fields. */
export function seeImport(csv: unknown): CsvImport {
  return readTold(csv, ["fileName", "file", "approver", "createdAt"], ["status"]);
}

/**
 * The newest imports of a user, where so many were listed before: what came since is at the list's beginning or at its
 * end, in whatever order it is.
 */
export async function listNewestImports(
  planner: Pick<Planner, "csv">,
  userId: string,
  before: number,
  signal?: AbortSignal,
): Promise<CsvImport[]> {
  if (before < 100) return listImports(planner, userId, signal);
  const imports = new Map<string, CsvImport>();
  // How many of a page are new, how many it has, and how many there are said to be in all.
  const read = async (skip: number) => {
    const answer = await planner.csv.list({ userId, skip: String(skip), limit: "100" }, { signal });
    const results: { readonly csvs?: unknown; readonly count?: unknown } | undefined =
      answer?.results;
    if (!results) throw new Error("csv/list: the answer has no results; try again");
    const [page, known] = [toList(results.csvs).map(seeImport), imports.size];
    for (const one of page) imports.set(importIdOf(one) ?? "", one);
    return { news: imports.size - known, length: page.length, count: Number(results.count) };
  };
  await read(0);
  // A page may be shorter than was asked for.
  for (let skip = before - 50; ;) {
    const { news, length, count } = await read(skip);
    skip += length;
    if (news === 0 || skip >= count) return [...imports.values()];
  }
}

/** An import by its id, which does not lag behind as the list does; `undefined` where there is none. */
export async function readImport(
  planner: Pick<Planner, "csv">,
  id: string,
  signal?: AbortSignal,
): Promise<CsvImport | undefined> {
  const found = await orMissing(planner.csv.get({ id, skip: "0", limit: "1" }, { signal }));
  if (found === undefined) return undefined;
  const csv: unknown = found?.results?.csv;
  // Only a 404 says that it is gone.
  if (!csv) throw new Error(`csv/get: the answer for ${id} has no import; try again`);
  return seeImport(csv);
}

/** The rows of an import, as far as HighLevel has read them. */
export async function readRows(
  planner: Pick<Planner, "csv">,
  id: string,
  signal?: AbortSignal,
): Promise<CsvRow[]> {
  const rows: CsvRow[] = [];
  for await (const row of planner.csv.get.all({ id }, { signal })) rows.push(seeRow(row));
  return rows;
}

function seeRow(row: unknown): CsvRow {
  const { medias, link, ...told } = readTold<CsvRow>(row, ["summary"]);
  return {
    ...told,
    ...(medias && {
      medias: toList(medias).map((one) =>
        readTold<NonNullable<typeof medias>[number]>(one, ["url"]),
      ),
    }),
    ...(link && { link: readTold<typeof link>(link, ["url", "ogUrl"]) }),
  };
}
