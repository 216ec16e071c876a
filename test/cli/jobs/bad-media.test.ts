import { execFileSync, spawnSync } from "node:child_process";
import { chmod, mkdir, readFile, symlink, truncate, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { execPath, getuid } from "node:process";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { startSandbox } from "highlevel-social-planner/sandbox";
import type { Sandbox } from "highlevel-social-planner/sandbox";
import { header, useFolder } from "../folder.js";
import { run as runHere } from "../run.js";

const { at } = useFolder("bad-media");
const photos = fileURLToPath(new URL("../../../examples/pictures/photos/", import.meta.url));

let sandbox: Sandbox;
let folder: string;
beforeAll(async () => {
  sandbox = await startSandbox({ anyLocation: true, stepMs: 20 });
  folder = at("sheet");
  const loaf = await readFile(`${photos}loaf.jpg`);
  await mkdir(join(folder, "pics"), { recursive: true });
  await mkdir(join(folder, "twins"));
  const files: Record<string, string | Uint8Array> = {
    "pics/loaf.jpg": loaf,
    "pics/oven #1, 100% 🥐.jpg": await readFile(`${photos}harbour at 7am.png`),
    ["pics/café.gif".normalize("NFD")]: await readFile(`${photos}steam.gif`),
    "pics/Oven.JPG": loaf,
    "twins/bread.jpg": loaf,
    "empty.mp4": "",
    "words.png": "<html>sign in</html>",
    "phone.jpg": Buffer.from(`\0\0\0\u0018ftypheic\0\0\0\0mif1heic${"\0".repeat(99)}`, "latin1"),
    "large.jpg": Buffer.alloc(26 * 2 ** 20, 1),
    ".cloud.jpg.icloud": "bplist00",
    "plan.gsheet": '{"url":"https://docs.google.com/"}',
    "plan.png.lnk": "L\0\0\0",
    "site.png.url": "[InternetShortcut]",
    "mac.png.webloc": "<plist>",
    "alias.jpg": Buffer.from(`book\0\0\0\0mark${"\0".repeat(99)}`, "latin1"),
    "locked.jpg": loaf,
    "../secret.png": loaf,
  };
  for (const [name, content] of Object.entries(files)) await writeFile(join(folder, name), content);
  await writeFile(join(folder, "online.mov"), "");
  await truncate(join(folder, "online.mov"), 1_000_000);
  await symlink("../secret.png", join(folder, "out.png"));
  await symlink("loop.png", join(folder, "loop.png"));
  await chmod(join(folder, "locked.jpg"), 0);
  execFileSync("mkfifo", [join(folder, "pipe.jpg")]);
});
afterAll(async () => {
  await chmod(join(folder, "locked.jpg"), 0o600);
  await sandbox.stop();
});

function run(locationId: string, ...words: string[]) {
  return runHere(words, {
    HIGHLEVEL_BASE_URL: sandbox.url,
    HIGHLEVEL_TOKEN: `pit-${locationId}`,
    HIGHLEVEL_LOCATION_ID: locationId,
    HIGHLEVEL_USER_ID: "u",
  });
}

type Column = "imageUrls" | "gifUrl" | "videoUrls";
const places: Record<Column, number> = { imageUrls: 3, gifUrl: 4, videoUrls: 5 };

/** A sheet in the folder with a row for each cell, in its column. */
async function writeSheet(name: string, rows: readonly (readonly [Column, string, string?])[]) {
  const lines = rows.map(([column, cell], index) => {
    const cells = [`2098-01-05 ${String(index % 24).padStart(2, "0")}:00:00`, `Bread ${index}`];
    return [...cells, "", "", "", ""]
      .map((text, place) => (place === places[column] ? `"${cell.replaceAll('"', '""')}"` : text))
      .join(",");
  });
  const file = join(folder, name);
  await writeFile(file, `${header}${lines.join("\r\n")}\r\n`);
  return file;
}

/** What was found, row by row. */
function read(stdout: string) {
  const findings = stdout.trim().split("\n").filter(Boolean);
  return findings
    .map((line) => JSON.parse(line))
    .filter(({ code }) => code !== "date-far")
    .map(({ severity, row, column, value, message }) => [severity, row, column, value, message]);
}

const online = "it is online only: its bytes are not on this disk";
const shortcut = "it is a shortcut, and not the file itself";
const outside = "it lies outside the folder, of which alone files are read";

const bad: readonly [Column, string, string][] = [
  ["imageUrls", "none.jpg", "there is no such file"],
  ["imageUrls", "words.png", "its bytes are those of no image or video"],
  [
    "imageUrls",
    "large.jpg",
    "it has 26.0 MB, and 25 can be uploaded this way, whatever a post may have",
  ],
  ["videoUrls", "empty.mp4", "it is empty"],
  ["imageUrls", "phone.jpg", "its bytes are image/heic"],
  ["imageUrls", "../secret.png", outside],
  ["imageUrls", "/etc/hostname", outside],
  ["imageUrls", "C:\\photos\\a.png", outside],
  ["imageUrls", "\\\\server\\photos\\a.png", outside],
  ["imageUrls", "~/a.png", outside],
  ["imageUrls", "out.png", outside],
  ["imageUrls", "pics\\oven.jpg", "there is no oven.jpg, but Oven.JPG"],
  ["imageUrls", "PICS/loaf.jpg", "there is no PICS, but pics"],
  ["imageUrls", "pics", "it is a folder"],
  ["imageUrls", "pipe.jpg", "it is no file"],
  ["imageUrls", "loop.png", "it cannot be read (ELOOP)"],
  ["videoUrls", "online.mov", online],
  ["imageUrls", "cloud.jpg", online],
  ["imageUrls", "plan.gsheet", shortcut],
  ["imageUrls", "plan.png", shortcut],
  ["imageUrls", "site.png", shortcut],
  ["imageUrls", "mac.png", shortcut],
  ["imageUrls", "alias.jpg", shortcut],
];

describe("a cell that names what cannot be uploaded", () => {
  it("is an error in its row and column, and nothing is sent", async () => {
    const file = await writeSheet("bad.csv", bad);
    const checked = await run("bad", "check", file, "--json");
    expect(checked.code).toBe(1);
    expect(read(checked.stdout)).toEqual(
      bad.map(([column, cell, message], index) => ["error", index + 1, column, cell, message]),
    );
    const imported = await run("bad", "import", file, "--account", "facebook/Harbor Bakery");
    expect([imported.code, imported.stderr]).toEqual([
      1,
      expect.stringContaining("bad.csv: 23 errors in the file; nothing was sent\n"),
    ]);
    expect(await sandbox.requests("bad")).toEqual({});
  });

  it.skipIf(getuid?.() === 0)("is an error where it may not be read", async () => {
    const file = await writeSheet("locked.csv", [["imageUrls", "locked.jpg"]]);
    expect(read((await run("locked", "check", file, "--json")).stdout)).toEqual([
      ["error", 1, "imageUrls", "locked.jpg", "it cannot be read (EACCES)"],
    ]);
  });

  it("is told of by where its files may be, where the sheet has no folder", async () => {
    const sheet = await writeSheet("piped.csv", [["imageUrls", "pics/loaf.jpg"]]);
    const bin = fileURLToPath(new URL("../../../dist/cli/bin.js", import.meta.url));
    const script = 'cat "$0" | "$@"';
    const check = (...words: string[]) =>
      spawnSync("sh", ["-c", script, sheet, execPath, bin, "check", "/dev/stdin", ...words], {
        encoding: "utf8",
      });
    const [finding] = check("--json")
      .stdout.split("\n")
      .filter((line) => line.includes("url-invalid"))
      .map((line) => JSON.parse(line));
    expect(finding).toMatchObject({
      row: 1,
      column: "imageUrls",
      message: "pics/loaf.jpg is the name of a file, and no address",
      fix: "name the folder of its files with --media, or upload it to the Media Library and use its address",
    });
    expect(check("--media", folder).status).toBe(0);
  });
});

describe("a cell that names a file oddly", () => {
  it("has it: blanks, marks, emoji, composed letters, Windows' slashes; two names of one content are noted", async () => {
    const file = await writeSheet("odd.csv", [
      ["imageUrls", "pics\\loaf.jpg"],
      ["imageUrls", "./twins/bread.jpg"],
      ["gifUrl", "pics/café.gif".normalize("NFC")],
      ["gifUrl", "pics/café.gif".normalize("NFD")],
    ]);
    const { code, stdout } = await run("odd", "check", file, "--json");
    expect([code, read(stdout)]).toEqual([
      0,
      [
        [
          "note",
          2,
          "imageUrls",
          "./twins/bread.jpg",
          "it holds the same as pics\\loaf.jpg in row 1; it is uploaded once",
        ],
      ],
    ]);
    const to = ["--account", "facebook/Harbor Bakery", "--ledger", at("odd"), "--schedule"];
    expect((await run("odd", "import", file, ...to)).code).toBe(0);
    expect((await sandbox.requests("odd"))["medias/upload"]).toBe(2);
  });
});
