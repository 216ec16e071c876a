import { createServer } from "node:http";
import type { IncomingHttpHeaders, ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";

/** A request as it came over the socket, nothing interpreted. */
export interface Recorded {
  method: string;
  url: string;
  headers: IncomingHttpHeaders;
  /** The body read as UTF-8. */
  body: string;
  /** The body as it came. */
  bytes: Buffer<ArrayBuffer>;
}

/** What a server answers; a function may do with the socket what it likes. */
export type Reply =
  | { status?: number; headers?: Record<string, string>; body?: unknown }
  | ((response: ServerResponse, request: Recorded) => void);

/** A plain server on a real socket that writes down what it gets and answers what it is told. */
export async function startRecorder(
  reply: (request: Recorded, index: number) => Reply = () => ({}),
) {
  const requests: Recorded[] = [];
  const server = createServer((incoming, response) => {
    const chunks: Buffer[] = [];
    incoming.on("data", (chunk: Buffer) => chunks.push(chunk));
    incoming.on("end", () => {
      const { method = "", url = "", headers } = incoming;
      const bytes = Buffer.concat(chunks);
      const request = { method, url, headers, body: bytes.toString("utf8"), bytes };
      const answer = reply(request, requests.push(request) - 1);
      if (typeof answer === "function") return answer(response, request);
      const { status = 200, body = {} } = answer;
      response.writeHead(status, { "content-type": "application/json", ...answer.headers });
      return response.end(typeof body === "string" ? body : JSON.stringify(body));
    });
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const baseUrl = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    baseUrl,
    requests,
    async [Symbol.asyncDispose]() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
