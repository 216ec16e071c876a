// @ts-check
import { writeFile } from "node:fs/promises";
import { pathToFileURL } from "node:url";
import { parseArgs } from "node:util";
import { contracts, neighbours, readDocument, readUpstreamFacts } from "./contracts.mjs";
import { additions, compare, versionsOf } from "./drift/differences.mjs";
import { factsOf, toPlain } from "./drift/facts.mjs";
import { readPages } from "./drift/pages.mjs";
import { readUpstream } from "./drift/upstream.mjs";

/**
 * Compares HighLevel's document, fact by fact, with ours of the same version: `node scripts/drift.mjs [PATH or URL] [--snapshot]`.
 * Without an argument, the facts of each snapshot are compared. Exits 1 while a difference is not declared, or a
 * declaration is no difference. Of the sitemap of HighLevel's documentation, it tells which operations appeared. With `--neighbours` it takes all documents of HighLevel's other APIs. Of a version that nobody here knows it tells what it has that our newest has not.
 *
 * @typedef {import("./drift/differences.mjs").Difference} Difference
 * @typedef {import("./drift/declarations.mjs").Declaration} Declaration
 */

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
  const [source] = positionals;
  if (values.snapshot && !source) {
    throw new Error("--snapshot needs HighLevel's document: a path or a URL.");
  }
  if (!source) {
    let undeclared = 0;
    for (const contract of values.neighbours ? [neighbours] : [...contracts, neighbours]) {
      undeclared += await hold(contract, await readUpstreamFacts(contract), say);
    }
    return undeclared > 0 ? 1 : 0;
  }
  if (values.neighbours) return driftNeighbours(positionals, values.snapshot, say);
  if (source.endsWith("/sitemap.xml")) return driftPages(source, say);
  const upstream = toPlain(factsOf(await readUpstream(source)));
  const versions = versionsOf(upstream);
  const contract = contracts.find(({ version }) => versions.includes(version));
  if (values.snapshot) {
    if (!contract)
      throw new Error(`${source} is about version ${versions}, which has no contract.`);
    await writeFile(new URL(`../${contract.upstream}`, import.meta.url), print(upstream));
    say(`${contract.upstream} holds the facts of ${source}.`);
    return 0;
  }
  if (!contract) {
    tell(
      additions(upstream, await readDocument(/** @type {any} */ (contracts.at(-1)))),
      versions,
      say,
    );
    return 0;
  }
  return (await hold(contract, upstream, say)) > 0 ? 1 : 0;
}

/**
 * The same for the operations of HighLevel's other APIs, of which each has a document of its own.
 *
 * @param {string[]} sources
 * @param {boolean} isSnapshot
 * @param {(text: string) => void} say
 */
async function driftNeighbours(sources, isSnapshot, say) {
  const wanted = factsOf(await readDocument(neighbours));
  /** @type {import("./drift/facts.mjs").Facts} */
  const upstream = {};
  for (const source of sources)
    for (const [operation, places] of Object.entries(toPlain(factsOf(await readUpstream(source)))))
      if (wanted.has(operation))
        upstream[operation] = Object.assign({}, upstream[operation], places);
  if (!isSnapshot) return (await hold(neighbours, upstream, say)) > 0 ? 1 : 0;
  await writeFile(new URL(`../${neighbours.upstream}`, import.meta.url), print(upstream));
  say(`${neighbours.upstream} holds the facts of ${sources.join(", ")}.`);
  return 0;
}

/**
 * Tells what operations HighLevel's documentation shows and no contract of ours has, and what it does not show any more.
 *
 * @param {string} sitemap
 * @param {(text: string) => void} say
 */
async function driftPages(sitemap, say) {
  const shown = await readPages(sitemap);
  const newest = /** @type {import("./contracts.mjs").Contract} */ (contracts.at(-1));
  const ours = new Set(factsOf(await readDocument(newest)).keys());
  ours.delete("document");
  const appeared = [...shown].filter((name) => !ours.has(name));
  const gone = [...ours].filter((name) => !shown.has(name));
  for (const name of appeared) say(`appeared: ${name}`);
  for (const name of gone) say(`not shown any more: ${name}`);
  say(
    `${plural(shown.size, "operation")} on HighLevel's pages, ${plural(ours.size, "operation")} in ours`,
  );
  return appeared.length + gone.length > 0 ? 1 : 0;
}

/**
 * Holds a contract against HighLevel's facts, and answers how much needs work.
 *
 * @param {import("./contracts.mjs").Neighbours} contract
 * @param {import("./drift/facts.mjs").Facts} upstream
 * @param {(text: string) => void} say
 */
async function hold(contract, upstream, say) {
  const result = compare(upstream, await readDocument(contract));
  report(result, say);
  return result.undeclared.length + result.stale.length;
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
