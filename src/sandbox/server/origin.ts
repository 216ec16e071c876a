import type { IncomingMessage } from "node:http";
import { Refusal } from "./refusal.js";

const loopback = /^(?:127\.0\.0\.1|localhost|\[::1\])(?::\d+)?$/i;

/** Refuses a request that was sent to another name: a page elsewhere can have its own name lead to this machine. */
export function checkHost({ headers }: IncomingMessage): void {
  if (loopback.test(headers.host ?? "")) return;
  throw new Refusal(403, "The sandbox answers to 127.0.0.1, localhost and [::1] only.");
}

/** The headers that let a page of this machine read an answer; none for any other page. */
export function shareWith({ headers: { origin = "" } }: IncomingMessage): Record<string, string> {
  if (!loopback.test(origin.replace(/^https?:\/\//, ""))) return { vary: "origin" };
  return {
    vary: "origin",
    "access-control-allow-origin": origin,
    "access-control-allow-methods": "GET, POST, PUT, PATCH, DELETE",
    "access-control-allow-headers": "*, authorization",
    "access-control-expose-headers": "*",
  };
}
