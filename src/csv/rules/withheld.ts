import { strip } from "../invisible.js";
import type { Check } from "./context.js";

/** What begins the caption of a row that is not to go out, or not yet. */
const marks = [
  /^\W*(?:draft|todo|wip|cancel+ed|entwurf|brouillon|borrador|rascunho|bozza)\b\W*(?:[:\])–—-]|$)/i,
  /^\W*(?:on )?hold\b\W*(?:[:\])]|$)|^\W*x{3,6}\W*$/i,
  /^\W*(?:nicht (?:posten|ver[öo]ffentlichen)|ne pas publier|no publicar|n[ãa]o publicar|non pubblicare|niet plaatsen)\b/i,
  /^\W*(?:do not|don['’]t) (?:post|publish|schedule)(?= (?:this|it|yet|until|till|before)\b| ?[^\w\s&]|\W*$)/i,
  /\b(?:DO NOT|DON['’]T) (?:POST|PUBLISH|SCHEDULE)(?= (?:THIS|IT|YET|UNTIL|TILL|BEFORE)\b| ?[^\w\s&]|\W*$)/,
];
/** What a row says of those below it. */
const banner =
  /^\W*(?:do not|don['’]t|nothing|no posts?) .{0,40}\b(?:below|beneath|under(?:neath)?|past|beyond)\b/i;

/** No row that goes out says that it is not to be posted, and none says so of those below it. */
export const checkWithheld: Check = ({ cells, content, time }, { columns }, report) => {
  const filled = cells.filter((cell) => strip(cell) !== "");
  if (filled.length === 1 && banner.test(filled[0]!)) {
    const key = columns[cells.indexOf(filled[0]!)]?.key;
    report("row-withheld", key, "the row says what is not to be posted below it", {
      fix: "delete it, and the rows below it that are not to be posted",
    });
  } else if (time !== "" && marks.some((mark) => mark.test(content)))
    report("row-withheld", "content", "the caption says that it is not to be posted");
};
