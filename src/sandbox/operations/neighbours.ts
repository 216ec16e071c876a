import type { Handlers } from "./handler.js";

/** The operations on a location and its users. */
export const neighbours: Handlers = {
  "locations/get": ({ world: { locationId, name, timeZone } }) => ({
    location: { id: locationId, name, timezone: timeZone, country: "US" },
  }),
  "users/list": ({ world }) => ({ users: world.users.map((user) => ({ ...user })) }),
};
