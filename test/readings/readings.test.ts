import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { drawPairs } from "./pairs.js";
import { play } from "./play.js";
import type { Ending } from "./play.js";
import { cases, routesOf } from "./readings.js";
import type { Case } from "./readings.js";
import type { Via } from "./run.js";
import { startServer } from "./server/server.js";
import type { Server } from "./server/server.js";

const isFull = process.env["FAULTS"] === "all";
/** Only readings of which the name holds these words; default all. */
const { READING: only = "" } = process.env;

const choose = (all: Readonly<Record<string, Case>>) =>
  Object.entries(all).filter(([name]) => name.includes(only));

const tables = {
  alone: choose(cases),
  "two at once": choose(drawPairs(cases, isFull ? 400 : 20, 20_261_128)),
};

let server: Server;
const endings = new Map<string, Promise<Ending>>();

beforeAll(async () => {
  server = await startServer();
  const work = Object.values(tables)
    .flat()
    .flatMap(([name, one]) => routesOf(one).map((via) => ({ name, one, via })));
  let next = 0;
  const ends = new Map<string, (ending: Promise<Ending>) => void>();
  for (const { name, via } of work)
    endings.set(keyOf(name, via), new Promise((resolve) => ends.set(keyOf(name, via), resolve)));
  const worker = async () => {
    for (let at = next++; at < work.length; at = next++) {
      const { name, one, via } = work[at]!;
      const ending = play(server, one, via);
      ends.get(keyOf(name, via))!(ending);
      await ending.catch(() => {});
    }
  };
  void Promise.all(Array.from({ length: 80 }, worker));
});
afterAll(() => server.stop());

const keyOf = (name: string, via: Via) => `${via} ${name}`;

describe.each(Object.entries(tables).filter(([, table]) => table.length > 0))(
  "an import where HighLevel tells %s",
  (_, table) => {
    describe.each(["csv", "posts"] as const)("via %s", (via) => {
      const here = table.filter(([, one]) => routesOf(one).includes(via));
      it.each(here)(
        "posts once or says why it does not: %s",
        { timeout: 300_000 },
        async (name) => {
          const { faults } = await endings.get(keyOf(name, via))!;
          expect(faults, faults.slice(0, 4).join("\n")).toEqual([]);
        },
      );
    });
  },
);
