import { setTimeout as sleep } from "node:timers/promises";
import type { Fault } from "../world/fault.js";
import { finalizeImport } from "../operations/csv-finalize.js";
import { isOpen } from "../operations/csv-import.js";
import type { Reply } from "./message.js";
import { Refusal, toJson, toReply } from "./refusal.js";
import { clockOf, type World } from "../world/world.js";

/** Carries out a request as far as the faults that strike it let it, and answers what they leave of the answer. */
export async function misbehave(
  world: World,
  operation: string,
  act: () => Promise<Reply> | Reply,
): Promise<Reply> {
  const faults = findFaults(world, operation);
  for (const { kind } of faults) hands[kind]?.(world);
  const late = faults.find(({ kind }) => kind === "delay");
  const wrong = faults.find(({ kind }) => kind in spoil);
  const isSpared = wrong && !wrong.acts && !["truncate", "no_results"].includes(wrong.kind);
  const reply = isSpared ? nothing : await act();
  if (late) await sleep(late.delayMs ?? 10_000);
  return wrong ? (spoil[wrong.kind]?.(reply, wrong) ?? reply) : reply;
}

const nothing: Reply = { status: 200, headers: {} };

/** The faults that strike a request of a location, which is counted by that. */
function findFaults(world: World, operation: string): Fault[] {
  return world.settings.faults.filter((fault) => {
    if (fault.at !== undefined && fault.at !== operation) return false;
    const number = (world.struck.get(fault) ?? 0) + 1;
    world.struck.set(fault, number);
    const { nth = 1, times = 1 } = fault;
    return number >= nth && number < nth + times;
  });
}

const spoil: { [Kind in Fault["kind"]]?: (reply: Reply, fault: Fault) => Reply } = {
  limit: (_, { retryAfter }) => {
    const { headers, ...reply } = toReply(new Refusal(429, "Too Many Requests"));
    const wait = retryAfter !== undefined && { "retry-after": String(retryAfter) };
    return { ...reply, headers: { ...headers, ...wait } };
  },
  error: () => toReply(new Refusal(500, "Internal server error")),
  html: () => ({
    status: 502,
    headers: { "content-type": "text/html" },
    body: "<html><head><title>502 Bad Gateway</title></head><body>502 Bad Gateway</body></html>",
  }),
  answer: (_, { status = 200, body }) =>
    body === undefined ? { status, headers: {}, body } : toJson(status, body),
  reset: (reply) => ({ ...reply, lost: "all" }),
  truncate: (reply) => ({ ...reply, lost: "half" }),
  no_results: (reply) => {
    const { results: _, ...body } = (reply.body ?? {}) as { results?: unknown };
    return { ...reply, body };
  },
};

const hands: { [Kind in Fault["kind"]]?: (world: World) => void } = {
  finalized: (world) => {
    const { locationId } = world;
    const now = clockOf(world);
    for (const entry of world.imports.values())
      if (isOpen(entry, world, now))
        finalizeImport({ world, path: { locationId, id: entry.id }, now });
  },
  deleted: (world) => {
    for (const { id, finalizedAt } of world.imports.values())
      if (finalizedAt === undefined) world.imports.delete(id);
  },
  reconnected: (world) => {
    world.accounts = world.accounts.map((account) => {
      const oauthId = `${account.oauthId?.slice(0, -1)}${account.oauthId?.endsWith("a") ? "b" : "a"}`;
      return { ...account, oauthId, id: `${oauthId}_${world.locationId}_${account.originId}` };
    });
  },
};
