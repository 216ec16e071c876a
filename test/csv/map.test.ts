import { describe, expect, it } from "vitest";
import { checkCsv } from "../../src/csv/check.js";
import { readMap } from "../../src/csv/map.js";
import type { ColumnMap } from "../../src/csv/map.js";
import { maps } from "../../src/csv/maps.js";
import { readCsv } from "../../src/csv/read.js";

const now = new Date("2026-12-01T15:00:00Z");
const a = "https://cdn.example.com/a.jpg";
const b = "https://cdn.example.com/b.jpg";
const clip = "https://cdn.example.com/clip.mp4?v=2";

function plan(text: string, map: ColumnMap | readonly ColumnMap[], timeZone = "Europe/Berlin") {
  const { findings, posts } = checkCsv(readCsv(text, { map }), { now, timeZone });
  return {
    posts: posts.map(({ line, local, content, link, media }) => [
      line,
      local,
      content,
      link,
      ...media,
    ]),
    said: findings.map(({ severity, code, column, message, fix }) =>
      severity === "note" ? message : [code, column, message, fix].filter(Boolean).join(" | "),
    ),
  };
}

const columnsOfText = { time: "Date", content: "Caption" };

describe("a map", () => {
  it("joins a date and its time, takes images from several columns, and says what was left out", () => {
    const text = [
      "Plan of January",
      "",
      "date;time;caption;image_url_1;image_url_2;status",
      `2027-01-12;09:00;Fresh rolls;${a};${b};ok`,
      `2027-01-13;9:30;"Rye;
today";;${b};ok`,
    ].join("\r\n");
    const columns = {
      time: ["date", "time"],
      content: "Caption ",
      images: ["image_url_1", "image_url_2"],
    };
    expect(plan(text, { columns })).toEqual({
      posts: [
        [4, "2027-01-12 09:00:00", "Fresh rolls", "", a, b],
        [5, "2027-01-13 09:30:00", "Rye;\ntoday", "", b],
      ],
      said: [
        'separated by semicolons; read by the map: time from date + time, content from caption, images from image_url_1 + image_url_2; what stands above the headers in line 3 left out: "Plan of January"; left out: status (ok)',
      ],
    });
  });

  it("takes every column of a header that comes again, and puts a caption's paragraphs together", () => {
    const text = `Date,Caption,Hashtags,Image,Image\n2027-01-12 09:00,Fresh rolls,#rye #wheat,${a},${b}\n`;
    const columns = { time: "Date", content: ["Caption", "Hashtags"], images: "Image" };
    expect(plan(text, { columns }).posts).toEqual([
      [2, "2027-01-12 09:00:00", "Fresh rolls\n\n#rye #wheat", "", a, b],
    ]);
  });

  it.each(["do not post", "TBD", "same as above", "(Anna to add)", "Entwurf", "???"])(
    "examines each part of a caption as it does a caption: %s",
    (part) => {
      const columns = { time: "Date", content: ["Caption", "Hashtags"] };
      const text = `Date,Caption,Hashtags\n2027-01-12 09:00,Fresh rolls,${part}\n2027-01-13 09:00,Rye,#rye\n`;
      const { findings } = checkCsv(readCsv(text, { map: { columns } }), { now });
      expect(findings.slice(1)).toMatchObject([
        { code: "row-withheld", row: 1, column: "Caption + Hashtags", value: part },
      ]);
      expect(findings[1]!.fix).toContain(`write "meant":[${JSON.stringify(part)}] into the map`);
      const meant = plan(text, { columns, meant: [part] });
      expect(meant.posts.map(([, , content]) => content)).toEqual([
        `Fresh rolls\n\n${part}`,
        "Rye\n\n#rye",
      ]);
      const before = { ...columns, content: ["Hashtags", "Caption"] };
      expect(plan(text, { columns: before, meant: [part] }).posts).toHaveLength(2);
      expect(plan(text, { columns, meant: [`Fresh rolls\n\n${part}`] }).posts).toHaveLength(2);
    },
  );

  it("tells of the worst part of a caption", () => {
    const columns = { time: "Date", content: ["Caption", "Hashtags"] };
    const text = "Date,Caption,Hashtags\n2027-01-12 09:00,Cancelled: the market,DO NOT POST\n";
    expect(plan(text, { columns })).toMatchObject({
      posts: [],
      said: [expect.anything(), expect.stringMatching(/^row-withheld.*"meant":\["DO NOT POST"\]/)],
    });
  });

  it("leaves out of a caption a part that only says that there is none", () => {
    const columns = { time: "Date", content: ["Caption", "Hashtags"] };
    const marks = ["n/a", "N/A", "-", "–", "none", "0", "x", "#x"];
    const rows = marks.map((mark, at) => `2027-01-${at + 12} 09:00,Rye ${at},${mark}`);
    const text = `Date,Caption,Hashtags\n${rows.join("\n")}\n2027-01-30 09:00,n/a,-\n`;
    const { posts, said } = plan(text, { columns });
    const captions = posts.map(([, , content]) => content);
    const bare = ["Rye 0", "Rye 1", "Rye 2", "Rye 3", "Rye 4", "Rye 5", "Rye 6"];
    expect(captions).toEqual([...bare, "Rye 7\n\n#x"]);
    expect(said).toEqual([
      'read by the map: time from Date, content from Caption + Hashtags; left out of captions: "n/a", "N/A", "-", "–", "none", "0", "x"',
      expect.stringContaining("row-withheld"),
    ]);
    // The only part of a caption is the caption.
    expect(
      plan(text, { columns: { ...columns, content: "Hashtags" }, ignore: ["Caption"] }).said,
    ).toContainEqual(expect.stringContaining("row-withheld"));
  });

  it("says that times are universal, which the caller may say otherwise", () => {
    const text = "when,text\n2027-01-12 09:00,Rolls\n";
    const map = { columns: { time: "when", content: "text" }, times: "utc" } as const;
    expect(plan(text, map).posts).toEqual([[2, "2027-01-12 10:00:00", "Rolls", ""]]);
    const checked = checkCsv(readCsv(text, { map }), {
      now,
      timeZone: "Europe/Berlin",
      times: "local",
    });
    expect(checked.posts).toMatchObject([{ local: "2027-01-12 09:00:00" }]);
  });

  it("gives every post a constant, columns of single networks too; a blank row is none", () => {
    const text = "when,text\n2027-01-12 09:00,Rolls\n,\n2027-01-13 09:00,Rye\n";
    const map = {
      columns: {
        time: "when",
        content: "text",
        tags: { constant: "spring" },
        "facebook.type": { constant: "post" },
      },
    };
    const { rows, format } = readCsv(text, { map });
    expect(format).toBe("advanced");
    expect(rows.map(({ content, fields }) => [content, fields])).toEqual([
      ["Rolls", { tags: "spring", "facebook.type": "post" }],
      ["Rye", { tags: "spring", "facebook.type": "post" }],
    ]);
  });

  it("sorts media into images, a GIF and videos", () => {
    const text = `t,c,m\n2027-01-12 09:00,one,"${a}, ${b}"\n2027-01-13 09:00,two,${clip}\n2027-01-14 09:00,three,https://cdn.example.com/a.gif\n`;
    const { rows } = readCsv(text, { map: { columns: { time: "t", content: "c", media: "m" } } });
    expect(rows.map(({ images, gif, videos }) => [images, gif, videos])).toEqual([
      [[a, b], "", []],
      [[], "", [clip]],
      [[], "https://cdn.example.com/a.gif", []],
    ]);
  });

  it("keeps the caller's own columns, under their names or others", () => {
    const text = "Brand,Approved,when,text\nBakery,yes,2027-01-12 09:00,Rolls\n";
    const map = { columns: { client: "Brand", time: "when", content: "text" } };
    const leads: unknown[] = [];
    const file = readCsv(text, { map, lead: ["client", "approved"] });
    file.scan((row, lead) => leads.push([row.content, lead]));
    expect(leads).toEqual([["Rolls", { client: "Bakery", approved: "yes" }]]);
    expect(file.findings).toMatchObject([
      {
        message:
          "read by the map: approved from Approved, client from Brand, time from when, content from text",
      },
    ]);
  });

  it("names findings by the file's own headers", () => {
    const text = `Day,Text,Photo\n2027-01-12,Rolls,${a}\n2027-01-12 09:00,Rolls,a.jpg\n`;
    const { said } = plan(text, { columns: { time: "Day", content: "Text", images: "Photo" } });
    expect(said.slice(1)).toEqual([
      "date-format | Day | 2027-01-12 has no time | add the time, such as 09:00:00; write YYYY-MM-DD HH:mm:ss",
      "url-invalid | Photo | a.jpg is the name of a file, and no address | name the folder of its files with --media, or upload it to the Media Library and use its address",
    ]);
  });

  it.each([
    ["Date;Caption", "2027-01-12 09:00;Rye; and oat"],
    ["Date;Caption;Link", "2027-01-12 09:00;Rye; and oat;"],
    ["Date;Caption;Link", "2027-01-12 09:00;Rye; and oat"],
    ["postAtSpecificTime;content", "2027-01-12 09:00;Rye; and oat"],
  ])("is told a caption with the sign that cut it: %s", (headers, row) => {
    const link = headers.endsWith("Link") ? { link: "Link" } : {};
    const map = headers.startsWith("Date") ? { columns: { ...columnsOfText, ...link } } : undefined;
    const { findings } = checkCsv(readCsv(`${headers}\n${row}\n`, { map }), { now });
    expect(findings.map(({ fix }) => fix)).toContainEqual(
      expect.stringContaining('write "Rye; and oat"'),
    );
  });

  it("whose cells have a blank before their quotes is read as it is meant", () => {
    const text = `Caption, Date\n"Rye, ""fresh"", today", 2027-01-12 09:00\n"Oat", 2027-01-13 09:00\n`;
    const turned = `Date, Caption\n2027-01-12 09:00, "Rye, ""fresh"", today"\n2027-01-13 09:00, "Oat"\n`;
    const posts = [
      [2, "2027-01-12 09:00:00", 'Rye, "fresh", today', ""],
      [3, "2027-01-13 09:00:00", "Oat", ""],
    ];
    expect(plan(text, { columns: columnsOfText }).posts).toEqual(posts);
    expect(plan(turned, { columns: columnsOfText }).posts).toEqual(posts);
  });

  it.each([
    ["the caption is last", 'd,t,c\n2027-01-12,09:00,"Rye\n2027-01-13,09:00,Oat"\n'],
    ["the caption is first", 'c,d,t\n"Rye,2027-01-12,09:00\nOat",2027-01-13,09:00\n'],
    ["the map leaves the column out", 'd,t,c,n\n2027-01-12,09:00,Rye,"x\n2027-01-13,09:00,Oat,"\n'],
  ])("swallows no row in a quote that another closes, where %s", (_, text) => {
    const ignore = text.startsWith("d,t,c,n") ? ["n"] : [];
    const { posts, said } = plan(text, { columns: { time: ["d", "t"], content: "c" }, ignore });
    expect(posts).toEqual([]);
    expect(said).toContainEqual(
      expect.stringMatching(/^quote-unclosed .* goes on over rows below/),
    );
  });

  it("cuts no caption: one without quotes is an error, at a comma and at a line break", () => {
    const map = { columns: { time: "t", content: "c" }, ignore: ["note"] };
    expect(plan("t,c,note\n2027-01-12 09:00,Rye, wheat,\n", map)).toMatchObject({
      posts: [],
      said: [expect.anything(), expect.stringMatching(/^row-too-long/)],
    });
    expect(plan("t,c,note\n2027-01-12 09:00,Rye\nand wheat,x\n", map)).toMatchObject({
      posts: [],
      said: [
        expect.anything(),
        expect.stringMatching(/^row-too-short/),
        expect.stringMatching(/^date-format/),
      ],
    });
  });

  it.each<[string, ColumnMap, string]>([
    [
      "headers that the file lacks",
      { columns: { time: "Date", content: "Caption", images: "Picture" } },
      'map-column | the map names "Caption", "Picture", which the file lacks | change the map; the file has Date, Text',
    ],
    [
      "columns that no post has",
      { columns: { time: "Date", caption: "Text" } },
      'map-column | the map says "caption", which is no column of a post | say one of: time, content, link, images, gif, videos, thumbnail,',
    ],
  ])("is refused in one line where it names %s", (_, map, line) => {
    const { posts, said } = plan("Date,Text\n2027-01-12 09:00,Rolls\n", map);
    expect(posts).toEqual([]);
    expect(said).toEqual([expect.stringContaining(line)]);
  });
});

describe("the half of the day that a header names", () => {
  it.each([
    ["Date,Time (PM)", "2027-01-12,6:00", "18:00"],
    ["Date,Time (PM)", "2027-01-12,12:15", "12:15"],
    ["Date,Time (PM)", "2027-01-12,18:00", "18:00"],
    ["Date,Time (PM)", "2027-01-12,6:00 AM", "06:00"],
    ["Date,PM time", "2027-01-12,6:00:00", "18:00"],
    ["Date,Time (a.m.)", "2027-01-12,12:15", "00:15"],
    ["Date,Evening slot", "2027-01-12,7:30", "19:30"],
    ["Datum,Uhrzeit abends", "2027-01-12,7:30", "19:30"],
    ["Date,Morning time", "2027-01-12,7:30", "07:30"],
    ["Date,Time (AM/PM)", "2027-01-12,7:30", "07:30"],
    ["Date,Posted am", "2027-01-12,7:30", "07:30"],
    ["Date,Time (pm; local)", "2027-01-12,3:23", "15:23"],
    ["Date,Time,Period", "2027-01-12,3:23,PM", "15:23"],
    ["Date,Time,Time of day", "2027-01-12,3:23,evening", "15:23"],
    ["Date,Time,Time of day", "2027-01-12,3:23,Vormittags", "03:23"],
    ["Date,Hour,Minute", "2027-01-12,7,5", "07:05"],
    ["Date,Hour,Minute,AM/PM", "2027-01-12,7,5,PM", "19:05"],
  ])("counts where the time says none: %s, %s", (headers, cells, clock) => {
    const time = headers.split(",");
    const { posts } = plan(`${headers},Text\n${cells},Rye\n`, {
      columns: { time, content: "Text" },
    });
    expect(posts).toEqual([[2, `2027-01-12 ${clock}:00`, "Rye", ""]]);
  });

  it("is that of all times where a line above the headers says so, and asked about where a column does", () => {
    const columns = { time: ["Date", "Time"], content: "Text" };
    const above = "ALL TIMES ARE PM,,\nDate,Time,Text\n2027-01-12,3:23,Rye\n";
    expect(plan(above, { columns }).posts[0]?.[1]).toBe("2027-01-12 15:23:00");
    const beside = "Date,Time,Text,Period\n2027-01-12,3:23,Rye,PM\n";
    expect(readCsv(beside, { map: { columns } }).findings[0]?.fix).toMatch(
      /^write "time":\["Date","Time","Period"\] into its columns, or/,
    );
  });

  it.each([
    [["9:00", "3:23"], ["2027-01-12 3:23"], ["2027-01-12 9:00"]],
    [["9:00", "03:23"], [], []],
    [["9:00", "12:30", "4:10"], ["2027-01-12 4:10"], ["2027-01-12 9:00", "2027-01-12 12:30"]],
    [["9:00", "15:23", "3:23"], [], []],
    [["0:30", "3:23"], [], []],
    [["7:00", "11:59"], [], []],
    [["09:00", "3:23"], ["2027-01-12 3:23"], []],
  ])(
    "is asked about in the night, and then of all, where nothing shows a clock of 24 hours: %j",
    (times, open, others) => {
      const columns = { time: ["Date", "Time"], content: "Text" };
      const rows = times.map((time, at) => `2027-01-12,${time},Rye ${at}`);
      const { said } = plan(`Date,Time,Text\n${rows.join("\n")}\n`, { columns });
      const found = said.filter((one) => one.includes("may be in the night"));
      expect(found.toSorted()).toEqual(
        [
          ...open.map(
            (time) =>
              `${time} says neither AM nor PM, and may be in the night | write it with AM or PM, or write ${time.replace(" ", " 0")} where the night is meant`,
          ),
          ...others.map(
            (time) =>
              `${time} says neither AM nor PM, and ${open[0]} of another row may be in the night | write it with AM or PM, or on a clock of 24 hours in all rows`,
          ),
        ]
          .map((one) => `date-half | Date + Time | ${one}`)
          .toSorted(),
      );
    },
  );

  it.each([
    ["Time (PM)", ["6:00", "15:00"], "PM"],
    ["Time (PM)", ["06:00"], "PM"],
    ["Time (PM to confirm)", ["9:00"], "PM"],
    ["Time (PM to confirm)", ["9:00", "15:00"], undefined],
    ["Time - set by PM", ["09:00"], undefined],
    ["Time - set by PM", ["9:00 AM"], undefined],
    ["Posting time (evening preferred)", ["7:30"], "evening"],
    ["Uhrzeit (Vormittag bevorzugt)", ["12:30"], "morning"],
    ["Morning time", ["6:00", "12:30"], "morning"],
    ["Afternoon time", ["2:00", "11:30"], "afternoon"],
    ["Afternoon time", ["2:00", "12:30"], undefined],
    ["Evening slot", ["6:00", "1:00"], "evening"],
    ["Heure (soir)", ["12:15"], "evening"],
    ["Uhrzeit (abends)", ["2:00"], "evening"],
    ["Tijd (avond)", ["2:30"], "evening"],
    ["Evening slot", ["6:00", "1:00 AM"], undefined],
    ["Time (PM)", ["12:30", "1:00"], undefined],
    ["Time (AM)", ["12:30"], undefined],
    ["Time (not PM)", ["9:00"], "PM"],
    ["Time (PM EST)", ["9:00"], undefined],
    ["Time", ["9:00"], undefined],
  ])("is asked about where %s may not be said of %j", (header, times, half) => {
    const rows = times.map((time, at) => `2027-01-12,${time},Rye ${at}`);
    const map = { columns: { time: ["Date", header], content: "Text" } };
    const [first] = readCsv(`Date,${header},Text\n${rows.join("\n")}\n`, { map }).findings;
    const asked = `what stands above the times names ${half}, and it is open whether that is said of them`;
    if (half) expect(first).toMatchObject({ code: "map-column", message: asked });
    else expect(first?.message).toMatch(/^read by the map/);
  });

  it.each([
    ["Export time 9:00 PM", "09:00"],
    ["Times by PM Anna", "09:00"],
    ["Optimal posting time: 6 PM", "09:00"],
    ["Times checked 10:15 AM", "12:30"],
    ["Uhrzeit (am Posting-Tag)", "12:30"],
  ])("is none where %s stands above", (above, time) => {
    const text = `${above},\nDate,Text\n2027-01-12 ${time},Rye\n2027-01-13 15:00,Oat\n`;
    const { posts } = plan(text, { columns: { time: "Date", content: "Text" } });
    expect(posts[0]?.[1]).toBe(`2027-01-12 ${time}:00`);
  });

  it.each([
    "1:00 evening",
    "2:30 abends",
    "12:00 abends",
    "12:00 evening",
    "11:00 afternoon",
    "12:30 morning",
  ])("is no part of the day that has no such hour: %s", (time) => {
    const text = `Date,Text\n2027-01-12 ${time},Rye\n`;
    expect(plan(text, { columns: { time: "Date", content: "Text" } }).posts).toEqual([]);
  });

  it("is told", () => {
    const text = "Date,Time (PM),Text\n2027-01-12,6:00,Rye\n";
    const columns = { time: ["Date", "Time (PM)"], content: "Text" };
    expect(plan(text, { columns }).said).toEqual([
      "read by the map: time from Date + Time (PM), content from Text; times without AM or PM read as PM, as stands above them",
    ]);
  });
});

describe("what stands beside the posts", () => {
  const columns = { time: "Date", content: "Text" };
  const withheld =
    "where it goes on in the caption of the row above or below, put that caption, with its line breaks, into one cell in double quotes; else do what it says of other rows, if anything, such as that they are not to be posted or are another client's, then delete it";

  it.each(["DO NOT POST BELOW THIS LINE", "CASA VERDE", "ARCHIVE"])(
    "is no post, and not passed over, where a line says only: %s",
    (line) => {
      const text = `Date,Text,Ok\n2027-01-12 9:00,Rye,yes\n${line},,\n2027-01-13 9:00,Oat,yes\n`;
      const { posts, said } = plan(text, { columns, only: { Ok: ["yes"] } });
      expect(posts).toHaveLength(2);
      expect(said.slice(1)).toEqual([
        `row-between | Date | the row says nothing but ${JSON.stringify(line)} | ${withheld}`,
      ]);
    },
  );

  it("is a caption that was cut at its comma, where it stands beyond the last header", () => {
    const text = "Date,Text\n2027-01-12 9:00,Rye\n2027-01-13 9:00,Oat, and barley\n";
    expect(plan(text, { columns }).said[1]).toMatch(/^row-too-long/);
  });

  it("is no part of a caption where it says that its row waits", () => {
    const text = "Date,Text\n2027-01-12 9:00,Rye,do not post\n";
    expect(plan(text, { columns }).said[1]).toBe(
      "row-too-long | the row has more cells than there are headers | delete the row where do not post says that it is not to be posted, else that cell",
    );
  });

  it.each([
    ["Time (Pacific)", "18:00"],
    ["East Coast time", "15:00"],
    ["Time (LA)", "18:00"],
    ["Uhrzeit (Zürich)", "09:00"],
  ])("names a zone in words: %s", (header, clock) => {
    const text = `Date,${header},Text\n2027-01-12,9:00,Rye\n`;
    const map = { columns: { ...columns, time: ["Date", header] }, times: "as-written" } as const;
    expect(plan(text, map).posts[0]?.[1]).toBe(`2027-01-12 ${clock}:00`);
  });

  it("ends each question, whichever of its answers is pasted", () => {
    const rows = [
      "2027-01-12 9:00,Rye,Approved,ok",
      "2027-01-13 9:00,Oat,Draft,no",
      "2027-01-14 9:00,Ale,Blue,Red",
    ];
    const text = ["Date,Text,Status,Legal", ...rows].join("\n");
    const first = readCsv(text, { map: { columns, only: { Status: ["Approved"] } } });
    expect(first.findings[0]?.fix).toContain('"only":{"Status":["Approved"],"Legal":["…"]}');
    const both = { columns, only: { Status: ["…"], Legal: ["…"] }, ignore: ["status", "Legal"] };
    expect(readCsv(text, { map: both }).rows).toHaveLength(3);
    expect(readCsv(text, { map: { columns } }).findings[0]?.fix).toContain(
      'write "only":{"Status":["…"],"Legal":["…"]} into the map',
    );
  });

  it("is warned of in a column that the map ignores", () => {
    const text = "Date,Text,Notes\n2027-01-12 9:00,Rye,do not post\n";
    const { posts, said } = plan(text, { columns, ignore: ["Notes"] });
    expect(posts).toHaveLength(1);
    expect(said[1]).toMatch(/^map-ignored \| the map ignores Notes, which says "do not post"/);
  });

  it.each([
    ["Facebook", {}, ["LinkedIn"]],
    ["Facebook + LI", {}, []],
    ["Facebook", { ignore: ["Platform"] }, []],
    ["FB", { only: { Platform: ["FB"] } }, ["LinkedIn"]],
    ["Tiktok", {}, ["Facebook and LinkedIn"]],
    ["all", {}, []],
    ["Organic", {}, []],
    ["x", {}, []],
    ["x", { only: { Platform: ["x"] } }, []],
  ])("goes to no other network than all rows say: %s, %j", (cell, more, others) => {
    const text = `Date,Text,Platform\n2027-01-12 9:00,Rye,${cell}\n2027-01-13 9:00,Oat,${cell}\n`;
    const file = readCsv(text, { map: { columns, ...more } });
    const options = { platforms: ["facebook", "linkedin"], timeZone: "UTC", now: new Date(0) };
    const { findings } = checkCsv(file, options);
    const found = findings.filter(({ code }) => code === "map-networks");
    expect(found.map(({ message }) => message.split(" is on ")[1])).toEqual(others);
    // Nobody knows yet where they go.
    expect(checkCsv(file, { timeZone: "UTC" }).findings).not.toContainEqual(
      expect.objectContaining({ code: "map-networks" }),
    );
  });

  it("goes to a network that has a column of its own, one a map", () => {
    const text = [
      "Date,Text,Post to Facebook,LinkedIn",
      "2027-01-12 9:00,Rye,yes,no",
      "2027-01-13 9:00,Oat,no,yes",
      "2027-01-14 9:00,Both,yes,yes",
    ].join("\n");
    const read = (map: ColumnMap) => readCsv(text, { map });
    const open = { "Post to Facebook": ["…"], LinkedIn: ["…"] };
    expect(read({ columns, only: open }).findings[0]?.fix).toMatch(
      /; of Post to Facebook, LinkedIn leave one a map, and ignore the others: each network is an import of its own$/,
    );
    const judge = (map: ColumnMap, platform: string) => {
      const options = { platforms: [platform], timeZone: "UTC", now: new Date(0) };
      const { posts, findings } = checkCsv(read(map), options);
      return [posts.length, ...findings.filter(({ severity }) => severity === "error")];
    };
    const yes = { "Post to Facebook": ["yes"], LinkedIn: ["yes"] };
    expect(judge({ columns, only: yes }, "facebook")).toEqual([
      1,
      expect.objectContaining({
        column: "LinkedIn",
        fix: "choose accounts of LinkedIn alone, or move LinkedIn from the map's only to its ignore",
      }),
    ]);
    const moved = { columns, only: { "Post to Facebook": ["yes"] }, ignore: ["LinkedIn"] };
    expect(judge(moved, "facebook")).toEqual([2]);
    expect(judge(moved, "linkedin")).toHaveLength(2);
  });

  it.each([
    ["Brand", "Bob's Burgers"],
    ["Account", "@bobsburgers"],
    ["Post to", "Instagram Story"],
    ["Format", "Newsletter"],
    ["Type", "Blog"],
    ["Phase", "pendiente de aprobar"],
    ["Owner", "On hold Sam"],
    ["ID", "2 (posted)"],
    ["Last edited by", "Bob (rejected this)"],
  ])(
    "is asked about where all rows say it, and it may be another's or no post: %s, %s",
    (name, cell) => {
      const text = `Date,Text,${name}\n2027-01-12 9:00,Rye,${cell}\n2027-01-13 9:00,Oat,${cell}\n`;
      const [found] = readCsv(text, { map: { columns } }).findings;
      expect([found?.code, found?.message]).toEqual([
        "map-column",
        expect.stringContaining(`${name}, which says "${cell}"`),
      ]);
      expect(readCsv(text, { map: { columns, ignore: [name] } }).rows).toHaveLength(2);
    },
  );

  it("is in a zone that all rows name", () => {
    const text = "Date,Text,Region\n2027-01-12 9:00,Rye,UK time\n";
    expect(readCsv(text, { map: { columns } }).findings[0]?.message).toContain("when posts go out");
  });

  it("is on the day of the week that stands beside its date, but where the map ignores that", () => {
    const text =
      "Day,Date,Text\nSaturday,2027-04-03 9:00,Rye\nSunday,2027-04-03 9:00,Oat\n,2027-04-05 9:00,Ale\n";
    const { posts, said } = plan(text, { columns });
    expect(posts.map(([line]) => line)).toEqual([2, 4]);
    expect(said[1]).toMatch(/^date-invalid \| Date \| Sunday 2027-04-03 9:00 is no Sunday/);
    expect(plan(text, { columns, ignore: ["Day"] }).posts).toHaveLength(3);
  });

  it.each([
    "Thurs",
    "Thu.",
    "jueves",
    "Do.",
    "quinta-feira",
    "(木)",
    "木曜日",
    "周四",
    "čtvrtek",
    "ctvrtek",
  ])("knows a day of the week in another spelling: %s", (word) => {
    const text = `Day,Date,Text\n${word},2027-04-01 9:00,Rye\n${word},2027-04-03 9:00,Oat\n`;
    expect(plan(text, { columns }).posts.map(([line]) => line)).toEqual([2]);
  });

  it.each([
    ["publish", "0"],
    ["Is Draft", "1"],
    ["Freigabe", "offen"],
    ["Go/No-go", "no-go"],
    ["承認", "未"],
    ["Version", "v1 - superseded"],
    ["Audience", "Internal only"],
    ["Platform", "FB Group"],
    ["Business", "Other Cafe"],
    ["Konto", "Corner Cafe"],
    ["Compte", "@cornercafe"],
    ["Profil", "Corner Cafe"],
    ["Username", "cornercafe"],
    ["User", "cornercafe"],
    ["Instagram", "@cornercafe"],
    ["Audience", "Internal"],
    ["Labels", "spring; internal"],
    ["Privacy", "Only me"],
    ["Campaign", "TEST"],
  ])("is asked about, too, where all rows say: %s, %s", (name, cell) => {
    const text = `Date,Text,${name}\n2027-01-12 9:00,Rye,${cell}\n2027-01-13 9:00,Oat,${cell}\n`;
    expect(readCsv(text, { map: { columns } }).findings[0]?.code).toBe("map-column");
  });

  it.each([
    ["Date,Time/PST,Text", "2027-01-12,9:00,Rye"],
    ["Date,Time_PST,Text", "2027-01-12,9:00,Rye"],
  ])("is in the zone that stands behind a sign in its header: %s", (headers, row) => {
    const time = headers.split(",").slice(0, 2);
    const file = readCsv(`${headers}\n${row}\n`, { map: { columns: { time, content: "Text" } } });
    expect(file.clock?.zone).toBe("PST");
  });

  it("is whole, though a comma cut its caption and the rest stands where nothing is read", () => {
    const rows = [
      "2027-09-01 9:00,Fresh rye,Bread,x",
      "2027-09-02 9:00,Closed on Sunday, open on Monday",
      "2027-09-03 9:00,Rolls,,",
    ];
    const file = `Date,Text,Theme,Note\n${rows.join("\n")}\n`;
    const { posts, said } = plan(file, { columns, ignore: ["Theme", "Note"] });
    expect(posts.map(([line]) => line)).toEqual([2, 4]);
    expect(said[1]).toContain(
      'write "Closed on Sunday, open on Monday" as the caption, or delete the blank',
    );
    const spaced = file.replaceAll(/,\s*/g, ", ");
    expect(plan(spaced, { columns, ignore: ["Theme", "Note"] }).posts).toHaveLength(3);
  });

  it("leaves a part of the day open that its hour contradicts", () => {
    const text =
      "Date,Time,Slot,Text\n2027-01-12,12:30,morning,Rye\n2027-01-12,13:00,morning,Oat\n2027-01-12,7:00,noite,Ale\n";
    const map = { columns: { time: ["Date", "Time", "Slot"], content: "Text" } };
    expect(plan(text, map).posts).toEqual([]);
  });

  it("is offered no column for addresses in which none stands, and no alt texts for a file", () => {
    const text =
      "Date,Time,Caption,Product,Visual,Alt text\n2027-01-12,9:00,Rye today,Sourdough,Photo of loaf,A loaf\n";
    const offer = readCsv(text).findings[0]?.fix ?? "";
    expect(offer).not.toMatch(/"link"|"images"/);
    const map = { columns: { time: ["Date", "Time"], content: "Caption" } };
    expect(readCsv(text, { map }).findings[0]?.fix).toContain("--via posts --api-version v3");
  });

  it.each(["NOT APPROVED BELOW", "REJECTED BY CLIENT:"])(
    "is not passed over where its words stand below the captions: %s",
    (line) => {
      const text = `Date,Text\n2027-01-12 9:00,Rye\n,${line}\n2027-01-13 9:00,Oat\n`;
      const { said } = plan(text, { columns });
      expect(said[1]).toMatch(/^row-between \| Text \| the row says nothing but/);
    },
  );

  it("goes to the accounts that a column of a sheet names", () => {
    const plain = "Date,Text,Platform\n2027-01-12 9:00,Rye,Facebook\n";
    const lead = ["client", "accounts", "approved", "id"];
    // Whoever asks may not know yet that it is none.
    expect(readCsv(plain, { map: { columns }, lead }).rows).toHaveLength(1);
    const same = "Client,Date,Text,Platform\ntea,2027-01-12 9:00,Rye,Facebook\n";
    const sheet = { map: { columns }, lead };
    expect(readCsv(same, sheet).findings[0]?.fix).toMatch(
      /^write "accounts":\["Platform"\] into its columns, or/,
    );
    const text =
      "Client,Date,Text,Platform\ntea,2027-01-12 9:00,Rye,LinkedIn\ntea,2027-01-13 9:00,Oat,Facebook\n";
    expect(readCsv(text, { map: { columns }, lead }).findings[0]?.fix).toMatch(
      /^write "accounts":\["Platform"\] into its columns, or/,
    );
  });

  it.each([
    ["First comment", "Hi", '"followUpComment":["First comment"]'],
    ["Alt text", "A loaf", '"altTexts":["Alt text"]'],
    ["Asset", "rye.jpg", '"media":["Asset"]'],
    ["Format", "Reel", '"only":{"Format":["…"]}'],
    ["Topic", "Team - on hold", '"only":{"Topic":["…"]}'],
    ["Owner", "Ana (on hold)", '"only":{"Owner":["…"]}'],
  ])("is asked for what it may be: %s %s", (name, cell, part) => {
    const text = `Date,Text,${name}\n2027-01-12 9:00,Rye,${cell}\n2027-01-13 9:00,Oat,${cell}\n`;
    expect(readCsv(text, { map: { columns } }).findings[0]?.fix).toContain(part);
  });

  it("stops a file whose title says that its posts are not to go out", () => {
    const text = "DRAFT - not approved\nDate,Text\n2027-01-12 9:00,Rye\n";
    expect(plan(text, { columns })).toEqual({
      posts: [],
      said: [
        'map-column | a line above the headers says "DRAFT - not approved" | delete that line where the posts may go out',
      ],
    });
  });

  const own = { columns: {} };
  const toDelete = "delete that line where the posts may go out";
  const toObey = "do what it says of the rows, then delete that line";
  const toShift = "write the times below as they are meant, then delete that line";
  it.each([
    ["DRAFT", toDelete],
    ["NOT APPROVED", toDelete],
    ["DO NOT POST", toDelete],
    ["ON HOLD", toDelete],
    ["Status: draft", toDelete],
    ["Already posted", toDelete],
    ["Please do not import", toDelete],
    ["Entwurf – März", toDelete],
    ["Harbor Bakery - DRAFT - March", toDelete],
    ["Old version - see v2", toDelete],
    ["Already scheduled in Buffer", toDelete],
    ["All posts below were published", toDelete],
    ["OLD - use the new sheet", toDelete],
    ["See the newer version", toDelete],
    ["Embargoed until 1 Feb", toDelete],
    ["Only the green rows are approved", toObey],
    ["Ignore rows marked X", toObey],
    ["Posts in red are for May", toObey],
    ["Nur die grünen Zeilen", toObey],
    ["Green = approved; yellow = waiting", toObey],
    ["Legende: Grün = freigegeben", toObey],
    ["Rouge : en pause", toObey],
    ["Bold means final", toObey],
    ["Please review by Friday", toDelete],
    ["Para aprobación", toDelete],
    ["Please add 1h", toShift],
    ["Posts go out 2 hours later than shown", toShift],
  ])("stops a file above whose headers, its own or HighLevel's, stands %s", (line, fix) => {
    const rows = "2027-01-12 09:00:00,Rye,\n";
    const message = `a line above the headers says ${JSON.stringify(line)}`;
    expect(plan(`${line}\n\nDate,Text\n${rows}`, { columns })).toEqual({
      posts: [],
      said: [`map-column | ${message} | ${fix}`],
    });
    const text = `Harbor Bakery\n${line}\npostAtSpecificTime,content,link\n${rows}`;
    expect(readCsv(text, { map: own })).toMatchObject({
      rows: [],
      findings: [{ code: "row-withheld", line: 2, value: line, message, fix }],
    });
    const sheet = text.replace("post", "client,post").replace("2027", "bakery,2027");
    expect(readCsv(sheet, { lead: ["client"] })).toMatchObject({ rows: [], findings: [{ fix }] });
  });

  it.each([
    "Harbor Bakery",
    "All times are local",
    "March, 20 posts",
    "Approved by Anna on 3 May",
    "Brand colours: green, grey",
    "Blue: #0000ff",
  ])("only quotes what else stands there: %s", (line) => {
    const rows = "2027-01-12 09:00:00,Rye,\n";
    for (const head of ["Date,Text", "postAtSpecificTime,content,link"]) {
      const map = head === "Date,Text" ? { columns } : own;
      const { posts, said } = plan(`"${line}"\n${head}\n${rows}`, map);
      expect(posts).toHaveLength(1);
      expect(said[0]).toContain(`what stands above the headers in line 2 left out: "${line}"`);
    }
  });

  const ownHeader = "postAtSpecificTime,content,link,imageUrls,gifUrl,videoUrls";
  it.each([
    "Account: Corner Cafe (Instagram)",
    "Client: Corner Cafe",
    "Page - Corner Cafe",
    "Handle: @cornercafe",
    "Kunde: Corner Cafe",
    "For client B",
    "Für Kunden Corner Cafe",
    "Client,Corner Cafe",
    "Client:,Corner Cafe",
    "March plan,Client: Corner Cafe",
  ])("is asked about where a line above the headers says whose the posts are: %s", (above) => {
    const said = above.replace(/^March plan,/, "").replace(/:?,/, ": ");
    const [found] = readCsv(`${above}\nDate,Text\n2027-01-12 9:00,Rye\n`, {
      map: { columns },
    }).findings;
    expect([found?.message, found?.fix]).toEqual([
      `a line above the headers says ${JSON.stringify(said)}`,
      `delete that line where the posts go to accounts of it, or write "ignore":["${said}"] into the map where it says nothing of the posts`,
    ]);
    const map = { columns, ignore: [said] };
    expect(readCsv(`${above}\nDate,Text\n2027-01-12 9:00,Rye\n`, { map }).rows).toHaveLength(1);
    const text = `${above}\n${ownHeader}\n2027-01-12 9:00,Rye,,,,\n`;
    expect(readCsv(text).findings[0]).toMatchObject({
      code: "header-mismatch",
      message: `a line above the headers says ${JSON.stringify(said)}`,
      fix: "delete that line where the posts go to accounts of it",
    });
  });

  it.each([
    ["Instagram only", "Instagram"],
    ["FB + IG only", "FB + IG"],
    ["Only for LinkedIn!", "LinkedIn"],
    ["Platform: Instagram", "Instagram"],
    ["Platform,Instagram", "Instagram"],
    ["Platforms: FB and IG", "FB IG"],
    ["Corner Cafe – Instagram only", "Instagram"],
    ["Account: Facebook", "Facebook"],
  ])("goes to no other network than a line above the headers says: %s", (above, network) => {
    const options = { platforms: ["tiktok"], timeZone: "UTC", now: new Date(0) };
    const files = [
      readCsv(`${above}\nDate,Text\n2027-01-12 9:00,Rye\n`, { map: { columns } }),
      readCsv(`${above}\n${ownHeader}\n2027-01-12 9:00,Rye,,,,\n`),
    ];
    for (const file of files) {
      const { findings } = checkCsv(file, options);
      expect(findings.find(({ code }) => code === "map-networks")).toMatchObject({
        message: `the posts are for ${network}, and one of the chosen accounts is on TikTok`,
        fix: `choose accounts of ${network} alone, or delete the line above the headers that says so`,
      });
      expect(file.rows).toHaveLength(1);
    }
  });

  it.each([
    "Corner Cafe",
    "Plan of January",
    "Account executive",
    "Pages 1-3",
    "Client-ready copy",
    "Only this week",
    "Old Town Bakery",
    "For clients",
    "New posts, old favourites",
    "Account,Client,Date",
  ])("is read as ever where a line above the headers says anything else: %s", (above) => {
    const options = { platforms: ["tiktok"], timeZone: "UTC", now: new Date(0) };
    const file = readCsv(`${above}\nDate,Text\n2027-01-12 9:00,Rye\n`, { map: { columns } });
    const { posts, findings } = checkCsv(file, options);
    expect([posts.length, findings.filter(({ severity }) => severity === "error")]).toEqual([
      1,
      [],
    ]);
  });

  it("is named where no row is to be posted by what a map says", () => {
    const text = "Date,Text,Ok\n2027-01-12 9:00,Rye,Approved\n";
    expect(plan(text, { columns, only: { Ok: ["Aproved"] } }).said).toEqual([
      'map-column | no row is to be posted by Ok (Aproved) | write into its only what is said of rows that are to be posted: Ok says "Approved"',
    ]);
  });

  it.each([
    ["Date (DD/MM/YYYY)", "2027-03-04"],
    ["Date (mm/dd/yyyy)", "2027-04-03"],
  ])("says in the header which comes first, the day or the month: %s", (header, day) => {
    const text = `${header},Text\n04/03/2027 9:00,Rye\n`;
    const { posts } = plan(text, { columns: { time: header, content: "Text" } });
    expect(posts).toEqual([[2, `${day} 09:00:00`, "Rye", ""]]);
  });

  it.each([
    ["'2027-01-13 09:00:00", "1/12/2027 9:00 AM"],
    ['"=""2027-01-13 09:00:00"""', "1/12/2027 9:00 AM"],
    ["2027-01-13 PM 9:30", "1/12/2027 9:00 AM"],
    ["2027. 1. 13. 오후 9:30", "1/12/2027 9:00 AM"],
    ["9:30 PM 1/13/2027", "1/12/2027 9:00 AM"],
    ["2027-01-13 3:30 PM", "21:30 1/13/2027"],
  ])("says that of no time that says it, or is HighLevel's own: %s beside %s", (time, other) => {
    const text = `When,Text\n${time},Rye\n${other},Oat\n`;
    const { posts, said } = plan(text, {
      columns: { time: "When", content: "Text" },
      dates: "mdy",
    });
    expect([posts.length, said.slice(1)]).toEqual([2, []]);
  });

  it.each([
    ["18:30,PM", "2027-01-12 18:30:00"],
    ["18:30,AM", undefined],
    ["noon,", "2027-01-12 12:00:00"],
  ])("is read where the hour of a clock of 24 hours fits it: %s", (time, local) => {
    const text = `Date,Time,Half,Text\n2027-01-12,${time},Rye\n`;
    const { posts } = plan(text, { columns: { time: ["Date", "Time", "Half"], content: "Text" } });
    expect(posts[0]?.[1]).toBe(local);
  });

  it("leaves no half of the day open that other rows say", () => {
    const text = [
      "Date,Time,Text",
      "1/12/2027,7:00,Rye",
      "1/13/2027,9:00 AM,Oat",
      "1/14/2027,13:00,Barley",
    ];
    const { said } = plan(text.join("\n"), {
      columns: { ...columns, time: ["Date", "Time"] },
      dates: "mdy",
    });
    expect(said.slice(1)).toEqual([
      "date-half | Date + Time | 1/12/2027 7:00 says neither AM nor PM, as other rows do | write it with AM or PM, or on a clock of 24 hours in all rows",
    ]);
  });

  it("takes no column of offsets for the zone of all times", () => {
    const text =
      "Date,Time,UTC offset,Text\n2027-01-12,9:00,+01:00,Rye\n2027-01-12,9:00,+02:00,Oat\n";
    const map = {
      columns: { ...columns, time: ["Date", "Time", "UTC offset"] },
      times: "as-written",
    } as const;
    expect(plan(text, map).posts.map(([, local]) => local)).toEqual([
      "2027-01-12 09:00:00",
      "2027-01-12 08:00:00",
    ]);
  });
});

describe("the row of headers", () => {
  const post = "2027-02-20 09:00,Fresh rye on Saturday\n";
  const other = "2027-02-21 09:00,Caption this! The best answer wins a loaf\n";

  it.each([
    ["When,What", post + other, "time: When, content: What"],
    ["When,What", `${post},Caption one\n${other}`, "time: When, content: What"],
    ["Plan\nWhen,What", post + other, "time: When, content: What"],
    [
      "Task,Due,Section,Details",
      "1,2027-01-21 09:00,Scheduled,Caption one here\n2,2027-01-22 09:00,Scheduled,Caption two here\n",
      "time: Due, content: Details",
    ],
    [
      "ID,Created At,Name,Due Date,Notes",
      "1,2026-11-01,Post title A,2027-01-21,Caption one here\n2,2026-11-02,Post title B,2027-01-22,Caption two here\n",
      "time: Due Date, content: …",
    ],
  ])("is no post, whatever its caption says: %s", (headers, rows, expected) => {
    const fix = readCsv(`${headers}\n${rows}`).findings[0]?.fix ?? "";
    const { columns } = JSON.parse(/\{.*\}/.exec(fix)![0]) as ColumnMap;
    const said = Object.entries(columns).map(([key, source]) => `${key}: ${String(source)}`);
    expect(said.join(", ")).toBe(expected);
  });

  it.each([
    ["…", "Fresh rye on Saturday"],
    ["2027-02-20 09:00", "Fresh rye on Saturday"],
    ["2027-02-21 09:00", "Caption this! The best answer wins a loaf"],
  ])("that a map names is none where it is a post or stands below one: %s", (time, content) => {
    const { posts, said } = plan(`When,What\n${post}${other}`, { columns: { time, content } });
    expect(posts).toEqual([]);
    expect(said).toEqual([
      expect.stringMatching(
        /^map-column \| the map takes line [23] for the headers, and (?:it|line 2) is a post: it says "2027-02-20 09:00" \| change the map; the file has When, What$/,
      ),
    ]);
  });

  it("that was sorted among its posts leaves none out", () => {
    const header = "postAtSpecificTime,content,link,imageUrls,gifUrl,videoUrls\n";
    const file = readCsv(`2027-02-22 09:00,Rye,,,,\n${header}2027-02-21 09:00,Oat,,,,\n`);
    expect(file.rows).toEqual([]);
    expect(file.findings).toMatchObject([
      {
        code: "header-mismatch",
        line: 1,
        message: "a post stands above the headers, which are in line 2",
        fix: "move the headers above all posts",
      },
    ]);
    const titled = `Updated,2026-11-30\nDate,Text\n${post}`;
    expect(
      readCsv(titled, { map: { columns: { time: "Date", content: "Text" } } }).rows,
    ).toHaveLength(1);
  });
});

describe("a map in a file", () => {
  it.each([
    ["[]", "this is no JSON object"],
    ["{", "this is no JSON object"],
    ["{}", "columns is no object"],
    ['{"column":{}}', '"column" is none of columns, dates, times, only, ignore, meant and source'],
    ['{"columns":{},"dates":"ymd"}', "dates is neither mdy nor dmy"],
    ['{"columns":{},"times":"UTC"}', "times is none of utc, local and as-written"],
    ['{"columns":{"time":0}}', 'time is no header, no number of a column and no {"constant":"…"}'],
  ])("that holds %s is refused with the file's name", (text, what) => {
    expect(() => readMap(text, "map.json")).toThrow(
      `map.json: ${what}; a map is such as {"columns":{"time":"Date","content":"Text"}}`,
    );
  });

  it("is read as it stands", () => {
    const text = '\ufeff{"columns":{"time":["a",2,{"constant":"09:00"}]},"dates":"dmy"}';
    expect(readMap(text, "map.json")).toEqual({
      columns: { time: ["a", 2, { constant: "09:00" }] },
      dates: "dmy",
    });
  });
});

const files = {
  ayrshare: `post,platforms,mediaUrls,scheduleDate\nRolls,"facebook, instagram",${a},2027-01-15T12:30:00Z\n`,
  hootsuite: "01/15/2027 13:30,Rolls,https://example.com/menu\n01/16/2027 13:30,Rye\n",
  publer: `Date,Text,Link(s),Media URL(s),Title,Label(s),Alt text(s),Comment(s)\n2027-01-15 13:30,Rolls,,${clip},,,,\n`,
  "publer ": `Date,Message,Link,Media URL(s),Title,Label\n2027/01/15 13:30,Rolls,,"${a}, ${b}",,\n`,
  socialbee: `text,link,imageUrls,gifUrls,videoUrls,postAtSpecificTime\nRolls,,${a},,,2027-01-15 13:30\n`,
};

describe("another tool's file", () => {
  it.each([
    ["ayrshare", [[2, "2027-01-15 13:30:00", "Rolls", "", a]]],
    [
      "hootsuite",
      [
        [1, "2027-01-15 13:30:00", "Rolls", "https://example.com/menu"],
        [2, "2027-01-16 13:30:00", "Rye", ""],
      ],
    ],
    ["publer", [[2, "2027-01-15 13:30:00", "Rolls", "", clip]]],
    ["publer ", [[2, "2027-01-15 13:30:00", "Rolls", "", a, b]]],
    ["socialbee", [[2, "2027-01-15 13:30:00", "Rolls", "", a]]],
  ] as const)("is named, and read by the map that it names: %s", (name, posts) => {
    const text = files[name];
    const known = name.trim();
    expect(readCsv(text).findings).toMatchObject([
      { code: "header-absent", line: 1, fix: `read it with --map ${known}` },
    ]);
    const [, warning] = plan(text, maps[known]!).said;
    expect(plan(text, maps[known]!)).toMatchObject({ posts });
    // Its networks are columns of its own.
    expect(warning ?? "the map leaves out platforms").toContain("the map leaves out platforms");
  });

  it.each([
    ["01/15/2027 13:30,Rolls,https://x.example/a.jpg\n", '{"time":1,"content":2,"media":3}'],
    [
      "01/15/2027 13:30,Rolls,https://x.example/menu,https://x.example/a.jpg\n",
      '{"time":1,"content":2,"link":3,"media":4}',
    ],
    [
      "01/15/2027 13:30,Rolls,,,\n01/16/2027 13:30,Rye,https://x.example/b.mp4,x,\n",
      '{"time":1,"content":2,"media":3}',
      "; it leaves out column 4",
    ],
    [
      "Draft,2027-01-15,13:30,Rolls,https://x.example/a.jpg\n,2027-01-16,13:30,Rye,\n",
      '{"time":[2,3],"content":4,"media":5}',
      "; it leaves out column 1",
    ],
  ])(
    "without headers is read by the map of its columns, no picture as a link: %j",
    (text, columns, left = "") => {
      const [finding] = readCsv(text).findings;
      expect(finding).toMatchObject({
        message: "the first line is a post, and no header row",
        fix: `say which column is which, by its number: write {"columns":${columns}} into map.json, and read it with --map map.json${left}`,
      });
      const map = { columns: JSON.parse(columns), ignore: [left.replace("; it leaves out ", "")] };
      const { rows } = readCsv(text, { map });
      expect(rows.flatMap(({ images, videos }) => [...images, ...videos])).toHaveLength(1);
    },
  );

  it("without headers is chosen from by the number of a column", () => {
    const text = "2027-01-13 09:00,Rye,draft\n2027-01-14 10:00,Oat,approved\n";
    const columns = { time: 1, content: 2 };
    expect(readCsv(text, { map: { columns } }).findings[0]?.fix).toContain(
      'write "only":{"column 3":["approved"]} into the map',
    );
    const only = { "column 3": ["approved"] };
    expect(plan(text, { columns, only }).posts).toEqual([[2, "2027-01-14 10:00:00", "Oat", ""]]);
  });

  it("without headers is offered its time, though one row has none yet", () => {
    const rows = ["13,09:00,Rye bread today", "14,TBD,Oat bread today", "15,18:00,Bread for all"];
    const text = rows.map((row) => `IG,2027-01-${row}`).join("\n");
    expect(readCsv(text).findings[0]?.fix).toContain('{"columns":{"time":[2,3],"content":4}}');
    const joined = text.replaceAll(/,(?=\d\d:)/g, " ").replace("2027-01-14,", "");
    expect(readCsv(joined).findings[0]?.fix).toContain('{"columns":{"time":2,"content":3}}');
  });

  it("that an assistant drew is read without its lines, bars in captions as they are", () => {
    const text = String.raw`| **Date** | Caption |
|:---|---:|
| 2027-01-13 09:00 | Rye \| oat |
`;
    const map = { columns: { time: "**Date**", content: "Caption" } };
    expect(readCsv(text).findings[0]?.fix).toContain(JSON.stringify(map));
    expect(plan(text, map).posts).toEqual([[3, "2027-01-13 09:00:00", "Rye | oat", ""]]);
  });

  it("without headers has no captions in a column of networks", () => {
    const text = "2027-01-13 09:00,Facebook,Fresh bread\n2027-01-14 10:00,Instagram,Rolls\n";
    expect(readCsv(text).findings[0]?.fix).toContain('{"columns":{"time":1,"content":3}}');
  });

  it.each([
    ["New date", "2027-01-20"],
    ["New time", "18:00"],
    ["Client edits", "Fresh rye today"],
    ["Rescheduled to", "20 January 2027"],
    ["Final", "Fresh rye today"],
    ["Date (new)", "2027-01-20"],
  ])("asks what counts where another column may replace it: %s", (name, cell) => {
    const text = `Date,Text,${name}\n2027-01-13 09:00,Rye,${cell}\n2027-01-14 09:00,Oat,\n`;
    const columns = { time: "Date", content: "Text" };
    expect(readCsv(text).findings[0]?.fix).not.toContain("only");
    expect(readCsv(text, { map: { columns } }).findings[0]?.fix).toBe(
      `write what counts of ${name} into the columns that it replaces, row by row, and then write "ignore":[${JSON.stringify(name)}] into the map`,
    );
    expect(plan(text, { columns, ignore: [name] }).posts).toHaveLength(2);
    const ours = `postAtSpecificTime,content,${name}\n2027-01-13 09:00:00,Rye,${cell}\n`;
    expect(readCsv(ours).findings[0]?.fix).toBe(
      `write what counts of it into the column that it replaces, row by row, and delete the column ${name}`,
    );
  });

  it("takes a mark for what it is, whatever may be new: Final", () => {
    const text = "Date,Text,Final\n2027-01-13 09:00,Rye,yes\n2027-01-14 09:00,Oat,no\n";
    expect(readCsv(text).findings[0]?.fix).toContain('"only":{"Final":');
  });

  it("offers the parts of a caption in the order of their columns", () => {
    const text = "Date,Hook,Text,CTA,Tags\n2027-01-13 09:00,Hungry?,Rye,Order now,#rye\n";
    const map = { columns: { time: "Date", content: ["Text", "Tags"] } };
    expect(readCsv(text, { map }).findings[0]?.fix).toContain(
      '"content":["Hook","Text","CTA","Tags"]',
    );
  });

  it("leaves out no column that may say something, until it is told of all at once", () => {
    const text = [
      "Date,Text,Notes,Tags,More,Photo,Network,Empty,Post ID,Pillar",
      `2027-01-15 13:30,Rye,By hand,#rye,https://x.example,${a},Instagram,,17,Spring`,
      `2027-01-16 13:30,Oat,,#oat,https://y.example,${b},Facebook,,18,Autumn`,
    ].join("\n");
    const columns = { time: "Date", content: "Text" };
    const [finding] = readCsv(text, { map: { columns } }).findings;
    expect(finding?.message.split("; and ")).toEqual([
      'the map leaves out what may say which rows are not to be posted: Network, which says "Instagram", "Facebook"',
      'the map leaves out Tags, which may be a part of the posts: it says "#rye", "#oat"',
      'the map leaves out More, which may be a part of the posts: it says "https://x.example", "https://y.example"',
      `the map leaves out Photo, which may be a part of the posts: it says "${a}", "${b}"`,
      'the map leaves out Notes, which says "By hand"',
    ]);
    const answer =
      '{"columns":{"time":"Date","content":["Text","Tags"],"link":["More"],"media":["Photo"]},"only":{"Network":["…"]},"ignore":["Notes"]}';
    expect(finding?.fix).toBe(
      `write ${answer} in place of the map; write into its only what Network says of rows that go to the chosen accounts; delete the rows that are not to be posted by Notes; put into its ignore, and nowhere else, what says nothing of the posts`,
    );
    expect(plan(text, JSON.parse(answer.replace("…", "Instagram"))).posts).toEqual([
      [2, "2027-01-15 13:30:00", "Rye\n\n#rye", "https://x.example", a],
    ]);
  });

  it("asks for all that an offer leaves open, and for each column once", () => {
    const text = [
      "Goes,Due,Intro,Words,Draft,Shown,Notes",
      "2027-01-17 9:00,2027-01-15,All about rye,Rye is what we bake,no,A,By hand",
      "2027-01-18 9:00,2027-01-16,All about oat,Oat is what we bake,yes,B,",
    ].join("\n");
    const fix = readCsv(text).findings[0]?.fix ?? "";
    const offer = '{"columns":{"time":"…","content":"…"},"only":{"Draft":["…"],"Shown":["…"]}}';
    expect(fix).toContain(offer);
    expect(fix).toMatch(
      /; time is one of Goes, Due; content is one of Intro, Words; it leaves out Notes$/,
    );
    const [asked] = readCsv(text, { map: JSON.parse(offer) }).findings;
    expect(asked?.message.split("; and ")).toEqual([
      "the map does not say which column is the time",
      "the map does not say which column is the content",
      "the map does not say which rows are posts by Draft, Shown",
      'the map leaves out Notes, which says "By hand"',
    ]);
    expect(asked?.fix).toBe(
      `write ${offer.slice(0, -1)},"ignore":["Notes"]} in place of the map; write in its columns, in place of the … of time, one of Goes, Due; write in its columns, in place of the … of content, one of Intro, Words; write into its only, in place of each …, what is said of rows that are to be posted: Draft says "no", "yes"; Shown says "A", "B"; delete the rows that are not to be posted by Notes; put into its ignore, and nowhere else, what says nothing of the posts`,
    );
    const map = {
      columns: { time: "Goes", content: "Words" },
      only: { Draft: ["no"], Shown: ["…"], Words: ["…"] },
      ignore: ["Notes", "Due", "Intro", "Shown", "Draft"],
    };
    expect(readCsv(text, { map }).rows.map(({ content }) => content)).toEqual([
      "Rye is what we bake",
    ]);
  });

  it.each([
    ["Goes,Due,Time,Caption", '{"time":["…","Time"],"content":"Caption"}', "Goes, Due", ""],
    ["Goes,Due,Headline,Words", '{"time":"…","content":"Words"}', "Goes, Due", ""],
    [
      "Date,Sent,Caption (EN),Caption (ES)",
      '{"time":"Date","content":"…"}',
      "",
      "Caption (EN), Caption (ES)",
    ],
  ])(
    "takes none of several columns for the time or the caption: %s",
    (header, columns, days, captions) => {
      const rows = [
        "2027-01-15,2027-01-14,9:00,All about rye",
        "2027-01-16,2027-01-15,9:00,All about oat",
      ];
      const text = [
        header,
        ...rows.map((row) => (header.includes("Time") ? row : row.replace("9:00", "Rye and oat"))),
      ].join("\n");
      const fix = readCsv(text).findings[0]?.fix ?? "";
      expect(/\{"columns":(\{.*?\})/.exec(fix)?.[1]).toBe(columns);
      expect(/time is one of ([^;]*)/.exec(fix)?.[1] ?? "").toBe(days);
      expect(/content is one of ([^;]*)/.exec(fix)?.[1] ?? "").toBe(captions);
      const map = JSON.parse(/\{.*\}/.exec(fix)![0]) as ColumnMap;
      const [asked] = readCsv(text, { map }).findings;
      expect(asked?.fix).toContain(
        days ? `of time, one of ${days}` : `of content, one of ${captions}`,
      );
    },
  );

  it("takes texts under the names of networks for captions, and no filters", () => {
    const text = [
      "Date,Facebook,LinkedIn",
      "2027-01-15 9:00,Rye for friends,Rye for colleagues",
      "2027-01-16 9:00,Oat for friends,Oat for colleagues",
    ].join("\n");
    expect(readCsv(text).findings[0]?.fix).toMatch(
      /write \{"columns":\{"time":"Date","content":"…"\}\} into .*; content is one of Facebook, LinkedIn$/,
    );
    const map = { columns: { time: "Date", content: "Facebook" } };
    expect(readCsv(text, { map }).findings).toMatchObject([
      {
        message:
          'the map leaves out LinkedIn, which may be a part of the posts: it says "Rye for colleagues", "Oat for colleagues"',
        fix: 'make a map of its own for the accounts that go with it, or write "ignore":["LinkedIn"] into the map where it says nothing of the posts',
      },
    ]);
  });

  it.each([
    ["Status", ["Draft", "Approved"], '{"Status":["Approved"]}'],
    ["Stage", ["4. Approved", "1. Draft", "📝 Draft"], '{"Stage":["4. Approved"]}'],
    ["Estado", ["No publicar", ""], '{"Estado":["…"]}'],
    ["Freigabe", ["nein", "ja"], '{"Freigabe":["ja"]}'],
    ["Client OK", ["FALSE"], '{"Client OK":["…"]}'],
    ["Client Approved", ["checked", ""], '{"Client Approved":["checked"]}'],
    ["Post?", ["No", "Yes"], '{"Post?":["Yes"]}'],
    ["Draft", ["Yes", "No", ""], '{"Draft":["…"]}'],
    ["isDraft", ["TRUE", "FALSE"], '{"isDraft":["…"]}'],
    ["Needs approval", ["x", ""], '{"Needs approval":["…"]}'],
    ["Posted", ["Yes", "No"], '{"Posted":["…"]}'],
    ["Promoted", ["Yes", "No"], '{"Promoted":["…"]}'],
    ["Anything", ["in review", "fine"], '{"Anything":["…"]}'],
    ["Goedgekeurd", ["Nee"], '{"Goedgekeurd":["…"]}'],
    ["Approval needed", ["No", "Yes"], '{"Approval needed":["…"]}'],
    ["Unapproved", ["Yes", "No"], '{"Unapproved":["…"]}'],
    ["Awaiting sign-off", ["Yes", "No"], '{"Awaiting sign-off":["…"]}'],
    ["Nicht freigegeben", ["ja", "nein"], '{"Nicht freigegeben":["…"]}'],
    ["Approved by client", ["Yes", "Pending"], '{"Approved by client":["Yes"]}'],
    ["Approved by", ["Jane", "rejected by Tom", ""], '{"Approved by":["…"]}'],
    ["Approved by client", ["yes", "ok", "no - wrong photo"], '{"Approved by client":["…"]}'],
    ["Blocked by", ["", "Legal"], '{"Blocked by":["…"]}'],
    ["Date rejected", ["", "2026-11-01"], '{"Date rejected":["…"]}'],
    ["Done", ["✔", "✘"], '{"Done":["…"]}'],
    ["Go live?", ["👍", "👎"], '{"Go live?":["…"]}'],
    ["Traffic light", ["🟢", "🔴"], '{"Traffic light":["…"]}'],
    ["RAG", ["G", "R"], '{"RAG":["…"]}'],
    ["X", ["", "x"], '{"X":["…"]}'],
    ["Omit", ["", "1"], '{"Omit":["…"]}'],
    ["Section/Column", ["Approved", "Ideas"], '{"Section/Column":["…"]}'],
    ["Статус", ["Утверждено", "Не утверждено"], '{"Статус":["…"]}'],
    ["Brand", ["Harbor Bakery", "Casa Verde"], '{"Brand":["…"]}'],
    ["Channel", ["Newsletter", "Facebook"], '{"Channel":["…"]}'],
    ["Approved", ["", ""], '{"Approved":["…"]}'],
    ["Legal review", ["Passed", "Failed"], '{"Legal review":["…"]}'],
    ["Design", ["Approved", "In progress"], '{"Design":["Approved"]}'],
    ["Post type", ["Reel", "Draft"], '{"Post type":["…"]}'],
    ["Campaign", ["DRAFT - Spring", "Spring"], '{"Campaign":["…"]}'],
    ["Status", ["❌ Approved", "Approved?", "✅ Approved"], '{"Status":["✅ Approved"]}'],
    ["Published", ["Yes", "No"], '{"Published":["…"]}'],
    ["Freigabe verweigert", ["ja", "nein"], '{"Freigabe verweigert":["…"]}'],
    ["Pas validé", ["oui", "non"], '{"Pas validé":["…"]}'],
    ["Pendiente de aprobación", ["sí", "no"], '{"Pendiente de aprobación":["…"]}'],
    ["Approval requested", ["yes", "no"], '{"Approval requested":["…"]}'],
    ["For approval", ["yes", "no"], '{"For approval":["…"]}'],
    ["To approve", ["yes", "no"], '{"To approve":["…"]}'],
    ["Zur Freigabe", ["ja", "nein"], '{"Zur Freigabe":["…"]}'],
    ["Approved (old)", ["yes", "no"], '{"Approved (old)":["…"]}'],
    ["OK to delete", ["yes", "no"], '{"OK to delete":["…"]}'],
    ["Ready to edit", ["yes", "no"], '{"Ready to edit":["…"]}'],
    ["No go", ["yes", "no"], '{"No go":["…"]}'],
    ["Onay bekliyor", ["x", ""], '{"Onay bekliyor":["…"]}'],
    ["Approved (Y/N)", ["Yes", "No"], '{"Approved (Y/N)":["Yes"]}'],
    ["Ready to post", ["yes", ""], '{"Ready to post":["yes"]}'],
    ["Copy approved", ["yes", "no"], '{"Copy approved":["yes"]}'],
    ["Validé par client", ["oui", "non"], '{"Validé par client":["oui"]}'],
    ["Freigabe Kunde", ["ja", "nein"], '{"Freigabe Kunde":["ja"]}'],
  ])(
    "posts no row of which a column that its map leaves out may say that it waits: %s",
    (name, cells, only) => {
      const rows = cells.map((cell, index) => `2027-01-${15 + index} 13:30,Loaf ${index},${cell}`);
      const text = `Date,Text,${name}\n${rows.join("\n")}\n`;
      const columns = { time: "Date", content: "Text" };
      const [finding] = readCsv(text, { map: { columns } }).findings;
      expect(finding).toMatchObject({ code: "map-column", severity: "error" });
      expect(finding?.fix).toContain(`write "only":${only} into the map`);
      const read = (map: ColumnMap) => readCsv(text, { map }).rows.map(({ content }) => content);
      expect(read({ columns, ignore: [name] })).toHaveLength(cells.length);
      const own = { columns, only: JSON.parse(only) };
      const meant = cells.flatMap((cell, index) =>
        own.only[name].includes(cell) ? `Loaf ${index}` : [],
      );
      expect(read(own)).toEqual(meant);
      // The map that is offered says so by itself.
      expect(readCsv(text).findings[0]?.fix).toContain(`"only":${only}`);
    },
  );

  it("of a tool's own is written down whole where something is to be said of it", () => {
    const text =
      "post,mediaUrls,scheduleDate,isDraft\nRye,,2027-01-15T13:30:00Z,TRUE\nOat,,2027-01-16T13:30:00Z,FALSE\n";
    const [finding] = readCsv(text, { map: maps["ayrshare"]! }).findings;
    const columns =
      '{"columns":{"time":"scheduleDate","content":"post","media":"mediaUrls"},"times":"as-written"';
    expect(finding?.fix).toBe(
      `write ${columns},"only":{"isDraft":["…"]}} into map.json, and read it with --map map.json, with what it says of rows that are to be posted, or write ${columns},"ignore":["isDraft"]} into map.json, and read it with --map map.json where it says nothing of the posts`,
    );
  });

  it("looks at columns without a header, and at each of two with one", () => {
    const columns = { time: "Date", content: "Text" };
    const bare = "Date,Text,\n2027-01-15 13:30,Rye,not approved\n2027-01-16 13:30,Oat,\n";
    expect(readCsv(bare, { map: { columns } }).findings).toMatchObject([
      {
        code: "map-column",
        message: expect.stringContaining("column 3, which says"),
        fix: expect.stringContaining('write "only":{"column 3":["…"]} into the map'),
      },
    ]);
    const only = { "column 3": [""] };
    expect(plan(bare, { columns, only }).posts.map(([, , content]) => content)).toEqual(["Oat"]);
    const twice = `Date,Text,Status,Status\n2027-01-15 13:30,Rye,Approved,Draft\n2027-01-16 13:30,Oat,Approved,Approved\n`;
    const map = { columns, only: { Status: ["Approved"] } };
    expect(readCsv(twice, { map }).rows.map(({ content }) => content)).toEqual(["Oat"]);
    expect(readCsv(twice).findings[0]?.fix).toContain('"only":{"Status":["Approved"]}');
  });

  it("names what a remark forbids, and leaves the rows to a person", () => {
    const text =
      `Date,Text,Notes\n2027-01-15 13:30,Rye,🚫 DO NOT POST 🚫\n2027-01-16 13:30,Oat,${"By hand, ".repeat(9)}\n`.replace(
        /By.*, /,
        (all) => `"${all}"`,
      );
    expect(
      readCsv(text, { map: { columns: { time: "Date", content: "Text" } } }).findings,
    ).toMatchObject([
      {
        message: expect.stringContaining(
          'the map leaves out Notes, which says "🚫 DO NOT POST 🚫", "By',
        ),
        fix: 'delete the rows that are not to be posted by it, and then write "ignore":["Notes"] into the map',
      },
    ]);
  });

  it("asks for what its own offer left open, with what the column says", () => {
    const text = "Date,Text,Status\n2027-01-15 13:30,Rye,Blue\n2027-01-16 13:30,Oat,Red\n";
    const columns = { time: "Date", content: "Text" };
    expect(readCsv(text, { map: { columns, only: { Status: ["…"] } } }).findings).toMatchObject([
      {
        code: "map-column",
        message: "the map does not say which rows are posts by Status",
        fix: 'write into its only, in place of the …, what Status says of rows that are to be posted: "Blue", "Red", or take it out, or write "ignore":["Status"] into the map where it says nothing of the posts',
      },
    ]);
    const { findings, rows } = readCsv(text, { map: { columns, only: { status: ["red"] } } });
    expect(rows.map(({ content }) => content)).toEqual(["Oat"]);
    expect(findings[0]?.message).toContain(
      'only rows that are to be posted by status (red); 1 other left out: status says "Blue"',
    );
    const wrong = readCsv(text, { map: { columns, only: { State: ["red"] } } });
    expect(wrong.findings).toMatchObject([
      { message: 'the map names "State", which the file lacks' },
    ]);
  });

  it("of a sheet lets rows wait that are no posts by their own words", () => {
    const text =
      "Client,Date,Text,Status\ntea,2027-01-15 13:30,Rye,Draft\ntea,2027-01-16 13:30,Oat,Approved\n";
    const map = { columns: { time: "Date", content: "Text" }, only: { Status: ["Approved"] } };
    const csv = readCsv(text, { map, lead: ["client", "accounts", "approved", "id"] });
    const approved: (string | undefined)[] = [];
    csv.scan((_, lead) => approved.push(lead["approved"]));
    expect(approved).toEqual(["no", "yes"]);
    // Any file may be read as if it were a sheet.
    const lead = ["client", "accounts", "approved", "id"];
    const file = readCsv(text.replaceAll(/^(?:Client|tea),/gm, ""), { map, lead });
    expect(file.rows.map(({ content }) => content)).toEqual(["Oat"]);
  });

  it.each([
    ["סטטוס", "טיוטה"],
    ["Állapot", "Piszkozat"],
    ["Κατάσταση", "Πρόχειρο"],
    ["Trạng thái", "Nháp"],
    ["État", "À relire"],
    ["Etapa", "Em revisão"],
    ["Bearbeitungsstand", "offen"],
    ["Stav", "Rozpracováno"],
    ["Готовность", "В работе"],
    ["ステータス", "未着手"],
    ["상태", "보류"],
    ["Phase", "Writing"],
    ["List Name", "Next up"],
    ["Kolom", "Draf"],
    ["Embargo until", "2027-01-20"],
    ["Approval date", ""],
    ["Signed off by", ""],
    ["Freigabe am", ""],
    ["Schváleno", ""],
    ["承認者", ""],
  ])("posts no row before it is known what all rows say in a column: %s %s", (name, cell) => {
    const text = `Date,Text,${name}\n2027-01-15 13:30,Rye,${cell}\n2027-01-16 13:30,Oat,${cell}\n`;
    const csv = readCsv(text, { map: { columns: { time: "Date", content: "Text" } } });
    expect(csv.findings).toMatchObject([{ code: "map-column" }]);
    expect(checkCsv(csv, { now }).posts).toEqual([]);
  });

  it.each([
    ["Status", "Approved"],
    ["Post?", "yes"],
    ["Owner", "TBD"],
    ["Content type", "Idea"],
    ["Ratio", "9:16"],
    ["Video time", "0:30"],
    ["Budget", "10.00"],
    ["Pillar", "Concept"],
    ["Audience", "Internal communicators"],
    ["Campaign", "Taste test"],
    ["Labels", "spring; rye"],
    ["Country", "FR"],
  ])("posts a row of which another column says anything else: %s %s", (name, cell) => {
    const text = `Date,Text,${name}\n2027-01-15 13:30,Rye,${cell}\n`;
    const csv = readCsv(text, { map: { columns: { time: "Date", content: "Text" } } });
    expect(checkCsv(csv, { now }).posts).toHaveLength(1);
  });

  it("is offered the number of a column whose header reaches over it, and read by that", () => {
    const text = "Date & Time,,Caption\n2027-01-15,13:30,Rye\n";
    const columns = { time: "Date & Time", content: "Caption" };
    const [first] = readCsv(text, { map: { columns } }).findings;
    const time = ["Date & Time", "column 2"];
    expect(first?.fix).toContain(`write "time":${JSON.stringify(time)} into its columns`);
    expect(plan(text, { columns: { ...columns, time } })).toMatchObject({
      posts: [[2, "2027-01-15 13:30:00", "Rye", ""]],
      said: [expect.stringContaining("time from Date & Time + column 2")],
    });
  });

  it.each([
    ["Time (ET)", "9:00 PM", '["Date","Time (ET)"]'],
    ["UK Time", "21:00", '["Date","UK Time"]'],
    ["PST or EST?", "PST", '["Date","PST or EST?"]'],
    ["Timezone", "Europe/Berlin", '["Date","Timezone"]'],
    ["AM/PM", "PM", '["Date","AM/PM"]'],
  ])(
    "is offered no map, and read by none, that leaves out when its posts go out: %s",
    (name, cell, time) => {
      const text = `Date,Caption,${name}\n2027-01-15,Rye,${cell}\n`;
      expect(readCsv(text).findings[0]?.fix).toContain(
        `{"columns":{"time":${time},"content":"Caption"}}`,
      );
      const columns = { time: "Date", content: "Caption" };
      expect(readCsv(text, { map: { columns } }).findings).toMatchObject([
        {
          code: "map-column",
          message: `the map leaves out ${name}, which may say when posts go out`,
          fix: `write "time":${time} into its columns, or write "ignore":["${name}"] into the map where it says nothing of the posts`,
        },
      ]);
      expect(readCsv(text, { map: { columns, ignore: [name] } }).rows).toHaveLength(1);
    },
  );

  it("with a column of clients goes to no single client", () => {
    const text = "Client,Date,Caption\nAcme,2027-05-01 21:00,Bread\n";
    const columns = { time: "Date", content: "Caption" };
    expect(readCsv(text, { map: { columns } }).findings).toMatchObject([
      { code: "map-column", message: "the file has a column Client: it is a sheet of clients" },
    ]);
    expect(readCsv(text, { map: { columns }, lead: ["client"] }).rows).toHaveLength(1);
  });

  it.each([
    ["Date,Caption,Post?", "2027-01-15 9:00,Hello,No", '"content":"Caption"', ""],
    ["Post #,Post date,Post copy", "1,2027-01-15 9:00,Hello", '"content":"Post copy"', "Post #"],
    ["Post,Date,Copy", "1,2027-01-15 9:00,Hello", '"content":"Copy"', "Post"],
    ["Date,Caption,Hashtags", "2027-01-15 9:00,Hello,#rye", '"content":["Caption","Hashtags"]', ""],
    [
      "Date,Text,Artwork,More",
      "2027-01-15 9:00,Hello,https://x.example/a.jpg,https://x.example",
      '"media":"Artwork"',
      "More",
    ],
    [
      "Date,Copy,Caption,Hashtags",
      "2027-01-15 9:00,One,Two,#rye",
      '"content":["…","Hashtags"]',
      "",
    ],
    [
      "Date,Caption,Draft asset,Live link,Ratio",
      "2027-01-15 9:00,One,https://x.example/a.jpg,https://x.example,9:16",
      '{"time":"Date","content":"Caption"}',
      "Draft asset, Live link, Ratio",
    ],
    ["Date,Caption,Minute,Hour", "2027-01-15,One,5,9", '"time":["Date","Hour","Minute"]', ""],
    ["AM/PM,Date,Caption,Time", "PM,2027-01-15,One,9:00", '"time":["Date","Time","AM/PM"]', ""],
    [
      "Date,Time,Caption,Event time",
      "2027-01-15,9:00,One,5:00",
      '"time":["Date","Time"]',
      "Event time",
    ],
    [
      "Posting date,Time,Caption,Thumbnail,First comment",
      "2027-01-15,9:00,One,https://x.example/a.jpg,Hi",
      '"time":["Posting date","Time"],"content":"Caption","thumbnail":"Thumbnail","followUpComment":"First comment"',
      "",
    ],
  ])("is offered a map by what stands in its columns, too: %s", (header, row, part, rest) => {
    const fix = readCsv(`${header}\n${row}\n`).findings[0]?.fix ?? "";
    expect(fix).toContain(part);
    expect(fix.split("; it leaves out ")[1] ?? "").toBe(rest);
  });

  it("is offered no caption where several columns may be it", () => {
    const fix = readCsv("Date,Caption,Copy,Old caption\n2027-01-15 9:00,One,Two,Three\n")
      .findings[0]?.fix;
    expect(fix).toContain('"content":"…"');
    expect(fix).toMatch(/; content is one of Caption, Copy, Old caption$/);
  });

  it.each([
    "Fecha de publicación,Hora,Texto,Enlace,Imagen",
    "Fecha,Horario,Pie de foto,Enlace,Imagen",
    "Data de publicação,Horário,Legenda,Link,Imagem",
    "Date de publication,Heure,Légende,Lien,Photo",
    "Veröffentlichungsdatum,Uhrzeit,Beitragstext,Link,Bild",
    "Data di pubblicazione,Orario,Didascalia,Link,Immagine",
    "Publicatiedatum,Tijdstip,Bijschrift,Link,Afbeelding",
    "日付,時間,本文,リンク,画像",
    "投稿日,投稿時間,キャプション,リンク,写真",
    "发布日期,发布时间,文案,链接,图片",
    "게시일,시간,본문,링크,이미지",
    "Data,Godzina,Treść,Link,Zdjęcie",
    "Data publikacji,Godzina publikacji,Treść posta,Link,Grafika",
    "Tarih,Saat,Metin,Bağlantı,Görsel",
    "Date,Time,Post Description,Link,Image",
  ])("is offered a map by headers of other languages: %s", (header) => {
    const row = "2027-01-15,9:00,Rye,https://x.example,https://x.example/a.jpg";
    const [date, time, content, link, images] = header.split(",");
    const fix = readCsv(`${header}\n${row}\n`).findings[0]?.fix ?? "";
    const map = JSON.parse(/\{.*\}/.exec(fix)![0]) as ColumnMap;
    expect(map).toEqual({ columns: { time: [date, time], content, link, images } });
  });

  it.each([
    ["Year,Month,Day,Time", "2027,July,27,9:27", ["Year", "Month", "Day", "Time"]],
    ["Day,Month,Year,Time", "27,7,2027,9:27", ["Year", "Month", "Day", "Time"]],
    ["Date,Year,Month,Day", "2027-07-27 9:27,2027,July,27", "Date"],
    ["Jahr,Monat,Tag,Uhrzeit", "2027,Juli,27,9:27", ["Jahr", "Monat", "Tag", "Uhrzeit"]],
  ])("joins the parts of a day, where no column has it whole: %s", (header, row, time) => {
    const text = `${header},Caption\n${row},Rye\n`;
    const fix = readCsv(text).findings[0]?.fix ?? "";
    const map = JSON.parse(/\{.*\}/.exec(fix)![0]) as ColumnMap;
    expect(map).toEqual({ columns: { time, content: "Caption" } });
    expect(plan(text, map).posts).toEqual([[2, "2027-07-27 09:27:00", "Rye", ""]]);
  });

  it.each([
    ["2027-03-04 00:00:00", "21:00:00", "2027-03-04 21:00:00"],
    ["3/25/2027 0:00", "9:00 PM", "2027-03-25 21:00:00"],
    ["3/25/2027 12:00:00 AM", "9:00 PM", "2027-03-25 21:00:00"],
    ["2027-03-04", "2027-03-04 21:00:00", "2027-03-04 21:00:00"],
    ["2027-03-04", "1899-12-30 21:00:00", "2027-03-04 21:00:00"],
    ["2027-03-04", "1/0/1900 9:00:00 PM", "2027-03-04 21:00:00"],
    ["2027-03-04", "12/30/1899 21:00:00", "2027-03-04 21:00:00"],
    ["2027-03-04T00:00:00.000Z", "9:00 PM", "2027-03-04 21:00:00"],
    ["2027-03-04 00:00:00", "", undefined],
  ])("of a date and a time that programs keep as both is read: %s, %s", (date, time, local) => {
    const map = { columns: { time: ["Date", "Time"], content: "Text" } };
    const csv = readCsv(`Date,Time,Text\n${date},${time},Rye\n`, { map });
    expect(checkCsv(csv, { now }).posts.map((post) => post.local)).toEqual(local ? [local] : []);
  });

  it("of several clients is offered the column that approves its rows", () => {
    const text = "Client,OK,Date,Caption\nAcme,TRUE,2027-05-01 21:00,Bread\n,FALSE,,\n";
    const { findings } = readCsv(text, { lead: ["client", "accounts", "approved", "id"] });
    expect(findings[0]?.fix).toContain(
      '{"columns":{"time":"Date","content":"Caption","approved":"OK"}}',
    );
    const own = text.replace("Date,Caption", "postAtSpecificTime,content");
    expect(readCsv(own, { lead: ["client", "accounts", "approved", "id"] }).findings).toMatchObject(
      [{ code: "header-mismatch", fix: "write approved instead of OK" }],
    );
  });

  it("without headers and of five columns, as HighLevel's begin, is told the headers", () => {
    const [finding] = readCsv("01/15/2027 13:30,Rolls,https://x.example/menu,,\n").findings;
    expect(finding?.fix).toMatch(/^start the file with: postAtSpecificTime/);
  });

  it("of which two columns have the name that a map names is not read by both", () => {
    const text = "Date,Text,Text,Image,Image\n2027-01-15 13:30,For them,For others,,\n";
    const columns = { time: "Date", content: "Text", images: "Image" };
    expect(readCsv(text, { map: { columns } }).findings).toMatchObject([
      {
        code: "map-column",
        message: 'the file has several columns "Text"',
        fix: "give each a name of its own in the file, and say in the map which one is meant",
      },
    ]);
    const own = text.replace("Text,Text", "Text,Owner");
    expect(readCsv(own, { map: { columns } }).rows).toMatchObject([{ content: "For them" }]);
  });

  it.each([
    [
      "date,time,caption,image_url_1,image_url_2,location,status",
      '{"columns":{"time":["date","time"],"content":"caption","images":["image_url_1","image_url_2"]},"only":{"status":["…"]}}',
      "location",
    ],
    [
      "Date,Time,AM/PM,Time Zone,Copy",
      '{"columns":{"time":["Date","Time","AM/PM","Time Zone"],"content":"Copy"}}',
    ],
    [
      "content,platform,scheduled_date,media_note",
      '{"columns":{"time":"scheduled_date","content":"content"},"only":{"platform":["…"]}}',
      "media_note",
    ],
    [
      "Text,Image URL,Scheduled At,Profile,Tags",
      '{"columns":{"time":"Scheduled At","content":"Text","images":"Image URL"},"only":{"Profile":["…"]}}',
      "Tags",
    ],
    [
      "Date,Heure,Légende,Image",
      '{"columns":{"time":["Date","Heure"],"content":"Légende","images":"Image"}}',
    ],
    ["Datum,Beitrag,Bilder", '{"columns":{"time":"Datum","content":"Beitrag","images":"Bilder"}}'],
    [
      "Name,Publish At,Caption,Attachments",
      '{"columns":{"time":"Publish At","content":"Caption","images":"Attachments"}}',
      "Name",
    ],
    ["Subject,Bulk,Owner", '{"columns":{"time":"…","content":"…"}}'],
  ])(
    "of no known tool is one finding, with the map that reads it: %s",
    (header, map, left = "") => {
      expect(readCsv(`Week 3\n${header}\n${header.replace(/[^,]+/g, "words")}\n`).findings).toEqual(
        [
          {
            code: "header-absent",
            severity: "error",
            file: "posts.csv",
            line: 1,
            value: "Week 3",
            message: "the headers are not HighLevel's",
            fix: `say which column is which: write ${map} into map.json, and read it with --map map.json, and with --times utc where its times are universal time${left && `; it leaves out ${left}`}`,
          },
        ],
      );
    },
  );
});

describe("days of the week beside dates that could be read both ways", () => {
  const order = "first: their days of the week fit no other way";
  it.each([
    ["Mo 01.03.2027 09:00|Di 02.03.2027 10:00", "2027-03-01 09:00:00", "day"],
    ["Mon 03/01/2027 9:00 AM|Tue 03/02/2027 9:00 AM", "2027-03-01 09:00:00", "month"],
    // A Thursday in either order, beside what is a Monday in one alone.
    ["Thu 1/7/2027 9:00|Mo 01.03.2027 09:00", "2027-07-01 09:00:00", "day"],
  ])("say which is first, where they do so of all: %s", (times, first, which) => {
    const text = ["When,Text", ...times.split("|").map((time, at) => `${time},Rye ${at}`)];
    const { posts, said } = plan(text.join("\n"), { columns: { time: "When", content: "Text" } });
    expect([posts[0]?.[1] ?? "", said.find((one) => one.endsWith(order)) ?? ""]).toEqual([
      first,
      which && `dates read ${which} ${order}`,
    ]);
  });

  it.each([
    ["Mo 01.03.2027 09:00", "02.03.2027 10:00"],
    ["Mo 01.03.2027 09:00", "Tue 03/02/2027 10:00"],
    ["Thu 1/7/2027 09:00", "Fri 12/3/2027 10:00"],
    ["01.03.2027 09:00", "02.03.2027 10:00"],
  ])("leave the order open, where not all say the same: %s, %s", (...times) => {
    const text = ["When,Text", ...times.map((time, at) => `${time},Rye ${at}`)].join("\n");
    const { posts, said } = plan(text, { columns: { time: "When", content: "Text" } });
    expect(posts).toEqual([]);
    expect(said.filter((one) => one.startsWith("date-ambiguous"))).toHaveLength(2);
  });

  it("do so from a column of their own", () => {
    const text = "Day,Date,Time,Text\nMon,01/03/2027,09:00,Rye\nTue,02/03/2027,10:00,Oat\n";
    const columns = { time: ["Date", "Time"], content: "Text" };
    expect(plan(text, { columns }).posts.map(([, local]) => local)).toEqual([
      "2027-03-01 09:00:00",
      "2027-03-02 10:00:00",
    ]);
  });
});

describe("a zone in the header of times, and another in a cell", () => {
  const columns = { time: ["Date", "Time (ET)"], content: "Text" };
  const said = (time: string, times?: ColumnMap["times"]) =>
    plan(`Date,Time (ET),Text\n2027-03-01,${time},Rye\n`, { columns, times });

  it.each([undefined, "as-written", "utc"] as const)("are never one of them: %s", (times) => {
    const { posts, said: findings } = said("09:00 PST", times);
    expect(posts).toEqual([]);
    expect(findings.at(-1)).toBe(
      "date-zone | Date + Time (ET) | 2027-03-01 09:00 PST has the time zone PST, and the header above it says ET | write what the clocks of ET show then, without PST",
    );
    expect(said("12:00", "as-written").posts[0]?.[1]).toBe("2027-03-01 18:00:00");
  });

  it("are one where they mean the same, and no row is told the location's clock", () => {
    expect(said("12:00 EST", "as-written").posts[0]?.[1]).toBe("2027-03-01 18:00:00");
    expect(said("12:00 EST").said.slice(1)).toEqual([
      "date-zone | Date + Time (ET) | the header of the times names a time zone (ET) | say what its times mean: --times as-written, or --times local where the zone is wrong",
    ]);
  });
});

describe("a file whose own name forbids its posts", () => {
  it.each([
    "june-DRAFT.csv",
    "Entwurf Juni.xlsx",
    "Entwürfe.csv",
    "June - not approved.csv",
    "plan (on hold).csv",
  ])("is warned of: %s", (name) => {
    const { findings } = checkCsv(
      readCsv("t,c\n2027-01-12 09:00,Rye\n", {
        name,
        map: { columns: { time: "t", content: "c" } },
      }),
      { now },
    );
    expect(findings.filter(({ severity }) => severity === "warning")).toMatchObject([
      {
        code: "file-draft",
        file: name,
        message: `the file is called ${name}`,
        fix: "call it otherwise where its posts may go out",
      },
    ]);
  });

  it.each(["posts.csv", "June.xlsx", "template.csv", "launch-week.rejected.csv"])(
    "is not seen in %s",
    (name) => {
      const { findings } = readCsv("t,c\n2027-01-12 09:00,Rye\n", {
        name,
        map: { columns: { time: "t", content: "c" } },
      });
      expect(findings.map(({ code }) => code)).toEqual(["read-as"]);
    },
  );
});

it("takes what counts something for no filter: Attachment Count", () => {
  const text = "Date,Text,Attachment Count\n2027-01-12 09:00,Rye,0\n2027-01-13 09:00,Oat,1\n";
  expect(plan(text, { columns: { time: "Date", content: "Text" } }).posts).toHaveLength(2);
});

it("says of a line below all posts nothing that is of rows below it", () => {
  const text = "Date,Text\n2027-01-12 09:00,Rye\nTotal: 1 post,\n";
  expect(plan(text, { columns: { time: "Date", content: "Text" } }).said.at(-1)).toBe(
    'row-between | Date | the row says nothing but "Total: 1 post" | where it goes on in the caption of the row above or below, put that caption, with its line breaks, into one cell in double quotes; else do what it says of other rows, if anything, such as that they are not to be posted or are another client\'s, then delete it',
  );
});

describe("what programs write", () => {
  it("is told where the title of a group says that its posts wait, in a column that is left out", () => {
    const text =
      "Name,Date,Text\nSpring,2027-01-12 09:00,Rye\nIdeas,,\nBrunch,2027-01-13 09:00,Oat\nMarch,,\nTea,2027-01-14 09:00,Tea\n";
    expect(plan(text, { columns: { time: "Date", content: "Text" } }).said.slice(1)).toEqual([
      expect.stringMatching(/^row-between \| the row says nothing but "Ideas" in Name, from which/),
    ]);
  });

  it("asks about no column for headers that come again above each group", () => {
    const headers = "Name,Files,Date,Text";
    const text = `${headers}\nA,,2027-01-12 09:00,Rye\n${headers}\nB,,2027-01-13 09:00,Oat\n`;
    const map = { columns: { time: "Date", content: "Text" } };
    expect(plan(text, map).posts.map(([line]) => line)).toEqual([2, 4]);
    expect(readCsv(text).findings[0]?.fix).toContain(
      'write {"columns":{"time":"Date","content":"Text"}} into map.json',
    );
  });

  it("puts a zone behind the time, wherever its column stands", () => {
    const text =
      "Publication Date,Time Zone,Publication Time,Copy\n2027-03-01,America/New_York,09:00,Rye\n";
    const columns = {
      time: ["Publication Date", "Time Zone", "Publication Time"],
      content: "Copy",
    };
    expect(plan(text, { columns, times: "as-written" }).posts).toEqual([
      [2, "2027-03-01 15:00:00", "Rye", ""],
    ]);
    expect(readCsv(text).findings[0]?.fix).toContain(
      '{"columns":{"time":["Publication Date","Publication Time","Time Zone"],"content":"Copy"}}',
    );
  });

  it("takes no country for a day of the week", () => {
    const text = "Date,Text,Country\n2027-03-01 9:00,Rye,FR\n2027-03-02 9:00,Oat,FR\n";
    expect(plan(text, { columns: { time: "Date", content: "Text" } }).posts).toHaveLength(2);
    expect(readCsv(text.replace("Oat,FR", "Oat,MA")).findings[0]?.fix).toContain(
      '"only":{"Country":["…"]}',
    );
  });

  it("is read with the days of the week and the hashtags of a Japanese plan", () => {
    const text =
      "投稿日,曜日,時間,本文,ハッシュタグ\n2027/3/1,月,9:00,春です。,#春\n2027/3/2,火,18:30,パンの日です。,#パン\n";
    expect(readCsv(text).findings[0]?.fix).toContain(
      'write {"columns":{"time":["投稿日","時間"],"content":["本文","ハッシュタグ"]}} into map.json',
    );
  });

  it("offers no notes for the caption, and no creative for the link", () => {
    const rows =
      "2027-03-01 9:00,Spring,Ann is to send us the photo by Friday,https://drive.google.com/file/d/a/view\n";
    expect(readCsv(`Date,Title,Notes,Creative\n${rows}`).findings[0]?.fix).toContain(
      'write {"columns":{"time":"Date","content":"…"}} into map.json',
    );
    const map = { columns: { time: "Date", content: "Title" }, ignore: ["Notes"] };
    expect(readCsv(`Date,Title,Notes,Creative\n${rows}`, { map }).findings[0]?.fix).toMatch(
      /^write "media":\["Creative"\] into its columns where it is one, or/,
    );
  });

  it("loses no first line of a caption that stands in a column of hooks", () => {
    const text = "Date,Hook,Body\n2027-03-01 9:00,Hungry for spring?,Our menu has rhubarb.\n";
    const map = { columns: { time: "Date", content: "Body" } };
    expect(readCsv(text, { map }).findings[0]?.message).toBe(
      'the map leaves out Hook, which may be a part of the posts: it says "Hungry for spring?"',
    );
  });

  it.each(["9:00 AM,6:00 PM", "9:00,18:00"])("says that a post has two times: %s", (times) => {
    const columns = { time: ["Date", "IG time", "FB time"], content: "Text" };
    const { said } = plan(`Date,IG time,FB time,Text\n2027-03-01,${times},Rye\n`, { columns });
    expect(said.at(-1)).toBe(
      `date-format | Date + IG time + FB time | 2027-03-01 ${times.replace(",", " ")} has two times | say which is meant, and take the column of the other out of the map's time; write YYYY-MM-DD HH:mm:ss`,
    );
  });
});
