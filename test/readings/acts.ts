import { removeRemains } from "highlevel-social-planner/import";
import { findPosts, holdPosts, pullPost, resumePosts } from "highlevel-social-planner/outcome";
import { connect, longest, patience, userId, within } from "./run.js";
import type { Said, Stage } from "./stage.js";

// How long is waited between two readings, in milliseconds.
const pause = 20;

/** Takes back every import of the ledger: `gone` where it says that nothing is left, else `left`. */
export function undo(stage: Stage): Promise<Said> {
  return act(async () => {
    const { ledger, holds } = stage;
    const left: string[] = [];
    for (const { mark } of await ledger.list()) {
      const after = await removeRemains(connect(stage), mark, { ledger, holds, patience });
      const many = Object.entries(after).filter(([, some]) => some.length > 0);
      left.push(...many.map(([what, some]) => `${some.length} ${what}`));
    }
    return left.length === 0 ? ["gone"] : ["left", left.join(", ")];
  });
}

/** Holds a location: `held` where it says so of every post, else `left`. */
export function hold(stage: Stage): Promise<Said> {
  return act(async () => {
    const { ledger, holds } = stage;
    const results = await holdPosts(connect(stage), holds, { ledger, userId, pause });
    const other = results.filter(({ state }) => state !== "held");
    return other.length === 0 ? ["held"] : ["left", other.map(({ state }) => state).join(", ")];
  });
}

/** Ends a hold: `back` where it says so of every post, else `left`. */
export function resume(stage: Stage): Promise<Said> {
  return act(async () => {
    const { ledger, holds } = stage;
    const results = await resumePosts(connect(stage), holds, { ledger, userId, patience });
    const other = results.filter(({ state }) => !["made", "back"].includes(state));
    const reasons = other.map(({ state, message }) => message ?? state);
    return other.length === 0 ? ["back"] : ["left", reasons.join(", ")];
  });
}

/** Takes out a post by its words and minute: `pulled` where it says so of every copy, else `left`. */
export function pull(stage: Stage, search: { words: string; utc: string }): Promise<Said> {
  return act(async () => {
    const { ledger, holds } = stage;
    const planner = connect(stage);
    const found = await findPosts(planner, search, { holds });
    const left: string[] = [];
    for (const post of found) {
      const pulled = await pullPost(planner, post, { ledger, holds, pause });
      left.push(...[...pulled.left, ...pulled.live].map(({ status }) => String(status)));
    }
    if (found.length === 0) return ["left", "no such post"];
    return left.length === 0 ? ["pulled"] : ["left", left.join(", ")];
  });
}

async function act(work: () => Promise<[string, string?]>): Promise<Said> {
  let said: [string, string?] = ["silent"];
  const thrown = await within(longest, async () => {
    said = await work();
  });
  return thrown ?? { outcome: said[0], reason: said[1], crash: undefined };
}
