import type { ImportRecord, Ledger } from "./ledger.js";

/**
 * Does work on the posts of a location while no import does, given what the ledger has of that location.
 *
 * @throws LedgerBusyError where another run is at work on them.
 */
export async function takeTurn<T>(
  ledger: Ledger | undefined,
  locationId: string,
  work: (records: readonly ImportRecord[]) => Promise<T>,
): Promise<T> {
  const turn = await ledger?.open(locationId);
  try {
    const records = (await ledger?.list()) ?? [];
    return await work(records.filter((record) => record.locationId === locationId));
  } finally {
    await turn?.close();
  }
}

/** Writes down what a change makes of records; those that it gives back as they are stay untouched. */
export async function changeRecords(
  ledger: Ledger | undefined,
  records: readonly ImportRecord[],
  change: (record: ImportRecord) => ImportRecord,
): Promise<void> {
  for (const record of records) {
    if (change(record) === record) continue;
    const entry = await ledger?.open(record.mark);
    try {
      if (entry?.record) await entry.save(change(entry.record));
    } finally {
      await entry?.close();
    }
  }
}
