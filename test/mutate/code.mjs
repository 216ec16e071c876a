// @ts-check
/**
 * Faults of the code that sends and reads: each is a sentence, a file of src/, a text that stands there once (white space
 * aside), and its replacement.
 *
 * @type {[name: string, file: string, from: string, to: string][]}
 */
export const codeMutants = [
  // The request.
  ["Version is not sent", "client.ts", 'headers.set("Version", version);', ""],
  ["Version is v3", "client.ts", 'set("Version", version)', 'set("Version", "v3")'],
  ["the token is hard-coded", "client.ts", "`Bearer ${token}`", '"Bearer t"'],
  ["the token has no Bearer", "client.ts", "`Bearer ${token}`", "token"],
  ["bearer is lower case", "client.ts", "`Bearer ${token}`", "`bearer ${token}`"],
  ["Accept is not sent", "client.ts", 'headers.set("Accept", "application/json");', ""],
  ["no agent is named", "client.ts", "headers: agent", "headers: {}"],
  ["a call's own headers are dropped", "client.ts", "...init, signal: clock", "signal: clock"],
  ["redirects are followed", "client.ts", 'redirect: "manual"', 'redirect: "follow"'],
  ["the body is sent as a query", "operation.ts", ": body;", ": query;"],
  ["the query is sent in the body", "operation.ts", "operation.query?.includes(name)", "false"],
  [
    "a path value goes to the query",
    "operation.ts",
    "inPath.includes(name) ? path",
    "false ? path",
  ],
  [
    "ids are swapped",
    "operation.ts",
    "place[name] = value",
    'place[name === "csvId" ? "postId" : name === "postId" ? "csvId" : name] = value',
  ],
  [
    "an empty body is not sent",
    "operation.ts",
    "return operation.body ?",
    "return operation.body && Object.keys(body).length > 0 ?",
  ],
  [
    "empty values are not sent",
    "operation.ts",
    "place[name] = value",
    'if (value !== "") place[name] = value',
  ],
  [
    "text is trimmed",
    "operation.ts",
    "place[name] = value",
    'place[name] = typeof value === "string" ? value.trim() : value',
  ],
  [
    "numbers are sent as strings",
    "operation.ts",
    "place[name] = value",
    'place[name] = typeof value === "number" ? String(value) : value',
  ],
  [
    "what the document does not know is dropped",
    "operation.ts",
    "place[name] = value;",
    'if (!name.startsWith("x")) place[name] = value;',
  ],
  [
    "the location that is bound wins over the call's",
    "planner.ts",
    'input["locationId"] ?? locationId',
    'locationId ?? input["locationId"]',
  ],
  [
    "the location is not bound",
    "planner.ts",
    'input["locationId"] ?? locationId',
    'input["locationId"]',
  ],
  [
    "the location is sent in the body too",
    "operation.ts",
    "place[name] = value",
    'place[name] = value; if (name === "locationId") body[name] = value',
  ],
  ["a method has its wire name", "operation.ts", "letter.toUpperCase()", "letter"],
  // Paths, encoded too little or too much.
  [
    "a path is not encoded",
    "client.ts",
    "headers: agent",
    "headers: agent, pathSerializer: (path, values) => path.replace(/\\{(\\w+)\\}/g, (_, name) => String(values[name]))",
  ],
  [
    "a path is encoded twice",
    "client.ts",
    "headers: agent",
    "headers: agent, pathSerializer: (path, values) => path.replace(/\\{(\\w+)\\}/g, (_, name) => encodeURIComponent(encodeURIComponent(String(values[name]))))",
  ],
  [
    "a query is not encoded",
    "client.ts",
    "headers: agent",
    "headers: agent, querySerializer: { allowReserved: true }",
  ],
  [
    "a list in a query is joined by commas",
    "client.ts",
    "headers: agent",
    'headers: agent, querySerializer: { array: { style: "form", explode: false } }',
  ],
  [
    "arrays in a body are joined by commas",
    "operation.ts",
    "place[name] = value",
    'place[name] = Array.isArray(value) && value.every((one) => typeof one === "string") ? value.join(",") : value',
  ],
  ["dots in a path go out", "operation.ts", "/^\\.{0,2}$/.test(String(value))", 'value === ""'],
  [
    "a required argument is not asked for",
    "operation.ts",
    "if (value === undefined || value === null)",
    "if (name === null)",
  ],
  ["an upload may be text", "operation.ts", "!(value instanceof Blob)", "false"],
  // The upload.
  ["the part is named csv", "client.ts", "form.append(name, file", 'form.append("csv", file'],
  [
    "the file has no name",
    "client.ts",
    ', (value instanceof File && value.name) || "posts.csv"',
    "",
  ],
  ["a nameless file is named blob", "client.ts", '"posts.csv"', '"blob"'],
  ["a file without a type has none", "client.ts", '{ type: "text/csv" }', "{}"],
  ["an upload is JSON", "client.ts", "{ bodySerializer: toFormData }", "{}"],
  [
    "a file is sent as its name",
    "client.ts",
    "value.type ? value :",
    "value.type ? (String(value) as never) :",
  ],
  // The answer.
  ["a refusal is not thrown", "request/answer.ts", "throw isUnknown ?", "return isUnknown ?"],
  [
    "429 is an ordinary refusal",
    "request/answer.ts",
    "if (response.status === 429) {",
    "if (response.status === 430) {",
  ],
  ["the wait of a 429 is in seconds", "request/limit.ts", "Number(after) * 1000", "Number(after)"],
  [
    "a login is followed by its page",
    "request/answer.ts",
    '{ url: response.headers.get("location") }',
    "answer.error",
  ],
  [
    "only the first complaint is told",
    "errors.ts",
    "return messages as string[]",
    "return messages.slice(0, 1) as string[]",
  ],
  [
    "a single complaint is not told",
    "errors.ts",
    "[message].flat()",
    "(Array.isArray(message) ? message : [])",
  ],
  ["missing headers are not told", "errors.ts", "if (missing)", "if (!missing)"],
  [
    "the reason of a 401 is not told",
    "errors.ts",
    "if (status !== 401) return undefined;",
    "if (status !== 402) return undefined;",
  ],
  [
    "a missing scope is a bad token",
    "errors.ts",
    'return "missing_scope"',
    'return "invalid_token"',
  ],
  ["the scope is not told", "errors.ts", "this.scope = scope;", ""],
  ["the trace id is not told", "errors.ts", 'text(body, "traceId")', 'text(body, "trace")'],
  ["the body of a refusal is not told", "errors.ts", "this.body = body;", "this.body = undefined;"],
  [
    "the answer is unwrapped",
    "request/answer.ts",
    "return answer.data;",
    "return (answer.data as { results?: unknown })?.results ?? answer.data;",
  ],
  // Paging and repeating.
  [
    "pages overlap by one",
    "pages.ts",
    "next = skip + page.length",
    "next = skip + page.length - 1",
  ],
  ["pages leave one out", "pages.ts", "next = skip + page.length", "next = skip + page.length + 1"],
  ["paging ends after the first page", "pages.ts", "if (page.length === 0 ||", "if (true ||"],
  ["paging sends numbers", "pages.ts", "limit: String(limit)", "limit: limit as never"],
  ["one object is not an item", "pages.ts", ": [value];", ": [];"],
  [
    "what is never to be repeated is",
    "operation.ts",
    'method === "PUT" || method === "DELETE" ? "repeat" : "never"',
    '"repeat"',
  ],
  ["x-retry is not read", "operation.ts", "return retry ??", "return"],
  [
    "what may be repeated is not",
    "operation.ts",
    'if (method === "GET") return "read";',
    'if (method === "GET") return "never";',
  ],
];
