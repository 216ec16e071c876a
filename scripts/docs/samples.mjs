// @ts-check

/** @typedef {Record<string, any>} Json */
/** @typedef {{ id: string, method: string, url: string, version: string, location: string, operation: Json, input: Json, body: Json | undefined }} Call */

/**
 * How to call an operation from TypeScript, from the command line and with curl, with the values of the document's examples.
 *
 * @param {Json} document @param {string} method @param {string} path @param {Json} operation
 */
export function writeSamples(document, method, path, operation) {
  const call = toCall(document, method, path, operation);
  return [
    { lang: "TypeScript", source: writeTypeScript(call) },
    { lang: "Command line", source: writeCommand(call) },
    { lang: "curl", source: writeCurl(call) },
  ];
}

/** An operation with its required arguments. @param {Json} document @param {string} method @param {string} path @param {Json} operation @returns {Call} */
function toCall(document, method, path, operation) {
  const resolve = (/** @type {Json} */ node) =>
    node?.$ref
      ? node.$ref
          .slice(2)
          .split("/")
          .reduce((/** @type {Json} */ at, /** @type {string} */ key) => at[key], document)
      : node;
  const parameters = operation.parameters.map(resolve);
  const named = (/** @type {string} */ place) =>
    Object.fromEntries(
      parameters
        .filter((/** @type {Json} */ one) => one.in === place && one.required)
        .map((/** @type {Json} */ one) => [
          one.name,
          one.example ?? one.schema.default ?? one.schema.enum[0],
        ]),
    );
  const content = resolve(operation.requestBody)?.content;
  const [example] = Object.values(content?.["application/json"]?.examples ?? {});
  const body = resolve(example)?.value;
  const file = content?.["multipart/form-data"] ? { file: undefined } : {};
  const inPath = named("path");
  const query = named("query");
  const filled = path.replace(/\{(\w+)\}/g, (_, name) => encodeURIComponent(inPath[name]));
  const search = new URLSearchParams(query);
  const { locationId: location, ...input } = { ...inPath, ...query, ...body, ...file };
  return {
    id: operation.operationId,
    method,
    url: `${document.servers[0].url}${filled}${search.size > 0 ? `?${search}` : ""}`,
    version: named("header").Version,
    location,
    operation,
    input,
    body,
  };
}

/** @param {Call} call */
function writeTypeScript({ id, location, operation, input }) {
  const [resource = "", verb = ""] = id
    .split("/")
    .map((name) => name.replace(/-(\w)/g, (_, letter) => letter.toUpperCase()));
  const isUpload = "file" in input;
  const fields = Object.entries(input).map(([name, value]) =>
    isUpload && name === "file" ? "file" : `${name}: ${indent(print(value))}`,
  );
  const given =
    fields.length === 0 ? "" : isUpload ? "{ file }" : `{\n  ${fields.join(",\n  ")},\n}`;
  const answer = operation.responses["302"] ? "{ url }" : "answer";
  return `import { createPlanner } from "highlevel-social-planner";
${isUpload ? 'import { readFile } from "node:fs/promises";\n' : ""}
const planner = createPlanner({
  token: process.env.HIGHLEVEL_TOKEN!,
  locationId: "${location}",
});
${isUpload ? 'const file = new File([await readFile("launch-week.csv")], "launch-week.csv");\n' : ""}const ${answer} = await planner.${resource}.${verb}(${given});
console.log(${answer === "{ url }" ? "url" : answer});
`;
}

/** @param {Call} call */
function writeCommand({ id, operation, input }) {
  const name = `social-planner ${id.replace("/", " ")}`;
  const yes = operation["x-effect"] ? " --yes" : "";
  const values = Object.entries(input);
  if (values.some(([, value]) => isNested(value)))
    return `${name}${yes} --data - <<'JSON'\n${JSON.stringify(input, null, 2)}\nJSON\n`;
  const flags = values.flatMap(([key, value]) => {
    const flag = key.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
    if (typeof value === "boolean") return [value ? flag : `no-${flag}`];
    const given = key === "file" ? ["launch-week.csv"] : [value].flat();
    return given.map((one) => `${flag} ${quote(one)}`);
  });
  return `${name}${yes}${flags.map((flag) => ` \\\n  --${flag}`).join("")}\n`;
}

/** @param {Call} call */
function writeCurl({ method, url, version, input, body }) {
  const lines = [
    `curl${method === "get" ? "" : ` -X ${method.toUpperCase()}`} '${url}'`,
    `-H "Authorization: Bearer $HIGHLEVEL_TOKEN"`,
    `-H 'Version: ${version}'`,
    `-H 'Accept: application/json'`,
    ...("file" in input ? ["-F 'file=@launch-week.csv;type=text/csv'"] : []),
    ...(body
      ? ["-H 'Content-Type: application/json'", `-d ${quote(JSON.stringify(body, null, 2))}`]
      : []),
  ];
  return `${lines.join(" \\\n  ")}\n`;
}

/** A value as TypeScript writes it. @param {unknown} value */
function print(value) {
  return JSON.stringify(value, null, 2).replace(/^(\s*)"(\w+)":/gm, "$1$2:");
}

/** @param {string} text */
function indent(text) {
  return text.replaceAll("\n", "\n  ");
}

/** @param {unknown} value */
function isNested(value) {
  return (
    typeof value === "object" &&
    !(Array.isArray(value) && value.length > 0 && value.every((one) => typeof one === "string"))
  );
}

/** @param {unknown} word */
function quote(word) {
  const text = String(word);
  return /^[\w./:@%+=,-]+$/.test(text) ? text : `'${text.replaceAll("'", String.raw`'\''`)}'`;
}
