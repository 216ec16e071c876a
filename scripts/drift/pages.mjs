// @ts-check
import { factsOf } from "./facts.mjs";

/** Pages of operations of the Social Planner; those of older versions stand elsewhere. */
const isOurs = /\/docs\/ghl\/social-planner\/[\w-]+\/?$/;

/**
 * The operations that HighLevel's documentation shows, as `METHOD path`, by the twin in Markdown that each page has; a page
 * without a document of an operation is one of words.
 *
 * @param {string} sitemap address of the list of its pages
 * @returns {Promise<Set<string>>}
 * @throws Error that names what cannot be read
 */
export async function readPages(sitemap) {
  const pages = Array.from((await read(sitemap)).matchAll(/<loc>([^<]+)<\/loc>/g), ([, page]) =>
    String(page),
  ).filter((page) => isOurs.test(page));
  if (pages.length === 0) throw new Error(`${sitemap} names no page of the Social Planner.`);
  const operations = new Set();
  // One after the other: nobody waits, and no server is to mind.
  for (const page of pages) {
    const text = await read(`${page.replace(/\/$/, "")}.md`);
    const [, document] = /^## OpenAPI Specification\s+```json\n([\s\S]*?)\n```/m.exec(text) ?? [];
    if (!document) continue;
    for (const name of factsOf(JSON.parse(document)).keys())
      if (name !== "document") operations.add(name);
  }
  return operations;
}

/** @param {string} url */
async function read(url) {
  const response = await fetch(url).catch(() => undefined);
  if (!response?.ok) throw new Error(`${url} cannot be read (${response?.status ?? "no answer"}).`);
  return response.text();
}
