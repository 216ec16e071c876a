// @ts-check
import { readFile } from "node:fs/promises";
import { basename } from "node:path/posix";
import { pathToFileURL } from "node:url";
import { below } from "./pointer.mjs";

/** @typedef {Record<string, any>} Json */

/**
 * Reads a JSON OpenAPI document together with the files that it refers to, which are kept under `x-files`.
 *
 * @param {string} source a path or an http(s) URL
 * @returns {Promise<Json>}
 */
export async function readUpstream(source) {
  const url = /^https?:/.test(source) ? new URL(source) : pathToFileURL(source);
  const text = await read(url);
  if (text === undefined) throw new Error(`${source} cannot be read. Give a path or a URL.`);
  const document = parse(text, source);
  if (!document.paths) throw new Error(`${source} has no paths. Give an OpenAPI document.`);

  /** @type {Json} */
  const files = {};
  for (const file of new Set(refsIn(document).map((ref) => ref.slice(0, ref.indexOf("#"))))) {
    if (file !== "") files[file] = renameRefs(await readBeside(url, file), file);
  }
  return { ...renameRefs(document, ""), "x-files": files };
}

/** HighLevel keeps shared schemas in a folder beside; copies tend to lie flat. @param {URL} url @param {string} file */
async function readBeside(url, file) {
  const name = basename(file);
  for (const place of [file, name, `../common/${name}`, `../../common/${name}`]) {
    const text = await read(new URL(place, url));
    if (text !== undefined) return parse(text, place);
  }
  throw new Error(
    `The document refers to ${file}, which is not there. Put ${name} beside it or into ../common.`,
  );
}

/** @param {URL} url @returns {Promise<string | undefined>} */
async function read(url) {
  if (url.protocol === "file:") return readFile(url, "utf8").catch(() => undefined);
  const response = await fetch(url).catch(() => undefined);
  return response?.ok ? response.text() : undefined;
}

/** @param {string} text @param {string} source @returns {Json} */
function parse(text, source) {
  try {
    return JSON.parse(text);
  } catch {
    throw new Error(`${source} is not JSON. Give HighLevel's OpenAPI document as JSON.`);
  }
}

/** @param {unknown} node @returns {string[]} */
function refsIn(node) {
  if (typeof node !== "object" || node === null) return [];
  const own = "$ref" in node && typeof node.$ref === "string" ? [node.$ref] : [];
  return [...own, ...Object.values(node).flatMap(refsIn)];
}

/**
 * Points every reference at the copy under `x-files`.
 *
 * @param {any} node
 * @param {string} home the file that a reference without one means; empty for the document itself
 * @returns {any}
 */
function renameRefs(node, home) {
  if (typeof node !== "object" || node === null) return node;
  if (Array.isArray(node)) return node.map((entry) => renameRefs(entry, home));
  return Object.fromEntries(
    Object.entries(node).map(([key, value]) => {
      if (key !== "$ref" || typeof value !== "string") return [key, renameRefs(value, home)];
      const [file, pointer = ""] = value.split("#");
      const copy = file || home;
      return [key, `#${copy ? below("/x-files", copy) : ""}${pointer}`];
    }),
  );
}
