import { afterEach, expect, it, vi } from "vitest";
import { onAbort, until } from "../../src/request/abort.js";
import { createClock } from "../../src/request/clock.js";

afterEach(() => void vi.restoreAllMocks());

it("a signal gets one listener, however many calls share it", () => {
  const { signal } = new AbortController();
  const add = vi.spyOn(signal, "addEventListener");
  for (let call = 0; call < 50; call += 1) createClock(signal);
  expect(add).toHaveBeenCalledOnce();
});

it("an abort reaches everyone who still listens, and nobody else", () => {
  const controller = new AbortController();
  const called: string[] = [];
  onAbort(controller.signal, () => called.push("first"));
  const forget = onAbort(controller.signal, () => called.push("second"));
  onAbort(controller.signal, () => called.push("third"));
  forget();
  controller.abort();
  onAbort(controller.signal, () => called.push("late"));
  expect(called).toEqual(["first", "third", "late"]);
});

it("a clock that is stopped hears its caller no more", () => {
  const controller = new AbortController();
  const [going, stopped] = [createClock(controller.signal), createClock(controller.signal)];
  stopped.stop();
  controller.abort("enough");
  expect([going.signal.reason, stopped.signal.aborted]).toEqual(["enough", false]);
});

it("work that ends before an abort is forgotten, so that a long-lived signal holds nothing", async () => {
  const forget = vi.spyOn(Set.prototype, "delete");
  await until(Promise.resolve(1), new AbortController().signal);
  await Promise.resolve();
  expect(forget).toHaveBeenCalledOnce();
});
