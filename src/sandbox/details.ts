import type { Row } from "../import/read.js";
import type { Content } from "./world.js";

/** What the columns of single networks say, in the words of the API (help page; the mapping of the words is likely). */
export function readDetails(
  fields: Row["fields"],
): Pick<Content, "tiktokPostDetails" | "gmbPostDetails"> {
  return { tiktokPostDetails: pick(readTiktok(fields)), gmbPostDetails: pick(readGoogle(fields)) };
}

/** The kind of post on the networks that have a column for it. */
export function readTypes(fields: Row["fields"]): Record<string, string> {
  return (
    pick({ facebook: word(fields["facebook.type"]), instagram: word(fields["instagram.type"]) }) ??
    {}
  );
}

function readTiktok(fields: Row["fields"]) {
  return {
    privacyLevel: privacyLevels[word(fields["tiktok.privacyLevel"]) ?? ""],
    promoteOtherBrand: flag(fields["tiktok.promoteOtherBrand"]),
    enableComment: flag(fields["tiktok.enableComment"]),
    enableDuet: flag(fields["tiktok.enableDuet"]),
    enableStitch: flag(fields["tiktok.enableStitch"]),
    videoDisclosure: flag(fields["tiktok.videoDisclosure"]),
    promoteYourBrand: flag(fields["tiktok.promoteYourBrand"]),
  };
}

function readGoogle(fields: Row["fields"]) {
  return {
    gmbEventType: eventTypes[word(fields["google.eventType"]) ?? ""],
    actionType: word(fields["google.actionType"]),
    title: fields["google.title"],
    offerTitle: fields["google.offerTitle"],
    startDate: moment(fields["google.startDate"], "startDate", "startTime"),
    endDate: moment(fields["google.endDate"], "endDate", "endTime"),
    termsConditions: fields["google.termsConditions"],
    couponCode: fields["google.couponCode"],
    redeemOnlineUrl: fields["google.redeemOnlineUrl"],
    url: fields["google.actionUrl"],
  };
}

const privacyLevels: Record<string, string> = {
  everyone: "PUBLIC_TO_EVERYONE",
  friends: "MUTUAL_FOLLOW_FRIENDS",
  only_me: "SELF_ONLY",
};
const eventTypes: Record<string, string> = {
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
function pick<Value>(fields: Record<string, Value | undefined>): Record<string, Value> | undefined {
  const entries = Object.entries(fields).filter(([, value]) => value !== undefined && value !== "");
  return entries.length ? (Object.fromEntries(entries) as Record<string, Value>) : undefined;
}
