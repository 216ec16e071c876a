import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { checkCsv } from "../../src/csv/check.js";
import { columnsOf, headersOf } from "../../src/csv/format.js";
import type { FieldKey } from "../../src/csv/format.js";
import { readCsv } from "../../src/csv/read.js";
import { normalizeCsv, writeCsv } from "../../src/csv/write.js";
import type { CsvPost } from "../../src/csv/write.js";
import { toLocal, toUtc } from "../../src/csv/zone.js";

const now = new Date("2026-12-01T15:00:00Z");
const seven =
  "postAtSpecificTime (YYYY-MM-DD HH:mm:ss),content,link (OGmetaUrl),imageUrls,gifUrl,videoUrls,thumbnailUrl";

describe("a written file", () => {
  it("is Basic, with the sample's headers, CRLF and local times, byte for byte", () => {
    const text = writeCsv([
      {
        local: "2026-12-07 09:00",
        content: 'Bread, "fresh"\r\nevery day ☕',
        images: ["https://a.example/1.jpg", "https://a.example/2.jpg"],
      },
      {
        local: "12/25/2026 7:05",
        content: " Watch ",
        videos: ["https://a.example/3.mp4"],
        thumbnail: "https://a.example/3.jpg",
      },
      { content: "Later", link: "https://a.example/" },
      { local: "2026-12-08 09:00:00", gif: "https://a.example/4.gif" },
    ]);
    expect(text).toBe(
      [
        seven,
        '2026-12-07 09:00:00,"Bread, ""fresh""\r\nevery day ☕",,"https://a.example/1.jpg, https://a.example/2.jpg",,,',
        '2026-12-25 07:05:00," Watch ",,,,https://a.example/3.mp4,https://a.example/3.jpg',
        ",Later,https://a.example/,,,,",
        "2026-12-08 09:00:00,,,,https://a.example/4.gif,,",
        "",
      ].join("\r\n"),
    );
  });

  it("is Advanced, with both header rows, where a post has fields", () => {
    const text = writeCsv([
      {
        content: "Tasting",
        fields: {
          applyWatermark: true,
          "facebook.type": "story",
          "pinterest.link": "a.example/tasting",
        },
      },
    ]);
    const [first, second, third, ...rest] = text.split("\r\n");
    expect(first?.split(",").slice(11, 18)).toEqual([
      "All Social",
      "Facebook",
      "Instagram",
      "LinkedIn",
      "LinkedIn",
      "Google (GBP)",
      "Google (GBP)",
    ]);
    expect(
      second?.startsWith(
        "postAtSpecificTime (YYYY-MM-DD HH:mm:ss),content,OGmetaUrl (url),imageUrls (comma-separated),gifUrl,",
      ),
    ).toBe(true);
    expect(third).toBe(
      `,Tasting${",".repeat(7)}true${",".repeat(4)}story${",".repeat(27)}a.example/tasting`,
    );
    expect(rest).toEqual([""]);
  });

  it("holds the location's clock for times in UTC, and no Z", () => {
    const text = writeCsv(
      [
        { utc: "2026-12-07T14:00:00Z", content: "a" },
        { utc: "2026-07-07T15:00:00+02:00", content: "b" },
        { utc: new Date("2026-12-07T04:59:59Z"), content: "c" },
      ],
      { timeZone: "America/New_York" },
    );
    expect(text).toBe(
      `${seven}\r\n2026-12-07 09:00:00,a,,,,,\r\n2026-07-07 09:00:00,b,,,,,\r\n2026-12-06 23:59:59,c,,,,,\r\n`,
    );
  });

  it.each<[string, CsvPost, RegExp]>([
    [
      "a UTC time that two clock times stand for",
      { utc: "2026-11-01T06:30:00Z", content: "a" },
      /^posts\[0\]\.utc: 2026-11-01 01:30:00 .* show twice/,
    ],
    [
      "a time that does not exist",
      { local: "2027-03-14 02:30", content: "a" },
      /^posts\[0\]\.local: 2027-03-14 02:30:00 .* skip/,
    ],
    [
      "a slash date that could be read both ways",
      { local: "12/7/2026 9:00", content: "a" },
      /^posts\[0\]\.local: .* month first or day first/,
    ],
    [
      "a local time with a Z",
      { local: "2026-12-07T09:00:00Z", content: "a" },
      /^posts\[0\]\.local: .* without Z/,
    ],
    [
      "a UTC time without a Z",
      { utc: "2026-12-07 09:00:00", content: "a" },
      /^posts\[0\]\.utc: 2026-12-07 09:00:00 is not a UTC time/,
    ],
    [
      "a Date that is no time",
      { utc: new Date(NaN), content: "a" },
      /^posts\[0\]\.utc: Invalid Date is not a UTC time/,
    ],
    [
      "an event's time with a Z",
      { content: "a", fields: { "google.startDate": "2026-12-19T10:00:00Z" } },
      /^posts\[0\]\.fields\.google\.startDate: .* without Z/,
    ],
    [
      "two times",
      { local: "2026-12-07 09:00", utc: "2026-12-07T14:00:00Z", content: "a" },
      /^posts\[0\]: give local or utc, not both/,
    ],
    [
      "a comma in a list's address",
      { images: ["https://a.example/w_1,h_1/a.jpg"] },
      /^posts\[0\]\.images: .*%2C/,
    ],
    ["an empty address", { videos: [" "] }, /^posts\[0\]\.videos: /],
    ["a post with nothing in it", { content: " " }, /^posts\[0\]: there is nothing to post/],
    [
      "a column that no file has",
      { content: "a", fields: { author: "b" } as never },
      /^posts\[0\]\.fields: an Advanced file has no column author/,
    ],
  ])("never has %s", (_, post, message) => {
    const write = () => writeCsv([post], { timeZone: "America/New_York" });
    expect(write).toThrow(message);
    expect(write).toThrow(TypeError);
  });

  it("has an event's times as it has its own, and nothing for a field that is undefined", () => {
    const fields = {
      "google.startDate": "12/19/2026 9:00",
      "google.endDate": "2026-12-19 10:00",
      category: undefined,
    };
    const row = writeCsv([{ content: "a", fields: fields as never }]).split("\r\n")[2];
    expect(row).toBe(`,a${",".repeat(19)}2026-12-19 09:00:00,2026-12-19 10:00:00${",".repeat(18)}`);
  });

  it("needs the time zone for times in UTC", () => {
    expect(() => writeCsv([{ utc: "2026-12-07T14:00:00Z", content: "a" }])).toThrow(
      /^posts\[0\]\.utc: timeZone is required/,
    );
  });

  it("has no fields if it must be Basic", () => {
    expect(() =>
      writeCsv([{ content: "a", fields: { category: "b" } }], { format: "basic" }),
    ).toThrow(/a Basic file has no column category/);
  });
});

const isWritten = ({
  content,
  ...others
}: { content: string } & Record<string, string | string[]>) =>
  content.trim() !== "" || Object.values(others).some((value) => value.length > 0);

describe("reading what was written", () => {
  const letters = fc.constantFrom(
    '"',
    ",",
    "\r\n",
    "\n",
    " ",
    "a",
    "é",
    "☕",
    "🥐",
    "=",
    "#",
    ";",
    "\t",
    "'",
    "\ufeff",
  );
  const text = fc
    .oneof(fc.string({ unit: letters }), fc.string({ unit: "grapheme" }))
    .filter((value) => !value.includes("\0"));
  const word = fc.string({
    unit: fc.constantFrom("a", "b", "é", "1", "-"),
    minLength: 1,
    maxLength: 12,
  });
  const url = word.map((name) => `https://a.example/${name}.jpg`);
  const local = fc
    .date({
      min: new Date("2026-01-01T00:00:00Z"),
      max: new Date("2035-01-01T00:00:00Z"),
      noInvalidDate: true,
    })
    .map((date) => date.toISOString().slice(0, 19).replace("T", " "));
  const keys = columnsOf.advanced
    .slice(7)
    .map(({ key }) => key as FieldKey)
    .filter((key) => !key.endsWith("Date"))
    // Cells with choices are read as the choice that they mean.
    .filter((key) => !columnsOf.advanced.find((column) => column.key === key)?.choices);
  const post = fc.record({
    local: fc.oneof(local, fc.constant("")),
    content: text,
    link: fc.oneof(url, fc.constant("")),
    images: fc.array(url, { maxLength: 3 }),
    gif: fc.oneof(url, fc.constant("")),
    videos: fc.array(url, { maxLength: 3 }),
    thumbnail: fc.oneof(url, fc.constant("")),
  });

  it("gives the same posts from a Basic file", () => {
    fc.assert(
      fc.property(fc.array(post.filter(isWritten), { maxLength: 8 }), (posts) => {
        const { rows } = readCsv(writeCsv(posts, { format: "basic" }));
        expect(
          rows.map(({ time, content, link, images, gif, videos, thumbnail }) => ({
            local: time,
            content,
            link,
            images,
            gif,
            videos,
            thumbnail,
          })),
        ).toEqual(posts);
        expect(rows.filter(({ fault }) => fault)).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });

  it("gives the same posts and fields from an Advanced file", () => {
    const fields = fc.dictionary(fc.constantFrom(...keys), word) as fc.Arbitrary<
      Partial<Record<FieldKey, string>>
    >;
    const advanced = fc
      .record({ post: post.filter(isWritten), fields })
      .map(({ post: one, fields: more }) => Object.assign(one, { fields: { ...more } }));
    fc.assert(
      fc.property(fc.array(advanced, { minLength: 1, maxLength: 5 }), (posts) => {
        const { rows } = readCsv(writeCsv(posts));
        expect(rows.map((row) => [row.content, row.fields])).toEqual(
          posts.map((one) => [one.content, one.fields]),
        );
      }),
    );
  });

  it("gives back times in UTC wherever the clock shows them once", () => {
    const zone = fc.constantFrom(...Intl.supportedValuesOf("timeZone"));
    const minute = fc.integer({
      min: Date.UTC(2026, 0, 1) / 60_000,
      max: Date.UTC(2030, 0, 1) / 60_000,
    });
    fc.assert(
      fc.property(zone, fc.array(minute, { maxLength: 5 }), (timeZone, minutes) => {
        const times = minutes
          .map((value) => new Date(value * 60_000).toISOString())
          .filter((utc) => "utc" in toUtc(toLocal(utc, timeZone), timeZone));
        const written = writeCsv(
          times.map((utc, index) => ({ utc, content: `${index}` })),
          { timeZone },
        );
        const { posts } = checkCsv(readCsv(written), {
          timeZone,
          now: new Date("2025-01-01T00:00:00Z"),
        });
        expect(posts.map(({ utc }) => utc)).toEqual(times);
      }),
    );
  });
});

const check = (text: string) => {
  const file = readCsv(text, { name: "week.csv" });
  return {
    file,
    ...checkCsv(file, { now, timeZone: "America/New_York", dates: "mdy", allowDrafts: true }),
  };
};

describe("the copy that is uploaded", () => {
  it("has the same columns, CRLF, normal dates and lists, and only the given posts", () => {
    const six = seven.replace(",thumbnailUrl", "");
    const { file, posts } = check(
      `\ufeff${six}\n12/7/2026 9:00,"One,\ntwo",,"https://a.example/1.jpg,https://a.example/2.jpg , ",,\n\n2026/12/08 9:30,Three,,,,\n ,Draft,,,,\nsoon,Bad,,,,\n`,
    );
    expect(normalizeCsv(file, posts)).toBe(
      `${six}\r\n2026-12-07 09:00:00,"One,\ntwo",,"https://a.example/1.jpg, https://a.example/2.jpg",,\r\n2026-12-08 09:30:00,Three,,,,\r\n,Draft,,,,\r\n`,
    );
    expect(normalizeCsv(file, posts.slice(1, 2))).toBe(
      `${six}\r\n2026-12-08 09:30:00,Three,,,,\r\n`,
    );
  });

  it("has both header rows and normal dates of offers, though the file had one row and others", () => {
    const [groups = [], names = []] = headersOf(columnsOf.advanced);
    const cells = Array.from({ length: 40 }, () => "");
    cells.splice(0, 2, "2026-12-07 9:00", "Offer");
    cells.splice(16, 6, "event", "none", "Tasting", "", "12/19/2026 10:00", "2026/12/19 12:00");
    const { file, posts } = check(`${names.join(",")}\n${cells.join(",")}\n`);
    const [first, second, row] = normalizeCsv(file, posts).split("\r\n");
    expect([first, second]).toEqual([groups.join(","), names.join(",")]);
    expect(row?.split(",").slice(16, 22)).toEqual([
      "event",
      "none",
      "Tasting",
      "",
      "2026-12-19 10:00:00",
      "2026-12-19 12:00:00",
    ]);
  });

  it("has no spaces around cells, which were checked without them, but for captions", () => {
    const row = " 2026-12-07 09:00 , Bread , https://a.example/ ,, ,,";
    const { file, posts } = check(`${seven}\r\n${row}\r\n`);
    expect(normalizeCsv(file, posts)).toBe(
      `${seven}\r\n2026-12-07 09:00:00," Bread ",https://a.example/,,,,\r\n`,
    );
  });

  it("checks and copies to itself", () => {
    const { file, posts } = check(`${seven}\r\n12/7/2026 9:00,"a\r\n""b""",,,,,\r\n,c,,,,,\r\n`);
    const copy = normalizeCsv(file, posts);
    const again = check(copy);
    expect(again.findings).toEqual([]);
    expect(normalizeCsv(again.file, again.posts)).toBe(copy);
  });
});
