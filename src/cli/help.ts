import type { Command, Flag } from "./command.js";
import { commonFlags } from "./flags.js";
import { wrapText } from "./tables/table.js";

/** What `--help` prints of a command, for a screen of so many columns. */
export function renderHelp(command: Command, columns: number): string {
  const { name, summary, description, operands, flags, examples } = command;
  const width = Math.min(columns, 100);
  const usage = ["social-planner", name, operands, "[flags]"].filter(Boolean).join(" ");
  const rows = Object.entries({ ...flags, ...commonFlags }).map((flag) => renderFlag(flag, width));
  const shown = examples.map((example) => `  social-planner ${example}`);
  return [
    `Usage: ${usage}`,
    `${summary}.`,
    description && renderProse(description, width),
    `Flags:\n${rows.join("\n")}`,
    `${shown.length > 1 ? "Examples" : "Example"}:\n${shown.join("\n")}`,
  ]
    .filter(Boolean)
    .join("\n\n")
    .concat("\n");
}

/** Prose of the document, which is Markdown, as plain text in lines of a width. */
function renderProse(markdown: string, width: number): string {
  const blocks = toPlain(markdown).split(/\n\s*\n|\n(?=- )/);
  return blocks.reduce((text, block, index) => {
    const isItem = block.startsWith("- ");
    const isNext = isItem && blocks[index - 1]?.startsWith("- ");
    const lines = wrap(block.replace(/^- /, ""), width - (isItem ? 2 : 0), isItem ? 2 : 0);
    return `${text}${index === 0 ? "" : isNext ? "\n" : "\n\n"}${isItem ? "- " : ""}${lines}`;
  }, "");
}

/** Text without Markdown's signs: a link's address stands behind its words. */
function toPlain(markdown: string): string {
  return markdown
    .replace(/\[([^\]]*)\]\((\S+?)\)/g, (_, words: string, url: string) =>
      url.startsWith("http") ? `${words} (${url})` : words,
    )
    .replaceAll("**", "")
    .replaceAll("`", "");
}

/** Lines of at most so many columns; all but the first are indented. */
export function wrap(text: string, width: number, indent: number): string {
  return wrapText(text.replace(/\s+/g, " ").trim(), width).join(`\n${" ".repeat(indent)}`);
}

/** A name, and beside it (below it on a narrow screen) what it is. */
export function renderEntry(left: string, text: string, column: number, width: number): string {
  const at = width < 72 ? 6 : column;
  const lines = wrap(toPlain(text), width - at, at);
  return left.length < at - 1 ? left.padEnd(at) + lines : `${left}\n${" ".repeat(at)}${lines}`;
}

function renderFlag(
  [name, { type, value, description, multiple, short }]: [string, Flag],
  width: number,
): string {
  const spelled = `--${name}${type === "string" ? ` <${value ?? "text"}>` : ""}`;
  const left = `  ${short ? `-${short}, ` : ""}${spelled}`;
  const again = description.endsWith(".") ? " Repeat it for more." : "; repeat it for more";
  return renderEntry(left, description + (multiple ? again : ""), 27, width);
}
