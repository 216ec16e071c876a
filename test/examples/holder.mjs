// @ts-check
// Takes an import, saves it, says so, and keeps it until it is killed.
import { Pool } from "pg";
import { postgresLedger } from "../../examples/postgres.mjs";

const { connection, mark, record } = JSON.parse(process.argv[2] ?? "");
const entry = await postgresLedger(new Pool(connection)).open(mark);
await entry.save(record);
process.stdout.write("saved");
