import { readStatus } from "../../import/status.js";
import { findRemains, removeRemains } from "../../import/undo.js";
import type { Remains } from "../../import/undo.js";
import { fileLedger } from "../../node/ledger.js";
import { defineCommand } from "../command.js";
import { confirm } from "../confirm.js";
import { connect } from "../connect.js";
import { connectionFlags, ledgerFlag } from "../flags.js";
import { renderImports } from "../render.js";
import { UsageError, exitCode } from "../world.js";
import type { World } from "../world.js";

/** `social-planner imports`: what the ledger knows against what the server says. */
export const imports = defineCommand({
  description:
    "Lists the imports that the ledger remembers for the location, beside what HighLevel says of them.",
  flags: {
    ...connectionFlags,
    ...ledgerFlag,
    json: { type: "boolean", description: "one JSON object a file, a line each" },
  },
  examples: ["imports"],
  async run(values, _, world) {
    const { planner } = await connect(values, world);
    const ledger = fileLedger(values.ledger, {
      onBroken: ({ message }) => world.stderr.write(`social-planner: ${message}\n`),
    });
    const records = (await ledger.list()).filter(
      ({ locationId }) => locationId === planner.locationId,
    );
    const lines = [];
    for (const { mark, file, startedAt, parts } of records) {
      for (const { fileName, id, rows, accountIds, posts, creating } of parts) {
        const { status } =
          id === undefined
            ? { status: creating ? "one by one" : "unknown" }
            : await readStatus(planner, id, world.signal).catch(() => ({ status: "gone" }));
        const found = posts?.filter(({ ids }) => ids.length > 0).length ?? 0;
        const planned = rows.length * accountIds.length;
        lines.push({ mark, file, startedAt, fileName, id, status, planned, found });
      }
    }
    if (values.json) return print(world, lines.map((line) => `${JSON.stringify(line)}\n`).join(""));
    return print(
      world,
      lines.length > 0
        ? renderImports(lines)
        : "The ledger remembers no import of this location.\n",
    );
  },
});

/** `social-planner undo`: takes an import back. */
export const undo = defineCommand({
  description:
    "Deletes an import where it is staged, and its posts where it was scheduled: those whose ids the ledger has. Published posts are listed, for only their networks can remove them. IMPORT is the import's mark; social-planner imports lists them.",
  operands: "IMPORT",
  flags: {
    ...connectionFlags,
    ...ledgerFlag,
    yes: { type: "boolean", short: "y", description: "do not ask" },
  },
  examples: ["undo sp-7f3a9c01"],
  async run(values, operands, world) {
    const [mark, ...more] = operands;
    if (mark === undefined || more.length > 0)
      throw new UsageError(
        "name one import, such as sp-7f3a9c01; social-planner imports lists them",
      );
    const { planner } = await connect(values, world);
    const entry = await fileLedger(values.ledger).open(mark);
    try {
      const { record } = entry;
      if (!record)
        throw new UsageError(`the ledger has no import ${mark}; social-planner imports lists them`);
      const remains = await findRemains(planner, record, world.signal);
      world.stdout.write(describe(remains));
      if (remains.staged.length + remains.posts.length === 0) return conclude(remains, world);
      if (!values.yes) await confirm("Delete them?", world);
      return conclude(await removeRemains(planner, record, remains, world.signal), world);
    } finally {
      await entry.close();
    }
  },
});

function describe({ staged, posts }: Remains): string {
  return [
    ...staged.map((id) => `import ${id}, in review\n`),
    ...posts.map(
      ({ id, row, status, summary }) =>
        `post ${id}, row ${row}, ${status}: ${summary.replace(/\s+/g, " ").slice(0, 60)}\n`,
    ),
  ].join("");
}

function conclude({ staged, posts, published }: Remains, world: World): number {
  for (const { id, row, link } of published)
    world.stdout.write(`Remove by hand: row ${row}, ${link ?? `post ${id}`} is published.\n`);
  const left = staged.length + posts.length;
  world.stdout.write(
    left > 0
      ? `${left} could not be deleted; look in HighLevel.\n`
      : "Nothing of it is left to be published.\n",
  );
  if (left > 0) return exitCode.unknown;
  return published.length > 0 ? exitCode.attention : exitCode.done;
}

function print(world: World, text: string): number {
  world.stdout.write(text);
  return exitCode.done;
}
