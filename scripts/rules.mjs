// @ts-check
/** Rules of the contract that Redocly's assertions cannot express. */

/**
 * @typedef {object} Context
 * @property {(problem: { message: string, location: object }) => void} report
 * @property {(node: any) => { node?: any }} resolve
 * @property {{ child(path: string | (string | number)[]): object }} location
 */

const evidence = ["contradiction", "prose", "v3", "live", "tool"];

/** No name has two places (path, query, body) in one operation: calls are flat. */
function onePlace() {
  return {
    Operation(/** @type {any} */ operation, /** @type {Context} */ { report, resolve, location }) {
      const read = reader(resolve);
      /** @type {Map<string, string>} */
      const places = new Map();
      const put = (
        /** @type {string} */ name,
        /** @type {string} */ place,
        /** @type {object} */ at,
      ) => {
        const other = places.get(name);
        if (other)
          report({ message: `\`${name}\` is in the ${other} and in the ${place}.`, location: at });
        places.set(name, place);
      };
      for (const [index, parameter] of (operation.parameters ?? []).entries()) {
        const { name, in: place } = read(parameter);
        put(name, place, location.child(["parameters", index]));
      }
      for (const { schema } of mediaOf(read(operation.requestBody)?.content)) {
        for (const name of Object.keys(read(schema).properties ?? {}))
          put(name, "body", location.child("requestBody"));
      }
    },
  };
}

/**
 * A request takes no property and no value that it does not name: the server would refuse it.
 *
 * @param {{ except?: string[] }} options `except`: what is handed back as another service said it
 */
function closedRequests({ except = [] }) {
  return {
    RequestBody(
      /** @type {any} */ { content },
      /** @type {Context} */ { report, resolve, location },
    ) {
      for (const { schema } of mediaOf(content)) {
        eachSchema(schema, reader(resolve), (node, name) => {
          if (except.some((open) => name === open || name.startsWith(`${open}.`))) return;
          if (node.type === "object" && node.additionalProperties !== false) {
            report({ message: `${name} is not closed.`, location });
          }
          if (node.anyOf?.some((/** @type {object} */ branch) => "enum" in branch)) {
            report({ message: `${name} is an open enumeration in a request.`, location });
          }
        });
      }
    },
  };
}

/** An answer may gain properties and values: a new network must not break a client. */
function openAnswers() {
  return {
    Response(/** @type {any} */ { content }, /** @type {Context} */ { report, resolve, location }) {
      for (const { schema } of mediaOf(content)) {
        eachSchema(schema, reader(resolve), (node, name, parent) => {
          if (node.additionalProperties === false)
            report({ message: `${name} is closed in an answer.`, location });
          const open = parent?.anyOf?.some(
            (/** @type {any} */ branch) => branch.type === "string" && !branch.enum,
          );
          if (node.enum && !open)
            report({ message: `${name} is a closed enumeration in an answer.`, location });
        });
      }
    },
  };
}

/** Every JSON body has an example, and an answer's `statusCode` is its own code. */
function examples() {
  return {
    Operation(/** @type {any} */ operation, /** @type {Context} */ { report, resolve, location }) {
      const read = reader(resolve);
      const bodies = [
        ["requestBody", operation.requestBody],
        ...Object.entries(operation.responses ?? {}),
      ];
      for (const [code, body] of bodies) {
        const json = read(body)?.content?.["application/json"];
        if (!json) continue;
        const at = location.child(code === "requestBody" ? code : ["responses", code]);
        const named = Object.entries(json.examples ?? {});
        if (named.length === 0) report({ message: "A body has a named example.", location: at });
        for (const [name, example] of named) {
          const status = read(example).value?.statusCode;
          if (code !== "requestBody" && status !== undefined && String(status) !== code) {
            report({ message: `Example \`${name}\` says ${status} under ${code}.`, location: at });
          }
        }
      }
    },
  };
}

/** Every correction says where, what upstream has, why it is wrong, and how we know. */
function corrections() {
  return {
    any: {
      enter(/** @type {any} */ node, /** @type {Context} */ { report, location }) {
        for (const [index, entry] of (node?.["x-corrections"] ?? []).entries()) {
          const at = location.child(["x-corrections", index]);
          const missing = ["at", "upstream", "because"].filter(
            (key) => typeof entry[key] !== "string",
          );
          if (missing.length > 0)
            report({ message: `A correction has ${missing.join(", ")}.`, location: at });
          if (!evidence.includes(entry.evidence))
            report({ message: `Evidence is ${evidence.join(", ")}.`, location: at });
          if (!entry.id && !/^(\/|$)/.test(entry.at))
            report({ message: "`at` is a JSON pointer.", location: at });
        }
      },
    },
  };
}

/** @param {Context["resolve"]} resolve */
function reader(resolve) {
  return (/** @type {any} */ node) => (node?.$ref ? resolve(node).node : node);
}

/**
 * @param {Record<string, { schema: any }> | undefined} content
 */
function mediaOf(content) {
  return Object.values(content ?? {});
}

/**
 * Visits a schema and every schema inside it once.
 *
 * @param {any} root
 * @param {(node: any) => any} read
 * @param {(node: any, name: string, parent?: any) => void} visit
 */
function eachSchema(root, read, visit) {
  const seen = new Set();
  const walk = (/** @type {any} */ ref, /** @type {string} */ name, /** @type {any} */ parent) => {
    const node = read(ref);
    if (!node || seen.has(node)) return;
    seen.add(node);
    const own = ref.$ref?.split("/").at(-1) ?? name;
    visit(node, own, parent);
    for (const [key, child] of Object.entries(node.properties ?? {}))
      walk(child, `${own}.${key}`, node);
    if (node.items) walk(node.items, `${own}[]`, node);
    for (const child of node.anyOf ?? []) walk(child, own, node);
    if (typeof node.additionalProperties === "object")
      walk(node.additionalProperties, `${own}.*`, node);
  };
  walk(root, "body", undefined);
}

export default function planner() {
  return {
    id: "planner",
    rules: {
      oas3: {
        "one-place": onePlace,
        "closed-requests": closedRequests,
        "open-answers": openAnswers,
        examples,
        corrections,
      },
    },
  };
}
