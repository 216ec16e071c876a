import { attribute, tokenize } from "./xml.js";

/** A picture that lies over a cell, and is not in it. */
export interface Picture {
  /** 1-based. */
  readonly row: number;
  readonly column: number;
}

/** The path of the part that holds a sheet's pictures, by what the sheet refers to. */
export function findDrawing(relations: string): string | undefined {
  for (const { tag, text } of tokenize(relations)) {
    const target = attribute(text, "Target") ?? "";
    if (tag === "Relationship" && attribute(text, "Type")?.endsWith("/drawing"))
      return target.startsWith("/") ? target.slice(1) : target.replace(/^\.\.\//, "xl/");
  }
  return undefined;
}

/** The pictures of a drawing, each by the cell where it begins. */
export function readPictures(drawing: string): readonly Picture[] {
  const pictures: Picture[] = [];
  let [row, column, value] = [0, 0, ""];
  let isFrom = false;
  for (const { tag, kind, text } of tokenize(drawing)) {
    if (tag === "from") isFrom = kind === "open";
    if (kind === "text") value = text;
    if (isFrom && kind === "close" && tag === "row") row = Number(value) + 1;
    if (isFrom && kind === "close" && tag === "col") column = Number(value) + 1;
    if (tag === "pic" && kind === "open") pictures.push({ row, column });
  }
  return pictures;
}
