import { readYes } from "./choice.js";
import { strip } from "./invisible.js";
import { isHeaderZone } from "./offset.js";

/**
 * What a column of the caller's may say of its posts: when they go out, whose they are, a part of them, which of them are
 * posts, in a few words that come again or in remarks.
 */
export type Weight = "zone" | "time" | "client" | "content" | "choice" | "remark";

/** What to do about a column of the caller's that no column of a post takes. */
const fixes = {
  half: "move what it holds behind the times, such as 9:00 PM, and delete the column NAME",
  zone: "write the time that the location's own clock shows then, and delete the column NAME",
  time: "move what it holds behind the dates, and delete the column NAME",
  network: "make a file of the rows for each, without the column NAME",
  client:
    "use social-planner plan, stage and schedule with it, which send each client's approved rows to its own accounts",
  rest: "delete the rows that are not to be posted, then the column NAME",
} as const;

/** Headers that mean one thing. */
const halves = /^(?:am ?[/-]? ?pm|meridiem)$/;
const zones = /\bzone|^tz$|\boffset\b|\b[a-z]?[sd]?t or [a-z]?[sd]?t\b/;
const clients = /^(?:client|customer|kunde|cliente|klant)s?(?: name)?$/;
const networks =
  /platform|network|channel|r[eé]seau|netzwerk|kanal|\baccounts?\b|\bprofiles?\b|^(?:facebook|instagram|twitter|x|linkedin|google|gbp|gmb|tiktok|youtube|pinterest|threads|bluesky)\b/;
const contents =
  /hash.?tags?|\b(?:first|1st) comment|caption|\bcopy\b|alt.?text|\bcta\b|\bmentions?\b/;
/** Columns that plan, number or count the posts, whatever stands in them but a word that stops a row. */
const plain =
  /^(?:(?:post |task |card )?(?:name|title|subject)|id|#|no\.?|nr\.?|row|index|key|uuid|sku|event|holiday|occasion|day|weekday|week|kw|month|quarter|year)$|\b(?:post|row|card|task|item|record) ?(?:id|no|number|#)\b|\b(?:pillars?|categor(?:y|ies)|topics?|themes?|campaigns?|series|goals?|objectives?|funnel|tone|hooks?|angles?|tags?|labels?|products?|persona|audience|owners?|authors?|writers?|assignees?|assigned|designers?|copywriters?|created|creator|modified|updated|last edited|priority|(?:word|character|char)s? ?count|characters|length|likes|shares|impressions|reach|clicks|views|engagement|canva|figma|inspirations?|references?|brief|mood ?board)\b/;

const remarks =
  /\b(?:notes?|remarks?|comments?|feedback|notiz(?:en)?|bemerkung(?:en)?|anmerkung(?:en)?|observa\w+|note|uwagi|opmerking(?:en)?|commentaires?|comentarios?)\b|備考|메모/;

/** Columns that say how far each post is. */
const states =
  /\bstat(?:us|e|o|ut)\b|estado|situa[çc]|状态|workflow|\bstage\b|review|approv|\bcheck/;

/** Of a column so named, a yes says that its row is to go out. */
const positive =
  /^(?!.*(?:\bfor\b|boost|\bads?\b|\blinks?\b|\burl\b|\bby\b|date|time|datum|fecha|\bat$|\bon$|need|pending|outstanding|await|waiting|requir|missing|without|withdrawn|revoked|\bun|\bdis|nicht|kein|\bohne\b|\bsin\b|\bsans\b|\bsenza\b|\bnon\b|não|\bnot?\b|\bto be\b)).*(?:approv|aprob|aprov|freig|genehmig|valid[eé]|goedgekeurd|godk[äj]|hyv[äa]ksytty|zatwierdz|onay|одобр|승인|承認|\bready\b|\blisto\b|\bpronto\b|\bfertig\b|\bklaar\b|\bok\b|sign.?off|\bgo\??$|\bto post\b|^post\?+$)/;

/** What they write of a row that waits, with nothing else. */
const waits =
  /^(?:pending|waiting|rejected|declined|cancel+ed|in progress|on hold|wip|rework|paused|blocked|failed|postponed|not ok|not started|backlog)$/;
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

/** What a column may say of its posts, by its header and the different cells in it; undefined where that is nothing. */
export function weigh(name: string, cells: readonly string[]): Weight | undefined {
  const words = wordsOf(name);
  if (halves.test(words) || zones.test(words)) return "zone";
  if (clients.test(words)) return "client";
  const own = cells.map((cell) => strip(cell).toLowerCase()).filter(Boolean);
  // Where nobody has approved anything, nothing is approved yet.
  if (own.length === 0) return isApproval(name, []) ? "choice" : undefined;
  if (clocks.test(words) && own.every((cell) => clock.test(cell))) return "time";
  if (own.every((cell) => isHeaderZone(cell.toUpperCase()))) return "zone";
  if (listForbidding(own).length === 0) {
    if (contents.test(words) || own.some((cell) => /#\p{L}/u.test(cell))) return "content";
    if (plain.test(words) || isNumbers(own)) return undefined;
    if (own.some((cell) => /^https?:\/\//.test(cell))) return "content";
  }
  if (remarks.test(words) || own.length > 12 || own.some((cell) => cell.length > 40))
    return "remark";
  // What is the same for all tells none from the others, unless it forbids them.
  const isSame = cells.length === 1 && isYes(own[0]!) === undefined && !states.test(words);
  return isSame && listForbidding(own).length === 0 ? undefined : "choice";
}

/** What to do about a column without which a row would mean another post, where a file has no place for it; undefined for any other. */
export function adviseOnWeighty(name: string, cells: readonly string[]): string | undefined {
  if (halves.test(wordsOf(name))) return fixes.half;
  if (isNetworks(name, cells)) return fixes.network;
  const weight = weigh(name, cells);
  if (weight === "zone" || weight === "time" || weight === "client") return fixes[weight];
  const isAsked = positive.test(wordsOf(name)) || listForbidding(cells).length > 0;
  return weight !== undefined && isAsked ? fixes.rest : undefined;
}

/** What to do about a column that nothing else is known of. */
export function adviseOnRest(name: string, cells: readonly string[]): string | undefined {
  return weigh(name, cells) === "choice" ? fixes.rest : undefined;
}

/** Whether a column names the networks of its posts. */
export function isNetworks(name: string, cells: readonly string[]): boolean {
  const own = cells.map((cell) => strip(cell).toLowerCase()).filter(Boolean);
  // An x alone is a mark.
  const isNamed = own.length > 0 && own.every(isNetwork) && own.some((cell) => cell !== "x");
  return isNamed || networks.test(wordsOf(name));
}

/**
 * Which of the different cells of a column plainly say that their rows are to be posted: `undefined` where all do, so that
 * nothing is to be asked, and none where one may say either. An empty cell is an answer, too.
 */
export function listAllowed(name: string, cells: readonly string[]): readonly string[] | undefined {
  const isPositive = positive.test(wordsOf(name));
  const isFree = (cell: string) => {
    const text = strip(cell).toLowerCase();
    const words = plainOf(text);
    if (doubts.test(text)) return false;
    if (allows.test(words) || (isPositive && isYes(text) === true)) return true;
    const isForbidden = forbids.test(words) || waits.test(words);
    return isForbidden || words === "" || (isPositive && isYes(text) === false) ? false : undefined;
  };
  const answers = cells.map(isFree);
  if (answers.every((answer) => answer === true)) return undefined;
  return answers.includes(undefined) ? [] : cells.filter((_, at) => answers[at]);
}

/** The cells of a column that forbid their rows, among remarks. */
export function listForbidding(cells: readonly string[]): readonly string[] {
  return cells.filter((cell) => {
    const words = plainOf(strip(cell).toLowerCase());
    return forbids.test(words) || waits.test(words);
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
  const words = plainOf(cell);
  return words.length < 40 && (allows.test(words) || forbids.test(words));
}

/** Whether cells count or name something by numbers: more than the two that say yes and no. */
function isNumbers(cells: readonly string[]): boolean {
  return (
    cells.every((cell) => /^\d+(?:[.,]\d+)?%?$/.test(cell)) &&
    !cells.every((cell) => /^[01]$/.test(cell))
  );
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
