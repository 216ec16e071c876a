import type { Outcome } from "./event.js";

/** How an import ends, and why where that is not plain. */
export interface End {
  readonly outcome: Outcome;
  readonly reason?: string | undefined;
}
