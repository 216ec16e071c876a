import type { ImportRecord } from "../ledger/ledger.js";
import { isOfFile } from "../ledger/mark.js";
import { readHistory } from "../reconcile/history.js";
import { createReach, type Compared, type GonePost, type Rows } from "./gone.js";
import { tellGone } from "./read-gone.js";
import { clientOf, nameGroup } from "./sheet.js";

/** What was sent of a sheet, and is still to come, where no client's token reaches: at a client's former location, or of a former client. */
export function listMoved(
  compared: readonly Compared[],
  records: readonly ImportRecord[],
  rows: Rows,
): GonePost[] {
  const { sheet, clients } = rows;
  const isMeant = createReach(compared, records, rows);
  return [...sheet.clients, ...listLeft(records, rows)].flatMap((client) => {
    const file = nameGroup(sheet.name, client);
    const { locationId } = clients[client] ?? {};
    const ofSheet = records.filter((record) => isOfFile(record, file));
    const places = new Set(ofSheet.map((record) => record.locationId));
    places.delete(locationId ?? "");
    return [...places].flatMap((place) => {
      const there = ofSheet.filter((record) => record.locationId === place);
      return readHistory(there, [], { file, accountOf: (id) => id })
        .filter((one) => !one.isPulled && isMeant(one, client))
        .map((one) => {
          const post = { id: one.ids[0], isSeen: false };
          const lost = { ...one, alsoIn: undefined };
          return { ...tellGone(client, lost, post, []), locationId: place };
        });
    });
  });
}

/** Those who were clients of the sheet; nobody where only some of its clients are looked at. */
function listLeft(records: readonly ImportRecord[], { sheet, clients }: Rows): readonly string[] {
  const known = Object.keys(clients);
  if (known.some((client) => !sheet.clients.includes(client))) return [];
  const places = new Set(Object.values(clients).map(({ locationId }) => locationId));
  const names = records
    .filter(({ locationId }) => !places.has(locationId))
    .flatMap(({ file }) => clientOf(file, sheet.name) ?? []);
  // A longer name may be another sheet's, of a client that is known.
  const isKnown = (name: string) =>
    known.some((client) => name === client || name.endsWith(` ${client}`));
  return [...new Set(names)].filter((name) => !isKnown(name));
}
