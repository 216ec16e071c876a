// @ts-check
import { isImpossible } from "./tests.mjs";
import { listAccounts } from "./read.mjs";
import { cleaningUp, stage } from "./write.mjs";

/** What of v3 only reads. @param {import("./read.mjs").Given} given */
export async function readV3({ v3, userId, tests }) {
  const { test } = tests;
  await test("under v3: accounts/list, posts/list and csv/list", async () => {
    await v3.accounts.list();
    await v3.posts.list({ type: "all", skip: "0", limit: "5" });
    await v3.csv.list({ userId, skip: "0", limit: "5" });
  });
  await test("under v3: queues/categories and queues/list", async () => {
    await v3.queues.categories();
    await v3.queues.list({ skip: 0, limit: 5 });
  });
  await test("under v3: comments/list", async () => {
    const account = (await listAccounts(v3)).find(({ platform }) => platform === "facebook");
    const originId = account?.originId ?? isImpossible("the location has no page of Facebook");
    await v3.comments.list({ platform: "facebook", originIds: [originId], limit: 5 });
  });
}

/**
 * Asks what is open about the two versions, by imports that are never finalized and drafts; all is removed again.
 *
 * @param {import("./read.mjs").Given} given
 * @param {(question: string, answer: string) => void} note
 * @param {(call: () => Promise<unknown>) => Promise<string>} outcome
 */
export async function rehearseV3({ planner, v3, userId, tests }, note, outcome) {
  const row = "2098-01-05 09:30:00,Rehearsal of versions,,,,\r\n";
  const header =
    "postAtSpecificTime (YYYY-MM-DD HH:mm:ss),content,link (OGmetaUrl),imageUrls,gifUrl,videoUrls";
  /**
   * Stages a file, notes what set-accounts answered, and takes it back.
   *
   * @param {string} question @param {typeof planner | typeof v3} by
   * @param {Parameters<typeof stage>[3]} more
   */
  const trySetAccounts = (question, by, more) =>
    tests.test(`rehearsal: ${question}`, async () => {
      const said = await outcome(async () => {
        const held = await stage(
          /** @type {typeof planner} */ (by),
          userId,
          `${header}\r\n${row}`,
          more,
        );
        const { csvFileType } = Object(held.uploaded);
        note(
          `${question}: what csv/upload tells of the layout`,
          JSON.stringify(csvFileType ?? null),
        );
        note(`${question}: \`results.csvId\``, held.answer.results?.csvId ? "told" : "not told");
        await planner.csv.delete({ id: held.id });
        return held.answer;
      });
      note(question, said);
    });
  const told = (/** @type {Record<string, unknown>} */ { csvFileType }) => ({
    csvFileType: csvFileType ?? "basic",
  });
  await trySetAccounts("set-accounts under v3 with `csvFileType`", v3, told);
  await trySetAccounts("set-accounts under v3 without it", v3, () => ({}));
  await trySetAccounts("set-accounts under the dated version with `csvFileType`", planner, told);

  /** @type {[string, typeof planner | typeof v3, Record<string, unknown>][]} */
  const drafts = [
    [
      "`facebookPostDetails` under the dated version",
      planner,
      { facebookPostDetails: { type: "post" } },
    ],
    [
      "`instagramPostDetails` under the dated version",
      planner,
      { instagramPostDetails: { type: "post" } },
    ],
    [
      "`youtubePostDetails` under the dated version",
      planner,
      { youtubePostDetails: { title: "Rehearsal", type: "video" } },
    ],
    ["`facebookPostDetails` under v3", v3, { facebookPostDetails: { type: "post" } }],
    ["`tiktokPostDetails: {}` under v3", v3, { tiktokPostDetails: {} }],
  ];
  for (const [question, by, details] of drafts)
    await tests.test(`rehearsal: a draft with ${question}`, async () => {
      const [account] = await listAccounts(planner);
      const accountIds = [account?.id ?? isImpossible("the location has no account")];
      const draft = { accountIds, userId, type: "post", status: "draft", media: [], ...details };
      const summary = "Rehearsal of versions; it may be deleted.";
      note(
        `A draft with ${question}`,
        await outcome(async () => {
          const made = await by.posts.create(/** @type {any} */ ({ ...draft, summary }));
          const id = made.results?.post?._id;
          if (id)
            await cleaningUp(
              () => planner.posts.delete({ id }),
              async () => {},
            );
          return { message: made.message };
        }),
      );
    });
}
