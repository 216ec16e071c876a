import { randomUUID } from "node:crypto";
import { STATUS_CODES } from "node:http";
import type { Reply } from "./message.js";

/** What a handler throws to answer with an error instead of a result. */
export class Refusal extends Error {
  readonly status: number;
  readonly body: object;

  /** With a message the body is built as HighLevel builds its own; an object is sent as it is. */
  constructor(status: number, answer: string | string[] | object) {
    super(`${status} ${JSON.stringify(answer)}`);
    this.name = "Refusal";
    this.status = status;
    const isMessage = typeof answer === "string" || Array.isArray(answer);
    this.body = isMessage ? writeBody(status, answer) : answer;
  }
}

/** What is sent for a refusal. */
export function toReply({ status, body }: Refusal): Reply {
  return toJson(status, body);
}

/** An answer in JSON. */
export function toJson(status: number, body: unknown): Reply {
  return { status, headers: { "content-type": "application/json" }, body };
}

// Callers report a long body for 400 and 422 (highlevel-api-docs issue 178) and a short one for the rest.
function writeBody(status: number, message: string | string[]): object {
  const error = STATUS_CODES[status] ?? "Internal Server Error";
  if (status !== 400 && status !== 422) return { statusCode: status, message, error };
  return {
    status,
    options: {},
    message,
    name: `${error.replaceAll(" ", "")}Exception`,
    error,
    statusCode: status,
    traceId: randomUUID(),
  };
}
