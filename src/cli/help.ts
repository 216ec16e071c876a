import type { Command, Flag } from "./command.js";
import { commonFlags } from "./flags.js";

/** What `--help` prints of a command. */
export function renderHelp(command: Command): string {
  const { name, summary, description, operands, flags, examples } = command;
  const usage = ["social-planner", name, operands, "[flags]"].filter(Boolean).join(" ");
  const rows = Object.entries({ ...flags, ...commonFlags }).map(renderFlag);
  const shown = examples.map((example) => `  social-planner ${example}`);
  return [
    `Usage: ${usage}`,
    `${summary}.`,
    description && wrap(description, 0),
    `Flags:\n${rows.join("\n")}`,
    `${shown.length > 1 ? "Examples" : "Example"}:\n${shown.join("\n")}`,
  ]
    .filter(Boolean)
    .join("\n\n")
    .concat("\n");
}

/** Lines of at most 100 columns, each indented. */
export function wrap(text: string, indent: number): string {
  const lines = [""];
  for (const word of text.split(/\s+/)) {
    const line = lines.at(-1) ?? "";
    if (line && line.length + word.length + indent > 99) lines.push(word);
    else lines[lines.length - 1] = line ? `${line} ${word}` : word;
  }
  return lines.join(`\n${" ".repeat(indent)}`);
}

function renderFlag([name, { type, value, description, multiple, short }]: [string, Flag]): string {
  const spelled = `--${name}${type === "string" ? ` <${value ?? "text"}>` : ""}`;
  const left = `  ${short ? `-${short}, ` : ""}${spelled}`;
  const again = description.endsWith(".") ? " Repeat it for more." : "; repeat it for more";
  const text = wrap(description + (multiple ? again : ""), column);
  return left.length < column - 1
    ? left.padEnd(column) + text
    : `${left}\n${" ".repeat(column)}${text}`;
}

const column = 27;
