import { readDate } from "../date.js";
import { strip } from "../invisible.js";
import type { Row } from "../row.js";
import type { Check, Context, Report } from "./context.js";

/** What begins the caption of a row that is not to go out, or not yet. */
const begins = new RegExp(
  [
    String.raw`(?:draft|todo|wip|cancel+ed|entwurf|brouillon|borrador|rascunho|bozza)\b\W*(?:[:\])–—-]|$)`,
    String.raw`(?:on )?hold\b\W*(?:[:\])|⛔]|$)`,
    String.raw`x{3,6}\W*$`,
    String.raw`(?:rejected|postponed|unapproved|not (?:yet )?approved)\b\W*(?:[:*\])–—-]|$)`,
    String.raw`(?:nicht (?:posten|ver[öo]ffentlichen)|ne pas publier|no publicar|n[ãa]o publicar|non pubblicare|niet plaatsen)\b`,
    String.raw`(?:do not|don['’]t) (?:post|publish|schedule)(?= (?:this|it|yet|until|till|before)\b| ?[^\w\s&]|\W*$)`,
  ]
    .map((one) => String.raw`^\W*${one}`)
    .join("|"),
  "i",
);
const holds = /^\W*(?:HOLD|ON HOLD|On hold)\b ?[-–—]/;
/** The same anywhere, in brackets or in capitals. */
const beside =
  /[[({](?:do not post|don['’]t post|draft|on hold|hold|not approved|internal)\b[^\])}]{0,80}[\])}]/i;
const shouts =
  /\b(?:DO NOT|DON['’]T) (?:POST|PUBLISH|SCHEDULE)(?= (?:THIS|IT|YET|UNTIL|TILL|BEFORE)\b| ?[^\w\s&]|\W*$)/;
const marks = [begins, holds, beside, shouts];
/** What a row says of those below it. */
const banner =
  /^\W*(?:do not|don['’]t|nothing|no posts?) .{0,40}\b(?:below|beneath|under(?:neath)?|past|beyond)\b|^\W*(?:everything|all|rows?|posts?) (?:that )?(?:is |are )?below\b.*\b(?:not|hold|draft)/i;

/** No row that goes out says in its caption that it is not to be posted. */
export const checkWithheld: Check = ({ content, time }, _, report) => {
  if (time !== "" && marks.some((mark) => mark.test(content)))
    report("row-withheld", "content", "the caption says that it is not to be posted");
};

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
  if (more.length > 0 || !(banner.test(text) || isTitle(time))) return true;
  const message = `the row says nothing but ${JSON.stringify(text.slice(0, 80))}`;
  const fix =
    "do what it says of the rows below it, such as that they are not to be posted or are another client's, then delete it";
  report("row-withheld", columns[place]?.key, message, { fix });
  return false;
}

/** Whether there are words where a date should be. */
function isTitle(time: string): boolean {
  const date = /\p{L}{3}/u.test(time) ? readDate(time) : undefined;
  return date !== undefined && "code" in date && date.code === "date-format";
}
