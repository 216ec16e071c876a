import { readYes } from "./choice.js";
import { strip } from "./invisible.js";

/** Of a column so named, with no more than `beside`, a yes says that its row is to go out. */
const approval = anyOf(
  /^(?:approved|approvals?|approver|ok(?:ay)?|ready|go|signed|sign|signoff)$/u,
  /^(?:(?:kunden|end)?freigabe|freigegeben|genehmigt|genehmigung|fertig)$/u,
  /^(?:approuvée?|validée?|validation|approbation)$/u,
  /^(?:aprobad[oa]|aprobación|list[oa]|aprovad[oa]|aprovação|approvat[oa]|approvazione|pront[oa])$/u,
  /^(?:goedgekeurd|goedkeuring|akkoord|klaar|godkänd|godkendt?|godkjent|hyväksytty)$/u,
  /^(?:zatwierdzon[eya]|onay|onaylandı|onaylayan|schválen[oýa]?|schválil|jóváhagyva|aprobat[ăe]?|bat)$/u,
  /^(?:(?:одобр|утвержд)[её]н[оа]?|承認(?:済み?|者|日)?|(?:已?批准|审批|審批|核准)[人者]?|승인(?:됨|자|일)?)$/u,
);
const beside =
  /^(?:the|is|final(?:ly)?|status|off|live|client|clients|customer|kunde|kunden|cliente|klant|kund|legal|brand|team|manager|internal|social|media|posts?|content|copy|caption|text|by|on|date|initials?|durch|von|vom|am|datum|par|le|por|da|dal|del|el|o|door|av|przez|kým|klient|여부)$/u;

/** What is done with what is approved, and how the column answers. */
const aside =
  /\b(?:to|for) (?:be )?(?:go|post(?:ed|ing)?|publish(?:ed|ing)?|schedul(?:ed?|ing))\b|\b(?:y|yes|ja|oui|s[ií]) ?\/ ?(?:n|no|nein|non)\b/g;

/** What they write of a row that waits, with nothing else. */
const waits =
  /^(?:pending|waiting|rejected|declined|cancel+ed|in progress|on hold|wip|rework|paused|blocked|failed|postponed|not ok|not started|backlog)$/;
/** That a post is not to go out, in other languages. */
const never = anyOf(
  /nicht (?:posten|veröffentlichen|teilen)|ne pas (?:publier|poster|partager)|non (?:pubblicare|postare)|niet (?:plaatsen|posten|publiceren)/u,
  /no publicar|n[ãa]o (?:publicar|postar)|nie publikować|(?:publicera|posta) (?:inte|ej)|ikke (?:publiser|post|slå op)|udgiv ikke|älä julkaise/u,
  /yay[iı]nlamay[iı]n|paylaşmay[iı]n|nepublikovat|nezve[rř]ej[nň]ova[tť]|ne (?:publikáld|posztold|objavljuj)|nu (?:publica|posta)/u,
  /μην? (?:δημοσιεύ|ανεβά)\p{L}+|не (?:публик\p{L}+|постить|публікувати)|לא לפרסם|لا تنشروا|لا تنشر|khong đăng|không đăng|jangan (?:di)?(?:posting|publikasikan)/u,
  /(?:投稿|公開|掲載)しない(?:で(?:ください)?)?|投稿禁止|(?:不要|[请請]勿|禁止)[发發][布文]|勿[发發](?!\p{L})|(?:게시|발행) ?(?:금지|하지 마세요)|올리지 마세요/u,
);
/** That a row waits or was refused, in other languages. */
const rests = anyOf(
  /\bnicht freigegeben/u,
  /\b(?:entw[uü]rfe?|brouillons?|borrador(?:es)?|rascunhos?|bozz[ae])\b/u,
  /^(?:koncept|luonnos|taslak|szkic|kladde|utkast|piszkozat|vázlat|ciornă|draf|konsep|nháp|nacrt|osnutek|mustand|skica)$/u,
  /черновик|чернова|чернетка|πρόχειρο|טיוטה|下書き|草稿|草案|未承認|未通[过過]|待[审審]核?|却下|초안|반려|مسودة/u,
  /\b(?:zurückgestellt|gestoppt|abgelehnt|abgesagt|storniert|verschoben|pausiert)\b/u,
  /\b(?:pendiente(?: de aprobación)?|por revisar|rechazad[oa]|cancelad[oa]|pausad[oa]|aplazad[oa]|rejeitad[oa]|adiad[oa])\b/u,
  /\b(?:en attente(?: de validation)?|annulée?|refusée?|reportée?|rifiutat[oa]|annullat[oa]|in attesa(?: di approvazione)?|sospes[oa])(?![\p{L}])/u,
  /\b(?:geannuleerd|afgewezen|uitgesteld|in de wacht)\b/u,
  /\bplease (?:review|approve)(?! us\b)|zur (?:freigabe|prüfung|abnahme)|por aprobar|para aproba(?:r|ción)|à valider|pour validation|da approvare|ter goedkeuring|à revoir|muss noch überarbeitet werden/u,
  /\bno aprobado\b|não aprovado|\bnon (?:approvato|validé)|\bniet akkoord/u,
  /\b(?:freigabe ausstehend|wartet auf freigabe|in prüfung|en révision|refusé|en revisión|aguardando aprovação|em (?:revisão|aprovação)|reprovad[oa]|in revisione)(?!\p{L})/u,
  /\b(?:wacht op goedkeuring|nog niet goedgekeurd|afgekeurd|do akceptacji|czeka na akceptację|odrzucon[eya]|wersja robocza|väntar på godkännande|ej klar|afventer godkendelse|odottaa hyväksyntää|onay bekliyor)(?!\p{L})/u,
  /čeká na schválení|jóváhagyásra vár|na čekanju|bản nháp|chờ duyệt|menunggu persetujuan|на согласовании|ждём согласования|προς έγκριση|ממתין לאישור|قيد المراجعة|في انتظار الموافقة|確認中|承認待ち|승인 대기/u,
  /^(?:entfällt|gestrichen|vervalt|iptal)$/u,
);
/** What people write of a row that is not to go out, or not yet, among whatever other words. */
const forbids = anyOf(
  /\b(?:do not|don t|not to be|never) (?:be )?(?:post|publish|schedul|us|sen|import|upload)/u,
  /\bnot (?:yet )?(?:approved|final|ready)/u,
  /\b(?:unapproved|superseded|not for posting|no post|do not use|internal (?:use )?only)\b/u,
  /\b(?:still a draft|waiting (?:for|on)|noch nicht|ne pas publier)\b/u,
  /\b(?:needs?|awaiting|waiting|pending|requires?)\b.{0,30}\b(?:approval|review|edits?|changes|client|ok)\b/u,
  /\bclient (?:to|must) approve/u,
  /\b(?:for|to be|being) approv/u,
  /\b(?:in|for|under) review\b/u,
  /\bhold (?:until|this|off|for)\b/u,
  /\b(?:on hold|hold|cancel+ed|killed|scrapped|paused|rejected|postponed|parked|skip(?:ped)?|pulled|draft)$/u,
  /\b(?:rejected|declined|held|stopped) (?:by|back|this)\b/u,
  /^(?:on hold|hold|cancel+ed|killed|scrapped|paused|rejected|postponed|parked) \p{L}/u,
  /\b(?:already|was|were|been) (?:posted|published)\b|\balready scheduled\b|\bold version\b|^(?:\p{N}+ )?(?:posted|published)$/u,
  /\bapproved(?: by (?:the )?\p{L}+)? no$/u,
  /^no go$|^replaced$|\b(?:cut|killed|pulled) by\b/u,
  /^(?:\p{L}+ )?draft(?:s|ed|ing)?(?: \S+)?$/u,
  /^draft\b.{0,40}$/u,
  never,
  rests,
);
/** The same where nothing else is said: as captions, words of English need more care. */
const alone = new RegExp(`^(?:${rests.source})$`, "u");
const please =
  "bitte|s il vous plaît|por favor|per favore|proszę|alstublieft|vänligen|lütfen|пожалуйста";
const head = new RegExp(`^(?:(?:${please}) )?(?:${never.source})(?: (?:${please}))?$`, "u");
/** What they write of one that is, with nothing else. */
const allows =
  /^(?:(?:client |fully )?approved(?: by client)?|ready(?: (?:to|for) (?:post|publish|go|schedule|posting|publishing|scheduling))?|scheduled|to be posted|ok(?:ay)?|go|final|freigegeben|genehmigt|geplant|approuv[eé]e?|valid[eé]e?|aprobad[oa]|aprovad[oa]|approvat[oa]|goedgekeurd)$/;
/** Signs beside a word that take it back. */
const doubts = /[❌👎🚫⚠⏳❓?~✗✘⛔❎🔴]/u;

/**
 * Which of the different cells of a column plainly say that their rows are to be posted: `undefined` where all do, so that
 * nothing is to be asked, and none where one may say either. An empty cell is an answer, too.
 */
export function listAllowed(name: string, cells: readonly string[]): readonly string[] | undefined {
  const isPositive = asksForApproval(name);
  const isFree = (cell: string) => {
    const text = strip(cell).toLowerCase();
    const words = plainOf(text);
    if (doubts.test(text)) return false;
    if (allows.test(words) || (isPositive && isYes(text) === true)) return true;
    const isNo = isForbidden(text) || words === "" || (isPositive && isYes(text) === false);
    return isNo ? false : undefined;
  };
  const answers = cells.map(isFree);
  if (answers.every((answer) => answer === true)) return undefined;
  return answers.includes(undefined) ? [] : cells.filter((_, at) => answers[at]);
}

/** The cells of a column that forbid their rows, among remarks. */
export function listForbidding(cells: readonly string[]): readonly string[] {
  return cells.filter((cell) => isForbidden(strip(cell).toLowerCase()));
}

/** Whether a caption in another language than English says nothing but that it waits, or that it is not to go out, be it ahead of all else or behind it. */
export function forbidsItself(caption: string): boolean {
  const [, first = ""] = ahead.exec(caption) ?? [];
  const last = caption.slice(caption.trimEnd().lastIndexOf("\n") + 1);
  return saysOnly(first, head) || saysOnly(last, head) || saysOnly(caption, alone);
}

const ahead = /^[^\p{L}]*([^:：\n\]】)）–—]{2,40})[:：\n\]】)）–—]/u;
const longest = 60;

function saysOnly(text: string, pattern: RegExp): boolean {
  return text.length <= longest && pattern.test(plainOf(strip(text).toLowerCase()));
}

function isForbidden(text: string): boolean {
  const words = plainOf(text);
  return forbids.test(words) || waits.test(words);
}

/** Whether what a file or a sheet is called forbids its posts. */
export function forbidsPosts(name: string): boolean {
  return /draft|do not/i.test(name) || listForbidding([name]).length > 0;
}

/** Whether a line above posts forbids them. */
export function forbidsBelow(line: string): boolean {
  return /\bdrafts?\b/i.test(line) || listForbidding([line]).length > 0;
}

/** Whether the posts of a sheet, or of a group in it, are not to go out, or not yet, by what it is called. */
export function isIdle(name: string): boolean {
  const isAside = /reject|archiv|template|vorlage|sample|don.?t|idea|backlog|\bold\b/i.test(name);
  return isAside || forbidsPosts(name);
}

/** Whether a header asks whether a row is approved. */
export function asksForApproval(name: string): boolean {
  const said = wordsOf(name).replace(aside, "");
  const isQuestion = /^(?:to )?post ?\?*$/.test(said);
  const words = said.match(/\p{L}+/gu) ?? [];
  const isOnly = words.every((word) => approval.test(word) || beside.test(word));
  return isQuestion || (isOnly && words.some((word) => approval.test(word)));
}

/** Whether a header asks whether a row is approved, and its cells answer with yes and no. */
export function isApproval(name: string, cells: readonly string[]): boolean {
  return asksForApproval(name) && cells.map((cell) => strip(cell)).every(isAnswer);
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

/** A text without numbers before it, emoji and punctuation. */
function plainOf(text: string): string {
  return text
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim()
    .replace(/^\d{1,2} (?=\p{L})/u, "");
}

/** A header in small letters, its words apart. */
export function wordsOf(name: string): string {
  return strip(name)
    .replace(/([a-z])([A-Z])/g, "$1 $2")
    .toLowerCase()
    .replaceAll("_", " ");
}

/** Yes or no; a mere number may be anything. */
export function isYes(cell: string): boolean | undefined {
  return /^\d+$/.test(cell) ? undefined : readYes(cell);
}

/** One pattern for any of several. */
export function anyOf(...patterns: readonly RegExp[]): RegExp {
  return new RegExp(patterns.map(({ source }) => source).join("|"), patterns[0]?.flags);
}
