// @ts-check
import { execFile } from "node:child_process";
import { cp, mkdtemp, readFile, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { argv, env, execPath, exit, stdout } from "node:process";
import { fileURLToPath } from "node:url";
import { mutants } from "../test/mutate/plant.mjs";

/**
 * Plants one fault at a time in a throw-away copy of the project, and tells which the tests find.
 *
 * `--without golden,seed` leaves test files out, to see what the others find; `--only TEXT` takes the faults whose kind
 * and name have that text; `--slots N` works on N at once, default 2.
 */
const root = fileURLToPath(new URL("../", import.meta.url));
const without = flag("--without").split(",");
const queue = mutants.filter(({ kind, name }) => `${kind}: ${name}`.includes(flag("--only")));
const total = queue.length;

/**
 * Test files in the order in which they are asked, those that need neither the build nor Prism first.
 *
 * @type {Record<string, { plain: string[][], built: string[][] }>}
 */
const groups = {
  document: {
    plain: [
      ["contract/golden", "contract/seed"],
      [
        "contract/document",
        "contract/schema",
        "contract/tools",
        "contract/wire",
        "contract/repeat",
      ],
    ],
    built: [["contract/positive", "contract/negative", "contract/scenarios", "types/types"]],
  },
  v3: {
    plain: [
      ["contract/golden", "contract/drift"],
      ["contract/document", "contract/schema", "contract/wire", "contract/repeat"],
    ],
    built: [["contract/positive", "contract/negative", "types/types"]],
  },
  code: {
    plain: [
      ["contract/wire", "contract/repeat", "client"],
      ["contract/properties", "request"],
    ],
    built: [["contract/positive", "contract/scenarios"]],
  },
  answer: {
    plain: [],
    built: [["contract/positive", "contract/negative", "contract/scenarios"]],
  },
  plan: {
    plain: [
      ["reconcile", "import/survey", "location/status", "import/review", "ledger/mark"],
      ["csv"],
    ],
    built: [
      ["import/change", "import/workflow", "import/schedule", "import/undo"],
      ["outcome", "import", "ledger"],
      ["readings", "stories"],
      ["faults"],
    ],
  },
};

const failed = /FAIL\s+test\/(\S+)\.test\.ts/;
// A fault may make something go on for ever; so may a machine that is busy.
const timedOut = "the clock, after five minutes";

/** @type {{ kind: string, name: string, finder: string | undefined }[]} */
const results = [];
await inCopyOf(root, async (snapshot) => {
  for (const kind of new Set(queue.map((mutant) => mutant.kind))) {
    const broken = await findFault(snapshot, kind);
    if (broken) throw new Error(`${broken} fails without a fault: nothing can be learned`);
  }
  const slots = Number(flag("--slots")) || 2;
  const work = () => inCopyOf(snapshot, (copy) => tryMutants(copy, snapshot));
  await Promise.all(Array.from({ length: slots }, work));
});
report();

/** Tries one mutant after the other. @param {string} copy @param {string} snapshot */
async function tryMutants(copy, snapshot) {
  for (let mutant = queue.shift(); mutant; mutant = queue.shift()) {
    const { kind, name, plant } = mutant;
    for (const part of ["openapi", "src", "test/support"]) {
      await rm(join(copy, part), { recursive: true });
      await cp(join(snapshot, part), join(copy, part), { recursive: true });
    }
    const { finder, fault } = await plant(copy).then(
      async () => ({ finder: await findFault(copy, kind), fault: "survived" }),
      (error) => ({ finder: undefined, fault: `not planted: ${error.message}` }),
    );
    results.push({ kind, name: `${fault}: ${name}`, finder });
    stdout.write(`${finder ? `killed by ${finder}` : fault.toUpperCase()}: ${kind}: ${name}\n`);
  }
}

/** Asks the tests; the first file that fails, if any. @param {string} copy @param {string} kind */
async function findFault(copy, kind) {
  if (["document", "v3"].includes(kind) && (await run(copy, ["scripts/generate.mjs"])))
    return "generate";
  const { plain = [], built = [] } = groups[kind] ?? {};
  for (const group of [...plain, ...built]) {
    const asked = group.filter((name) => !without.includes(basename(name)));
    if (asked.length === 0) continue;
    const config = built.includes(group) ? "vitest.config.ts" : "vitest.plain.config.mjs";
    const vitest = ["node_modules/vitest/vitest.mjs", "run", "--bail=1", "--config", config];
    const ask = () => run(copy, [...vitest, ...asked.map((name) => `test/${name}`)]);
    const first = await ask();
    // All tests passed, and a busy machine took too long to end their processes.
    const said = /^close timed out/m.test(first) && !failed.test(first) ? await ask() : first;
    if (said === timedOut) return timedOut;
    if (said) return failed.exec(said)?.[1] ?? `the build: ${said.slice(-300)}`;
  }
  return undefined;
}

/** Runs a program of Node; what it said if it failed. @param {string} cwd @param {string[]} args @returns {Promise<string>} */
function run(cwd, args) {
  return new Promise((resolve) => {
    const options = { cwd, timeout: 300_000, maxBuffer: 2 ** 26, env: { ...env, NO_COLOR: "1" } };
    execFile(execPath, args, options, (error, output, errors) =>
      resolve(error ? (error.killed ? timedOut : output + errors || "failed") : ""),
    );
  });
}

/** @param {string} from @param {(copy: string) => Promise<unknown>} act */
async function inCopyOf(from, act) {
  const copy = await mkdtemp(join(tmpdir(), "mutate-"));
  try {
    await cp(from, copy, { recursive: true, filter: isSource });
    await symlink(join(root, "node_modules"), join(copy, "node_modules"));
    const plain =
      'export default { test: { include: ["test/**/*.test.ts"], testTimeout: 30_000 } };\n';
    await writeFile(join(copy, "vitest.plain.config.mjs"), plain);
    // A fault is for the tests to find, also one that a compiler would.
    const build = join(copy, "tsconfig.build.json");
    const { compilerOptions, ...rest } = JSON.parse(await readFile(build, "utf8"));
    const unchecked = { ...rest, compilerOptions: { ...compilerOptions, noCheck: true } };
    await writeFile(build, JSON.stringify(unchecked));
    await act(copy);
  } finally {
    await rm(copy, { recursive: true });
  }
}

/** @param {string} path */
function isSource(path) {
  return !/\/(node_modules|\.git|dist)$/.test(path);
}

function report() {
  for (const kind of new Set(results.map((result) => result.kind))) {
    const of = results.filter((result) => result.kind === kind);
    const left = of.filter(({ finder }) => !finder).map(({ name }) => `  ${name}\n`);
    stdout.write(`\n${kind}: ${of.length - left.length} of ${of.length} killed\n${left.join("")}`);
  }
  const killed = results.filter(({ finder }) => finder).length;
  stdout.write(`\n${killed} killed, ${total - killed} survived\n`);
  exit(killed === total ? 0 : 1);
}

/** @param {string} name */
function flag(name) {
  return (argv.includes(name) && argv[argv.indexOf(name) + 1]) || "";
}
