import { createHash } from "node:crypto";
import {
  appendFile,
  mkdir,
  mkdtemp,
  readFile,
  rm,
  symlink,
  truncate,
  writeFile,
} from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { fileMedia } from "../../src/node/media.js";
import { holdCount } from "../support/count.js";

const photos = fileURLToPath(new URL("../../examples/pictures/photos/", import.meta.url));
const loaf = await readFile(`${photos}loaf.jpg`);
const oven = await readFile(`${photos}oven.mp4`);

let base: string;
let folder: string;
beforeAll(async () => {
  base = await mkdtemp(join(tmpdir(), "media-"));
  folder = join(base, "sheet");
  await mkdir(join(folder, "pics"), { recursive: true });
  await mkdir(join(base, "sheet2"));
  const files: Record<string, string | Uint8Array> = {
    "pics/loaf.jpg": loaf,
    "pics/café #1% 🥐.jpg": loaf,
    "empty.mp4": "",
    "cut.mp4": oven.subarray(0, 40_000),
    "words.png": "<html>sign in</html>",
    "phone.jpg": Buffer.from("\0\0\0\u0018ftypheic\0\0\0\0mif1heic" + "\0".repeat(99), "latin1"),
    "clip.webm": Buffer.from("\u001aEß£" + "\0".repeat(99), "latin1"),
    "turned.jpg": turn(loaf),
    "large.jpg": Buffer.alloc(26 * 2 ** 20, 1),
    ".cloud.jpg.icloud": "bplist",
    "plan.png.lnk": "L",
    "../secret.png": loaf,
    "../sheet2/neighbour.png": loaf,
  };
  for (const [name, content] of Object.entries(files)) await writeFile(join(folder, name), content);
  await writeFile(join(folder, "online.mov"), "");
  await truncate(join(folder, "online.mov"), 1_000_000);
  await symlink("../secret.png", join(folder, "out.png"));
  await symlink("..", join(folder, "up"));
  await symlink("pics/loaf.jpg", join(folder, "in.jpg"));
});
afterAll(() => rm(base, { recursive: true }));

/** The same JPEG half as high, and turned by 90 degrees where it is shown. */
function turn(jpeg: Buffer): Buffer {
  const exif = Buffer.from(
    "ffe100224578696600004d4d002a00000008000101120003000000010006000000000000",
    "hex",
  );
  const turned = Buffer.concat([jpeg.subarray(0, 2), exif, jpeg.subarray(2)]);
  turned.writeUInt16BE(540, turned.indexOf(Buffer.from("ffc00011", "hex")) + 5);
  return turned;
}

async function look(name: string): Promise<unknown> {
  const found = (await fileMedia(folder).look([name])).get(name);
  return found && "problem" in found ? found.problem : found;
}

describe("a folder of media", () => {
  it("tells what the bytes of an image are, whatever their name", async () => {
    expect(await look("pics/loaf.jpg")).toEqual({
      name: "loaf.jpg",
      hash: createHash("sha256").update(loaf).digest("hex"),
      size: 20_934,
      type: "image/jpeg",
      width: 1080,
      height: 1080,
    });
  });

  it("tells how long a video is and how it is written", async () => {
    const found = await fileMedia(photos).look(["oven.mp4"]);
    expect(found.get("oven.mp4")).toMatchObject({
      type: "video/mp4",
      width: 192,
      height: 192,
      duration: 5,
      codecs: ["avc1.42c01e"],
    });
  });

  it.each([
    ["pics\\loaf.jpg", "loaf.jpg"],
    ["./pics/../pics/loaf.jpg", "loaf.jpg"],
    ["pics/café #1% 🥐.jpg".normalize("NFD"), "café #1% 🥐.jpg"],
    ["in.jpg", "in.jpg"],
  ])("finds %j", async (name, own) => {
    expect(await look(name)).toMatchObject({ name: own, size: 20_934 });
  });

  it.each([
    ["Screenshot at 9.41.00 AM.png", "Screenshot at 9.41.00\u202fAM.png"],
    ["👨👩👧.jpg", "👨\u200d👩\u200d👧.jpg"],
    ["~$x.jpg", "~$x.jpg"],
    ["two\u00ad.jpg", "two\u00ad.jpg"],
  ])("finds %j, as a cell has it, under the name that it has on the disk", async (name, own) => {
    const marked = await mkdtemp(join(tmpdir(), "marked-"));
    await writeFile(join(marked, own), loaf);
    await writeFile(join(marked, "two.jpg"), loaf);
    const found = (await fileMedia(marked).look([name])).get(name);
    await rm(marked, { recursive: true });
    expect(found).toMatchObject({ name: own, size: 20_934 });
  });

  it("takes none of two names that look alike", async () => {
    const marked = await mkdtemp(join(tmpdir(), "marked-"));
    for (const mark of ["\u200b", "\u200d"]) await writeFile(join(marked, `a${mark}.jpg`), loaf);
    const found = (await fileMedia(marked).look(["a.jpg"])).get("a.jpg");
    await rm(marked, { recursive: true });
    expect(found).toMatchObject({ problem: "there is no such file" });
  });

  it.each([
    ["pics/none.jpg", "there is no such file"],
    ["pics/Loaf.jpg", "there is no Loaf.jpg, but loaf.jpg"],
    ["pics", "it is a folder"],
    ["empty.mp4", "it is empty"],
    ["large.jpg", "it has 26.0 MB, and 25 can be uploaded this way, whatever a post may have"],
    ["online.mov", "it is online only: its bytes are not on this disk"],
    ["cloud.jpg", "it is online only: its bytes are not on this disk"],
    ["plan.png", "it is a shortcut, and not the file itself"],
    ...["../secret.png", "../sheet2/neighbour.png", "up/secret.png", "out.png"].map(toOutside),
    ...["pics/../../secret.png", "/etc/hostname", "C:\\a.png", "~/a.png"].map(toOutside),
  ])("says of %j that %s", async (name, problem) => {
    expect(await look(name)).toBe(problem);
  });

  it.each(["www.example.com/a.jpg", "example.com", "none", "n/a", "tbd"])(
    "leaves %j, which is meant as something else",
    async (name) => {
      expect(await look(name)).toBeUndefined();
    },
  );

  it.each([
    ["words.png", undefined],
    ["phone.jpg", "image/heic"],
    ["clip.webm", "video/webm"],
    ["cut.mp4", "video/mp4"],
  ])("says of %s that it is %s, and no more", async (name, type) => {
    const found = (await look(name)) as { type?: string; duration?: number };
    expect([found.type, found.duration]).toEqual([type, undefined]);
  });

  it("tells the width and height of an image as it is shown", async () => {
    const wide = (await look("turned.jpg")) as { width: number; height: number; type: string };
    expect(wide).toMatchObject({ type: "image/jpeg", width: 540, height: 1080 });
  });

  it("gives the very bytes, and none once they have changed", async () => {
    const name = "later.jpg";
    await writeFile(join(folder, name), loaf);
    const media = fileMedia(folder);
    const file = (await media.look([name])).get(name);
    if (!file || !("hash" in file)) throw new Error("it was not found");
    const blob = await media.open(name, file);
    expect([blob.type, Buffer.from(await blob.arrayBuffer()).equals(loaf)]).toEqual([
      "image/jpeg",
      true,
    ]);
    await appendFile(join(folder, name), "x");
    await expect(media.open(name, file)).rejects.toThrow(
      "later.jpg has changed since it was checked; run the same command again",
    );
  });
});

function toOutside(name: string): [string, string] {
  return [name, "it lies outside the folder, of which alone files are read"];
}

holdCount(38);
