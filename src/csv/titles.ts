import type { Head } from "./head.js";
import { strip } from "./invisible.js";
import { readPlatforms } from "./platform.js";

/** What a line above the headers says of where all posts go. */
export interface Title {
  /** 0-based. */
  readonly row: number;
  readonly text: string;
  /** The networks, as it names them; undefined where it names an account or its owner. */
  readonly networks: string | undefined;
}

const owner =
  /^(?:accounts?|clients?|customers?|pages?|handles?|profiles?|brand|user ?name|business|platforms?|networks?|channels?|konto|kunde|marke|kanal|netzwerk|compte|marque|cuenta|cliente|marca|perfil|profilo?|klant|klient)(?: ?:+| [-–—]) *(.+)$/i;
const beneficiary =
  /^(?:for|für|pour|para|per|voor) (?:the |den )?(?:account|client|customer|page|brand|kunden?|compte|cuenta|cliente|marca|klant) (\S+(?: \S+){0,2})$/i;
const alone = /\b(?:only|nur|solo|s[óo]lo|solamente|seulement|uniquement|alleen|apenas)\b/i;
const joints =
  /(?:\b(?:for|on|and|posts?|für|auf|und|para|en|y|e|pour|sur|et)\b|[^\p{L}\p{N}&+,/])+/giu;

/** The lines above the row of headers at `row` that name an account, its owner or the networks of all posts. */
export function readTitles(head: Head, row: number): readonly Title[] {
  return head.slice(0, Math.max(row, 0)).flatMap((line, at) => {
    const cells = line.map(strip).filter(Boolean);
    const [name = "", value] = cells;
    const pair = cells.length === 2 ? [`${name.replace(/ ?:$/, "")}: ${value}`] : [];
    return [...cells, ...pair].flatMap((text) => readTitle(text, at));
  });
}

function readTitle(text: string, row: number): Title | [] {
  const only = text.split(/[():|–—]| - /).find((part) => alone.test(part)) ?? "";
  const owned = owner.exec(text) ?? beneficiary.exec(text);
  const [, named = only.replace(alone, "")] = owned ?? [];
  const networks = named.replaceAll(joints, " ").trim();
  if (readPlatforms(networks)) return { row, text, networks };
  return owned ? { row, text, networks: undefined } : [];
}
