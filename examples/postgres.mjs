// @ts-check
// Imports and tokens that several machines share, in PostgreSQL: `npm install pg`, `await createTables(pool)`, then
// `importCsv(planner, { …, ledger: postgresLedger(pool) })` and `createOAuth({ …, store: postgresTokens(pool) })`. Locks
// belong to sessions, so connect to the server itself, not through a pooler that shares a session between transactions.
import { Client } from "pg";
import { LedgerBusyError } from "highlevel-social-planner/import";

/** @typedef {import("pg").Pool} Pool */

const imports = {
  read: "select record from imports where mark = $1",
  save: `insert into imports (mark, record) values ($1, $2)
    on conflict (mark) do update set record = excluded.record, updated_at = now()`,
};
const tokens = {
  read: "select record from tokens where key = $1",
  save: `insert into tokens (key, record) values ($1, $2)
    on conflict (key) do update set record = excluded.record, updated_at = now()`,
};

/** Makes the tables where they are missing, also when several machines do so at once. */
export async function createTables(/** @type {Pool} */ pool) {
  // "If not exists" fails where another makes it at that moment. The statements are one transaction.
  await pool.query(`
    select pg_advisory_xact_lock(hashtextextended('tables', 0));
    create table if not exists imports
      (mark text primary key, record jsonb not null, updated_at timestamptz not null default now());
    create table if not exists tokens
      (key text primary key, record jsonb not null, updated_at timestamptz not null default now());
  `);
}

/**
 * A ledger for any number of machines: a run that dies lets go of its import, and one that loses its lock can save no more.
 *
 * @returns {import("highlevel-social-planner/import").Ledger}
 */
export function postgresLedger(/** @type {Pool} */ pool) {
  return {
    open: (mark) => take(pool, "pg_try_advisory_lock", imports, mark),
    async list() {
      const { rows } = await pool.query("select record from imports order by mark");
      return rows.map(({ record }) => record);
    },
  };
}

/**
 * A store for any number of machines, in which the changes of a key run one after the other, its first one included.
 *
 * @returns {import("highlevel-social-planner/oauth").TokenStore}
 */
export function postgresTokens(/** @type {Pool} */ pool) {
  return {
    async read(key) {
      const { rows } = await pool.query(tokens.read, [key]);
      return rows[0]?.record;
    },
    async update(key, change) {
      const { record, save, close } = await take(pool, "pg_advisory_lock", tokens, key);
      try {
        const changed = await change(record);
        if (changed !== record) await save(changed);
        return changed;
      } finally {
        await close();
      }
    },
  };
}

/**
 * Takes the lock of a row, in a session that is none of the pool's: an import keeps it for minutes, and a change of tokens
 * may wait for another.
 */
async function take(
  /** @type {Pool} */ pool,
  /** @type {"pg_advisory_lock" | "pg_try_advisory_lock"} */ lock,
  /** @type {typeof imports} */ { read, save },
  /** @type {string} */ key,
) {
  const session = new Client(pool.options);
  // The next query tells of a loss; without a listener it would end the process.
  session.on("error", () => {});
  try {
    await session.connect();
    // A machine that lost its power is missed after half a minute; by default it takes two hours.
    await session.query(
      "set tcp_keepalives_idle = 15; set tcp_keepalives_interval = 5; set tcp_keepalives_count = 3",
    );
    const name = `${read} ${key}`;
    const locks = await session.query(`select ${lock}(hashtextextended($1, 0)) as taken`, [name]);
    if (locks.rows[0].taken === false)
      throw new LedgerBusyError(key, "another connection to the database");
    // Only now: the query that waited does not see what was written meanwhile.
    const { rows } = await session.query(read, [key]);
    return {
      record: rows[0]?.record,
      // In the session that has the lock: with the one, the other is lost.
      async save(/** @type {unknown} */ record) {
        await session.query(save, [key, record]);
      },
      close: () => session.end(),
    };
  } catch (error) {
    await session.end();
    throw error;
  }
}
