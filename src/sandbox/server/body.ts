import type { IncomingMessage } from "node:http";
import type { Message } from "./message.js";
import { Refusal } from "./refusal.js";

// Room for a file of 25 MB, and for what stands around it.
const limit = 26 * 2 ** 20;

/** Reads a request into a form that Prism can check: parsed JSON, or a multipart body without names that confuse it. */
export async function readMessage(request: IncomingMessage, url: URL): Promise<Message> {
  const bytes = await readBytes(request);
  const type = request.headers["content-type"] ?? "";
  const message: Message = {
    method: request.method?.toLowerCase() as Message["method"],
    url: { path: url.pathname, query: readQuery(url.searchParams) },
    headers: readHeaders(request, bytes.length),
  };
  if (bytes.length === 0) return { ...message, body: null };
  if (/^application\/(\S+\+)?json\b/i.test(type))
    return { ...message, body: parseJson(bytes.toString()) };
  if (!/^multipart\/form-data\b/i.test(type)) return { ...message, body: bytes.toString() };
  const form = await parseForm(bytes, type);
  const headers = { ...message.headers, "content-type": harmlessType };
  const told = { files: await readFiles(form), fields: readFields(form) };
  return { ...message, headers, body: writeHarmless(form), ...told };
}

async function readBytes(request: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size <= limit) chunks.push(chunk);
  }
  if (size > limit) throw new Refusal(413, "request entity too large");
  return Buffer.concat(chunks);
}

function readQuery(search: URLSearchParams): Record<string, string | string[]> {
  const all = [...new Set(search.keys())].map((name) => [name, search.getAll(name)] as const);
  return Object.fromEntries(all.map(([name, said]) => [name, said.length > 1 ? said : said[0]!]));
}

// HighLevel is not reported to look at Accept, and Prism breaks on some; without a length Prism skips its check of the type.
function readHeaders(request: IncomingMessage, length: number): Record<string, string> {
  const { accept: _, ...rest } = request.headers;
  const entries = Object.entries(rest).map(([name, value]) => [
    name,
    Array.isArray(value) ? value.join(", ") : (value ?? ""),
  ]);
  return { ...Object.fromEntries(entries), "content-length": String(length) };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new Refusal(400, (error as SyntaxError).message);
  }
}

async function parseForm(bytes: Buffer, type: string): Promise<FormData> {
  try {
    const headers = { "content-type": type };
    return await new Response(new Uint8Array(bytes), { headers }).formData();
  } catch {
    throw new Refusal(400, "Multipart: Boundary not found or body malformed");
  }
}

async function readFiles(form: FormData): Promise<Message["files"]> {
  const files = [...form].flatMap(([part, value]) =>
    value instanceof File ? [{ part, value }] : [],
  );
  const readFile = async ({ part, value }: (typeof files)[number]) => {
    const bytes = new Uint8Array(await value.arrayBuffer());
    return { part, name: value.name, type: value.type, bytes };
  };
  return Promise.all(files.map(readFile));
}

function readFields(form: FormData): Record<string, string> {
  return Object.fromEntries(
    [...form].flatMap(([name, value]) => (typeof value === "string" ? [[name, value]] : [])),
  );
}

const boundary = "sandbox";
const harmlessType = `multipart/form-data; boundary=${boundary}`;

/** A body with the same parts by name; what they hold is left to the handler, which has the bytes. */
function writeHarmless(form: FormData): string {
  const parts = [...form.keys()].map((name) => {
    const named = '; filename="file"\r\nContent-Type: application/octet-stream';
    const file = form.get(name) instanceof File ? named : "";
    return `--${boundary}\r\nContent-Disposition: form-data; name="${name.replace(/[^\w.-]/g, "_")}"${file}\r\n\r\n_\r\n`;
  });
  return `${parts.join("")}--${boundary}--\r\n`;
}
