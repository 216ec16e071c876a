import { readYes } from "./choice.js";
import { strip } from "./invisible.js";
import { isHeaderZone } from "./offset.js";

/** What a column says without which a row would mean another post. */
export type Weight = "time" | "approval" | "network" | "client" | "content";

/** What to do about a column of the caller's that no column of a post takes. */
const fixes = {
  half: "move what it holds behind the times, such as 9:00 PM, and delete the column NAME",
  zone: "write the time that the location's own clock shows then, and delete the column NAME",
  time: "move what it holds behind the dates, and delete the column NAME",
  approval: "delete the rows that are not to be posted, then the column NAME",
  network: "make a file of the rows for each, without the column NAME",
  client:
    "use social-planner plan, stage and schedule with it, which send each client's approved rows to its own accounts",
} as const;

type Reason = keyof typeof fixes;

/** By its header, in lower case. */
const names: readonly (readonly [Reason, RegExp])[] = [
  ["half", /^(?:am ?[/-]? ?pm|meridiem)$/],
  ["zone", /\bzone|^tz$|\boffset\b|\b[a-z]?[sd]?t or [a-z]?[sd]?t\b/],
  ["client", /^(?:client|customer|kunde|cliente|klant)s?(?: name)?$/],
  [
    "approval",
    /^(?!.*(?:date|time|datum|fecha|\bat$|\bon$)).*(?:\bstat(?:us|e|o|ut)\b|estado|situa[çc]|freig|approv|genehmig|apro[bv]|valid[eé]|draft|publi[sc]|ver[öo]ffent|\blive\b|\bready\b|\bok\b|sign.?off|workflow|\bstage\b|\bgo\??$|^post(?:ed)?\?*$|\bto post\b)/,
  ],
  [
    "approval",
    /^(?:please )?(?:do not|don.?t|hide|hidden|skip|done|posted|archived?|cancell?ed|deleted?|exclude)\b/,
  ],
  [
    "network",
    /platform|network|channel|r[eé]seau|netzwerk|kanal|\baccounts?\b|\bprofiles?\b|^(?:facebook|instagram|twitter|x|linkedin|google|gbp|gmb|tiktok|youtube|pinterest|threads|bluesky)\b/,
  ],
];

/** Columns that say which rows are not to be posted. */
const inverse =
  /^(?:please )?(?:do not|don.?t|hide|hidden|skip|done|posted|archived?|cancell?ed|deleted?|exclude)\b/;

/** What people write into a row that is not to go out, whatever the column. */
const never =
  /^(?:drafts?|entwurf|brouillon|borrador|rascunho|bozza|szkic|kladde|utkast|(?:please )?(?:do not|don.?t) (?:post|publish|use|send).*|nicht (?:posten|ver[öo]ffentlichen)|(?:ne )?pas publier|no publicar|n[ãa]o (?:publicar|postar)|non pubblicare|niet (?:plaatsen|posten)|nie publikowa[ćc]|(?:not|un) ?approved|not ready|rejected|declined|abgelehnt|refus[eé]|rechazado|rejeitado|rifiutato|to be approved|(?:in|for|under|needs?|awaiting) (?:review|approval|changes|edits?)\b.*|on hold|cancell?ed|abgesagt|annul[eé]|cancelado)$/;
/** What they write into one that waits, and into a column of kinds as the name of one. */
const notYet =
  /^(?:concept|denied|pending.*|pendiente|pendente|ausstehend|en attente|in attesa|needs? work|hold|paused|ideas?|wip|(?:work )?in progress|to.?do|skip(?:ped)?|archived|deleted|tbc|tbd)$/;
const kinds =
  /\b(?:types?|pillars?|categor(?:y|ies)|topics?|themes?|formats?|campaigns?|series|goals?|objectives?|funnel|tone|hooks?|angles?|buckets?|tags?|labels?)\b/;
/** What they write into one that may. */
const go =
  /^(?:approved|ready|scheduled|published|posted|done|live|final|go|ok(?:ay)?|freigegeben|genehmigt|geplant|ver[öo]ffentlicht|approuv[eé]|valid[eé]|publi[eé]|aprobado|publicado|aprovado|approvato|pubblicato|goedgekeurd|gepubliceerd)$/;
const network =
  /^(?:facebook|fb|instagram|insta|ig|linkedin|li|x|twitter|google(?: (?:business|my business))?|gbp|gmb|tiktok|youtube|yt|pinterest|threads|bluesky|all)$/;
/** A column of clock times; others that look so are ratios, lengths and prices. */
const isOfTime =
  /^(?!.*(?:duration|length|ratio|read|watch|run|video)).*(?:time|zeit|uhr|heure|hora|\bora\b|tijd|uur|hour|clock|slot|\bwhen\b)|^$/;
const clock = /^\d{1,2}(?:[:.h]\d\d(?::\d\d)?(?: ?[ap]\.?m\.?)?| ?[ap]\.?m\.?)$/;

/** What a column says of its posts, by its header and what stands in it; undefined for a remark. */
export function weigh(name: string, cells: readonly string[]): Weight | undefined {
  const reason = reasonOf(name, cells);
  if (reason === "half" || reason === "zone") return "time";
  const isContent = cells.some((cell) => /#\p{L}|https?:\/\//u.test(cell));
  return reason ?? (isContent ? "content" : undefined);
}

/** What to do about a column without which a row would mean another post; undefined for any other. */
export function adviseOnWeighty(name: string, cells: readonly string[]): string | undefined {
  const reason = reasonOf(name, cells);
  return reason && fixes[reason];
}

function reasonOf(name: string, all: readonly string[]): Reason | undefined {
  const words = strip(name).toLowerCase().replaceAll("_", " ");
  const named = names.find(([, pattern]) => pattern.test(words))?.[0];
  if (named) return named;
  const cells = all.map((cell) => strip(cell).toLowerCase()).filter(Boolean);
  if (cells.length === 0) return undefined;
  if (cells.some((cell) => isStop(words, cell))) return "approval";
  if (cells.every((cell) => go.test(cell) || isYes(cell) !== undefined)) return "approval";
  if (isOfTime.test(words) && cells.every((cell) => clock.test(cell))) return "time";
  if (cells.every((cell) => isHeaderZone(cell.toUpperCase()))) return "zone";
  return cells.every(isNetwork) ? "network" : undefined;
}

function isNetwork(cell: string): boolean {
  return cell.split(/[,;+&/\s]+/).every((one) => network.test(one)) || network.test(cell);
}

/** Yes or no; a mere number may be anything. */
function isYes(cell: string): boolean | undefined {
  return /^\d+$/.test(cell) ? undefined : readYes(cell);
}

/** Whether a cell of a column that is no post's says that its row is not to go out. */
export function stops(name: string, cell: string): boolean {
  const text = strip(cell).toLowerCase();
  if (text === "") return false;
  const words = strip(name).toLowerCase().replaceAll("_", " ");
  if (isStop(words, text)) return true;
  if (inverse.test(words)) return readYes(text) === true || go.test(text);
  return reasonOf(words, []) === "approval" && readYes(text) === false;
}

function isStop(name: string, cell: string): boolean {
  return never.test(cell) || (notYet.test(cell) && !kinds.test(name));
}

/** Whether cells are yes and no, words of approval or numbers, and no prose. */
export function isMark(cells: readonly string[]): boolean {
  const all = cells.map((cell) => strip(cell).toLowerCase()).filter(Boolean);
  return (
    all.length > 0 &&
    all.every(
      (cell) =>
        isStop("", cell) || go.test(cell) || readYes(cell) !== undefined || /^[\d.]+$/.test(cell),
    )
  );
}
