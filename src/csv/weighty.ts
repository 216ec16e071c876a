import { readYes } from "./choice.js";
import { strip } from "./invisible.js";
import { isHeaderZone } from "./offset.js";

/** What a column says without which a row would mean another post. */
export type Weight = "zone" | "time" | "approval" | "network" | "client" | "content";

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

/** Columns of which a yes says that the row is not to go out. */
const negative =
  /^(?!.*(?:asset|image|photo|video|\blinks?\b|\burl\b|cop(?:y|ies)|caption|text|design|file))(?:is |please )?(?:do not|don.?t|not |un|hide|hidden|hold|on hold|skip|done|drafts?|posted|paused?|cancell?ed|archived?|rejected|deleted?|exclude|needs?|pending|entwurf|brouillon|borrador|rascunho|bozza)\b/;
/** Columns of which a yes says that it is. */
const positive =
  /^(?!.*(?:\bfor\b|boost|\bads?\b|\blinks?\b|\burl\b|\bby\b|date|time|datum|fecha|\bat$|\bon$|need|pending|outstanding|await|waiting|requir|missing|without|withdrawn|revoked|\bun|\bdis|nicht|kein|\bohne\b|\bsin\b|\bsans\b|\bsenza\b|\bnon\b|não|\bnot?\b|\bto be\b)).*(?:approv|aprob|aprov|freig|genehmig|valid[eé]|goedgekeurd|godk[äj]|hyv[äa]ksytty|zatwierdz|onay|одобр|승인|承認|\bready\b|\blisto\b|\bpronto\b|\bfertig\b|\bklaar\b|\bok\b|sign.?off|\bgo\??$|\bto post\b|^post\?+$)/;

/** By its header, in lower case. */
const names: readonly (readonly [Reason, RegExp])[] = [
  ["half", /^(?:am ?[/-]? ?pm|meridiem)$/],
  ["zone", /\bzone|^tz$|\boffset\b|\b[a-z]?[sd]?t or [a-z]?[sd]?t\b/],
  ["client", /^(?:client|customer|kunde|cliente|klant)s?(?: name)?$/],
  ["approval", negative],
  ["approval", positive],
  [
    "approval",
    /^(?!.*(?:\blinks?\b|\burl\b|boost|\bfor\b)).*(?:approv|aprob|aprov|freig|genehmig|sign(?:ed)?.?off|\breview(?:ed)?\b|\bconfirmed\b|\bcheck(?:ed)?\b|^q[ac]\b|\blegal\b|\bblocked\b|\bembargo\b|\bkill\b|^live\??$|^published?\??$|\brejected\b)/,
  ],
  [
    "approval",
    /^(?!.*(?:date|time|datum|fecha|\blinks?\b|\burl\b|\bat$|\bon$)).*(?:\bstat(?:us|e|o|ut)\b|estado|situa[çc]|状态|\betat\b|workflow|\bstage\b|\bphase\b|\bprogress\b)/,
  ],
  [
    "network",
    /platform|network|channel|r[eé]seau|netzwerk|kanal|\baccounts?\b|\bprofiles?\b|^(?:facebook|instagram|twitter|x|linkedin|google|gbp|gmb|tiktok|youtube|pinterest|threads|bluesky)\b/,
  ],
];

/** What they write of one that waits, with nothing else. */
const waits =
  /^(?:pending|waiting|rejected|declined|cancel+ed|in progress|on hold|wip|rework|paused|blocked|failed|postponed|not ok|not started|backlog)$/;
/** Columns of kinds, owners or links, in which that is something else. */
const kinds =
  /\b(?:links?|urls?|types?|pillars?|categor(?:y|ies)|topics?|themes?|formats?|campaigns?|series|goals?|objectives?|funnel|tone|hooks?|angles?|buckets?|tags?|labels?|products?|owners?)\b/;

/** What people write of a row that is not to go out, or not yet, among whatever other words. */
const forbids =
  /\b(?:do not|don t|not to be|never) (?:be )?(?:post|publish|schedul|us|sen)|\bnot (?:yet )?(?:approved|final|ready)|\bunapproved\b|\b(?:needs?|awaiting|waiting|pending|requires?)\b.{0,30}\b(?:approval|review|edits?|changes|client|ok)\b|\bclient (?:to|must) approve|\b(?:for|to be|being) approv|\b(?:in|for|under) review\b|\bhold (?:until|this|off|for)\b|^(?:pls |please )?(?:on )?hold$|\bstill a draft\b|^(?:\p{L}+ )?draft(?:s|ed|ing)?(?: \S+)?$|^draft\b.{0,40}$|^status draft$|\bnicht (?:posten|veröffentlichen|freigegeben)|\bnoch nicht\b|\bentwurf\b|\bbrouillon\b|\bborrador\b|\brascunho\b|\bbozza\b|^(?:koncept|luonnos|taslak|szkic|kladde|utkast)$|черновик|下書き|草稿|未承認|초안|مسودة|\bne pas publier\b|\bno (?:publicar|aprobado)\b|não (?:publicar|postar|aprovado)|\bnon (?:pubblicare|approvato|validé)|\bniet (?:plaatsen|posten|akkoord)|zur freigabe|por aprobar|à valider|da approvare|ter goedkeuring/u;
/** What they write of one that is, with nothing else. */
const allows =
  /^(?:(?:client |fully )?approved(?: by client)?|ready(?: (?:to|for) (?:post|publish|go|schedule|posting|publishing|scheduling))?|scheduled|to be posted|ok(?:ay)?|go|final|freigegeben|genehmigt|geplant|approuv[eé]e?|valid[eé]e?|aprobad[oa]|aprovad[oa]|approvat[oa]|goedgekeurd)$/;
/** Signs beside a word that take it back. */
const doubts = /[❌👎🚫⚠⏳❓?~✗✘⛔❎🔴]/u;
const network =
  /^(?:facebook|fb|instagram|insta|ig|linkedin|li|x|twitter|google(?: (?:business|my business))?|gbp|gmb|tiktok|youtube|yt|pinterest|threads|bluesky|all)$/;
/** Columns of clock times; others that look so are ratios, lengths, prices and other times. */
const clocks =
  /^(?!.*(?:event|meeting|kick|due|deadline|creat|modif|updat|open|spent|duration|length|ratio|read|watch|run|video|verse|end|start|new|old|best|prime|remind|shoot|call|lunch|deliver)).*(?:\btime\b|zeit\b|heure|\bhora\b|\bora\b|tijd|\buur\b|\bhour\b|\bclock\b|\bslot\b)|^$/;
const clock = /^\d{1,2}(?:[:.h]\d\d(?::\d\d)?(?: ?[ap]\.?m\.?)?| ?[ap]\.?m\.?)$/;

/** What a column says of its posts, by its header and what stands in it; undefined for a remark. */
export function weigh(name: string, cells: readonly string[]): Weight | undefined {
  const reason = reasonOf(name, cells);
  if (reason === "half") return "zone";
  const isContent =
    cells.some((cell) => /#\p{L}|https?:\/\//u.test(cell)) ||
    /hash.?tags?|\b(?:first|1st) comment|caption|\bcopy\b|alt.?text|\bcta\b|\bmentions?\b/i.test(
      name,
    );
  return reason ?? (isContent ? "content" : undefined);
}

/** What to do about a column without which a row would mean another post; undefined for any other. */
export function adviseOnWeighty(name: string, cells: readonly string[]): string | undefined {
  const reason = reasonOf(name, cells);
  return reason && fixes[reason];
}

function reasonOf(name: string, all: readonly string[]): Reason | undefined {
  const words = wordsOf(name);
  const named = names.find(([, pattern]) => pattern.test(words))?.[0];
  if (named) return named;
  const cells = all.map((cell) => strip(cell).toLowerCase()).filter(Boolean);
  if (cells.length === 0) return undefined;
  const plain = cells.map(plainOf);
  if (plain.some((cell) => forbids.test(cell))) return "approval";
  if (!kinds.test(words) && plain.some((cell) => waits.test(cell))) return "approval";
  if (cells.every((cell) => isYes(cell) !== undefined)) return "approval";
  if (clocks.test(words) && cells.every((cell) => clock.test(cell))) return "time";
  if (cells.every((cell) => isHeaderZone(cell.toUpperCase()))) return "zone";
  return cells.every(isNetwork) ? "network" : undefined;
}

/**
 * Which of the different cells of a column that says what is posted plainly say that their rows are: `undefined` where
 * all do, so that nothing is to be asked. An empty cell is an answer, too.
 */
export function listAllowed(name: string, cells: readonly string[]): readonly string[] | undefined {
  const words = wordsOf(name);
  const isNegative = negative.test(words);
  const [isPositive, isKnown] = [positive.test(words), isStatusName(name)];
  // Who approved it, or when.
  const isRecord = isKnown && /\b(?:by|on|at|date)\b/.test(words);
  const isFree = (cell: string) => {
    if (isNegative) return cell === "" || isYes(cell) === false;
    const plain = plainOf(cell);
    if (forbids.test(plain) || waits.test(plain) || doubts.test(cell)) return false;
    if (isRecord) return cell !== "" && isYes(cell) === undefined;
    return allows.test(plain) || (isPositive && isYes(cell) === true);
  };
  const allowed = cells.filter((cell) => isFree(strip(cell).toLowerCase()));
  // A column that says the same of every row tells none from the others, where its header means nothing here.
  const isSame = !isKnown && cells.length === 1 && isYes(cells[0]!) !== undefined;
  return isSame || allowed.length === cells.length ? undefined : allowed;
}

/** Whether a header alone says that its column tells which rows are posts. */
export function isStatusName(name: string): boolean {
  const words = wordsOf(name);
  return names.find(([, pattern]) => pattern.test(words))?.[0] === "approval";
}

/** The cells of a column that forbid their rows, among remarks. */
export function listForbidding(cells: readonly string[]): readonly string[] {
  return cells.filter((cell) => {
    const plain = plainOf(strip(cell).toLowerCase());
    return forbids.test(plain) || waits.test(plain);
  });
}

/** Whether a header asks whether a row is approved, and its cells answer with yes and no. */
export function isApproval(name: string, cells: readonly string[]): boolean {
  return positive.test(wordsOf(name)) && cells.map((cell) => strip(cell)).every(isAnswer);
}

function isAnswer(cell: string): boolean {
  return /^(?:ok|approved|-)$/i.test(cell) || isYes(cell) !== undefined;
}

/** Whether cells are yes and no, words of approval or numbers, and no prose. */
export function isMark(cells: readonly string[]): boolean {
  const all = cells.map((cell) => strip(cell).toLowerCase()).filter(Boolean);
  return all.length > 0 && all.every(isShort);
}

function isShort(cell: string): boolean {
  if (readYes(cell) !== undefined || /^[\d.]+$/.test(cell)) return true;
  const plain = plainOf(cell);
  return plain.length < 40 && (allows.test(plain) || forbids.test(plain));
}

function wordsOf(name: string): string {
  return strip(name)
    .replace(/([a-z])([A-Z])/g, "$1 $2")
    .toLowerCase()
    .replaceAll("_", " ");
}

/** A text without numbers before it, emoji and punctuation. */
function plainOf(text: string): string {
  return text
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim()
    .replace(/^\d{1,2} (?=\p{L})/u, "");
}

function isNetwork(cell: string): boolean {
  return cell.split(/[,;+&/\s]+/).every((one) => network.test(one)) || network.test(cell);
}

/** Yes or no; a mere number may be anything. */
function isYes(cell: string): boolean | undefined {
  return /^\d+$/.test(cell) ? undefined : readYes(cell);
}
