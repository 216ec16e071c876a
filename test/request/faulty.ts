import { createServer } from "node:net";
import type { AddressInfo, Socket } from "node:net";

/** What a server does to one connection; it has read the whole request unless the name says otherwise. */
export type Fault =
  | { status: number; headers?: Record<string, string>; body?: string; delay?: number }
  | "closes at once"
  | "resets before reading"
  | "resets after reading"
  | "hangs up after reading"
  | "breaks off in the head"
  | "sends less than its content-length"
  | "breaks off between chunks"
  | "never answers"
  | "never ends its answer";

/**
 * A socket that does to one request after the other what it is told; the last fault stays.
 *
 * Every connection takes one request, so that what arrived can be counted.
 */
export async function startFaulty(faults: readonly Fault[], port = 0) {
  const requests: string[] = [];
  const sockets = new Set<Socket>();
  let arrivals = 0;
  const next = () => faults[Math.min(arrivals, faults.length - 1)] ?? { status: 200 };
  // Node opens a spare connection after an abort, so one counts from its first byte.
  const server = createServer({ pauseOnConnect: true }, (socket) => {
    sockets.add(socket);
    socket.on("error", () => {});
    const first = next();
    if (first === "closes at once") {
      arrivals += 1;
      return socket.destroy();
    }
    if (first === "resets before reading") {
      arrivals += 1;
      // At once, it would be a connection that never was.
      return setTimeout(() => socket.resetAndDestroy(), 20);
    }
    let text = "";
    socket.on("data", (chunk) => {
      const fault = next();
      text += chunk.toString("latin1");
      if (!isWhole(text)) return;
      arrivals += 1;
      requests.push(text);
      misbehave(socket, fault);
    });
    return socket.resume();
  });
  await new Promise<void>((resolve) => server.listen(port, "127.0.0.1", resolve));
  return {
    baseUrl: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    /** Each request that was read whole. */
    requests,
    /** How many requests came, read or not. */
    get arrivals() {
      return arrivals;
    },
    async [Symbol.asyncDispose]() {
      for (const socket of sockets) socket.destroy();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

/** A port of this machine on which nobody listens. */
export async function closedPort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}

function isWhole(text: string): boolean {
  const end = text.indexOf("\r\n\r\n");
  if (end === -1) return false;
  if (/^transfer-encoding: chunked/im.test(text)) return text.endsWith("\r\n0\r\n\r\n");
  const length = Number(/^content-length: (\d+)/im.exec(text)?.[1] ?? 0);
  return text.length >= end + 4 + length;
}

function misbehave(socket: Socket, fault: Fault): void {
  if (typeof fault === "object") {
    const { status, headers = {}, body = "{}", delay = 0 } = fault;
    const head = Object.entries({
      "content-type": "application/json",
      "content-length": String(Buffer.byteLength(body)),
      connection: "close",
      ...headers,
    });
    const lines = head.map(([name, value]) => `${name}: ${value}\r\n`).join("");
    const answer = `HTTP/1.1 ${status} Some Reason\r\n${lines}\r\n${body}`;
    if (delay) setTimeout(() => socket.end(answer), delay);
    else socket.end(answer);
    return;
  }
  if (fault === "never answers") return;
  if (fault === "resets after reading") return void socket.resetAndDestroy();
  if (fault === "breaks off in the head") return void socket.end("HTTP/1.1 201 Cre");
  if (fault === "sends less than its content-length")
    return void socket.end(`HTTP/1.1 201 Created\r\ncontent-length: 50\r\n\r\n{"success":true}`);
  if (fault === "breaks off between chunks")
    return void socket.end(
      `HTTP/1.1 201 Created\r\ntransfer-encoding: chunked\r\n\r\n10\r\n{"success":true}\r\n`,
    );
  if (fault === "never ends its answer")
    return void socket.write(`HTTP/1.1 201 Created\r\ncontent-length: 50\r\n\r\n{"success":true}`);
  socket.end();
}
