import { createDeed, type DeedName, type Request } from "../deeds.js";
import type { Difference } from "../deed.js";
import { text, toObject } from "../schema.js";
import { digest, type Seal } from "../seal.js";
import type { Shop, Tool } from "../tool.js";

interface Sealed {
  readonly request: Request;
  readonly print: string;
}

/** A token for a deed and what it would change; only `readToken` reads it. */
export function closeToken(seal: Seal, request: Request, { bound }: Difference): string {
  return seal.close({ request, print: digest(bound) } satisfies Sealed);
}

const input = toObject({ token: { ...text, description: "of diff_plan" } }, ["token"]);
const asks = "Asks the person first.";

/** The tools that change what will be published: each wants the token of its difference, and a person's yes. */
export function createActs(shop: Shop): Tool[] {
  const act = (deed: DeedName, more: Omit<Tool, "input" | "kind" | "run">): Tool => ({
    ...more,
    input,
    kind: "acts",
    run: createRun(shop, deed),
  });
  return [
    act("schedule", {
      name: "schedule_plan",
      title: "Schedule a plan",
      description: `Schedules exactly what diff_plan showed; the posts then go live at their times. ${asks}`,
      isDestructive: true,
    }),
    act("undo", {
      name: "undo_import",
      title: "Take an import back",
      description: `Deletes the staged rows and the unpublished posts of one import. ${asks}`,
      isDestructive: true,
    }),
    act("hold", {
      name: "hold",
      title: "Hold everything",
      description: `Takes every scheduled post of a location out, so that nothing goes live. ${asks}`,
      isDestructive: true,
    }),
    act("resume", {
      name: "resume",
      title: "Put held posts back",
      description: `Puts back what hold took out; it goes live at its times. ${asks}`,
    }),
  ];
}

function createRun(shop: Shop, name: DeedName): Tool["run"] {
  const { seal } = shop;
  const refused = new Set<string>();
  return async ({ token }: { readonly token: string }, call) => {
    const { request, print } = openToken(seal, token, name);
    const deed = createDeed(shop, request);
    const { bound, where, question, obstacle, refusal } = await deed.look(call);
    if (!refusal && digest(bound) !== print)
      throw new Error(
        "the plan or HighLevel has changed since diff_plan, and the token counts no more: call diff_plan again",
      );
    if (refusal) throw new Error(refusal);
    if (obstacle) throw new Error(`${obstacle} first; the token stays good`);
    const state = digest(token);
    if (refused.has(state))
      throw new Error("the person said no to this: ask them what should be otherwise");
    if (call.answer) {
      if (seal.open(call.answer.state ?? "") !== state)
        throw new Error("the answer is to another question: call again, so that it is asked anew");
      if (call.answer.isYes) return deed.act(call);
      refused.add(state);
      const next = "ask the person what should be otherwise; do not ask the same again";
      return { where, outcome: "the person said no: nothing was done", next };
    }
    if (question === undefined) throw new Error("there is nothing to do: call diff_plan");
    if (!call.canAsk)
      throw new Error(
        `nothing was done, for this client cannot ask its person. Show them this command, to run in their own terminal: ${await deed.command()}`,
      );
    return { question, state: seal.close(state) };
  };
}

/** What a token stands for; nothing where it is not one of this server, or has expired. */
export function readToken(seal: Seal, token: string): Sealed | undefined {
  return seal.open(token) as Sealed | undefined;
}

/** What a token for a deed stands for; throws Error where it is not one of this server for that deed, or has expired. */
export function openToken(seal: Seal, token: string, name: DeedName): Sealed {
  const sealed = readToken(seal, token);
  if (sealed && (sealed.request.deed ?? "schedule") === name) return sealed;
  throw new Error(
    `no token of diff_plan for ${name}, or one older than ten minutes: call diff_plan with deed ${name}`,
  );
}
