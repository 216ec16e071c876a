// @ts-check
// How much a browser loads: bundled and minified by esbuild, then gzipped. It fails where a Node built-in is reached.
import { gzipSync } from "node:zlib";
import { pathToFileURL } from "node:url";

const programs = {
  "set-accounts through createClient": `
    import { createClient } from "DIST/index.js";
    export const setAccounts = (token, locationId, body) => createClient({ token })
      .POST("/social-media-posting/{locationId}/set-accounts", { params: { path: { locationId } }, body });`,
  "the whole planner": `export { createPlanner } from "DIST/index.js";`,
  "bare openapi-fetch": `export { default } from "openapi-fetch";`,
};

/**
 * The bundle of each program, in bytes min+gzip.
 *
 * @param {{ dist: string, modules: string }} places
 * @returns {Promise<Record<string, number>>}
 */
export async function measureSize({ dist, modules }) {
  const { build } = await import(pathToFileURL(`${modules}/esbuild/lib/main.js`).href);
  /** @type {Record<string, number>} */
  const sizes = {};
  for (const [name, program] of Object.entries(programs)) {
    const { outputFiles } = await build({
      stdin: { contents: program.replace("DIST", dist), resolveDir: import.meta.dirname },
      bundle: true,
      minify: true,
      write: false,
      format: "esm",
      target: "es2022",
      platform: "browser",
      logLevel: "silent",
    });
    sizes[name] = gzipSync(outputFiles[0].contents, { level: 9 }).length;
  }
  return sizes;
}
