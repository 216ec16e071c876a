import { randomUUID } from "node:crypto";
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
    this.body =
      typeof answer === "string" || Array.isArray(answer) ? writeBody(status, answer) : answer;
  }
}

/** What is sent for a refusal. */
export function toReply({ status, body }: Refusal): Reply {
  return { status, headers: { "content-type": "application/json" }, body };
}

// Callers report a long body for 400 and 422 (highlevel-api-docs issue 178) and a short one for the rest.
function writeBody(status: number, message: string | string[]): object {
  const error = names[status] ?? "Internal Server Error";
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

const names: Record<number, string> = {
  400: "Bad Request",
  401: "Unauthorized",
  403: "Forbidden",
  404: "Not Found",
  413: "Payload Too Large",
  422: "Unprocessable Entity",
  429: "Too Many Requests",
};
