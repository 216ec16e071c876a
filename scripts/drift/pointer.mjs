// @ts-check
/** JSON pointers, the addresses of what stands in a document. */

/** The pointer below another, such as `/paths/~1posts/get`. @param {string} pointer @param {...(string | number)} steps */
export function below(pointer, ...steps) {
  return [pointer, ...steps.map((step) => `${step}`.replace(/~/g, "~0").replace(/\//g, "~1"))].join(
    "/",
  );
}

/** The names along a pointer. @param {string} pointer */
export function stepsOf(pointer) {
  return pointer
    .split("/")
    .slice(1)
    .map((step) => step.replace(/~1/g, "/").replace(/~0/g, "~"));
}

/** Whether one pointer is another or stands below it. @param {string} pointer @param {string} above */
export function isWithin(pointer, above) {
  return pointer === above || pointer.startsWith(`${above}/`);
}

/** What stands at a pointer, or undefined. @param {any} document @param {string} pointer */
export function valueAt(document, pointer) {
  return stepsOf(pointer).reduce((node, step) => node?.[step], document);
}

/**
 * Where a document would say what it does not say.
 *
 * @param {string} place
 * @param {string | undefined} parent the place that it would be inside of
 * @param {import("./places.mjs").Places} places what the document does say
 */
export function pointersOfPlace(place, parent, places) {
  const [kind = "", name = ""] = place.split(/\/(.*)/);
  const operation = places.get("operation")?.at ?? [];
  if (parent === undefined) {
    if (kind === "scheme") return [below("/components/securitySchemes", name)];
    if (kind === "body") return operation.map((at) => `${at}/requestBody`);
    return operation.map((at) =>
      name ? below(at, "parameters", name) : below(at, "responses", kind),
    );
  }
  const rest = place.slice(parent.length);
  const steps =
    { "[]": ["items"], "{}": ["additionalProperties"] }[rest] ??
    (rest.startsWith(" ") ? ["headers", rest.slice(1)] : ["properties", rest.slice(1)]);
  return (places.get(parent)?.at ?? []).map((at) => below(at, ...steps));
}

/**
 * Where a fact of a place stands.
 *
 * @param {string} fact
 * @param {string[]} at pointers to the place
 */
export function pointersOfFact(fact, at) {
  if (fact === "required") {
    // Of a property its object says so; of a parameter, a header or a body, it says so itself.
    const property = /\/properties\/[^/]*$/;
    const inside = at.filter((pointer) => property.test(pointer));
    return (inside.length > 0 ? inside : at).map(
      (pointer) => `${pointer.replace(property, "")}/required`,
    );
  }
  if (fact === "examples")
    return at.flatMap((pointer) => [`${pointer}/example`, `${pointer}/examples`]);
  const keyword = { nullable: "type", open: "enum", operationId: "externalDocs" }[fact] ?? fact;
  return at.map((pointer) => below(pointer, keyword));
}
