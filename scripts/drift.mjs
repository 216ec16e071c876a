// @ts-check
import { readFile, writeFile } from "node:fs/promises";
import { pathToFileURL } from "node:url";
import { parseArgs } from "node:util";
import { parse } from "yaml";
import { additions, compare, versionsOf } from "./drift/differences.mjs";
import { factsOf, toPlain } from "./drift/facts.mjs";
import { readUpstream } from "./drift/upstream.mjs";

/**
 * Compares HighLevel's document, fact by fact, with ours: `node scripts/drift.mjs [PATH or URL] [--snapshot]`.
 * Without an argument, the facts of the snapshot are compared. Exits 1 while a difference is not declared, or a
 * declaration is no difference. With `--neighbours` it is about the operations of HighLevel's other APIs that ours
 * describes, and takes all of their documents.
 *
 * @typedef {import("./drift/differences.mjs").Difference} Difference
 * @typedef {import("./drift/declarations.mjs").Declaration} Declaration
 */
const root = new URL("../", import.meta.url);
const planner = { document: "openapi/social-planner.yaml", snapshot: "test/golden/upstream.json" };
const neighbours = {
  document: "openapi/neighbours.yaml",
  snapshot: "test/golden/upstream.neighbours.json",
};

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  // A reader that has seen enough, such as `head`, is no failure.
  process.stdout.on("error", () => process.exit());
  try {
    process.exitCode = await drift(process.argv.slice(2), (text) =>
      process.stdout.write(`${text}\n`),
    );
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  }
}

/**
 * Does what the arguments ask for, and answers the exit code.
 *
 * @param {string[]} args
 * @param {(text: string) => void} say
 */
export async function drift(args, say) {
  const { values, positionals } = parseArgs({
    args,
    options: {
      snapshot: { type: "boolean", default: false },
      neighbours: { type: "boolean", default: false },
    },
    allowPositionals: true,
  });
  const sources = positionals.slice(0, values.neighbours ? undefined : 1);
  const contract = values.neighbours ? neighbours : planner;
  if (values.snapshot && sources.length === 0) {
    throw new Error("--snapshot needs HighLevel's document: a path or a URL.");
  }
  const document = parse(await read(contract.document));
  const upstream =
    sources.length > 0
      ? await readAll(sources, values.neighbours ? factsOf(document) : undefined)
      : JSON.parse(await read(contract.snapshot));

  const versions = versionsOf(upstream);
  const isOther = versions.length > 0 && !versions.includes(document.info.version);
  if (values.snapshot) {
    if (isOther)
      throw new Error(`${sources} is about version ${versions}, not ${document.info.version}.`);
    await writeFile(new URL(contract.snapshot, root), print(upstream));
    say(`${contract.snapshot} holds the facts of ${sources.join(", ")}.`);
    return 0;
  }
  if (isOther) {
    tell(additions(upstream, document), versions, say);
    return 0;
  }
  const result = compare(upstream, document);
  report(result, say);
  return result.undeclared.length + result.stale.length > 0 ? 1 : 0;
}

/**
 * The facts of documents, as one; of operations that others are about, where `wanted` has them.
 *
 * @param {string[]} sources
 * @param {ReadonlyMap<string, unknown>} [wanted]
 */
async function readAll(sources, wanted) {
  /** @type {import("./drift/facts.mjs").Facts} */
  const all = {};
  for (const source of sources) {
    const facts = Object.entries(toPlain(factsOf(await readUpstream(source))));
    for (const [operation, places] of facts)
      if (!wanted || wanted.has(operation))
        all[operation] = Object.assign({}, all[operation], places);
  }
  return all;
}

/** @param {string} name */
function read(name) {
  return readFile(new URL(name, root), "utf8");
}

/** Reports every difference, what needs work first. @param {ReturnType<typeof compare>} result @param {(text: string) => void} say */
function report({ differences, undeclared, stale, declarations, operations, facts }, say) {
  if (undeclared.length > 0) say("# Differences that nothing declares");
  byOperation(say, undeclared, (here) => here.map(line));
  if (stale.length > 0) say("\n# Declarations that are no difference");
  for (const { id, pointer, upstream } of stale) say(`  ${id ?? pointer}: ${upstream}`);

  say("\n# Declared");
  const declared = differences.filter((one) => one.declared.length > 0);
  byOperation(say, declared, (here) => {
    const blanket = here.flatMap((one) => one.declared[0]?.id ?? []);
    return [
      ...here.filter((one) => !one.declared[0]?.id).map(line),
      ...[...new Set(blanket)].map(
        (id) => `  ${id}: ${plural(blanket.filter((other) => other === id).length, "difference")}`,
      ),
    ];
  });
  say(`\n${plural(operations, "operation")}, ${plural(facts, "fact")} of upstream`);
  say(`${plural(differences.length, "difference")}, ${undeclared.length} not declared`);
  say(`${plural(declarations.length, "declaration")}, ${stale.length} stale`);
}

/** Tells what another version has and ours has not. @param {ReturnType<typeof additions>} added @param {string[]} versions @param {(text: string) => void} say */
function tell({ operations, fields }, versions, say) {
  say(`This is version ${versions}. What it has that ours has not:\n\n# Operations`);
  for (const operation of operations) say(`  ${operation}`);
  say("\n# Fields");
  byOperation(say, fields, (here) => here.map(({ place }) => `  ${place}`));
  say(`\n${plural(operations.length, "operation")}, ${plural(fields.length, "field")}`);
}

/**
 * @template {{ operation: string }} Entry
 * @param {(text: string) => void} say
 * @param {Entry[]} entries
 * @param {(entries: Entry[]) => string[]} lines
 */
function byOperation(say, entries, lines) {
  for (const operation of new Set(entries.map((entry) => entry.operation))) {
    const here = entries.filter((entry) => entry.operation === operation);
    say(`\n${operation}\n${lines(here).join("\n")}`);
  }
}

/** @param {Difference & { declared: Declaration[] }} difference */
function line({ place, fact, upstream, ours, declared: [declaration] }) {
  const by = declaration
    ? `   (${declaration.pointer.split("/").slice(-3).join("/")}, ${declaration.evidence})`
    : "";
  return `  ${place}${fact && ` ${fact}`}: ${brief(upstream)} → ${brief(ours)}${by}`;
}

/** @param {unknown} value */
function brief(value) {
  if (value === undefined) return "nothing";
  const text = typeof value === "string" ? value : JSON.stringify(value);
  return text.length > 100 ? `${text.slice(0, 97)}…` : text;
}

/** One line a place, so that a change of upstream is one line of a diff. @param {import("./drift/facts.mjs").Facts} facts */
function print(facts) {
  const operations = Object.entries(facts).map(([operation, places]) => {
    const lines = Object.entries(places).map(
      ([place, own]) => `    ${JSON.stringify(place)}: ${JSON.stringify(own)}`,
    );
    return `  ${JSON.stringify(operation)}: {\n${lines.toSorted().join(",\n")}\n  }`;
  });
  return `{\n${operations.join(",\n")}\n}\n`;
}

/** @param {number} count @param {string} noun */
function plural(count, noun) {
  return `${count} ${noun}${count === 1 ? "" : "s"}`;
}
