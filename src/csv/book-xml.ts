import { builtIn } from "./number-format.js";
import { attribute, isTrue, tokenize, type Token } from "./xml.js";

interface BookSheet {
  readonly name: string;
  /** Of the part that holds its cells. */
  readonly path: string;
  readonly isHidden: boolean;
}

/** The sheets of a workbook in their order, with the paths of their parts; whether it counts days from 1904, and whether its formulas are still to be computed. */
export function readNames(workbook: string, relations: string) {
  const targets = new Map(readRelations(relations).map(({ id, target }) => [id, target]));
  const sheets: BookSheet[] = [];
  let [is1904, isUncomputed] = [false, false];
  for (const { tag, text } of tokenize(workbook)) {
    if (tag === "workbookPr") is1904 = isTrue(text, "date1904");
    if (tag === "calcPr") isUncomputed = isTrue(text, "fullCalcOnLoad");
    if (tag !== "sheet") continue;
    const isHidden = attribute(text, "state")?.includes("idden") === true;
    const target = targets.get(attribute(text, "id") ?? "") ?? "";
    const path = target.startsWith("/") ? target.slice(1) : `xl/${target}`;
    sheets.push({ name: attribute(text, "name") ?? "", path, isHidden });
  }
  return { sheets, is1904, isUncomputed };
}

/** What a part of a workbook refers to: the path of a part, or an address. */
export interface Relation {
  readonly id: string;
  readonly type: string;
  readonly target: string;
}

/** The relations of a part, as they are written. */
export function readRelations(xml: string): readonly Relation[] {
  return [...tokenize(xml)]
    .filter(({ tag }) => tag === "Relationship")
    .map(({ text }) => {
      const [id = "", type = "", target = ""] = ["Id", "Type", "Target"].map((name) =>
        attribute(text, name),
      );
      return { id, type, target };
    });
}

/** A text that cells share, without how it is to be pronounced. */
export interface SharedText {
  readonly text: string;
  readonly isStruck: boolean;
}

/** The texts that cells share. */
export function readStrings(xml: string): readonly SharedText[] {
  const strings: { text: string; isStruck: boolean }[] = [];
  let [isText, isSpoken] = [false, false];
  for (const token of tokenize(xml)) {
    const { tag, kind, text } = token;
    if (tag === "si" && kind !== "close") strings.push({ text: "", isStruck: false });
    const last = strings.at(-1);
    if (tag === "rPh") isSpoken = kind === "open";
    if (tag === "t") isText = kind === "open";
    if (last && isStrike(token)) last.isStruck = true;
    if (last && kind === "text" && isText && !isSpoken) last.text += text;
  }
  return strings;
}

/** Whether a tag strikes the text through. */
export function isStrike({ tag, kind, text }: Token): boolean {
  return tag === "strike" && kind !== "close" && (attribute(text, "val") ?? "1") !== "0";
}

/** How cells are shown. */
export interface Style {
  /** The number format. */
  readonly format: string;
  readonly isStruck: boolean;
}

/** The styles of cells in their order. */
export function readStyles(xml: string): readonly Style[] {
  const own = new Map<string, string>();
  const fonts: boolean[] = [];
  const styles: Style[] = [];
  let [isFont, isCell] = [false, false];
  for (const token of tokenize(xml)) {
    const { tag, kind, text } = token;
    if (tag === "numFmt")
      own.set(attribute(text, "numFmtId") ?? "", attribute(text, "formatCode") ?? "");
    if (tag === "fonts") isFont = kind === "open";
    if (tag === "font" && isFont && kind !== "close") fonts.push(false);
    if (isFont && isStrike(token)) fonts[fonts.length - 1] = true;
    if (tag === "cellXfs") isCell = kind === "open";
    if (tag !== "xf" || kind === "close" || !isCell) continue;
    const id = attribute(text, "numFmtId") ?? "0";
    const isStruck = fonts[Number(attribute(text, "fontId") ?? 0)] ?? false;
    styles.push({ format: own.get(id) ?? builtIn(Number(id)), isStruck });
  }
  return styles;
}
