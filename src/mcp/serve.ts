import { once } from "node:events";
import type { Readable, Writable } from "node:stream";
import { StdioServerTransport, serveStdio } from "@modelcontextprotocol/server/stdio";
import type { Desk } from "./desk.js";
import { createServers } from "./server.js";

/** Serves one client over these streams until it goes, or the signal says so. */
export async function serve(
  desk: Desk,
  streams: { readonly input: Readable; readonly output: Writable },
  signal: AbortSignal,
): Promise<void> {
  const { input, output } = streams;
  const gone = [once(input, "end", { signal }), once(input, "close", { signal })];
  const transport = new StdioServerTransport(input, output);
  const handle = serveStdio(createServers(desk), { transport });
  await Promise.race(gone).catch(() => {});
  await handle.close();
}
