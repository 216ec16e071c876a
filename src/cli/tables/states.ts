import type { Tone } from "../paint.js";
import type { Column } from "./table.js";

// What is not among these calls for a person.
const tones: Readonly<Record<string, Tone>> = {
  ...toTone("good", ["published", "scheduled", "there", "same", "kept", "staged", "good"]),
  ...toTone("good", ["dry_run", "completed", "in_review", "awaiting_approval", "importing"]),
  ...toTone("bad", ["missing", "doubled", "unknown", "failed", "removed", "overdue", "refused"]),
  ...toTone("bad", ["incomplete", "gone", "deleted"]),
};

function toTone(tone: Tone, states: readonly string[]): Record<string, Tone> {
  return Object.fromEntries(states.map((state) => [state, tone]));
}

/** The colour of a state. */
export function toneOf(state: string): Tone {
  return tones[state] ?? "warn";
}

/** A column of states. */
export function stateColumn<Row>(stateOf: (row: Row) => string, head = "state"): Column<Row> {
  return {
    head,
    cell: (row) => sayState(stateOf(row)),
    least: 9,
    tone: (row) => toneOf(stateOf(row)),
  };
}

/** A state in words; what is wrong stands out without colours, too. */
export function sayState(state: string): string {
  const words = state === "dry_run" ? "can go" : state.replaceAll("_", " ");
  return toneOf(state) === "bad" ? words.toUpperCase() : words;
}
