import type { ImportRecord } from "../ledger/ledger.js";
import { indexLibrary } from "../ledger/shelf.js";
import type { SeenPost } from "../location/posts.js";
import type { Difference } from "../reconcile/difference.js";
import { nameMedia } from "./compared.js";
import type { Own } from "./unseen.js";

/** A post that is there. */
export interface RemainingPost {
  readonly id: string;
  /** The row that it comes from, where that is known. */
  readonly row: number | undefined;
  readonly status: string;
  readonly summary: string;
  /** Where it can be seen, once it is published. */
  readonly link: string | undefined;
  /** What a person changed of it in HighLevel since it was sent, `plan` as it was sent; left out where nothing is known to be, and of what is published. */
  readonly differences?: readonly Difference[] | undefined;
}

/** What tells of posts that are there: the import, what of it was found, and all that the ledger has of the location. */
interface Source {
  readonly record: ImportRecord;
  readonly each: readonly Own[];
  readonly records: readonly ImportRecord[];
}

function isOfPerson({ by, there }: Difference): boolean {
  return there !== undefined && (by === "highlevel" || by === "both");
}

/** Tells posts with their rows, and with what a person changed of them. */
export function describeRemaining({ record, each, records }: Source) {
  const entries = record.parts.flatMap(({ posts = [] }) => posts);
  const rows = new Map(entries.flatMap(({ row, ids }) => ids.map((id) => [id, row] as const)));
  const shelf = indexLibrary(records);
  const changes = new Map(
    each.flatMap((one) => {
      const all = nameMedia(one, shelf).filter(isOfPerson);
      return all.length > 0 ? one.found.map(({ id }) => [id, all] as const) : [];
    }),
  );
  return ({ id, status, caption, post }: SeenPost): RemainingPost => {
    const link = post.previewLink || undefined;
    // What is out is not deleted, and its time is its network's.
    const differences = status === "published" ? undefined : changes.get(id);
    const said = { id, row: rows.get(id), status, summary: caption, link };
    return { ...said, ...(differences && { differences }) };
  };
}
