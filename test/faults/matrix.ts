import type { Fault } from "highlevel-social-planner/sandbox";
import type { Case, Request } from "./job.js";

/** Whether every case is run, and not only those that differ most: `npm run test:faults`. */
export const isFull = process.env["FAULTS"] === "all";

/** The requests of an import, in their order. */
export const requests: readonly Request[] = [
  { at: "locations/get", nth: 1 },
  { at: "accounts/list", nth: 1 },
  { at: "csv/list", nth: 1 },
  { at: "posts/list", nth: 1 },
  { at: "csv/upload", nth: 1 },
  { at: "csv/set-accounts", nth: 1 },
  { at: "csv/list", nth: 2 },
  { at: "csv/get", nth: 1 },
  { at: "csv/get", nth: 2 },
  { at: "csv/get", nth: 3 },
  { at: "csv/get", nth: 4 },
  { at: "csv/get", nth: 5 },
  { at: "csv/finalize", nth: 1 },
  { at: "posts/list", nth: 2 },
  { at: "posts/list", nth: 3 },
];

/** A fault without its place, or a connection that is refused. */
export type Trouble = Omit<Fault, "at" | "nth"> | "refused";

const creates = new Set(["csv/upload", "csv/set-accounts", "csv/finalize"]);
const looks = new Set(["locations/get 1", "accounts/list 1", "csv/list 1", "posts/list 1"]);

/** What can befall any request. */
export const faults: Readonly<Record<string, Trouble>> = {
  429: { kind: "limit" },
  "429 wait": { kind: "limit", retryAfter: 1 },
  500: { kind: "error" },
  502: { kind: "html" },
  refused: "refused",
  reset: { kind: "reset" },
  truncated: { kind: "truncate" },
  delayed: { kind: "delay", delayMs: 9_500 },
  "no results": { kind: "no_results" },
  "500 acted": { kind: "error", acts: true },
  "502 acted": { kind: "html", acts: true },
  "reset acted": { kind: "reset", acts: true },
  // By other hands, just before.
  pressed: { kind: "finalized" },
  deleted: { kind: "deleted" },
  reconnected: { kind: "reconnected" },
};

/**
 * A case in which a fault strikes a request; where it creates nothing, whether it was carried out is all the same, and
 * a look meets every other fault, and a later one every fourth, but for what other hands do at once.
 */
function strike(request: Request, name: string, trouble: Trouble): Case[] {
  if (!isFull && !creates.has(request.at)) {
    const place = requests.indexOf(request) + Object.keys(faults).indexOf(name);
    const oneIn = looks.has(`${request.at} ${request.nth}`) ? 2 : 4;
    if (name.endsWith(" acted") || (name !== "pressed" && place % oneIn > 0)) return [];
  }
  // The second csv/list is there only where set-accounts does not tell the id.
  const csvId = request.at !== "csv/list" || request.nth < 2;
  const title = { row: `${request.at} ${request.nth}`, column: name };
  if (trouble === "refused") return [{ ...title, request, behaviour: { csvId }, refused: request }];
  return [{ ...title, request, behaviour: { csvId, faults: [{ ...trouble, ...request }] } }];
}

/** One case for each fault at each request. */
export const cases: readonly Case[] = requests.flatMap((request) =>
  Object.entries(faults).flatMap(([name, trouble]) => strike(request, name, trouble)),
);

/** The requests of an import that makes its posts one by one; what it looks at first is the same. */
const requestsOfPosts: readonly Request[] = [
  { at: "locations/get", nth: 1 },
  { at: "accounts/list", nth: 1 },
  { at: "csv/list", nth: 1 },
  { at: "posts/list", nth: 1 },
  { at: "posts/create", nth: 1 },
  { at: "posts/create", nth: 2 },
  { at: "posts/create", nth: 6 },
  { at: "posts/list", nth: 2 },
];

/** One case for each fault at each request of an import that makes its posts one by one. */
export const casesOfPosts: readonly Case[] = requestsOfPosts
  .filter(({ nth }) => isFull || nth === 6 || nth === 2)
  .flatMap((request) =>
    Object.entries(faults)
      .filter(([name]) => name !== "pressed" && name !== "deleted")
      .filter(([name]) => isFull || request.at === "posts/create" || !name.endsWith(" acted"))
      .map(([name, trouble]): Case => {
        // An account's old id is refused as a row's fault: a person looks, and runs it again.
        const insists = name === "reconnected";
        const title = { row: `${request.at} ${request.nth}, one by one`, column: name, insists };
        if (trouble === "refused")
          return { ...title, request, behaviour: {}, refused: request, via: "posts" };
        return {
          ...title,
          request,
          behaviour: { faults: [{ ...trouble, ...request }] },
          via: "posts",
        };
      }),
  );

/** The same where everything was scheduled before, by a machine that this one knows nothing of. */
export const repeated: readonly Case[] = cases
  .filter(({ row, refused }) => !refused && looks.has(row))
  .map(({ row, column, behaviour }) => ({
    row: `again, ${row}`,
    column,
    behaviour: {},
    afterwards: behaviour,
    insists: true,
    forgets: true,
  }));

/** Pairs of faults in one import, drawn by a seed, among lists and finalizings that misbehave as well. */
export function drawPairs(count: number, seed: number): Case[] {
  const random = createRandom(seed);
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)]!;
  const single = cases.filter(({ behaviour }) => behaviour.faults);
  return Array.from({ length: count }, (_, index) => {
    const pair = [pick(single), pick(single)];
    const struck = pair.flatMap(({ behaviour }) => behaviour.faults ?? []);
    const isPressed = struck.some(({ kind }) => kind === "finalized");
    const forgets = random() < 0.3;
    return {
      row: `pair ${index + 1}`,
      column: pair.map(({ row, column }) => `${row} ${column}`).join(" + "),
      behaviour: {
        faults: struck,
        csvId: random() < 0.5,
        staleMs: forgets ? 0 : pick([0, 0, 700]),
        lateMs: forgets ? 0 : pick([0, 0, 700]),
        // Twice by two hands is two times: nobody can prevent that.
        refinalize: isPressed ? "refuse" : "double",
      },
      forgets,
      retry: random() < 0.3 && { limit: 3, maxWait: 300 },
    };
  });
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
