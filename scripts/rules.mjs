// @ts-check
/** Rules of the contract that Redocly's assertions cannot express. */

/** @typedef {any} Node A node of the document: what is read of it is not known before. */
/**
 * @typedef {object} Context
 * @property {(problem: { message: string, location: object }) => void} report
 * @property {(node: Node) => { node?: Node }} resolve
 * @property {{ child(path: string | (string | number)[]): object }} location
 */
/** @typedef {(node: Node, context: Context) => void} Visitor What a rule does at a node. */
/** @typedef {Record<string, Visitor>} Rule A visitor for each kind of node. */
/** @typedef {(node: Node, name: string, parent?: Node) => void} SchemaVisitor */

const evidence = ["contradiction", "prose", "v3", "live", "tool"];

/** No name has two places (path, query, body) in one operation: calls are flat. @returns {Rule} */
function onePlace() {
  return {
    Operation(operation, { report, resolve, location }) {
      const read = reader(resolve);
      /** @type {Map<string, string>} */
      const places = new Map();
      /** @type {(name: string, place: string, at: object) => void} */
      const put = (name, place, at) => {
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
 * @returns {Rule}
 */
function closedRequests({ except = [] }) {
  return {
    RequestBody({ content }, { report, resolve, location }) {
      for (const { schema } of mediaOf(content)) {
        eachSchema(schema, reader(resolve), (node, name) => {
          if (except.some((open) => name === open || name.startsWith(`${open}.`))) return;
          const { additionalProperties: others = true } = node;
          if (node.type === "object" && others === true) {
            report({ message: `${name} is not closed.`, location });
          }
          if (node.anyOf?.some(isEnumeration)) {
            report({ message: `${name} is an open enumeration in a request.`, location });
          }
        });
      }
    },
  };
}

/** An answer may gain properties and values: a new network must not break a client. @returns {Rule} */
function openAnswers() {
  return {
    Response({ content }, { report, resolve, location }) {
      for (const { schema } of mediaOf(content)) {
        eachSchema(schema, reader(resolve), (node, name, parent) => {
          if (node.additionalProperties === false)
            report({ message: `${name} is closed in an answer.`, location });
          const open = parent?.anyOf?.some(isAnyString);
          if (node.enum && !open)
            report({ message: `${name} is a closed enumeration in an answer.`, location });
        });
      }
    },
  };
}

/** Every JSON body has an example, and an answer's `statusCode` is its own code. @returns {Rule} */
function examples() {
  return {
    Operation(operation, { report, resolve, location }) {
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

/** Every correction says where, what upstream has, why it is wrong, and how we know. @returns {{ any: { enter: Visitor } }} */
function corrections() {
  return {
    any: {
      enter(node, { report, location }) {
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

/** @param {Node} schema */
function isEnumeration(schema) {
  return "enum" in schema;
}

/** @param {Node} schema */
function isAnyString(schema) {
  return schema.type === "string" && !schema.enum;
}

/** What a `$ref` stands for. @param {Context["resolve"]} resolve @returns {(node: Node) => Node} */
function reader(resolve) {
  return (node) => (node?.$ref ? resolve(node).node : node);
}

/** @param {Record<string, { schema: Node }> | undefined} content */
function mediaOf(content) {
  return Object.values(content ?? {});
}

/**
 * Visits a schema and every schema inside it once.
 *
 * @param {Node} root
 * @param {(node: Node) => Node} read
 * @param {SchemaVisitor} visit
 */
function eachSchema(root, read, visit) {
  const seen = new Set();
  /** @type {SchemaVisitor} */
  const walk = (ref, name, parent) => {
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
