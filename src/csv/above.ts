import { textsAbove } from "./head.js";
import { isPost } from "./headless.js";
import { strip } from "./invisible.js";
import { holdsDay } from "./likely.js";
import { orIgnore } from "./left-out.js";
import { fold, placesOf, type Fit, type MapFault } from "./map.js";
import { forbidsBelow } from "./says.js";
import { readTitles, type Title } from "./titles.js";

/** Says what stands above the headers, where that may be said of all posts below them, or is a post itself. */
export function judgeAbove(fit: Fit): MapFault | undefined {
  const { table, row } = fit;
  return judgeTexts(textsAbove(table.head, row)) ?? judgeTitles(fit) ?? judgePosts(fit);
}

/** Says which text above the headers forbids the posts below them or some of them, or moves their times; undefined where none does. */
export function judgeTexts(texts: readonly string[]): (MapFault & { said: string }) | undefined {
  for (const said of texts) {
    const fix = sayings.find(([says]) => says(said))?.[1];
    if (fix) return { said, message: `a line above the headers says ${JSON.stringify(said)}`, fix };
  }
  return undefined;
}

/** Older than another, or not to go out before a day. */
const isOver =
  /^\W*old\b(?:\W*$|\s*[-–—:(])|\bembargo|\bsperrfrist|\b(?:use|see) (?:the )?(?:new(?:er|est)?|latest|other|updated) (?:sheet|file|version|plan|tab|calendar)\b/i;
/** True of some rows alone. */
const isOfSome =
  /\b(?:only|nur|seulement|uniquement|s[oó]lo|alleen)\b.{0,40}\b(?:rows?|lines?|zeilen|lignes|filas|righe|rijen|linhas|approved|freigegeben)\b|\b(?:ignore|skip|disregard|leave out|omit|exclude)\b.{0,40}\b(?:rows?|lines?|posts?|those|anything)\b|\b(?:rows?|lines?|posts?) (?:marked|highlighted|in (?:red|green|yellow|blue|orange|gr[ae]y|bold|italics?))\b|\b(?:zeilen|posts|beiträge)\b.{0,40}\bignorieren\b|\b(?:red|green|yellow|blue|orange|gr[ae]y|rot|grün|gelb|blau|grau|rouge|vert|jaune|bleu|gris|rojo|verde|amarillo|azul|rosso|giallo|vermelho|amarelo|rood|groen|geel|blauw|bold|italics?|fett|kursiv|strikethrough) ?(?:[=:]|→|means?\b) ?\p{L}/iu;
const movesTimes =
  /\b(?:add|subtract|plus|minus) (?:\d+|an?|one|two|three) ?(?:h|hrs?|hours?|min\w*)\b|\d ?(?:h|hrs?|hours?|min\w*|std|stunden?) (?:later|earlier|ahead|behind|off|später|früher)/i;

/** What is said of the posts below, and what to do about it. */
const sayings: readonly (readonly [(text: string) => boolean, string])[] = [
  [(text) => isOfSome.test(text), "do what it says of the rows, then delete that line"],
  [
    (text) => forbidsBelow(text) || isOver.test(text),
    "delete that line where the posts may go out",
  ],
  [
    (text) => movesTimes.test(text),
    "write the times below as they are meant, then delete that line",
  ],
];

/** Says that a line names an account or its owner, where no column does. */
function judgeTitles(fit: Fit): MapFault | undefined {
  const ignored = new Set((fit.map.ignore ?? []).map(fold));
  const title = readTitles(fit.table.head, fit.row).find(
    ({ text, networks }) => networks === undefined && !ignored.has(fold(text)),
  );
  if (!title || fit.places.has("client")) return undefined;
  const { message, fix } = explainTitle(title);
  return { message, fix: `${fix}${orIgnore([{ name: title.text }], fit)}` };
}

/** Asks whether the chosen accounts are those that a line names. */
export function explainTitle({ text }: Title): MapFault {
  return {
    message: `a line above the headers says ${JSON.stringify(text)}`,
    fix: "delete that line where the posts go to accounts of it",
  };
}

/** Posts that stand above what the map takes for the headers, or are it, would be left out. */
function judgePosts(fit: Fit): MapFault | undefined {
  const { row, map } = fit;
  const { head } = fit.table;
  const above = findPost(head.slice(0, row + 1), placesOf(fit, "time"));
  // Where the map does not say which column is the time, any may be it.
  const isOpen = [map.columns["time"]].flat().includes("…") && isPost(head[row] ?? []);
  const at = above < 0 && isOpen ? row : above;
  if (at < 0) return undefined;
  const headers = head
    .slice(0, at)
    .findLast((cells) => cells.some((cell) => strip(cell)) && !cells.some(holdsDay));
  const which = at === row ? "it" : `line ${at + 1}`;
  return {
    message: `the map takes line ${row + 1} for the headers, and ${which} is a post: it says ${JSON.stringify(strip(head[at]!.find(holdsDay) ?? ""))}`,
    fix: headers
      ? `change the map; the file has ${headers.map(strip).filter(Boolean).join(", ")}`
      : "move the headers above all posts",
  };
}

/** The first of some rows that has a day where the times stand, and more; -1 where none has. */
export function findPost(rows: Fit["table"]["head"], places: readonly number[]): number {
  return rows.findIndex(
    (cells) =>
      cells.filter((cell) => strip(cell)).length > 1 &&
      places.some((place) => holdsDay(cells[place] ?? "")),
  );
}
