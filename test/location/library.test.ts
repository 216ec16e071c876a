import { describe, expect, it } from "vitest";
import { createPlanner } from "highlevel-social-planner";
import { listLibrary, nameInLibrary, withoutMark } from "../../src/location/library.js";
import { holdCount } from "../support/count.js";

/** How another server reads the same requests. */
interface Reading {
  /** At most so many files a page, whatever is asked for. */
  readonly most?: number;
  /** Whether `query` is one word that must stand alone, a pattern, or nothing. */
  readonly query?: "pattern" | "ignored";
  readonly offset?: "ignored";
  /** How names are told. */
  readonly tell?: (name: string) => string;
  readonly key?: "_id" | "id" | "none";
}

const hashOf = (index: number) => index.toString(16).padStart(64, "0");

/** The name that the library is given for a file. */
function toName(index: number): string {
  const name = `croissants at 7am, ${index}.jpg`;
  // The hash begins with what tells it apart.
  const hash = [...hashOf(index)].toReversed().join("");
  return nameInLibrary({ name, hash, size: 1, type: "image/jpeg" });
}

/** A planner for a library of these names, and how often its list was asked for. */
function open(names: readonly string[], reading: Reading = {}) {
  const { most = Infinity, tell = (name) => name, key = "_id" } = reading;
  let asked = 0;
  const fetch: typeof globalThis.fetch = async (input, init) => {
    asked++;
    const { searchParams } = new URL(new Request(input, init).url);
    const query = searchParams.get("query") ?? "";
    const isMeant = (name: string) =>
      reading.query === "ignored" ||
      (reading.query === "pattern" ? new RegExp(query, "i").test(name) : name.includes(query));
    const start = reading.offset ? 0 : Number(searchParams.get("offset") ?? 0);
    const size = Math.min(most, Number(searchParams.get("limit") ?? 20));
    const files = names
      .map((name, index) => ({
        name: tell(name),
        url: `https://cdn.example/${index}`,
        type: "file",
        ...(key !== "none" && { [key]: `id-${index}` }),
      }))
      .filter(({ name }) => isMeant(name))
      .slice(start, start + size);
    return Response.json({ files });
  };
  const options = { token: "t", locationId: "l", baseUrl: "http://127.0.0.1:9", fetch };
  return { planner: createPlanner(options), asked: () => asked };
}

const ours = Array.from({ length: 130 }, (_, index) => toName(index));
const foreign = Array.from({ length: 120 }, (_, index) => `sp-summer ${index}.jpg`);

describe("the library of another server", () => {
  it.each<[string, Reading]>([
    ["gives what was asked for", {}],
    ["gives 20 a page at most", { most: 20 }],
    ["gives 25 a page at most", { most: 25 }],
    ["gives 32 a page at most", { most: 32 }],
    ["searches by a pattern", { query: "pattern" }],
    ["does not search", { query: "ignored" }],
    ["calls the id otherwise", { key: "id" }],
    ["tells no id", { key: "none" }],
    ["tells names in small letters", { tell: (name) => name.toLowerCase() }],
    ["tells names as addresses have them", { tell: encodeURIComponent }],
    ["tells names without what is odd in them", { tell: (name) => name.replace(/[^\w.-]+/g, "_") }],
    ["cuts names after 50 letters", { tell: (name) => name.slice(0, 50) }],
  ])("that %s shows every file of ours, and no other", async (_, reading) => {
    const { planner } = open([...foreign, ...ours], reading);
    const found = await listLibrary(planner);
    expect(new Set(found.map(({ hash }) => hash)).size).toBe(130);
    expect(found.map(({ url }) => url)).toEqual(
      Array.from({ length: 130 }, (__, index) => `https://cdn.example/${index + 120}`),
    );
  });

  it("that always gives the same page is not asked for ever", async () => {
    const { planner, asked } = open(ours, { offset: "ignored" });
    expect([(await listLibrary(planner)).length, asked()]).toEqual([100, 2]);
  });

  it("is asked once where all fits a page", async () => {
    const { planner, asked } = open(ours.slice(0, 7));
    expect([(await listLibrary(planner)).length, asked()]).toEqual([7, 1]);
  });

  it.each([
    "croissants [sp-0123456789abcdef].jpg",
    "CROISSANTS [SP-0123456789ABCDEF].JPG",
    "croissants%20%5Bsp-0123456789abcdef%5D.jpg",
    "croissants_sp-0123456789abcdef_.jpg",
  ])("tells the hash and the own name in %j", async (name) => {
    const { planner } = open([name], { query: "ignored" });
    const [file] = await listLibrary(planner);
    expect([file?.hash, withoutMark(name).toLowerCase()]).toEqual([
      "0123456789abcdef",
      "croissants.jpg",
    ]);
  });

  it.each([
    "resp-0123456789abcdef.jpg",
    "croissants [sp-7a592b64].jpg",
    "sp-0123456789abcdef0123456789abcdef.png",
    "100% rye.jpg",
  ])("has another's file in %j", async (name) => {
    const { planner } = open([name], { query: "ignored" });
    expect([await listLibrary(planner), withoutMark(name)]).toEqual([[], name]);
  });
});

holdCount(22);
