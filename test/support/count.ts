import { expect, it } from "vitest";

interface Task {
  readonly type: "test" | "suite";
  readonly tasks?: readonly Task[];
}

/** Adds a test that fails unless the file has this many others, so that an emptied table or loop is seen. */
export function holdCount(expected: number): void {
  it(`holds ${expected} tests`, ({ task }) => {
    expect(count(task.file as Task) - 1).toBe(expected);
  });
}

function count({ type, tasks = [] }: Task): number {
  return type === "test" ? 1 : tasks.reduce((sum, task) => sum + count(task), 0);
}
