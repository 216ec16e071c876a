import { fileURLToPath } from "node:url";
import { createInstance, getHttpOperationsFromSpec } from "@stoplight/prism-http";
import type { IHttpConfig, PrismHttpComponents, ProblemJsonError } from "@stoplight/prism-http";
import mocker from "@stoplight/prism-http/dist/mocker/index.js";
import type { Message, Reply } from "./message.js";
import { firstVersion, type Version } from "../../operation.js";

type Mocking = Parameters<PrismHttpComponents["mock"]>[0];

type Resource = Mocking["resource"];

/** What Prism throws where it cannot answer, such as for an example that does not exist. */
export type Problem = ProblemJsonError;

/** What Prism finds wrong with a request or an answer. */
export type Diagnostic = Mocking["input"]["validations"][number];

/** Answers a request that reached an operation; `undefined` leaves it to the document's examples. */
export type Answerer = (
  resource: Resource,
  message: Message,
  violations: Diagnostic[],
) => Reply | undefined;

const config: IHttpConfig = {
  isProxy: false,
  upstreamProxy: undefined,
  checkSecurity: true,
  validateRequest: true,
  validateResponse: true,
  errors: true,
  mock: { dynamic: false },
};

/** Answers a request, of which it is known which operation it is. */
export type Prism = (message: Message, operationId: string) => Promise<Reply>;

/** A version, or the document of HighLevel's other APIs. */
export type Document = Version | "neighbours";

const documents: Readonly<Record<Document, string>> = {
  "2021-07-28": "social-planner.yaml",
  v3: "social-planner.v3.yaml",
  neighbours: "neighbours.yaml",
};

const loaded: Partial<Record<Document, Promise<Resource[]>>> = {};

function load(name: string): Promise<Resource[]> {
  const file = new URL(`../../../openapi/${name}`, import.meta.url);
  return getHttpOperationsFromSpec(fileURLToPath(file));
}

/** Prism with the document of a version, which checks a request and the answer; rejects with its own error for a path that the document lacks. */
export async function createPrism(answer: Answerer, version: Document): Promise<Prism> {
  const operations = await (loaded[version] ??= load(documents[version]));
  const mock: PrismHttpComponents["mock"] = (request) => (logger) => {
    const { resource, input, config: asked } = request;
    const isAsked = asked.code !== undefined || asked.exampleKey !== undefined || asked.dynamic;
    const reply = isAsked ? undefined : answer(resource, input.data, input.validations);
    if (!reply) return mocker.default(request)(logger);
    const { status: statusCode, headers, body } = reply;
    return { _tag: "Right", right: { statusCode, headers, body } };
  };
  const prism = createInstance(config, { logger: silent, mock });
  const byId = new Map(operations.map((operation) => [operation.iid, [operation]]));
  return async (message, operationId) => {
    const preferred = { ...config, mock: readPreferences(message.headers?.["prefer"]) };
    // Prism tries every path on each request, which takes it longer than all else: it gets the right one where there is one.
    const own = byId.get(operationId) ?? operations;
    // Every published version is answered; the document knows its own.
    const headers = {
      ...message.headers,
      version: version === "neighbours" ? firstVersion : version,
    };
    const result = await prism.request({ ...message, headers }, own, preferred)();
    if (result._tag === "Left") throw result.left;
    const { output, validations } = result.right;
    const wrong = validations.output.filter(({ severity }) => severity === 0);
    if (wrong.length > 0) return problem(wrong);
    const { input, output: answered } = validations;
    const seen = [...input.map(locate("request")), ...answered.map(locate("response"))];
    const more = seen.length > 0 && { "sl-violations": toHeader(seen) };
    return {
      status: output.statusCode,
      headers: { ...output.headers, ...more },
      body: output.body,
    };
  };
}

/** Reads `code=422, example=name, dynamic=true`, with which a caller asks for an example instead of the memory. */
function readPreferences(prefer = ""): IHttpConfig["mock"] {
  const pairs = prefer.split(/[,;]/).map((part) => part.trim().replaceAll('"', "").split("="));
  const said: Partial<Record<string, string>> = Object.fromEntries(pairs);
  const { code, example, dynamic } = said;
  return {
    dynamic: dynamic === "true",
    ...(code && { code: Number(code) }),
    ...(example && { exampleKey: example }),
  };
}

const locate =
  (side: string) =>
  ({ path = [], severity, code, message }: Diagnostic) => ({
    location: [side, ...path],
    severity: ["Error", "Warning", "Information", "Hint"][severity],
    code,
    message,
  });

// A header holds Latin-1 only, and Node's limit for all headers is near; the same length as Prism's own server.
function toHeader(violations: object[]): string {
  const json = JSON.stringify(violations).replace(
    /[^\x20-\x7e]/g,
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
  return json.length <= 8092 ? json : `Too many violations! ${json.slice(0, 8092)}`;
}

/** The answer to a handler's mistake: it names the field. */
function problem(wrong: Diagnostic[]): Reply {
  return {
    status: 500,
    headers: { "content-type": "application/problem+json" },
    body: {
      type: "https://stoplight.io/prism/errors#VIOLATIONS",
      title: "Request/Response not valid",
      status: 500,
      detail:
        "The sandbox was about to answer what the document does not allow. Please report this.",
      validation: wrong.map(locate("response")),
    },
  };
}

const levels = ["trace", "debug", "info", "success", "warn", "error"];
const silent = {
  child: () => silent,
  ...Object.fromEntries(levels.map((level) => [level, () => {}])),
} as unknown as PrismHttpComponents["logger"];
