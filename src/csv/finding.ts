import { rules } from "./rule.js";
import type { RuleCode } from "./rule.js";

/** What is wrong with a file, where, and what to do about it. */
export interface Finding {
  readonly code: RuleCode;
  /** Errors stop an import, warnings do not. */
  readonly severity: "error" | "warning";
  readonly file: string;
  /** 1-based line of the text, where its row starts. */
  readonly line?: number;
  /** 1-based number of the post, headers not counted. */
  readonly row?: number;
  /** What the column is called, such as `imageUrls` or `Google (GBP) title`. */
  readonly column?: string;
  /** The offending cell, or the part of it that offends. */
  readonly value?: string;
  readonly message: string;
  /** What the author of the file should do. */
  readonly fix: string;
}

/** A finding by a rule; what it says of the file is the caller's. */
export function createFinding(code: RuleCode, found: Omit<Finding, "code" | "severity">): Finding {
  return { code, severity: rules[code].severity, ...found };
}
