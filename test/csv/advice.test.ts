import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readSheet } from "../../src/agency/sheet.js";
import type { Clients } from "../../src/agency/clients.js";
import { checkCsv } from "../../src/csv/check.js";
import type { CheckOptions } from "../../src/csv/check.js";
import { readDate } from "../../src/csv/date.js";
import { columnsOf, headersOf, ownColumns } from "../../src/csv/format.js";
import type { ColumnKey } from "../../src/csv/format.js";
import { probeMedia } from "../../src/csv/probe.js";
import { readCsv } from "../../src/csv/read.js";
import type { CsvFile, ReadOptions } from "../../src/csv/read.js";
import { rules } from "../../src/csv/rules.js";
import type { Finding, RuleCode } from "../../src/csv/rules.js";

const now = new Date("2026-12-01T15:00:00Z");
const timeZone = "America/New_York";
const image = "https://media.example.com/bread.jpg";
const other = "https://media.example.com/rye.jpg";
const video = "https://media.example.com/bread.mp4";
const gif = "https://media.example.com/bread.gif";
const library = "https://assets.cdn.filesafe.space/x/media/bread.jpg";

type Cells = Partial<Record<ColumnKey, string>>;
type Options = CheckOptions & Pick<ReadOptions, "encoding" | "map">;

/** A rule, rows that break it, the fix, the rows when it was followed to the letter, options, and what the fix says to add. */
type Case = readonly [
  code: RuleCode,
  before: readonly Cells[],
  fix: string,
  after: readonly Cells[],
  options?: Options,
  said?: Options,
];

/** A row whose cells are good but for these. */
const post = (cells: Cells = {}): Cells => ({
  time: "2026-12-07 09:00:00",
  content: "Fresh bread.",
  ...cells,
});
const one = (
  code: RuleCode,
  before: Cells,
  fix: string,
  after: Cells,
  options: Options = {},
  said: Options = {},
): Case => [code, [post(before)], fix, [post(after)], options, said];
const words = (count: number, word: string) =>
  Array.from({ length: count }, (_, at) => `${word}${at}`).join(" ");
const images = (count: number) =>
  Array.from({ length: count }, (_, at) => `https://media.example.com/${at}.jpg`).join(", ");
const on = (...platforms: string[]): Options => ({ platforms });
const inFolder =
  "name the folder of its files with --media, or upload it to the Media Library and use its address";
const shared = "upload the file to the Media Library and use its address";
const swallowedFix =
  'close the cell with " where it ends, and delete the " that closes it now; or, where the line belongs to the cell, write a blank behind what separates its parts';
const downloaded =
  "download the picture or the video there, upload it to the Media Library, and use its address";
const days = { "linkedin.pollDuration": "seven_days" };
const event = { "google.startDate": "2026-12-19 10:00", "google.endDate": "2026-12-19 12:00" };

const cases: readonly Case[] = [
  one("spreadsheet-error", { content: "#REF!" }, "repair the formula and export again", {}),
  one("spreadsheet-error", { time: "########" }, "make the column wider and export again", {
    time: "2026-12-07 09:00",
  }),
  one(
    "lost-character",
    { content: "A caf\ufffd." },
    "write the letter again and save the file as UTF-8",
    { content: "A café." },
  ),
  one("mojibake", { content: "A cafÃ©." }, "open the original as UTF-8 and export again", {
    content: "A café.",
  }),
  one(
    "text-leftover",
    { content: "Bread &amp; &lt;tea&#62;" },
    "write & for &amp;, < for &lt;, > for &#62;",
    {
      content: "Bread & <tea>",
    },
  ),
  one(
    "text-leftover",
    { content: "One<br>two</p>" },
    "delete the tags, and break the line where one says so",
    { content: "One\ntwo" },
  ),
  [
    "row-withheld",
    [{ content: "[HOLD] Rye" }, {}].map(post),
    'delete the row where it is not to be posted, else the note in its caption; or, where readers shall read it as it is, write {"columns":{},"meant":["[HOLD] Rye"]} into map.json, and read it with --map map.json',
    [post()],
  ],
  one("text-leftover", { content: "One\u0007" }, "delete the control character U+0007", {
    content: "One",
  }),
  one("text-leftover", { content: "a\u202eb" }, "delete the mark of direction U+202E", {
    content: "ab",
  }),
  one(
    "text-leftover",
    { content: "One_x000D_\n" },
    "delete _x000D_, which stands for a line break",
    {
      content: "One\n",
    },
  ),
  one(
    "letters-lost",
    { content: "Open ????" },
    "write the letters again and save the file as UTF-8",
    { content: "Open ☕" },
  ),
  one("value-unknown", { "instagram.type": "carousel" }, "write post, story or reel", {
    "instagram.type": "post",
  }),
  one("value-unknown", { applyWatermark: "maybe" }, "write true or false", {
    applyWatermark: "false",
  }),
  one("text-too-long", { videos: video, "youtube.title": "x".repeat(101) }, "shorten it to 100", {
    videos: video,
    "youtube.title": "x".repeat(100),
  }),
  one("text-count", { videos: video, "youtube.title": "🥐".repeat(60) }, "shorten it to 100", {
    videos: video,
    "youtube.title": "🥐".repeat(50),
  }),
  one(
    "caption-phone",
    { content: "Call (555) 010-2233 for rye." },
    "leave the number out; the profile has it, and a button (actionType call) dials it",
    { content: "Call us for rye." },
    on("google"),
  ),
  one("date-missing", { time: "", link: other }, "add a date, or allow drafts (--allow-drafts)", {
    time: "2026-12-07 09:00",
  }),
  [
    "date-missing",
    [post({ content: "Rye" }), { content: "and oat." }],
    "where it goes on in the post of the row above, put it there, and delete the row; else add a date, or allow drafts (--allow-drafts)",
    [post({ content: "Rye\nand oat." })],
  ],
  one(
    "date-format",
    { time: "Draft 2026-12-08 2:00 PM" },
    "where they say that it is not to be posted, delete the row; else write 2026-12-08 14:00:00",
    {
      time: "2026-12-08 14:00:00",
    },
  ),
  one(
    "date-format",
    { time: "tomorrow" },
    "write YYYY-MM-DD HH:mm:ss, or delete the row where it is no post",
    { time: "2026-12-08 14:00:00" },
  ),
  one(
    "date-invalid",
    { time: "13/1/2027 9:00" },
    "write 2027-01-13 09:00:00, or say what comes first: --dates dmy",
    { time: "13/1/2027 9:00" },
    {},
    { dates: "dmy" },
  ),
  one(
    "date-format",
    { time: "46400.375" },
    "write 2027-01-13 09:00:00, or give the column the format yyyy-mm-dd hh:mm:ss (Excel: Format Cells, Custom; Google Sheets: Format, Number, Custom date and time) and export again",
    { time: "2027-01-13 09:00:00" },
  ),
  one(
    "date-format",
    { time: "2026-12-08" },
    "add the time, such as 09:00:00; write YYYY-MM-DD HH:mm:ss",
    { time: "2026-12-08 09:00:00" },
  ),
  one(
    "date-zone",
    { time: "2026-12-08T14:00:00Z" },
    "write 2026-12-08 09:00:00, or say what the times mean: --times as-written, or --times local where the zone is wrong",
    { time: "2026-12-08 09:00:00" },
  ),
  one("date-invalid", { time: "2027-02-29 09:00" }, "write a day from 1 to 28", {
    time: "2027-02-28 09:00",
  }),
  one(
    "date-ambiguous",
    { time: "12/7/2026 9:00" },
    "write it as YYYY-MM-DD HH:mm:ss, or say which: --dates mdy or --dates dmy",
    { time: "12/7/2026 9:00" },
    {},
    { dates: "mdy" },
  ),
  one("date-gap", { time: "2027-03-14 02:30" }, "choose an earlier or a later time", {
    time: "2027-03-14 03:30",
  }),
  one("date-overlap", { time: "2027-11-07 01:30" }, "choose a time that comes once", {
    time: "2027-11-07 02:30",
  }),
  one("date-past", { time: "2026-01-02 09:00" }, "choose a time at least ten minutes ahead", {
    time: "2027-01-02 09:00",
  }),
  one("date-soon", { time: "2026-12-01 10:05" }, "choose a later time", {
    time: "2026-12-01 10:15",
  }),
  one("date-far", { time: "2072-01-13 09:00" }, "check the year", { time: "2027-01-13 09:00" }),
  one("content-missing", { content: "" }, "write a caption, or delete the row", {}),
  one(
    "caption-too-long",
    { content: "x".repeat(1_501) },
    "shorten it, or make a file for that network",
    { content: "x".repeat(1_500) },
    on("google"),
  ),
  one(
    "caption-cut",
    { content: "x".repeat(151) },
    "shorten it, or look at how the first one comes out",
    { content: "x".repeat(150) },
    on("tiktok"),
  ),
  one(
    "caption-characters",
    { content: "Bread <3", videos: video, "youtube.title": "Bread" },
    "write it without < and >",
    { content: "Bread ♥", videos: video, "youtube.title": "Bread" },
    on("youtube"),
  ),
  one(
    "too-many-hashtags",
    { content: words(31, "#bread"), images: image },
    "keep 30 at most",
    { content: words(30, "#bread"), images: image },
    on("instagram"),
  ),
  one(
    "comment-hashtags",
    { images: image, followUpComment: words(31, "#bread") },
    "keep 30 at most in the caption and the comment together",
    { images: image, followUpComment: words(30, "#bread") },
    on("instagram"),
  ),
  one("url-invalid", { images: `<${image}>` }, `write ${image}`, { images: image }),
  one("url-invalid", { images: "none" }, "empty the cell", { images: "" }),
  one("url-invalid", { images: `${image}.` }, `write ${image}`, { images: image }),
  one("media-type", { images: "https://media.example.com/all.zip" }, "use PNG or JPEG", {
    images: image,
  }),
  one("url-invalid", { images: "bread.jpg" }, inFolder, { images: library }),
  one(
    "url-invalid",
    { link: `${image}, ${other}` },
    "keep one, and write the other into the caption where it is meant, too",
    { link: image },
  ),
  one(
    "url-invalid",
    { images: "https://#" },
    "write the whole address, with https:// and the host",
    {
      images: image,
    },
  ),
  one("url-escaped", { images: `${image}?a=1&amp;b=2` }, `write ${image}?a=1&b=2`, {
    images: `${image}?a=1&b=2`,
  }),
  one("url-drive", { images: "https://drive.google.com/open?id=1" }, shared, { images: library }),
  one(
    "link-overridden",
    { images: image, link: "https://example.com/menu" },
    "move it to where the caption needs it, and empty the cell",
    { images: image, content: "Fresh bread: https://example.com/menu" },
  ),
  ["post-duplicate", [post(), post()], "delete one of them", [post()]],
  [
    "post-repeated",
    [post(), post({ time: "2026-12-07 18:00" })],
    "leave more time, or change one",
    [post(), post({ time: "2026-12-08 18:00" })],
  ],
  [
    "media-mixed",
    [post({ images: image, videos: video })],
    "keep one kind, and make another row for the other",
    [post({ images: image }), post({ videos: video })],
  ],
  [
    "media-count",
    [post({ images: images(11) })],
    "keep 10, and put the others into another row",
    [post({ images: images(10) }), post({ images: "https://media.example.com/10.jpg" })],
  ],
  [
    "media-count",
    [post({ gif: `${gif}, ${gif}?2` })],
    "keep one, and put the others into other rows",
    [post({ gif }), post({ gif: `${gif}?2` })],
  ],
  one("media-type", { images: video }, "move it to videoUrls", { videos: video }),
  [
    "media-type",
    [post({ images: `${image}, ${video}` })],
    "move it to videoUrls of another row",
    [post({ images: image }), post({ videos: video })],
  ],
  one("media-type", { images: "https://media.example.com/bread.heic" }, "use PNG or JPEG", {
    images: image,
  }),
  one(
    "media-converted",
    { images: "https://media.example.com/a.webp" },
    "use PNG or JPEG to be sure",
    {
      images: image,
    },
  ),
  one(
    "media-page",
    { images: "https://www.dropbox.com/s/k3/a.jpg?dl=0" },
    "write https://www.dropbox.com/s/k3/a.jpg?raw=1",
    { images: "https://www.dropbox.com/s/k3/a.jpg?raw=1" },
  ),
  one(
    "media-page",
    { images: "https://photos.app.goo.gl/AbC" },
    "copy the address of the file itself, or upload it to the Media Library and use its address",
    { images: library },
  ),
  one("media-editor", { images: "https://www.figma.com/design/AbC/Menu" }, downloaded, {
    images: library,
  }),
  one(
    "link-editor",
    { link: "https://docs.google.com/document/d/AbC/edit?usp=sharing" },
    "write the address at which readers find it, or share it there for them to view",
    { link: "https://docs.google.com/document/d/e/AbC/pub" },
  ),
  one(
    "link-media",
    { link: image },
    "move it to imageUrls, gifUrl or videoUrls where it is to be posted, and not only led to",
    { images: image },
  ),
  one("media-expires", { images: `${image}?Expires=1796000000&Signature=a` }, shared, {
    images: library,
  }),
  one(
    "thumbnail-unused",
    { images: image, thumbnail: other },
    "empty the cell, or put the video in place of the other media",
    { images: image },
  ),
  one(
    "media-required",
    {},
    "add its address, or leave that network out",
    { images: image },
    on("instagram"),
  ),
  one(
    "gif-unsupported",
    { gif },
    "use an image or a video, or make a file for that network",
    { images: image },
    on("instagram"),
  ),
  one(
    "video-unsupported",
    { videos: video },
    "use an image, or make a file for that network",
    { images: image },
    on("google"),
  ),
  [
    "platform-media-count",
    [post({ images: `${image}, ${other}` })],
    "make a file with fewer for that network, or leave some out",
    [post({ images: image })],
    on("google"),
  ],
  one(
    "story-caption",
    { images: image, "instagram.type": "story" },
    "make it a post, or empty the caption, which nobody would see",
    { images: image, "instagram.type": "post" },
  ),
  one(
    "reel-video",
    { images: image, "facebook.type": "reel" },
    "give one video, or make it a post",
    { images: image, "facebook.type": "post" },
  ),
  one(
    "google-field-missing",
    { "google.eventType": "call_to_action" },
    "write none, or a button such as learn_more and its actionUrl",
    {
      "google.eventType": "call_to_action",
      "google.actionType": "learn_more",
      "google.actionUrl": "https://example.com/",
    },
  ),
  one(
    "google-field-missing",
    { "google.eventType": "event", "google.actionType": "none", ...event },
    "fill it in",
    { "google.eventType": "event", "google.actionType": "none", ...event, "google.title": "Open" },
  ),
  one(
    "google-field-unused",
    {
      "google.eventType": "offer",
      "google.actionType": "book",
      "google.offerTitle": "Two for one",
      "google.termsConditions": "While stocks last.",
      "google.couponCode": "RYE",
      "google.redeemOnlineUrl": "https://example.com/",
      ...event,
    },
    "empty the cell",
    {
      "google.eventType": "offer",
      "google.offerTitle": "Two for one",
      "google.termsConditions": "While stocks last.",
      "google.couponCode": "RYE",
      "google.redeemOnlineUrl": "https://example.com/",
      ...event,
    },
  ),
  one(
    "google-event-type",
    { "google.title": "Open house", "google.startDate": "2026-12-19 10:00" },
    "write event, and fill in endDate, actionType, actionUrl",
    {
      "google.eventType": "event",
      "google.title": "Open house",
      ...event,
      "google.actionType": "learn_more",
      "google.actionUrl": "https://example.com/",
    },
  ),
  one(
    "google-dates",
    {
      "google.eventType": "event",
      "google.actionType": "none",
      "google.title": "Open",
      ...event,
      "google.endDate": "2026-12-19 09:00",
    },
    "choose a later end",
    { "google.eventType": "event", "google.actionType": "none", "google.title": "Open", ...event },
  ),
  one(
    "tiktok-privacy",
    { videos: video },
    "say everyone, friends or only_me",
    { videos: video, "tiktok.privacyLevel": "everyone" },
    on("tiktok"),
  ),
  one(
    "youtube-title",
    { videos: video },
    "write one of at most 100 characters",
    { videos: video, "youtube.title": "Bread" },
    on("youtube"),
  ),
  one(
    "linkedin-pdf",
    { images: image, "linkedin.postAsPdf": "TRUE" },
    "write one of at most 100 characters",
    { images: image, "linkedin.postAsPdf": "TRUE", "linkedin.pdfTitle": "Bread" },
  ),
  one(
    "posts-column",
    { applyWatermark: "true" },
    "use --api-version v3, or empty the cell, or import the file with --via csv",
    { applyWatermark: "true" },
    { via: "posts" },
    { version: "v3" },
  ),
  one(
    "posts-column",
    { mediaOptimization: "true" },
    "empty the cell, or import the file with --via csv",
    {},
    { via: "posts" },
  ),
  one(
    "posts-column",
    { images: image, altTexts: "A loaf" },
    "use --api-version v3, or empty the cell",
    { images: image, altTexts: "A loaf" },
    { via: "posts" },
    { version: "v3" },
  ),
  one(
    "posts-only",
    { images: image, altTexts: "A loaf" },
    "empty the cell, or import the file with --via posts",
    { images: image, altTexts: "A loaf" },
    { via: "csv", version: "v3" },
    { via: "posts" },
  ),
  one(
    "posts-required",
    { videos: video },
    "fill in the cell, in a column of that name",
    { videos: video, "tiktok.privacyLevel": "everyone" },
    { via: "posts", version: "v3", ...on("tiktok") },
  ),
  one(
    "alt-texts",
    { images: image, altTexts: "A loaf | A roll" },
    "write one for each file, with a bar between",
    { images: image, altTexts: "A loaf" },
    { via: "posts", version: "v3" },
  ),
  one(
    "poll",
    { "linkedin.pollQuestion": "Rye?", "linkedin.pollOptions": "Yes", ...days },
    "write two to four answers with a bar between, and leave out media and link",
    { "linkedin.pollQuestion": "Rye?", "linkedin.pollOptions": "Yes | No", ...days },
    { via: "posts", version: "v3", ...on("linkedin") },
  ),
  one(
    "posts-id",
    { tags: "spring" },
    "write its _id (social-planner tags list), or import the file with --via csv",
    { tags: "spring" },
    { via: "posts" },
    { via: "csv" },
  ),
  [
    "all-midnight",
    [post({ time: "2026-12-07 00:00" }), post({ time: "2026-12-08 00:00", content: "Rye." })],
    "check that the times are meant",
    [post(), post({ time: "2026-12-08 09:00", content: "Rye." })],
  ],
  ["no-posts", [], "write one row for each post below the headers", [post()]],
  [
    "too-many-posts",
    [post(), post({ content: "Rye." })],
    "split it into 2 files",
    [post({ content: "Rye." })],
    { limit: 1 },
  ],
];

const quote = (cells: readonly string[]) =>
  cells.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(",");
const columnsFor = (rows: readonly Cells[]) => [
  ...columnsOf.advanced,
  ...ownColumns.filter(({ key }) => rows.some((row) => row[key] !== undefined)),
];
const toText = (rows: readonly Cells[]) =>
  [
    ...headersOf(columnsFor(rows)),
    ...rows.map((row) => columnsFor(rows).map(({ key }) => row[key] ?? "")),
  ]
    .map(quote)
    .join("\r\n");

function check(text: string | Uint8Array, { encoding, map, ...options }: Options = {}) {
  return checkCsv(readCsv(text, { encoding, map }), { now, timeZone, ...options });
}

const errorsOf = (findings: readonly Finding[]) =>
  findings.filter(({ severity }) => severity === "error").map(({ code }) => code);

/** Whether what a person wrote is still there: all but what the finding is about. */
function keep(before: readonly Cells[], after: ReturnType<typeof check>, column = "") {
  const there = after.posts.flatMap(({ content, media, local = "" }) => [content, local, ...media]);
  const kept = before.flatMap(({ content = "", time = "" }) => [
    ...(column === "content" ? [] : [content]),
    ...(column === "postAtSpecificTime" ? [] : [`${time}:00`.slice(0, 19)]),
  ]);
  return kept.filter((mine) => mine && !there.some((text) => text.includes(mine)));
}

describe("a fix that is followed to the letter", () => {
  const named = cases.map((item, number) => ({ code: item[0], number, item }));
  it.each(named)("mends $code, and loses nothing: $number", ({ item }) => {
    const [code, before, fix, after, options, said] = item;
    const first = check(toText(before), options);
    const found = first.findings.find((finding) => finding.code === code && finding.fix === fix);
    expect(
      found?.fix,
      first.findings.map((finding) => `${finding.code}: ${finding.fix}`).join("\n"),
    ).toBe(fix);
    const mended = check(toText(after), { ...options, ...said });
    const old = errorsOf(first.findings);
    expect(mended.findings.map((finding) => finding.code)).not.toContain(code);
    expect(errorsOf(mended.findings).filter((error) => !old.includes(error))).toEqual([]);
    // A link that moves into the caption, and what a row of its own has, change what stands there.
    const own = code === "link-overridden" || code === "too-many-posts" ? "content" : found?.column;
    if (code !== "all-midnight" && code !== "post-repeated" && !said?.dates)
      expect(keep(before, mended, own)).toEqual([]);
    const media = (rows: readonly Cells[]) =>
      rows.reduce(
        (sum, row) => sum + [row.images, row.gif, row.videos].join(",").split("http").length - 1,
        0,
      );
    const drops = ["platform-media-count", "content-missing", "post-duplicate"].includes(code);
    if (!drops && fix !== "empty the cell")
      expect(media(after)).toBeGreaterThanOrEqual(media(before));
  });
});

const basic = headersOf(columnsOf.basic)[0]!.join(",");
const line = "2026-12-07 09:00:00";
const bytes = (text: string) => Uint8Array.from(text, (letter) => letter.charCodeAt(0));
const advanced = headersOf(columnsOf.advanced).map((cells) => cells.join(","));

/** A rule, a text that breaks it, the fix, the text when the fix was followed, and the captions that it then has. */
const texts: readonly (readonly [
  RuleCode,
  string | Uint8Array,
  string,
  string | Uint8Array,
  readonly string[],
  Options?,
])[] = [
  [
    "file-empty",
    "",
    "write posts below the header row of HighLevel's sample",
    `${basic}\n${line},Rye`,
    ["Rye"],
  ],
  [
    "not-csv",
    "%PDF-1.7",
    "export it as CSV UTF-8 (comma separated) and take that file",
    `${basic}\n${line},Rye`,
    ["Rye"],
  ],
  [
    "not-utf8",
    bytes(`${basic}\n${line},Caf\xe9,,,,,\n`),
    'export it as CSV UTF-8 (comma separated) and take that file; where "09:00:00,Café,,,,," is what it says, --encoding windows-1252 reads it as it is',
    bytes(`${basic}\n${line},Caf\xe9,,,,,\n`),
    ["Café"],
    { encoding: "windows-1252" },
  ],
  [
    "header-absent",
    `${line},Rye,,,,,\n`,
    `start the file with: ${basic}`,
    `${basic}\n${line},Rye,,,,,\n`,
    ["Rye"],
  ],
  [
    "header-absent",
    `Date,Message\n${line},Rye\n`,
    'say which column is which: write {"columns":{"time":"Date","content":"Message"}} into map.json, and read it with --map map.json, and with --times utc where its times are universal time',
    `Date,Message\n${line},Rye\n`,
    ["Rye"],
    { map: { columns: { time: "Date", content: "Message" } } },
  ],
  [
    "header-mismatch",
    `${basic},No\u00a0tes\n${line},Rye,,,,,,ask Ana\n`,
    "delete the column No tes (it has U+00A0 in it)",
    `${basic}\n${line},Rye,,,,,\n`,
    ["Rye"],
  ],
  [
    "header-mismatch",
    `postAtSpecificTime,content,Rejected photo\n${line},Rye,${image}\n`,
    "delete the column Rejected photo",
    `postAtSpecificTime,content\n${line},Rye\n`,
    ["Rye"],
  ],
  [
    "header-mismatch",
    `postAtSpecificTime,content,Photo\n${line},Rye,${image}\n`,
    "write imageUrls instead of Photo",
    `postAtSpecificTime,content,imageUrls\n${line},Rye,${image}\n`,
    ["Rye"],
  ],
  [
    "header-mismatch",
    `postAtSpecificTime,link (OGmetaUrl),imageUrls,gifUrl,videoUrls\n${line},,${image},,\n`,
    "add the column content",
    `postAtSpecificTime,link (OGmetaUrl),imageUrls,gifUrl,videoUrls,content\n${line},,${image},,,\n`,
    [""],
  ],
  [
    "header-mismatch",
    `postAtSpecificTime,content,title\n${line},Rye,Open\n`,
    "write the row of networks above the headers, as HighLevel's advanced sample has it",
    `All Social,,YouTube\npostAtSpecificTime,content,title\n${line},Rye,Open\n`,
    ["Rye"],
  ],
  [
    "header-groups-absent",
    `${advanced[1]}\n${line},Rye${",".repeat(38)}\n`,
    `write this line above the headers: ${advanced[0]}`,
    `${advanced[0]}\n${advanced[1]}\n${line},Rye${",".repeat(38)}\n`,
    ["Rye"],
  ],
  [
    "map-column",
    `Date,Text\n${line},Rye\n`,
    "change the map; the file has Date, Text",
    `Date,Text\n${line},Rye\n`,
    ["Rye"],
    { map: { columns: { time: "Date", content: "Text" } } },
  ],
  [
    "quote-unclosed",
    `${basic}\n${line},"Big Martha" is hot,,,,,\n`,
    'write """Big Martha"" is hot"',
    `${basic}\n${line},"""Big Martha"" is hot",,,,,\n`,
    ['"Big Martha" is hot'],
  ],
  [
    "quote-unclosed",
    `${basic}\n${line},"Rye and wheat,,,,,\n`,
    'close the cell with "',
    `${basic}\n${line},"Rye and wheat",,,,,\n`,
    ["Rye and wheat"],
  ],
  [
    "quote-malformed",
    `${basic}\n${line},"she calls it "Big Martha" here",,,,,\n`,
    'write "" for each " inside the cell',
    `${basic}\n${line},"she calls it ""Big Martha"" here",,,,,\n`,
    ['she calls it "Big Martha" here'],
  ],
  [
    "quote-malformed",
    `${basic}\n${line},"Say \\"hello\\" to Martha, please",,,,,\n`,
    'write "" for each \\" inside the cell',
    `${basic}\n${line},"Say ""hello"" to Martha, please",,,,,\n`,
    ['Say "hello" to Martha, please'],
  ],
  [
    "row-too-short",
    `${basic}\n${line},Rye\nand wheat,,,,,,\n`,
    "put cells with line breaks in double quotes, and give empty cells their commas",
    `${basic}\n${line},"Rye\nand wheat",,,,,\n`,
    ["Rye\nand wheat"],
  ],
  [
    "row-too-long",
    `${basic}\n${line},She said "hi, there",,,,,\n`,
    'write "She said ""hi, there"""',
    `${basic}\n${line},"She said ""hi, there""",,,,,\n`,
    ['She said "hi, there"'],
  ],
  [
    "row-too-long",
    `${basic}\n${line},“Rye, wheat”,,,,,\n`,
    'write the straight quote " for “ and ” around the cell',
    `${basic}\n${line},"Rye, wheat",,,,,\n`,
    ["Rye, wheat"],
  ],
  [
    "row-too-long",
    `${basic}\n${line}, "Rye, wheat", , , , , \n`,
    "delete the blanks before the quotes around each cell",
    `${basic}\n${line},"Rye, wheat", , , , , \n`,
    ["Rye, wheat"],
  ],
  [
    "quote-unclosed",
    `${basic}\n${line},"Rye,,,,,\n${line},Oat",,,,,\n`,
    swallowedFix,
    `${basic}\n${line},"Rye",,,,,\n${line},Oat,,,,,\n`,
    ["Rye", "Oat"],
  ],
  [
    "quote-unclosed",
    `${basic}\n${line},"Jazz nights:\n${line},bar",,,,,\n`,
    swallowedFix,
    `${basic}\n${line},"Jazz nights:\n${line}, bar",,,,,\n`,
    [`Jazz nights:\n${line}, bar`],
  ],
  [
    "row-too-long",
    `${basic}\n${line},'Rye, wheat',,,,,\n`,
    "write the straight quote \" for ' and ' around each cell",
    `${basic}\n${line},"Rye, wheat",,,,,\n`,
    ["Rye, wheat"],
  ],
  [
    "row-too-long",
    `${basic}\n${line},Rye,,${image},,,,${other}\n`,
    "put cells with commas in double quotes, and delete commas at the end",
    `${basic}\n${line},Rye,,"${image},${other}",,,\n`,
    ["Rye"],
  ],
];

/** Commands and columns that a fix says, without which the text is read first. */
const withoutSaid = ({ encoding: _encoding, map: _map, ...options }: Options, code: RuleCode) =>
  code === "map-column"
    ? { ...options, map: { columns: { time: "Date", content: "Caption" } } }
    : options;

describe("a fix of the file as text", () => {
  const named = texts.map((item, number) => ({ code: item[0], number, item }));
  it.each(named)("mends $code, and loses nothing: $number", ({ item }) => {
    const [code, before, fix, after, captions, more = {}] = item;
    const first = check(before, withoutSaid(more, code));
    expect(first.findings.find((finding) => finding.code === code)?.fix).toBe(fix);
    const { findings, posts } = check(after, more);
    expect(findings.map((finding) => finding.code)).not.toContain(code);
    expect(errorsOf(findings)).toEqual([]);
    expect(posts.map(({ content, local }) => [content, local])).toEqual(
      captions.map((caption) => [caption, line]),
    );
  });
});

const clients: Clients = {
  bakery: { locationId: "a", token: { env: "TOKEN" }, userId: "u", accounts: ["linkedin/Bakery"] },
};
const sheetRow = (client: string, accounts: string, approved: string) =>
  `${client},${accounts},${approved},${line},Rye,,,,,\n`;
const sheetHead = `client,accounts,approved,${basic}\n`;

describe("a fix of a sheet", () => {
  it.each<[RuleCode, string, string, string]>([
    [
      "sheet-client-column",
      `${basic}\n${line},Rye,,,,,\n`,
      "write client before the first header, and a client before each post",
      `client,${basic}\nbakery,${line},Rye,,,,,\n`,
    ],
    [
      "sheet-client",
      sheetHead + sheetRow("bakry", "", "yes"),
      "write one of bakery",
      sheetHead + sheetRow("bakery", "", "yes"),
    ],
    [
      "sheet-account",
      sheetHead + sheetRow("bakery", "instagram", "yes"),
      "write some of linkedin/Bakery, or a network",
      sheetHead + sheetRow("bakery", "linkedin/Bakery", "yes"),
    ],
    [
      "sheet-approved",
      sheetHead + sheetRow("bakery", "", "perhaps"),
      "write yes, or leave it empty",
      sheetHead + sheetRow("bakery", "", "yes"),
    ],
  ])("mends %s", (code, before, fix, after) => {
    expect(readSheet(before, clients).findings).toMatchObject([{ code, fix }]);
    const { findings, groups } = readSheet(after, clients);
    expect(findings).toEqual([]);
    expect(groups.map(({ csv }) => csv.rows.map(({ content }) => content))).toEqual([["Rye"]]);
  });
});

const answers: Record<string, ResponseInit> = {
  "/gone.jpg": { status: 404 },
  "/page.jpg": { headers: { "content-type": "text/html" } },
  "/large.jpg": { headers: { "content-type": "image/jpeg", "content-length": "5000001" } },
  "/good.jpg": { headers: { "content-type": "image/jpeg", "content-length": "4000000" } },
};

describe("a fix of media that were asked for", () => {
  it.each<[RuleCode, string, string]>([
    ["media-missing", "/gone.jpg", "upload it again, and copy its public link"],
    ["media-served-as", "/page.jpg", "copy the link of the file, not of a page that shows it"],
    ["media-too-large", "/large.jpg", "make it smaller"],
    ["media-unreachable", "/down.jpg", "open it in a browser without signing in"],
  ])("mends %s", async (code, path, fix) => {
    const probe = (file: CsvFile) =>
      probeMedia(file, {
        fetch: async (url) => {
          const answer = answers[new URL(String(url)).pathname];
          if (!answer) throw new TypeError("no route");
          return new Response(null, answer);
        },
      });
    const read = (address: string) =>
      readCsv(`${basic}\n${line},Rye,,https://media.example.com${address},,,\n`);
    expect(await probe(read(path))).toMatchObject([{ code, fix }]);
    expect(await probe(read("/good.jpg"))).toEqual([]);
  });
});

describe("every rule", () => {
  it("has a fix that was followed, or is no matter of the file", () => {
    const followed = [...cases, ...texts].map(([code]) => code);
    const elsewhere = [
      "map-ignored",
      "map-networks",
      "sheet-open",
      "file-draft",
      "row-between",
      "date-half",
      "date-swapped",
      "account-expires",
      "location-held",
      "comment-unsupported",
      // Of files beside it.
      "media-codec",
      "media-duration",
      "media-file",
      "media-missing",
      "media-same",
      "media-served-as",
      "media-shape",
      "media-too-large",
      "media-unreachable",
      "platform-unsupported",
      "read-as",
      // Of workbooks.
      "row-hidden",
      "cells-merged",
      "media-pasted",
      "link-behind",
      "cell-comment",
      "cells-struck",
      "sheet-account",
      "sheet-approved",
      "sheet-client",
      "sheet-client-column",
    ];
    expect([...new Set([...followed, ...elsewhere])].toSorted()).toEqual(
      Object.keys(rules).toSorted(),
    );
  });
});

const two = (value: number) => String(value).padStart(2, "0");
const months = [
  "January",
  "Feb",
  "March",
  "Apr",
  "May",
  "June",
  "July",
  "Aug",
  "September",
  "Oct",
  "Nov",
  "December",
];

/** Ways to write a time, with its year, month, day, hours and minutes. */
const weekdays = "Sun Mo mar. Mittwoch torstai Fri sábado".split(" ");
const spellings: readonly ((y: number, m: number, d: number, h: number, n: number) => string)[] = [
  (y, m, d, h, n) => `${y}-${m}-${d} ${h}:${two(n)}`,
  (y, m, d, h, n) => `${y}/${two(m)}/${two(d)} ${two(h)}.${two(n)}`,
  (y, m, d, h, n) => `${y}-${two(m)}-${two(d)}T${two(h)}:${two(n)}:00.000`,
  (y, m, d, h, n) =>
    `${y}-${two(m)}-${two(d)} ${h % 12 || 12}:${two(n)} ${h < 12 ? "AM" : "p. m."}`,
  (y, m, d, h, n) => `${m}/${d}/${y}, ${h % 12 || 12}:${two(n)}:00 ${h < 12 ? "AM" : "PM"}`,
  (y, m, d, h, n) => `${d}.${m}.${y} ${h}h${two(n)}`,
  (y, m, d, h, n) => `${d} ${months[m - 1]} ${y} ${h}:${two(n)}`,
  (y, m, d, h, n) => `${months[m - 1]} ${d}, ${y} at ${h}:${two(n)}`,
  (y, m, d, h, n) => `${d}/${m}/${y} ${h}:${two(n)}`,
  (y, m, d, h, n) =>
    `${weekdays[new Date(Date.UTC(y, m - 1, d)).getUTCDay()]}, ${y}-${two(m)}-${two(d)} ${two(h)}:${two(n)}`,
  (y, m, d, h, n) => `'${y}–${two(m)}–${two(d)} ${two(h)}:${two(n)}`,
  (y, m, d, h, n) => `="${y}-${two(m)}-${two(d)} ${two(h)}:${two(n)}:00"`,
  (y, m, d, h, n) => `${y}年${m}月${d}日 ${h}:${two(n)}`,
  (y, m, d, h, n) => `${y}. ${m}. ${d}. ${h < 12 ? "오전" : "오후"} ${h % 12 || 12}:${two(n)}`,
  (y, m, d, h, n) => `\u200e${y}-${two(m)}-${two(d)}\u00a0 ${two(h)}:${two(n)}\u200b`,
];

describe("advice about a date", () => {
  it("never says another time than was meant, however it is written", () => {
    const number = (min: number, max: number) => fc.integer({ min, max });
    let [read, told] = [0, 0];
    fc.assert(
      fc.property(
        fc.constantFrom(...spellings),
        number(2027, 2031),
        number(1, 12),
        number(1, 28),
        number(0, 23),
        number(0, 59),
        (spell, y, m, d, h, n) => {
          const meant = `${y}-${two(m)}-${two(d)} ${two(h)}:${two(n)}:00`;
          const date = readDate(spell(y, m, d, h, n));
          if ("local" in date) {
            read += 1;
            return void expect(date.local).toBe(meant);
          }
          const [, written] = /^write (\d{4}-\d\d-\d\d \d\d:\d\d:\d\d)/.exec(date.fix) ?? [];
          if (written === undefined) return void expect(date.code).toBe("date-ambiguous");
          told += 1;
          expect(written).toBe(meant);
          expect(readDate(written)).toMatchObject({ local: meant });
        },
      ),
      { numRuns: 1_000 },
    );
    expect(read).toBeGreaterThan(600);
    expect(told).toBeGreaterThan(10);
  });
});

/** Ways in which an address comes to harm. */
const harms: readonly ((url: string) => string)[] = [
  (url) => `<${url}>`,
  (url) => `"${url}"`,
  (url) => `[bread](${url})`,
  (url) => `bread.jpg (${url})`,
  (url) => `https://${url}`,
  (url) => url.replace("https://", ""),
  (url) => url.replace("https://", "https:/"),
  (url) => url.replace("https://", "ttps://"),
  (url) => url.replaceAll("&", "&amp;"),
  (url) => `${url}\u200b`,
  (url) => ` ${url},`,
];

describe("advice about an address", () => {
  it("gives the address that was meant, and no other", () => {
    const part = fc.stringMatching(/^[a-z0-9]{1,8}$/);
    fc.assert(
      fc.property(fc.constantFrom(...harms), part, part, part, (harm, host, path, query) => {
        const url = `https://${host}.example.com/${path}.jpg?a=${query}&b=1`;
        const { findings, posts } = check(toText([post({ images: harm(url) })]));
        const mended = findings.map(({ fix }) => fix);
        expect(mended.length > 0 ? mended : posts[0]?.media).toEqual(
          mended.length > 0 ? [`write ${url}`] : [url],
        );
      }),
      { numRuns: 300 },
    );
  });
});
