/** Works on items side by side, at most `width` at a time, and gives what comes of each as it comes, until the caller stops. */
export async function* runParallel<T, E>(
  items: readonly T[],
  width: number,
  work: (item: T) => AsyncIterable<E>,
): AsyncGenerator<E, void, void> {
  const ready: E[] = [];
  const queue = items.values();
  let wake: (() => void) | undefined;
  let isOver = false;
  let isLeft = false;
  // Once the caller has stopped, no item is begun, and those under way end at what they give next.
  const worker = async () => {
    for (const item of queue) {
      for await (const event of work(item)) {
        if (isLeft) return;
        ready.push(event);
        wake?.();
      }
      if (isLeft) return;
    }
  };
  const workers = Promise.all(Array.from({ length: Math.min(width, items.length) }, worker));
  const end = workers.finally(() => {
    isOver = true;
    wake?.();
  });
  // It is thrown below, once what came before it was given.
  end.catch(() => {});
  try {
    for (;;) {
      for (let event = ready.shift(); event !== undefined; event = ready.shift()) yield event;
      if (isOver) break;
      await new Promise<void>((resolve) => (wake = resolve));
    }
    await end;
  } finally {
    isLeft = true;
  }
}
