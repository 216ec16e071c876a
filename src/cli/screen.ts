import { clean } from "./clean.js";
import { toCodes, widthOf } from "./paint.js";
import { wrapText } from "./tables/table.js";
import type { Outside, World } from "./world.js";

const frames = ["⠋", "⠙", "⠹", "⠸", "⠼", "⠴", "⠦", "⠧", "⠇", "⠏"];

/** Where all text of a command goes out: cleaned, coloured, and without what `mask` takes out. */
export function openScreen(
  { stdout, stderr, env }: Outside,
  mask: (text: string) => string = (text) => text,
): Pick<World, "stdout" | "stderr" | "progress" | "status"> {
  const state = createStatus(stderr, (text) => mask(clean(text)));
  const hasColors = !env["NO_COLOR"] && env["TERM"] !== "dumb";
  const toOutput = (stream: Outside["stdout"]): World["stdout"] => {
    const isTTY = stream.isTTY === true;
    const send = (text: string) => {
      if (!text) return;
      state.erase();
      stream.write(text);
    };
    // A terminal that does not tell its width has 80 columns.
    const columns = isTTY ? stream.columns || 80 : Infinity;
    return {
      isTTY,
      columns,
      write: (text) => send(toCodes(fit(mask(clean(text)), columns), isTTY && hasColors)),
      writeData: (text) => send(isTTY ? mask(clean(text)) : mask(text)),
    };
  };
  const errors = toOutput(stderr);
  return { stdout: toOutput(stdout), stderr: errors, progress: errors, status: state.show };
}

/** Text whose sentences end before the screen does; what is indented, such as a command to be copied, stays as it is. */
function fit(text: string, columns: number): string {
  if (columns === Infinity) return text;
  const lines = text
    .split("\n")
    .flatMap((line) =>
      line.startsWith(" ") || widthOf(line) <= columns ? line : wrapText(line, columns),
    );
  return lines.join("\n");
}

/** A line that says what is waited for: it turns on a terminal, and stands in a log only where it takes long. */
function createStatus(stderr: Outside["stderr"], prepare: (text: string) => string) {
  let shown: string | undefined;
  let timer: NodeJS.Timeout | undefined;
  let isDrawn = false;
  const erase = () => {
    if (isDrawn) stderr.write("\r\u001B[2K");
    isDrawn = false;
  };
  const draw = (turn: number) => {
    const columns = (stderr.columns || 80) - 3;
    const text = Array.from(shown ?? "");
    const line = text.length > columns ? `${text.slice(0, columns - 1).join("")}…` : shown;
    erase();
    stderr.write(`${frames[turn % frames.length]} ${line}`);
    isDrawn = true;
  };
  const show = (text: string | undefined) => {
    const before = shown;
    const line = text && prepare(text).replaceAll("\n", " ");
    if (line === before) return before;
    shown = line;
    clearInterval(timer);
    erase();
    if (line === undefined) return before;
    let turn = 0;
    if (stderr.isTTY) timer = setInterval(() => draw(turn++), 80);
    else timer = setTimeout(() => stderr.write(`${line}\n`), 10_000);
    timer.unref();
    return before;
  };
  return { show, erase };
}
