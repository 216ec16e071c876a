import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { renderFacts } from "../../scripts/golden.mjs";
import { holdCount } from "../support/count.js";
import { contracts, document } from "../support/document.js";

const read = (name: string) => readFileSync(new URL(`../golden/${name}`, import.meta.url), "utf8");
const facts: Record<string, string> = {
  "2021-07-28": read("facts.txt"),
  v3: read("facts.v3.txt"),
};

describe("the document", () => {
  // After a change that is meant: `npm run golden`, then read the difference before it is committed.
  it.each(contracts)("of $version states the facts of its table, no more and no less", (one) => {
    const golden = facts[one.version]!.split("\n").slice(0, -1);
    const rendered = renderFacts(one.document);
    expect({
      gone: golden.filter((line) => !rendered.includes(line)),
      new: rendered.filter((line) => !golden.includes(line)),
    }).toEqual({ gone: [], new: [] });
    expect(rendered).toEqual(golden);
  });

  it("is rendered whole: what the table does not know is an error", () => {
    const strange = structuredClone(document);
    strange.components.schemas.SetAccounts.properties.rowsCount.multipleOf = 2;
    expect(() => renderFacts(strange)).toThrow("golden does not know multipleOf: teach it");
    const forgotten = structuredClone(document);
    forgotten.components.schemas.SetAccounts.required.push("filepath");
    expect(() => renderFacts(forgotten)).toThrow(
      "SetAccounts requires what it does not describe: filepath",
    );
  });
});

holdCount(3);
