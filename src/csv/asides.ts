import { strip } from "./invisible.js";
import { readRelations, type Relation } from "./book-xml.js";
import { columnOf, nameColumn, rowOf, type LinkedCell, type SheetRow } from "./sheet-xml.js";
import { attribute, tokenize } from "./xml.js";

/** What stands at a cell of a workbook, and is not in it. */
export interface Aside {
  readonly kind: "picture" | "comment" | "link";
  /** 1-based. */
  readonly row: number;
  /** Such as `D4`. */
  readonly cell: string;
  /** The words of a comment, or the address of a link that the cell does not show; else empty. */
  readonly text: string;
}

/** The asides of a sheet: pictures over it, comments on it, and addresses that lie behind what its cells show. */
export function findAsides(
  path: string,
  parts: ReadonlyMap<string, string>,
  rows: readonly SheetRow[],
): readonly Aside[] {
  const relations = readRelations(parts.get(path.replace(/([^/]+)$/, "_rels/$1.rels")) ?? "");
  const related = relations.map((one) => {
    return { ...one, target: one.target.replace(/^\.\.\//, "xl/").replace(/^\//, "") };
  });
  const partsOf = (type: string) =>
    related.filter((one) => one.type.endsWith(type)).map(({ target }) => parts.get(target) ?? "");
  const behind = readLinks(parts.get(path) ?? "", related);
  return [
    ...partsOf("/drawing").flatMap(readPictures),
    ...partsOf("/comments").flatMap(readComments),
    ...partsOf("/threadedComment").flatMap(readComments),
    ...findHidden([...behind, ...rows.flatMap(({ links = [] }) => links)], rows),
  ];
}

/** The pictures of a drawing, each by the cell where it begins. */
function readPictures(drawing: string): Aside[] {
  const pictures: Aside[] = [];
  let [row, column, value] = [0, 0, ""];
  let isFrom = false;
  for (const { tag, kind, text } of tokenize(drawing)) {
    if (tag === "from") isFrom = kind === "open";
    if (kind === "text") value = text;
    if (isFrom && kind === "close" && tag === "row") row = Number(value) + 1;
    if (isFrom && kind === "close" && tag === "col") column = Number(value);
    if (tag === "pic" && kind === "open")
      pictures.push({ kind: "picture", row, cell: `${nameColumn(column)}${row}`, text: "" });
  }
  return pictures;
}

/** What people wrote beside cells, in either way that Excel keeps it. */
function readComments(xml: string): Aside[] {
  const comments: { cell: string; text: string }[] = [];
  let isText = false;
  for (const { tag, kind, text } of tokenize(xml)) {
    if ((tag === "comment" || tag === "threadedComment") && kind === "open")
      comments.push({ cell: attribute(text, "ref") ?? "", text: "" });
    if (tag === "text") isText = kind === "open";
    const last = comments.at(-1);
    if (last && isText && kind === "text") last.text += text;
  }
  // Older programs are shown a copy of the newer way that says only this.
  return comments
    .filter(({ text }) => !text.startsWith("[Threaded comment]"))
    .map((one) => ({ kind: "comment", row: rowOf(one.cell), ...one, text: strip(one.text) }));
}

/** The links that a sheet lays over cells, each by the first of them. */
function readLinks(sheet: string, related: readonly Relation[]): LinkedCell[] {
  const start = sheet.search(/<(?:\w+:)?hyperlinks[\s>]/);
  if (start < 0) return [];
  return [...tokenize(sheet.slice(start))]
    .filter(({ tag, kind }) => tag === "hyperlink" && kind !== "close")
    .map(({ text }) => ({
      cell: (attribute(text, "ref") ?? "").split(":")[0] ?? "",
      target: related.find(({ id }) => id === attribute(text, "id"))?.target ?? "",
    }));
}

/** Links to other addresses than those that their cells show. */
function findHidden(links: readonly LinkedCell[], rows: readonly SheetRow[]): Aside[] {
  const byNumber = new Map(rows.map((one) => [one.row, one]));
  const show = (cell: string) => strip(byNumber.get(rowOf(cell))?.cells[columnOf(cell, 0)] ?? "");
  return links
    .filter(({ cell, target }) => {
      const shown = show(cell);
      return /^https?:/i.test(target) && shown !== "" && !shown.includes(bare(target));
    })
    .map(({ cell, target }) => ({ kind: "link", row: rowOf(cell), cell, text: target }));
}

/** An address without what programs add to what was typed. */
function bare(address: string): string {
  return address.replace(/^https?:\/\//i, "").replace(/\/$/, "");
}
