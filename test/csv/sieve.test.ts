import { describe, expect, it } from "vitest";
import { readSheet } from "../../src/agency/sheet.js";
import { checkCsv } from "../../src/csv/check.js";
import type { ColumnMap } from "../../src/csv/map.js";
import { readCsv } from "../../src/csv/read.js";

const columns = { time: ["Date", "Time"], content: "Caption" };
const approved: ColumnMap = { columns, only: { Status: ["Approved"] } };

function judge(lines: readonly string[], map?: ColumnMap) {
  const file = readCsv(`${lines.join("\n")}\n`, map && { map });
  const { findings, posts } = checkCsv(file, { now: new Date("2026-12-01T15:00:00Z") });
  return {
    said: findings.flatMap(({ severity, code, line, value, fix }) =>
      severity === "note" ? [] : [{ code, line, value, fix }],
    ),
    captions: posts.map(({ content }) => content),
  };
}

const asked = expect.stringMatching(/^where it goes on in the caption of the row above or below/);

describe("rows that are chosen by what a column says", () => {
  const head = ["Date,Time,Caption,Status", "2027-01-13,09:00,Rye,Approved"];

  it.each([
    ["quote-unclosed", ['2027-01-14,09:00,"Oat,Approved', "2027-01-15,09:00,Bun,Approved"]],
    ["quote-unclosed", ['2027-01-14,09:00,"Oat,Draft', "2027-01-15,09:00,Bun,Approved"]],
    ["quote-malformed", ['2027-01-14,09:00,"He said "wow", so",Approved']],
    ["row-too-long", ["2027-01-14,09:00,Oat,hot and good,Approved"]],
    ["row-too-short", ["2027-01-14,09:00,Oat", "is hot,Approved"]],
    ["row-too-short", ["2027-01-14,09:00,Oat", "", "is hot,Approved", "2027-01-15,9:00,Bun,Draft"]],
    ["row-too-long", ["2027-01-14,09:00,Oat, Approved"]],
  ])("are examined before: %s", (code, rows) => {
    const { said, captions } = judge([...head, ...rows], approved);
    expect(said).toMatchObject([{ code, line: 3 }]);
    expect(captions).toEqual(["Rye"]);
  });

  it("are examined where a quote has all of them", () => {
    const rows = ['2027-01-14,09:00,"Oat,Approved', "2027-01-15,09:00,Bun,Approved"];
    expect(judge([head[0]!, ...rows], approved).said).toMatchObject([
      { code: "quote-unclosed", line: 2 },
    ]);
  });

  it("may end early where nothing goes on in the next line", () => {
    const rows = ["2027-01-14,09:00,Oat", "2027-01-15,09:00,Bun,Draft", "2027-01-16,09:00"];
    expect(judge([...head, ...rows], approved)).toEqual({ said: [], captions: ["Rye"] });
  });
});

describe("a row that says something only where nothing is read", () => {
  const head = ["ID,Date,Time,Caption", "1,2027-01-13,09:00,Rye"];

  it.each(["Order by Friday", "All times PM", "For client Gym", "Instagram only"])(
    "is asked about: %s",
    (text) => {
      const lines = [...head, text, "2,2027-01-14,09:00,Oat"];
      const value = `${JSON.stringify(text)} in ID`;
      expect(judge(lines, { columns })).toEqual({
        said: [{ code: "row-between", line: 3, value, fix: asked }],
        captions: ["Rye", "Oat"],
      });
    },
  );

  it("is asked about in the column that chooses the rows, and is no post where it says so", () => {
    const lines = ["Status,Date,Time,Caption,Topic", "Approved,2027-01-13,09:00,Rye,Bread"];
    const waiting = "Idea,2027-01-14,09:00,Oat,Bread";
    expect(judge([...lines, "Order by Friday", waiting, "Idea,,,,Fair"], approved)).toMatchObject({
      said: [{ code: "row-between", line: 3, value: '"Order by Friday" in Status' }],
      captions: ["Rye"],
    });
    expect(judge([...lines, "Approved,,,,Fair"], approved).said).toMatchObject([
      { code: "row-between", line: 3, value: '"Fair" in Topic' },
    ]);
  });

  it.each([
    "8",
    "Monday",
    "FALSE",
    "Week 3",
    "KW 12",
    "January",
    "March 2027",
    "2027-01-15",
    "-",
    "Spring",
  ])("is nothing where it numbers or marks rows, or stands beside posts, too: %s", (text) => {
    const lines = ["ID,Date,Time,Caption", "Spring,2027-01-13,09:00,Rye", `${text},,,`];
    expect(judge(lines, { columns })).toEqual({ said: [], captions: ["Rye"] });
  });

  it("ends well where the caption is put together as the advice says", () => {
    const mended = ["ID,Date,Time,Caption", '1,2027-01-13,09:00,"Rye', 'Order by Friday"'];
    expect(judge(mended, { columns })).toEqual({ said: [], captions: ["Rye\nOrder by Friday"] });
  });
});

describe("a second row of headers", () => {
  const first = ["Date,Time (AM),Caption,Status", "2027-01-13,9:00,Rye,Approved"];
  const below = "2027-01-20,9:00,Oat,Approved";
  const map = { ...approved, columns: { ...columns, time: ["Date", "Time (AM)"] } };
  const apart = "move it, and the rows below it, into a file of their own, which is read by itself";

  it.each([
    "Date,Time (PM),Caption,Status",
    "Date,Caption,Time (AM),Status",
    "Datum,Uhrzeit,Text,Freigabe",
  ])("begins other columns where it differs: %s", (second) => {
    const value = second.replaceAll(",", ", ");
    const found = { code: "row-between", line: 3, value, fix: apart };
    const ignored = { ...map, only: undefined, ignore: ["Status"] };
    expect(judge([...first, second, below], map).said).toEqual([found]);
    expect(judge([...first, second, below], ignored).said).toEqual([found]);
  });

  it("begins other columns in HighLevel's own files", () => {
    const lines = [
      "postAtSpecificTime (YYYY-MM-DD HH:mm:ss),content,link (OGmetaUrl)",
      "2027-01-13 09:00:00,Rye,",
      "postAtSpecificTime (YYYY-MM-DD HH:mm:ss),link (OGmetaUrl),content",
      "2027-01-14 09:00:00,,Oat",
    ];
    expect(judge(lines).said[0]).toMatchObject({ code: "row-between", line: 3, fix: apart });
  });

  it("begins none where it is the same but for its letters' case, and no post is one", () => {
    const lines = [...first, "date,TIME (AM),caption ,Status", below];
    expect(judge(lines, map)).toEqual({ said: [], captions: ["Rye", "Oat"] });
    const marks = [
      "Date,Time,Caption,Facebook,Instagram",
      "2027-01-13,9:00,Text,Facebook,Instagram",
    ];
    const ignore = ["Facebook", "Instagram"];
    expect(judge(marks, { columns, ignore })).toEqual({ said: [], captions: ["Text"] });
  });

  it("is told in a sheet of clients, as is what stands where nothing is read", () => {
    const lines = ["client,ID,When,Text", "bakery,1,2027-01-13 9:00,Rye"];
    const text = [...lines, "client,When,ID,Text", ",All times PM,,"].join("\n");
    const sheet = { columns: { time: "When", content: "Text" } };
    const csv = readCsv(text, { lead: ["client"], map: sheet });
    expect(readSheet(csv, {}).findings.filter(({ code }) => code === "row-between")).toMatchObject([
      { line: 3, value: "client, When, ID, Text", fix: apart },
      { line: 4, value: '"All times PM" in ID', fix: asked },
    ]);
  });
});

describe("a caption that is put together", () => {
  it.each([
    ["2027-01-13,09:00,Rye, every day", "Rye, every day"],
    ["2027-01-13,09:00,Rye, 24 hours", "Rye, 24 hours"],
    ["2027-01-13,09:00,Rye, 24 hours,#rye", "Rye, 24 hours"],
  ])("has no part that a comma cut off: %s", (row, meant) => {
    const lines = ["Date,Time,Caption,Hashtags", row, "2027-01-14,09:00,Oat,#oat"];
    const { said, captions } = judge(lines, {
      columns: { ...columns, content: ["Caption", "Hashtags"] },
    });
    expect(said).toMatchObject([{ code: "row-too-long", line: 2 }]);
    expect(said[0]!.fix).toContain(`"${meant}"`);
    expect(captions).toEqual(["Oat\n\n#oat"]);
  });
});

describe("a row that ends before its time", () => {
  it.each(["Caption,Date,Time", "content,postAtSpecificTime (YYYY-MM-DD HH:mm:ss)"])(
    "goes on in the line below, and is no draft: %s",
    (head) => {
      const isOurs = head.startsWith("content");
      const end = isOurs ? "2027-01-13 09:00" : "2027-01-13,09:00";
      const text = `${head}\nRye\nand oat,${end}\n`;
      const file = readCsv(text, isOurs ? {} : { map: { columns } });
      const { findings } = checkCsv(file, { allowDrafts: true, now: new Date("2026-12-01") });
      expect(findings.filter(({ severity }) => severity === "error")).toMatchObject([
        { code: "row-too-short", line: 2, value: "Rye" },
      ]);
    },
  );
});
