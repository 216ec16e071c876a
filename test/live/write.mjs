// @ts-check
import { ApiError } from "highlevel-social-planner";
import { isImpossible } from "./tests.mjs";
import { listAccounts, same } from "./read.mjs";

const header =
  "postAtSpecificTime (YYYY-MM-DD HH:mm:ss),content,link (OGmetaUrl),imageUrls,gifUrl,videoUrls";

/** A draft from its making to its end, and an import that is never finalized. @param {import("./read.mjs").Given} given */
export async function write({ planner, userId, tests }) {
  await tests.test("a draft is created, read, changed and deleted", async () => {
    const accountIds = [
      (await listAccounts(planner))[0]?.id ?? isImpossible("the location has no account"),
    ];
    const draft = { accountIds, userId, type: "post", status: "draft", media: [] };
    const text = "A contract test's draft; it may be deleted.";
    const { results } = await planner.posts.create(
      /** @type {any} */ ({ ...draft, summary: text }),
    );
    const id = results?.post?._id ?? fail("the answer names no post");
    await cleaningUp(
      () => planner.posts.delete({ id }),
      async () => {
        const read = async () => (await planner.posts.get({ id })).results?.post;
        same((await read())?.summary, text);
        same((await read())?.status, "draft");
        await planner.posts.update(
          /** @type {any} */ ({ id, ...draft, summary: `${text} Changed.` }),
        );
        same((await read())?.summary, `${text} Changed.`);
        same((await read())?.status, "draft");
        await planner.posts.delete({ id });
        const gone = await read().catch((/** @type {unknown} */ error) => error);
        if (!(gone instanceof ApiError && gone.status === 404)) same(Object(gone).deleted, true);
      },
    );
  });

  await tests.test(
    "a file is uploaded, held in review and deleted, and never finalized",
    async () => {
      const rows = `${header}\r\n2098-01-05 09:30:00,A contract test's row.,,,,\r\n2098-01-06 09:30:00,Another one.,,,,\r\n`;
      const held = await stage(planner, userId, rows);
      await cleaningUp(
        () => planner.csv.delete({ id: held.id }),
        async () => {
          same(held.rows.length, 2);
          same(held.rows[0]?.summary, "A contract test's row.");
          await planner.csv.delete({ id: held.id });
          const answer = await planner.csv
            .get({ id: held.id })
            .catch((/** @type {unknown} */ error) => error);
          if (!(answer instanceof ApiError)) same(Object(answer).results?.csv?.status, "deleted");
        },
      );
    },
  );
}

/**
 * Uploads a file, sets an account, and waits until it is in review.
 *
 * @param {import("highlevel-social-planner").Planner} planner @param {string} userId @param {string} rows
 * @param {(uploaded: Record<string, unknown>) => Record<string, unknown>} [more] what set-accounts is told beside
 */
export async function stage(planner, userId, rows, more = () => ({})) {
  const accountIds = [
    (await listAccounts(planner))[0]?.id ?? isImpossible("the location has no account"),
  ];
  const fileName = `contract-test-${Date.now()}.csv`;
  const file = new File([rows], fileName, { type: "text/csv" });
  const uploaded = (await planner.csv.upload({ file })).results;
  const { filePath = fail("the upload names no filePath"), rowsCount = 1 } = uploaded ?? {};
  const input = { accountIds, filePath, rowsCount, fileName, userId, ...more({ ...uploaded }) };
  const set = await planner.csv.setAccounts(input);
  const find = async () => {
    for await (const csv of planner.csv.list.all({ userId })) if (csv.file === filePath) return csv;
    return undefined;
  };
  const csv = await until(
    find,
    (found) => found !== undefined && !["pending", "in_progress"].includes(found.status ?? ""),
  );
  const id = csv?._id ?? csv?.id ?? fail("csv/list does not show the import");
  const read = [];
  for await (const row of planner.csv.get.all({ id })) read.push(row);
  return { id, csv, rows: read, rowsCount, uploaded, answer: set };
}

/**
 * Asks once a second until the answer is good, for two minutes at most.
 *
 * @template T @param {() => Promise<T>} ask @param {(answer: T) => boolean} isGood @returns {Promise<T>}
 */
export async function until(ask, isGood) {
  for (let left = 120; ; left--) {
    const answer = await ask();
    if (isGood(answer) || left === 0) return answer;
    await new Promise((resolve) => setTimeout(resolve, 1_000));
  }
}

/**
 * Does work, and removes what it made whatever became of it; what is gone already is well.
 *
 * @template T @param {() => Promise<unknown>} remove @param {() => Promise<T>} work @returns {Promise<T>}
 */
export async function cleaningUp(remove, work) {
  try {
    return await work();
  } finally {
    await remove().catch((/** @type {unknown} */ error) => {
      if (!(error instanceof ApiError && [400, 404].includes(error.status)))
        throw new Error("it could not be removed again: look in HighLevel", { cause: error });
    });
  }
}

/** @param {string} message @returns {never} */
function fail(message) {
  throw new Error(message);
}
