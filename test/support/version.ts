import type { Version } from "../../src/index.js";

/** The version that is spoken in a location of a test: one half speaks each, drawn by its name. */
export function versionOf(locationId: string): Version {
  return (locationId.codePointAt(locationId.length - 1) ?? 0) % 2 === 0 ? "v3" : "2021-07-28";
}
