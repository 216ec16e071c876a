import { codeOf } from "../errors.js";
import { mask } from "../mask.js";

/**
 * What has to happen before a token can be had: a person authorizes the app (again), the app's credentials or rights are
 * put right, time passes, the store is repaired.
 */
export type OAuthReason = "authorize" | "refused" | "unavailable" | "not_stored";

/**
 * No token can be had, so nothing was sent with one. Holds no token, secret or code.
 *
 * Not for a token endpoint that does not answer: that is a `ConnectionError` or a `TimeoutError`.
 */
export class OAuthError extends Error {
  readonly code = "oauth";
  readonly reason: OAuthReason;
  /** Whose token it is, by its name in the store, such as `location-ve9EPM428h8vShlRW1KT`. */
  readonly key: string | undefined;
  /** HighLevel's answer, where it gave one. */
  readonly status: number | undefined;
  /** HighLevel's own id for the request, to quote to its support. */
  readonly traceId: string | undefined;

  constructor(
    reason: OAuthReason,
    message: string,
    { key, status, traceId }: Partial<Pick<OAuthError, "key" | "status" | "traceId">> = {},
  ) {
    super(message);
    this.name = "OAuthError";
    this.reason = reason;
    this.key = key;
    this.status = status;
    this.traceId = traceId;
  }
}

/** Whether an error is an `OAuthError`, also one of another copy of this package. */
export function isOAuthError(error: unknown): error is OAuthError {
  return codeOf(error) === "oauth";
}

/** What others say, as one short line, without the secrets that it may quote. */
export function quote(text: string, secrets: readonly (string | undefined)[] = []): string {
  return mask(text, secrets).replace(/\s+/g, " ").trim().slice(0, 120);
}
