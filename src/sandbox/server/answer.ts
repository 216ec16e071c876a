import type { Version } from "../../operation.js";
import { medias } from "../operations/medias.js";
import { neighbours } from "../operations/neighbours.js";
import { accounts } from "../operations/accounts.js";
import { csv } from "../operations/csv.js";
import { categories } from "../operations/categories.js";
import { statistics } from "../operations/statistics.js";
import type { Call, Handler, Handlers, OperationId } from "../operations/handler.js";
import { isTolerated } from "./lenience.js";
import { posts } from "../operations/posts.js";
import type { Answerer } from "./prism.js";
import { Refusal, toJson, toReply } from "./refusal.js";
import { explain, readViolations } from "./violation.js";
import { clockOf, type Worlds } from "../world/world.js";

const handlers: Handlers = {
  ...posts,
  ...accounts,
  ...csv,
  ...categories,
  ...statistics,
  ...medias,
  ...neighbours,
};

/** Answers as the server is reported to: what is wrong with the request first, then the operation. */
export function createAnswerer(worlds: Worlds, version: Version): Answerer {
  return (resource, message, diagnostics) => {
    const operationId = resource.iid as OperationId;
    const queryNames = resource.request?.query?.map(({ name }) => name) ?? [];
    const violations = readViolations(diagnostics, queryNames);
    const handler = handlers[operationId] as Handler<OperationId> | undefined;
    try {
      const left = violations.filter((one) => !isTolerated(operationId, one, message.body));
      const issues = new Set(left.flatMap((violation) => explain(operationId, violation)));
      if (issues.size > 0) throw new Refusal(422, [...issues]);
      if (left.length > 0 || !handler) return undefined;
      const path = readPath(resource.path, message.url.path);
      const query = message.url.query ?? {};
      const world = worlds.find(message.locationId ?? "");
      if (!world) return undefined;
      const { body, files = [], fields = {} } = message;
      const origin = `http://${message.headers?.["host"]}`;
      const said = { path, query, body, files, fields, origin };
      const call = { world, version, now: clockOf(world), ...said };
      const status = Number(resource.responses.find(({ code }) => code.startsWith("2"))?.code);
      return toJson(status, handler(call as unknown as Call<OperationId>));
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      return toReply(error);
    }
  };
}

function readPath(template: string, path: string): Record<string, string> {
  const values = path.split("/").map(decodeURIComponent);
  const names = template.split("/").map((segment) => /^\{(\w+)\}$/.exec(segment)?.[1]);
  return Object.fromEntries(
    names.flatMap((name, index) => (name ? [[name, values[index] ?? ""]] : [])),
  );
}
