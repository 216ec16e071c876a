// @ts-check
// How to test your own integration: the sandbox in place of HighLevel, also when it misbehaves. The package is not on npm
// yet: `npm ci && npm pack` in a clone makes its tarball. In your project:
// `npm install --save-dev PATH/highlevel-social-planner-….tgz vitest @stoplight/prism-core@5.8.0 @stoplight/prism-http@5.12.0`,
// then `npx vitest run`.
import { createPlanner, UnknownOutcomeError } from "highlevel-social-planner";
import { startSandbox } from "highlevel-social-planner/sandbox";
import { afterAll, beforeAll, expect, it } from "vitest";

/** Stands for your own code: it announces something on every page of a location, once. */
async function announce(
  /** @type {import("highlevel-social-planner").Planner} */ planner,
  /** @type {string} */ text,
) {
  const { results } = await planner.accounts.list();
  const pages = (results?.accounts ?? []).filter(
    ({ type, isExpired }) => type === "page" && !isExpired,
  );
  return planner.posts.create({
    accountIds: pages.map(({ id = "" }) => id),
    userId: "the-user-of-our-app",
    type: "post",
    status: "draft",
    media: [],
    summary: text,
  });
}

/** @type {import("highlevel-social-planner/sandbox").Sandbox} */
let sandbox;
beforeAll(async () => {
  sandbox = await startSandbox({ anyLocation: true });
});
afterAll(() => sandbox.stop());

/** Every location of the sandbox is a small world of its own. */
const connect = (/** @type {string} */ locationId) =>
  createPlanner({ token: sandbox.token, locationId, baseUrl: sandbox.url });

const listDrafts = async (/** @type {string} */ locationId) => {
  const drafts = [];
  for await (const post of connect(locationId).posts.list.all({ type: "draft" }))
    drafts.push(post.summary);
  return drafts;
};

it("makes a draft on each page", async () => {
  await announce(connect("calm"), "We open on Saturday.");
  expect(await listDrafts("calm")).toEqual(["We open on Saturday.", "We open on Saturday."]);
});

it("learns that nobody knows, where the answer is lost on its way", async () => {
  await sandbox.misbehave("stormy", {
    faults: [{ kind: "reset", acts: true, at: "posts/create" }],
  });
  await expect(announce(connect("stormy"), "We open on Saturday.")).rejects.toThrow(
    UnknownOutcomeError,
  );
  // It was carried out all the same: calling again would have doubled it.
  expect(await listDrafts("stormy")).toHaveLength(2);
});
