import type { DateOrder } from "../date.js";
import type { RuleCode } from "../finding.js";
import type { ColumnKey } from "../format.js";
import type { Row } from "../read.js";

/** What a row is checked against. */
export interface Context {
  readonly timeZone: string | undefined;
  /** Milliseconds since 1970. */
  readonly now: number;
  readonly dates: DateOrder | undefined;
  readonly allowDrafts: boolean;
  /** The networks that every row goes to; absent where nobody said. */
  readonly platforms: ReadonlySet<string> | undefined;
}

/** A check of one row, which reports what it finds. */
export type Check = (row: Row, context: Context, report: Report) => void;

/** Reports that the row breaks a rule in a column; `value` is the part that offends, by default the whole cell. */
export type Report = (code: RuleCode, column: ColumnKey, message: string, fix: string, value?: string) => void;

/** Whether a post may go to a network: it does, or nobody said where it goes. */
export function mayReach({ platforms }: Context, ...names: readonly string[]): boolean {
  return !platforms || names.some((name) => platforms.has(name));
}
