// @ts-check

/** @typedef {import("./differences.mjs").Difference} Difference */

/**
 * The declarations that stand once, in `info`: what we say there, and exactly which differences that covers.
 *
 * @type {Record<string, { ours: string, covers: (difference: Difference) => boolean }>}
 */
export const blankets = {
  "no-openapi": {
    ours: "OpenAPI 3.1.0 in one file, with one bearer scheme",
    covers: ({ operation, place, fact }) =>
      operation === "document" &&
      (["openapi", "files", "name", "in"].includes(fact) ||
        (place.startsWith("scheme/") && fact === "")),
  },
  scopes: {
    ours: "the one scope that the operation needs",
    covers: ({ fact, upstream }) =>
      fact === "security" &&
      (upstream === undefined || JSON.stringify(upstream) === '[{"bearer":[]}]'),
  },
  "rate-limit": {
    ours: "429 with the headers of both limits",
    covers: ({ place, fact }) => place === "429" && fact === "",
  },
  "error-bodies": {
    ours: "`message` is a string or a list, and the fields of the longer body may be there",
    covers: ({ place, fact, upstream }) =>
      (/^(400|401|422)\/message$/.test(place) && fact === "type") ||
      (/^(400|401|422)\/(message\[\]|error|status|options|name|traceId)$/.test(place) &&
        fact === "" &&
        upstream === undefined),
  },
  "closed-requests": {
    ours: "`additionalProperties: false`",
    covers: ({ place, fact, ours }) =>
      /^body\b/.test(place) && fact === "additionalProperties" && ours === false,
  },
  "open-enums": {
    ours: "closed lists in requests; in answers, the values known today or any other string",
    covers: ({ place, fact, before, ours }) => {
      const isAnswer = /^\d/.test(place);
      /** @type {unknown[]} */
      const values = before.enum ?? [];
      if (before.type !== "string") return false;
      if (fact === "open") return isAnswer;
      return (
        fact === "enum" &&
        Array.isArray(ours) &&
        (isAnswer || values.length === 0) &&
        values.every((value) => ours.includes(value))
      );
    },
  },
  "path-ids": {
    ours: "`minLength: 1`",
    covers: ({ place, fact, ours }) =>
      place.startsWith("path/") && fact === "minLength" && ours === 1,
  },
  "one-scheme": {
    ours: "the one scope that the operation needs, under one bearer scheme",
    covers: ({ fact, upstream, ours }) =>
      fact === "security" && scopesOf(upstream).every((scope) => scopesOf(ours).includes(scope)),
  },
  "left-out": {
    ours: "the fields that the job needs",
    covers: ({ place, fact, ours }) => /^200\b/.test(place) && fact === "" && ours === undefined,
  },
  refusals: {
    ours: "the refusals that every operation has",
    covers: ({ place, fact, upstream }) =>
      /^(400|401|413|422)$/.test(place) && fact === "" && upstream === undefined,
  },
  samples: {
    ours: "the values that show the same fields elsewhere",
    covers: ({ fact }) => fact === "examples",
  },
  "authorization-header": {
    ours: "the bearer scheme",
    covers: ({ place, fact }) => place === "header/Authorization" && fact === "",
  },
  "lost-errors": {
    ours: "the bodies that all refusals have",
    covers: ({ place, fact, before }) =>
      (/^(400|401|422)$/.test(place) &&
        ["unresolved", "type"].includes(fact) &&
        "unresolved" in before) ||
      (/^(400|401|422)\/(statusCode|message)$/.test(place) &&
        fact === "" &&
        Object.keys(before).length === 0),
  },
};

/** @param {any} security @returns {string[]} */
function scopesOf(security) {
  return [
    ...new Set((security ?? []).flatMap((/** @type {any} */ one) => Object.values(one).flat())),
  ];
}
