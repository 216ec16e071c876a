import { readDate } from "../date.js";
import type { ColumnKey } from "../format.js";
import { strip } from "../invisible.js";
import { write } from "../left-out.js";
import type { ColumnMap } from "../map.js";
import type { Row } from "../row.js";
import { listForbidding } from "../says.js";
import type { Check, Context, Report } from "./context.js";

/** What parts a mark from the caption behind it, where there is one. */
const stop = String.raw`\b(?:\*|\W*(?:[:\])}>–—]|-(?!\p{L})|$))`;
/** What begins the caption of a row that is not to go out, or not yet. */
const begins = startingWith(
  String.raw`(?:draft(?: ?#?\d+)?|todo|t\.?b\.?[cd]|wip|test|dnp|placeholder|platzhalter|paused|parked|pendiente|entwurf|brouillon|borrador|rascunho|bozza)${stop}`,
  String.raw`(?:rejected|unapproved|already (?:posted|published|scheduled|live))${stop}`,
  String.raw`(?<=\[)(?:cancel+ed|postponed|abgesagt|verschoben)\]`,
  String.raw`(?:posted\W{0,2}[✓✔✅☑]|[✓✔✅☑]\W{0,3}posted${stop}|placeholder (?:text|copy|caption|post)\b|(?:no|kein|pas de) post(?:${stop}| ?\())`,
  String.raw`.?(?:保留|投稿禁止)`,
  String.raw`(?:下書き|草稿|черновик|не публиковать|초안)`,
  String.raw`(?:#?n\/?a|null|none|nil|nan|undefined|t\.?b\.?[acd]|todo|to do|x{3}\b(?!-).*)\W*$`,
  String.raw`(?:same (?:caption |copy |text )?as (?:above|below|before|(?:last|previous) (?:week|month|post)|\p{L}+day)|(?:siehe|wie|s\.) oben|idem|ditto|(?:see|copy in) (?:the )?(?:attach(?:ed|ment)|canva|doc|link|brief|sheet|above|e-?mail))\W*$`,
  String.raw`(?:(?:see|copy in) (?:the )?(?:doc|brief|sheet|canva)\W+https?:\S+|https?:\/\/(?:docs\.google\.com\/(?:document|spreadsheets|presentation)|drive\.google\.com|www\.canva\.com\/design)\/\S+)\s*$`,
  String.raw`(?:on )?hold\b(?:\*|\W*(?:[:\])|⛔]|$))`,
  String.raw`x{3,6}\W*$`,
  String.raw`(?:rejected|declined) by (?:the )?client\b`,
  String.raw`(?:not (?:yet )?approved(?: yet)?|(?:needs|pending|awaiting|waiting (?:for|on)) (?:the )?(?:client\W?s? )?(?:approval|feedback|review|sign.?off))\b\W*(?:[.:*\])–—-]|$)`,
  String.raw`(?:nicht (?:posten|ver[öo]ffentlichen)|ne pas publier|no publicar|n[ãa]o (?:publicar|postar)|non pubblicare|niet plaatsen|noch nicht freigegeben)(?= ?[^\p{L}\s&,]|\W*$)`,
  String.raw`(?:(?:please|pls|note)\W+){0,2}(?:do not|don['’]t) (?:post|publish|schedule)(?= (?:this|it|yet|until|till|before)\b| ?(?:[^\w\s&-]|-(?!\p{L}))|\W*$)`,
  String.raw`(?<=[[(])\p{L}+(?: \p{L}+)? to (?:add|write|send|confirm|provide)\b[^\])]{0,40}[\])]\W*$`,
);
/** The same of a text: a tag or a category may be any word. */
const standsFor = startingWith(
  String.raw`(?:skip(?:ped)?|duplicate|old version|internal(?: note| only)?|interne notiz|note interne|nota interna)${stop}`,
  String.raw`(?:skip (?:this|next)(?: (?:week|post|one|day|month))?|cancel+ed|postponed|abgesagt|verschoben|annulée?|cancelad[oa]|(?:day )?off|ruhetag|posted|published|delete|old|(?:your )?caption|(?<!\S)\?{2,3})\W*$`,
  String.raw`(?:insert |add |write )?(?:the |a |your )?(?:caption|copy|text|link|hashtags|photo|bild) (?:here|t\.?b\.?[acd]|to (?:come|follow|be written)|missing|folgt|fehlt)\W*$`,
  String.raw`(?:insert|add|write|needs) (?:the |a |your )?(?:caption|copy|text|hashtags|photo)\W*$`,
);
/** In these letters nobody says it to readers. */
const holds =
  /^\W*(?:(?:HOLD|ON HOLD|On hold)\b ?[-–—]|(?:DELETE|OLD) ?[-–—] |HOLD!|[🔴🛑⛔] ?HOLD\b|(?:ON HOLD|ENTWURF|BROUILLON|BORRADOR|RASCUNHO|BOZZA)\b)/u;
/** The same anywhere, in brackets or in capitals. */
const beside =
  /[[({<](?:do not (?:post|use|publish)|don['’]t post|draft|entwurf|brouillon|borrador|rascunho|bozza|on hold|hold|not approved|internal|already posted|(?:awaiting|waiting (?:for|on)|needs|pending) (?:approval|client|changes|edits?|legal|photos?|review|sign.?off))\b[^\])}>]{0,80}[\])}>]|(?:<-+|←|\/\/) ?(?:needs|awaiting|pending|not|waiting) [^\n]{0,40}$/i;
const shouts =
  /\*{2,} ?(?:do not|don['’]t) (?:post|publish)|[-–—|] (?:NOT (?:YET )?APPROVED(?: YET)?|DRAFT|(?:ON )?HOLD|REJECTED|ENTWURF)\W*$|\b(?:DO NOT|DON['’]T) (?:POST|PUBLISH|SCHEDULE|USE)(?= (?:THIS|IT|YET|UNTIL|TILL|BEFORE)\b| ?[^\w\s&]|\W*$)/;
/** What people and programs strike through. */
const struck = /^\s*~~[^~]+~~\s*$/;
const marks = [begins, holds, beside, shouts, struck];
/** What readers may be told just so, or a colleague. */
const doubts = [
  startingWith(
    String.raw`(?:cancel+ed|postponed|abgesagt|verschoben)\b ?[!\])}>*]`,
    String.raw`(?:cancel+ed|postponed|abgesagt|verschoben|posted|(?:client |customer )?(?:feedback|comment|note))\b ?(?::|[–—]|- )`,
    String.raw`(?:no|kein) post (?:today|tomorrow|this|on|for|heute|am)\b|(?:please|pls|note)\W+(?:do not|don['’]t) (?:post|publish|schedule)\b`,
  ),
  /^\W*(?:DRAFT|CANCELL?ED|POSTPONED)[ -](?=\p{Lu}\p{Ll})/u,
  /[-–—|([] ?(?:cancel+ed|postponed|abgesagt|verschoben)\W*$/i,
  /(?:[.!?:;(\n–—-] ?|\b(?:please|bitte) )(?:(?:do not|don['’]t) (?:post|publish|schedule)|nicht (?:posten|veröffentlichen))(?= (?:this|it|yet|until|till|before)\b|\s*(?:[.!;)\n]|$))/i,
];

/** A pattern of what begins with one of several, whatever signs stand before it. */
function startingWith(...texts: readonly string[]): RegExp {
  return new RegExp(String.raw`^\W*(?:${texts.join("|")})`, "iu");
}

/** What a row says of those below it. */
const banner =
  /^\W*(?:do not|don['’]t|nothing|no posts?) .{0,40}\b(?:below|beneath|under(?:neath)?|past|beyond)\b|^\W*(?:everything|all|rows?|posts?) (?:that )?(?:is |are )?below\b.*\b(?:not|hold|draft)/i;

/** No row that goes out says in its caption, or beside it, that it is not to be posted. */
export const checkWithheld: Check = ({ content, time, fields }, { map = unmapped }, report) => {
  if (time === "") return;
  const meant = (map.meant ?? []).map(strip);
  for (const key of ["content", "followUpComment", "category", "tags"] as const) {
    const text = key === "content" ? content : (fields[key] ?? "");
    if (text === "" || meant.includes(strip(text))) continue;
    // What one column says of the post stands in a paragraph of its own among those of others.
    const isJoined = key === "content" && [map.columns["content"]].flat().length > 1;
    const parts = isJoined ? text.split("\n\n") : [text];
    const judged = parts.flatMap((value) => {
      const code = meant.includes(strip(value)) ? undefined : judge(value, key);
      return code ? { value, code } : [];
    });
    const { value, code } = judged.find((one) => one.code === "row-withheld") ?? judged[0] ?? {};
    if (code === undefined || value === undefined) continue;
    const says = code === "row-withheld" ? "says" : "may say";
    const [message, note] =
      key === "content"
        ? [`the caption ${says} that it is not to be posted`, "the note in its caption"]
        : [`it ${says} that the row is not to be posted`, "what the cell says"];
    const fix = `delete the row where it is not to be posted, else ${note}; or, where readers shall read it as it is, ${write({ meant: [...meant, strip(value)] }, { map })}`;
    report(code, key, message, { value, fix });
  }
};

function judge(text: string, key: ColumnKey): "row-withheld" | "text-leftover" | undefined {
  if (marks.some((mark) => mark.test(text))) return "row-withheld";
  if (key === "tags" || key === "category") return undefined;
  if (standsFor.test(text)) return "row-withheld";
  return doubts.some((doubt) => doubt.test(text)) ? "text-leftover" : undefined;
}

/** What is answered of a file that needs no map is written down whole. */
const unmapped: ColumnMap = { columns: {}, source: "" };

/** Whether a row is one post, and no line of its own above others: their title, their client, or that they are not to be posted. */
export function checkBanner(
  { cells, time, content }: Row,
  { columns }: Context,
  report: Report,
): boolean {
  // As most rows are, one with both is no such line.
  if (time !== "" && content !== "") return true;
  const filled = cells.flatMap((cell, place) => (strip(cell) === "" ? [] : place));
  const [place = 0, ...more] = filled;
  const text = cells[place] ?? "";
  const isLine = banner.test(text) || isTitle(time) || isHeading(text);
  if (more.length > 0 || !isLine) return true;
  const message = `the row says nothing but ${JSON.stringify(text.slice(0, 80))}`;
  const fix =
    "do what it says of other rows, if anything, such as that they are not to be posted or are another client's, then delete it";
  report("row-between", columns[place]?.key, message, { fix });
  return false;
}

function isHeading(text: string): boolean {
  return /:\s*$|^\P{Ll}+$/u.test(text) && listForbidding([text]).length > 0;
}

/** Whether there are words where a date should be. */
function isTitle(time: string): boolean {
  const date = /\p{L}{3}/u.test(time) ? readDate(time) : undefined;
  return date !== undefined && "code" in date && date.code === "date-format";
}
