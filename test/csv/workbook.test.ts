import { strToU8, zipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { checkCsv } from "../../src/csv/check.js";
import { readPosts } from "../../src/csv/open.js";

const header = "postAtSpecificTime,content,link,imageUrls,gifUrl,videoUrls".split(",");
const text = (value: string) => `t="inlineStr"><is><t>${value}</t></is>`;
const row = (number: number, cells: readonly string[]) =>
  `<row r="${number}">${cells.map((cell, index) => `<c r="${"ABCDEF"[index]}${number}" ${cell}</c>`).join("")}</row>`;

/** A workbook of two sheets, as small as one can be: notes, and a plan with a title above its headers. */
function workbook(
  rows: readonly (readonly string[])[],
  more: Record<string, Uint8Array> = {},
  behind = "",
) {
  const sheet = (body: string, end = "") =>
    strToU8(`<?xml version="1.0"?><worksheet><sheetData>${body}</sheetData>${end}</worksheet>`);
  const lines = [row(1, [text("A week of bread")]), row(3, header.map(text))];
  return zipSync({
    "xl/workbook.xml": strToU8(
      '<workbook><sheets><sheet name="Notes" r:id="r1"/><sheet name="Plan" r:id="r2"/></sheets></workbook>',
    ),
    "xl/_rels/workbook.xml.rels": strToU8(
      '<Relationships><Relationship Id="r1" Target="worksheets/a.xml"/><Relationship Id="r2" Target="/xl/worksheets/b.xml"/></Relationships>',
    ),
    "xl/worksheets/a.xml": sheet(row(1, [text("Ask Ana")])),
    "xl/worksheets/b.xml": sheet(
      [...lines, ...rows.map((cells, index) => row(index + 4, cells))].join(""),
      behind,
    ),
    "xl/sharedStrings.xml": strToU8(
      "<sst><si><r><t>Fresh </t></r><r><t>bread &amp; tea</t></r><rPh><t>furesshu</t></rPh></si></sst>",
    ),
    "xl/styles.xml": strToU8(
      '<styleSheet><numFmts><numFmt numFmtId="164" formatCode="[$-407]dd\\. mmmm yyyy hh:mm"/></numFmts><cellXfs><xf numFmtId="0"/><xf numFmtId="22"/><xf numFmtId="164"/><xf numFmtId="14"/></cellXfs></styleSheet>',
    ),
    ...more,
  });
}

const zip = (part: string) => zipSync({ [part]: strToU8("x") });

describe("a workbook", () => {
  it("is read by what its cells hold: dates, texts that are shared, formulas and errors", async () => {
    const { findings, rows } = await readPosts(
      workbook([
        ['s="1"><v>46400.375</v>', 't="s"><v>0</v>'],
        ['s="2"><v>46401.375</v>', 't="str"><f>A1</f><v>From a formula_x000D_&#10;here</v>'],
        ['s="3"><v>46402</v>', 't="e"><v>#REF!</v>'],
        [text("2027-01-16 09:00"), "><v>5</v>"],
      ]),
      { name: "week.xlsx" },
    );
    expect(findings.map(({ message }) => message)).toEqual([
      'read from the sheet Plan, and not from Notes; what stands above the headers in line 3 left out: "A week of bread"; headers read by their names',
    ]);
    expect(rows.map(({ line, time, content }) => [line, time, content])).toEqual([
      [4, "2027-01-13 09:00:00", "Fresh bread & tea"],
      [5, "2027-01-14 09:00:00", "From a formula\nhere"],
      [6, "2027-01-15", "#REF!"],
      [7, "2027-01-16 09:00", "5"],
    ]);
  });

  it("whose rows end early, and stand below others that are left out, is read whole", async () => {
    const body = `${row(4, header.map(text))}${row(6, [text("2027-01-16 09:00"), text("Rye")])}${row(9, [text("TBD")])}`;
    const sheet = strToU8(`<worksheet><!-- <c> --><sheetData>${body}</sheetData></worksheet>`);
    const { findings, rows } = await readPosts(workbook([], { "xl/worksheets/b.xml": sheet }));
    expect(findings.map(({ message }) => message)).toEqual([
      "read from the sheet Plan, and not from Notes; what stands above the headers in line 4 left out; headers read by their names",
    ]);
    expect(rows.map(({ line, time, content, fault }) => [line, time, content, fault])).toEqual([
      [6, "2027-01-16 09:00", "Rye", undefined],
      [9, "TBD", "", undefined],
    ]);
  });

  it("whose formulas were never computed says so, and no caption is lost", async () => {
    const csv = await readPosts(
      workbook([
        [text("2027-01-16 09:00"), "><f>A1&amp;B1</f><v></v>"],
        [text("2027-01-17 09:00"), 't="str"><f>A1</f><v></v>'],
      ]),
    );
    const { findings } = checkCsv(csv, { now: new Date("2026-12-01T15:00:00Z") });
    expect(findings.filter(({ severity }) => severity === "error")).toMatchObject([
      {
        code: "spreadsheet-error",
        line: 4,
        value: "B4",
        message: "no value was saved of the formula in B4",
        fix: "open the workbook in a spreadsheet program, save it, and take that file",
      },
      { code: "content-missing", line: 5 },
    ]);
  });

  it("takes neither a value that was left out, nor the 0 that stands for one to be computed", async () => {
    const formulas = ['t="str"><f>A1</f>', "><f>B9</f><v>0</v>", "><f>B9</f><v>7</v>", "><v>0</v>"];
    const body = formulas.map((cell, index) =>
      row(index + 2, [text(`2027-01-1${index} 09:00`), cell]),
    );
    const read = async (calc: string) => {
      const sheet = `<worksheet><sheetData>${row(1, header.map(text))}${body.join("")}</sheetData></worksheet>`;
      const parts = {
        "xl/workbook.xml": strToU8(
          `<workbook><sheets><sheet name="Plan" r:id="r2"/></sheets>${calc}</workbook>`,
        ),
        "xl/worksheets/b.xml": strToU8(sheet),
      };
      return (await readPosts(workbook([], parts))).rows.map(({ fault }) => fault?.value);
    };
    expect(await read('<calcPr calcId="124519" fullCalcOnLoad="1"/>')).toEqual([
      "B2",
      "B3",
      undefined,
      undefined,
    ]);
    expect(await read('<calcPr calcId="191029"/>')).toEqual([
      "B2",
      undefined,
      undefined,
      undefined,
    ]);
  });

  it("takes no cell of several rows for a cell of the first, but where no post has it", async () => {
    const read = (names: readonly string[], merge: string, options = {}) => {
      const rows = [
        row(1, names.map(text)),
        row(2, [text("2027-01-16 09:00"), text("Rye"), text("https://x.example/a.png")]),
        row(3, [text("2027-01-17 09:00"), text("Oat")]),
        row(4, [text("2027-01-18 09:00"), text("Bun"), text("https://x.example/c.png")]),
      ];
      const sheet = `<worksheet><sheetData>${rows.join("")}</sheetData><mergeCells count="1"><mergeCell ref="${merge}"/></mergeCells></worksheet>`;
      return readPosts(workbook([], { "xl/worksheets/b.xml": strToU8(sheet) }), options);
    };
    const names = ["postAtSpecificTime", "content", "imageUrls"];
    const { findings } = checkCsv(await read(names, "C2:C3"), {
      now: new Date("2026-12-01T15:00:00Z"),
    });
    expect(findings.filter(({ severity }) => severity === "error")).toMatchObject([
      {
        code: "cells-merged",
        line: 3,
        value: "C2:C3",
        fix: "unmerge it, and write in each row what its post is to have",
      },
    ]);
    // Nothing stands in it, or it reaches over columns alone.
    for (const merge of ["C3:C4", "A2:C2", "D2:D4"])
      expect((await read(names, merge)).rows.flatMap(({ fault }) => fault ?? [])).toEqual([]);
    const map = { columns: { time: "When", content: "Text" } };
    const { rows } = await read(["When", "Text", "Week"], "C2:C3", { map });
    expect(rows.map(({ content, fault }) => [content, fault])).toEqual([
      ["Rye", undefined],
      ["Oat", undefined],
      ["Bun", undefined],
    ]);
  });

  it("takes no row of formulas alone that were not computed for a blank one", async () => {
    const formulas = ["><f>A2+1</f><v></v>", "><f>B2</f>"];
    const read = (options: object = {}) =>
      readPosts(
        workbook([[text("2027-01-16 09:00"), text("Rye")], formulas, ["><v></v>", "><v></v>"]]),
        options,
      );
    const { findings } = checkCsv(await read(), { now: new Date("2026-12-01T15:00:00Z") });
    expect(findings.filter(({ severity }) => severity === "error")).toMatchObject([
      { code: "spreadsheet-error", line: 5, value: "A5, B5" },
    ]);
    const map = { columns: { time: "link", content: "imageUrls" } };
    expect((await read({ map })).rows.map(({ line, fault }) => [line, fault?.kind])).toEqual([
      [4, "beside"],
    ]);
  });

  it("takes nothing that is struck through, in a cell, in a part of it, or in its style", async () => {
    const styles =
      '<styleSheet><fonts count="3"><font/><font><strike/></font><font><strike val="0"/></font></fonts><cellXfs><xf fontId="0"/><xf fontId="1"/><xf fontId="2"/></cellXfs></styleSheet>';
    const strings =
      "<sst><si><r><rPr><strike/></rPr><t>8</t></r><r><t>9</t></r></si><si><t>Oat</t></si></sst>";
    const day = (number: number) => text(`2027-01-1${number} 09:00`);
    const rows = [
      [day(1), `s="1" ${text("Cancelled")}`],
      [day(2), 't="s"><v>0</v>'],
      [day(3), 't="s"><v>1</v>'],
      [day(4), 't="inlineStr"><is><r><rPr><strike/></rPr><t>Gone</t></r></is>'],
      [day(5), `s="2" ${text("Rye")}`, `s="1"><v></v>`],
    ];
    const csv = await readPosts(
      workbook(rows, {
        "xl/styles.xml": strToU8(styles),
        "xl/sharedStrings.xml": strToU8(strings),
      }),
    );
    expect(csv.rows.map(({ content, fault }) => [content, fault?.kind, fault?.value])).toEqual([
      ["Cancelled", "struck", "B4"],
      ["89", "struck", "B5"],
      ["Oat", undefined, undefined],
      ["Gone", "struck", "B7"],
      ["Rye", undefined, undefined],
    ]);
    const { findings } = checkCsv(csv, { now: new Date("2026-12-01T15:00:00Z") });
    expect(findings.find(({ line }) => line === 4)).toMatchObject({
      code: "cells-struck",
      message: "B4 is struck through",
      fix: "delete the row where it is not to be posted, or take the line away",
    });
  });

  it("warns of pictures that lie over its posts, and not of those above them", async () => {
    const anchor = (line: number) =>
      `<xdr:oneCellAnchor><xdr:from><xdr:col>3</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>${line - 1}</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:from><xdr:pic><xdr:spPr/></xdr:pic></xdr:oneCellAnchor>`;
    const parts = {
      "xl/worksheets/_rels/b.xml.rels": strToU8(
        '<Relationships><Relationship Id="r1" Type="http://x/relationships/drawing" Target="../drawings/d.xml"/></Relationships>',
      ),
      "xl/drawings/d.xml": strToU8(`<xdr:wsDr>${anchor(1)}${anchor(4)}${anchor(5)}</xdr:wsDr>`),
    };
    const rows = [
      [text("2027-01-16 09:00"), text("Rye")],
      [text("2027-01-17 09:00"), text("Oat")],
    ];
    const { findings } = await readPosts(workbook(rows, parts));
    expect(findings).toMatchObject([
      {},
      {
        code: "media-pasted",
        severity: "warning",
        line: 4,
        message: "pictures lie over D4, D5, which no post gets",
      },
    ]);
  });

  it("warns of comments on its posts, and of addresses that lie behind what cells show", async () => {
    const relation = (id: string, type: string, target: string) =>
      `<Relationship Id="${id}" Type="http://x/relationships/${type}" Target="${target}"/>`;
    const parts = {
      "xl/worksheets/_rels/b.xml.rels": strToU8(
        `<Relationships>${[
          relation("r1", "comments", "/xl/comments/comment1.xml"),
          relation("r2", "threadedComment", "/xl/threadedComments/t.xml"),
          relation("r3", "hyperlink", "https://shop.example/rye/"),
          relation("r4", "hyperlink", "https://shop.example/oat"),
          relation("r5", "hyperlink", "mailto:ana@shop.example"),
        ].join("")}</Relationships>`,
      ),
      "xl/comments/comment1.xml": strToU8(
        '<comments><commentList><comment ref="A1"><text><t>Of the title</t></text></comment><comment ref="B4"><text><r><t>Do not </t></r><r><t>post this</t></r></text></comment><comment ref="B5"><text><t>[Threaded comment]&#10;Your version of Excel</t></text></comment></commentList></comments>',
      ),
      "xl/threadedComments/t.xml": strToU8(
        '<ThreadedComments><threadedComment ref="B5"><text>Ask Ana first</text></threadedComment></ThreadedComments>',
      ),
    };
    const link = (cell: string, id: string) => `<hyperlink ref="${cell}" r:id="${id}"/>`;
    const links = [link("B4", "r3"), link("C4", "r3"), link("C5", "r4"), link("B5", "r5")];
    const csv = await readPosts(
      workbook(
        [
          [text("2027-01-16 09:00"), text("Our rye"), text("https://shop.example/rye")],
          [text("2027-01-17 09:00"), text("Oat"), text("the shop")],
          [
            text("2027-01-18 09:00"),
            't="str"><f>HYPERLINK("https://shop.example/bun","Buns")</f><v>Buns</v>',
          ],
        ],
        parts,
        `<hyperlinks>${links.join("")}</hyperlinks>`,
      ),
    );
    expect(csv.findings.slice(1)).toMatchObject([
      {
        code: "row-withheld",
        severity: "error",
        line: 4,
        message: 'the comment at B4 says "Do not post this"',
        fix: "delete the row where it is not to be posted, else the comment",
      },
      {
        code: "cell-comment",
        severity: "warning",
        line: 5,
        message: "comments stand beside B5 (Ask Ana first), which are not posted",
      },
      {
        code: "link-behind",
        line: 4,
        message:
          "addresses lie behind B4 (https://shop.example/rye/), C5 (https://shop.example/oat), B6 (https://shop.example/bun), which no post gets",
      },
    ]);
  });

  it("says the zone that a number format writes behind a time", async () => {
    const read = async (code: string) => {
      const styles = `<styleSheet><numFmts><numFmt numFmtId="164" formatCode="${code.replaceAll('"', "&quot;")}"/></numFmts><cellXfs><xf numFmtId="164"/></cellXfs></styleSheet>`;
      const { rows } = await readPosts(
        workbook([['s="0"><v>46400.375</v>', text("Rye")]], { "xl/styles.xml": strToU8(styles) }),
      );
      return rows[0]?.time;
    };
    expect(await read('yyyy-mm-dd hh:mm "UTC"')).toBe("2027-01-13 09:00:00 UTC");
    expect(await read('yyyy-mm-dd"T"hh:mm:ss"Z"')).toBe("2027-01-13 09:00:00 Z");
    expect(await read('m/d/yyyy h:mm AM/PM" EST";@')).toBe("2027-01-13 09:00:00 EST");
    expect(await read("dd/mm/yyyy hh:mm \\+\\0\\1")).toBe("2027-01-13 09:00:00 +01");
    for (const code of ['dd.mm.yyyy hh:mm" Uhr"', 'dd/mm/yyyy hh"h"mm', "_-yyyy/mm/dd hh:mm_-"])
      expect(await read(code)).toBe("2027-01-13 09:00:00");
    // The space of a letter makes no date of a number.
    expect(await read("_D0_M")).toBe("46400");
  });

  it.each([
    ['"From $"#,##0.00', "1234.5", "From $1,234.50"],
    ["[$€-407] #,##0", "1234.5", "€ 1,235"],
    ['#,##0" pieces"', "12", "12 pieces"],
    ['_-"£"* 0.00_-;[Red]-"£"0.00', "3", "£3.00"],
    ["0.0%", "0.125", "12.5%"],
    ["0", "2.5", "3"],
    ["General", "0.1", "0.1"],
    ["#,##0.0000", "1234567.12345", "1,234,567.1235"],
    ["# ?/?", "0.5", "0.5"],
    ["\\+0", "7", "+7"],
    ["[h]:mm", "1.0625", "25:30:00"],
    ["[h]:mm", "46400.8958333333", "2027-01-13 21:30:00"],
    ["0.00", "46400.8958333333", "46400.8958333333"],
    ["0.00", "46400.5", "46400.5"],
    ["0.00", "1234.567", "1234.57"],
    ["0.00", "64999.987", "64999.99"],
    ["0.00", "n/a", "n/a"],
  ])("says a number as its format shows it: %s", async (code, value, shown) => {
    const styles = `<styleSheet><numFmts><numFmt numFmtId="164" formatCode="${code.replaceAll('"', "&quot;")}"/></numFmts><cellXfs><xf numFmtId="164"/></cellXfs></styleSheet>`;
    const rows = [[text("2027-01-16 09:00"), `s="0"><v>${value}</v>`]];
    const csv = await readPosts(workbook(rows, { "xl/styles.xml": strToU8(styles) }));
    expect(csv.rows[0]?.content).toBe(shown);
  });

  it.each([
    ...[14, 17, 27, 31, 36, 50, 58].map((id) => [id, "46400", "2027-01-13"] as const),
    ...[18, 21, 32, 35, 45, 47].map((id) => [id, "0.375", "09:00:00"] as const),
    ...[13, 23, 26, 37, 44, 48, 49, 59].map((id) => [id, "46400", "46400"] as const),
    [22, "46400.375", "2027-01-13 09:00:00"],
    [2, "3", "3.00"],
    [9, "0.25", "25%"],
    [10, "0.25", "25.00%"],
  ] as const)("has the format %i, which no workbook describes", async (id, value, shown) => {
    const styles = `<styleSheet><cellXfs><xf numFmtId="${id}"/></cellXfs></styleSheet>`;
    const rows = [[text("2027-01-16 09:00"), `s="0"><v>${value}</v>`]];
    const csv = await readPosts(workbook(rows, { "xl/styles.xml": strToU8(styles) }));
    expect(csv.rows[0]?.content).toBe(shown);
  });

  it.each(["[h]:mm", "[hh]:mm:ss", "h:mm AM/PM"])(
    "says a time as a time in the format %s",
    async (code) => {
      const styles = `<styleSheet><numFmts><numFmt numFmtId="164" formatCode="${code}"/></numFmts><cellXfs><xf numFmtId="164"/></cellXfs></styleSheet>`;
      const rows = [[text("2027-01-16 09:00"), 's="0"><v>0.395833333333333</v>']];
      const csv = await readPosts(workbook(rows, { "xl/styles.xml": strToU8(styles) }));
      expect(csv.rows[0]?.content).toBe("09:30:00");
    },
  );

  it("of which every sheet is hidden says so", async () => {
    const sheets = '<sheet name="Plan" state="veryHidden" r:id="r2"/>';
    const parts = { "xl/workbook.xml": strToU8(`<workbook><sheets>${sheets}</sheets></workbook>`) };
    expect((await readPosts(workbook([], parts))).findings).toMatchObject([
      { code: "not-csv", message: "the workbook has no sheet that can be seen" },
    ]);
  });

  it("names sheets that are hidden and hold something, too", async () => {
    const sheets = '<sheet name="Old" state="hidden" r:id="r1"/><sheet name="Plan" r:id="r2"/>';
    const parts = { "xl/workbook.xml": strToU8(`<workbook><sheets>${sheets}</sheets></workbook>`) };
    const bytes = workbook([[text("2027-01-16 09:00"), text("Rye")]], parts);
    const { rows, findings } = await readPosts(bytes);
    expect(rows).toHaveLength(1);
    expect(findings[0]?.message).toMatch(/^read from the sheet Plan, and not from Old \(hidden\);/);
  });

  it("says which sheet is to be shown, where only hidden ones have posts", async () => {
    const sheets = '<sheet name="Notes" r:id="r1"/><sheet name="Plan" state="hidden" r:id="r2"/>';
    const bytes = workbook([], {
      "xl/workbook.xml": strToU8(`<workbook><sheets>${sheets}</sheets></workbook>`),
      "xl/worksheets/b.xml": strToU8(
        `<worksheet><sheetData>${row(1, ["Date", "Caption"].map(text))}${row(2, ["2027-01-16", "Rye"].map(text))}</sheetData></worksheet>`,
      ),
    });
    const fix = "show the sheet with the posts, and save the workbook again";
    expect((await readPosts(bytes)).findings).toMatchObject([
      { code: "sheet-open", message: "only hidden sheets have posts: Plan (hidden)", fix },
    ]);
    expect((await readPosts(bytes, { sheet: "plan" })).findings).toMatchObject([
      { message: "the sheet plan is hidden", fix },
    ]);
  });

  it("passes over no sheet with posts in silence", async () => {
    const sheet = (caption: string) =>
      strToU8(
        `<worksheet><sheetData>${row(1, header.map(text))}${row(2, [text("2027-01-16 09:00"), text(caption)])}</sheetData></worksheet>`,
      );
    const bytes = workbook([], {
      "xl/worksheets/a.xml": sheet("January"),
      "xl/worksheets/b.xml": sheet("February"),
    });
    const { rows, findings } = await readPosts(bytes);
    expect(rows).toEqual([]);
    expect(findings).toMatchObject([
      {
        code: "sheet-open",
        message: "the workbook has posts in 2 sheets",
        fix: "say which is read (--sheet): Notes, Plan",
      },
    ]);
    const named = await readPosts(bytes, { sheet: "plan " });
    expect(named.rows.map(({ content }) => content)).toEqual(["February"]);
    expect(named.findings[0]?.message).not.toContain("not from");
  });

  it("asks where another sheet may hold posts, too, under other headers", async () => {
    const sheet = (...lines: readonly (readonly string[])[]) =>
      strToU8(
        `<worksheet><sheetData>${lines.map((cells, at) => row(at + 1, cells.map(text))).join("")}</sheetData></worksheet>`,
      );
    const posts = [
      ["2027-01-16 09:00", "Bread of the week"],
      ["2027-01-17 09:00", "Rolls of the week"],
    ];
    const bytes = (other: readonly (readonly string[])[]) =>
      workbook([], {
        "xl/worksheets/a.xml": sheet(header, ...posts),
        "xl/worksheets/b.xml": sheet(["Publish date", "Copy"], ...other),
      });
    const { findings, rows } = await readPosts(bytes(posts));
    expect([findings[0]?.code, rows]).toEqual(["sheet-open", []]);
    expect((await readPosts(bytes(posts), { sheet: "Notes" })).rows).toHaveLength(2);
    expect((await readPosts(bytes([["Ask Ana", "about the rolls"]]))).rows).toHaveLength(2);
  });

  it.each([
    ["2027-02-16 09:00", "Rolls"],
    ["46569.375", "Rolls of the week"],
  ])(
    "asks where another sheet has the headers of posts, however few or short: %s, %s",
    async (...post) => {
      const names = '<sheet name="March v1" r:id="r1"/><sheet name="March v2 final" r:id="r2"/>';
      const sheet = (...lines: readonly (readonly string[])[]) =>
        strToU8(
          `<worksheet><sheetData>${lines.map((cells, at) => row(at + 1, cells.map(text))).join("")}</sheetData></worksheet>`,
        );
      const bytes = (headers: readonly string[]) =>
        workbook([], {
          "xl/workbook.xml": strToU8(`<workbook><sheets>${names}</sheets></workbook>`),
          "xl/worksheets/a.xml": sheet(["Date", "Caption"], post),
          "xl/worksheets/b.xml": sheet(headers, post),
        });
      const map = { columns: { time: "Date", content: "Caption" } };
      const { findings, rows } = await readPosts(bytes(["Post on", "Text"]), { map });
      expect([findings[0]?.code, findings[0]?.fix, rows]).toEqual([
        "sheet-open",
        "say which is read (--sheet): March v1, March v2 final",
        [],
      ]);
      const holidays = await readPosts(bytes(["Date", "Holiday"]), { map });
      expect(holidays.rows).toHaveLength(1);
    },
  );

  it("asks where a spreadsheet may have swapped day and month", async () => {
    const dates = ['s="1"><v>46513.375</v>', text("13/06/2027 09:00"), 's="1"><v>46551.375</v>'];
    const bytes = workbook(dates.map((date, at) => [date, text(`Bread ${at}`)]));
    const file = await readPosts(bytes, { name: "week.xlsx" });
    const options = { dates: "dmy", timeZone: "UTC", now: new Date("2027-01-01") } as const;
    const found = checkCsv(file, options).findings.filter(({ severity }) => severity === "error");
    expect(found).toMatchObject([
      {
        code: "date-swapped",
        row: 1,
        message:
          "2027-05-06 may have its day and its month the other way round: 13/06/2027 09:00 in another row was not taken for a date",
        fix: "write 6 May 2027 or 5 June 2027 as text",
      },
    ]);
    const plain = await readPosts(workbook(dates.slice(0, 1).map((date) => [date, text("Rye")])));
    expect(checkCsv(plain, options).posts).toHaveLength(1);
  });

  it("reads no sheet that is not to be posted by its name, but where that is said", async () => {
    const cells = `${row(1, header.map(text))}${row(2, [text("2027-01-16 09:00"), text("No")])}`;
    const bytes = workbook([], {
      "xl/workbook.xml": strToU8(
        '<workbook><sheets><sheet name="DRAFTS - not approved" r:id="r1"/></sheets></workbook>',
      ),
      "xl/worksheets/a.xml": strToU8(`<worksheet><sheetData>${cells}</sheetData></worksheet>`),
    });
    const { rows, findings } = await readPosts(bytes);
    expect([rows, findings[0]?.code]).toEqual([[], "sheet-open"]);
    const named = await readPosts(bytes, { sheet: "drafts - not approved" });
    expect(named.rows.map(({ content }) => content)).toEqual(["No"]);
  });

  it("reads no sheet of rejected posts where another has posts, too", async () => {
    const names = '<sheet name="Rejected" r:id="r1"/><sheet name="Final" r:id="r2"/>';
    const sheet = (caption: string) =>
      strToU8(
        `<worksheet><sheetData>${row(1, header.map(text))}${row(2, [text("2027-01-16 09:00"), text(caption)])}</sheetData></worksheet>`,
      );
    const bytes = workbook([], {
      "xl/workbook.xml": strToU8(`<workbook><sheets>${names}</sheets></workbook>`),
      "xl/worksheets/a.xml": sheet("No"),
      "xl/worksheets/b.xml": sheet("Yes"),
    });
    const { rows, findings } = await readPosts(bytes);
    expect(rows.map(({ content }) => content)).toEqual(["Yes"]);
    expect(findings[0]?.message).toMatch(/^read from the sheet Final, and not from Rejected/);
  });

  it("reads of a text in its own cell how it is written, not how it is said", async () => {
    const cell = 't="inlineStr"><is><r><t>渋谷</t></r><rPh sb="0" eb="2"><t>シブヤ</t></rPh></is>';
    const { rows } = await readPosts(workbook([[text("2027-01-16 09:00"), cell]]));
    expect(rows[0]?.content).toBe("渋谷");
  });

  it("posts no row that nobody sees, until it is shown; a hidden column is read and named", async () => {
    const sheet = (hidden: string) => {
      const rows = [
        row(1, header.map(text)),
        row(2, [text("2027-01-16 09:00"), text("Rye")]),
        row(3, [text("2027-01-17 09:00"), text("Not yet")]).replace("<row", `<row ${hidden}`),
        row(4, []).replace("<row", "<row hidden='1'"),
      ];
      const columns = '<cols><col min="2" max="3" hidden="1"/></cols>';
      return strToU8(`<worksheet>${columns}<sheetData>${rows.join("")}</sheetData></worksheet>`);
    };
    const read = async (hidden: string) =>
      checkCsv(await readPosts(workbook([], { "xl/worksheets/b.xml": sheet(hidden) })), {
        now: new Date("2026-12-01T15:00:00Z"),
      });
    const { findings, posts } = await read('hidden="1"');
    expect(findings).toMatchObject([
      { message: expect.stringContaining("hidden columns read, too: B, C") },
      {
        code: "row-hidden",
        line: 3,
        message: "the row is hidden, or a filter leaves it out",
        fix: "show the row in the workbook, or delete it",
      },
    ]);
    expect(posts.map(({ content }) => content)).toEqual(["Rye"]);
    expect((await read('ht="0" customHeight="1"')).posts).toHaveLength(1);
    expect((await read('ht="15"')).posts).toHaveLength(2);
    expect((await read("")).posts.map(({ content }) => content)).toEqual(["Rye", "Not yet"]);
  });

  it("that says of a sheet that it is smaller than it is, is broken, and no post is lost", async () => {
    const bytes = workbook([[text("2027-01-16 09:00"), text("Rye")]]);
    const name = Buffer.from("xl/worksheets/b.xml");
    const entry = Buffer.from(bytes).lastIndexOf(name) - 46;
    new DataView(bytes.buffer).setUint32(entry + 24, 300, true);
    expect((await readPosts(bytes)).findings).toMatchObject([
      { code: "not-csv", message: "the workbook is broken" },
    ]);
  });

  it("says numbers as spreadsheets show them, and texts as they stand", async () => {
    const { rows } = await readPosts(
      workbook([
        [text("2027-01-16 09:00"), "><v>0.30000000000000004</v>"],
        [text("2027-01-17 09:00"), "t='inlineStr'><is><t><![CDATA[a < b & c]]></t></is>"],
        [text("2027-01-18 09:00"), 't="inlineStr"><is><t xml:space="preserve">  two  </t></is>'],
        [text("2027-01-19 09:00"), 't="b"><v>1</v>'],
      ]),
    );
    expect(rows.map(({ content }) => content)).toEqual(["0.3", "a < b & c", "  two  ", "TRUE"]);
  });

  it.each([
    ["content.xml", "an OpenDocument file (.ods)"],
    ["Index/Document.iwa", "a Numbers, Pages or Keynote document"],
    ["xl/workbook.bin", "a binary workbook (.xlsb)"],
    ["word/document.xml", "a Word document"],
  ])("is not the archive that has %s: it is %s", async (part, what) => {
    expect((await readPosts(zip(part))).findings).toMatchObject([
      { code: "not-csv", message: `this is ${what}, no Excel workbook` },
    ]);
  });

  it.each([
    ["a sheet that is not there", workbook([]), "Nope", "name one of: Notes, Plan"],
    ["macros", workbook([], { "xl/vbaProject.bin": strToU8("x") }), undefined, "save it as .xlsx"],
    [
      "an end that is cut off",
      workbook([]).slice(0, 200),
      undefined,
      "save it again as .xlsx, or export it as CSV UTF-8",
    ],
    ["no workbook in it", zip("a.txt"), undefined, "export it as .xlsx or as CSV UTF-8"],
    [
      "a bomb in it",
      workbook([], { "xl/worksheets/c.xml": new Uint8Array(33 * 2 ** 20) }),
      undefined,
      "take the posts alone, in a workbook of their own",
    ],
    [
      "rows that are wider than they look",
      workbook([], {
        "xl/worksheets/b.xml": strToU8(
          `<worksheet><sheetData>${'<row><c r="ALK1"><v>1</v></c></row>'.repeat(1_000)}</sheetData></worksheet>`,
        ),
      }),
      undefined,
      "take the posts alone, in a workbook of their own",
    ],
  ])("with %s is refused in one line", async (_, input, sheet, fix) => {
    const { format, findings } = await readPosts(input, { sheet });
    expect(format).toBeUndefined();
    expect(findings).toMatchObject([{ code: "not-csv", fix }]);
  });
});
