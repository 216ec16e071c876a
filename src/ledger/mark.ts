import type { PlannedPost } from "../csv/plan.js";
import type { Account } from "../location/accounts.js";

/**
 * The mark of an import, such as `sp-7f3a9c01`: the same wherever the same posts go to the same accounts of a location.
 *
 * It stands in the name of every file that we send, so that any machine can find its imports in HighLevel again.
 */
export async function markImport(
  locationId: string,
  accounts: readonly Account[],
  posts: readonly PlannedPost[],
): Promise<string> {
  const networks = accounts
    .map((account) => `${account.platform} ${account.originId ?? account.id}`)
    .toSorted();
  const content = JSON.stringify([locationId, networks, posts.map(({ cells }) => cells)]);
  const digest = await crypto.subtle.digest("SHA-256", new TextEncoder().encode(content));
  const hex = Array.from(new Uint8Array(digest).subarray(0, 4), (byte) =>
    byte.toString(16).padStart(2, "0"),
  );
  return `sp-${hex.join("")}`;
}

/** The name under which a part of an import is sent: `launch-week [sp-7f3a9c01 1of2].csv`. */
export function markName(file: string, mark: string, part: number, parts: number): string {
  return `${file.replace(/\.csv$/i, "")} [${mark} ${part}of${parts}].csv`;
}

/** What a name that we gave says: the file that it came from and its mark; `undefined` for any other name. */
export function readMark(name: string | undefined): { file: string; mark: string } | undefined {
  const [, file, mark] = /^(.*) \[(sp-[0-9a-f]{8}) \d+of\d+\]\.csv$/.exec(name ?? "") ?? [];
  return file !== undefined && mark ? { file: `${file}.csv`, mark } : undefined;
}

/** The name of a plan's file, however often it was saved or downloaded: `week (1).csv` is `week.csv`. */
export function planName(file: string): string {
  return file
    .normalize("NFC")
    .replace(/\.[a-z]{1,5}$/i, "")
    .replace(/(?: ?\(\d{1,3}\)| - copy| copy)$/i, "")
    .trim()
    .toLowerCase();
}

/** Whether something was sent from a file of a name, whatever was done with it since; not where nobody knows its file. */
export function isOfFile({ file }: { readonly file?: string | undefined }, name: string): boolean {
  return file !== undefined && planName(file) === planName(name);
}
