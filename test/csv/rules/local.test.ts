import { describe, expect, it } from "vitest";
import { checkCsv } from "../../../src/csv/check.js";
import { columnsOf, headersOf } from "../../../src/csv/format.js";
import type { MediaFault, MediaFile } from "../../../src/csv/local.js";
import { placeMedia } from "../../../src/csv/place.js";
import { readCsv } from "../../../src/csv/read.js";
import { holdCount } from "../../support/count.js";

const header = headersOf(columnsOf.advanced)
  .map((row) => row.map((cell) => `"${cell}"`).join(","))
  .join("\r\n");

/** A row with these cells, by the place of their columns. */
function rowOf(cells: Record<number, string>): string {
  const all = columnsOf.advanced.map((_, index) => cells[index] ?? "");
  return ["2098-01-05 09:30:00", "Bread", ...all.slice(2)].map((cell) => `"${cell}"`).join(",");
}

const jpeg: MediaFile = {
  name: "a.jpg",
  hash: "a".repeat(64),
  size: 1_000_000,
  type: "image/jpeg",
  width: 1080,
  height: 1080,
};
const mp4: MediaFile = {
  name: "v.mp4",
  hash: "b".repeat(64),
  size: 2_000_000,
  type: "video/mp4",
  width: 1080,
  height: 1920,
  duration: 20,
  codecs: ["avc1.64001f", "mp4a.40.2"],
};

function check(
  cells: Record<number, string>,
  found: MediaFile | MediaFault,
  platforms: readonly string[] = [],
  name = "file",
) {
  const csv = readCsv(`${header}\r\n${rowOf(cells)}\r\n`);
  const local = new Map([[name, found]]);
  const { findings, posts } = checkCsv({ ...csv, rows: csv.rows, local }, { platforms });
  const said = findings.filter(({ code }) => code.startsWith("media"));
  return {
    said: said.map(({ code, column, message }) => [code, column, message]),
    posts,
    columns: csv.columns,
  };
}

const [images, gif, videos] = [3, 4, 5];

describe("a file that a cell names", () => {
  it("is taken where its bytes are right, with a column, a row and its hash for an address", () => {
    const { said, posts } = check({ [images]: "file" }, jpeg, ["facebook", "instagram"]);
    expect(said).toEqual([]);
    expect(posts.map(({ images: all, media, cells }) => [all, media, cells[3]])).toEqual([
      [["sha256:aaaaaaaaaaaaaaaa"], ["sha256:aaaaaaaaaaaaaaaa"], "file"],
    ]);
  });

  it.each<[string, number, MediaFile | MediaFault, string[], string[]]>([
    [
      "that is not there",
      images,
      { problem: "there is no such file" },
      [],
      ["media-file", "imageUrls", "there is no such file"],
    ],
    [
      "that is no image",
      images,
      { ...jpeg, type: undefined },
      [],
      ["media-type", "imageUrls", "its bytes are those of no image or video"],
    ],
    [
      "of an iPhone",
      images,
      { ...jpeg, type: "image/heic" },
      [],
      ["media-type", "imageUrls", "its bytes are image/heic"],
    ],
    [
      "that is a GIF among images",
      images,
      { ...jpeg, type: "image/gif" },
      [],
      ["media-type", "imageUrls", "its bytes are image/gif"],
    ],
    [
      "that is WebP",
      images,
      { ...jpeg, type: "image/webp" },
      [],
      [
        "media-converted",
        "imageUrls",
        "its bytes are image/webp, which is taken only where HighLevel converts it",
      ],
    ],
    [
      "that is a picture for a video",
      videos,
      jpeg,
      [],
      ["media-type", "videoUrls", "its bytes are image/jpeg"],
    ],
    [
      "that is a JPEG for a GIF",
      gif,
      jpeg,
      [],
      ["media-type", "gifUrl", "its bytes are image/jpeg"],
    ],
    [
      "that is too large for Google",
      images,
      { ...jpeg, size: 6_000_000 },
      ["google"],
      ["media-too-large", "imageUrls", "it has 6.0 MB, and Google Business takes 5"],
    ],
    [
      "that is too small for Google",
      images,
      { ...jpeg, width: 700 },
      ["google"],
      [
        "media-shape",
        "imageUrls",
        "it has 700 × 1080 pixels, and Google Business takes 720 to 3000 on a side",
      ],
    ],
    [
      "that is too tall for Instagram",
      images,
      { ...jpeg, height: 1400 },
      ["instagram"],
      ["media-shape", "imageUrls", "it has 1080 × 1400 pixels, and Instagram takes 4:5 to 1.91:1"],
    ],
    [
      "that is cut off",
      videos,
      { ...mp4, duration: undefined },
      [],
      ["media-file", "videoUrls", "its tracks cannot be read: it is damaged or cut off"],
    ],
    [
      "that is written as VP9",
      videos,
      { ...mp4, codecs: ["vp09.00.10.08"] },
      [],
      ["media-codec", "videoUrls", "it is written as vp09.00.10.08"],
    ],
  ])("%s is found out, with its column", (_, column, found, platforms, expected) => {
    expect(check({ [column]: "file" }, found, platforms).said).toEqual([expected]);
  });

  it("is noted where another name stands for the same content, once, with both names and rows", () => {
    const rows = ["a.jpg", "b.jpg", ".\\a.jpg, ./b.jpg", "café.jpg", "b.jpg"];
    const cells = (cell: string, index: number) =>
      `2098-01-0${index + 1} 09:30:00,Bread ${index},,"${cell}",,`;
    const basic = headersOf(columnsOf.basic)[0]!
      .map((cell) => `"${cell}"`)
      .join(",");
    const csv = readCsv(`${basic}\r\n${rows.map(cells).join("\r\n")}\r\n`);
    const names = ["a.jpg", "b.jpg", ".\\a.jpg", "./b.jpg"];
    const other: MediaFile = { ...jpeg, name: "café.jpg", hash: "c".repeat(64) };
    const local = new Map([...names.map((one) => [one, jpeg] as const), ["café.jpg", other]]);
    const { findings, posts } = checkCsv({ ...csv, rows: csv.rows, local });
    const said = findings.filter(({ code }) => code === "media-same");
    expect(said.map(({ row, column, value, message }) => [row, column, value, message])).toEqual([
      [2, "imageUrls", "b.jpg", "it holds the same as a.jpg in row 1; it is uploaded once"],
    ]);
    expect(posts[2]?.names).toEqual([".\\a.jpg", "./b.jpg"]);
  });

  it("lasts as long as a reel may", () => {
    const reel = (duration: number) =>
      check({ [videos]: "file", 12: "reel" }, { ...mp4, duration }, ["facebook"]).said;
    expect(reel(90)).toEqual([]);
    expect(reel(91)).toEqual([
      ["media-duration", "videoUrls", "it lasts 91 s, and a reel on Facebook lasts 3 to 90"],
    ]);
  });

  it("has its address in the post and in its cell once it has one, and nothing else changes", () => {
    const cells = { [images]: "file, https://example.com/b.jpg" };
    const { posts, columns } = check(cells, jpeg);
    const [placed] = posts.map((post) =>
      placeMedia(post, columns, (one) => (one.startsWith("sha256:") ? "https://cdn/1.jpg" : one)),
    );
    expect(placed?.media).toEqual(["https://cdn/1.jpg", "https://example.com/b.jpg"]);
    expect(placed?.cells.slice(3, 7)).toEqual([
      "https://cdn/1.jpg, https://example.com/b.jpg",
      "",
      "",
      "",
    ]);
  });
});

holdCount(16);
