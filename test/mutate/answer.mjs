// @ts-check
import { createServer } from "node:http";

/**
 * Faults of a server's answers: each is a sentence, and what it makes of an answer on its way to the tests.
 *
 * @typedef {{ status: number, headers: Record<string, string>, body: any }} Answer
 * @type {[name: string, change: (answer: Answer) => Answer][]}
 */
export const answerMutants = [
  ["201 becomes 200", (answer) => (answer.status === 201 ? { ...answer, status: 200 } : answer)],
  ["422 becomes 400", (answer) => (answer.status === 422 ? { ...answer, status: 400 } : answer)],
  ["401 becomes 403", (answer) => (answer.status === 401 ? { ...answer, status: 403 } : answer)],
  ["429 becomes 503", (answer) => (answer.status === 429 ? { ...answer, status: 503 } : answer)],
  ["results are gone", (answer) => ({ ...answer, body: without(answer.body, "results") })],
  [
    "a list is told as one sentence",
    (answer) => told(answer, (message) => (Array.isArray(message) ? message.join() : message)),
  ],
  [
    "a message is lower case",
    (answer) =>
      told(answer, (message) => (typeof message === "string" ? message.toLowerCase() : message)),
  ],
  [
    "success is a string",
    (answer) => ({
      ...answer,
      body: answer.body?.success ? { ...answer.body, success: "true" } : answer.body,
    }),
  ],
  [
    "a login leads elsewhere",
    (answer) => (answer.headers["location"] ? { ...answer, headers: { location: "/" } } : answer),
  ],
  [
    "the wait of a 429 is longer",
    (answer) =>
      answer.headers["retry-after"]
        ? { ...answer, headers: { ...answer.headers, "retry-after": "20" } }
        : answer,
  ],
  [
    "violations are not told",
    (answer) => ({ ...answer, headers: without(answer.headers, "sl-violations") }),
  ],
  [
    "every answer has violations",
    (answer) => ({ ...answer, headers: { "sl-violations": "[]", ...answer.headers } }),
  ],
  ["trace ids are gone", (answer) => ({ ...answer, body: without(answer.body, "traceId") })],
];

/** Stands before another server and changes its answers; its address. @param {string} target @param {(answer: Answer) => Answer} change @returns {Promise<string>} */
export async function startProxy(target, change) {
  const server = createServer(async (request, response) => {
    const chunks = [];
    for await (const chunk of request) chunks.push(chunk);
    const { host: _, connection: __, "content-length": ___, ...headers } = request.headers;
    const answered = await fetch(target + request.url, {
      method: request.method ?? "GET",
      headers: /** @type {Record<string, string>} */ (headers),
      redirect: "manual",
      ...(chunks.length > 0 && { body: new Uint8Array(Buffer.concat(chunks)) }),
    });
    const text = await answered.text();
    const original = {
      status: answered.status,
      headers: Object.fromEntries(answered.headers),
      body: text ? JSON.parse(text) : undefined,
    };
    const answer = change(original);
    const kept = without(without(answer.headers, "content-length"), "content-encoding");
    response.writeHead(answer.status, without(kept, "transfer-encoding"));
    response.end(answer.body === undefined || !text ? undefined : JSON.stringify(answer.body));
  });
  await new Promise((resolve) => server.listen(0, "127.0.0.1", () => resolve(undefined)));
  server.unref();
  const { port } = /** @type {import("node:net").AddressInfo} */ (server.address());
  return `http://127.0.0.1:${port}`;
}

/** @param {Answer} answer @param {(message: unknown) => unknown} tell @returns {Answer} */
function told(answer, tell) {
  return {
    ...answer,
    body:
      answer.body?.message === undefined
        ? answer.body
        : { ...answer.body, message: tell(answer.body.message) },
  };
}

/** @param {Record<string, any>} object @param {string} name */
function without(object, name) {
  return Object.fromEntries(Object.entries(object ?? {}).filter(([key]) => key !== name));
}
