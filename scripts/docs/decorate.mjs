// @ts-check
import { readFile } from "node:fs/promises";
import { parse } from "yaml";
import { describeCorrections } from "./corrections.mjs";
import { readGuides } from "./guides.mjs";
import { writeSamples } from "./samples.mjs";

const methods = new Set(["get", "post", "put", "patch", "delete"]);

/** The contract with what only its site needs: guides, samples, and corrections in words; the document stays as it is. */
export async function decorate() {
  const document = parse(
    await readFile(new URL("../../openapi/social-planner.yaml", import.meta.url), "utf8"),
  );
  for (const [path, item] of Object.entries(document.paths)) {
    for (const [method, operation] of Object.entries(/** @type {Record<string, any>} */ (item))) {
      if (!methods.has(method)) continue;
      operation["x-codeSamples"] = writeSamples(document, method, path, operation);
      explain(operation);
    }
  }
  for (const schema of Object.values(document.components.schemas)) explain(schema);
  explain(document.info);
  const [intro, ...notes] = document.info.description.split(/\n(?=## )/);
  document.info.description = `${intro}\n# Guides\n\n${await readGuides()}\n# The API\n\n${notes.join("\n")}`;
  for (const tag of document.tags) tag["x-displayName"] = nameTag(tag.name);
  const isLogin = (/** @type {string} */ name) =>
    document.paths[`/social-media-posting/oauth/${name}/start`];
  const names = document.tags.map((/** @type {{ name: string }} */ tag) => tag.name);
  document["x-tagGroups"] = [
    { name: "Posting", tags: names.filter((/** @type {string} */ name) => !isLogin(name)) },
    { name: "Connecting accounts", tags: names.filter(isLogin) },
  ];
  return document;
}

const spellings = /** @type {Record<string, string>} */ ({
  csv: "CSV imports",
  linkedin: "LinkedIn",
  tiktok: "TikTok",
  "tiktok-business": "TikTok Business",
});

/** @param {string} name */
function nameTag(name) {
  return spellings[name] ?? name.charAt(0).toUpperCase() + name.slice(1);
}

/** @param {Record<string, any>} node */
function explain(node) {
  node.description =
    (node.description ?? "").trimEnd() + describeCorrections(node["x-corrections"]);
  delete node["x-corrections"];
}
