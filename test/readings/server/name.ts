import type { IdSpelling, Reading } from "./reading.js";

/** An id under the name, or the names, that a reading gives it. */
export function tellId(id: string, spelling: IdSpelling = "_id"): object {
  if (spelling === "none") return {};
  if (spelling === "mongo") return { _id: { $oid: id } };
  if (spelling === "number") return { id: Number.parseInt(id.slice(-8), 16), _id: id };
  return spelling === "both" ? { _id: id, id } : { [spelling]: id };
}

/** A status in the words of a reading. */
export function tellStatus(status: string, told: Reading["statuses"]): string | null {
  const other = told?.[status];
  return other === undefined ? status : other;
}
