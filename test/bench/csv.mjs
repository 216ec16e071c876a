// @ts-check
import { performance } from "node:perf_hooks";
import Papa from "papaparse";
import { checkCsv, readCsv } from "highlevel-social-planner/import";
import { median } from "./median.mjs";

/**
 * 100,000 rows: reading and checking them over the CSV parser's own time, in turns. Run it with `node --expose-gc`.
 *
 * Captions that are alike but for a number are the slow case: each has to be compared with the others.
 */
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

for (const [name, caption] of Object.entries(captions)) {
  const rows = Array.from({ length: 100_000 }, (_, index) => {
    const time = new Date(Date.UTC(2027, 0, 1) + index * 240_000).toISOString().slice(0, 19);
    return `${time.replace("T", " ")},"${caption(index)}",,https://media.example.com/${index}.jpg,,`;
  });
  const text = `${header}\r\n${rows.join("\r\n")}\r\n`;
  const works = {
    parse: () => Papa.parse(text),
    check: () =>
      checkCsv(readCsv(text), {
        timeZone: "America/New_York",
        platforms: ["facebook"],
        limit: Infinity,
        now: new Date("2026-12-01T00:00:00Z"),
      }).findings.filter(({ severity }) => severity === "error").length,
  };
  const ratios = [];
  for (let turn = 0; turn < 10; turn += 1) {
    const [parser = 0, ours = 0] = Object.values(works).map((work) => {
      globalThis.gc?.();
      const before = performance.now();
      work();
      return performance.now() - before;
    });
    if (turn > 1) ratios.push(ours / parser);
  }
  console.error(`read and check / parse, captions ${name}: ${median(ratios).toFixed(2)}`);
}
