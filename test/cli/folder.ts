import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, vi } from "vitest";

/** The header of a Basic file. */
export const header =
  "postAtSpecificTime (YYYY-MM-DD HH:mm:ss),content,link (OGmetaUrl),imageUrls,gifUrl,videoUrls\r\n";

/** A folder for the tests of one file, in which commands keep their state, too. */
export function useFolder(name: string) {
  let folder = "";
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), `${name}-`));
    vi.stubEnv("XDG_STATE_HOME", folder);
  });
  afterAll(async () => {
    vi.unstubAllEnvs();
    await rm(folder, { recursive: true });
  });
  const at = (file: string) => join(folder, file);
  const write = async (file: string, content: string | Uint8Array): Promise<string> => {
    await writeFile(at(file), content);
    return at(file);
  };
  return { at, write };
}
