import { readDate } from "../date.js";
import { strip } from "../invisible.js";
import { write } from "../left-out.js";
import type { ColumnMap } from "../map.js";
import type { Row } from "../row.js";
import { listForbidding } from "../says.js";
import type { Check, Context, Report } from "./context.js";

/** What begins the caption of a row that is not to go out, or not yet. */
const begins = new RegExp(
  [
    String.raw`(?:draft(?: ?#?\d+)?|todo|tb[cd]|wip|test|dnp|placeholder|paused|parked|pendiente|entwurf|brouillon|borrador|rascunho|bozza)\b\W*(?:[:\])–—-]|$)`,
    String.raw`.?(?:保留|投稿禁止)`,
    String.raw`(?:下書き|草稿|черновик|не публиковать|초안)`,
    String.raw`(?:#?n\/?a|null|none|nil|nan|undefined|tb[acd]|todo|to do|same as (?:last|previous) (?:week|month|post)|(?:see|copy in) (?:the )?(?:doc|link|brief|sheet)|(?:copy|caption|text) to (?:come|follow)|x{3}\b(?!-).*)\W*$`,
    String.raw`(?:on )?hold\b\W*(?:[:\])|⛔]|$)`,
    String.raw`x{3,6}\W*$`,
    String.raw`(?:rejected|declined) by (?:the )?client\b`,
    String.raw`(?:rejected|unapproved|(?:needs|pending|awaiting) approval|not (?:yet )?approved)\b\W*(?:[:*\])–—-]|$)`,
    String.raw`(?:nicht (?:posten|ver[öo]ffentlichen)|ne pas publier|no publicar|n[ãa]o (?:publicar|postar)|non pubblicare|niet plaatsen|noch nicht freigegeben)(?= ?[^\p{L}\s&,]|\W*$)`,
    String.raw`(?:do not|don['’]t) (?:post|publish|schedule)(?= (?:this|it|yet|until|till|before)\b| ?[^\w\s&]|\W*$)`,
  ]
    .map((one) => String.raw`^\W*${one}`)
    .join("|"),
  "iu",
);
/** In these letters nobody says it to readers. */
const holds =
  /^\W*(?:(?:HOLD|ON HOLD|On hold)\b ?[-–—]|(?:ON HOLD|ENTWURF|BROUILLON|BORRADOR|RASCUNHO|BOZZA)\b)/;
/** The same anywhere, in brackets or in capitals. */
const beside =
  /[[({](?:do not (?:post|use|publish)|don['’]t post|draft|entwurf|brouillon|borrador|rascunho|bozza|on hold|hold|not approved|internal|already posted|(?:awaiting|waiting (?:for|on)|needs|pending) (?:approval|client|changes|edits?|legal|photos?|review|sign.?off))\b[^\])}]{0,80}[\])}]|(?:<-+|←|\/\/) ?(?:needs|awaiting|pending|not|waiting) [^\n]{0,40}$/i;
const shouts =
  /\*{2,} ?(?:do not|don['’]t) (?:post|publish)|[-–—|] NOT (?:YET )?APPROVED(?: YET)?\W*$|\b(?:DO NOT|DON['’]T) (?:POST|PUBLISH|SCHEDULE|USE)(?= (?:THIS|IT|YET|UNTIL|TILL|BEFORE)\b| ?[^\w\s&]|\W*$)/;
/** What people and programs strike through. */
const struck = /^\s*~~[^~]+~~\s*$/;
const marks = [begins, holds, beside, shouts, struck];
/** What a row says of those below it. */
const banner =
  /^\W*(?:do not|don['’]t|nothing|no posts?) .{0,40}\b(?:below|beneath|under(?:neath)?|past|beyond)\b|^\W*(?:everything|all|rows?|posts?) (?:that )?(?:is |are )?below\b.*\b(?:not|hold|draft)/i;

/** No row that goes out says in its caption, or beside it, that it is not to be posted. */
export const checkWithheld: Check = ({ content, time, fields }, { map = unmapped }, report) => {
  if (time === "") return;
  const meant = (map.meant ?? []).map(strip);
  for (const key of ["content", "followUpComment", "category", "tags"] as const) {
    const text = key === "content" ? content : (fields[key] ?? "");
    const shown = strip(text);
    if (!marks.some((mark) => mark.test(text)) || meant.includes(shown)) continue;
    const [message, note] =
      key === "content"
        ? ["the caption says that it is not to be posted", "the note in its caption"]
        : ["it says that the row is not to be posted", "what the cell says"];
    const fix = `delete the row where it is not to be posted, else ${note}; or, where readers shall read it as it is, ${write({ meant: [...meant, shown] }, { map })}`;
    report("row-withheld", key, message, { fix });
  }
};

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
