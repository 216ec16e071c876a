import { spawn } from "node:child_process";
import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { createInterface } from "node:readline";
import { text } from "node:stream/consumers";

/** A message of the protocol, as far as it matters here. */
interface Message {
  readonly id?: string | number;
  readonly method?: string;
}

/** Serves a program that speaks over its standard streams by HTTP: a process for each session. */
export async function startBridge(program: string, words: string[], env: Record<string, string>) {
  const sessions = new Map<string, ReturnType<typeof startSession>>();
  const server = createServer(async (request, response) => {
    if (request.method !== "POST") return response.writeHead(405).end();
    const message = JSON.parse(await text(request)) as Message;
    const isFirst = message.method === "initialize";
    const name = isFirst ? `session-${sessions.size}` : String(request.headers["mcp-session-id"]);
    if (isFirst) sessions.set(name, startSession(program, words, env));
    const answer = sessions.get(name)?.send(message);
    if (message.id === undefined || !answer) return response.writeHead(answer ? 202 : 404).end();
    response.writeHead(200, { "content-type": "application/json", "mcp-session-id": name });
    return response.end(await answer);
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/mcp`,
    async close() {
      for (const { stop } of sessions.values()) stop();
      server.closeAllConnections();
      server.close();
    },
  };
}

function startSession(program: string, words: string[], env: Record<string, string>) {
  const child = spawn(program, words, { env, stdio: ["pipe", "pipe", "inherit"] });
  const waiting = new Map<unknown, (line: string) => void>();
  createInterface(child.stdout).on("line", (line) => {
    waiting.get((JSON.parse(line) as Message).id)?.(line);
  });
  return {
    async send(message: Message): Promise<string> {
      child.stdin.write(`${JSON.stringify(message)}\n`);
      if (message.id === undefined) return "";
      return new Promise((resolve) => waiting.set(message.id, resolve));
    },
    stop: () => child.stdin.end(),
  };
}
