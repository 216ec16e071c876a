import { checkOptions, rule } from "../options.js";
import type { CsvFile } from "./read.js";
import { createFinding, type Finding, type RuleCode } from "./rules.js";

/** How media are asked for. */
export interface ProbeOptions {
  /** What sends a request; default the global `fetch`. */
  readonly fetch?: typeof globalThis.fetch | undefined;
  /** How long one link may take, in milliseconds; default 10,000. */
  readonly timeout?: number | undefined;
  readonly signal?: AbortSignal | undefined;
}

/** The largest image that every network takes, in bytes (HighLevel's help page on limits: Google Business, 5 MB). */
const imageSize = 5_000_000;

const kinds = [
  { key: "images", type: /^image\/(png|jpe?g)\b/i },
  { key: "gif", type: /^image\/gif\b/i },
  { key: "thumbnail", type: /^image\/(png|jpe?g)\b/i },
  { key: "videos", type: /^video\/(mp4|quicktime|mov)\b/i },
] as const;

/**
 * Asks for every media link of a file, each once, whether it is there, of which type and how large.
 *
 * Only the heads of the answers are read. HighLevel fetches media from its own machines, so what this machine cannot
 * reach is a warning.
 */
export async function probeMedia(
  { name, rows, columns }: Pick<CsvFile, "name" | "rows" | "columns">,
  options: ProbeOptions = {},
): Promise<Finding[]> {
  checkOptions("probeMedia", options, {
    fetch: rule.function,
    timeout: rule.milliseconds,
    signal: rule.signal,
  });
  const links = rows.flatMap((row) =>
    kinds.flatMap(({ key, type }) =>
      [row[key]]
        .flat()
        .filter((url) => /^https?:/i.test(url))
        .map((url) => ({ row, key, type, url })),
    ),
  );
  const answers = await askAll([...new Set(links.map(({ url }) => url))], options);
  return links.flatMap(({ row, key, type, url }) => {
    const [code, message] = judge(answers.get(url), key === "images", type) ?? [];
    if (!code || !message) return [];
    const column = columns.find((one) => one.key === key)?.label ?? key;
    const place = { file: name, line: row.line, row: row.row, column };
    return createFinding(code, { ...place, value: url, message });
  });
}

type Answer = { status: number; type: string; size: number } | { failure: string };

function judge(
  answer: Answer | undefined,
  isImage: boolean,
  type: RegExp,
): readonly [code: RuleCode, message: string] | undefined {
  if (!answer) return undefined;
  if ("failure" in answer)
    return ["media-unreachable", `the link gives no answer (${answer.failure})`];
  if (answer.status >= 400) return ["media-missing", `the link answers ${answer.status}`];
  if (!type.test(answer.type))
    return ["media-served-as", `the link gives ${answer.type || "no type"}, not the media itself`];
  if (!isImage || answer.size <= imageSize) return undefined;
  const message = `the image has ${(answer.size / 1e6).toFixed(1)} MB; Google Business takes 5, Instagram and LinkedIn 8, Facebook 10`;
  return ["media-too-large", message];
}

/** Whether an address answers with something. */
export async function isServed(url: string, signal?: AbortSignal): Promise<boolean> {
  const answer = await ask(url, { signal });
  signal?.throwIfAborted();
  return "status" in answer && answer.status < 400;
}

/** Eight at a time, in no order. */
async function askAll(
  urls: readonly string[],
  options: ProbeOptions,
): Promise<Map<string, Answer>> {
  const answers = new Map<string, Answer>();
  const left = urls.values();
  const work = async () => {
    for (const url of left) answers.set(url, await ask(url, options));
  };
  await Promise.all(Array.from({ length: 8 }, work));
  options.signal?.throwIfAborted();
  return answers;
}

async function ask(
  url: string,
  { fetch = globalThis.fetch, timeout = 10_000, signal }: ProbeOptions,
): Promise<Answer> {
  const limit = AbortSignal.timeout(timeout);
  const init = { signal: signal ? AbortSignal.any([signal, limit]) : limit };
  try {
    let response = await fetch(url, { ...init, method: "HEAD" });
    // Some storage answers a signed link to GET only.
    if (response.status === 403 || response.status === 405) {
      response = await fetch(url, { ...init, headers: { Range: "bytes=0-0" } });
      await response.body?.cancel();
    }
    const { status, headers } = response;
    const size = Number(
      headers.get("content-range")?.split("/")[1] ?? headers.get("content-length") ?? 0,
    );
    return { status, type: headers.get("content-type") ?? "", size };
  } catch (error) {
    const { cause, message } = error as Error;
    return { failure: cause instanceof Error ? cause.message : message };
  }
}
