import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readCsv } from "../../src/csv/read.js";

const six =
  "postAtSpecificTime (YYYY-MM-DD HH:mm:ss),content,link (OGmetaUrl),imageUrls,gifUrl,videoUrls";
const seven = `${six},thumbnailUrl`;
const groups = [
  ...Array.from({ length: 12 }, () => "All Social"),
  "Facebook",
  "Instagram",
  ...Array.from({ length: 2 }, () => "LinkedIn"),
  ...Array.from({ length: 10 }, () => "Google (GBP)"),
  ...Array.from({ length: 3 }, () => "YouTube"),
  ...Array.from({ length: 7 }, () => "TikTok"),
  ...Array.from({ length: 2 }, () => "Community"),
  ...Array.from({ length: 2 }, () => "Pinterest"),
];
const names = [
  "postAtSpecificTime (YYYY-MM-DD HH:mm:ss)",
  "content",
  "OGmetaUrl (url)",
  "imageUrls (comma-separated)",
  "gifUrl",
  "videoUrls (comma-separated)",
  "thumbnailUrl",
  "mediaOptimization (true/false)",
  "applyWatermark (true/false)",
  "tags (comma-separated)",
  "category",
  "followUpComment",
  "type (post/story/reel)",
  "type (post/story/reel)",
  "pdfTitle",
  "postAsPdf (true/false)",
  "eventType (call_to_action/event/offer)",
  "actionType (none/order/book/shop/learn_more/call/sign_up)",
  "title",
  "offerTitle",
  "startDate (YYYY-MM-DD HH:mm:ss)",
  "endDate (YYYY-MM-DD HH:mm:ss)",
  "termsConditions",
  "couponCode",
  "redeemOnlineUrl",
  "actionUrl",
  "title",
  "privacyLevel (private/public/unlisted)",
  "type (video/short)",
  "privacyLevel (everyone/friends/only_me)",
  "promoteOtherBrand (true/false)",
  "enableComment (true/false)",
  "enableDuet (true/false)",
  "enableStitch (true/false)",
  "videoDisclosure (true/false)",
  "promoteYourBrand (true/false)",
  "title",
  "notifyAllGroupMembers (true/false)",
  "title",
  "link",
];
const advanced = `${groups.join(",")}\r\n${names.join(",")}`;
const without = (list: string[], index: number) => list.filter((_, at) => at !== index).join(",");

describe("the headers", () => {
  it.each([
    ["six columns", `${six}\r\n`, "basic", 6],
    ["seven columns", `${seven}\r\n`, "basic", 7],
    ["seven columns and a byte order mark", `\ufeff${seven}\r\n`, "basic", 7],
    ["quoted headers", `"${six.replaceAll(",", '","')}"\r\n`, "basic", 6],
    ["two rows of forty", `${advanced}\r\n`, "advanced", 40],
    ["two rows of thirty-nine", `${without(groups, 6)}\n${without(names, 6)}\n`, "advanced", 39],
  ])("of %s are recognised", (_, text, format, count) => {
    const file = readCsv(text);
    expect(file).toMatchObject({ format, findings: [] });
    expect(file.columns).toHaveLength(count);
    expect(file.text.startsWith("\ufeff")).toBe(false);
  });

  it("of an Advanced file may lack the row of networks, with a warning", () => {
    const file = readCsv(`${names.join(",")}\r\n2026-12-07 09:00:00,Hello${",".repeat(38)}\r\n`);
    expect(file).toMatchObject({
      format: "advanced",
      findings: [{ code: "header-groups-absent", severity: "warning", line: 1 }],
    });
    expect(file.rows.map(({ content }) => content)).toEqual(["Hello"]);
  });

  it.each([
    [
      "a header is spelt differently",
      six.replace("link (OGmetaUrl)", "link"),
      [
        [
          "link (OGmetaUrl)",
          "link",
          'header 3 is "link" instead of "link (OGmetaUrl)"',
          "write exactly link (OGmetaUrl)",
        ],
      ],
    ],
    [
      "a header differs by one space",
      six.replace(",content,", ",content ,"),
      [
        [
          "content",
          "content ",
          'header 2 is "content " instead of "content"',
          "write exactly content",
        ],
      ],
    ],
    [
      "a header is missing",
      six.replace(",gifUrl", ""),
      [["gifUrl", undefined, "header 5 is missing: gifUrl", "insert the column gifUrl"]],
    ],
    [
      "a header is extra",
      `${six.replace("content,", "content,author,")}`,
      [["author", "author", 'header 3 is not in the sample: "author"', "delete the column"]],
    ],
    [
      "there is an empty column at the end",
      `${seven},`,
      [["", "", 'header 8 is not in the sample: ""', "delete the column"]],
    ],
  ])("are told one by one where %s", (_, header, faults) => {
    const { format, rows, findings } = readCsv(`${header}\r\n2026-12-07 09:00,Hello\r\n`, {
      name: "week.csv",
    });
    expect({ format, rows }).toEqual({ format: undefined, rows: [] });
    expect(
      findings.map(({ column, value, message, fix }) => [column, value, message, fix]),
    ).toEqual(faults);
    expect(findings[0]).toMatchObject({
      code: "header-mismatch",
      severity: "error",
      file: "week.csv",
      line: 1,
    });
  });

  it("of an Advanced file are told by row", () => {
    const { findings } = readCsv(
      `${advanced.replace("Instagram", "instagram").replace("pdfTitle", "PDF title")}\r\n`,
    );
    expect(findings.map(({ line, message }) => [line, message])).toEqual([
      [1, 'header 14 is "instagram" instead of "Instagram"'],
      [2, 'header 15 of the second row is "PDF title" instead of "pdfTitle"'],
    ]);
  });

  it("are asked for where the first line is a post", () => {
    const { findings } = readCsv("2026-12-07 09:00,Hello,,,,\r\n");
    expect(findings).toMatchObject([
      {
        code: "header-absent",
        line: 1,
        value: "2026-12-07 09:00,Hello,,,,",
        fix: `start the file with: ${seven}`,
      },
    ]);
  });

  it("separated by semicolons or tabs are told so", () => {
    expect(readCsv(six.replaceAll(",", ";")).findings).toMatchObject([
      { code: "delimiter", message: expect.stringContaining("semicolons") },
    ]);
    expect(readCsv(seven.replaceAll(",", "\t")).findings).toMatchObject([
      { code: "delimiter", message: expect.stringContaining("tabs") },
    ]);
  });
});

const read = (body: string) => readCsv(`${six}\r\n${body}`).rows;

describe("a row", () => {
  it("has its cells by name, commas, quotes and line breaks included", () => {
    const [row, ...others] = read(
      '2026-12-07 09:00:00 ,"Bread, ""fresh"",\r\nevery day ☕", https://a.example/ ,"https://a.example/1.jpg, https://a.example/2.png ,",,\r\n',
    );
    expect(others).toEqual([]);
    expect(row).toEqual({
      row: 1,
      line: 2,
      cells: [
        "2026-12-07 09:00:00 ",
        'Bread, "fresh",\r\nevery day ☕',
        " https://a.example/ ",
        "https://a.example/1.jpg, https://a.example/2.png ,",
        "",
        "",
      ],
      time: "2026-12-07 09:00:00",
      content: 'Bread, "fresh",\r\nevery day ☕',
      link: "https://a.example/",
      images: ["https://a.example/1.jpg", "https://a.example/2.png"],
      gif: "",
      videos: [],
      thumbnail: "",
      fields: {},
      fault: undefined,
    });
  });

  it.each([
    ["\r\n", "\r\n"],
    ["\n", "\n"],
    ["\r", "\n"],
    ["\r", "\r"],
  ])("is found where rows end in %j and captions break with %j", (end, inner) => {
    const text = [
      six,
      `,"one${inner}${inner}two",,,,`,
      ",three,,,,",
      "",
      ",four,,,,https://a.example/4.mp4",
    ].join(end);
    const { rows } = readCsv(text);
    expect(rows.map(({ row, content }) => [row, content])).toEqual([
      [1, `one${inner}${inner}two`],
      [2, "three"],
      [3, "four"],
    ]);
    expect(rows[2]?.videos).toEqual(["https://a.example/4.mp4"]);
  });

  it("is found where line ends are mixed", () => {
    const { rows } = readCsv(`${six}\r\n,one,,,,\n,two,,,,\r\n,"three",,,,""\r\n`);
    expect(rows.map(({ content, cells }) => [content, cells.length])).toEqual([
      ["one", 6],
      ["two", 6],
      ["three", 6],
    ]);
  });

  it("knows the line where it starts, behind line breaks in cells and blank lines", () => {
    const { rows } = readCsv(
      `${six}\r\n,"a\r\nb\r\nc",,,,\r\n\r\n,,,,,\r\n  , ,,,,\r\n,d,,,,\r\n,e,,,,`,
    );
    expect(rows.map(({ row, line, content }) => [row, line, content])).toEqual([
      [1, 2, "a\r\nb\r\nc"],
      [2, 8, "d"],
      [3, 9, "e"],
    ]);
  });

  it("of an Advanced file has its own names for headers that repeat", () => {
    const cells = Array.from({ length: 40 }, (_, index) => `c${index + 1}`);
    const [row] = readCsv(`${advanced}\r\n${cells.join(",")}\r\n`).rows;
    expect(row).toMatchObject({
      line: 3,
      time: "c1",
      thumbnail: "c7",
      fields: {
        mediaOptimization: "c8",
        followUpComment: "c12",
        "facebook.type": "c13",
        "instagram.type": "c14",
        "google.title": "c19",
        "youtube.title": "c27",
        "youtube.privacyLevel": "c28",
        "tiktok.privacyLevel": "c30",
        "community.title": "c37",
        "pinterest.title": "c39",
        "pinterest.link": "c40",
      },
    });
    const [older] = readCsv(
      `${without(groups, 6)}\n${without(names, 6)}\n${cells.slice(0, 39).join(",")}\n`,
    ).rows;
    expect(older).toMatchObject({
      thumbnail: "",
      fields: { mediaOptimization: "c7", "pinterest.link": "c39" },
    });
  });

  it("says that its quotes are malformed or never closed", () => {
    const { rows } = readCsv(
      `${six}\r\n,fine,,,,\r\n,"she says "hi" loudly",,,,\r\n,fine too,,,,\r\n,"open,,,,\r\n,lost,,,,\r\n`,
    );
    expect(rows.map(({ line, fault }) => [line, fault?.kind])).toEqual([
      [2, undefined],
      [3, "malformed"],
      [4, undefined],
      [5, "unclosed"],
    ]);
    expect(rows[1]?.fault?.value).toBe('"she says "hi" loudly",,,,');
  });

  it("that is malformed and never closed is told as never closed", () => {
    const { rows } = readCsv(`${six}\r\n,"she says "hi" loudly,,,,\r\n,lost,,,,\r\n`);
    expect(rows.map(({ fault }) => fault)).toEqual([
      { kind: "unclosed", value: '"she says "hi" loudly,,,,' },
    ]);
  });

  it("is read the same wherever a long text is cut for parsing", () => {
    // Longer than the parser's slice, with quotes and line breaks at any distance from its end.
    for (const length of [65_300, 65_400, 65_500, 65_536, 70_000, 200_000]) {
      const captions = ["x".repeat(length), 'a "quoted"\r\nline', "☕", "y,".repeat(40_000), "end"];
      const text = `${six}\r\n${captions.map((caption) => `,"${caption.replaceAll('"', '""')}",,,,\r\n`).join("")}`;
      expect(readCsv(text).rows.map(({ content }) => content)).toEqual(captions);
    }
  });
});

const bytes = (...parts: (string | number[])[]) =>
  Uint8Array.from(
    parts.flatMap((part) =>
      typeof part === "string" ? Array.from(part, (letter) => letter.charCodeAt(0)) : part,
    ),
  );

describe("text that is no CSV in UTF-8", () => {
  it.each([
    ["a workbook", bytes("PK", [3, 4, 20, 0, 6, 0]), "a workbook"],
    ["an old workbook", bytes([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1]), "an old workbook"],
    ["a PDF", bytes("%PDF-1.7"), "a PDF"],
    ["a web page", bytes("\n <!DOCTYPE html><html>"), "a web page"],
    ["a web page with a byte order mark", bytes([0xef, 0xbb, 0xbf], "<html>"), "a web page"],
    ["a binary file", bytes("abc", [0, 1, 2]), "a binary file"],
    [
      "a binary file, however late that shows",
      `${six}\r\n,${"x".repeat(5_000)}\0,,,,\r\n`,
      "a binary file",
    ],
    ["a workbook that was read as text", "PK\u0003\u0004", "a workbook"],
  ])("is refused as %s", (_, input, kind) => {
    const { format, rows, findings } = readCsv(input, { name: "posts.csv" });
    expect({ format, rows }).toEqual({ format: undefined, rows: [] });
    expect(findings).toMatchObject([
      {
        code: "not-csv",
        message: expect.stringContaining(kind),
        fix: expect.stringContaining("CSV UTF-8"),
      },
    ]);
  });

  it.each([["", new Uint8Array(), "\ufeff", "\r\n\r\n", bytes([0xef, 0xbb, 0xbf])]].flat())(
    "is refused as empty: %j",
    (input) => {
      expect(readCsv(input).findings).toMatchObject([{ code: "file-empty" }]);
    },
  );

  it("is refused with the line of its first NUL", () => {
    expect(readCsv(`${six}\r\n,fine,,,,\r\n,H\0i,,,,\r\n`).findings).toMatchObject([
      { code: "not-csv", line: 3 },
    ]);
  });

  it("is refused as UTF-16", () => {
    expect(readCsv(bytes([0xff, 0xfe], "p", [0], "o", [0])).findings).toMatchObject([
      { code: "not-utf8", message: "the file is UTF-16, not UTF-8" },
    ]);
  });

  it("is refused with the line and what Windows-1252 would have meant", () => {
    // “Café” in quotes of Windows-1252, behind a line of real UTF-8.
    const input = bytes(
      `${six}\r\n,caf`,
      [0xc3, 0xa9, 0xf0, 0x9f, 0xa5, 0x90],
      `,,,,\r\n,`,
      [0x93],
      "Caf",
      [0xe9, 0x94],
      ",,,,\r\n",
    );
    expect(readCsv(input).findings).toMatchObject([
      {
        code: "not-utf8",
        line: 3,
        value: expect.stringContaining(",“Café”,"),
        message: expect.stringContaining("Windows-1252"),
      },
    ]);
  });

  it("is never mistaken for text: any bytes are read or refused", () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), (input) => {
        const { format, findings } = readCsv(input);
        expect(format === undefined && findings.length > 0).toBe(true);
      }),
    );
  });
});
