import type { Planner } from "highlevel-social-planner";
import { importCsv } from "highlevel-social-planner/import";
import type { ImportEvent, ImportOptions } from "highlevel-social-planner/import";

/** The headers of a file whose posts have media. */
export const header =
  "postAtSpecificTime (YYYY-MM-DD HH:mm:ss),content,link (OGmetaUrl),imageUrls,gifUrl,videoUrls,thumbnailUrl";

/** Schedules rows as `bread.csv` on the location's account of Facebook; what the import reports. */
export async function importRows(
  planner: Planner,
  rows: readonly string[],
  options: Partial<ImportOptions> = {},
): Promise<ImportEvent[]> {
  const { results } = await planner.accounts.list();
  const own = results?.accounts?.find(
    ({ platform, isExpired }) => platform === "facebook" && !isExpired,
  );
  const events: ImportEvent[] = [];
  const input: ImportOptions = {
    file: new File([`${[header, ...rows].join("\r\n")}\r\n`], "bread.csv"),
    accountIds: [own?.id ?? ""],
    userId: "user-1",
    timeZone: "America/New_York",
    schedule: true,
    patience: 8_000,
    ...options,
  };
  for await (const event of importCsv(planner, input)) events.push(event);
  return events;
}
