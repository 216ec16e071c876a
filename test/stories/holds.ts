import { findRemains, removeRemains } from "highlevel-social-planner/import";
import { findPosts, holdPosts, pullPost, resumePosts } from "highlevel-social-planner/outcome";
import { fail, noteMade, show } from "./judge.js";
import { fieldsOf, topicOf } from "./sheet.js";
import { toStep } from "./steps.js";
import type { Step } from "./steps.js";
import { asTold } from "./story.js";
import type { Story } from "./story.js";
import { connect, isAwaited, readStaged, readWorld } from "./world.js";

const hasRows = ({ rows }: Readonly<Story>) => rows.length > 0;

/** Everything of the location is kept from going out. */
export function hold(): Step {
  return toStep("the user holds everything", hasRows, async (story, stage) => {
    const before = await readWorld(stage);
    const planner = connect(stage.sandbox, stage.locationId);
    const { ledger, holds } = stage.machines[story.machine]!;
    const results = await holdPosts(planner, holds, { ledger, pause: 20, anyway: true });
    const after = await readWorld(stage);
    const said = new Map([...story.made].map(([id, one]) => [id, one.said]));
    const { came, changed: touched } = noteMade(story, before, after);
    if (came.length > 0) fail(`posts came of a hold: ${show(came)}`);
    // A link that HighLevel did not tell is written back, and may be told from then on.
    const changed = touched.filter((one) => {
      const was = before.get(one.id)!;
      return fieldsOf(asTold(was, said.get(one.id) ?? was), one).length > 0;
    });
    if (changed.length > 0) fail(`a hold changed more than the status: ${show(changed)}`);
    const going = [...after.values()].filter(({ status }) => status === "scheduled");
    const isAll = results.every(({ state }) => state === "held");
    if (going.length > 0 && isAll) fail(`all is said to be held, and may go out: ${show(going)}`);
    for (const { id, status } of before.values()) {
      const now = after.get(id)?.status;
      if (status === "scheduled" && now !== "scheduled") story.held.add(id);
    }
  });
}

/** Everything that is held is put back. */
export function resume(): Step {
  return toStep("the user resumes", hasRows, async (story, stage) => {
    const before = await readWorld(stage);
    const planner = connect(stage.sandbox, stage.locationId);
    const { ledger, holds } = stage.machines[story.machine]!;
    const options = { ledger, userId: "user-1", patience: 600 };
    const results = await resumePosts(planner, holds, options);
    const after = await readWorld(stage);
    const { came, went, changed } = noteMade(story, before, after);
    if (came.length + went.length > 0)
      fail(`drafts were not put back: ${show([...came, ...went])}`);
    if (changed.length > 0) fail(`resume changed a post: ${show(changed)}`);
    for (const { state, id, post } of results) {
      // What somebody posted by hand meanwhile stands for it.
      if (state === "back" && id !== post._id) story.held.delete(post._id);
      const there = after.get(id ?? "");
      if (state === "made" && there?.status !== "scheduled")
        fail(`a post is said to be back, and is ${there?.status}`);
    }
    for (const id of story.held) if (after.get(id)?.status !== "draft") story.held.delete(id);
    if (story.isPlain && results.every(({ state }) => state === "made" || state === "back"))
      if (story.held.size > 0) fail("all is said to be back, and is not");
  });
}

/** All imports that this computer remembers are taken back. */
export function undo(): Step {
  return toStep("the user takes every import back", hasRows, async (story, stage) => {
    const before = await readWorld(stage);
    const planner = connect(stage.sandbox, stage.locationId);
    const { ledger, holds } = stage.machines[story.machine]!;
    const options = { ledger, holds, patience: 600 };
    let left = 0;
    for (const { mark } of await ledger.list()) {
      const found = await findRemains(planner, mark, options);
      const unseen = found.unseen.length;
      const remains = await removeRemains(planner, mark, options);
      left += remains.posts.length + remains.published.length + remains.held.length;
      left += remains.staged.length + Math.max(unseen, remains.unseen.length);
    }
    const after = await readWorld(stage);
    const { came, went, changed } = noteMade(story, before, after);
    if (came.length + changed.length > 0) fail("undo made or changed something");
    for (const { id } of went) {
      const one = story.made.get(id);
      if (!one && story.foreign.delete(id) && isAwaited("learned")) continue;
      if (!one) fail("a post that is not ours was deleted");
      one.gone = "undone";
      story.held.delete(id);
    }
    const alive = [...story.made.keys()].flatMap((id) => after.get(id) ?? []);
    if (story.isPlain && left === 0) {
      if (alive.length > 0) fail(`nothing is said to be left, and there is ${show(alive)}`);
      if ((await readStaged(stage)).length > 0)
        fail("nothing is said to be left, and it is staged");
      // A pulled post stays pulled.
      for (const one of story.made.values()) if (one.gone !== "pulled") one.gone = "undone";
    } else story.isPlain = false;
  });
}

/** A post is taken out of HighLevel, and is not to come back. */
export function pull(at: number): Step {
  const rowAt = ({ rows }: Readonly<Story>) => rows[at % Math.max(1, rows.length)];
  return toStep(`the user pulls the ${at + 1}th row`, hasRows, async (story, stage) => {
    const row = rowAt(story)!;
    const before = await readWorld(stage);
    const planner = connect(stage.sandbox, stage.locationId);
    const { ledger, holds } = stage.machines[story.machine]!;
    const words = topicOf(row.key);
    for (const found of await findPosts(planner, { words }, { holds })) {
      const isForeign = found.copies.some(({ _id }) => story.foreign.has(_id));
      // A pull is of what one points at.
      if (isForeign) continue;
      const pulled = await pullPost(planner, found, { ledger, holds, pause: 20 });
      for (const { _id: id } of pulled.deleted) {
        const one = story.made.get(id);
        if (one) one.gone = "pulled";
        story.held.delete(id);
      }
    }
    const after = await readWorld(stage);
    noteMade(story, before, after);
    for (const [id] of before) {
      const one = story.made.get(id);
      if (!after.has(id) && one?.gone !== "pulled") fail("a post was deleted without a word");
    }
    for (const [id, one] of story.made)
      if (one.gone === "pulled" && before.has(id) && after.has(id))
        fail(`a post is said to be pulled, and is there: ${show([after.get(id)!])}`);
  });
}
