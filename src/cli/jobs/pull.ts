import { sheetOf } from "../../agency/sheet.js";
import { listAccounts } from "../../location/accounts.js";
import { checkCsv } from "../../csv/check.js";
import { sayLines } from "../../csv/lines.js";
import type { Post } from "../../location/posts.js";
import { readLocation } from "../../location/location.js";
import { fileHolds } from "../../node/holds.js";
import { fileLedger } from "../../node/ledger.js";
import { findPosts, pullPost } from "../../outcome/pull.js";
import { defineCommand, option, toggle, type Values } from "../command.js";
import { confirm } from "../confirm.js";
import { connect, expectLocation, readClientsFile } from "../connect.js";
import { connectionFlags, fileFlags, storeFlags } from "../flags.js";
import { openSheet, readTime } from "../operand.js";
import { openPosts } from "../posts.js";
import { standing } from "../calls.js";
import { renderPosts } from "../tables/posts.js";
import { count, nameAccountOf } from "../words.js";
import { UsageError, exitCode, type World } from "../world.js";

// A draft has no time to be found by, and the sheet of a workbook is the one that holds posts.
const { sheet: _sheet, "allow-drafts": _drafts, ...readingFlags } = fileFlags;

const flags = {
  at: option("time", "its time on the location's clock, such as '2026-12-07 09:00'"),
  sheet: option("file", "the sheet that it is in, with --line"),
  line: option("number", "its line of the sheet"),
  ...readingFlags,
  yes: toggle("do not ask", { short: "y" }),
  ...connectionFlags,
  ...storeFlags,
} as const;

/** `social-planner pull`: takes one post back. */
export const pull = defineCommand({
  description:
    "Finds one post, also a held one, by words of its caption or by its time, shows it, deletes it on every account where it is not out yet, reads back twice, and says where it is live already: only the network can remove it there. Neither an import nor a resume brings it back. Exits 3 where it is live somewhere, 4 where it is still there.",
  operands: "[WORDS]",
  flags,
  examples: ['pull "Big Martha"', "pull --at '2027-11-15 08:00'", "pull --sheet week.csv --line 2"],
  async run(values, operands, world) {
    const { signal, stdout, status } = world;
    status("looking for it");
    const { planner, search, timeZone, line } = values.sheet
      ? await searchLine(values, operands, world)
      : await searchWords(values, operands, world);
    const [ledger, holds] = [fileLedger(values.ledger), fileHolds(values.holds)];
    // Whose a post is must be known before anything is deleted.
    await ledger.list();
    const found = await findPosts(planner, search, { holds, signal });
    const accounts = await listAccounts(planner, signal);
    status(undefined);
    stdout.write(renderPosts(found, accounts, timeZone, stdout.columns));
    const [post, ...more] = found;
    if (!post) throw new Error(await sayNone(values, world));
    if (more.length > 0)
      throw new UsageError(`${found.length} posts are like that: say more words, or --at its time`);
    if (!values.yes) await confirm("Delete it?", world);
    status(`deleting it on ${count(post.copies.length, "account")}, then reading back twice`);
    const { deleted, left, live, files } = await standing(
      pullPost(planner, post, { ledger, holds, signal }),
      world,
      () => "it may be deleted on some accounts. Run the same command again.",
    );
    const list = (what: string, posts: readonly Post[]) => {
      for (const one of posts) {
        const link = one.previewLink ? `: ${one.previewLink}` : "";
        stdout.write(`${what} ${nameAccountOf(one, accounts)}${link}\n`);
      }
    };
    list("deleted on", deleted);
    list("live already, remove it by hand on", live);
    list("STILL THERE, run this again, or delete it in HighLevel, on", left);
    if (left.length > 0) return exitCode.unknown;
    if (line && deleted.length > 0) {
      const otherwise = `the next stage ${files.length > 0 ? "asks for it" : "sends it"} again`;
      stdout.write(`Write no into the column approved at ${line}: else ${otherwise}.\n`);
    } else if (!line) stdout.write(sayLeft(files, values.client));
    return live.length > 0 ? exitCode.attention : exitCode.done;
  },
});

type Search = Values<typeof flags>;

/** What is only staged is no post, and may be what was meant. */
async function sayNone({ sheet, clients, ...values }: Search, { spell }: World): Promise<string> {
  const { map, encoding, dates, times, ledger, holds } = values;
  const how = { clients, map, encoding, dates, times, ledger, holds };
  const place = { client: values.client, "location-id": values["location-id"], clients, ledger };
  const look = await (sheet ? spell("verify", [sheet], how) : spell("imports", [], place));
  return `no post is like that; it may be gone already, or only staged, which is no post yet; this tells: ${look}`;
}

/** What leaves a pulled post out; a client's file may be of a sheet, which its user knows by that name. */
function sayLeft(files: readonly string[], client: string | undefined): string {
  const sheets = files.map((file) => (client ? sheetOf(file, client) : undefined));
  const named = sheets.flatMap((sheet) => sheet ?? []);
  const others = files.filter((_, index) => !sheets[index]);
  return sayLeaving("Importing", others) + sayLeaving("Staging", named, ` for ${client}`);
}

function sayLeaving(verb: string, names: readonly string[], whose = ""): string {
  return names.length > 0 ? `${verb} ${names.join(", ")}${whose} leaves it out.\n` : "";
}

async function searchWords(values: Search, operands: readonly string[], world: World) {
  const words = operands.join(" ");
  if (!words && !values.at)
    throw new UsageError(
      "say which post: by words of its caption, by its time with --at, or by its --line of a --sheet",
    );
  const { planner, client } = await connect(values, world);
  const expected = expectLocation(values, client);
  const { timeZone } = await readLocation(planner, expected, world.signal);
  const utc = values.at === undefined ? undefined : readTime(values.at, timeZone, values.dates);
  return { planner, search: { words, utc }, timeZone, line: undefined };
}

async function searchLine(values: Search, operands: readonly string[], world: World) {
  if (operands.length > 0 || values.at || values.client)
    throw new UsageError("a line of a sheet says which post: leave out words, --at and --client");
  const { clients, connect: open } = await readClientsFile(values, world);
  const { sheet: file = "", map, encoding, media, dates, times } = values;
  const whole = await openPosts([file], { map, encoding, media, isSheet: true }, world);
  const sheet = openSheet(whole, clients);
  const isMeant = ({ line }: { line: number }) => String(line) === values.line;
  const group = sheet.groups.find(({ csv }) => csv.rows.some(isMeant));
  const row = group?.csv.rows.find(isMeant)?.row;
  const client = group && clients[group.client];
  if (!client) {
    const lines = sayLines(sheet.groups.flatMap(({ csv }) => csv.rows));
    throw new UsageError(
      `--line ${values.line === undefined ? "is missing: name an" : `${values.line} is no`} approved post of ${sheet.name}, which has them on lines ${lines || "none"}`,
    );
  }
  const planner = await open(group.client, client);
  const expected = expectLocation({}, client);
  const { timeZone } = await readLocation(planner, expected, world.signal);
  const how = { timeZone, dates, times, allowDrafts: true };
  const { posts, findings } = checkCsv(group.csv, how);
  const post = posts.find((one) => one.row === row);
  if (!post) {
    const why = findings.find((one) => one.row === row && one.severity === "error");
    throw new UsageError(
      `line ${values.line} of ${sheet.name} cannot be a post: ${why?.message}; ${why?.fix}`,
    );
  }
  const search = { words: post.content, utc: post.utc };
  return { planner, search, timeZone, line: `line ${post.line} of ${file} (${group.client})` };
}
