import { isAddress } from "./cell.js";
import {
  explainAccounts,
  ignoring,
  isOfClients,
  orIgnore,
  toOnly,
  write,
  writeColumn,
} from "./left-out.js";
import type { LeftOut } from "./left-out.js";
import { areTexts, areTimes, holdsClock } from "./likely.js";
import { fold, headerOf, isHeader, placesOf } from "./map.js";
import type { ColumnMap, Fit, MapFault, Source } from "./map.js";
import { isCaption } from "./meanings.js";
import { file } from "./media-ending.js";
import { nameNetwork } from "./networks.js";
import { isPicture, orderSeries, pictureKeys, spare } from "./pictures.js";
import { choosePlatforms } from "./platform.js";
import { listAllowed } from "./says.js";
import { listCells } from "./table.js";
import { adviseOnWeighty, areClocks, isNetworks, type Weight } from "./weighty.js";
import { quoteCells } from "./words.js";

/**
 * Why a file is not read by a map that leaves open or out what may say of its posts whose they are, when they go out, what
 * they say, or which of its rows are posts: all of it at once. Undefined where it may be read.
 */
export function judgeOpen(
  left: readonly LeftOut[],
  fit: Fit,
  lead: readonly string[],
): MapFault | undefined {
  const client = left.find(({ weight }) => weight === "client");
  if (client && !lead.includes("client"))
    return {
      message: `the file has a column ${client.name}: it is a sheet of clients`,
      fix: `${adviseOnWeighty(client.name, [])}${orIgnore([client], fit)}`,
    };
  const asks: Ask[] = [];
  for (const ask of listAsks(left, fit, lead)) {
    // Each answer is written into the map that has those before.
    const asked = ask({ ...fit, map: asks.at(-1)?.map ?? fit.map });
    if (asked) asks.push(asked);
  }
  const [first, second] = asks;
  if (second) return joinAsks(asks, fit);
  return first && { message: first.message, fix: first.fix };
}

function listAsks(left: readonly LeftOut[], held: Fit, lead: readonly string[]) {
  const unfilled = listUnfilled(held);
  const all = [...left, ...unfilled];
  const unsaid = Object.keys(held.map.columns)
    .filter((key) => [held.map.columns[key]].flat().includes("…"))
    .map((key) => ({ key, own: listCandidates(key, all) }));
  const candidates = new Set(unsaid.flatMap(({ own }) => own));
  const find = (weight: Weight) =>
    left.filter((one) => one.weight === weight && !candidates.has(one));
  const mayBe = left.filter(
    (one) => !one.isIgnored && one.weight !== "zone" && areClocks(one.name, one.cells),
  );
  const clocks = mayBe.length > 0 && hasClock(held) ? [] : mayBe;
  const isOther = (one: LeftOut) => !clocks.includes(one);
  const choices = find("choice").filter((one) => isOther(one) && listAllowed(one.name, one.cells));
  const isTo = isOfClients(held, lead) && !held.places.has("accounts");
  const accounts = choices.find(({ name, cells }) => isTo && isNetworks(name, cells));
  const gaps = unfilled.filter((one) => !candidates.has(one));
  const gates = choices.filter((one) => one !== accounts);
  return [
    (fit: Fit) => askTimes([...find("zone"), ...clocks.filter((one) => !candidates.has(one))], fit),
    ...unsaid.map(({ key, own }) => {
      return (fit: Fit) => askUnsaid(key, own.length > 0 ? own : all, fit);
    }),
    (fit: Fit) => askUnfilled(gaps, fit),
    (fit: Fit) => askInstead(find("instead"), fit),
    (fit: Fit) => askAccounts(accounts, fit),
    (fit: Fit) => askChoices(gates, fit),
    ...find("content").map((one) => (fit: Fit) => askContent(one, fit)),
    (fit: Fit) => askRemarks([...find("time").filter(isOther), ...find("remark")], fit),
  ];
}

/** The columns that may be what a map does not say. */
function listCandidates(key: string, all: readonly LeftOut[]): readonly LeftOut[] {
  return all.filter(({ name, cells }) => {
    const own = cells.filter(Boolean);
    if (key === "time") return areTimes(own);
    if (key === "media") return isPicture(name, own);
    return key === "content" && (isCaption(name) || areTexts(own));
  });
}

/** The columns by which an offered map leaves open which rows are posts. */
function listUnfilled({ table, row, headers, map }: Fit): readonly LeftOut[] {
  const names = Object.entries(map.only ?? {}).filter(([, texts]) => texts.includes("…"));
  const places = names.map(([name]) => headers.indexOf(fold(name)));
  const cells = listCells(table, places, row);
  return names.map(([name], at) => {
    const place = places[at]!;
    return { place, name, weight: "choice", isIgnored: false, cells: cells.get(place) ?? [] };
  });
}

function joinAsks(asks: readonly Ask[], { map: { source } }: Fit): MapFault {
  const { source: _, ...map } = asks.at(-1)!.map;
  const where =
    source === undefined ? "in place of the map" : "into map.json, and read it with --map map.json";
  const hows = asks.map(({ how }) => how).filter(Boolean);
  const last = "put into its ignore, and nowhere else, what says nothing of the posts";
  return {
    message: asks.map(({ message }) => message).join("; and "),
    fix: [`write ${JSON.stringify(map)} ${where}`, ...hows, last].join("; "),
  };
}

/** Whether what the map takes for the time has an hour. */
function hasClock(fit: Fit): boolean {
  return [...listCells(fit.table, placesOf(fit, "time"), fit.row).values()].flat().some(holdsClock);
}

/** What a map leaves open, and how it is answered. */
export interface Ask extends MapFault {
  /** The map with the answer written into it. */
  readonly map: ColumnMap;
  /** What belongs to the answer beside the map, where more than this is open; empty for nothing. */
  readonly how: string;
}

/** Asks whether columns say when posts go out. */
function askTimes(times: readonly LeftOut[], fit: Fit): Ask | undefined {
  if (times.length === 0) return undefined;
  const { row, map } = fit;
  const said = [map.columns["time"] ?? []].flat();
  const all = [...placesOf(fit, "time"), ...times.map(({ place }) => place)].toSorted(
    (one, other) => one - other,
  );
  const [own, ...others] = times
    .filter(({ name }) => nameNetwork(name))
    .toSorted((one, other) => one.place - other.place);
  if (own && others.length > 0) {
    const to = writeColumn("time", [...said, own.name], fit);
    const how = `${to}, and ${write(ignoring(others, fit), fit)}; and make a map of its own for each of the others: each network is an import of its own`;
    return { message: explainTimes(times), fix: how, map: fit.map, how };
  }
  const names = all.map((at) => (row < 0 ? at + 1 : headerOf(fit, at)));
  const constants = said.filter((one) => typeof one === "object");
  const sources = [...said.filter((one) => one === "…"), ...names, ...constants];
  return {
    message: explainTimes(times),
    fix: `${writeColumn("time", sources, fit)}${orIgnore(times, fit)}`,
    map: withColumn("time", sources, fit),
    how: "",
  };
}

function explainTimes(times: readonly LeftOut[]): string {
  return `the map leaves out ${nameAll(times)}, which may say when posts go out`;
}

/** Asks which column a part of the posts is, where an offered map left it open. */
function askUnsaid(key: string, candidates: readonly LeftOut[], { map }: Fit): Ask {
  const fix = `write in its columns, in place of the … of ${key}, one of ${nameAll(candidates)}`;
  return { message: `the map does not say which column is the ${key}`, fix, map, how: fix };
}

/** Asks which rows are posts by the columns of which an offered map left it open. */
function askUnfilled(open: readonly LeftOut[], fit: Fit): Ask | undefined {
  const [first] = open;
  if (!first) return undefined;
  const message = `the map does not say which rows are posts by ${nameAll(open)}`;
  const says = open.map(({ name, cells }) => `${name} says ${quoteCells(cells)}`);
  const how = `write into its only, in place of each …, what is said of rows that are to be posted: ${says.join("; ")}`;
  const alone = `write into its only, in place of the …, what ${first.name} says of rows that are to be posted: ${quoteCells(first.cells)}`;
  const each = open.filter(({ name }) => nameNetwork(name));
  const apart =
    each.length > 1
      ? `; of ${nameAll(each)} leave one a map, and ignore the others: each network is an import of its own`
      : "";
  const out = `, or take ${open.length > 1 ? "them" : "it"} out${orIgnore(open, fit)}${apart}`;
  return {
    message,
    fix: `${open.length > 1 ? how : alone}${out}`,
    map: fit.map,
    how: `${how}${apart}`,
  };
}

/** Asks whether a column of a sheet names the accounts of its posts. */
function askAccounts(column: LeftOut | undefined, fit: Fit): Ask | undefined {
  if (!column) return undefined;
  const map = withColumn("accounts", [column.name], fit);
  return { ...explainAccounts(column, fit), map, how: "" };
}

/** Asks which rows are posts by columns. */
function askChoices(choices: readonly LeftOut[], fit: Fit): Ask | undefined {
  if (choices.length === 0) return undefined;
  const says = choices.map(({ name, cells }) => `${name}, which says ${quoteCells(cells)}`);
  const message = `the map leaves out what may say which rows are not to be posted: ${says.join("; and ")}`;
  const ignored = orIgnore(choices, fit);
  const areNetworks = choices.every(({ name, cells }) => isNetworks(name, cells));
  const what = areNetworks ? "go to the chosen accounts" : "are to be posted";
  const said = choices.map(({ name, cells }) => toOnly(name, cells));
  const only = Object.assign({}, fit.map.only, ...said);
  return {
    message,
    fix: `${write({ only }, fit)}, with what it says of rows that ${what}${ignored}`,
    map: { ...fit.map, only },
    how: `write into its only what ${nameAll(choices)} ${choices.length > 1 ? "say" : "says"} of rows that ${what}`,
  };
}

/** Asks whether a column is a part of the posts. */
function askContent({ name, place, cells }: LeftOut, fit: Fit): Ask {
  const own = cells.filter(Boolean);
  const message = `the map leaves out ${name}, which may be a part of the posts: it says ${quoteCells(own)}`;
  const key = keyOf(name, own);
  const before = [fit.map.columns[key] ?? []].flat();
  const isNetwork = key === "content" && choosePlatforms(name.split(/[^\p{L}\p{N}]+/u)).length > 0;
  const isOther = key === "content" && (isNetwork || /caption|copy|text/i.test(name));
  const isVersion = key === "media" && !orderSeries([...sourcesOf(pictureKeys, fit), name]);
  const isOut = key === "link" && /post|card|live|publi|perma/i.test(name);
  const orNothing = orIgnore([{ name }], fit);
  const ignored = { ...fit.map, ...ignoring([{ name }], fit) };
  if (isOther || isVersion || isOut || (key === "link" && before.length > 0)) {
    const why = isOut
      ? "delete the rows that are out already"
      : `make a map of its own for the ${isNetwork ? "accounts" : "rows"} that go with it`;
    return { message, fix: `${why}${orNothing}`, map: ignored, how: `${name}: ${why}` };
  }
  const all = [...before, fit.row < 0 ? place + 1 : name];
  // A caption reads on from left to right.
  const sources = key === "content" ? sortByPlace(all, fit) : all;
  const to = writeColumn(key, sources, fit);
  // Files of HighLevel's have no column for them.
  const isAlt = key === "altTexts";
  const where = isAlt ? "posts are made one by one (--via posts --api-version v3)" : "it is one";
  const how = `${to} where ${where}`;
  const fix = `${how}${orNothing}`;
  return isAlt || (key === "media" && spare.test(name))
    ? { message, fix, map: ignored, how }
    : { message, fix, map: withColumn(key, sources, fit), how: "" };
}

/** What is to be seen, though its address is none of a file. */
const shown = /creative|visual|asset|graphic|artwork|image|photo|picture|video|media/i;

function keyOf(name: string, own: readonly string[]): string {
  if (/alt.?text/i.test(name)) return "altTexts";
  if (/comment/i.test(name)) return "followUpComment";
  if (own.every((cell) => file.test(cell)) || shown.test(name)) return "media";
  return own.every(isAddress) ? "link" : "content";
}

/** Asks which column counts, where one may hold what replaces another's. */
function askInstead(columns: readonly LeftOut[], fit: Fit): Ask | undefined {
  if (columns.length === 0) return undefined;
  const says = columns.map(
    ({ name, cells }) => `${name}, which says ${quoteCells(cells.filter(Boolean), 3)}`,
  );
  const ignored = ignoring(columns, fit);
  const how = `write what counts of ${nameAll(columns)} into the columns that it replaces, row by row`;
  return {
    message: `the map leaves out what may count instead of other columns: ${says.join("; and ")}`,
    fix: `${how}, and then ${write(ignored, fit)}`,
    map: { ...fit.map, ...ignored },
    how,
  };
}

/** Says what remarks there are, which only a person can judge. */
function askRemarks(remarks: readonly LeftOut[], fit: Fit): Ask | undefined {
  if (remarks.length === 0) return undefined;
  const says = remarks.map(
    ({ name, cells }) => `${name}, which says ${quoteCells(cells.filter(Boolean), 3)}`,
  );
  const ignored = ignoring(remarks, fit);
  return {
    message: `the map leaves out ${says.join("; and ")}`,
    fix: `delete the rows that are not to be posted by it, and then ${write(ignored, fit)}`,
    map: { ...fit.map, ...ignored },
    how: `delete the rows that are not to be posted by ${nameAll(remarks)}`,
  };
}

function withColumn(key: string, sources: readonly unknown[], { map }: Fit): ColumnMap {
  return { ...map, columns: { ...map.columns, [key]: sources } as ColumnMap["columns"] };
}

/** Sources in the order in which their columns stand; as they are where one has no place yet. */
function sortByPlace(sources: readonly Source[], { headers }: Fit): readonly Source[] {
  const placeOf = (one: Source) =>
    typeof one === "number" ? one - 1 : isHeader(one) ? headers.indexOf(fold(one)) : -1;
  return sources.every((one) => placeOf(one) >= 0)
    ? sources.toSorted((one, other) => placeOf(one) - placeOf(other))
    : sources;
}

/** The headers of which a map makes these parts of the posts. */
function sourcesOf(keys: readonly string[], { map }: Fit): readonly string[] {
  return keys.flatMap((key) => [map.columns[key] ?? []].flat()).filter(isHeader);
}

function nameAll(some: readonly Pick<LeftOut, "name">[]): string {
  return some.map(({ name }) => name).join(", ");
}
