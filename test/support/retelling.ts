import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { inject, onTestFinished } from "vitest";

/** The address of a server for one test that tells what the sandbox answers in other words, or with another status. */
export async function openRetelling(
  retell: (text: string, path: string) => string,
  status?: number,
): Promise<string> {
  const server = createServer(async (request, response) => {
    const { method = "GET", url: path = "/", headers } = request;
    const { host: _host, connection: _connection, ...rest } = headers;
    const chunks: Buffer[] = await request.toArray();
    const sent = { method, headers: rest as Record<string, string> };
    const body = method !== "GET" && { body: Buffer.concat(chunks) };
    const answer = await fetch(inject("sandbox").url + path, { ...sent, ...body });
    const text = retell(await answer.text(), path);
    response.writeHead(status ?? answer.status, { "content-type": "application/json" }).end(text);
  });
  await new Promise<void>((done) => void server.listen(0, "127.0.0.1", done));
  onTestFinished(() => void server.close());
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}
