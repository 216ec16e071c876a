/**
 * What a test takes of many things: all of them where every fault is met (`npm run test:faults`), else one in so many, each
 * by turns from one test to the next.
 */
export function takeShare<T>(all: readonly T[], turn: number, oneIn: number): readonly T[] {
  if (process.env["FAULTS"] === "all") return all;
  return all.filter((_, index) => index % oneIn === turn % oneIn);
}
