import { expect, it } from "vitest";
import { writeLlms } from "../../scripts/docs/llms.mjs";
import { contracts } from "../support/document.js";

it("llms.txt has every page of the site and every operation by all its names, and no link to nowhere", async () => {
  const text = await writeLlms();
  expect(text.match(/^#{1,2} .*$/gm)).toEqual(
    expect.arrayContaining([
      "# HighLevel Social Planner",
      "## Quickstart",
      "## Library",
      "## Command line",
      "## Importing a CSV",
      "## The API",
      "## Operations",
      "## Corrections",
    ]),
  );
  expect(text).toContain("### csv/set-accounts: Set the accounts of an uploaded file");
  expect(text).toContain(
    "HighLevel calls [Set Accounts](https://marketplace.gohighlevel.com/docs/ghl/social-planner/set-accounts)",
  );
  expect(text).toContain("await planner.csv.setAccounts({");
  for (const { operations } of contracts)
    expect(
      operations.filter(({ operation }) => !text.includes(`### ${operation.operationId}: `)),
    ).toEqual([]);
  expect(text).toMatch(/^### queues\/list: .*\n\nPOST .*, version v3, scope /m);
  expect(text).toMatch(/^### csv\/finalize: .*\n\nPATCH .*, version 2021-07-28 or v3, scope /m);
  expect(text.match(/\]\(#[^)]*\)/g)).toBeNull();
});
