// @ts-check

import { contracts } from "../contracts.mjs";
import { describeDocument } from "../drift/corrections.mjs";

/** @typedef {{ at?: string, upstream: string, because: string, evidence: string }} Correction */

const evidences = /** @type {Record<string, string>} */ ({
  contradiction: "their document contradicts itself",
  prose: "their own description says so",
  v3: "their document of v3 has it so",
  tool: "tools refuse it",
  live: "callers of the API report it",
});

/**
 * What the corrections of an operation or a schema tell a reader, as Markdown; empty where there are none.
 *
 * @param {readonly Correction[] | undefined} corrections
 */
export function describeCorrections(corrections = []) {
  if (corrections.length === 0) return "";
  const [sure, reported] = [true, false].map((isSure) =>
    corrections
      .filter(({ evidence }) => (evidence !== "live") === isSure)
      .map((correction) => `- ${say(correction)}`)
      .join("\n"),
  );
  return [
    "",
    "**Corrected here**",
    sure,
    reported && `**Reported by callers, and not proved**\n\n${reported}`,
  ]
    .filter((part, index) => part || index === 0)
    .join("\n\n");
}

/** @param {Correction} correction */
function say({ at = "", upstream, because, evidence }) {
  const place = at
    .split("/")
    .filter((part) => part && !["properties", "items"].includes(part))
    .join(".");
  return `${place ? `\`${place}\`: ` : ""}HighLevel's own document has: ${upstream}. Here it is otherwise, since ${because.trim()} (${evidences[evidence] ?? evidence}).`;
}

/** The chapter of all corrections of the first contract. @param {Record<string, any>} document */
export function listCorrections(document) {
  return describeDocument({ file: contracts[0].document, document });
}
