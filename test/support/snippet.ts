/** What the snippets of README and guides take as given, by name. */
const given: Record<string, string> = {
  planner: 'import("highlevel-social-planner").Planner',
  sandbox: 'import("highlevel-social-planner/sandbox").Sandbox',
  ledger: 'import("highlevel-social-planner/import").Ledger',
  file: "File",
  text: "string",
  token: "string",
  accountIds: "string[]",
  userId: "string",
  locationId: "string",
  clientId: "string",
  clientSecret: "string",
  redirectUri: "string",
  code: "string",
};

/** The blocks of a language in a page of Markdown. */
export function blocksOf(markdown: string, language: string): string[] {
  const pattern = new RegExp(`^\`\`\`${language}\\n([\\s\\S]*?)^\`\`\`$`, "gm");
  return Array.from(markdown.matchAll(pattern), ([, text = ""]) => text);
}

/** A snippet as a whole program: what it takes as given is declared. */
export function toProgram(snippet: string): string {
  // A property of that name is no variable.
  const isRead = (name: string) => new RegExp(`(?<![.\\w])${name}\\b(?!:)`).test(snippet);
  const isMade = (name: string) =>
    new RegExp(`(const|using) (\\{[^}]*)?\\b${name}\\b`).test(snippet);
  const declared = Object.entries(given)
    .filter(([name]) => isRead(name) && !isMade(name))
    .map(([name, type]) => `declare const ${name}: ${type};\n`);
  const imports = snippet.match(/^import .*\n/gm)?.join("") ?? "";
  return `${imports}${declared.join("")}${snippet.replaceAll(/^import .*\n/gm, "")}\nexport {};\n`;
}
