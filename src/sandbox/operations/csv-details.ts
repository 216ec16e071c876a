import type { Row } from "../../csv/row.js";

// A reading of its own, on purpose: what an import makes of these columns is tested against it.

/** What a network's columns say, each as the field of the API and what its cell comes to there (help page; likely). */
type Columns = Readonly<
  Partial<Record<keyof Row["fields"], readonly [field: string, read: (cell: string) => unknown]>>
>;

const tiktok: Columns = {
  "tiktok.privacyLevel": [
    "privacyLevel",
    oneOf({
      everyone: "PUBLIC_TO_EVERYONE",
      friends: "MUTUAL_FOLLOW_FRIENDS",
      only_me: "SELF_ONLY",
    }),
  ],
  "tiktok.promoteOtherBrand": ["promoteOtherBrand", isTrue],
  "tiktok.enableComment": ["enableComment", isTrue],
  "tiktok.enableDuet": ["enableDuet", isTrue],
  "tiktok.enableStitch": ["enableStitch", isTrue],
  "tiktok.videoDisclosure": ["videoDisclosure", isTrue],
  "tiktok.promoteYourBrand": ["promoteYourBrand", isTrue],
};

const google: Columns = {
  "google.eventType": [
    "gmbEventType",
    oneOf({ call_to_action: "STANDARD", event: "EVENT", offer: "OFFER" }),
  ],
  "google.actionType": ["actionType", (cell) => cell.toLowerCase()],
  "google.title": ["title", String],
  "google.offerTitle": ["offerTitle", String],
  "google.startDate": ["startDate", moment("startDate", "startTime")],
  "google.endDate": ["endDate", moment("endDate", "endTime")],
  "google.termsConditions": ["termsConditions", String],
  "google.couponCode": ["couponCode", String],
  "google.redeemOnlineUrl": ["redeemOnlineUrl", String],
  "google.actionUrl": ["url", String],
};

/** What a row says for TikTok, in the words of the API; nothing where all its columns are empty. */
export const readTiktok = ({ fields }: Row): object | undefined => readColumns(fields, tiktok);

/** What a row says for Google, in the words of the API; nothing where all its columns are empty. */
export const readGoogle = ({ fields }: Row): object | undefined => readColumns(fields, google);

/** The kind of post that a row is on the networks that have a column for it. */
export function readTypes({ fields }: Row): Readonly<Record<string, string>> {
  return {
    facebook: fields["facebook.type"]?.toLowerCase() ?? "post",
    instagram: fields["instagram.type"]?.toLowerCase() ?? "post",
  };
}

function readColumns(fields: Row["fields"], columns: Columns): object | undefined {
  const said = Object.entries(columns).flatMap(([column, [field, read]]) => {
    const cell = fields[column as keyof Row["fields"]];
    const value = cell === undefined ? undefined : read(cell);
    return value === undefined ? [] : [[field, value] as const];
  });
  return said.length > 0 ? Object.fromEntries(said) : undefined;
}

function oneOf(words: Readonly<Record<string, string>>) {
  return (cell: string): string | undefined => words[cell.toLowerCase()];
}

function isTrue(cell: string): boolean {
  return cell.toLowerCase() === "true";
}

/** Reads `2026-08-01 09:30:00` as a day and a time of day, under these names. */
function moment(date: string, time: string) {
  return (cell: string): object | undefined => {
    const [year, month, day, hours = 0, minutes = 0, seconds = 0] =
      cell.match(/\d+/g)?.map(Number) ?? [];
    if (year === undefined) return undefined;
    return { [date]: { year, month, day }, [time]: { hours, minutes, seconds } };
  };
}
