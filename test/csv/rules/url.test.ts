import { describe, expect, it } from "vitest";
import { checkCsv } from "../../../src/csv/check.js";
import { readCsv } from "../../../src/csv/read.js";
import { writeCsv } from "../../../src/csv/write.js";

const a = "https://cdn.example.com/a.jpg";
const b = "https://cdn.example.com/b.jpg";

/** A file of one post with these cells, some of them as no writer of ours would write them. */
function check(cells: Partial<Record<"link" | "images" | "gif" | "videos", string>>) {
  const quoted = [
    "2026-12-07 09:00:00",
    "Bread.",
    cells.link,
    cells.images,
    cells.gif,
    cells.videos,
  ]
    .map((cell = "") => `"${cell.replaceAll('"', '""')}"`)
    .join(",");
  const [header = ""] = writeCsv([{ content: "x" }]).split("\r\n");
  const csv = readCsv(`${header}\r\n${quoted},\r\n`);
  const { findings } = checkCsv(csv, {
    now: new Date("2026-12-01T15:00:00Z"),
    timeZone: "America/New_York",
  });
  return { findings, row: csv.rows[0]! };
}

describe("a list of addresses", () => {
  it.each([
    ["a comma", `${a},${b}`],
    ["a comma and a no-break space", `${a},\u00a0${b}`],
    ["a semicolon", `${a};${b}`],
    ["a bar", `${a}|${b}`],
    ["a wide comma", `${a}，${b}`],
    ["an ideographic comma", `${a}、${b}`],
    ["a plus", `${a}+${b}`],
    ["nothing", `${a}${b}`],
    ["a line break", `${a}\n${b}`],
    ["a line break that a program wrote out", `${a}\\n${b}`],
    ["a wide semicolon", `${a}；${b}`],
    ["an Arabic comma", `${a}، ${b}`],
    ["a middle dot", `${a} · ${b}`],
    ["a katakana dot", `${a}・${b}`],
    ["a slash", `${a}/${b}`],
    ["an ampersand", `${a}&${b}`],
    ["a number sign", `${a}#${b}`],
    ["a dash between blanks", `${a} – ${b}`],
    ["a word of another language", `${a} ou ${b}`],
    ["a numbered list", `1. ${a} 2. ${b}`],
    ["a list with dots", `• ${a}\n• ${b}`],
    ["a blank", `${a} ${b}`],
    ["a word", `${a} and ${b}`],
    ["a slash between blanks", `${a} / ${b}`],
    ["a comma, and one at the end", `${a}, ${b}, `],
    ["a comma, and marks that nobody sees", `\u200b${a},\ufeff${b}\u200b`],
  ])("separated by %s is two addresses", (_, images) => {
    const { findings, row } = check({ images });
    expect(row.images).toEqual([a, b]);
    expect(findings).toEqual([]);
  });

  it.each([
    "https://images.example.com/f_webp/u_https://cdn.example.com/a.png",
    "https://web.example.org/web/2026/https://example.com/a.jpg",
    "https://example.com/a?next=https://example.com/b.jpg",
    "https://example.com/a_(b).jpg",
    "https://bäckerei.example/brötchen.jpg",
    "https://cdn.example.com/a;v=1.jpg",
    "https://cdn.example.com/a|b.jpg",
    "https://cdn.example.com/photo-1",
    "https://cdn.example.com/a.jpg?u=https://example.com/b.jpg",
  ])("keeps %s whole", (images) => {
    const { findings, row } = check({ images });
    expect(row.images).toEqual([images]);
    expect(findings).toEqual([]);
  });
});

describe("an address that is none", () => {
  it.each([
    ["cdn.example.com/a.jpg", "write https://cdn.example.com/a.jpg"],
    ["https:/cdn.example.com/a.jpg", "write https://cdn.example.com/a.jpg"],
    ["https//cdn.example.com/a.jpg", "write https://cdn.example.com/a.jpg"],
    ["//cdn.example.com/a.jpg", "write https://cdn.example.com/a.jpg"],
    ["https://https://cdn.example.com/a.jpg", "write https://cdn.example.com/a.jpg"],
    ["oven.jpg (https://cdn.example.com/a.jpg)", "write https://cdn.example.com/a.jpg"],
    ["[oven](https://cdn.example.com/a.jpg)", "write https://cdn.example.com/a.jpg"],
    ["<https://cdn.example.com/a.jpg>", "write https://cdn.example.com/a.jpg"],
    ['"https://cdn.example.com/a.jpg"', "write https://cdn.example.com/a.jpg"],
    [
      "https://cdn.example.com/my oven.jpg",
      "write https://cdn.example.com/my%20oven.jpg, with %20 for a space",
    ],
    ["https://cdn.example.com/w_10,h_20/a.jpg", "write https://cdn.example.com/w_10%2Ch_20/a.jpg"],
    [
      "https://cdn.example.com/Bread, butter.jpg",
      "write https://cdn.example.com/Bread%2C%20butter.jpg",
    ],
    [
      "https://cdn.example.com/a.jpg, b.jpg",
      "write https:// before each address, or %2C for a comma inside one",
    ],
    ["https://cdn.example.com/…/a.jpg", "copy the whole address"],
    ["https://cdn.example.com/a.jpg (the oven)", "write https://cdn.example.com/a.jpg"],
    ["https://x.example/shop (menu)", "write https://x.example/shop"],
    ["https://x.example #menu", "write https://x.example"],
    ["https://x.example/shop - our menu", "write https://x.example/shop"],
    [
      "https://x.example/a.jpg (not approved)",
      "delete the row where (not approved) says that it is not to be posted, else write https://x.example/a.jpg",
    ],
    [`${a}[${b}]`, "put a comma between them"],
    [`https://cdn.example.com/a?w=10${b}`, "put a comma between them"],
    [
      "oven.jpg",
      "name the folder of its files with --media, or upload it to the Media Library and use its address",
    ],
    [
      "Posts%20January/oven.jpg",
      "name the folder of its files with --media, or upload it to the Media Library and use its address",
    ],
    [
      "C:\\posts\\oven.jpg",
      "name the folder of its files with --media, or upload it to the Media Library and use its address",
    ],
    [
      "/a.jpg",
      "name the folder of its files with --media, or upload it to the Media Library and use its address",
    ],
    ["http://localhost:3000/a.jpg", "upload the file to the Media Library and use its address"],
    ["http://192.168.1.4/a.jpg", "upload the file to the Media Library and use its address"],
    ["ftp://cdn.example.com/a.jpg", "use an address that begins with https://"],
    ["https://#", "write the whole address, with https:// and the host"],
    ["none", "empty the cell"],
    ["N/A", "empty the cell"],
    ["-", "empty the cell"],
  ])("such as %s has the fix: %s", (images, fix) => {
    expect(check({ images }).findings).toMatchObject([{ code: "url-invalid", value: images, fix }]);
  });

  it("names each address of a list that a program wrote", () => {
    expect(check({ images: `["${a}","${b}"]` }).findings.map(({ fix }) => fix)).toEqual([
      `write ${a}`,
      `write ${b}`,
    ]);
  });

  it("is not several where one stands among words", () => {
    expect(check({ link: "see https://shop.example" }).findings).toMatchObject([
      { code: "url-invalid", fix: "write https://shop.example" },
    ]);
  });

  it("has one address where the column takes one", () => {
    expect(check({ link: "https://a.example/x, https://b.example/y" }).findings).toMatchObject([
      {
        code: "url-invalid",
        message: "2 addresses, and the column takes one",
        fix: "keep one, and write the other into the caption where it is meant, too",
      },
    ]);
  });

  it("is warned of where it was copied from the source of a page", () => {
    expect(check({ images: `${a}?x=1&amp;y=2` }).findings).toMatchObject([
      { code: "url-escaped", severity: "warning", fix: `write ${a}?x=1&y=2` },
    ]);
  });
});

describe("an address of one's own network", () => {
  const said = (host: string) =>
    check({ images: `https://${host}/a.jpg` }).findings.map(({ message }) => message);

  it.each([
    "localhost",
    "media.localhost.",
    "10.0.0.7",
    "127.1",
    "0x7f.0.0.1",
    "172.31.0.1",
    "192.168.1.20",
    "169.254.169.254",
    "100.64.0.1",
    "[::1]",
    "[fd00::1]",
    "[fe80::1]",
    "[::ffff:10.0.0.1]",
    "nas.local",
    "nas.home.arpa",
  ])("%s is found", (host) => {
    expect(said(host)).toEqual([
      `https://${host}/a.jpg is open to your own machine or network alone`,
    ]);
  });

  it.each([
    "10.example.com",
    "127.example.com",
    "192.168.example.com",
    "localhost.example.com",
    "100.128.0.1",
    "172.32.0.1",
    "local.example.com",
  ])("%s is none", (host) => {
    expect(said(host)).toEqual([]);
  });
});

describe("a page that shows media", () => {
  const copy =
    "copy the address of the file itself, or upload it to the Media Library and use its address";
  it.each([
    [
      "https://www.dropbox.com/scl/fo/k3/h?rlkey=1&dl=0",
      "copy the address of the file itself, or upload it to the Media Library and use its address",
    ],
    ["https://www.dropbox.com/s/k3/oven.jpg", "write https://www.dropbox.com/s/k3/oven.jpg?raw=1"],
    [
      "https://www.dropbox.com/scl/fi/k3/oven.jpg?rlkey=q9&dl=0",
      "write https://www.dropbox.com/scl/fi/k3/oven.jpg?rlkey=q9&raw=1",
    ],
    ["https://imgur.com/AbCdEfG", "write https://i.imgur.com/AbCdEfG.jpg"],
    ["https://giphy.com/gifs/bread-AbC123", "write https://media.giphy.com/media/AbC123/giphy.gif"],
    ["https://1drv.ms/i/s!Aq1w2", copy],
    ["https://bakery.sharepoint.com/:i:/s/marketing/EaB?e=x1", copy],
    ["https://share.icloud.com/photos/0aBc", copy],
    ["https://photos.app.goo.gl/AbCd", copy],
    ["https://www.canva.com/design/DAF/view", copy],
    ["https://www.instagram.com/p/CxYz/", copy],
    ["https://youtu.be/AbCd", copy],
    ["https://vimeo.com/123456", copy],
    ["https://app.frame.io/reviews/AbCd", copy],
    ["https://www.loom.com/share/AbCd", copy],
    ["https://files.slack.com/files-pri/T1-F1/a.jpg", copy],
    ["https://trello.com/1/cards/1/attachments/2/download/a.jpg", copy],
    ["https://3.basecamp.com/1/buckets/2/uploads/3", copy],
    ["https://bakery.monday.com/protected_static/1/resources/2/a.jpg", copy],
    ["https://app.asana.com/app/asana/-/get_asset?asset_id=1", copy],
    ["https://www.google.com/imgres?imgurl=https://a.example/a.jpg", copy],
    ["https://cdn.example.com/page.html", copy],
  ])("is warned of: %s", (images, fix) => {
    expect(check({ images }).findings).toMatchObject([
      { code: "media-page", severity: "warning", value: images, fix },
    ]);
  });

  it.each([
    "https://www.dropbox.com/scl/fi/k3/oven.jpg?rlkey=q9&raw=1",
    "https://i.imgur.com/AbCdEfG.jpg",
    "https://media.giphy.com/media/AbC/giphy.gif.png",
    "https://images.unsplash.com/photo-1?w=1080",
    "https://picsum.photos/1080",
  ])("is not seen in %s", (images) => {
    expect(check({ images }).findings).toEqual([]);
  });
});

describe("a signed address", () => {
  const jwt = (exp: number) =>
    `eyJhbGciOiJIUzI1NiJ9.${Buffer.from(JSON.stringify({ exp })).toString("base64url")}.sig`;
  it.each([
    ["of Amazon S3", "X-Amz-Date=20261201T000000Z&X-Amz-Expires=86400", "2026-12-02 00:00"],
    ["of Google Cloud", "X-Goog-Date=20261201T000000Z&X-Goog-Expires=3600", "2026-12-01 01:00"],
    ["of the older kind", "Expires=1796428800&Signature=abc", "2026-12-05 00:00"],
    ["of Azure", "se=2026-12-06T00%3A00%3A00Z&sig=abc", "2026-12-06 00:00"],
    ["with a token", `token=${jwt(1_796_428_800)}`, "2026-12-05 00:00"],
  ])("%s that ends before the post is warned of", (_, query, end) => {
    expect(check({ images: `${a}?${query}` }).findings).toMatchObject([
      {
        code: "media-expires",
        severity: "warning",
        message: expect.stringContaining(`the address ends at ${end} UTC`),
      },
    ]);
  });

  it.each([
    [
      "of Facebook",
      "https://scontent-fra3-1.xx.fbcdn.net/v/oven.jpg?oe=65A1B2C3",
      "2024-01-12 21:44",
    ],
    [
      "of Instagram",
      "https://scontent.cdninstagram.com/v/oven.jpg?oe=65a1b2c3",
      "2024-01-12 21:44",
    ],
    [
      "of Discord",
      "https://cdn.discordapp.com/attachments/1/2/oven.jpg?ex=65a1b2c3",
      "2024-01-12 21:44",
    ],
    [
      "of Airtable",
      "https://v5.airtableusercontent.com/v3/u/40/40/1700000000000/AbC/oven.jpg",
      "2023-11-14 22:13",
    ],
  ])("%s is known by its host", (_, images, end) => {
    expect(check({ images }).findings).toMatchObject([
      { code: "media-expires", message: `the address ends at ${end} UTC, which is over` },
    ]);
  });

  it.each([
    ["Expires=1900000000&Signature=abc"],
    ["X-Amz-Date=20261201T000000Z&X-Amz-Expires=604800"],
    [`token=${jwt(1_900_000_000)}`],
    ["token=eyJ.e30.x"],
    ["expires=never"],
  ])("that lasts, or names no end, is fine: %s", (query) => {
    expect(check({ images: `${a}?${query}` }).findings).toEqual([]);
  });
});

it.each(["https://www.yourwebsite.com", "https://yourdomain.com/link", "http://your-site.com/"])(
  "an address that a template has is none: %s",
  (link) => {
    expect(check({ link }).findings).toMatchObject([
      {
        code: "url-invalid",
        column: "link",
        message: `${link} stands for an address`,
        fix: "write the address that is meant",
      },
    ]);
  },
);

describe("where something is edited", () => {
  it.each([
    ["https://www.canva.com/design/DAF/x9/edit?utm_content=DAF", "Canva"],
    ["https://www.figma.com/file/AbC/Menu?node-id=1", "Figma"],
    ["https://docs.google.com/presentation/d/AbC/edit#slide=id.p", "Google Docs"],
    ["https://drive.google.com/drive/folders/AbC", "Google Drive"],
    ["https://www.dropbox.com/home/Marketing/oven.jpg", "Dropbox"],
    ["https://a.example/wp-admin/post.php?post=1&action=edit", "WordPress"],
    ["https://a.example/?p=12&preview=true", "WordPress"],
  ])("is no picture, and warned of as a link: %s", (url, name) => {
    const message = `where something is edited in ${name}`;
    expect(check({ link: url }).findings).toMatchObject([
      { code: "link-editor", severity: "warning", column: "link", value: url, message },
    ]);
    const [found] = check({ images: url }).findings;
    expect(found).toMatchObject({ severity: "error", column: "imageUrls" });
    expect(found?.code).toBe(url.includes("google") ? "url-drive" : "media-editor");
  });

  it.each([
    "https://docs.google.com/forms/d/e/AbC/viewform",
    "https://docs.google.com/document/d/e/AbC/pub",
    "https://www.canva.com/design/DAF/view",
    "https://drive.google.com/file/d/AbC/view",
    "https://example.com/edit",
    "https://a.example/?next=/wp-admin/",
    "https://a.example/preview",
  ])("is not seen in the link %s", (link) => {
    expect(check({ link }).findings).toEqual([]);
  });
});
