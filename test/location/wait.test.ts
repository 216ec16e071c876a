import { describe, expect, it, vi } from "vitest";
import { startPauses, waitUntil } from "../../src/location/wait.js";

/** How often is looked where each look takes so long, with fake time. */
async function countLooks(patience: number, takes: number): Promise<number> {
  vi.useFakeTimers();
  try {
    let looks = 0;
    const ask = async () => {
      looks += 1;
      await new Promise((resolve) => setTimeout(resolve, takes));
    };
    const ended = waitUntil(ask, () => false, { patience });
    await vi.runAllTimersAsync();
    await ended;
    return looks;
  } finally {
    vi.useRealTimers();
  }
}

describe("waiting", () => {
  it.each([
    [0, 1],
    [1, 2],
    [250, 2],
    [5_000, 7],
    [60_000, 15],
  ])("of %i ms looks %i times, however long HighLevel takes to answer", async (patience, looks) => {
    expect(await countLooks(patience, 0)).toBe(looks);
    expect(await countLooks(patience, 5_000)).toBe(looks);
  });

  it("ends with the first good answer, without a pause", async () => {
    let looks = 0;
    const ask = async () => (looks += 1);
    expect(await waitUntil(ask, () => true, { patience: 60_000 })).toBe(1);
  });

  it("pauses shortly again after a change", async () => {
    vi.useFakeTimers();
    const pauses = startPauses({ patience: 60_000 });
    const measure = async () => {
      const start = Date.now();
      const ended = pauses.next();
      await vi.runAllTimersAsync();
      await ended;
      return Date.now() - start;
    };
    expect([await measure(), await measure()]).toEqual([250, 375]);
    pauses.shorten();
    expect(await measure()).toBe(250);
    vi.useRealTimers();
  });
});
