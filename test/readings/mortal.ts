import type { Stage } from "./stage.js";

/** A machine that dies at a request, and what tells that it has. */
export interface Mortal {
  readonly stage: Stage;
  readonly died: Promise<void>;
}

/** Whether the request at which it dies is still carried out. */
export type LastWish = "arrives" | "is lost";

const never = new Promise<never>(() => {});

/** A stage whose machine dies at its nth request: nothing is asked or written down from then on, and its locks are open. */
export function dieAt(stage: Stage, nth: number, last: LastWish): Mortal {
  let resolve = () => {};
  const died = new Promise<void>((done) => (resolve = done));
  const locks = new Set<{ close: () => Promise<void> }>();
  let count = 0;
  let isDead = false;
  const die = () => {
    isDead = true;
    for (const lock of locks) void lock.close();
    resolve();
  };
  const live = <T extends object>(thing: T): T =>
    new Proxy(thing, {
      get(target, name) {
        const own = Reflect.get(target, name) as unknown;
        if (typeof own !== "function") return own;
        return async (...given: unknown[]) => {
          if (isDead) return never;
          const result: unknown = await own.apply(target, given);
          if (name !== "open") return result;
          const entry = result as { close: () => Promise<void> };
          locks.add(entry);
          return live(entry);
        };
      },
    });
  const fetch: typeof globalThis.fetch = async (input, init) => {
    if (isDead) return never;
    count += 1;
    if (count < nth) return stage.server.fetch(input, init);
    if (last === "arrives") await stage.server.fetch(input, init).catch(() => {});
    die();
    return never;
  };
  const { ledger, holds, server } = stage;
  const own = { ledger: live(ledger), holds: live(holds), server: { ...server, fetch } };
  return { stage: { ...stage, ...own }, died };
}
