import { strip } from "./invisible.js";
import { fold, isHeader, type ColumnMap, type Fit, type MapFault } from "./map.js";
import { scanBelow } from "./table.js";
import { quoteCells } from "./words.js";

/** A map without the columns that its `only` leaves open, and that it ignores, or takes for a part of the posts. */
export function withoutAnswered({ only, ...map }: ColumnMap): ColumnMap {
  const sources = Object.values(map.columns).flat();
  const answered = new Set([...(map.ignore ?? []), ...sources.filter(isHeader)].map(fold));
  const own = Object.entries(only ?? {}).filter(
    ([header, texts]) => !(texts.includes("…") && answered.has(fold(header))),
  );
  return own.length > 0 ? { ...map, only: Object.fromEntries(own) } : map;
}

/** The places of the columns that say which rows are posts, and what they say of these. */
export function listGates({ headers, map }: Fit): { place: number; texts: ReadonlySet<string> }[] {
  return Object.entries(map.only ?? {}).flatMap(([name, texts]) =>
    headers.flatMap((header, place) =>
      header === fold(name) ? { place, texts: new Set(texts.map(foldCell)) } : [],
    ),
  );
}

/** Whether a row is a post by what the map says of its columns. */
export function createGate(fit: Fit): (cells: readonly string[]) => boolean {
  const gates = listGates(fit);
  return (cells) => gates.every(({ place, texts }) => texts.has(foldCell(cells[place] ?? "")));
}

/** A cell without what nobody sees: whether a sign is drawn in colour. */
function foldCell(cell: string): string {
  return fold(cell.replaceAll("\ufe0f", ""));
}

/** How many rows are posts by what a map says of its columns, and what these say of the others; undefined where it says nothing. */
export interface Chosen {
  readonly posts: number;
  readonly others: number;
  /** The different cells of the others, by header. */
  readonly said: ReadonlyMap<string, ReadonlySet<string>>;
}

/** Counts the rows that a map lets through. */
export function countChosen(fit: Fit): Chosen | undefined {
  const { table, row, headers, map } = fit;
  if (!map.only) return undefined;
  const isPost = createGate(fit);
  const said = new Map(Object.keys(map.only).map((name) => [name, new Set<string>()]));
  let [posts, others] = [0, 0];
  scanBelow(table, row, (cells, fault) => {
    // What its quotes broke may be any of them.
    const isBroken = fault?.kind === "unclosed" || fault?.kind === "malformed";
    if (isPost(cells) || isBroken) posts += 1;
    else {
      others += 1;
      for (const [name, texts] of said) texts.add(strip(cells[headers.indexOf(fold(name))] ?? ""));
    }
  });
  return { posts, others, said };
}

/** Says that a map lets no row through. */
export function judgeChosen(chosen: Chosen | undefined, fit: Fit): MapFault | undefined {
  if (!chosen || chosen.posts > 0 || chosen.others === 0) return undefined;
  return {
    message: `no row is to be posted by ${sayOnly(fit)}`,
    fix: `write into its only what is said of rows that are to be posted: ${saySaid(chosen)}`,
  };
}

/** How many rows a map lets not through, and what they say. */
export function explainChosen(chosen: Chosen | undefined, fit: Fit): string[] {
  if (!chosen) return [];
  const { others } = chosen;
  const rest =
    others === 0 ? "" : `; ${others} other${others === 1 ? "" : "s"} left out: ${saySaid(chosen)}`;
  return [`only rows that are to be posted by ${sayOnly(fit)}${rest}`];
}

function sayOnly({ map }: Fit): string {
  return Object.entries(map.only ?? {})
    .map(([header, texts]) => `${header} (${texts.map((text) => text || "empty").join(", ")})`)
    .join(" and ");
}

function saySaid({ said }: Chosen): string {
  return Array.from(said, ([header, cells]) => `${header} says ${quoteCells([...cells])}`).join(
    "; ",
  );
}
