import { execFile } from "node:child_process";
import { join } from "node:path";

/** What a tool said, as far as it matters here. */
interface Said {
  readonly outcome: string;
  readonly plan: string;
  readonly token: string;
}

/** The official inspector's command line, with a daemon of its own that keeps a connection between commands. */
export async function openInspector(node: string, project: string, env: Record<string, string>) {
  const program = join(
    project,
    "node_modules/@modelcontextprotocol/inspector/clients/mcpdo/build/mcp-bin.js",
  );
  const own: Record<string, string> = { MCP_INSPECTOR_SECRET_STORE: "memory", HOME: project };
  const run = (...words: string[]) =>
    new Promise<string>((resolve, reject) => {
      const options = { cwd: project, env: { ...process.env, ...own } };
      execFile(node, [program, "--plain", ...words], options, (error, stdout, stderr) =>
        error ? reject(new Error(`${words.join(" ")}: ${stdout}${stderr}`)) : resolve(stdout),
      );
    });
  const inConnection = (...words: string[]) =>
    run("--connection", "sp", "--format", "json", ...words);
  for (const [, name = "", value = ""] of (await run("private")).matchAll(
    /^export (\w+)='(.+)'$/gm,
  ))
    own[name] = value;
  const invoke = async (name: string, given: object) =>
    JSON.parse(
      await inConnection("tools/call", name, "--tool-args-json", JSON.stringify(given)),
    ) as {
      structuredContent: Said;
      elicitationPending: { elicitationId: string; message: string };
    };
  return {
    async connect(era: "legacy" | "modern", server: readonly string[]) {
      const variables = Object.entries(env).flatMap(([name, value]) => ["-e", `${name}=${value}`]);
      const how = ["--era", era, "--elicit", "form", ...variables];
      await run("--connection", "sp", "connect", ...how, "--", ...server);
    },
    call: async (name: string, given: object) => (await invoke(name, given)).structuredContent,
    /** Calls a tool that asks the person. */
    ask: async (name: string, given: object) => (await invoke(name, given)).elicitationPending,
    async respond(id: string, answer: object): Promise<Said> {
      const said = await inConnection("elicitation/respond", id, JSON.stringify(answer));
      return (JSON.parse(said) as { structuredContent: Said }).structuredContent;
    },
    disconnect: () => run("--connection", "sp", "disconnect"),
    close: () => run("daemon", "stop"),
  };
}
