import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { checkCsv } from "../../src/csv/check.js";
import type { CheckOptions } from "../../src/csv/check.js";
import { columnsOf, headersOf } from "../../src/csv/format.js";
import type { ColumnKey, Format } from "../../src/csv/format.js";
import { readCsv } from "../../src/csv/read.js";
import { rules } from "../../src/csv/rules.js";

const now = new Date("2026-12-01T15:00:00Z");
const timeZone = "America/New_York";
const image = "https://media.example.com/bread.jpg";
const video = "https://media.example.com/bread.mp4";
const good = { time: "2026-12-07 09:00:00", content: "Fresh bread." };

type Cells = Partial<Record<ColumnKey, string>>;

function toText(format: Format, rows: readonly Cells[]): string {
  const lines = [
    ...headersOf(columnsOf[format]),
    ...rows.map((row) => columnsOf[format].map(({ key }) => row[key] ?? "")),
  ];
  return lines
    .map((cells) => cells.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(","))
    .join("\r\n");
}

function check(rows: readonly Cells[], options: CheckOptions = {}, format: Format = "basic") {
  return checkCsv(readCsv(toText(format, rows), { name: "week.csv" }), {
    now,
    timeZone,
    ...options,
  });
}

/** Each finding as `row code column`. */
function codes(
  rows: readonly Cells[],
  options: CheckOptions = {},
  format: Format = "basic",
): string[] {
  return check(rows, options, format).findings.map(({ row, code, column }) =>
    [row, code, column].filter(Boolean).join(" "),
  );
}

describe("a good file", () => {
  it("has no findings, and a post for each row, in local time and UTC", () => {
    const rows = [
      { ...good, link: "https://example.com/" },
      {
        time: "2026/12/08 9:30",
        content: "",
        images: `${image},https://media.example.com/2.PNG?size=1`,
      },
      { time: "12/25/2026 7:05", content: "Watch", videos: video, thumbnail: image },
    ];
    const { findings, posts } = check(rows);
    expect(findings).toEqual([]);
    expect(posts).toEqual([
      {
        row: 1,
        line: 2,
        local: "2026-12-07 09:00:00",
        utc: "2026-12-07T14:00:00.000Z",
        content: "Fresh bread.",
        link: "https://example.com/",
        media: [],
        images: [],
        gif: "",
        videos: [],
        thumbnail: "",
        fields: {},
        cells: ["2026-12-07 09:00:00", "Fresh bread.", "https://example.com/", "", "", "", ""],
      },
      {
        row: 2,
        line: 3,
        local: "2026-12-08 09:30:00",
        utc: "2026-12-08T14:30:00.000Z",
        content: "",
        link: "",
        media: [image, "https://media.example.com/2.PNG?size=1"],
        images: [image, "https://media.example.com/2.PNG?size=1"],
        gif: "",
        videos: [],
        thumbnail: "",
        fields: {},
        cells: [
          "2026-12-08 09:30:00",
          "",
          "",
          `${image},https://media.example.com/2.PNG?size=1`,
          "",
          "",
          "",
        ],
      },
      {
        row: 3,
        line: 4,
        local: "2026-12-25 07:05:00",
        utc: "2026-12-25T12:05:00.000Z",
        content: "Watch",
        link: "",
        media: [video],
        images: [],
        gif: "",
        videos: [video],
        thumbnail: image,
        fields: {},
        cells: ["2026-12-25 07:05:00", "Watch", "", "", "", video, image],
      },
    ]);
  });

  it("without a time zone has posts without UTC times", () => {
    expect(check([good], { timeZone: undefined }).posts).toMatchObject([
      { local: "2026-12-07 09:00:00", utc: undefined },
    ]);
  });

  it.each([
    ["12/7/2026 9:00 AM", "12/25/2026 3:00", ["1 date-half Google (GBP) startDate"]],
    ["2026-12-07 09:00:00", "12/25/2026 3:00", ["1 date-half Google (GBP) startDate"]],
    ["2026-12-07 14:00", "12/25/2026 3:00", []],
    ["12/7/2026 9:00 AM", "12/25/2026 3:00 PM", []],
  ])("has no event that may be in either half of the day: %s, %s", (time, start, found) => {
    const row = { ...good, time, "google.startDate": start };
    const all = codes([row], {}, "advanced").filter((one) => one.includes("date-half"));
    expect(all).toEqual(found);
  });

  it("keeps the fields of an Advanced row, its dates written as HighLevel reads them", () => {
    const row = { ...good, "google.startDate": "12/25/2026 9:00", "google.title": "Open house" };
    const [post] = check([row], {}, "advanced").posts;
    expect(post?.fields).toEqual({
      "google.startDate": "2026-12-25 09:00:00",
      "google.title": "Open house",
    });
    expect(post?.cells).toContain("2026-12-25 09:00:00");
  });

  it("is planned though its time is over, which is told apart; not with another error", () => {
    const over = { ...good, time: "2026-12-01 09:00:00" };
    const { posts, late, findings, count } = check([
      over,
      { time: "2026-12-01 10:05:00", content: "Soon." },
      { ...over, content: "", link: "bread" },
      { ...good, content: "In time." },
    ]);
    expect(posts.map(({ row }) => row)).toEqual([1, 2, 4]);
    expect(late.map(({ row, code }) => `${row} ${code}`)).toEqual([
      "1 date-past",
      "2 date-soon",
      "3 date-past",
    ]);
    expect(findings).toEqual(expect.arrayContaining([...late]));
    expect(count).toBe(1);
  });

  it("throws for a time zone that does not exist", () => {
    const told = new TypeError(
      'checkCsv: timeZone must be an IANA time zone such as America/New_York, not "New York"',
    );
    expect(() => check([good], { timeZone: "New York" })).toThrow(told);
    expect(() => checkCsv(readCsv(""), { timeZone: "New York" })).toThrow(told);
  });
});

describe("a finding", () => {
  it("names file, line, row, column, value, rule, severity and fix", () => {
    const { findings, posts } = check([
      { ...good, content: "Two\r\nlines" },
      { ...good, images: "https://drive.google.com/file/d/1" },
    ]);
    expect(findings).toEqual([
      {
        code: "url-drive",
        severity: "error",
        file: "week.csv",
        line: 4,
        row: 2,
        column: "imageUrls",
        value: "https://drive.google.com/file/d/1",
        message: "HighLevel takes no Google Drive links",
        fix: "upload the file to the Media Library and use its address",
      },
    ]);
    expect(posts.map(({ row }) => row)).toEqual([1]);
  });

  it("of the file as a whole comes first, those of rows in the order of lines", () => {
    const rows = [
      { ...good, images: "x" },
      { ...good, time: "soon" },
      { link: "https://example.com/" },
    ];
    expect(codes(rows, { limit: 2 })).toEqual([
      "too-many-posts",
      "1 url-invalid imageUrls",
      "2 date-format postAtSpecificTime",
      "3 date-missing postAtSpecificTime",
      "3 content-missing content",
    ]);
  });

  it("of a file that cannot be read is passed on", () => {
    expect(checkCsv(readCsv("a,b\r\n1,2")).findings).toMatchObject([{ code: "header-absent" }]);
    expect(checkCsv(readCsv("a,b\r\n1,2")).posts).toEqual([]);
  });
});

const midnight = (date: string) => ({ time: `${date} 00:00:00`, content: `Rye of ${date}` });

describe("the file as a whole", () => {
  it("has at least one post", () => {
    expect(codes([])).toEqual(["no-posts"]);
  });

  it("has at most 90 posts, or as many as the caller says", () => {
    const rows = Array.from({ length: 91 }, (_, index) => ({ ...good, content: `Post ${index}` }));
    expect(codes(rows.slice(1))).toEqual([]);
    expect(codes(rows)).toEqual(["too-many-posts"]);
    expect(codes(rows, { limit: Infinity })).toEqual([]);
    expect(check(rows).findings[0]).toMatchObject({
      message: "91 posts, and a file may hold 90",
      fix: "split it into 2 files",
    });
  });

  it("is not all at midnight", () => {
    expect(codes([midnight("2026-12-07"), midnight("2026-12-08")])).toEqual(["all-midnight"]);
    expect(codes([midnight("2026-12-07")])).toEqual([]);
    expect(codes([midnight("2026-12-07"), good])).toEqual([]);
  });

  it("goes to no network that the API does not post to", () => {
    expect(codes([good], { platforms: ["facebook", "X", "community"] })).toEqual([
      "platform-unsupported",
      "platform-unsupported",
    ]);
    expect(codes([good], { platforms: ["facebook", "some-new-network"] })).toEqual([]);
  });
});

describe("a row that cannot be read", () => {
  const header = headersOf(columnsOf.basic)[0]?.join(",");
  const codesOf = (body: string) => {
    const { findings, posts } = checkCsv(readCsv(`${header}\r\n${body}`), { now, timeZone });
    return {
      found: findings.map(({ line, row, code }) => `${line} ${row} ${code}`),
      posts: posts.map(({ row }) => row),
    };
  };

  it.each([
    ["2026-12-07 09:00:00,short but whole\r\n2026-12-08 09:00:00,fine,,,,,", [], [1, 2]],
    [
      "2026-12-07 09:00:00,too, long,,,,,,\r\n2026-12-07 09:00:00,fine,,,,,",
      ["2 1 row-too-long"],
      [2],
    ],
    [
      '2026-12-07 09:00:00,"a "b" c",,,,,\r\n2026-12-07 09:00:00,fine,,,,,',
      ["2 1 quote-malformed"],
      [2],
    ],
    [
      '2026-12-07 09:00:00,fine,,,,,\r\n2026-12-07 09:00:00,"open,,,,,\r\n',
      ["3 2 quote-unclosed"],
      [1],
    ],
    // A caption with a line break and no quotes.
    [
      "2026-12-07 09:00:00,first line\r\nsecond line,,,,,\r\n",
      ["2 1 row-too-short", "3 2 date-format", "3 2 content-missing"],
      [],
    ],
  ])("is told and left out: %j", (body, found, posts) => {
    expect(codesOf(body)).toEqual({ found, posts });
  });
});

describe("a cell that has no place", () => {
  it.each([
    [
      "under a blank header",
      "postAtSpecificTime,,content",
      "2026-12-07 09:00,draft,Rye",
      "empty the cell, or give its column a header",
    ],
    [
      "behind a comma in single quotes",
      "postAtSpecificTime,content,link",
      "2026-12-07 09:00,'Rye, today',",
      "write the straight quote \" for ' and ' around each cell",
    ],
  ])("%s has its own fix", (_, header, row, fix) => {
    const { findings, posts } = checkCsv(readCsv(`${header}\n${row}\n`), { now });
    expect(findings.filter(({ severity }) => severity === "error")).toMatchObject([
      { code: "row-too-long", line: 2, fix },
    ]);
    expect(posts).toEqual([]);
  });
});

describe("damaged text", () => {
  it.each([
    ["#REF!", "spreadsheet-error"],
    ["#N/A", "spreadsheet-error"],
    ["#name?", "spreadsheet-error"],
    [" #REF! ", "spreadsheet-error"],
    ["The caf\ufffd is open", "lost-character"],
    ["The cafÃ© is open", "mojibake"],
    ["Itâ€™s open", "mojibake"],
    ["Open ðŸ¥\u0090", "mojibake"],
    ["Â£5 a loaf", "mojibake"],
  ])("%j is found", (content, code) => {
    expect(codes([{ ...good, content }])).toEqual([`1 ${code} content`]);
  });

  it.each([
    "SÃO PAULO, Ângela, château, ÂME",
    "#hashtag first",
    "#N/A is an error of spreadsheets",
    "🥐 ☕ “quoted” – 5 £",
  ])("%j is not", (content) => {
    expect(codes([{ ...good, content }])).toEqual([]);
  });

  it("in a column with rules of its own is named once, as a spreadsheet's error", () => {
    expect(
      codes([
        { time: "#VALUE!", content: "Bread", link: "#REF!", images: "#REF!", thumbnail: "#REF!" },
      ]),
    ).toEqual([
      "1 spreadsheet-error postAtSpecificTime",
      "1 spreadsheet-error link",
      "1 spreadsheet-error imageUrls",
      "1 spreadsheet-error thumbnailUrl",
    ]);
  });
});

const codesAt = (time: string, options?: CheckOptions) => codes([{ ...good, time }], options);

describe("a time", () => {
  it.each([
    ["", "date-missing"],
    ["tomorrow", "date-format"],
    ["2026-12-07T14:00:00Z", "date-zone"],
    ["2026-02-30 09:00", "date-invalid"],
    ["12/7/2026 9:00", "date-ambiguous"],
    ["2027-03-14 02:30:00", "date-gap"],
    ["2027-11-07 01:30:00", "date-overlap"],
    ["2026-12-01 09:59:59", "date-past"],
    ["2026-12-01 10:00:00", "date-soon"],
    ["2026-12-01 10:09:59", "date-soon"],
    ["2027-12-02 09:00:00", "date-far"],
  ])("%j breaks %s", (time, code) => {
    expect(codesAt(time)).toEqual([`1 ${code} postAtSpecificTime`]);
  });

  it("ten minutes ahead is enough", () => {
    expect(codesAt("2026-12-01 10:10:00")).toEqual([]);
  });

  it("that could be read both ways is read as the caller says", () => {
    expect(check([{ ...good, time: "12/7/2026 9:00" }], { dates: "mdy" }).posts).toMatchObject([
      { local: "2026-12-07 09:00:00" },
    ]);
    expect(check([{ ...good, time: "7/12/2026 9:00" }], { dates: "dmy" }).posts).toMatchObject([
      { local: "2026-12-07 09:00:00" },
    ]);
  });

  it("that is left out makes a draft where drafts are allowed", () => {
    const { findings, posts } = check([{ content: "Later" }], { allowDrafts: true });
    expect(findings).toEqual([]);
    expect(posts).toMatchObject([{ row: 1, local: undefined, utc: undefined }]);
  });

  it("that is over everywhere is told without a time zone, too", () => {
    expect(codesAt("2026-12-01 02:59:59", { timeZone: undefined })).toEqual([
      "1 date-past postAtSpecificTime",
    ]);
    expect(codesAt("2026-12-01 04:00:00", { timeZone: undefined })).toEqual([]);
    expect(codesAt("2027-03-14 02:30:00", { timeZone: undefined })).toEqual([]);
  });
});

const tags = (count: number) =>
  Array.from({ length: count }, (_, index) => `#tag${index}`).join(" ");

describe("content", () => {
  it("is a caption or media", () => {
    expect(codes([{ time: good.time, content: " \n" }])).toEqual(["1 content-missing content"]);
    for (const content of ["\u200b", "\u2800", "\ufffc", "\u3164"])
      expect(codes([{ time: good.time, content }])).toEqual(["1 content-missing content"]);
    expect(codes([{ time: good.time, link: "https://example.com/" }])).toEqual([
      "1 content-missing content",
    ]);
    expect(codes([{ time: good.time, images: image }])).toEqual([]);
  });

  it.each([
    ["google", 1500],
    ["instagram", 2200],
    ["linkedin", 3000],
    ["pinterest", 500],
    ["tiktok-business", 2200],
    ["bluesky", 300],
    ["facebook", 62_000],
  ])("fits %s with %i characters, an emoji being one", (platform, most) => {
    const row = { time: good.time, images: image };
    const platforms = [platform];
    expect(codes([{ ...row, content: "🥐".repeat(most) }], { platforms })).toEqual([]);
    expect(codes([{ ...row, content: "x".repeat(most + 1) }], { platforms })).toEqual([
      "1 caption-too-long content",
    ]);
    expect(codes([{ ...row, content: "x".repeat(most + 1) }])).toEqual([]);
  });

  it("that is too long names every network that it is too long for", () => {
    const { findings } = check([{ ...good, content: "x".repeat(1600) }], {
      platforms: ["facebook", "google", "threads"],
    });
    expect(findings).toMatchObject([
      {
        message:
          "the caption is too long: Google Business takes 1500 of its 1600 characters, Threads takes 500 of its 1600 characters",
      },
    ]);
  });

  it("has at most 30 hashtags on Instagram", () => {
    const row = { time: good.time, images: image };
    expect(codes([{ ...row, content: tags(30) }], { platforms: ["instagram"] })).toEqual([]);
    expect(codes([{ ...row, content: tags(31) }], { platforms: ["instagram"] })).toEqual([
      "1 too-many-hashtags content",
    ]);
    expect(codes([{ ...row, content: tags(31) }], { platforms: ["facebook"] })).toEqual([]);
  });
});

const at = (time: string, more: Cells = {}) => ({ time, content: "Again", ...more });

describe("a post that comes twice", () => {
  it("at the same time is an error", () => {
    expect(
      codes([
        at("2026-12-07 09:00"),
        at("2026-12-08 12:00", { content: "Other" }),
        at("2026-12-07 09:00:00"),
      ]),
    ).toEqual(["3 post-duplicate content"]);
    expect(codes([at(""), at("")], { allowDrafts: true })).toEqual(["2 post-duplicate content"]);
    expect(codes([at(good.time), at(good.time, { content: " Again\r\n" })])).toEqual([
      "2 post-duplicate content",
    ]);
  });

  it("within twelve hours is a warning, whichever row comes first", () => {
    expect(codes([at("2026-12-07 21:00"), at("2026-12-07 09:00")])).toEqual([
      "1 post-repeated content",
    ]);
    expect(codes([at("2026-12-07 09:00"), at("2026-12-07 21:01")])).toEqual([]);
    expect(codes([at("2026-12-07 09:00"), at("")], { allowDrafts: true })).toEqual([]);
  });

  it("with other media is another post", () => {
    expect(codes([at("2026-12-07 09:00"), at("2026-12-07 09:00", { images: image })])).toEqual([]);
  });

  it("is found among many that are alike but not the same", () => {
    const rows = Array.from({ length: 3000 }, (_, index) => ({
      time: good.time,
      content: `Bread number ${index % 2999} of the year`,
    }));
    expect(codes(rows, { limit: Infinity })).toEqual(["3000 post-duplicate content"]);
  });
});

const urls = (count: number, extension: string) =>
  Array.from(
    { length: count },
    (_, index) => `https://media.example.com/${index}.${extension}`,
  ).join(", ");

describe("media", () => {
  const row = (cells: Cells, options?: CheckOptions) => codes([{ ...good, ...cells }], options);
  const gif = "https://media.example.com/bread.gif";

  it("is of one kind", () => {
    expect(row({ images: image, gif })).toEqual(["1 media-mixed gifUrl"]);
    expect(row({ images: image, videos: video })).toEqual(["1 media-mixed videoUrls"]);
    expect(row({ images: image, gif, videos: video })).toEqual(["1 media-mixed gifUrl"]);
  });

  it("is not too much", () => {
    expect(row({ images: urls(10, "png") })).toEqual([]);
    expect(row({ images: urls(11, "png") })).toEqual(["1 media-count imageUrls"]);
    expect(row({ videos: urls(10, "mov") })).toEqual([]);
    expect(row({ videos: urls(11, "mov") })).toEqual(["1 media-count videoUrls"]);
    expect(row({ gif: `${gif}, ${gif}` })).toEqual(["1 media-count gifUrl"]);
  });

  it.each([
    ["images", "https://media.example.com/a.gif", "move it to gifUrl"],
    ["images", "https://media.example.com/a.MP4?x=1", "move it to videoUrls"],
    ["images", "https://media.example.com/a.heic", "use PNG or JPEG"],
    ["images", "https://media.example.com/a.pdf", "use PNG or JPEG"],
    ["gif", image, "move it to imageUrls"],
    ["videos", image, "move it to imageUrls"],
    ["videos", "https://media.example.com/a.webm", "use MP4 or MOV"],
  ] as const)("in %s is no %s: %s", (key, url, fix) => {
    const { findings } = check([{ ...good, [key]: url }]);
    expect(findings).toMatchObject([{ code: "media-type", value: url, fix }]);
  });

  it.each([
    "https://media.example.com/a.jpeg",
    "https://media.example.com/a",
    "https://media.example.com/v1.2/a",
    "https://media.example.com",
    "http://media.example.com/a.png#top",
    "https://bücher.example/ü.jpg",
    "https://media.example.com/a.jpg?size=1.5&format=webp",
    "https://drive.example.com/a.jpg",
  ])("may lie at %s", (url) => {
    expect(row({ images: url })).toEqual([]);
  });

  it.each([
    "https://drive.google.com/file/d/1/view",
    "https://docs.google.com/uc?id=1",
    "https://drive.google.com/bread.mp4",
    "HTTPS://DRIVE.GOOGLE.COM/uc?id=1",
    "https://drive.usercontent.google.com/download?id=1",
  ])("does not lie on Google Drive: %s", (url) => {
    expect(row({ videos: url })).toEqual(["1 url-drive videoUrls"]);
    expect(row({ videos: video, thumbnail: url })).toEqual(["1 url-drive thumbnailUrl"]);
  });

  it("in WebP, or left to HighLevel to convert, is a warning", () => {
    expect(row({ images: "https://media.example.com/a.webp" })).toEqual([
      "1 media-converted imageUrls",
    ]);
    expect(
      codes(
        [{ ...good, images: "https://media.example.com/a.heic", mediaOptimization: "TRUE" }],
        {},
        "advanced",
      ),
    ).toEqual(["1 media-converted imageUrls"]);
  });

  it("takes the place of the link", () => {
    expect(row({ link: "https://example.com/", images: image })).toEqual([
      "1 link-overridden link",
    ]);
    expect(row({ link: "example.com" })).toEqual(["1 url-invalid link"]);
  });

  it("that stands in the column of the link is a warning, unless it is a document", () => {
    expect(row({ link: image })).toEqual(["1 link-media link"]);
    expect(row({ link: "https://example.com/menu.pdf" })).toEqual([]);
    const columns = { time: "When", content: "Text", link: "URL" };
    const text = `When,Text,URL\n2026-12-07 09:00,Rye,${image}\n`;
    expect(checkCsv(readCsv(text, { map: { columns } }), { now }).findings[1]?.fix).toBe(
      'write "media":["URL"] in place of link into the columns of the map where it is to be posted',
    );
  });

  it("that is a thumbnail stands beside a video", () => {
    expect(row({ thumbnail: image, videos: video })).toEqual([]);
    expect(row({ thumbnail: image })).toEqual(["1 thumbnail-unused thumbnailUrl"]);
    expect(row({ thumbnail: "cover.jpg", videos: video })).toEqual(["1 url-invalid thumbnailUrl"]);
  });

  it.each<[string, Cells, string[]]>([
    ["instagram", {}, ["1 media-required imageUrls"]],
    ["instagram", { images: image }, []],
    ["instagram", { videos: video }, []],
    ["instagram", { gif }, ["1 gif-unsupported gifUrl"]],
    ["youtube", { images: image }, ["1 media-required videoUrls"]],
    ["youtube", { videos: video }, []],
    ["youtube", { videos: urls(2, "mp4") }, ["1 platform-media-count videoUrls"]],
    ["gmb", { videos: video }, ["1 video-unsupported videoUrls"]],
    ["google", { images: urls(2, "jpg") }, ["1 platform-media-count imageUrls"]],
    ["google", { gif }, ["1 gif-unsupported gifUrl"]],
    ["linkedin", { images: urls(10, "jpg") }, ["1 platform-media-count imageUrls"]],
    ["linkedin", { images: urls(9, "jpg") }, []],
    ["pinterest", { images: urls(2, "jpg") }, ["1 platform-media-count imageUrls"]],
    ["facebook", { gif }, []],
    ["facebook", { images: urls(10, "jpg") }, []],
  ])("fits %s: %j", (platform, cells, found) => {
    expect(row(cells, { platforms: [platform] })).toEqual(found);
  });
});

describe("the columns of single networks", () => {
  const advanced = (cells: Cells, options: CheckOptions = {}) =>
    codes([{ ...good, images: image, ...cells }], options, "advanced");
  const event = {
    "google.eventType": "event",
    "google.actionType": "none",
    "google.title": "Tasting",
  };
  const dates = {
    "google.startDate": "2026-12-19 10:00:00",
    "google.endDate": "2026-12-19 12:00:00",
  };
  const offer = {
    "google.eventType": "offer",
    "google.offerTitle": "Two for one",
    ...dates,
    "google.termsConditions": "One per guest.",
    "google.couponCode": "TWO",
    "google.redeemOnlineUrl": "https://example.com/two",
  };

  it.each<[Cells, string[]]>([
    [{ applyWatermark: "TRUE", mediaOptimization: "false" }, []],
    [{ applyWatermark: "yes", mediaOptimization: "FALSCH", "tiktok.enableDuet": "✔️" }, []],
    [{ "facebook.type": "Story" }, []],
    [{ applyWatermark: "perhaps" }, ["1 value-unknown applyWatermark"]],
    [{ "instagram.type": "carousel" }, ["1 value-unknown Instagram type"]],
    [{ "google.eventType": "STANDARD" }, ["1 value-unknown Google (GBP) eventType"]],
    [
      { ...event, ...dates, "google.actionType": "BOOK" },
      ["1 google-field-missing Google (GBP) actionUrl"],
    ],
    [{ "youtube.privacyLevel": "everyone" }, ["1 value-unknown YouTube privacyLevel"]],
    [{ "youtube.type": "shorts" }, ["1 value-unknown YouTube type"]],
    [{ "tiktok.privacyLevel": "PUBLIC_TO_EVERYONE" }, ["1 value-unknown TikTok privacyLevel"]],
    [
      { "community.notifyAllGroupMembers": "2" },
      ["1 value-unknown Community notifyAllGroupMembers"],
    ],
    [{ "tiktok.enableDuet": "#NAME?" }, ["1 spreadsheet-error TikTok enableDuet"]],
    [{ category: "#REF!" }, ["1 spreadsheet-error category"]],
  ])("hold what their headers name: %j", (cells, found) => {
    expect(advanced(cells)).toEqual(found);
  });

  it.each<[ColumnKey, number, string]>([
    ["google.title", 58, "Google (GBP) title"],
    ["youtube.title", 100, "YouTube title"],
    ["pinterest.title", 100, "Pinterest title"],
    ["pinterest.link", 2048, "Pinterest link"],
    ["linkedin.pdfTitle", 100, "LinkedIn pdfTitle"],
  ])("%s has at most %i characters", (key, most, label) => {
    const base = { ...event, ...dates };
    expect(advanced({ ...base, [key]: "x".repeat(most) })).toEqual([]);
    // What one counts as a character, another counts as two or eleven.
    for (const emoji of most < 1000 ? ["🥐", "👨‍👩‍👧‍👦"] : ["🥐"]) {
      expect(advanced({ ...base, [key]: emoji.repeat(most) })).toEqual([`1 text-count ${label}`]);
      expect(advanced({ ...base, [key]: emoji.repeat(most + 1) })).toEqual([
        `1 text-too-long ${label}`,
      ]);
    }
    expect(advanced({ ...base, [key]: "x".repeat(most + 1) })).toEqual([
      `1 text-too-long ${label}`,
    ]);
  });

  const action = { "google.eventType": "call_to_action" };
  it.each<[string, Cells, string[]]>([
    [
      "a call to action",
      { ...action, "google.actionType": "book", "google.actionUrl": "https://example.com/book" },
      [],
    ],
    ["a call", { ...action, "google.actionType": "call" }, []],
    ["no button", { ...action, "google.actionType": "none" }, []],
    ["no action", action, ["1 google-field-missing Google (GBP) actionType"]],
    [
      "no address",
      { ...action, "google.actionType": "shop" },
      ["1 google-field-missing Google (GBP) actionUrl"],
    ],
    [
      "a bad address",
      { ...action, "google.actionType": "shop", "google.actionUrl": "shop" },
      ["1 url-invalid Google (GBP) actionUrl"],
    ],
    ["an event", { ...event, ...dates }, []],
    [
      "an event without its fields",
      { "google.eventType": "event" },
      [
        "1 google-field-missing Google (GBP) title",
        "1 google-field-missing Google (GBP) startDate",
        "1 google-field-missing Google (GBP) endDate",
        "1 google-field-missing Google (GBP) actionType",
      ],
    ],
    [
      "an event that ends as it starts",
      { ...event, ...dates, "google.endDate": dates["google.startDate"] },
      ["1 google-dates Google (GBP) endDate"],
    ],
    [
      "an event that ends first",
      { ...event, ...dates, "google.endDate": "2026-12-19 9:00:00" },
      ["1 google-dates Google (GBP) endDate"],
    ],
    [
      "an event at no time",
      { ...event, ...dates, "google.startDate": "noon" },
      ["1 date-format Google (GBP) startDate"],
    ],
    [
      "an event on either day",
      { ...event, ...dates, "google.endDate": "1/12/2027 10:00" },
      ["1 date-ambiguous Google (GBP) endDate"],
    ],
    ["an offer", offer, []],
    ["an offer with no button", { ...offer, "google.actionType": "none" }, []],
    [
      "an offer with a button",
      { ...offer, "google.actionType": "order", "google.actionUrl": "https://example.com/" },
      [
        "1 google-field-unused Google (GBP) actionType",
        "1 google-field-unused Google (GBP) actionUrl",
      ],
    ],
    [
      "an offer without its fields",
      { "google.eventType": "offer" },
      [
        "1 google-field-missing Google (GBP) offerTitle",
        "1 google-field-missing Google (GBP) startDate",
        "1 google-field-missing Google (GBP) endDate",
        "1 google-field-missing Google (GBP) termsConditions",
        "1 google-field-missing Google (GBP) couponCode",
        "1 google-field-missing Google (GBP) redeemOnlineUrl",
      ],
    ],
    [
      "a type that every object has",
      { "google.eventType": "constructor" },
      ["1 value-unknown Google (GBP) eventType"],
    ],
    [
      "fields without a type",
      { "google.title": "Tasting" },
      ["1 google-event-type Google (GBP) eventType"],
    ],
  ])("of Google agree with each other: %s", (_, cells, found) => {
    expect(advanced(cells)).toEqual(found);
    expect(
      advanced(cells, { platforms: ["facebook"] }).filter((code) => code.includes("google")),
    ).toEqual([]);
  });

  it.each<[Cells, string, string[]]>([
    [{ "instagram.type": "story" }, "instagram", ["1 story-caption content"]],
    [{ "instagram.type": "story", content: "" }, "instagram", []],
    [{ "instagram.type": "story" }, "facebook", []],
    [{ "facebook.type": "story" }, "facebook", []],
    [{ "facebook.type": "reel" }, "facebook", ["1 reel-video Facebook type"]],
    [{ "facebook.type": "reel", images: "", videos: video }, "facebook", []],
    [
      { "instagram.type": "reel", images: "", videos: `${video}, ${video}` },
      "instagram",
      ["1 reel-video Instagram type"],
    ],
    [{}, "tiktok", ["1 tiktok-privacy TikTok privacyLevel"]],
    [{ "tiktok.privacyLevel": "friends" }, "tiktok", []],
    [{ images: "", videos: video }, "youtube", ["1 youtube-title YouTube title"]],
    [{ images: "", videos: video, "youtube.title": "Bread" }, "youtube", []],
    [{ "linkedin.postAsPdf": "TRUE" }, "linkedin", ["1 linkedin-pdf LinkedIn pdfTitle"]],
    [{ "linkedin.postAsPdf": "TRUE", "linkedin.pdfTitle": "Plan" }, "linkedin", []],
    // The pages of a PDF are no images.
    [
      { images: urls(10, "jpg"), "linkedin.postAsPdf": "TRUE", "linkedin.pdfTitle": "Plan" },
      "linkedin",
      [],
    ],
    [
      { images: urls(11, "jpg"), "linkedin.postAsPdf": "TRUE", "linkedin.pdfTitle": "Plan" },
      "linkedin",
      ["1 media-count imageUrls"],
    ],
    [{ followUpComment: "First" }, "google", ["1 comment-unsupported followUpComment"]],
    [{ followUpComment: "First" }, "threads", ["1 comment-unsupported followUpComment"]],
    [{ followUpComment: "First" }, "bluesky", ["1 comment-unsupported followUpComment"]],
    [{ followUpComment: "First" }, "facebook", []],
  ])("%j for %s", (cells, platform, found) => {
    expect(advanced(cells, { platforms: [platform] })).toEqual(found);
  });

  it("are not asked for in a Basic file", () => {
    expect(codes([good], { platforms: ["tiktok"] })).toEqual([]);
  });
});

const example = (name: string) =>
  readCsv(readFileSync(new URL(`../../examples/${name}`, import.meta.url)), { name });

describe("a header that names a zone", () => {
  const rows = "2027-03-21 09:00,Rye\r\n2027-03-22 09:00 CET,Oat\r\n";
  const map = { columns: { time: ["Day", "Hour (UTC)"], content: "Text" } };
  const mapped = "Day,Hour (UTC),Text\r\n2027-03-21,09:00,Rye\r\n2027-03-22,09:00 CET,Oat\r\n";

  it.each([
    ["postAtSpecificTime (UTC)", "UTC"],
    ["postAtSpecificTime (YYYY-MM-DD HH:mm:ss, PST)", "PST"],
    ["post_at_specific_time (GMT+2)", "GMT+2"],
    ["postAtSpecificTime (Europe/Berlin)", "Europe/Berlin"],
    ["postAtSpecificTime (London)", "Europe/London"],
    ["postAtSpecificTime (New York)", "America/New_York"],
    ["postAtSpecificTime (UK)", "Europe/London"],
    ["postAtSpecificTime (IST)", "IST"],
  ])("is no header of the location's clock: %s", (header, zone) => {
    const file = readCsv(`"${header}",content\r\n2027-03-21 09:00,Rye\r\n`);
    expect(checkCsv(file, { now, timeZone }).findings).toContainEqual({
      code: "date-zone",
      severity: "error",
      file: "posts.csv",
      column: "postAtSpecificTime",
      value: zone,
      message: `the header of the times names a time zone (${zone})`,
      fix: "say what its times mean: --times as-written, or --times local where the zone is wrong",
    });
  });

  it.each([
    ["its own", `postAtSpecificTime (UTC),content\r\n${rows}`, undefined],
    ["a map's", mapped, map],
    ["a line's above it", `All times are UTC\r\npostAtSpecificTime,content\r\n${rows}`, undefined],
    [
      "a line's above a map's",
      `"Times: UTC",,\r\n${mapped.replace("Hour (UTC)", "Hour")}`,
      { columns: { time: ["Day", "Hour"], content: "Text" } },
    ],
  ])(
    "counts for the times that name none, as it is said, and against those that name another (%s)",
    (_, text, own) => {
      const file = readCsv(text, own && { map: own });
      const read = (times: "as-written" | "local" | "utc") =>
        checkCsv(file, { now, timeZone, times }).posts.map(({ local }) => local);
      expect(read("as-written")).toEqual(["2027-03-21 05:00:00"]);
      expect(read("utc")).toEqual(["2027-03-21 05:00:00"]);
      expect(read("local")).toEqual(["2027-03-21 09:00:00", "2027-03-22 09:00:00"]);
      expect(checkCsv(file, { now, timeZone }).findings).toContainEqual(
        expect.objectContaining({ code: "date-zone", value: "UTC" }),
      );
    },
  );

  it.each([
    "postAtSpecificTime (YYYY-MM-DD HH:mm:ss)",
    "postAtSpecificTime (DD/MM)",
    "postAtSpecificTime (Christmas)",
    "POST AT SPECIFIC TIME",
    "postAtSpecificTime (MST office)",
  ])("is none of %s, but for the last", (header) => {
    const { clock } = readCsv(`"${header}",content\r\n2027-03-21 09:00,Rye\r\n`);
    expect(clock?.zone).toBe(header.includes("MST") ? "MST" : undefined);
  });
});

describe("the examples", () => {
  it("launch-week.csv is a good Basic file with a draft", () => {
    const file = example("launch-week.csv");
    expect(file.format).toBe("basic");
    const { findings, posts } = checkCsv(file, {
      now,
      timeZone,
      allowDrafts: true,
      platforms: ["facebook", "linkedin"],
    });
    expect(findings).toEqual([]);
    expect(posts.length).toBeGreaterThanOrEqual(12);
    expect(posts.filter(({ local }) => local === undefined)).toHaveLength(1);
  });

  it("advanced.csv is a good Advanced file with a draft", () => {
    const file = example("advanced.csv");
    expect([file.format, file.columns.length]).toEqual(["advanced", 40]);
    const { findings, posts } = checkCsv(file, { now, timeZone, allowDrafts: true });
    expect(findings).toEqual([]);
    expect(posts).toHaveLength(10);
  });

  it("broken.csv breaks every rule about rows, each in the row that names it", () => {
    const file = example("broken.csv");
    const found = [
      undefined,
      ["facebook", "instagram", "linkedin", "google", "tiktok", "youtube"],
    ].flatMap((platforms) => checkCsv(file, { now, timeZone, platforms }).findings);
    const named = file.rows.map(
      ({ row, content, fields }) => [row, fields.category ?? content.split(":")[0]] as const,
    );
    for (const [row, code] of named) {
      // The first of two alike is fine.
      const rows = code?.startsWith("post-") ? [row, row + 1] : [row];
      expect(
        found.some((finding) => rows.includes(finding.row ?? 0) && finding.code === code),
        `${code} in row ${row}`,
      ).toBe(true);
    }
    const ofRows = [...new Set(named.map(([, code]) => code))];
    expect(ofRows).toHaveLength(60);
    const ofFiles = [
      "file-empty",
      "not-csv",
      "not-utf8",
      "read-as",
      "header-absent",
      "header-mismatch",
      "header-groups-absent",
      "map-column",
      "map-ignored",
      "map-networks",
      "sheet-open",
      "file-draft",
      "row-between",
      "date-half",
      "date-swapped",
      "no-posts",
      "row-hidden",
      "cells-merged",
      "media-pasted",
      "link-behind",
      "cell-comment",
      "cells-struck",
      "too-many-posts",
      "all-midnight",
      "platform-unsupported",
    ];
    const asked = [
      "account-expires",
      "location-held",
      "media-missing",
      "media-served-as",
      "media-too-large",
      "media-unreachable",
    ];
    const local = ["media-codec", "media-duration", "media-file", "media-same", "media-shape"];
    const viaPosts = [
      "alt-texts",
      "poll",
      "posts-column",
      "posts-id",
      "posts-only",
      "posts-required",
    ];
    const ofSheets = ["sheet-account", "sheet-approved", "sheet-client", "sheet-client-column"];
    expect(
      [...ofRows, ...ofFiles, ...asked, ...local, ...viaPosts, ...ofSheets].toSorted(),
    ).toEqual(Object.keys(rules).toSorted());
  });
});

describe("the rules", () => {
  it("that are of low confidence only warn", () => {
    const strict = Object.entries(rules).filter(
      ([, rule]) => rule.confidence === "low" && rule.severity === "error",
    );
    expect(strict).toEqual([]);
  });
});

describe("a time with a dot", () => {
  const said = (...times: readonly string[]) => {
    const rows = times.map(
      (time, index) => `2026-12-${index + 10} ${time},${"Rye".repeat(index + 1)}`,
    );
    const text = ["postAtSpecificTime,content,link,imageUrls,gifUrl,videoUrls", ...rows];
    const { findings } = checkCsv(
      readCsv(
        text
          .map((row) => `${row},,,,`)
          .join("\n")
          .replace(",,,,", ""),
      ),
      {
        now: new Date("2026-12-01T15:00:00Z"),
      },
    );
    return findings.flatMap(({ code, row, fix }) =>
      code === "date-ambiguous" ? [[row, fix]] : [],
    );
  };

  it("may count hours by hundredths where all are quarters of them", () => {
    expect(said("9.50", "17.25", "12.00")).toEqual([
      [1, "write 9:50 or 9:30, whichever is meant"],
      [2, "write 17:25 or 17:15, whichever is meant"],
    ]);
    expect(said("9.5", "17.25")).toEqual([[2, "write 17:25 or 17:15, whichever is meant"]]);
    expect(said("9.75", "17.50")).toEqual([[2, "write 17:50 or 17:30, whichever is meant"]]);
  });

  it("is a clock's where another has minutes that are no quarter, or none has any", () => {
    expect(said("9.50", "17.30")).toEqual([]);
    expect(said("9.00", "17.00")).toEqual([]);
    expect(said("9.50 Uhr")).toEqual([]);
  });
});
