import { memoryEntries, type Entry } from "../location/entries.js";
import type { LibraryFile } from "../location/library.js";
import type { Details } from "./details.js";

/** What an import has done: written before each step that creates something, and after it. */
export interface ImportRecord {
  /** Names the import, here and in the names of its files in HighLevel. */
  readonly mark: string;
  readonly locationId: string;
  readonly userId: string;
  /** Who must approve its posts, if anybody. */
  readonly approver?: string | undefined;
  /** The name of the user's file. */
  readonly file: string;
  readonly startedAt: string;
  readonly parts: readonly PartRecord[];
  /** Files that it put into the media library, set before and after each is sent. */
  readonly media?: readonly LibraryFile[] | undefined;
  /** The marks of earlier versions of the plan: imports of its file that sent some of its rows. */
  readonly versionOf?: readonly string[] | undefined;
  /** Posts that a pull took out, by id. */
  readonly pulled?: readonly string[] | undefined;
  /** Posts that an undo took back, by every id that they had: whatever import names them, they count no more. */
  readonly undone?: readonly string[] | undefined;
  /** Posts that are rows of it and that it did not send: what another file sent, or other hands made. They are not its to delete. */
  readonly seen?: readonly { readonly id: string; readonly utc: string }[] | undefined;
  /** Differences that a person wants to stay, each as `keepOf` names it. */
  readonly kept?: readonly string[] | undefined;
}

/** What HighLevel tells of a post. */
export interface Told {
  readonly caption: string;
  readonly media: readonly string[];
}

/** What one file of an import has done, or all its posts that are made one by one. */
export interface PartRecord {
  /** The name that HighLevel knows it by, or the user's file where no file is sent. */
  readonly fileName: string;
  readonly accountIds: readonly string[];
  readonly rows: readonly {
    readonly row: number;
    readonly utc?: string | undefined;
    readonly caption: string;
    /** Where there is media, HighLevel appends it to the caption. */
    readonly link?: string | undefined;
    readonly media?: readonly string[] | undefined;
    /** What it says in the columns that only an Advanced file has. */
    readonly fields?: Details | undefined;
    /** The row's own name in a sheet. */
    readonly id?: string | undefined;
  }[];
  readonly savedAt?: string | undefined;
  /** Where a retry made its post: for when, instead of its row's own time. */
  readonly retriedFor?: string | undefined;
  /** Posts that this takes the place of, set before the first of them is deleted. */
  readonly replaced?: readonly string[] | undefined;
  /** Posts that were about to be changed in their places, set before each is: HighLevel may have made drafts of them. */
  readonly changing?: readonly string[] | undefined;
  /** Whether it sent nothing: its posts are of other imports, and stand under this one as they are. */
  readonly isKept?: boolean | undefined;
  /** Whether it was taken back as a whole: what it sent counts no more. */
  readonly isUndone?: boolean | undefined;
  /** Set before its accounts are: from then on HighLevel may hold it. */
  readonly assigningAt?: string | undefined;
  /** Who was asked to approve its posts, where its accounts were set. */
  readonly approver?: string | undefined;
  readonly filePath?: string | undefined;
  /** HighLevel's id of the import. */
  readonly id?: string | undefined;
  /** Set before it is finalized: from then on its posts may exist. */
  readonly finalizingAt?: string | undefined;
  /** Whether HighLevel said that it was; not where no answer came. */
  readonly isFinalized?: boolean | undefined;
  /** Where posts are made one by one, instead of from a file: those under way since then, which HighLevel may hold. */
  readonly creating?:
    | readonly { readonly row: number; readonly accountId: string; readonly since: string }[]
    | undefined;
  /** The posts that it became, as HighLevel answered or the comparison found them. */
  readonly posts?:
    | readonly {
        readonly row: number;
        readonly accountId: string;
        readonly ids: readonly string[];
        /** As HighLevel told it once it was made, where that is not what was sent or has media. */
        readonly told?: Told | undefined;
      }[]
    | undefined;
}

/** Where imports are remembered; see `memoryLedger`, and `fileLedger` of `highlevel-social-planner/node`. */
export interface Ledger {
  /**
   * Takes an import for this run.
   *
   * @throws LedgerBusyError where another run has it.
   */
  open(mark: string): Promise<LedgerEntry>;
  /** Every import that is remembered; one that cannot be read is told of, or else thrown. */
  list(onBroken?: (problem: Error) => void): Promise<ImportRecord[]>;
}

/** An import that this run has taken. */
export type LedgerEntry = Entry<ImportRecord>;

/** Another run is at work on the same import. */
export class LedgerBusyError extends Error {
  readonly code = "ledger_busy";

  constructor(mark: string, holder: string) {
    const what = mark.startsWith("sp-") ? `import ${mark}` : `an import into location ${mark}`;
    super(`${what} is being run by ${holder}; wait until it ends, then look at what it did`);
    this.name = "LedgerBusyError";
  }
}

/** A ledger that lasts as long as the process: for tests, and where a database does the remembering. */
export function memoryLedger(): Ledger {
  return memoryEntries((mark, holder) => new LedgerBusyError(mark, holder));
}
