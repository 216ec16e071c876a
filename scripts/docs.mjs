// @ts-check
import { execFileSync } from "node:child_process";
import { mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { env, execPath } from "node:process";
import { fileURLToPath } from "node:url";
import { decorate } from "./docs/decorate.mjs";
import { writeLlms } from "./docs/llms.mjs";

/** Builds the documentation site, docs/index.html, one file that asks nothing of the network, and docs/llms.txt beside it. */
const root = fileURLToPath(new URL("../", import.meta.url));
const require = createRequire(import.meta.url);
const redocly = join(dirname(require.resolve("@redocly/cli/package.json")), "bin/cli.js");
const folder = await mkdtemp(join(tmpdir(), "docs-"));
const css = await readFile(new URL("docs/site.css", import.meta.url), "utf8");
const output = join(root, "docs/index.html");
try {
  const decorated = join(folder, "openapi.json");
  await writeFile(decorated, JSON.stringify(await decorate()));
  await mkdir(dirname(output), { recursive: true });
  const words = ["build-docs", decorated, "--config", join(root, "redocly.yaml"), "--inlineBundle"];
  execFileSync(
    execPath,
    [redocly, ...words, "--title", "HighLevel Social Planner", "--output", output],
    { cwd: root, stdio: ["ignore", "ignore", "pipe"], env: { ...env, REDOCLY_TELEMETRY: "off" } },
  );
} finally {
  await rm(folder, { recursive: true });
}
await writeFile(output, selfContained(await readFile(output, "utf8")));
await writeFile(join(root, "docs/llms.txt"), await writeLlms());

/** The page without what it would ask of others, and with an icon of its own. @param {string} html */
function selfContained(html) {
  const credit = picture(
    '<text x="0" y="17" font-family="sans-serif" font-size="14" fill="#227a88">Redoc</text>',
  );
  const icon = picture(
    '<rect width="24" height="24" rx="5" fill="#1a7f5a"/><path d="M6 9h12M6 14h8" stroke="#fff" stroke-width="3"/>',
  );
  return withoutUnused(html)
    .replaceAll(/https:\/\/cdn\.redoc\.ly\/redoc\/logo-mini[\w-]*\.svg/g, credit)
    .replace("</title>", `</title><link rel="icon" href="${icon}">`)
    .replace("</head>", `<style>${css}</style></head>`);
}

/** A page whose style sheet sets no variable that nothing reads: a third of it. @param {string} html */
function withoutUnused(html) {
  const read = new Set(Array.from(html.matchAll(/var\(\s*(--[\w-]+)/g), ([, name]) => name));
  // Redoc puts some names together.
  const made = Array.from(html.matchAll(/(--[\w-]+-)\$\{/g), ([, start = ""]) => start);
  const isUsed = (/** @type {string} */ name) =>
    read.has(name) || made.some((start) => name.startsWith(start));
  return html.replace(
    /(<style data-styled[^>]*>)([\s\S]*?)(?=<\/style>)/,
    (_, tag, style) =>
      `${tag}${style.replace(/(?<=[{;])(--[\w-]+):[^;{}]*;/g, (/** @type {string} */ rule, /** @type {string} */ name) => (isUsed(name) ? rule : ""))}`,
  );
}

/** @param {string} shapes */
function picture(shapes) {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="48" height="24">${shapes}</svg>`;
  return `data:image/svg+xml,${encodeURIComponent(svg)}`;
}
