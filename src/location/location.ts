import { isZone } from "../csv/zone.js";
import { isClosed } from "../errors.js";
import { callNeighbour, readNeighbour } from "../neighbours.js";
import type { Planner } from "../planner.js";
import { readTold } from "./told.js";

/** A location (sub-account) and its clock. */
export interface Location {
  readonly id: string;
  /** Absent where the token may not read it. */
  readonly name: string | undefined;
  readonly timeZone: string;
  /** By how many milliseconds HighLevel's clock is ahead of this machine's. */
  readonly clock: number;
}

/** What time it is by HighLevel's clock, in milliseconds. */
export function nowThere({ clock }: Pick<Location, "clock">): number {
  return Date.now() + clock;
}

/** The location is not the one that was meant, or its time zone is not known. */
export class LocationError extends Error {
  override readonly name = "LocationError";
  readonly code = "location";
}

/** The location that a planner is bound to; TypeError where it is bound to none. */
export function requireLocation({ locationId }: Pick<Planner, "locationId">): string {
  if (locationId) return locationId;
  throw new TypeError("the planner is bound to no location: give locationId to createPlanner");
}

/**
 * The location's name and time zone, held against what the caller says of them.
 *
 * HighLevel tells them only to a token with the scope `locations.readonly`; without it the caller's time zone counts.
 *
 * @throws LocationError where they contradict the caller, or nobody says a time zone that there is.
 */
export async function readLocation(
  planner: Planner,
  expected: { timeZone?: string | undefined; locationName?: string | undefined },
  signal?: AbortSignal,
): Promise<Location> {
  const id = requireLocation(planner);
  const { name, timeZone, clock } = await fetchLocation(planner, id, signal);
  if (expected.locationName !== undefined && expected.locationName !== name) {
    throw new LocationError(
      `location ${id} is ${name === undefined ? "of a name that the token may not read" : JSON.stringify(name)}, not ${JSON.stringify(expected.locationName)}: check its id; nothing was sent`,
    );
  }
  if (
    expected.timeZone !== undefined &&
    timeZone !== undefined &&
    !isSameZone(expected.timeZone, timeZone)
  ) {
    throw new LocationError(
      `location ${id} is in ${timeZone}, not in ${expected.timeZone}: say no time zone, or its own; nothing was sent`,
    );
  }
  const zone = timeZone ?? expected.timeZone;
  if (zone === undefined) {
    const why =
      name === undefined
        ? "the token may not read the location's time zone (locations.readonly)"
        : `${name} has no time zone in HighLevel`;
    throw new LocationError(`${why}: give it, such as America/New_York`);
  }
  if (!isZone(zone)) {
    const fix = timeZone ? "correct it in HighLevel" : "give one, such as America/New_York";
    throw new LocationError(
      `the time zone of location ${id} is ${JSON.stringify(zone)}, which there is not: ${fix}; nothing was sent`,
    );
  }
  return { id, name, timeZone: zone, clock };
}

function nameOf(timeZone: string): string {
  return new Intl.DateTimeFormat("en", { timeZone }).resolvedOptions().timeZone;
}

/** Whether two names mean one zone: HighLevel keeps old names, such as US/Central (its documentation). */
function isSameZone(left: string, right: string): boolean {
  try {
    return left === right || nameOf(left) === nameOf(right);
  } catch {
    return false;
  }
}

/** What time it is by HighLevel's clock, in milliseconds. */
export async function readNow(planner: Planner, signal?: AbortSignal): Promise<number> {
  return nowThere(await fetchLocation(planner, requireLocation(planner), signal));
}

async function fetchLocation(
  planner: Planner,
  locationId: string,
  signal?: AbortSignal,
): Promise<{ name?: string; timeZone?: string; clock: number }> {
  const answer = await callNeighbour(planner, "locations/get", { locationId }, { signal });
  const clock = readClock(answer.response.headers);
  try {
    const location: unknown = readNeighbour("locations/get", answer)?.location;
    const { name, timezone } = readTold<{ name?: string; timezone?: string }>(location, [
      "name",
      "timezone",
    ]);
    return { ...(name && { name }), ...(timezone && { timeZone: timezone }), clock };
  } catch (error) {
    // A token without the scope, and a server that does not know the path, leave it to the caller.
    const isSilent = isClosed(error);
    const isLost = isSilent && ["invalid_token", "wrong_location"].includes(error.reason ?? "");
    if (isSilent && !isLost) return { clock };
    throw error;
  }
}

/** By how much the clock of an answer is ahead of this machine's, in milliseconds. */
function readClock(headers: Headers): number {
  // The header has whole seconds.
  const ahead = Date.parse(headers.get("date") ?? "") + 500 - Date.now();
  return Math.abs(ahead) > 2_000 ? ahead : 0;
}
