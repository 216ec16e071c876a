import { readFileSync, readdirSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { answers } from "./answers.js";
import { calls } from "./calls.js";
import { queries, violationsOf } from "./violations.js";

/** The counts of the tables, literal, so that an emptied one is seen; those of each file are held by its own last line. */
const here = new URL("./", import.meta.url);
const files = readdirSync(here).filter((name) => name.endsWith(".test.ts"));
const read = (name: string) => readFileSync(new URL(name, here), "utf8");

describe("the layers", () => {
  it("are all there", () => {
    const layers = [
      "document",
      "generated",
      "golden",
      "negative",
      "positive",
      "properties",
      "repeat",
      "scenarios",
      "schema",
      "seed",
      "tools",
      "wire",
    ];
    expect(files).toEqual(expect.arrayContaining(layers.map((name) => `${name}.test.ts`)));
  });

  it.each(files.filter((name) => !["drift.test.ts", "meta.test.ts"].includes(name)))(
    "%s holds the count of its tests",
    (name) => {
      expect(read(name)).toMatch(/^holdCount\(\d+\);$/m);
    },
  );

  it.each(files)("%s skips nothing, and leaves nothing to do", (name) => {
    expect(read(name)).not.toMatch(/\.(skip|skipIf|runIf|only|todo|fails)\b\(/);
  });
});

const sum = (numbers: number[]) => numbers.reduce((total, number) => total + number, 0);

describe("the tables", () => {
  it("call seventy-one operations by five methods", () => {
    const methods = Object.values(calls).map(({ method }) => method);
    expect(
      Object.fromEntries(
        ["GET", "POST", "PUT", "PATCH", "DELETE"].map((name) => [
          name,
          methods.filter((one) => one === name).length,
        ]),
      ),
    ).toEqual({
      GET: 27,
      POST: 30,
      PUT: 5,
      PATCH: 1,
      DELETE: 8,
    });
  });

  it("ask each for every code, and every code for every example", () => {
    const codes = Object.values(answers).flatMap((of) => Object.entries(of));
    expect(Object.keys(answers)).toHaveLength(71);
    expect(codes).toHaveLength(358);
    expect(sum(codes.map(([, named]) => Object.keys(named).length))).toBe(840);
  });

  it("break every constraint", () => {
    const kinds: Record<string, number> = {};
    for (const of of [violationsOf("2021-07-28"), violationsOf("v3")].flatMap((all) =>
      Object.values(all),
    )) {
      for (const [kind, cases] of Object.entries(of))
        kinds[kind] = (kinds[kind] ?? 0) + Object.keys(cases).length;
    }
    expect(kinds).toEqual({
      required: 107,
      additionalProperties: 100,
      type: 285,
      enum: 54,
      format: 8,
      pattern: 4,
      minItems: 10,
      maxItems: 4,
      minimum: 10,
      maximum: 4,
    });
    expect(sum(Object.values(queries).map((of) => Object.keys(of).length))).toBe(31);
  });

  it("state the facts of the whole document", () => {
    const facts = readFileSync(new URL("../golden/facts.txt", here), "utf8")
      .split("\n")
      .filter(Boolean);
    expect(facts.length).toBeGreaterThan(1300);
    expect(
      facts.filter((line) => /^\S+\/\S+ (GET|POST|PUT|PATCH|DELETE) \//.test(line)),
    ).toHaveLength(40);
  });
});
