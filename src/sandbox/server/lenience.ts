import type { OperationId } from "../operations/handler.js";
import type { Violation } from "./violation.js";

/** Whether the server is reported to let this violation of the document pass, or to answer it in its own way. */
export function isTolerated(operationId: string, violation: Violation, body: unknown): boolean {
  return (
    tolerated[operationId as OperationId]?.(violation, (body ?? {}) as Record<string, unknown>) ??
    false
  );
}

type Tolerance = (violation: Violation, body: Record<string, unknown>) => boolean;

const isMissing =
  (...names: string[]): Tolerance =>
  ({ rule, name, at }) =>
    rule === "required" && at.length === 0 && names.includes(name);

const tolerated: { [Id in OperationId]?: Tolerance } = {
  // What is not a file is answered "File is required".
  "csv/upload": ({ place }) => place === "body" || place === "type",
  // Leaving out the status is accepted (and may publish at once); drafts skip the checks of media.
  "posts/create": (violation, body) =>
    isMissing("status")(violation, body) || (body["status"] === "draft" && isOfMedia(violation)),
  "posts/update": isMissing("status"),
  // Callers need no more than skip and limit.
  "posts/list": isMissing("type", "fromDate", "toDate", "includeUsers"),
  // Too many ids are a 400.
  "posts/bulk-delete": ({ rule, name }) => rule === "maxItems" && name === "postIds",
  "statistics/get": ({ place, rule, name }) =>
    (place === "query" && name === "locationId") || (rule === "maxItems" && name === "profileIds"),
};

function isOfMedia({ name, at, rule }: Violation): boolean {
  return name === "media" ? rule === "required" : at[0] === "media" && name === "type";
}
