import type { ImportRecord, PartRecord } from "../../ledger/ledger.js";
import type { Remains } from "../../import/remains.js";
import { isCarriedOut, readStatus } from "../../location/status.js";
import { findRemains, removeRemains } from "../../import/undo.js";
import { listAccounts } from "../../location/accounts.js";
import { listHeld, readHold } from "../../location/holds.js";
import { orMissing } from "../../location/posts.js";
import { fileHolds } from "../../node/holds.js";
import { fileLedger } from "../../node/ledger.js";
import type { Planner } from "../../planner.js";
import { verifyImport, type VerifiedPost, type VerifyOptions } from "../../outcome/verify.js";
import { groupBy } from "../../reconcile/pairs.js";
import { countCalls, standing } from "../calls.js";
import { fold, toJson } from "../clean.js";
import { defineCommand, toggle } from "../command.js";
import { confirm } from "../confirm.js";
import { connect } from "../connect.js";
import { connectionFlags, storeFlags } from "../flags.js";
import { renderImports, type ImportLine } from "../tables/lists.js";
import { renderRemains } from "../tables/posts.js";
import { findRecord } from "../operand.js";
import { count } from "../words.js";
import { UsageError, exitCode, type World } from "../world.js";

/** `social-planner imports`: what the ledger knows against what the server says. */
export const imports = defineCommand({
  description:
    "Lists the imports that the ledger remembers for the location, beside what HighLevel says of them. Exits 4 where a record of the ledger, or an import in HighLevel, cannot be read; the others are listed.",
  flags: {
    ...connectionFlags,
    ...storeFlags,
    json: toggle("one JSON object a file, a line each"),
  },
  examples: ["imports"],
  async run(values, _, world) {
    const { planner } = await connect(values, world);
    const problems: string[] = [];
    const records = await fileLedger(values.ledger).list(({ message }) => problems.push(message));
    const held = await readHold(fileHolds(values.holds), planner.locationId ?? "");
    const own = records.filter(({ locationId }) => locationId === planner.locationId);
    const known = {
      held: new Set(listHeld(held).map(({ id }) => id)),
      undone: new Set(own.flatMap(({ undone = [] }) => undone)),
    };
    const lines: (ImportLine & { readonly file: string })[] = [];
    world.status("asking HighLevel what became of them");
    for (const record of own) {
      const { mark, file, startedAt, parts } = record;
      const look = lookOnce(planner, { record, records: own, held }, world, problems);
      for (const part of parts) {
        const said = { mark, file, startedAt, fileName: part.fileName, id: part.id };
        const status = await describeStatus(planner, part, world, problems);
        const counts = countPosts(record, part, known);
        // What a person finalized in HighLevel has posts of which the ledger learned nothing, and may schedule what is held.
        const isNews = isCarriedOut(status) && counts.found < counts.planned;
        const seen = isNews || counts.held > 0 ? await look() : undefined;
        lines.push({ ...said, status, ...counts, ...(seen && countSeen(part, counts, seen)) });
      }
    }
    world.status(undefined);
    for (const problem of problems) world.stderr.write(`${problem}\n`);
    const nothing = problems.length > 0 ? "" : "The ledger remembers no import of this location.\n";
    const table = lines.length > 0 ? renderImports(lines, world.stdout.columns) : nothing;
    world.stdout.write(values.json ? lines.map((line) => `${toJson(line)}\n`).join("") : table);
    return problems.length > 0 ? exitCode.unknown : exitCode.done;
  },
});

/** Reads what is there of an import, once, when it is first asked for; nothing where that cannot be read. */
function lookOnce(
  planner: Planner,
  { record, ...known }: { readonly record: ImportRecord } & Pick<VerifyOptions, "records" | "held">,
  { signal }: World,
  problems: string[],
): () => Promise<readonly VerifiedPost[] | undefined> {
  let seen: Promise<readonly VerifiedPost[] | undefined> | undefined;
  const look = async () => {
    try {
      const accounts = await listAccounts(planner, signal);
      const options = { ...known, userId: record.userId, timeZone: "UTC", signal };
      return (await verifyImport(planner, record, accounts, options)).posts;
    } catch (error) {
      signal.throwIfAborted();
      const why = error instanceof Error ? error.message : error;
      problems.push(`the posts of ${record.mark} cannot be read: ${why}`);
      return undefined;
    }
  };
  return () => (seen ??= look());
}

/** How many posts of a part were found, now or before, and are held by now. */
function countSeen(
  { rows }: PartRecord,
  { found }: { readonly found: number },
  seen: readonly VerifiedPost[],
) {
  const numbers = new Set(rows.map(({ row }) => row));
  const own = seen.filter(({ post }) => numbers.has(post.row));
  return {
    found: Math.max(found, own.filter(isThere).length),
    held: own.filter(({ state }) => state === "held").length,
  };
}

function isThere({ state, ids }: VerifiedPost): boolean {
  return ids.length > 0 && state !== "possible_duplicate";
}

async function describeStatus(
  planner: Planner,
  { id, creating, filePath, isKept, isUndone }: PartRecord,
  { signal }: World,
  problems: string[],
): Promise<string> {
  if (isUndone) return "undone";
  if (isKept) return "kept";
  if (creating) return "one by one";
  if (id === undefined) return filePath === undefined ? "not sent" : "unknown";
  try {
    return (await orMissing(readStatus(planner, id, signal)))?.status ?? "gone";
  } catch (error) {
    signal.throwIfAborted();
    problems.push(`import ${id} cannot be read: ${error instanceof Error ? error.message : error}`);
    return "unknown";
  }
}

/** How many posts a part planned, how many are known by their ids, and what became of those since. */
function countPosts(
  { pulled }: ImportRecord,
  { rows, accountIds, posts = [], creating, replaced = [], isUndone }: PartRecord,
  { held, undone }: { readonly held: ReadonlySet<string>; readonly undone: ReadonlySet<string> },
) {
  const known = posts.filter(({ ids }) => ids.length > 0);
  const countOf = (isMeant: (id: string) => boolean) =>
    known.filter(({ ids }) => ids.some(isMeant)).length;
  return {
    // Of posts that are made or changed one by one, not every row goes to every account.
    planned: creating ? posts.length + creating.length : rows.length * accountIds.length,
    found: known.length,
    held: countOf((id) => held.has(id)),
    undone: isUndone ? 0 : countOf((id) => undone.has(id)),
    pulled: countOf((id) => pulled?.includes(id) ?? false),
    replaced: replaced.length,
  };
}

/** `social-planner undo`: takes an import back. */
export const undo = defineCommand({
  description:
    "Deletes an import where it is staged, and its posts where it was scheduled, also those that are held, and those of earlier versions of its file that stand under it as they are: only posts that are surely its own. It shows them first, with what a person changed of them in HighLevel since. Then it reads all of it back, and names the other versions of the file that have posts to come, and the posts that another file has, too, which it leaves to that one. What it deleted, importing the file sends again. Exits 3 where posts are published, for only their networks can remove them, and 4 where something is left or cannot be seen. IMPORT is the import's mark; social-planner imports lists them.",
  operands: "IMPORT",
  flags: {
    ...connectionFlags,
    ...storeFlags,
    yes: toggle("do not ask", { short: "y" }),
  },
  examples: ["undo sp-7f3a9c01"],
  async run(values, operands, world) {
    const [mark, ...more] = operands;
    if (mark === undefined || more.length > 0)
      throw new UsageError(
        "name one import, such as sp-7f3a9c01; social-planner imports lists them",
      );
    let of = 0;
    const gone = countCalls(["posts/delete", "csv/delete"], (done) =>
      world.status(`deleting and reading back: ${done} of ${of}`),
    );
    const { planner } = await connect(values, world, gone.onEvent);
    world.status("looking at what is left of it");
    const ledger = fileLedger(values.ledger);
    findRecord(mark, await ledger.list(), planner);
    const options = { ledger, holds: fileHolds(values.holds), signal: world.signal };
    const remains = await findRemains(planner, mark, options);
    world.status(undefined);
    const { staged, posts, held } = remains;
    world.stdout.write(staged.map((id) => `import ${id} is in review\n`).join(""));
    world.stdout.write(renderRemains(remains, world.stdout.columns));
    of = staged.length + posts.length;
    if (of + held.length > 0 && !values.yes) await confirm(askToDelete(posts), world);
    world.status("deleting and reading back");
    const again = await world.spell("undo", operands, values);
    const after = await standing(
      removeRemains(planner, mark, options),
      world,
      () => `${gone.done()} of ${of} are deleted. To go on:\n  ${again}`,
    );
    const code = conclude(after, held.length, world);
    const spell = (command: string, operand: string[], flags = {}) =>
      world.spell(command, operand, { ...values, yes: undefined, ...flags });
    world.stdout.write(await sayShared(after.shared, spell, await ledger.list()));
    for (const { mark: other, posts: some } of after.versions) {
      const next = await spell("undo", [other]);
      world.stdout.write(
        `Still to come of another version of the file: ${count(some, "post")}. To take that back, too:\n  ${next}\n`,
      );
    }
    return code;
  },
});

/** What was left to other files: each post, with the command that deletes it or, of many, the one that takes back the other file's import. */
async function sayShared(
  shared: Remains["shared"],
  spell: (command: string, operands: string[], flags: object) => Promise<string>,
  records: readonly ImportRecord[],
): Promise<string> {
  const lines: string[] = [];
  for (const [file, posts] of groupBy(shared, (one) => one.file)) {
    for (const { id, row, status, summary } of posts) {
      const place = row === undefined ? "" : `row ${row}, `;
      lines.push(
        `Left to ${file}, which has it, too: ${place}${fold(summary).slice(0, 60)} (${status}, post ${id}).`,
      );
    }
    const mark = records.findLast((one) => one.file === file)?.mark ?? "";
    const each = posts.map(({ id }) => spell("posts delete", [], { id, yes: true }));
    const commands = await Promise.all(posts.length > 3 ? [spell("undo", [mark], {})] : each);
    lines.push("Where that is not to stay:", ...commands.map((one) => `  ${one}`));
  }
  return lines.map((line) => `${line}\n`).join("");
}

function askToDelete(posts: Remains["posts"]): string {
  const edited = posts.filter(({ differences }) => differences).length;
  const also = edited > 0 ? `, also ${count(edited, "post")} changed in HighLevel since` : "";
  return `Delete them${also}?`;
}

const allGone = "Nothing of it is left to be published.";

function conclude(after: Remains, held: number, { stdout }: World): number {
  const { staged, posts, published, unseen } = after;
  const say = (line: string) => stdout.write(`${line}\n`);
  const shared = after.shared.length;
  const others = `${count(shared, "post")} of another file`;
  if (held > after.held.length)
    say(`Taken out of the hold: ${count(held - after.held.length, "post")}; resume leaves them.`);
  for (const { id, row, link } of published) {
    const place = row === undefined ? "" : `row ${row}, `;
    say(`Remove by hand: ${place}${link ?? `post ${id}`} is published.`);
  }
  for (const line of unseen) say(`Not seen: ${line}.`);
  const stuck = [...posts, ...after.held].map(({ id }) => `post ${id}`);
  const left = [...staged.map((id) => `import ${id}`), ...stuck];
  if (left.length > 0)
    say(`STILL THERE: ${left.join(", ")}; run undo again, or look in HighLevel.`);
  if (left.length + unseen.length === 0)
    say(shared > 0 ? `Nothing is left to be published but for ${others}.` : allGone);
  else if (left.length === 0) say("What is seen of it is gone; look in HighLevel for the rest.");
  if (left.length + unseen.length > 0) return exitCode.unknown;
  return published.length > 0 ? exitCode.attention : exitCode.done;
}
