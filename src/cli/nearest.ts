/** The word that was probably meant: the one that differs in the fewest letters, if it differs in few. */
export function nearest(word: string, known: readonly string[]): string | undefined {
  const [best] = known
    .map((candidate) => ({ candidate, far: distance(word, candidate) }))
    .toSorted((left, right) => left.far - right.far);
  return best && best.far <= Math.max(1, word.length / 3) ? best.candidate : undefined;
}

/** How many letters must be put in, left out or changed to turn one word into the other (Levenshtein). */
function distance(from: string, to: string): number {
  let row = Array.from({ length: to.length + 1 }, (_, index) => index);
  for (const [at, letter] of [...from].entries()) {
    const next = [at + 1];
    for (let index = 0; index < to.length; index++) {
      const change = (row[index] ?? 0) + (to[index] === letter ? 0 : 1);
      next.push(Math.min((row[index + 1] ?? 0) + 1, (next[index] ?? 0) + 1, change));
    }
    row = next;
  }
  return row.at(-1) ?? 0;
}
