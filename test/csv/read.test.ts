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
      "spelt as in help pages",
      six.replace("YYYY-MM-DD", "yyyy-MM-dd").replace("OGmetaUrl", "OGmetaURL"),
    ],
    [
      "without hints",
      six.replace(" (YYYY-MM-DD HH:mm:ss)", "").replace("link (OGmetaUrl)", "link"),
    ],
    ["with a blank at the end", six.replace(",content,", ",Content ,")],
    ["with hashtags", six.replace(",content,", ",content +Hashtags,")],
    ["with a no-break space", six.replace(" (YYYY", "\u00a0(YYYY")],
    ["with a zero-width space", six.replace("content", "content\u200b")],
  ])("%s are read by their names, which is said once", (_, header) => {
    const { findings, rows } = readCsv(
      `${header}\r\n2026-12-07 09:00,Hello,https://a.example,,,\r\n`,
    );
    expect(findings).toMatchObject([
      { code: "read-as", severity: "note", message: "headers read by their names" },
    ]);
    expect(rows).toMatchObject([
      { time: "2026-12-07 09:00", content: "Hello", link: "https://a.example" },
    ]);
  });

  it.each([
    [
      "in another order",
      `content,imageUrls,${six.split(",")[0]},link (OGmetaUrl),gifUrl,videoUrls`,
      "Hello,https://a.example/1.jpg,2026-12-07 09:00,,,",
      "columns reordered",
    ],
    [
      "below a title",
      `Table 1\r\n\r\n${six}`,
      "2026-12-07 09:00,Hello,,https://a.example/1.jpg,,",
      'what stands above the headers in line 3 left out: "Table 1"',
    ],
    [
      "below a blank line",
      `\r\n${six}`,
      "2026-12-07 09:00,Hello,,https://a.example/1.jpg,,",
      "what stands above the headers in line 2 left out",
    ],
    [
      "with none for what is not used",
      six.replace(",link (OGmetaUrl)", "").replace(",gifUrl,videoUrls", ""),
      "2026-12-07 09:00,Hello,https://a.example/1.jpg",
      "without link, gifUrl, videoUrls",
    ],
    [
      "with empty columns at the end",
      `${six},,`,
      "2026-12-07 09:00,Hello,,https://a.example/1.jpg,,,,",
      "empty columns at the end left out",
    ],
    [
      "separated by semicolons",
      six.replaceAll(",", ";"),
      "2026-12-07 09:00;Hello;;https://a.example/1.jpg;;",
      "separated by semicolons",
    ],
    [
      "announced by Excel's own line",
      `sep=;\r\n${six.replaceAll(",", ";")}`,
      "2026-12-07 09:00;Hello;;https://a.example/1.jpg;;",
      "separated by semicolons; what stands above the headers in line 2 left out",
    ],
    [
      "separated by tabs",
      six.replaceAll(",", "\t"),
      "2026-12-07 09:00\tHello\t\thttps://a.example/1.jpg\t\t",
      "separated by tabs",
    ],
    [
      "separated by bars",
      six.replaceAll(",", "|"),
      "2026-12-07 09:00|Hello||https://a.example/1.jpg||",
      "separated by bars",
    ],
    [
      "separated by bars among blanks",
      six.replaceAll(",", " | "),
      "2026-12-07 09:00 | Hello |  | https://a.example/1.jpg |  | ",
      "separated by bars",
    ],
  ])("%s are read, and the note says so", (_, header, row, note) => {
    const { findings, rows, columns } = readCsv(`${header}\r\n${row}\r\n`);
    expect(findings.map(({ severity, message }) => [severity, message])).toEqual([["note", note]]);
    expect(rows).toMatchObject([
      { time: "2026-12-07 09:00", content: "Hello", images: ["https://a.example/1.jpg"] },
    ]);
    expect(columns.map(({ header: name }) => name).join(",")).toBe(six);
    expect(rows[0]?.cells).toEqual([
      "2026-12-07 09:00",
      "Hello",
      "",
      "https://a.example/1.jpg",
      "",
      "",
    ]);
  });

  it.each([
    [
      "is no column of HighLevel's",
      `${six},Notes`,
      "Notes",
      'header 7, "Notes", is no column of HighLevel\'s files',
      "delete the column Notes",
    ],
    [
      "stands there twice",
      `${six},content`,
      "content",
      'header 7, "content", stands there twice',
      "put what both hold into one of the two columns content, and delete the other",
    ],
    [
      "says what is posted",
      `${six},Status`,
      "Status",
      'header 7, "Status", is no column of HighLevel\'s files',
      "delete the column Status",
    ],
    [
      "says where it goes",
      `${six},Social platform`,
      "Social platform",
      'header 7, "Social platform", is no column of HighLevel\'s files',
      "make a file of the rows for each, without the column Social platform",
    ],
    [
      "is a network",
      `${six},Facebook`,
      "Facebook",
      'header 7, "Facebook", is no column of HighLevel\'s files',
      "make a file of the rows for each, without the column Facebook",
    ],
    [
      "says the half of the day",
      `${six},AM/PM`,
      "AM/PM",
      'header 7, "AM/PM", is no column of HighLevel\'s files',
      "move what it holds behind the times, such as 9:00 PM, and delete the column AM/PM",
    ],
    [
      "says the zone",
      `${six},time_zone`,
      "time_zone",
      'header 7, "time_zone", is no column of HighLevel\'s files',
      "write the time that the location's own clock shows then, and delete the column time_zone",
    ],
  ])("of which one %s are told by their places", (_, header, column, message, fix) => {
    const { format, rows, findings } = readCsv(`${header}\r\n2026-12-07 09:00,Hello\r\n`);
    expect({ format, rows }).toEqual({ format: undefined, rows: [] });
    expect(findings).toMatchObject([
      {
        code: "header-mismatch",
        severity: "error",
        file: "posts.csv",
        line: 1,
        column,
        message,
        fix,
      },
    ]);
  });

  it.each([
    ["hashtags", "#rye", "move what it holds to content, and delete the column hashtags"],
    ["first comment", "Hi", "write followUpComment instead of first comment"],
    [
      "alt text",
      "A loaf",
      "write altTexts (one for each file, with bars between) instead of alt text",
    ],
    ["Enlace", "https://x.example", "write link (OGmetaUrl) instead of Enlace"],
    ["Hour", "9:00", "move what it holds behind the dates, and delete the column Hour"],
    ["Estado", "Borrador", "delete the rows that are not to be posted, then the column Estado"],
    ["ok?", "no", "delete the rows that are not to be posted, then the column ok?"],
    ["Skip", "x", "delete the rows that are not to be posted, then the column Skip"],
    ["Notes", "DO NOT POST", "delete the rows that are not to be posted, then the column Notes"],
    ["Notes", "by hand", "delete the column Notes"],
  ])("that HighLevel's lack lose nothing by what is said of them: %s, %s", (name, cell, fix) => {
    const text = `postAtSpecificTime,content,${name}\n2027-01-15 09:00:00,Rye,${cell}\n`;
    expect(readCsv(text).findings).toMatchObject([{ code: "header-mismatch", fix }]);
  });

  it("of another tool that has some of HighLevel's are led to its map", () => {
    const text = "postAtSpecificTime,text,link,imageUrls,gifUrls,videoUrls,category\n";
    expect(readCsv(text).findings).toMatchObject([{ fix: "read it with --map socialbee" }]);
  });

  it("must name a caption", () => {
    expect(readCsv(six.replace("content,", "")).findings).toMatchObject([
      { code: "header-mismatch", column: "content", fix: "add the column content" },
    ]);
  });

  it("of an Advanced file are read under the networks of merged cells, in any order", () => {
    const heads = ["Instagram", "", "All Social", "", "TikTok"].join(",");
    const own = ["Type (post/story/reel)", "", "content", "postAtSpecificTime", "privacyLevel"];
    const { format, rows, findings } = readCsv(
      `${heads}\n${own.join(",")}\nReel,,Hello,2026-12-07 09:00,Friends\n`,
    );
    expect(format).toBe("advanced");
    expect(findings.map(({ severity }) => severity)).toEqual(["note"]);
    expect(rows).toMatchObject([
      {
        content: "Hello",
        time: "2026-12-07 09:00",
        fields: { "instagram.type": "reel", "tiktok.privacyLevel": "friends" },
      },
    ]);
  });

  it("that several networks have need the row of networks", () => {
    const { findings } = readCsv("postAtSpecificTime,content,title\n");
    expect(findings).toMatchObject([
      { column: "title", fix: expect.stringContaining("write the row of networks above") },
    ]);
  });

  it("that come again below are no post", () => {
    const { rows } = readCsv(`${six}\n,one,,,,\n${six}\n,two,,,,\n`);
    expect(rows.map(({ content }) => content)).toEqual(["one", "two"]);
  });

  it("of a sheet of clients are told as one, and no column is to be deleted blindly", () => {
    const { findings } = readCsv(`client,accounts,approved,id,${six}\nharbor,,yes,1,,Rye,,,,\n`);
    expect(findings).toMatchObject([
      {
        code: "header-mismatch",
        column: "client",
        message: "the file has a column client: it is a sheet of clients",
        fix: "use social-planner plan, stage and schedule with it, which send each client's approved rows to its own accounts",
      },
    ]);
  });

  it("are asked for below a row of networks that stands alone", () => {
    const networks = Array.from({ length: 7 }, () => "All Social").join(",");
    const post = "2026-12-07 09:00,Hello,,,,";
    const { findings } = readCsv(`${networks}\n${post}\n`);
    expect(findings).toMatchObject([
      { code: "header-absent", fix: `write this line above them: ${seven}` },
    ]);
    expect(readCsv(`${networks}\n${seven}\n${post}\n`).rows).toMatchObject([{ content: "Hello" }]);
  });

  it("are not found where no sign separates columns", () => {
    expect(readCsv("Week 3:::\nDate:Text:Link\n2026-12-07:Rye:\n").findings).toMatchObject([
      { code: "header-absent", fix: "export it as CSV UTF-8 (comma separated) and take that file" },
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

  it("is read where a spreadsheet wrote it as one cell", () => {
    const text = `postAtSpecificTime,content,link
2027-01-13 09:00:00,Rye,https://x.example
"2027-01-14 09:00:00,""Rye, ""fresh"" and warm"",https://x.example"
"2027-01-15 09:00:00,""Rye, """"fresh"""" and warm"",https://x.example"
`;
    const contents = (csv: string) => readCsv(csv).rows.map(({ line, content }) => [line, content]);
    expect(contents(text)).toEqual([
      [2, "Rye"],
      [3, ""],
      [4, 'Rye, "fresh" and warm'],
    ]);
    expect(contents(text.replace(/^.*$/m, '"$&"'))).toEqual(contents(text));
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

  it("is found where its line ends were converted twice", () => {
    const { rows } = readCsv(`${six}\r\r\n,one,,,,\r\r\n,"two\r\r\nlines",,,,\r\r\n`);
    expect(rows.map(({ line, content }) => [line, content])).toEqual([
      [2, "one"],
      [3, "two\r\nlines"],
    ]);
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

  it.each([
    ["of two", `${six}\n,"Rye,,,,\n2027-01-13 09:00,Oat",,,,\n`],
    ["of three", `${six}\n,"Rye,,,,\n2027-01-13 09:00,Oat,,,,\n2027-01-14 09:00,Bun",,,,\n`],
    ["that ends in another column", `${six}\n,"Rye,,,,\n2027-01-13 09:00,Oat,"\n`],
    ["with tabs", `${six}\n,"Rye,,,,\n13.01.2027\tOat",,,,\n`.replaceAll(",", "\t")],
    ["in a column that is no caption's", `${six}\n,Rye,"https://a.example\n2027-01-13,Oat,",,,\n`],
  ])("holds no other row, whatever quotes are closed: one %s", (_, text) => {
    const { rows } = readCsv(text);
    expect(rows).toMatchObject([{ fault: { kind: "swallowed" } }]);
  });

  it.each([
    "Jazz nights:\n2027-01-13, 20:00\n2027-01-14, 20:00",
    "Closed\n24.12.2026,\n25.12.2026.",
    "Hours:\nMon,Tue 9-5\nWed,Thu 10-4",
    "2027-01-13 20:00\tJazz\n2027-01-14 20:00\tBlues",
  ])("may hold lines with days, as readers see them: %j", (content) => {
    const { rows } = readCsv(`${six}\n,"${content}",,,,\n`);
    expect(rows).toMatchObject([{ content, fault: undefined }]);
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
    ["an old workbook", bytes([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1]), "an old or a locked workbook"],
    ["a PDF", bytes("%PDF-1.7"), "a PDF"],
    ["a web page", bytes("\n <!DOCTYPE html><html>"), "a web page"],
    ["a table of a web page", bytes("<table><tr><th>Date"), "a web page"],
    ["a list in JSON", bytes('[\n  {\n    "date": "2027-01-13"'), "JSON"],
    ["lines of JSON", bytes('{"date":"2027-01-13"}\n'), "JSON"],
    ["a calendar", bytes("BEGIN:VCALENDAR\nBEGIN:VEVENT"), "a calendar (.ics)"],
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

  it.each([
    ["utf-16le with its mark", [0xff, 0xfe], 0],
    ["utf-16be with its mark", [0xfe, 0xff], 1],
    ["utf-16le", [], 0],
    ["utf-16be", [], 1],
  ])("is read as %s", (_, mark, high) => {
    const text = `${six}\r\n2026-12-07 09:00,Caf\u00e9,,,,\r\n`;
    const wide = Array.from(text, (letter) => letter.charCodeAt(0)).flatMap((code) =>
      high ? [code >> 8, code & 255] : [code & 255, code >> 8],
    );
    const { rows, findings } = readCsv(bytes(mark, wide));
    expect(findings.map(({ message }) => message)).toEqual(["read as UTF-16"]);
    expect(rows.map(({ content }) => content)).toEqual(["Café"]);
  });

  it.each([
    ["windows-1251", "Windows-1251", [0xd5, 0xeb, 0xe5, 0xe1], "Хлеб"],
    ["shift_jis", "Shift_JIS", [0x90, 0x56, 0x94, 0x4e, 0x82, 0xa0], "新年あ"],
    ["euc-kr", "EUC-KR", [0xbb, 0xa7, 0xc1, 0xfd], "빵집"],
    ["windows-1250", "Windows-1250", [0x8c, 0x77, 0x69, 0x65, 0xbf, 0x79], "Świeży"],
    ["windows-1252", "Windows-1252", [0x43, 0xd4, 0x54, 0xc9, 0x20, 0x96], "CÔTÉ –"],
    ["macintosh", "Mac Roman", [0x47, 0x72, 0x9f, 0xa7, 0x65], "Grüße"],
  ])("is told as %s by its words", (encoding, name, letters, words) => {
    expect(readCsv(bytes(`${six}\r\n,`, letters, ",,,,\r\n")).findings).toMatchObject([
      {
        code: "not-utf8",
        line: 2,
        value: `,${words},,,,`,
        message: `line 2 is not UTF-8; it may be ${name}, where it reads ",${words},,,,"`,
        fix: `export it as CSV UTF-8 (comma separated) and take that file; where ",${words},,,," is what it says, --encoding ${encoding} reads it as it is`,
      },
    ]);
  });

  it.each([
    ["T\u00fbz\u00f6n", ["1252", "Tûzön", "1250", "Tűzön"]],
    ["\u00deimdi", ["1252", "Þimdi", "1254", "Şimdi", "1250", "Ţimdi"]],
    ["\u00c0 c\u00f4t\u00e9", ["1252", "À côté", "1250", "Ŕ côté"]],
  ])("is told in each way that its words leave open, by a line that tells: %s", (word, ways) => {
    const text = `${six}\r\n,J\u00f3,,,,\r\n,${word},,,,\r\n`;
    const [finding] = readCsv(Buffer.from(text, "latin1")).findings;
    const pairs = ways.flatMap((way, at) => (at % 2 ? [] : [[way, ways[at + 1]!] as const]));
    const told = pairs.map(([way, said]) => `Windows-${way}, in which a line reads ",${said},,,,"`);
    expect(finding).toMatchObject({
      line: 2,
      message: `line 2 is not UTF-8; it may be ${told.join(", or ")}`,
    });
    for (const [way, said] of pairs) {
      expect(finding!.fix).toContain(
        `; where ",${said},,,," is what it says, --encoding windows-${way} reads it as it is`,
      );
      const { rows } = readCsv(Buffer.from(text, "latin1"), { encoding: `windows-${way}` });
      expect(rows[1]!.content).toBe(said);
    }
  });

  it("is told by its words however far down they are", () => {
    const input = bytes(`${six}\r\n${",rye,,,,\r\n".repeat(9_000)},Caf`, [0xe9], ",,,,\r\n");
    expect(readCsv(input).findings).toMatchObject([
      { line: 9_002, value: ",Café,,,,", fix: expect.stringContaining("windows-1252") },
    ]);
  });

  it("is refused without a guess that is visibly wrong", () => {
    // KOI8-R, where Windows-1251 reads оПХБЕР.
    const koi = [0xf0, 0xd2, 0xc9, 0xd7, 0xc5, 0xd4];
    expect(readCsv(bytes(`${six}\r\n,`, koi, ",,,,\r\n")).findings).toMatchObject([
      { code: "not-utf8", message: "line 2 is not UTF-8" },
    ]);
  });

  it("is not read in another encoding where other lines are UTF-8", () => {
    const input = bytes(`${six}\r\n,Caf`, [0xc3, 0xa9], ",,,,\r\n,Caf", [0xe9], ",,,,\r\n");
    expect(readCsv(input).findings).toMatchObject([
      {
        line: 3,
        fix: "write the letters of this line again, unlike the others it is no UTF-8, and save the file as UTF-8",
      },
    ]);
  });

  it("that is UTF-8 is not read in another encoding, and names none where none is sure", () => {
    const text = `${six}\r\n2026-12-07 09:00:00,Café,,,,\r\n`;
    for (const encoding of ["windows-1252", "shift_jis"])
      expect(readCsv(Buffer.from(text), { encoding }).findings).toMatchObject([
        {
          code: "not-utf8",
          message: `the file is UTF-8, not ${encoding}`,
          fix: "leave out --encoding",
        },
      ]);
    for (const encoding of ["utf8", "windows-1252"])
      expect(readCsv(Buffer.from(text.replace("é", "e")), { encoding }).rows).toHaveLength(1);
    expect(readCsv(Buffer.from(text), { encoding: "utf8" }).rows).toHaveLength(1);
    // Polish in Windows-1250, which in Windows-1252 are no words.
    const polish = Buffer.from(
      text.replace("Café", "Za\u00bf\u00f3\u00b3\u00e6 g\u00eale"),
      "latin1",
    );
    expect(readCsv(polish).findings[0]?.fix).not.toContain("windows-1252");
  });

  it("is refused as Mac Roman where lines end as on old Macs, with its line", () => {
    expect(readCsv(bytes(`${six}\r,one,,,,\r,Caf`, [0x8e], ",,,,\r")).findings).toMatchObject([
      {
        code: "not-utf8",
        line: 3,
        value: ",Café,,,,",
        message: expect.stringContaining("Mac Roman"),
        fix: 'export it as CSV UTF-8 (comma separated) and take that file; where ",Café,,,," is what it says, --encoding macintosh reads it as it is',
      },
    ]);
  });

  it.each([
    ["windows-1252", [0x93, 0x43, 0x61, 0x66, 0xe9, 0x94, 0x20, 0x80], "“Café” €"],
    ["macintosh", [0x43, 0x61, 0x66, 0x8e], "Café"],
    ["shift_jis", [0x90, 0x56, 0x94, 0x4e, 0x82, 0xa0], "新年あ"],
    ["windows-1251", [0xd5, 0xeb, 0xe5, 0xe1], "Хлеб"],
  ])("is read where the caller says %s", (encoding, letters, content) => {
    const { rows, findings } = readCsv(bytes(`${six}\r\n,`, letters, ",,,,\r\n"), { encoding });
    expect(rows.map((row) => row.content)).toEqual([content]);
    expect(findings).toMatchObject([{ code: "read-as", message: `read as ${encoding}` }]);
  });

  it("is refused where it is not what the caller says", () => {
    const input = bytes(`${six}\r\n,`, [0x90, 0xff], ",,,,\r\n");
    expect(readCsv(input, { encoding: "shift_jis" }).findings).toMatchObject([
      { code: "not-utf8", message: "the file is not shift_jis" },
    ]);
    expect(() => readCsv(input, { encoding: "ansi" })).toThrow(
      new TypeError('readCsv: encoding must be an encoding such as windows-1252, not "ansi"'),
    );
  });

  it("is refused as cut off where it ends within a letter", () => {
    expect(readCsv(bytes(`${six}\r\n,Caf`, [0xc3])).findings).toMatchObject([
      { code: "not-utf8", message: "the file ends within a letter in line 2" },
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

describe("a column without a header", () => {
  it("is no part of the posts where it only numbers them, as programs do that write their own index", () => {
    const text =
      ",postAtSpecificTime,content\n0,2027-01-13 09:00:00,Rye\n1,2027-01-14 09:00:00,Oat\n";
    const { rows } = readCsv(text);
    expect(rows.map(({ content, fault }) => [content, fault])).toEqual([
      ["Rye", undefined],
      ["Oat", undefined],
    ]);
    expect(readCsv(text.replace("1,2027", "x,2027")).rows[1]?.fault).toMatchObject({
      kind: "unnamed",
      value: "x",
    });
  });
});
