/** Something that is remembered, and that this run has taken. */
export interface Entry<T> {
  /** What earlier runs left, if any. */
  readonly record: T | undefined;
  /** Resolves when the record would survive a power cut; rejects where another run has taken the entry meanwhile. */
  save(record: T): Promise<void>;
  /** Lets others have it. */
  close(): Promise<void>;
}

/**
 * Entries by their keys, each one run's at a time.
 *
 * An entry that is opened and never saved is a lock and no more: so an import takes its location, by its id, before it
 * takes itself.
 */
export interface Entries<T> {
  /** Takes an entry, or throws what says that another run has it. */
  open(key: string): Promise<Entry<T>>;
  /** Every record; one that cannot be read is told of, or else thrown. */
  list(onBroken?: (problem: Error) => void): Promise<T[]>;
}

/** What says that an entry is another run's. */
export type Busy = (key: string, holder: string) => Error;

/** Entries that last as long as the process. */
export function memoryEntries<T>(busy: Busy): Entries<T> {
  const records = new Map<string, T>();
  const open = new Set<string>();
  return {
    async open(key) {
      if (open.has(key)) throw busy(key, "another call in this process");
      open.add(key);
      let isOurs = true;
      return {
        record: records.get(key),
        async save(record) {
          if (!isOurs) throw new Error(`${key}: its entry is closed, so nothing is saved`);
          records.set(key, record);
        },
        async close() {
          if (isOurs) open.delete(key);
          isOurs = false;
        },
      };
    },
    list: async () => [...records.values()],
  };
}
