/**
 * Imported before a program, it lets it believe that its clock is ahead by AHEAD milliseconds, and that what it prints
 * goes to a terminal of 100 columns.
 */
const Real = Date;
const now = () => Real.now() + Number(process.env.AHEAD);
globalThis.Date = class extends Real {
  static now = now;
  /** @param {[]} given */
  constructor(...given) {
    super(...(given.length > 0 ? given : /** @type {[]} */ ([now()])));
  }
};
for (const stream of [process.stdout, process.stderr])
  Object.assign(stream, { isTTY: true, columns: 100 });
