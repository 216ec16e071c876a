// @ts-check

/** @typedef {Record<string, any>} Json @typedef {readonly (readonly [version: string, table: Json])[]} Tables */

/**
 * One table of several versions: each operation once, as the first version that has it says it, and with its `version`
 * where one alone has it.
 *
 * @param {Tables} tables
 * @returns {Json}
 */
export function unite(tables) {
  const ids = new Set(tables.flatMap(([, table]) => Object.keys(table)));
  return Object.fromEntries(
    Array.from(ids, (id) => {
      const [[version, table], ...others] = /** @type {[Tables[number], ...Tables]} */ (
        tables.filter(([, one]) => id in one)
      );
      return [id, others.length > 0 ? table[id] : { ...table[id], version }];
    }),
  );
}

/** What later versions say otherwise of an operation that the first one has, by version. @param {Tables} tables @returns {Json} */
export function differences([first, ...later]) {
  const entries = later.map(([version, table]) => [
    version,
    Object.fromEntries(
      Object.entries(table).filter(
        ([id, own]) =>
          id in (first?.[1] ?? {}) && JSON.stringify(own) !== JSON.stringify(first?.[1][id]),
      ),
    ),
  ]);
  return Object.fromEntries(entries);
}
