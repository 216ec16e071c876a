// @ts-check
import { readFile } from "node:fs/promises";
import { parse } from "yaml";
import { readChapters, slug } from "./chapters.mjs";
import { describeCorrections, listCorrections } from "./corrections.mjs";
import { writeSamples } from "./samples.mjs";

/** @typedef {import("./chapters.mjs").Chapter} Chapter */

const methods = new Set(["get", "post", "put", "patch", "delete"]);

/** The contract with what only its site needs: guides, samples, and corrections in words; the document stays as it is. */
export async function decorate() {
  const document = parse(
    await readFile(new URL("../../openapi/social-planner.yaml", import.meta.url), "utf8"),
  );
  const corrections = listCorrections(document);
  for (const [path, item] of Object.entries(document.paths)) {
    for (const [method, operation] of Object.entries(/** @type {Record<string, any>} */ (item))) {
      if (!methods.has(method)) continue;
      operation["x-codeSamples"] = writeSamples(document, method, path, operation);
      operation.description = `${operation.description.trim()}\n\n${nameEverywhere(operation)}`;
      explain(operation);
    }
  }
  for (const schema of Object.values(document.components.schemas)) explain(schema);
  const [intro, ...notes] = document.info.description.split(/\n(?=## )/);
  const { intro: first, quickstart, uses, guides } = await readChapters();
  const reference = { title: "The API", text: [intro, ...notes].join("\n") };
  document.info.description = `${first}\n\n# ${quickstart.title}\n\n${quickstart.text}`;
  delete document.info["x-corrections"];
  const tags = document.tags.map((/** @type {{ name: string }} */ tag) => tag.name);
  const isLogin = (/** @type {string} */ name) =>
    document.paths[`/social-media-posting/oauth/${name}/start`];
  for (const tag of document.tags) tag["x-displayName"] = nameTag(tag.name);
  /** Pages of prose stand in the menu as tags without operations. @param {readonly Chapter[]} chapters */
  const addPages = (chapters) =>
    chapters.map(({ title, text }) => {
      const name = slug(title);
      document.tags.push({ name, "x-displayName": title, "x-traitTag": true, description: text });
      return name;
    });
  document["x-tagGroups"] = [
    { name: "Use it", tags: addPages(uses) },
    { name: "Guides", tags: addPages(guides) },
    {
      name: "Reference",
      tags: [
        ...addPages([reference]),
        ...tags.filter((/** @type {string} */ name) => !isLogin(name)),
      ],
    },
    { name: "Connecting accounts", tags: tags.filter(isLogin) },
    {
      name: "HighLevel's document",
      tags: addPages([{ title: "Corrections", text: corrections }]),
    },
  ];
  return document;
}

/** How the library, the command line and HighLevel call an operation. @param {Record<string, any>} operation */
function nameEverywhere({ operationId, externalDocs, security }) {
  const [resource = "", verb = ""] = operationId.split("/");
  const names = [
    ["Library", `\`planner.${camel(resource)}.${camel(verb)}()\``],
    ["Command line", `\`social-planner ${resource} ${verb}\``],
    ["Scope", `\`${security[0].bearer[0]}\``],
    ["HighLevel's page", `[${externalDocs.description}](${externalDocs.url})`],
  ];
  return names.map(([what, name]) => `${what}: ${name}`).join(" · ");
}

/** @param {string} name */
function camel(name) {
  return name.replace(/-(\w)/g, (_, letter) => letter.toUpperCase());
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
