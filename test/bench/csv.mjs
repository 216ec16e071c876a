// @ts-check
import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { performance } from "node:perf_hooks";
import { checkCsv, readCsv } from "highlevel-social-planner/import";
import { median } from "./median.mjs";

/** 100,000 rows read and checked: the time, and the memory beside the text. Run it with `node --expose-gc`. */
const header =
  "postAtSpecificTime (YYYY-MM-DD HH:mm:ss),content,link (OGmetaUrl),imageUrls,gifUrl,videoUrls";
const words = "bread butter oven morning quay harbor flour sugar cinnamon window coffee loaf".split(
  " ",
);

/** @type {Record<string, (index: number) => string>} */
const captions = {
  distinct: (index) =>
    Array.from(
      { length: 16 },
      (_, at) => `${words[(index >> (at % 17)) % words.length]}` + ((index * (at + 7)) % 97),
    ).join(" "),
  alike: (index) =>
    `Post ${index}, with a comma and enough words to be like the real caption of a bakery`,
};

/** Posts some minutes apart, all within a year. @param {number} length @param {(index: number) => string} caption */
function write(length, caption) {
  const apart = Math.floor(400_000 / length) * 60_000;
  const rows = Array.from({ length }, (_, index) => {
    const time = new Date(Date.UTC(2027, 0, 1) + index * apart).toISOString().slice(0, 19);
    return `${time.replace("T", " ")},"${caption(index)}",,https://media.example.com/${index}.jpg,,`;
  });
  return `${header}\r\n${rows.join("\r\n")}\r\n`;
}

/** @param {string} text */
const check = (text) =>
  checkCsv(readCsv(text), {
    timeZone: "America/New_York",
    platforms: ["facebook"],
    limit: Infinity,
    now: new Date("2026-12-01T00:00:00Z"),
  }).findings.filter(({ severity }) => severity === "error").length;

// In a process of its own: how much more memory a check takes than its text.
const [, , file] = process.argv;
if (file) {
  const text = readFileSync(file, "utf8");
  globalThis.gc?.();
  const before = process.memoryUsage().rss;
  check(text);
  const more = (process.resourceUsage().maxRSS * 1024 - before) / 2 ** 20;
  console.error(`${(text.length / 2 ** 20).toFixed(0)} MiB of text: ${more.toFixed(0)} MiB more`);
  process.exit();
}

for (const [name, caption] of Object.entries(captions)) {
  for (const rows of [50_000, 100_000]) {
    const text = write(rows, caption);
    const times = Array.from({ length: 7 }, () => {
      globalThis.gc?.();
      const before = performance.now();
      check(text);
      return performance.now() - before;
    });
    console.error(`${rows} rows, captions ${name}: ${median(times.slice(1)).toFixed(0)} ms`);
  }
}
const folder = mkdtempSync(join(tmpdir(), "csv-"));
for (const rows of [100_000, 400_000]) {
  writeFileSync(join(folder, "rows.csv"), write(rows, captions["distinct"] ?? String));
  const line = ["--expose-gc", import.meta.filename, join(folder, "rows.csv")];
  spawnSync(process.execPath, line, { stdio: "inherit" });
}
rmSync(folder, { recursive: true });
