// @ts-check
import openapiTypescript, { astToString } from "openapi-typescript";
import ts from "typescript";
import { operationsOf, resolve } from "./operations.mjs";

/** @typedef {import("./operations.mjs").Json} Json */

/** The types of every path and operation. @param {Json} document */
export async function types(document) {
  const blob = ts.factory.createTypeReferenceNode("Blob");
  const anyString = ts.factory.createIntersectionTypeNode([
    ts.factory.createKeywordTypeNode(ts.SyntaxKind.StringKeyword),
    ts.factory.createTypeLiteralNode([]),
  ]);
  const nodes = await openapiTypescript(/** @type {any} */ (withoutVersion(document)), {
    defaultNonNullable: false,
    emptyObjectsUnknown: true,
    transform(node) {
      if (node.format === "binary") return blob;
      // `string` would swallow the known values of an open enum; `string & {}` leaves them to editors.
      if (node.title === "Any other" && node.type === "string") return anyString;
      return undefined;
    },
  });
  return astToString(nodes);
}

/** The Version header is sent for the caller, so no type asks for it. @param {Json} document */
function withoutVersion(document) {
  const openapi = structuredClone(document);
  for (const { operation } of operationsOf(openapi)) {
    operation.parameters = operation.parameters.filter(
      (/** @type {Json} */ parameter) => resolve(openapi, parameter).name !== "Version",
    );
  }
  delete openapi.components.parameters.Version;
  return openapi;
}
