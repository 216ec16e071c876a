import type { ColumnKey } from "../format.js";
import { forbidsItself } from "../says.js";

/** One pattern of several; `\W` is no letter of any script, and a word ends at `\b`. */
function build(texts: readonly string[], flags: string): RegExp {
  const source = texts.join("|").replaceAll(String.raw`\W`, String.raw`[^\p{L}\p{N}]`);
  return new RegExp(source.replaceAll(String.raw`\b`, String.raw`(?![\p{L}\p{N}])`), flags);
}

/** A pattern of what begins with one of several, whatever signs stand before it. */
function startingWith(...texts: readonly string[]): RegExp {
  return build([String.raw`^\W*(?:${texts.join("|")})`], "iu");
}

/** A pattern of what says nothing but one of several. */
function sayingOnly(...texts: readonly string[]): RegExp {
  return startingWith(String.raw`(?:${texts.join("|")})\W*$`);
}

/** What parts a mark from the caption behind it, where there is one. */
const stop = String.raw`\b(?:\*|\W*(?:[:：\])}>】」–—]|-(?!\p{L})|$))`;

/** What is a mark in capitals, which few captions are: alone on the first line or the last, in brackets, or before a stop. */
const capitals = [
  String.raw`(?:(?:ROUGH|FIRST) )?DRAFT(?: ?[#Vv]?\d+)?|(?:ON )?HOLD|EMBARGOED(?: (?:UNTIL|until) [^\n:–—]{1,20})?|KILLED|SCRAPPED|REJECTED|EXAMPLE|SAMPLE`,
  "(?:DO NOT|DON['’]T) (?:POST|PUBLISH|SCHEDULE|SEND|USE)|NOT FOR (?:POSTING|PUBLICATION|RELEASE)",
  "NOT (?:YET )?APPROVED(?: YET)?|UNAPPROVED|NOT (?:FINAL|READY)(?: YET)?|(?:FOR|UNDER) REVIEW",
  "TO BE APPROVED|CLIENT TO (?:APPROVE|CONFIRM|REVIEW)|ALREADY (?:POSTED|PUBLISHED)",
  "(?:AWAITING|NEEDS|PENDING|WAITING (?:FOR|ON)) (?:APPROVAL|CLIENT|FEEDBACK|LEGAL|REVIEW)",
  "ENTWURF|NICHT (?:FREIGEGEBEN|POSTEN|VERÖFFENTLICHEN)",
  "BROUILLON|NE PAS (?:POSTER|PUBLIER)|[ÀA] VALIDER|NON VALIDÉ|EN ATTENTE",
  "BORRADOR|NO PUBLICAR(?: AÚN)?|PENDIENTE|(?:POR|SIN) APROBAR",
  "RASCUNHO|NÃO (?:POSTAR|PUBLICAR)|PENDENTE|BOZZA|NON PUBBLICARE|DA APPROVARE|IN ATTESA",
  "CONCEPT|NIET (?:PLAATSEN|POSTEN|PUBLICEREN)|UTKAST|KLADDE|LUONNOS|TASLAK",
  "SZKIC|NIE PUBLIKOWAĆ|NEPUBLIKOVAT|ЧЕРНОВИК|НЕ ПУБЛИКОВАТЬ",
  // In these scripts there are no capitals.
  "保留|下書き|投稿禁止|草稿|초안|مسودة|טיוטה",
].join("|");
const shouted = [
  build([String.raw`^\W*(?:${capitals})(?:${stop}|[^\p{L}\p{N}\n]*\n)`], "u"),
  build(
    [
      String.raw`(?:\n[^\p{L}\p{N}\n]*|[-–—|] |\*{2} ?)(?:${capitals})\W*$`,
      String.raw`[[({<【](?:${capitals})\b(?:\W*| ?[:–—-][^\])}>】]{0,40})[\])}>】]`,
    ],
    "u",
  ),
];

/** What begins the caption of a row that is not to go out, or not yet. */
const begins = startingWith(
  String.raw`(?:draft(?: ?#?\d+)?|todo|t\.?b\.?[cd]|wip|test|dnp|placeholder|platzhalter|paused|parked|pendiente|entwurf|brouillon|borrador|rascunho|bozza|черновик)${stop}`,
  String.raw`(?:rejected|unapproved|already (?:posted|published|scheduled|live))${stop}`,
  String.raw`(?<=\[)(?:cancel+ed|postponed|abgesagt|verschoben)\]`,
  String.raw`(?:posted\W{0,2}[✓✔✅☑]|[✓✔✅☑]\W{0,3}posted${stop}|placeholder (?:text|copy|caption|post)\b|(?:sample|example) (?:post|row|caption)${stop}|(?:no|kein|pas de) post(?:${stop}| ?\())`,
  String.raw`(?:(?:see|copy in) (?:the )?(?:doc|brief|sheet|canva)\W+https?:\S+|https?:\/\/(?:docs\.google\.com\/(?:document|spreadsheets|presentation)|drive\.google\.com|www\.canva\.com\/design)\/\S+)\s*$`,
  String.raw`(?:on )?hold\b(?:\*|\W*(?:[:\])|⛔]|$))`,
  String.raw`(?:rejected|declined) by (?:the )?client\b`,
  String.raw`(?:not (?:yet )?approved(?: yet)?|(?:needs|pending|awaiting|waiting (?:for|on)) (?:the )?(?:client\W?s? )?(?:approval|feedback|review|sign.?off))\b\W*(?:[.:*\])–—-]|$)`,
  String.raw`(?:nicht (?:posten|ver[öo]ffentlichen)|ne pas publier|no publicar|n[ãa]o (?:publicar|postar)|non pubblicare|niet plaatsen|noch nicht freigegeben|не публиковать)(?= ?[^\p{L}\s&,]|\W*$)`,
  String.raw`(?:(?:please|pls|note|stop)\W+){0,2}(?:do not|don['’]t) (?:(?:post|publish|schedule)(?= (?:this|it|yet|until|till|before)\b| ?(?:[^\w\s&-]|-(?!\p{L}))|\W*$)|use(?= [-–—]|\W*$))`,
  String.raw`(?<=[[(])\p{L}+(?: \p{L}+)? to (?:add|write|send|confirm|provide)\b[^\])]{0,40}[\])]\W*$`,
);
/** What stands in a cell that nobody has filled yet. */
const stands = sayingOnly(
  String.raw`#?n\/?a|null|none|nil|nan|undefined|t\.?b\.?[acd]|to ?do|x{3,6}|asdf\w{0,8}|(?:(?:caption|copy|text) )?tk(?:tk)?|lorem|〃`,
  String.raw`same(?: (?:caption |copy |text )?as (?:above|below|before|(?:last|previous) (?:week|month|post)|\p{L}+day|(?:on |for )?(?:ig|fb|instagram|facebook|linkedin|twitter|tiktok|threads)|(?:post|row|day) ?#?\d+))?|idem|ditto`,
  String.raw`(?:siehe|wie|s\.) oben|zie boven|igual que arriba|ver arriba|voir ci-dessus|come sopra|como acima`,
  String.raw`(?:see|copy (?:in|from)|(?:use )?caption (?:is )?(?:in|from)) (?:the )?(?:attach(?:ed|ment)|canva|(?:google )?docs?|link|brief|sheet|above|e-?mail)(?: for (?:the )?(?:caption|copy|text))?`,
  String.raw`test post|dummy (?:text|post|copy|caption)|delete this(?: (?:post|row|one))?|to (?:be (?:added|announced|confirmed|decided|determined|written)|come)|(?:this is (?:only |just )?a )?test(?: test){0,4}`,
);
/** The same of a text: a tag, a category or a title may be any word. */
const internal = startingWith(
  String.raw`(?:skip(?:ped)?|duplicate|old version|internal(?: note| only)?|interne notiz|note interne|nota interna)${stop}`,
);
const standsFor = sayingOnly(
  String.raw`skip (?:this|next)(?: (?:week|post|one|day|month))?|cancel+ed|postponed|abgesagt|verschoben|annulée?|cancelad[oa]|(?:day )?off|ruhetag|posted|published|delete|old|(?:your )?caption|(?<!\S)\?{2,3}`,
  // Where an arrow points below, readers are asked for theirs.
  String.raw`(?:example\W+)?(?:insert |add |write )?(?:the |a |your )?(?:post )?(?:caption|copy|text|link|hashtags|photo|bild) (?:(?:goes )?here(?!\W*[👇⬇↓])|t\.?b\.?[acd]|to (?:come|follow|be written)|coming(?: soon)?|missing|pending|folgt|fehlt)`,
  String.raw`(?:insert|add|write|enter|needs?) (?:the |a |your )?(?:caption|copy|text|hashtags|photo)(?!\W*[👇⬇↓])`,
  String.raw`needs edits|(?:in|to|ready for) review|not ready|work in progress|please change|revise|concept|pending|in progress|w\.?i\.?p|dnu|removed?|deleted|dummy|sample|to follow|(?:copy|caption|text) needed|no caption(?: needed)?`,
  String.raw`(?:awaiting|waiting (?:for|on)|pending) (?:the )?(?:client|copy|caption|content|text|photos?|images?|visuals?)(?: from (?:the )?(?:client|team))?|(?:the )?client to (?:supply|send|provide|write)`,
  String.raw`beispiel(?:text)?|exemple|ejemplo|exemplo|esempio|voorbeeld|przykład|пример|示例|예시`,
  String.raw`(?:noch )?folgt|(?:folgt|kommt|volgt) (?:noch|nog)|wird (?:noch )?nachgereicht|noch offen|in arbeit|gleicher text wie oben|warten auf (?:freigabe|text|bild)`,
  String.raw`texte à venir|à (?:définir|compléter|confirmer|rédiger)|en cours|por (?:definir|confirmar|completar)|texto aqu[íi]|em andamento|testo qui|d?a (?:definire|confermare|definir|confirmar)`,
  String.raw`nog (?:in te vullen|te bepalen|te schrijven)|do uzupełnienia|w trakcie|уточняется|в работе|待定|待[补補]充|未定|미정|قيد الانتظار`,
);
/** In these letters nobody says it to readers. */
const holds = build(
  [
    String.raw`^\W*(?:On hold ?[-–—]|(?:DELETE|OLD) ?[-–—] |HOLD!|HOLD (?:(?:UNTIL|until|TILL|till) |(?:FOR|for) (?!\d))[^:\n–—]{0,40}(?:[:\n–—]|$)|(?:ON HOLD|ENTWURF|BROUILLON|BORRADOR|RASCUNHO|BOZZA|ЧЕРНОВИК|НЕ ПУБЛИКОВАТЬ)\b)`,
    String.raw`^\W*[🔴🛑⛔] ?HOLD\b`,
  ],
  "u",
);
/** The same anywhere, in brackets or in capitals. */
const beside =
  /[[({<](?:do not (?:post|use|publish)|don['’]t post|(?:rough |first )?draft|entwurf|brouillon|borrador|rascunho|bozza|on hold|hold|not approved|not for posting|to be approved|internal|already posted|(?:awaiting|waiting (?:for|on)|needs|pending) (?:approval|client|changes|edits?|legal|photos?|review|sign.?off))\b[^\])}>]{0,80}[\])}>]|(?:<-+|←|\/\/) ?(?:needs|awaiting|pending|not|waiting) [^\n]{0,40}$|\b(?:delete|remove) (?:this |the )?(?:example |sample )?(?:row|line|post)s? before\b/i;
const shouts =
  /\*{2,} ?(?:do not|don['’]t) (?:post|publish)|\b(?:DO NOT|DON['’]T) (?:POST|PUBLISH|SCHEDULE|USE)(?= (?:THIS|IT|YET|UNTIL|TILL|BEFORE)\b| ?[^\w\s&]|\W*$)/;
/** What people and programs strike through. */
const struck = /^\s*~~[^~]+~~\s*$/;
const marks = [holds, beside, shouts, struck, stands];
const textMarks = [...shouted, standsFor];
/** What may as well be the first word of a sentence: one that a colon parts from small letters, or a test of more than two words. */
const ordinary =
  /^[^\p{L}\p{N}]*(?:(?:(?!Todo|Tb[cd]|Dnp|Pla[ct])\p{Lu}\p{Ll}+|Needs review|WIP)\s?:\s\p{Ll}|Test:(?:\s\S+){3}|TEST:(?:\s\S+){3})/u;
/** What readers may be told just so, or a colleague. */
const doubts = [
  startingWith(
    String.raw`(?:cancel+ed|postponed|abgesagt|verschoben)\b ?[!\])}>*]`,
    String.raw`(?:cancel+ed|postponed|abgesagt|verschoben|posted|(?:client |customer )?(?:feedback|comment|note))\b ?(?::|[–—]|- )`,
    String.raw`(?:no|kein) post (?:today|tomorrow|this|on|for|heute|am)\b|(?:please|pls|note)\W+(?:do not|don['’]t) (?:post|publish|schedule)\b|xxx\b(?!-)`,
  ),
  startingWith(
    String.raw`(?:example|(?:reel |post |content )?idea|done|confidential|script|repost|postponed (?:to|until) [^\n:]{1,20}|(?:ig|fb|instagram|facebook|linkedin|tiktok|story|stories|reels?|feed) only)(?: ?[:\]–—]| - )`,
  ),
  /^\W*(?:DRAFT|CANCELL?ED|POSTPONED)[ -](?=\p{Lu}\p{Ll})/u,
  /[-–—|([] ?(?:cancel+ed|postponed|abgesagt|verschoben|no post)\W*$|\nnote (?:to|for) (?!self)\p{L}+:/iu,
  /(?:[.!?:;(\n–—-] ?|\b(?:please|bitte) )(?:(?:do not|don['’]t) (?:post|publish|schedule)|nicht (?:posten|veröffentlichen))(?= (?:this|it|yet|until|till|before)\b|\s*(?:[.!;)\n]|$))/i,
];

/** Judges whether a cell says that its row is not to be posted, or may say it. */
export function judge(text: string, key: ColumnKey): "row-withheld" | "text-leftover" | undefined {
  if (marks.some((mark) => mark.test(text))) return "row-withheld";
  const isText = key === "content" || key === "followUpComment";
  if (isText && forbidsItself(text)) return "row-withheld";
  if (isText && textMarks.some((mark) => mark.test(text))) return "row-withheld";
  if (begins.test(text) || (isText && internal.test(text)))
    return ordinary.test(text) ? "text-leftover" : "row-withheld";
  return isText && doubts.some((doubt) => doubt.test(text)) ? "text-leftover" : undefined;
}
