import { readDate } from "../date.js";
import { strip } from "../invisible.js";
import { write } from "../left-out.js";
import type { ColumnMap } from "../map.js";
import type { Row } from "../row.js";
import { listForbidding } from "../says.js";
import type { Check, Context, Report } from "./context.js";
import { judge } from "./held.js";
import { asideFix } from "./shape.js";

/** What a row says of those below it. */
const banner =
  /^\W*(?:do not|don['’]t|nothing|no posts?) .{0,40}\b(?:below|beneath|under(?:neath)?|past|beyond)\b|^\W*(?:everything|all|rows?|posts?) (?:that )?(?:is |are )?below\b.*\b(?:not|hold|draft)/i;

// A picture may have no text, and readers of a poll may choose none.
const choosable: ReadonlySet<string> = new Set(["altTexts", "linkedin.pollOptions"]);

/** No row that goes out says in its caption, or in another text for readers, that it is not to be posted. */
export const checkWithheld: Check = ({ cells, time }, { columns, map = unmapped }, report) => {
  if (time === "") return;
  const meant = (map.meant ?? []).map(strip);
  for (const [index, { key, isText }] of columns.entries()) {
    const text = cells[index]?.trim() ?? "";
    if (!isText || choosable.has(key) || text === "" || meant.includes(strip(text))) continue;
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
  report("row-between", columns[place]?.key, message, { fix: asideFix });
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
