import type { ImportRecord } from "../ledger/ledger.js";
import { isOfFile } from "../ledger/mark.js";
import { readHistory } from "../reconcile/history.js";
import { createReach } from "./gone.js";
import type { Compared, GonePost, Rows } from "./gone.js";
import { tellGone } from "./read-gone.js";
import { nameGroup } from "./sheet.js";

/**
 * What was sent of a sheet, and is still to come, to a location that its client has not any more: it is not looked at, for
 * the client's token is of another location by now.
 */
export function listMoved(
  compared: readonly Compared[],
  records: readonly ImportRecord[],
  rows: Rows,
): GonePost[] {
  const { sheet, clients } = rows;
  const isMeant = createReach(compared, records, rows);
  return sheet.clients.flatMap((client) => {
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
