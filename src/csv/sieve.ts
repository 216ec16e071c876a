import { createAgainCheck } from "./again.js";
import { findCut, findSurplus, findSwallowed } from "./arrange.js";
import { readDayName } from "./day.js";
import { strip } from "./invisible.js";
import { saysNothing } from "./fill.js";
import { holdsDay, holdsTime } from "./likely.js";
import { headerOf, placesOf, type Fit } from "./map.js";
import { isCaption } from "./meanings.js";
import { createGate, listGates } from "./only.js";
import type { RowFault } from "./row.js";
import { isYes } from "./says.js";
import { scanBelow, widthOf } from "./table.js";

/** What becomes of a row of a table that is read by a map. */
export interface Sifted {
  /** Whether it is a post by what the map says of its columns. */
  readonly isMeant: boolean;
  /**
   * Whether it is handed on: posts, rows whose marks cannot be read or trusted, and lines of their own, which may say
   * something of others.
   */
  readonly isKept: boolean;
  /** Whether nothing of it is read. */
  readonly isBare: boolean;
  readonly fault: RowFault | undefined;
}

/** Makes what says of each row what becomes of it. */
export function createSieve(
  fit: Fit,
): (cells: readonly string[], fault: RowFault | undefined) => Sifted {
  const { table, row, places } = fit;
  const isPost = createGate(fit);
  const gates = new Set(listGates(fit).map(({ place }) => place));
  const read = new Set(Array.from(places.keys()).flatMap((key) => placesOf(fit, key)));
  const used = new Set([...read, ...gates]);
  const isAgain = createAgainCheck(table.head[row] ?? []);
  const findShift = createShiftFinder(fit);
  const findBeside = createBesideFinder(fit, read);
  const findUncaptioned = createCaptionFinder(fit);
  return (cells, fault) => {
    const isMeant = isPost(cells);
    const isMarked = fault?.places?.some((place) => gates.has(place)) === true;
    const isLine = cells.filter((cell) => strip(cell)).length === 1;
    const beside = findBeside(cells);
    // What is marked as no post says nothing else.
    const isNote = beside && (isMeant || [...gates].every((place) => isOpen(cells[place], beside)));
    const odd: RowFault | undefined = isAgain(cells)
      ? { kind: "headers", value: cells.filter((cell) => strip(cell)).join(", ") }
      : isNote
        ? {
            kind: "beside",
            value: `${JSON.stringify(beside.text)} in ${headerOf(fit, beside.place)}`,
          }
        : undefined;
    const unsaid = isMeant ? findUncaptioned(cells) : undefined;
    const own = faultOf(fault, used) ?? odd ?? findShift(cells) ?? unsaid;
    const isTrusted = own === undefined || own.places !== undefined || table.isWorkbook === true;
    return {
      isMeant,
      isKept: isMeant || isMarked || isLine || odd !== undefined || !isTrusted,
      isBare: isBare(cells, read),
      fault: own,
    };
  };
}

/** Whether nothing but what it is asked about stands in a cell that says whether its row is a post. */
function isOpen(cell: string | undefined, { text }: { readonly text: string }): boolean {
  return [text, ""].includes(strip(cell ?? ""));
}

/** Finds cells of a row under no header, and the rest of a caption that a comma cut off. */
function createShiftFinder(fit: Fit): (cells: readonly string[]) => RowFault | undefined {
  const { table, row } = fit;
  const headers = table.head[row] ?? [];
  const width = row < 0 ? widthOf(table) : headers.length;
  const contents = placesOf(fit, "content");
  // A row that ends before its time begins goes on in the next line.
  const start = table.isWorkbook ? 0 : Math.min(...placesOf(fit, "time"));
  const cuttable = contents.filter(
    (place) => /^\S/.test(headers[place + 1] ?? "") && !table.isWorkbook,
  );
  return (cells) => {
    if (cells.length <= start && contents.some((place) => strip(cells[place] ?? "")))
      return { kind: "short", value: cells.join(",") };
    const cut = contents.find((place) => /^\s+\S/.test(cells[place + 1] ?? ""));
    return (
      findSwallowed(cells, table.delimiter) ??
      findSurplus(
        cells,
        cut ?? contents.at(-1),
        width,
        (place) => place < width,
        table.delimiter,
      ) ??
      cuttable
        .map((place) => findCut(cells, place, contents.includes(place + 1), table.delimiter))
        .find(Boolean)
    );
  };
}

/** Finds rows of which no caption is written yet, where a map puts captions together with hashtags and the like. */
function createCaptionFinder(fit: Fit): (cells: readonly string[]) => RowFault | undefined {
  const sources = fit.places.get("content") ?? [];
  const captions = placesOf(fit, "content").filter((place) => isCaption(headerOf(fit, place)));
  if (captions.length === 0 || captions.length === sources.length) return () => undefined;
  const value = captions.map((place) => headerOf(fit, place)).join(", ");
  return (cells) => {
    const speaks = sources.some((one) => typeof one !== "number" || isSaid(cells[one]));
    const isUnsaid = speaks && !captions.some((place) => isSaid(cells[place]));
    return isUnsaid ? { kind: "uncaptioned", value } : undefined;
  };
}

function isSaid(cell = ""): boolean {
  return strip(cell) !== "" && !saysNothing(cell);
}

/** What is wrong with a cell that the map leaves out is not wrong with the post. */
function faultOf(fault: RowFault | undefined, used: ReadonlySet<number>): RowFault | undefined {
  const isLeftOut = fault?.places?.every((place) => !used.has(place));
  return isLeftOut ? faultOf(fault?.next, used) : fault;
}

/** What a row says in columns that nothing is read from, and where. */
export interface Beside {
  readonly text: string;
  readonly place: number;
}

/**
 * Makes what finds the words of a row that has nothing in the columns at the places `read`: the rest of a row that was cut, or
 * a note. What stands there beside posts, too, and what only numbers or marks a row, are none.
 */
function createBesideFinder(
  fit: Fit,
  read: ReadonlySet<number>,
): (cells: readonly string[]) => Beside | undefined {
  let known: Known | undefined;
  return (cells) => {
    if (!isBare(cells, read)) return undefined;
    known ??= listKnown(fit, read);
    for (const [place, cell] of cells.entries()) {
      const text = strip(cell);
      if (text !== "" && !isPlain(text) && !known.get(place)?.has(text)) return { text, place };
    }
    return undefined;
  };
}

/** Whether a row has nothing in the columns at these places. */
export function isBare(cells: readonly string[], read: ReadonlySet<number>): boolean {
  return cells.every((cell, place) => !read.has(place) || strip(cell) === "");
}

type Known = ReadonlyMap<number, ReadonlySet<string>>;

/** What stands beside posts, by its place. */
function listKnown({ table, row }: Fit, read: ReadonlySet<number>): Known {
  const known = new Map<number, Set<string>>();
  scanBelow(table, row, (cells) => {
    if (isBare(cells, read)) return;
    for (const [place, cell] of cells.entries()) {
      const own = known.get(place) ?? new Set();
      if (!read.has(place) && own.size < 1_000) known.set(place, own.add(strip(cell)));
    }
  });
  return known;
}

const weeks = /^(?:week|kw|cw|woche|semaine|semana|settimana|tydzień)\W*\d+$/iu;

/** Whether a cell only numbers, dates or marks its row, or those below it. */
function isPlain(text: string): boolean {
  const isMonth = holdsDay(`1 ${text}`) || holdsDay(`1 ${text} 2027`);
  const isDay = readDayName(text) !== "" || holdsTime(text);
  return !/\p{L}/u.test(text) || isMonth || isDay || weeks.test(text) || isYes(text) !== undefined;
}
