// @ts-check
import { ApiError } from "highlevel-social-planner";
import { writeCsv } from "highlevel-social-planner/import";
import { rehearseV3 } from "./v3.mjs";
import { cleaningUp, stage, until } from "./write.mjs";

const basic =
  "postAtSpecificTime (YYYY-MM-DD HH:mm:ss),content,link (OGmetaUrl),imageUrls,gifUrl,videoUrls";
/**
 * Finalizes an import of rows without dates, which become drafts and never go out, and finds out what else can be found
 * out without publishing. Gives the answers as Markdown.
 *
 * @param {import("./read.mjs").Given} given
 */
export async function rehearse(given) {
  const { planner, userId, tests } = given;
  /** @type {[question: string, answer: string][]} */
  const answers = [];
  const note = (/** @type {string} */ question, /** @type {string} */ answer) =>
    void answers.push([question, answer]);

  await tests.test("rehearsal: what an empty list of imports looks like", async () => {
    const { results } = await planner.csv.list({
      userId: "000000000000000000000000",
      skip: "0",
      limit: "1",
    });
    note("`csvs` where there is no import", `\`${JSON.stringify(results?.csvs)}\``);
  });
  await tests.test(
    "rehearsal: rows without dates are uploaded, finalized, read and deleted",
    async () => {
      const held = await stage(
        planner,
        userId,
        `${basic}\r\n,Rehearsal one,,,,\r\n,Rehearsal two,,,,\r\n`,
      );
      await cleaningUp(
        () => planner.csv.delete({ id: held.id }),
        async () => {
          const [row] = held.rows;
          note(
            "Does set-accounts answer `results.csvId`?",
            held.answer.results?.csvId ? "yes" : "no",
          );
          const { results } = await planner.csv.list({ userId, skip: "0", limit: "5" });
          note("`csvs` of csv/list", Array.isArray(results?.csvs) ? "a list" : "an object");
          note("The name of an import's id", held.csv && "_id" in held.csv ? "`_id`" : "`id`");
          note(
            "The name of a row's id",
            row ? (row._id ? "`_id`" : row.id ? "`id`" : "none") : "no row was answered",
          );
          note("`rowsCount` of a file with 2 posts and 1 header row", String(held.rowsCount));
          note("Status of an import that waits to be finalized", `\`${held.csv?.status}\``);
          await planner.csv.finalize({ id: held.id, userId });
          const status = async () =>
            (await planner.csv.get({ id: held.id, skip: "0", limit: "1" })).results?.csv?.status ??
            "";
          const end = await until(status, (seen) => ["completed", "failed"].includes(seen));
          note("Status after finalizing", `\`${end}\``);
          note(
            "Finalizing a second time",
            await outcome(() => planner.csv.finalize({ id: held.id, userId })),
          );
          const drafts = await until(
            () => listRehearsed(planner),
            (posts) => posts.length >= 2,
          );
          note(
            "Posts made of 2 rows without dates",
            `${drafts.length}, ${[...new Set(drafts.map((post) => post.status))].join(" and ")}, source ${drafts[0]?.source}`,
          );
          note(
            "Deleting a finalized import",
            await outcome(() => planner.csv.delete({ id: held.id })),
          );
          const left = await listRehearsed(planner);
          note(
            "Its posts after that",
            left.length === 0 ? "deleted with it" : `${left.length} are still there`,
          );
          for (const { _id: id } of left) await planner.posts.delete({ id });
          const after = await listRehearsed(planner);
          if (after.length > 0)
            throw new Error(`${after.length} drafts could not be deleted: look in HighLevel`);
        },
      );
    },
  );
  await tests.test("rehearsal: a row whose time is over, never finalized", async () => {
    const held = await stage(
      planner,
      userId,
      `${basic}\r\n2020-01-05 09:30:00,Rehearsal of the past,,,,\r\n`,
    );
    await cleaningUp(
      () => planner.csv.delete({ id: held.id }),
      async () => {
        const [row] = held.rows;
        note(
          "A row whose time is over",
          row?.errorMessage ? `refused: ${row.errorMessage}` : "taken without a word",
        );
      },
    );
  });
  const upload = (/** @type {string} */ text) => () =>
    planner.csv.upload({ file: new File([text], "rehearsal.csv", { type: "text/csv" }) });
  await tests.test("rehearsal: files that are only uploaded", async () => {
    const advanced = writeCsv([{ content: "One", local: "2098-01-05 09:30:00" }], {
      format: "advanced",
    });
    const rows = Array.from(
      { length: 91 },
      (_, index) => `2098-01-05 09:30:00,Row ${index + 1},,,,\r\n`,
    ).join("");
    note("A file of 91 posts", await outcome(upload(`${basic}\r\n${rows}`)));
    note(
      "An Advanced file with one header row",
      await outcome(upload(advanced.slice(advanced.indexOf("\n") + 1))),
    );
  });
  await rehearseV3(given, note, outcome);
  const lines = answers.map(
    ([question, answer]) => `| ${question} | ${answer.replaceAll("|", "\\|")} |`,
  );
  return `\n## What the rehearsal settled\n\n| Question | Answer |\n| --- | --- |\n${lines.join("\n")}\n\nNot tried, since it could publish or needs a quota to run out: PNG on a scheduled post, an update without a status, a 429.\n`;
}

/** @param {import("highlevel-social-planner").Planner} planner */
async function listRehearsed(planner) {
  const posts = [];
  for await (const post of planner.posts.list.all({ type: "draft" }))
    if (/^Rehearsal (one|two)$/.test(post.summary ?? "") && !post.deleted) posts.push(post);
  return posts;
}

/** What the server makes of a call. @param {() => Promise<unknown>} call */
async function outcome(call) {
  try {
    const { message, results } = Object(await call());
    return `taken: ${message}${results?.rowsCount === undefined ? "" : `, rowsCount ${results.rowsCount}`}`;
  } catch (error) {
    if (error instanceof ApiError) return `${error.status}: ${error.issues.join("; ")}`;
    throw error;
  }
}
