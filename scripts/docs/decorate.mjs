// @ts-check
import { readChapters, slug } from "./chapters.mjs";
import { describeCorrections, listCorrections } from "./corrections.mjs";
import { operationsOf, readReference } from "./reference.mjs";
import { writeSamples } from "./samples.mjs";
import { readChanges } from "./versions.mjs";

/** @typedef {import("./chapters.mjs").Chapter} Chapter */

/** The contract with what only its site needs: guides, samples, and corrections in words; the document stays as it is. */
export async function decorate() {
  const document = await readReference();
  const changes = await readChanges();
  const corrections = listCorrections(document);
  for (const { path, method, operation } of operationsOf(document)) {
    operation["x-codeSamples"] = writeSamples(document, method, path, operation);
    const more = sayWhatChanges(changes.get(operation.operationId));
    operation.description = `${operation.description.trim()}\n\n${nameEverywhere(operation)}${more}`;
    explain(operation);
    mark(operation);
  }
  for (const schema of Object.values(document.components.schemas)) explain(schema);
  const [intro, ...notes] = document.info.description.split(/\n(?=## )/);
  const { intro: first, quickstart, uses, guides } = await readChapters();
  const reference = { title: "The API", text: [intro, ...notes].join("\n") };
  document.info.description = `${first}\n\n# ${quickstart.title}\n\n${quickstart.text}`;
  delete document.info["x-corrections"];
  const tags = document.tags.map((/** @type {{ name: string }} */ tag) => tag.name);
  const logins = new Set(
    operationsOf(document).flatMap(({ path, operation }) =>
      path.startsWith("/social-media-posting/oauth/") ? operation.tags : [],
    ),
  );
  const isLogin = (/** @type {string} */ name) => logins.has(name);
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
function nameEverywhere({ operationId, externalDocs, security, "x-versions": versions }) {
  const [resource = "", verb = ""] = operationId.split("/");
  const names = [
    ["Version", versions.map((/** @type {string} */ version) => `\`${version}\``).join(", ")],
    ["Library", `\`planner.${camel(resource)}.${camel(verb)}()\``],
    ["Command line", `\`social-planner ${resource} ${verb}\``],
    ["Scope", `\`${security[0].bearer[0]}\``],
    ["HighLevel's page", `[${externalDocs.description}](${externalDocs.url})`],
  ];
  return names.map(([what, name]) => `${what}: ${name}`).join(" · ");
}

/** What an operation is otherwise under the later version. @param {import("./versions.mjs").Changes | undefined} changes */
function sayWhatChanges(changes) {
  if (!changes) return "";
  const parts = Object.entries({ "the request": changes.request, "the answer": changes.answer })
    .filter(([, words]) => words.length > 0)
    .map(([where, words]) => `in ${where}: ${words.join(", ")}`);
  return `\n\n**Under v3**, ${parts.join("; ")}.`;
}

/** An operation that one version alone has says so in the menu. @param {Record<string, any>} operation */
function mark(operation) {
  const [version, ...others] = operation["x-versions"];
  if (others.length === 0) operation.summary += ` · ${version}`;
  delete operation["x-versions"];
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
