// @ts-check
import { nameOf } from "./operation.mjs";

/**
 * A `fetch` and a ledger that kill their process (kill -9, by its own hand) before or after a step: a request, by its
 * operation, or a writing of the ledger, `save`.
 *
 * @param {{ at: string, nth: number, when: "before" | "after" }} step
 */
export function dieAt({ at, nth, when }) {
  let seen = 0;
  /**
   * @template T
   * @param {string} name
   * @param {() => Promise<T>} act
   */
  const step = async (name, act) => {
    const isLast = name === at && ++seen === nth;
    if (isLast && when === "before") process.kill(process.pid, "SIGKILL");
    const result = await act();
    if (isLast) process.kill(process.pid, "SIGKILL");
    return result;
  };
  /** @type {typeof globalThis.fetch} */
  const watched = (input, init) => step(nameOf(input, init), () => fetch(input, init));
  /** @param {import("highlevel-social-planner/import").Ledger} ledger */
  const watch = (ledger) => ({
    ...ledger,
    /** @param {string} mark */
    open: async (mark) => {
      const entry = await ledger.open(mark);
      /** @type {typeof entry.save} */
      const save = (record) => step("save", () => entry.save(record));
      return { ...entry, save };
    },
  });
  return { watched, watch };
}
