import { strip } from "./invisible.js";
import { isProse } from "./likely.js";

/** Headers that mean one thing in every tool, in letters and digits alone; times in the order in which they are joined. */
export const meanings: readonly (readonly [string, RegExp])[] = [
  [
    "time",
    /^(?:post|posting|publish|publishing|publication|go?live|launch|schedul\w{1,3})?(?:at|on|date|datum|fecha|data|datetime|dateandtime|dateutc)$|^(?:fechade|datede)publi\w+$|^veröffentlichungsdatum$|^publishedon$|^scheduledfor$/,
  ],
  [
    "time",
    /^(?:post|publish|posting|schedul\w{1,3})?(?:time|uhrzeit|zeit|heure|hora|ora|tijd)(?:24hr|24h|utc)?$/,
  ],
  ["time", /^(?:post|publish|posting)?hours?$/],
  ["time", /^(?:post|publish|posting)?min(?:ute)?s?$/],
  ["time", /^(?:ampm|meridiem)$/],
  ["time", /^(?:time)?zone$|^tz$/],
  [
    "link",
    /^(?:link|url|linkurl|(?:website|landingpage|destination|article|blog|shop|product)(?:link|url|page)?|cta(?:link|url)|lien|enlace)$/,
  ],
  [
    "images",
    /^(?:(?:image|photo|picture)s?|bild(?:er)?|fotos?|imagen(?:es)?|imagem|immagin[ei]|afbeelding|visual|visuel|attachments?)(?:urls?|links?)?\d*$/,
  ],
  ["gif", /^gifs?(?:urls?)?$/],
  ["videos", /^videos?(?:urls?|links?)?\d*$/],
  ["media", /^media(?:urls?|links?)?\d*$/],
  ["thumbnail", /^(?:video)?thumbnail(?:url)?$/],
  ["followUpComment", /^(?:first|1st|erster|followup)(?:comment|kommentar)$/],
];
/** Headers of captions. */
export const caption =
  /^(?:post|message|social|final)?(?:caption|text|content|copy)$|^(?:message|post|body|wording|texte|texto|testo|tekst|légende|legenda|beitrag|beitragstext|bildunterschrift|beschreibung|descripción|nachricht|mensaje)$|^(?!.*alt).*caption/;
/** Headers of hashtags. */
export const hashtags = /^hash?tags?\d*$/;

/** How many things that a post has are named by cells, if they are headers. */
export function countKnown(cells: readonly string[]): number {
  const names = cells.filter((cell) => !isProse(cell)).map(letters);
  const known = [...meanings, ["content", caption] as const].filter(([, pattern]) =>
    names.some((name) => pattern.test(name)),
  );
  return new Set(known.map(([key]) => key)).size;
}

/** A header in letters and digits alone. */
export function letters(header: string): string {
  return strip(header)
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, "");
}
