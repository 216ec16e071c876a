import type { Cases, Case } from "./cases/case.js";
import { answers, becoming, changes, lies } from "./cases/deeds.js";
import { lists, names, pages } from "./cases/lists.js";
import { others } from "./cases/others.js";
import { clocks, times, undated } from "./cases/times.js";
import { captions, words } from "./cases/words.js";
import type { Reading } from "./server/reading.js";
import type { Via } from "./stage.js";

/** Every reading by itself, first the documented way. */
export const cases: Cases = {
  plain: { reading: {} },
  ...times,
  ...words,
  ...names,
  ...pages,
  ...answers,
  ...lists,
  ...becoming,
  ...others,
};

/** Readings that are seen only where something is changed or deleted, and those that only an import is asked to bear. */
export { captions, changes, clocks, lies, undated };

/** Switches that only imports from a file see. */
const ofFiles = new Set<keyof Reading>([
  "rowInstant",
  "rowTime",
  "rowCaption",
  "rowMedia",
  "rowId",
  "rowAccounts",
  "rowPages",
  "rowSays",
  "importId",
  "importLag",
  "importPlace",
  "fileName",
  "filePath",
  "upload",
  "assign",
  "finalize",
  "refinalize",
  "staging",
  "importing",
  "afterwards",
  "makes",
  "csv",
  "csvZone",
]);

/** On which routes a reading makes a difference. */
export function routesOf({ reading }: Case): readonly Via[] {
  const keys = Object.keys(reading) as (keyof Reading)[];
  if (keys.length > 0 && keys.every((key) => ofFiles.has(key))) return ["csv"];
  if (keys.length > 0 && keys.every((key) => key === "create")) return ["posts"];
  return ["csv", "posts"];
}
