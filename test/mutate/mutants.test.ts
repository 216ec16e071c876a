import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { codeMutants } from "./code.mjs";
import { planMutants } from "./plan.mjs";
import { v3Mutants } from "./v3.mjs";

const read = (path: string) =>
  readFileSync(fileURLToPath(new URL(`../../${path}`, import.meta.url)), "utf8");
// White space aside, as they are planted.
const squeeze = (text: string) => text.replace(/\s+/g, "");
const countOf = (path: string, text: string) => squeeze(read(path)).split(squeeze(text)).length - 1;

describe("a fault that is planted", () => {
  it.each([...codeMutants, ...planMutants])("stands where it can be: %s", (_, file, from) => {
    expect([file, countOf(`src/${file}`, from)]).toEqual([file, 1]);
  });

  it.each(v3Mutants)("stands where it can be, in v3: %s", (_, from) => {
    expect(countOf("openapi/social-planner.v3.overlay.yaml", from)).toBe(1);
  });

  it("stands where it can be, in every answer of Prism", () => {
    expect(squeeze(read("test/support/setup.ts")).split(squeeze("url, async stop()"))).toHaveLength(
      2,
    );
  });
});
