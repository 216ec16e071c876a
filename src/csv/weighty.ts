import { readDay, readDayName } from "./day.js";
import { areHalves } from "./half.js";
import { strip } from "./invisible.js";
import { file } from "./media-ending.js";
import { isHeaderZone, zoneOfHeader } from "./offset.js";
import { readPlatforms } from "./platform.js";
import {
  anyOf,
  asksForApproval,
  isApproval,
  isMark,
  isYes,
  listForbidding,
  wordsOf,
} from "./says.js";

/**
 * What a column of the caller's may say of its posts: when they go out, whose they are, a part of them, which of them are
 * posts, in a few words that come again or in remarks, or what counts instead of another column.
 */
export type Weight = "zone" | "time" | "client" | "content" | "choice" | "remark" | "instead";

/** What to do about a column of the caller's that no column of a post takes. */
const fixes = {
  half: "move what it holds behind the times, such as 9:00 PM, and delete the column NAME",
  zone: "write the time that the location's own clock shows then, and delete the column NAME",
  time: "move what it holds behind the dates, and delete the column NAME",
  network: "make a file of the rows for each, without the column NAME",
  client:
    "use social-planner plan, stage and schedule with it, which send each client's approved rows to its own accounts",
  instead:
    "write what counts of it into the column that it replaces, row by row, and delete the column NAME",
  rest: "delete the rows that are not to be posted, then the column NAME",
} as const;

/** Headers that mean one thing. */
const halves = /^(?:am ?[/-]? ?pm|meridiem)$/;
const zones =
  /^(?:utc|gmt)$|^(?:fuso|huso|fuseau)\b|(?:\b|time|zeit)zone|zona horaria|strefa|часовой пояс|[时時]区|時區|タイムゾーン|시간대|المنطقة الزمنية|^tz$|\boffset\b|\b[a-z]?[sd]?t or [a-z]?[sd]?t\b/;
const clients = /^(?:client|customer|kunde|cliente|klant)s?(?: name)?$/;
const networks =
  /platform|network|channel|r[eé]seau|netzwerk|kanal|\baccounts?\b|\bprofiles?\b|^(?:facebook|instagram|twitter|x|linkedin|google|gbp|gmb|tiktok|youtube|pinterest|threads|bluesky)\b/;
/** Columns that say whose posts they are or where they go, also where all rows say the same. */
const owners =
  /\b(?:brands?|accounts?|profiles?|pages?|handles?|regions?|business|company|firma|empresa|marca|marke|store|project|workspace|destination|konto|compte|cuenta|conto|profil|perfil|user ?names?|users?|platforms?|networks?|channels?|netzwerk|kanal|where|(?:post|publish)(?:ing|ed)? (?:to|on))\b|r[eé]seau|^for$/;
/** Columns that ask whether a row goes out, whatever answers. */
const questions =
  /^(?:publish|go|live|is ?draft|draft)\??$|no.?go|embargo|not before|sperrfrist|visib|freigabe|\bversion\b|承認|審査|状態|公開/;
/** What is no post, or another kind of one. */
const kinds =
  /^(?:\w+ )?(?:story|stories|reels?)$|^(?:newsletters?|blogs?(?: ?posts?)?|e-?mails?|ads?|sms|podcasts?|webinars?|print|flyers?)$/;
const contents =
  /^(?!.*(?:\bintern|\(.*note)).*(?:hash.?tags?|\b(?:first|1st) comment|erster kommentar|caption|\bcopy\b|\bhook|alt.?text|\bcta\b|\bmentions?\b)/;
/** Columns whose cells count instead of those of others, where they hold something. */
const instead =
  /^(?:new|updated|revised|changed|corrected|actual|final|neue[rs]?|nouvel\w*|nuev[oa]|nuov[oa]) (?:\w+ )?(?:date|time|day|slot|caption|copy|text|post|datum|uhrzeit|zeit|heure|fecha|hora|texte?|texto|testo|data|ora)$|^(?:date|time|caption|copy|text) \(?(?:new|final|revised|updated|changed)\)?$|\b(?:edits?|revisions?|corrections?|rewrites?|änderung(?:en)?)$|^(?:re-?scheduled|moved|postponed|changed|verschoben)(?: (?:to|for|auf))?$|^final$/;
/** What is not for readers. */
const unseen =
  /(?:^|[,;|] ?)(?:internal(?: only)?|intern|private|privat|only me|staff(?: only)?|test(?:ing)?)(?=$| ?[,;|])/;
/** Columns that say where, or in which language: a word in them names no day. */
export const locales =
  /countr|\bland\b|länder|\bpays\b|pa[ií]s|paese|\bkraj|ülke|market|markt|region|locale|\blang|sprach|langue|idioma|lingua|\btaal\b/;
/** Columns that plan, number or count the posts, whatever stands in them but a word that stops a row. */
const plain =
  /^(?:(?:post |task |card )?(?:name|title|subject)|id|#|no\.?|nr\.?|row|index|key|uuid|sku|event|holiday|occasion|day|weekday|week|kw|wochentag|tag|woche|jour|semaine|d[ií]a|semana|giorno|month|quarter|year)$|\b(?:post|row|card|task|item|record) ?(?:id|no|number|#)\b|\b(?:pillars?|pilar|pilier|säule|themati\w*|thématiques?|themen?|tema|kategorien?|catégories?|categorías?|verantwortlich\w*|responsables?|persons?|members?|list id|checklist.*|categor(?:y|ies)|topics?|themes?|campaigns?|series|goals?|objectives?|funnel|tone|angles?|tags?|labels?|products?|persona|audience|owners?|authors?|writers?|assignees?|assigned|designers?|copywriters?|created|creator|modified|updated|last edited|priority|count|characters|length|likes|shares|impressions|reach|clicks|views|engagement|canva|figma|inspirations?|references?|brief|mood ?board)\b/;

export const remarks =
  /\b(?:notes?|remarks?|comments?|feedback|notiz(?:en)?|bemerkung(?:en)?|anmerkung(?:en)?|observa\w+|note|uwagi|opmerking(?:en)?|commentaires?|comentarios?|kommentare?)\b|\(.*\bintern|備考|메모/;

/** Columns that say how far each post is. */
const states = anyOf(
  /\bsta+t(?:us[sz]?|e|o|ut)\b|workflow|\bstage\b|progress|\bphase\b|review|approv|\bcheck|^list(?: name)?$|bucket|section\/column/u,
  /\bstand\b|bearbeitung|fortschritt|[ée]tat$|avancement|estado|situa[çc]|[ée]tapa?|fase|andamento|voortgang|^läge$|fremdrift/u,
  /\bsta[vnd](?:je|iu|ium)?\b|stare$|állapot|státusz|durum|aşama|\btila$|vaihe|^olek$|būsena|trạng thái|tình trạng|keadaan/u,
  /κατάσταση|статус|состояни|готовност|этап|стан|етап|състояние|סטטוס|מצב|حالة|وضعیت|स्थिति|สถานะ/u,
  /ステータス|[状狀][态態況]|进度|進[度捗]|상태|진행/u,
);

/** Columns of ratios, lengths, prices and other times, which look like clock times. */
const measures =
  /event|meeting|kick|due|deadline|creat|modif|updat|open|spent|duration|length|ratio|format|size|price|budget|cost|dauer|preis|durée|prix|duraci|duraç|durata|read|watch|run|video|verse|end|new|old|best|prime|remind|shoot|call|lunch|deliver/;
/** Columns of clock times. */
const clocks =
  /^(?!.*start).*(?:\btime\b|zeit\b|heure|\bhora\b|\bora\b|tijd|\buur\b|\bhour\b|\bclock\b|\bslot\b)|^$/;

/** What a column may say of its posts, by its header and the different cells in it; undefined where that is nothing. */
export function weigh(name: string, cells: readonly string[]): Weight | undefined {
  const words = wordsOf(name);
  if (halves.test(words) || zones.test(words)) return "zone";
  if (clients.test(words)) return "client";
  const own = cells.map((cell) => strip(cell).toLowerCase()).filter(Boolean);
  if (areHalves(own)) return "zone";
  // Where nobody has approved anything, nothing is approved yet.
  if (own.length === 0) return isApproval(name, []) ? "choice" : undefined;
  if (instead.test(words) && !isMark(own)) return "instead";
  if (clocks.test(words) && areClocks(name, cells)) return "time";
  if (own.every(isZoneCell)) return "zone";
  if (!locales.test(words) && own.every(readDayName)) return undefined;
  if (own.some((cell) => unseen.test(cell))) return "choice";
  if (listForbidding(own).length === 0) {
    const isPart = contents.test(words) && !asksForApproval(name);
    if (isPart || own.some((cell) => /#\p{L}/u.test(cell))) return "content";
    if (plain.test(words) || isNumbers(own)) return undefined;
    if (own.some((cell) => /^https?:\/\//.test(cell) || file.test(cell))) return "content";
  }
  if (remarks.test(words) || own.length > 12 || own.some((cell) => cell.length > 40))
    return "remark";
  if (own.some((cell) => kinds.test(cell))) return "choice";
  const isOwner = (owners.test(words) || readPlatforms(words)) && !own.every(readPlatforms);
  // What is the same for all tells none from the others, unless it forbids them, or may be another's.
  const isSame =
    cells.length === 1 &&
    isYes(own[0]!) === undefined &&
    !states.test(words) &&
    !questions.test(words) &&
    !isOwner;
  return isSame && listForbidding(own).length === 0 ? undefined : "choice";
}

/** Whether most cells of a column are clock times, and its header names none that posts have not. */
export function areClocks(name: string, cells: readonly string[]): boolean {
  const own = cells.map((cell) => strip(cell).toLowerCase()).filter(Boolean);
  const times = own.filter(
    (cell) => /\d/.test(cell) && cell.length < 20 && readDay(`2027-01-01 ${cell}`),
  );
  return times.length > 0 && times.length * 2 >= own.length && !measures.test(wordsOf(name));
}

/**
 * What to do about a column without which a row would mean another post, where a file has no place for it; undefined
 * for any other.
 */
export function adviseOnWeighty(name: string, cells: readonly string[]): string | undefined {
  if (halves.test(wordsOf(name))) return fixes.half;
  if (isNetworks(name, cells)) return fixes.network;
  const weight = weigh(name, cells);
  if (weight === "zone" || weight === "time" || weight === "client" || weight === "instead")
    return fixes[weight];
  const isAsked = asksForApproval(name) || listForbidding(cells).length > 0;
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
  const isNamed = own.length > 0 && own.every(readPlatforms) && own.some((cell) => cell !== "x");
  return isNamed || networks.test(wordsOf(name));
}

/** Whether cells count or name something by numbers: more than the two that say yes and no. */
function isNumbers(cells: readonly string[]): boolean {
  return (
    cells.every((cell) => /^\d+(?:[.,]\d+)?%?$/.test(cell)) &&
    !cells.every((cell) => /^[01]$/.test(cell))
  );
}

function isZoneCell(cell: string): boolean {
  return (
    isHeaderZone(cell.toUpperCase()) ||
    (/\btime$/.test(cell) && zoneOfHeader(cell.toUpperCase()) !== "")
  );
}
