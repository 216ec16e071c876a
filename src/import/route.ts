import type { ComparedPost, ImportEvent, Outcome, SkippedRow } from "./event.js";
import type { Part, Steps } from "./stage.js";
import type { ImportOptions, Job } from "./job.js";

/** How an import ends, and why where that is not plain. */
export interface End {
  readonly outcome: Outcome;
  readonly reason?: string | undefined;
}

/** How sending ended; where it is through, what was left out, and which posts HighLevel does not take. */
export type Sent =
  | End
  | {
      readonly skipped: readonly SkippedRow[];
      readonly refused: readonly { readonly one: ComparedPost; readonly message: string }[];
    };

/** A way to send what is missing; `parts` holds those that are gone on with, and takes the new ones. */
export type Route = (
  job: Job,
  missing: readonly ComparedPost[],
  options: ImportOptions,
  steps: Steps,
  parts: Part[],
) => AsyncGenerator<ImportEvent, Sent, void>;
