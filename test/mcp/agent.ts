import { PassThrough, Writable } from "node:stream";
import { Client, ReadBuffer, serializeMessage } from "@modelcontextprotocol/client";
import type { Transport } from "@modelcontextprotocol/client";
import { main } from "../../src/cli/main.js";
import type { Env } from "../cli/run.js";

/** What a person does when asked; `none` where the client cannot ask. */
export type Person = "accept" | "decline" | "cancel" | "unticked" | "none";

/** A revision of the protocol, as the client's package names it. */
export type Era = "auto" | "legacy";

/** What a tool said. */
export interface Said {
  readonly isError: boolean;
  readonly text: string;
  readonly where: readonly (Record<string, string> & { readonly imports?: string[] })[];
  readonly outcome: string;
  readonly counts: Readonly<Record<string, number>>;
  readonly items: readonly Record<string, string | number>[];
  readonly next: string;
  readonly plan: string;
  readonly token: string;
  readonly full: string;
}

/** An agent's program with the server that it started, all in this process. */
export async function openAgent(
  words: string[],
  env: Env,
  { era = "auto", person = "accept" }: { era?: Era; person?: Person } = {},
) {
  const stdin = new PassThrough();
  const transport = connectStreams(stdin);
  const stderr: string[] = [];
  const ended = main(["mcp", ...words], {
    env,
    stdin: Object.assign(stdin, { isTTY: false }),
    stdout: Object.assign(transport.output, { isTTY: false }),
    stderr: Object.assign(
      new Writable({
        write(chunk: Buffer, _, done) {
          stderr.push(chunk.toString());
          done();
        },
      }),
      { isTTY: false },
    ),
    signal: new AbortController().signal,
  });
  const capabilities = person === "none" ? {} : { elicitation: {} };
  const client = new Client(
    { name: "agent", version: "1" },
    { capabilities, versionNegotiation: { mode: era } },
  );
  const asked: string[] = [];
  let say = person;
  if (person !== "none")
    client.setRequestHandler("elicitation/create", async ({ params }) => {
      asked.push(params.message);
      if (say === "unticked") return { action: "accept", content: { confirm: false } };
      if (say === "accept") return { action: "accept", content: { confirm: true } };
      return { action: say === "decline" ? "decline" : "cancel" };
    });
  await client.connect(transport);
  return {
    client,
    asked,
    ended,
    stderr,
    /** Everything that the server wrote. */
    wire: transport.wire,
    answer: (next: Person) => void (say = next),
    async call(name: string, given: object = {}, options: object = {}): Promise<Said> {
      const result = await client.callTool({ name, arguments: { ...given } }, options);
      const [first] = result.content as { text: string }[];
      const said = { isError: result.isError ?? false, text: first?.text ?? "" };
      return { ...said, ...(result.structuredContent as Omit<Said, "isError" | "text">) };
    },
    read: async (uri: string) => {
      const { contents } = await client.readResource({ uri });
      return (contents[0] as { text: string }).text;
    },
    /** Goes without a word, as a program that crashes. */
    vanish: () => stdin.end(),
    async close() {
      await client.close();
      return ended;
    },
  };
}

function connectStreams(stdin: PassThrough) {
  const buffer = new ReadBuffer();
  const wire: string[] = [];
  const transport: Transport & { output: Writable; wire: string[] } = {
    wire,
    output: new Writable({
      write(chunk: Buffer, _, done) {
        wire.push(chunk.toString());
        buffer.append(chunk);
        for (let message = buffer.readMessage(); message; message = buffer.readMessage())
          transport.onmessage?.(message);
        done();
      },
    }),
    start: async () => {},
    send: async (message) => void stdin.write(serializeMessage(message)),
    close: async () => {
      stdin.end();
      transport.onclose?.();
    },
  };
  return transport;
}
