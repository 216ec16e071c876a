/** Something that is remembered, and that this run has taken. */
export interface Entry<T> {
  /** What earlier runs left, if any. */
  readonly record: T | undefined;
  /** Resolves when the record would survive a power cut. */
  save(record: T): Promise<void>;
  /** Lets others have it. */
  close(): Promise<void>;
}

/** Entries by their keys, each one run's at a time. */
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
      return {
        record: records.get(key),
        save: async (record) => void records.set(key, record),
        close: async () => void open.delete(key),
      };
    },
    list: async () => [...records.values()],
  };
}
