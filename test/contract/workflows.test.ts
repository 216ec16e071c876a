import {
  NoOperationTraceWriter,
  convertWorkflowTemplate,
  parseWorkflow,
} from "@actions/workflow-parser";
import { readFileSync, readdirSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { holdCount } from "../support/count.js";

const folder = new URL("../../.github/workflows/", import.meta.url);

/** What GitHub's own parser says of a workflow. */
async function findFaults(name: string, content: string): Promise<string[]> {
  const { context, value } = parseWorkflow({ name, content }, new NoOperationTraceWriter());
  if (value) await convertWorkflowTemplate(context, value);
  return context.errors.getErrors().map(({ message }) => message);
}

describe("the workflows", () => {
  it.each(["ci.yml", "docs.yml", "drift.yml", "release.yml"])(
    "%s is one that GitHub takes",
    async (name) => {
      const content = readFileSync(new URL(name, folder), "utf8");
      expect(await findFaults(name, content)).toEqual([]);
      // Broken on purpose, it is found out.
      expect(await findFaults(name, content.replace("runs-on:", "run-on:"))).not.toEqual([]);
      expect(
        await findFaults(name, content.replace("\npermissions:", "\npermission:")),
      ).not.toEqual([]);
    },
  );

  it("compare every document of HighLevel's that ours is about, once a week", () => {
    const content = readFileSync(new URL("drift.yml", folder), "utf8");
    const compared = [...content.matchAll(/^ +compare (.+)$/gm)].map(([, words = ""]) =>
      words.replaceAll(/"\$APPS\/([^"]+)"/g, "$1"),
    );
    expect(compared).toEqual([
      "social-media-posting.json",
      "v3/social-planner-v3.json",
      "--neighbours medias.json users.json locations.json oauth.json",
      "https://marketplace.gohighlevel.com/docs/sitemap.xml",
    ]);
    expect(content).toContain('- cron: "17 5 * * 1"');
  });

  it("are all looked at", () => {
    expect(readdirSync(folder)).toEqual(["ci.yml", "docs.yml", "drift.yml", "release.yml"]);
  });
});

holdCount(6);
