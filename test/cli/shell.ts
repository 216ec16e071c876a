/** The commands that a text offers: each on a line of its own, below what it is for; as a shell reads them, without the program's name. */
export function readOffers(text: string): string[][] {
  return [...text.matchAll(/^ {2}social-planner (.+)$/gm)].map(([, line = ""]) => split(line));
}

/** The command that stands below words. */
export function readOffer(text: string, words: string): string[] | undefined {
  const [, line] = text.split(`${words}:\n  social-planner `);
  return line === undefined ? undefined : split(line.split("\n")[0] ?? "");
}

function split(line: string): string[] {
  const words = line.match(/(?:'[^']*'|\\'|[^\s'])+/g) ?? [];
  return words.map((word) => word.replaceAll(/'([^']*)'|\\(')/g, "$1$2"));
}
