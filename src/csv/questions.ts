import {
  askAccounts,
  askChoices,
  askContent,
  askInstead,
  askRemarks,
  askTimes,
  askUnfilled,
  askUnsaid,
} from "./asks.js";
import type { Ask } from "./asks.js";
import { isOfClients, orIgnore } from "./left-out.js";
import type { LeftOut } from "./left-out.js";
import { areTexts, areTimes, holdsClock } from "./likely.js";
import { fold, placesOf } from "./map.js";
import { isCaption } from "./meanings.js";
import type { Fit, MapFault } from "./map.js";
import { isPicture } from "./pictures.js";
import { listAllowed } from "./says.js";
import { listCells } from "./table.js";
import { adviseOnWeighty, areClocks, isNetworks } from "./weighty.js";
import type { Weight } from "./weighty.js";

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
