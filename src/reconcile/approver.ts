import type { ImportRecord } from "../ledger/ledger.js";
import { isOfFile } from "../ledger/mark.js";
import type { ImportThere } from "./look.js";

/**
 * Who was asked to approve the posts of a file when it was sent last, by what the ledger wrote down or, of what another
 * machine sent, by HighLevel's imports of that name; undefined where nobody was.
 */
export function findApprover(
  file: string,
  records: readonly ImportRecord[],
  imports: readonly ImportThere[],
): string | undefined {
  const known = new Set(records.flatMap(({ parts }) => parts.flatMap(({ id }) => id ?? [])));
  const own = records.filter((one) => isOfFile(one, file) && one.parts.length > 0);
  const foreign = imports.filter((one) => isOfFile(one, file) && !known.has(one.id));
  const said = [
    ...own.map(({ parts, startedAt, approver }) => ({
      at: parts
        .map(({ savedAt }) => savedAt ?? startedAt)
        .reduce((one, two) => (one > two ? one : two)),
      approver,
    })),
    ...foreign.map(({ createdAt = "", approver }) => ({ at: createdAt, approver })),
  ];
  return said
    .toSorted((left, right) => Number(left.at > right.at) - Number(left.at < right.at))
    .at(-1)?.approver;
}
