import { join } from "node:path";
import { HoldBusyError, type HoldStore } from "../location/holds.js";
import { checkPath } from "../options.js";
import { fileEntries, isListOf, isText } from "./entries.js";
import { stateDirectory } from "./file.js";

/**
 * Holds as readable JSON files, one a location, that survive a crash of the process and of the machine.
 *
 * Default directory: `holds` in `$XDG_STATE_HOME/social-planner`.
 */
export function fileHolds(directory: string = join(stateDirectory(), "holds")): HoldStore {
  checkPath("fileHolds", { directory });
  return fileEntries(directory, {
    busy: (locationId, holder) => new HoldBusyError(locationId, holder),
    isRecord: ({ locationId, posts }) => typeof locationId === "string" && isListOf(isHeld, posts),
  });
}

function isHeld(held: unknown): boolean {
  const { post, ids } = Object(held) as Record<string, unknown>;
  return typeof post === "object" && post !== null && isListOf(isText, ids);
}
