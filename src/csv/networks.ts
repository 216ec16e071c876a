import type { Head } from "./head.js";
import { strip } from "./invisible.js";
import { explainAccounts, isOfClients, orIgnore, type LeftOut } from "./left-out.js";
import type { Fit, MapFault } from "./map.js";
import { readPlatforms, type Platform } from "./platform.js";
import { readTitles } from "./titles.js";

/** What a column, or a line above the headers, says of the networks of all posts. */
export interface SaidNetworks {
  readonly column?: string;
  readonly cells: readonly string[];
  /** What else may be done than to choose other accounts. */
  readonly otherwise: string;
}

/** The columns that name the same networks in every row that is a post. */
export function findNetworks(left: readonly LeftOut[], fit: Fit): SaidNetworks[] {
  const same = left
    .filter(({ isIgnored, cells }) => cells.length === 1 && !isIgnored)
    .map(({ name, cells }) => ({ column: name, cells, otherwise: orIgnore([{ name }], fit) }));
  const chosen = Object.entries(fit.map.only ?? {}).map(([column, cells]) => {
    const said = nameNetwork(column);
    return said
      ? { column, cells: said, otherwise: `, or move ${column} from the map's only to its ignore` }
      : { column, cells, otherwise: "" };
  });
  return [...same, ...chosen].filter(({ cells }) => areNames(cells.map(strip)));
}

function areNames(cells: readonly string[]): boolean {
  // An x alone is a mark.
  return cells.every(readPlatforms) && cells.some((cell) => !/^x$/i.test(cell));
}

/** What lines above the row of headers at `row` say of them. */
export function networksAbove(head: Head, row: number): SaidNetworks[] {
  const otherwise = ", or delete the line above the headers that says so";
  return readTitles(head, row).flatMap(({ networks }) =>
    networks === undefined ? [] : { cells: [networks], otherwise },
  );
}

/** The one network that a header names, as `Facebook` and `Post to Facebook` do; what stands below it says yes or no. */
export function nameNetwork(header: string): readonly [string] | undefined {
  const name = strip(header).replace(/^(?:.*[ _])?(?:to|on)[ _]|[?:]$/gi, "");
  return readPlatforms(name)?.length === 1 ? [name] : undefined;
}

/** Why a sheet is not read by a map that leaves out a column of networks; undefined where it may be. */
export function judgeNetworks(
  [first]: readonly SaidNetworks[],
  fit: Fit,
  lead: readonly string[],
): MapFault | undefined {
  const isAsked = isOfClients(fit, lead) && !fit.places.has("accounts");
  return first?.column !== undefined && isAsked && first.otherwise !== ""
    ? explainAccounts({ name: first.column, cells: first.cells }, fit)
    : undefined;
}

/** The networks of chosen accounts that a column does not name. */
export function listUnnamed(
  { cells }: SaidNetworks,
  platforms: readonly Platform[],
): readonly string[] {
  const named = new Set(cells.map(strip).flatMap((cell) => readPlatforms(cell) ?? []));
  // A business account of TikTok is one of TikTok.
  const isNamed = ({ id }: Platform) => named.has(id) || named.has(id.split("-")[0]!);
  return platforms.filter((one) => !isNamed(one)).map(({ name }) => name);
}
