import type { components } from "../../generated/schema.js";
import { checkId } from "./post-state.js";
import { Refusal } from "../server/refusal.js";
import type { StoredImport } from "../world/stored.js";
import type { World } from "../world/world.js";

/** The import of an id; throws what the server says where there is none. */
export function findImport(world: World, id: string): StoredImport {
  checkId(id);
  const entry = world.imports.get(id);
  if (!entry) throw new Refusal(404, "CSV not found");
  return entry;
}

/** How far an import is by now. With an approver it reads "in_review" again after it was finalized (help pages). */
export function readImportStatus(
  { createdAt, finalizedAt, approver }: StoredImport,
  { settings }: World,
  now: number,
): string {
  const { stepMs, reading, importing } = settings;
  if (finalizedAt === undefined || now < finalizedAt)
    return ["pending", "in_progress"][Math.floor((now - createdAt) / stepMs)] ?? reading;
  if (now - finalizedAt < stepMs) return "importing";
  return approver && importing === "completed" ? "in_review" : importing;
}

/** Whether an import waits to be finalized, which its status alone does not tell where there is an approver. */
export function isOpen(entry: StoredImport, world: World, now: number): boolean {
  return entry.finalizedAt === undefined && readImportStatus(entry, world, now) === "in_review";
}

/** An import as the API answers it. */
export function showImport(
  entry: StoredImport,
  world: World,
  now: number,
): components["schemas"]["CsvImport"] {
  const { id, fileName, accountIds, filePath, rows, createdBy, approver, createdAt } = entry;
  return {
    [world.settings.idName]: id,
    locationId: world.locationId,
    fileName,
    accountIds,
    file: filePath,
    status: readImportStatus(entry, world, now),
    count: rows.length,
    ...(createdBy && { createdBy }),
    ...(approver && { approver }),
    createdAt: new Date(createdAt).toISOString(),
  };
}
