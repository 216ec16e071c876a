import type { Version } from "../../operation.js";
import type { Clock } from "../date.js";
import type { Column, ColumnKey, FieldKey, Format } from "../format.js";
import type { LocalMedia } from "../local.js";
import type { ColumnMap } from "../map.js";
import type { Platform } from "../platform.js";
import type { Row } from "../row.js";
import type { RuleCode } from "../rules.js";

/** How posts are sent: in files that HighLevel imports, or one by one. */
export type Via = "csv" | "posts";

/** What a row is checked against. */
export interface Context extends Clock {
  readonly format: Format | undefined;
  readonly columns: readonly Column[];
  /** Milliseconds since 1970. */
  readonly now: number;
  readonly allowDrafts: boolean;
  /** The networks that every row goes to; absent where nobody said. */
  readonly platforms: readonly Platform[] | undefined;
  readonly via: Via | undefined;
  /** The version of the API that is spoken. */
  readonly version: Version;
  /** What the names of files in cells were found to be. */
  readonly local: LocalMedia | undefined;
  readonly map: ColumnMap | undefined;
}

/** What is checked of a row, against what, and where it is reported. */
export interface Given {
  readonly row: Row;
  readonly context: Context;
  readonly report: Report;
}

/** A check of one row, which reports what it finds. */
export type Check = (row: Row, context: Context, report: Report) => void;

/** Where a row stands. */
export type Place = Pick<Row, "row" | "line">;

/** Reports that the row breaks a rule, in a column if it has one. */
export type Report = (
  code: RuleCode,
  column: ColumnKey | undefined,
  message: string,
  more?: More,
) => void;

/** What a report may say besides. */
export interface More {
  /** The part that offends; by default the whole cell. */
  readonly value?: string;
  /** What to do, where the rule's own fix is too general. */
  readonly fix?: string | undefined;
}

/** Whether a column says true. */
export function isSet({ fields }: Pick<Row, "fields">, key: FieldKey): boolean {
  return fields[key]?.toLowerCase() === "true";
}

/** Whether posts go to a network. */
export function reaches({ platforms = [] }: Pick<Context, "platforms">, name: string): boolean {
  return platforms.some(({ id }) => id === name);
}

/** Whether posts may go to a network: they do, or nobody said where they go. */
export function mayReach(context: Context, name: string): boolean {
  return !context.platforms || reaches(context, name);
}
