// @ts-check

/** @typedef {import("../../src/cli/command.js").Definition} Definition */

// Types are checked where nothing is built yet.
/** @type {typeof import("../../src/cli/commands.js")} */
const { jobs } = await import(new URL("../../dist/cli/commands.js", import.meta.url).href);

const introduction = `Every command says with \`--help\` what it takes. \`HIGHLEVEL_TOKEN\`, \`HIGHLEVEL_LOCATION_ID\` and \`HIGHLEVEL_USER_ID\` say who asks and where. Every operation of the API is a command too, such as \`social-planner csv set-accounts\`: the reference shows each.

| Exit code | Means |
| --- | --- |
| 0 | done |
| 1 | refused: bad input, or the API said no |
| 2 | misused: a flag or a variable is missing or wrong |
| 3 | a person is needed |
| 4 | unknown or partial: look now |
| 130 | interrupted |
`;

/** The chapter on the command line, made of what `--help` is made of: a section for each job. */
export async function describeCommands() {
  const sections = Object.entries(jobs).map(async ([name, { summary, load }]) =>
    describe(name, summary, await load()),
  );
  return [introduction, ...(await Promise.all(sections))].join("\n");
}

/** @param {string} name @param {string} summary @param {Definition} definition */
function describe(name, summary, { description, operands, flags, examples }) {
  const rows = Object.entries(flags).map(([flag, { value, type, description: use, multiple }]) => {
    const spelled = type === "string" ? `--${flag} <${value ?? "text"}>` : `--${flag}`;
    return `| \`${escape(spelled)}\` | ${escape(use)}${multiple ? " (may be repeated)" : ""} |`;
  });
  const usage = ["social-planner", name, operands, rows.length > 0 && "[flags]"];
  return `## ${name}

${summary}.

\`\`\`text
${usage.filter(Boolean).join(" ")}
\`\`\`

${description ?? ""}
${rows.length > 0 ? `\n| Flag | For |\n| --- | --- |\n${rows.join("\n")}\n` : ""}
\`\`\`sh
${examples.map((example) => `social-planner ${example}`).join("\n")}
\`\`\`
`;
}

/** What a cell of a table may hold. @param {string} text */
function escape(text) {
  return text.replaceAll("|", "\\|");
}
