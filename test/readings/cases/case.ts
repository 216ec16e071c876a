import type { Reading } from "../server/reading.js";
import type { SceneName } from "../scenes.js";

/** When a run may stop and say why, instead of ending well. */
export type Leave =
  /** Never. */
  | "never"
  /** Where nothing is remembered of what was sent. */
  | "anew"
  /** Where what was sent has no ids of its own: from a file, or where nothing is remembered. */
  | "without_ids"
  /** Always: nobody can know what is there. */
  | "always";

/** A reading with what happens in its world, and how an import may end there. */
export interface Case {
  readonly reading: Reading;
  readonly scene?: SceneName;
  readonly stops?: Leave;
}

/** Cases by their names. */
export type Cases = Readonly<Record<string, Case>>;

/** The same cases, in which a run may stop. */
export function lax(stops: Leave, cases: Cases): Cases {
  return mapCases(cases, (name, one) => [name, { ...one, stops }]);
}

/** A case for each value of a switch. */
export function each<K extends keyof Reading>(
  key: K,
  values: readonly NonNullable<Reading[K]>[],
): Cases {
  const nameOf = (value: unknown) =>
    typeof value === "string" && value.trim() ? value : JSON.stringify(value);
  return Object.fromEntries(
    values.map((value) => [`${key} ${nameOf(value)}`, { reading: { [key]: value } }]),
  );
}

/** The same cases in another scene. */
export function staged(scene: SceneName, cases: Cases): Cases {
  return mapCases(cases, (name, one) => [`${name}, ${scene}`, { ...one, scene }]);
}

function mapCases(cases: Cases, change: (name: string, one: Case) => [string, Case]): Cases {
  return Object.fromEntries(Object.entries(cases).map(([name, one]) => change(name, one)));
}
