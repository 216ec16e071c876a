import type { components } from "../generated/schema-v3.js";
import type { Row } from "../csv/row.js";

/** What only TikTok asks for. */
export type Tiktok = components["schemas"]["NewTiktokDetails"];
type Google = components["schemas"]["NewGoogleDetails"];

/** What the TikTok columns say, in the words of the API; nothing where they are empty (help page; the mapping is likely). */
export function readTiktok({ fields }: Pick<Row, "fields">): Tiktok | undefined {
  return pick<Tiktok>({
    privacyLevel: privacyLevels[word(fields["tiktok.privacyLevel"]) ?? ""],
    promoteOtherBrand: flag(fields["tiktok.promoteOtherBrand"]),
    enableComment: flag(fields["tiktok.enableComment"]),
    enableDuet: flag(fields["tiktok.enableDuet"]),
    enableStitch: flag(fields["tiktok.enableStitch"]),
    videoDisclosure: flag(fields["tiktok.videoDisclosure"]),
    promoteYourBrand: flag(fields["tiktok.promoteYourBrand"]),
  });
}

/** What the Google columns say, in the words of the API; nothing where they are empty (help page; the mapping is likely). */
export function readGoogle({ fields }: Pick<Row, "fields">): Google | undefined {
  return pick<Google>({
    gmbEventType: eventTypes[word(fields["google.eventType"]) ?? ""],
    actionType: word(fields["google.actionType"]) as Google["actionType"],
    title: fields["google.title"],
    offerTitle: fields["google.offerTitle"],
    startDate: moment(fields["google.startDate"], "startDate", "startTime") as Google["startDate"],
    endDate: moment(fields["google.endDate"], "endDate", "endTime") as Google["endDate"],
    termsConditions: fields["google.termsConditions"],
    couponCode: fields["google.couponCode"],
    redeemOnlineUrl: fields["google.redeemOnlineUrl"],
    url: fields["google.actionUrl"],
  });
}

/** The kind of post that the row is on a network: a post, unless the network has a column that says otherwise. */
export function readType({ fields }: Pick<Row, "fields">, platform: string | undefined): Type {
  const key = `${platform}.type`;
  const said = key === "facebook.type" || key === "instagram.type" ? fields[key] : undefined;
  return (word(said) as Type | undefined) ?? "post";
}

type Type = components["schemas"]["NewPost"]["type"];

const privacyLevels: Readonly<Record<string, Tiktok["privacyLevel"]>> = {
  everyone: "PUBLIC_TO_EVERYONE",
  friends: "MUTUAL_FOLLOW_FRIENDS",
  only_me: "SELF_ONLY",
};
const eventTypes: Readonly<Record<string, Google["gmbEventType"]>> = {
  call_to_action: "STANDARD",
  event: "EVENT",
  offer: "OFFER",
};

function moment(cell: string | undefined, date: string, time: string): object | undefined {
  const [year, month, day, hours = 0, minutes = 0, seconds = 0] =
    cell?.match(/\d+/g)?.map(Number) ?? [];
  if (year === undefined) return undefined;
  return { [date]: { year, month, day }, [time]: { hours, minutes, seconds } };
}

function word(cell: string | undefined): string | undefined {
  return cell?.trim().toLowerCase() || undefined;
}

function flag(cell: string | undefined): boolean | undefined {
  return word(cell) === undefined ? undefined : word(cell) === "true";
}

/** An object without what is empty; nothing where all of it is. */
function pick<T extends object>(fields: { [Name in keyof T]: T[Name] | undefined }): T | undefined {
  const entries = Object.entries(fields).filter(([, value]) => value !== undefined && value !== "");
  return entries.length > 0 ? (Object.fromEntries(entries) as T) : undefined;
}
