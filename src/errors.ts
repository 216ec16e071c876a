/** Why the API answered 401 or 403, read from its words: HighLevel uses 401 for more than a bad token. */
export type UnauthorizedReason =
  | "invalid_token"
  | "missing_scope"
  | "wrong_token_type"
  /** A token of another location, or a location's id that is misspelled. */
  | "wrong_location"
  | "version"
  | "unknown";

/**
 * The API said no: it answered.
 *
 * A call that writes (PUT, DELETE, an upload) may have acted all the same where it was answered with a `status` of 500 or
 * more: read what is there. One that must not be repeated is an `UnknownOutcomeError` then.
 *
 * Not for a lost connection (`ConnectionError`, `UnknownOutcomeError`) or a slow answer (`TimeoutError`).
 */
export class ApiError extends Error {
  readonly code: "api" | "rate_limit" = "api";
  /** The operation, such as `csv/set-accounts`. */
  readonly operation: string;
  readonly status: number;
  /** The body as sent: an object where it was JSON, else text. */
  readonly body: unknown;
  readonly headers: Headers;
  /** HighLevel's own id for the request, to quote to its support. */
  readonly traceId: string | undefined;
  /** What the API complained of, always a list; empty where it gave no reason. */
  readonly issues: readonly string[];
  /** For a 401, and for the 403 of another location, what it means. */
  readonly reason: UnauthorizedReason | undefined;
  /** The scope that the operation needs. */
  readonly scope: string | undefined;

  constructor(refusal: Refusal) {
    const { operation, response, body, scope } = refusal;
    const issues = readIssues(body);
    const reason = readReason(issues.join(" "), response.status);
    const why = issues.join("; ") || response.statusText || "no reason given";
    const next = advice(reason, refusal);
    super(toLine(`${operation}: ${response.status} ${why}`, next));
    this.name = "ApiError";
    this.operation = operation;
    this.status = response.status;
    this.body = body;
    this.headers = response.headers;
    this.traceId = text(body, "traceId") ?? response.headers.get("x-trace-id") ?? undefined;
    this.issues = issues;
    this.reason = reason;
    this.scope = scope;
  }
}

/** The limit is reached and no retries are left: nothing was carried out. */
export class RateLimitError extends ApiError {
  override readonly code = "rate_limit";
  /** `burst` passes within seconds, `daily` only when the day's quota renews. */
  readonly kind: "burst" | "daily";
  /** How long to wait, in milliseconds, where the API said so. */
  readonly retryAfter: number | undefined;

  constructor(refusal: Refusal & Pick<RateLimitError, "kind" | "retryAfter">) {
    super(refusal);
    this.name = "RateLimitError";
    this.kind = refusal.kind;
    this.retryAfter = refusal.retryAfter;
  }
}

/** No answer came, and nothing was changed: the host was not reached, or the call was only a read. */
export class ConnectionError extends Error {
  readonly code = "connection";
  readonly operation: string;

  constructor(operation: string, cause: unknown) {
    const line = `${operation}: no connection (${describe(operation, cause)})`;
    super(toLine(line, "; check the network and baseUrl, then call again"), { cause });
    this.name = "ConnectionError";
    this.operation = operation;
  }
}

/** No usable answer came, and the server may have acted: look before calling again, or it may happen twice. */
export class UnknownOutcomeError extends Error {
  readonly code = "unknown_outcome";
  readonly operation: string;

  constructor(operation: string, cause: unknown) {
    const line = `${operation}: the outcome is unknown (${describe(operation, cause)})`;
    super(toLine(line, "; read what it would have changed before calling again"), { cause });
    this.name = "UnknownOutcomeError";
    this.operation = operation;
  }
}

/** The call took too long, and it cannot have changed anything. */
export class TimeoutError extends Error {
  readonly code = "timeout";
  readonly operation: string;
  /** Which limit was reached: one attempt's, or that of the call with all its attempts and waits. */
  readonly limit: "attempt" | "total";
  readonly milliseconds: number;

  constructor(operation: string, limit: "attempt" | "total", milliseconds: number) {
    const line = `${operation}: no answer within ${milliseconds} ms (timeout.${limit})`;
    super(toLine(line, "; call again or raise the limit"));
    this.name = "TimeoutError";
    this.operation = operation;
    this.limit = limit;
    this.milliseconds = milliseconds;
  }
}

/** Whether an error is an `ApiError`, also one of another copy of this package. */
export function isApiError(error: unknown): error is ApiError {
  const code = codeOf(error);
  return code === "api" || code === "rate_limit";
}

/** Whether the token may not read what was asked for, or the server has no such thing. */
export function isClosed(error: unknown): error is ApiError {
  return isApiError(error) && [401, 403, 404].includes(error.status);
}

/** Whether an error is a `TimeoutError`, also one of another copy of this package. */
export function isTimeoutError(error: unknown): error is TimeoutError {
  return codeOf(error) === "timeout";
}

/** Whether an error is an `UnknownOutcomeError`, also one of another copy of this package. */
export function isUnknownOutcomeError(error: unknown): error is UnknownOutcomeError {
  return codeOf(error) === "unknown_outcome";
}

/** The code of an error; two copies of this package have each its own classes, and the codes in common. */
export function codeOf(error: unknown): unknown {
  return error instanceof Error && "code" in error ? error.code : undefined;
}

/** Whether the body of a 401 says that the token itself is bad, so that a new one may help. */
export function isInvalidToken(body: unknown): boolean {
  return readReason(readIssues(body).join(" "), 401) === "invalid_token";
}

/** What an error about an answer is made of. */
export interface Refusal {
  operation: string;
  response: Response;
  body: unknown;
  scope: string | undefined;
}

/** The messages of an error body, whichever of HighLevel's shapes it has; an HTML page gives none. */
function readIssues(body: unknown): string[] {
  if (typeof body === "string") return body.trim() && !/^\s*</.test(body) ? [toLine(body)] : [];
  const message = field(body, "message");
  const messages = [message].flat().filter((entry) => typeof entry === "string" && entry !== "");
  const missing = text(body, "missingHeaders");
  if (missing) messages.push(`missing headers: ${missing}`);
  if (messages.length > 0) return messages as string[];
  const error = text(body, "error");
  return error ? [error] : [];
}

// The words are those that callers report (401 stands for all of these; the status alone does not tell).
function readReason(message: string, status: number): UnauthorizedReason | undefined {
  if (status === 403 && /access to this location/i.test(message)) return "wrong_location";
  if (status !== 401) return undefined;
  if (/not authorized for this scope/i.test(message)) return "missing_scope";
  if (/user type mismatch/i.test(message)) return "wrong_token_type";
  if (/version header/i.test(message)) return "version";
  if (/invalid (token|jwt)|token.*(expired|invalid)|access token/i.test(message))
    return "invalid_token";
  return "unknown";
}

function advice(
  reason: UnauthorizedReason | undefined,
  { scope, kind, retryAfter }: Refusal & Partial<Pick<RateLimitError, "kind" | "retryAfter">>,
): string {
  const soon = retryAfter === undefined ? "later" : `in ${Math.ceil(retryAfter / 1000)} s`;
  const words: Partial<Record<UnauthorizedReason | RateLimitError["kind"], string>> = {
    missing_scope: `; the token needs ${scope ?? "another scope"}`,
    wrong_token_type: "; use a token of the sub-account, not of the agency",
    wrong_location: "; check the location's id, and whose token it is",
    invalid_token: "; get a new token",
    burst: `; call again ${soon}`,
    daily: `; the day's quota is used up, call again ${soon}`,
  };
  return words[reason ?? kind ?? "unknown"] ?? "";
}

function describe(operation: string, cause: unknown): string {
  if (isTimeoutError(cause)) return `no answer within ${cause.milliseconds} ms`;
  // JSON.parse quotes what it could not read, which may be a whole page.
  if (cause instanceof SyntaxError) return "the answer is not JSON";
  if (!(cause instanceof Error)) return String(cause);
  const inner = cause.cause;
  if (inner instanceof Error) return inner.message || text(inner, "code") || inner.name;
  return cause.message.replace(`${operation}: `, "") || cause.name;
}

/** One line of less than 300 characters; the end is never cut. */
function toLine(start: string, end = ""): string {
  // A reason may end in a stop, and go on.
  const stop = end === "" ? /\.(?=; )/g : /\.(?=; |$)/g;
  const line = start.replace(/\s+/g, " ").trim().replace(stop, "");
  const room = 299 - end.length;
  return (line.length <= room ? line : `${line.slice(0, room - 1)}…`) + end;
}

function field(body: unknown, name: string): unknown {
  return typeof body === "object" && body !== null
    ? (body as Record<string, unknown>)[name]
    : undefined;
}

function text(body: unknown, name: string): string | undefined {
  const value = field(body, name);
  return typeof value === "string" ? value : undefined;
}
