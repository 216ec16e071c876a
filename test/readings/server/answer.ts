import type { Thanks } from "./reading.js";

/** What is sent back; a string is sent as it is, everything else as JSON. */
export interface Answer {
  readonly status: number;
  readonly body?: unknown;
}

/** What came in. */
export interface Asked {
  readonly params: readonly string[];
  readonly query: URLSearchParams;
  readonly body: Record<string, unknown>;
  /** The uploaded file. */
  readonly file: { readonly name: string; readonly text: string } | undefined;
}

/** An answer as HighLevel builds them. */
export function done(status: number, message: string, results?: unknown): Answer {
  return {
    status,
    body: { success: true, statusCode: status, message, ...(results !== undefined && { results }) },
  };
}

/** A refusal in HighLevel's long form. */
export function refuse(status: number, ...messages: string[]): Answer {
  const error = { 400: "Bad Request", 404: "Not Found", 422: "Unprocessable Entity" }[status];
  return {
    status,
    body: {
      status,
      options: {},
      message: messages.length > 1 || status === 422 ? messages : messages[0],
      name: `${error?.replaceAll(" ", "")}Exception`,
      error,
      statusCode: status,
      traceId: "22b1c520-258a-4473-b378-a97ddfd9d1bc",
    },
  };
}

/** What answers a deed that was carried out, in this reading: `results` names what was made. */
export function thank(
  thanks: Thanks = "full",
  status: number,
  message: string,
  results?: Record<string, unknown>,
): Answer {
  const own = "Cannot read properties of undefined (reading 'toLowerCase')";
  const ways: Record<Thanks, () => Answer> = {
    full: () => done(status, message, results),
    id: () => done(status, message, results && renameIds(results)),
    no_id: () => done(status, message),
    empty: () => ({ status, body: "" }),
    no_content: () => ({ status: 204 }),
    null: () => ({ status, body: null }),
    braces: () => ({ status, body: {} }),
    html: () => ({ status, body: "<!doctype html><title>HighLevel</title>" }),
    says_failed: () => ({
      status,
      body: { success: false, statusCode: 500, message: "Try later" },
    }),
    timeout: () => ({ status: 408, body: { statusCode: 408, message: "Request Timeout" } }),
    conflict: () => ({ status: 409, body: { statusCode: 409, message: "Conflict" } }),
    own_fault: () => refuse(400, own),
    limit: () => ({ status: 429, body: { statusCode: 429, message: "Too Many Requests" } }),
    gateway: () => ({ status: 520, body: "error code: 520" }),
  };
  return ways[thanks]();
}

function renameIds(results: Record<string, unknown>): Record<string, unknown> {
  return JSON.parse(
    JSON.stringify(results).replaceAll('"_id"', '"id"').replaceAll('"csvId"', '"id"'),
  ) as Record<string, unknown>;
}
