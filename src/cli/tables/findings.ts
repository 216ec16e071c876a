import type { Finding } from "../../csv/rules.js";
import { count, sayNumbers } from "../words.js";
import { renderTable } from "./table.js";
import { groupBy } from "../../reconcile/pairs.js";

const tones = { error: "bad", warning: "warn", note: "dim" } as const;

/** Findings as a table, what is the same of many rows once, and what is of no row before; JSON to be pasted stands below. Empty for none. */
export function renderFindings(findings: readonly Finding[], width: number): string {
  const pieces: string[] = [];
  // Where nothing is wrapped, it may stay where it is.
  const shown = width === Infinity ? findings : findings.map((one) => takeOut(one, pieces));
  const ofNone = shown.filter(({ row }) => row === undefined);
  const ofRows = shown.filter(({ row }) => row !== undefined);
  const below = pieces.map((piece, at) => `(${at + 1})\n  ${piece}\n`);
  return [renderSame(ofNone, width), renderSame(ofRows, width), ...below].join("");
}

/** JSON that a fix says to write into a map. */
const json =
  /(?<=\bwrite )[{"].*?(?= (?:into (?:map\.json|the map|its columns)|in place of the map)\b)/g;

/** A finding with numbers in place of what is to be pasted, which is put with the other pieces. */
function takeOut(finding: Finding, pieces: string[]): Finding {
  const number = (piece: string) => {
    if (!pieces.includes(piece)) pieces.push(piece);
    return `(${pieces.indexOf(piece) + 1})`;
  };
  return { ...finding, fix: finding.fix?.replace(json, number) };
}

function renderSame(findings: readonly Finding[], width: number): string {
  // An error is mended in its own cell; a warning of many rows or accounts is one thought.
  const said = groupBy(findings, ({ severity, code, column, message, fix }) =>
    JSON.stringify([severity, code, column, severity === "error" && message, fix]),
  );
  // On half a screen words are broken rather than that a column goes beyond it.
  const [number, name, words, advice] = width < 60 ? [4, 7, 13, 10] : [6, 18, 14, 14];
  return renderTable<Finding[]>([...said.values()], width, [
    { head: "line", cell: numbersOf(({ line }) => line), least: number },
    { head: "row", cell: numbersOf(({ row }) => row), least: 6, spare: 1 },
    { head: "column", cell: ([first]) => first?.column, least: name },
    {
      head: "value",
      cell: (same) => shareOf(same, ({ value }) => value),
      least: 12,
      most: 30,
      lines: 2,
      spare: 2,
    },
    { head: "what is wrong", cell: sayWrong, least: words, tone: toneOf },
    { head: "what to do", cell: ([first]) => first?.fix, least: advice },
  ]);
}

function numbersOf(of: (finding: Finding) => number | undefined) {
  return (same: readonly Finding[]) => sayNumbers(same.flatMap((one) => of(one) ?? []));
}

function toneOf([first]: readonly Finding[]) {
  return first && tones[first.severity];
}

function shareOf<T>(findings: readonly Finding[], of: (finding: Finding) => T): T | undefined {
  const values = new Set(findings.map(of));
  return values.size === 1 ? [...values][0] : undefined;
}

function sayWrong(same: readonly Finding[]): string {
  const [first] = same;
  if (!first) return "";
  const messages = [...new Set(same.map(({ message }) => message))];
  // Of rows, their lines are told; accounts stand in the words alone.
  const shown = messages.slice(0, first.row === undefined ? 3 : 1);
  const others = first.row === undefined ? messages.length - shown.length : same.length - 1;
  const more = messages.length > 1 && others > 0 ? `, and ${count(others, "other")} alike` : "";
  return `${first.severity === "error" ? "" : `${first.severity}: `}${shown.join("; ")}${more}`;
}
