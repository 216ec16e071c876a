import { strip } from "./invisible.js";

/** What people and spreadsheets in other languages write for true and false. */
const yes =
  /^(true|wahr|vrai|verdadero|verdadeiro|vero|waar|prawda|sant|sand|tosi|yes|y|ja|oui|s[ií]|sim|да|evet|네|はい|是|x|1|checked|✓|✔\ufe0f?|✅|☑\ufe0f?)$/i;
const no =
  /^(false|falsch|faux|falso|onwaar|fa[łl]sz|falskt?|ep[äa]tosi|no|n|nein|non|n[ãa]o|nee|nej|ei|nie|nope|hay[ıi]r|нет|아니오|いいえ|否|0|unchecked|☐|❌|✗|✘)$/i;

/** Whether a cell says yes or no; undefined where it says neither. */
export function readYes(cell: string): boolean | undefined {
  const text = strip(cell);
  return yes.test(text) ? true : no.test(text) ? false : undefined;
}

/** The choice that a cell means; the cell itself where it means none. */
export function readChoice(cell: string, choices: readonly string[]): string {
  const text = strip(cell).toLowerCase();
  if (choices[0] !== "true") return choices.includes(text) ? text : cell;
  if (text === "true" || text === "false") return cell;
  // The sample itself writes TRUE: a plan is the same in whatever language it was exported.
  return readYes(cell)?.toString().toUpperCase() ?? cell;
}
