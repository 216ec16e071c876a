import { describe, expect, it } from "vitest";
import type { ColumnMap } from "../../src/csv/map.js";
import { readCsv } from "../../src/csv/read.js";

const fixOf = (text: string, map?: ColumnMap) => readCsv(text, { map }).findings[0]?.fix ?? "";
/** The map that a fix offers. */
const offerOf = (text: string, map?: ColumnMap) =>
  JSON.parse(/\{.*\}/.exec(fixOf(text, map))![0]) as ColumnMap;

describe("an offered map", () => {
  it.each([
    ["First comment (internal)", "Ask Ben about the price."],
    ["First comment (notes)", "Ask Ben about the price."],
    ["Caption (internal)", "Ask Ben about the price."],
    ["Interner Kommentar", "Frag Ben nach dem Preis."],
  ])("takes no remark for a part of the posts: %s", (name, cell) => {
    const text = `Date,Text,${name}\n2027-01-12 9:00,Rye,${cell}\n`;
    expect(offerOf(text).columns).toEqual({ time: "Date", content: "Text" });
    expect(fixOf(text, { columns: { time: "Date", content: "Text" } })).toMatch(
      /^delete the rows that are not to be posted by it/,
    );
  });

  it("takes a first comment, whatever else its brackets say", () => {
    const text = "Date,Text,First comment (with hashtags)\n2027-01-12 9:00,Rye,Hi\n";
    expect(offerOf(text).columns).toMatchObject({
      followUpComment: "First comment (with hashtags)",
    });
  });

  it.each([
    ["Destination", "Newsletter", undefined],
    ["Destination", "https://x.example/menu", "Destination"],
    ["Link", "x.example/menu", "Link"],
    ["Link", "to follow", "Link"],
  ])("takes a column for the link only by its addresses: %s, %s", (name, cell, link) => {
    expect(offerOf(`Date,Text,${name}\n2027-01-12 9:00,Rye,${cell}\n`).columns["link"]).toBe(link);
  });

  it.each([
    ["URL", "https://x.example/a.jpg", { media: "URL" }],
    ["Link", "https://x.example/a.mp4?v=2", { media: "Link" }],
    ["URL", "https://x.example/menu.pdf", { link: "URL" }],
    [
      "URL,Image",
      "https://x.example/a.jpg,https://x.example/b.jpg",
      { link: "URL", images: "Image" },
    ],
  ])("takes a column of links that has the only pictures for media: %s, %s", (name, cell, own) => {
    const text = `Date,Text,${name}\n2027-01-12 9:00,Rye,${cell}\n`;
    expect(offerOf(text).columns).toEqual({ time: "Date", content: "Text", ...own });
  });
});

describe("the time in an offered map", () => {
  const rows = "2027-01-13;09:00;Rye bread today\n2027-01-14;18:00;Oat bread today\n";

  it.each([
    ["Datum", "Tid", "Inläggstext"],
    ["Dato", "Klokkeslett", "Innlegg"],
    ["Dato", "Kl.", "Opslagstekst"],
    ["Päivämäärä", "Kellonaika", "Teksti"],
    ["Dátum", "Időpont", "Szöveg"],
    ["Дата", "Время", "Текст"],
    ["Ημερομηνία", "Ώρα", "Κείμενο"],
    ["Ngày", "Giờ", "Nội dung"],
    ["Tanggal", "Waktu", "Keterangan"],
    ["תאריך", "שעה", "טקסט"],
    ["Start Date", "Start Time", "Description"],
  ])("has its clock in a column of its own: %s, %s", (day, clock, text) => {
    expect(offerOf(`${day};${clock};${text}\n${rows}`)).toEqual({
      columns: { time: [day, clock], content: text },
    });
  });

  it("is asked for where a clock's header may mean another, and no other column has one", () => {
    const text = `Datum;Vysílání;Popis\n${rows.replaceAll(/2027-01-(\d\d)/g, "$1.01.2027")}`;
    const map = offerOf(text);
    expect(map).toEqual({ columns: { time: "Datum", content: "Popis" } });
    expect(fixOf(text, map)).toBe(
      'write "time":["Datum","Vysílání"] into its columns, or write "ignore":["Vysílání"] into the map where it says nothing of the posts',
    );
  });

  it.each(["9 Uhr", "kl. 09.00", "9h", "9:00 AM"])("is asked for in whatever words: %s", (cell) => {
    const text = `Date,Moment,Text\n2027-01-13,${cell},Rye bread today\n2027-01-14,18:00,Oat bread today\n`;
    expect(fixOf(text, offerOf(text))).toMatch(
      /^write "time":\["Date","Moment"\] into its columns/,
    );
  });

  it("is open where two columns say different days, and no calendar's reminder", () => {
    const text = `Created;Post date;Reminder Date;Scheduled for;Text
2026-11-01;2027-01-12;2027-01-11;2027-01-13 09:00;Rye bread today
2026-11-02;2027-01-13;2027-01-12;2027-01-14 18:00;Oat bread today
`;
    expect(offerOf(text).columns).toEqual({ time: "…", content: "Text" });
    expect(fixOf(text)).toMatch(/; time is one of Post date, Scheduled for; it leaves out Created/);
    const same = text
      .replace(";2027-01-12;", ";2027-01-13;")
      .replace(";2027-01-13;2027-01-12;", ";2027-01-14;2027-01-12;");
    expect(offerOf(same).columns).toEqual({
      time: ["Post date", "Scheduled for"],
      content: "Text",
    });
  });
});

describe("pictures in an offered map", () => {
  const a = "https://x.example/a.jpg";
  const b = "https://x.example/b.jpg";
  const clip = "https://x.example/c.mp4";
  const textOf = (headers: readonly string[], cells: readonly string[]) =>
    `Date,Text,${headers.join(",")}\n2027-01-12 9:00,Rye,${cells.join(",")}\n`;
  const columnsOf = (headers: readonly string[], cells: readonly string[]) => {
    const { time: _time, content: _content, ...rest } = offerOf(textOf(headers, cells)).columns;
    return rest;
  };

  it.each([
    ["Facebook image", "LinkedIn image"],
    ["Image (1:1)", "Image (9:16)"],
    ["Image 1:1", "Image 9:16"],
    ["Image (EN)", "Image (DE)"],
    ["Image v1", "Image v2"],
    ["Image option 1", "Image option 2"],
    ["Low res image", "High res image"],
    ["Image", "Final image"],
    ["Image", "Photo"],
    ["Image", "Artwork"],
    ["Image 1", "Photo 1"],
    ["Video", "Vertical video"],
  ])("are none of several, until it is said which: %s, %s", (...headers) => {
    const text = textOf(headers, [a, b]);
    expect(columnsOf(headers, [a, b])).toEqual({ media: "…" });
    expect(fixOf(text)).toMatch(
      new RegExp(`; media is one of ${headers.join(", ").replaceAll(/[()]/g, "\\$&")}$`),
    );
    expect(fixOf(text, offerOf(text))).toBe(
      `write in its columns, in place of the … of media, one of ${headers.join(", ")}`,
    );
    const [first, second] = headers;
    const columns = { time: "Date", content: "Text", media: first };
    expect(fixOf(text, { columns })).toBe(
      `make a map of its own for the rows that go with it, or write "ignore":["${second}"] into the map where it says nothing of the posts`,
    );
    const { rows } = readCsv(text, { map: { columns, ignore: [second] } });
    expect(rows.map(({ images }) => images)).toEqual([[a]]);
  });

  it.each([
    "Rejected image",
    "Image (rejected)",
    "Unused image",
    "Old image",
    "Raw photo",
    "Backup image",
    "Competitor image",
    "Preview",
  ])("are none that others are called, and none is put in by an answer: %s", (name) => {
    const text = textOf(["Image", name], [a, b]);
    expect(columnsOf(["Image", name], [a, b])).toEqual({ images: "Image" });
    expect(columnsOf([name], [b])).toEqual({});
    expect(columnsOf(["Author photo"], [b])).toEqual({});
    const columns = { time: "Date", content: "Text", images: "Image" };
    const first = fixOf(text, { columns });
    expect(first).toMatch(/^make a map of its own .*, or write "ignore":/);
    const remarks = text.replace("\n", ",Notes\n").replace(/\n$/, ",By hand\n");
    expect(offerOf(remarks, { columns })).toEqual({ columns, ignore: [name, "Notes"] });
  });

  it.each<[string, readonly string[], readonly string[], ColumnMap["columns"]]>([
    [
      "in its order",
      ["Image 1", "Image 10", "Image 2"],
      [a, b, a],
      { images: ["Image 1", "Image 2", "Image 10"] },
    ],
    [
      "of two words",
      ["Photo 3", "Image 1", "Image 2"],
      [a, b, a],
      { images: ["Image 1", "Image 2", "Photo 3"] },
    ],
    ["whose first has no number", ["Image 2", "Image"], [a, b], { images: ["Image", "Image 2"] }],
    [
      "of addresses",
      ["image_2_url", "image_1_url"],
      [a, b],
      { media: ["image_1_url", "image_2_url"] },
    ],
    ["of other words", ["Slide 2", "Slide 1"], [a, b], { media: ["Slide 1", "Slide 2"] }],
    ["with a video in it", ["Image 2", "Image 1"], [a, clip], { media: ["Image 1", "Image 2"] }],
    ["in brackets", ["Image (2)", "Image (1)"], [a, b], { images: ["Image (1)", "Image (2)"] }],
    [
      "and videos",
      ["Image 2", "Image 1", "Video"],
      [a, b, clip],
      { images: ["Image 1", "Image 2"], videos: "Video" },
    ],
    [
      "of one network",
      ["Facebook image 2", "Facebook image 1"],
      [a, b],
      { media: ["Facebook image 1", "Facebook image 2"] },
    ],
    ["of one header", ["Image", "Image"], [a, b], { images: "Image" }],
    ["of media", ["Media 1", "Media 2"], [a, clip], { media: ["Media 1", "Media 2"] }],
  ])("are a series %s", (_, headers, cells, columns) => {
    expect(columnsOf(headers, cells)).toEqual(columns);
  });

  it("that a map leaves out of a series are offered with it", () => {
    const text = textOf(["Image 1", "Image 2"], [a, b]);
    const columns = { time: "Date", content: "Text", images: "Image 1" };
    expect(fixOf(text, { columns })).toMatch(
      /^write "media":\["Image 2"\] into its columns where it is one, or/,
    );
  });
});

describe("what belongs to one network alone", () => {
  it("is not put into the captions of all", () => {
    const text =
      "Date,Caption,IG hashtags,LinkedIn hashtags\n2027-01-13 09:00,Rye,#rye #ig,#rye #li\n";
    expect(fixOf(text, { columns: { time: "Date", content: "Caption" } })).toBe(
      'write {"columns":{"time":"Date","content":"Caption"},"ignore":["IG hashtags","LinkedIn hashtags"]} in place of the map; IG hashtags: make a map of its own for the accounts that go with it; LinkedIn hashtags: make a map of its own for the accounts that go with it; put into its ignore, and nowhere else, what says nothing of the posts',
    );
  });

  it("is the time of its posts in a map of its own", () => {
    const text = "Date,Caption,Facebook,Instagram\n2027-01-13,Rye,9:00 AM,5:00 PM\n";
    expect(fixOf(text, { columns: { time: "Date", content: "Caption" } })).toBe(
      'write "time":["Date","Facebook"] into its columns, and write "ignore":["Instagram"] into the map; and make a map of its own for each of the others: each network is an import of its own',
    );
  });
});

describe("a table whose columns stand as rows", () => {
  it.each([
    "Date,2027-01-13,2027-01-14\nTime,9:00 AM,5:00 PM\nCaption,Rye,Wheat\n",
    "postAtSpecificTime,2027-01-13 09:00:00,2027-01-14 09:00:00\ncontent,Rye,Wheat\nimageUrls,,\n",
  ])("is to be turned: %j", (text) => {
    expect(readCsv(text).findings).toMatchObject([
      {
        code: "header-absent",
        message: "its columns stand as rows",
        fix: "turn the table: copy it in a spreadsheet, paste it with Paste Special, Transpose, and take that file",
      },
    ]);
  });
});
