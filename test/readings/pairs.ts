import type { Case, Cases, Leave } from "./cases/case.js";

const order: readonly Leave[] = ["never", "anew", "without_ids", "always"];

/** Pairs of readings that do not speak of the same thing, drawn by a seed. */
export function drawPairs(cases: Cases, count: number, seed: number): Record<string, Case> {
  const random = createRandom(seed);
  const all = Object.entries(cases);
  const pick = () => all[Math.floor(random() * all.length)]!;
  const pairs: Record<string, Case> = {};
  while (Object.keys(pairs).length < count) {
    const [[left, one], [right, two]] = [pick(), pick()];
    const isApart = Object.keys(one.reading).every((key) => !(key in two.reading));
    if (left !== right && isApart && !(one.scene && two.scene))
      pairs[`${left} + ${right}`] = join(one, two);
  }
  return pairs;
}

/** Some of the readings, drawn by a seed, after the first, which is the plain one. */
export function drawSome(cases: Cases, count: number, seed: number): Record<string, Case> {
  const random = createRandom(seed);
  const [plain, ...rest] = Object.entries(cases);
  const drawn = rest.map((entry) => ({ entry, at: random() })).toSorted((a, b) => a.at - b.at);
  return Object.fromEntries([plain!, ...drawn.slice(0, count).map(({ entry }) => entry)]);
}

function join(one: Case, two: Case): Case {
  const scene = one.scene ?? two.scene;
  const lax = Math.max(order.indexOf(one.stops ?? "never"), order.indexOf(two.stops ?? "never"));
  return {
    reading: { ...one.reading, ...two.reading },
    stops: order[lax]!,
    ...(scene && { scene }),
  };
}

/** Numbers from 0 to 1, the same for the same seed (mulberry32). */
function createRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
