// @ts-check

/** @typedef {ReturnType<typeof createTests>} Tests */

/** A test that cannot be made here, and why. */
class Impossible extends Error {}

/**
 * Leaves the running test, which is counted as not possible here.
 *
 * @param {string} reason
 * @returns {never}
 */
export function isImpossible(reason) {
  throw new Impossible(reason);
}

/**
 * Runs tests one after the other, and says what became of each. One fails that throws, and one during which an answer
 * came that the document does not allow.
 *
 * @param {(text: string) => void} print
 * @param {{ takeViolations: () => string[], drift: ReadonlySet<string> }} watch
 */
export function createTests(print, watch) {
  let passed = 0;
  let failed = 0;
  let impossible = 0;
  return {
    /** @param {string} title @param {() => Promise<string | void>} act gives what is worth telling, if anything */
    async test(title, act) {
      /** @type {unknown} */
      let error;
      const note = await act().catch((/** @type {unknown} */ thrown) => void (error = thrown));
      const violations = watch.takeViolations();
      if (error instanceof Impossible) {
        impossible += 1;
        print(`not possible here: ${title}: ${error.message}\n`);
      } else if (error || violations.length > 0) {
        failed += 1;
        const reasons = [...(error instanceof Error ? [error.message] : []), ...violations];
        print(`FAILED: ${title}\n${reasons.map((reason) => `  ${reason}\n`).join("")}`);
      } else {
        passed += 1;
        print(`ok: ${title}${note ? ` (${note})` : ""}\n`);
      }
    },
    failed: () => failed,
    end() {
      if (watch.drift.size > 0)
        print(
          `\nThe API sends what the document does not name:\n${[...watch.drift]
            .toSorted()
            .map((line) => `  ${line}\n`)
            .join("")}`,
        );
      print(`\n${impossible} not possible here\n${passed} passed, ${failed} failed\n`);
    },
  };
}
