import type { Planner } from "highlevel-social-planner";
import { ApiError } from "../../src/errors.js";
import type { Account } from "../../src/location/accounts.js";
import type { Post } from "../../src/location/posts.js";

/** A post as HighLevel lists it. */
export function post(_id: string, displayDate: string | undefined, more: Partial<Post> = {}): Post {
  return {
    _id,
    locationId: "l",
    type: "post",
    accountIds: ["a"],
    summary: "Bread",
    status: displayDate ? "scheduled" : "draft",
    ...(displayDate && { displayDate }),
    ...more,
  };
}

/** A planner of a location that has these posts and accounts; what is deleted is gone. */
export function stubPlanner(
  posts: Post[],
  accounts: Account[] = [],
): Planner & { asked: object[] } {
  const asked: object[] = [];
  const isListed = ({ displayDate }: Post, { fromDate, toDate }: Span) =>
    fromDate === undefined
      ? displayDate === undefined
      : displayDate !== undefined && fromDate <= displayDate && displayDate <= (toDate ?? "");
  const all = async function* (filter: Span) {
    asked.push(filter);
    yield* posts.filter((one) => isListed(one, filter));
  };
  const planner = {
    asked,
    locationId: "l",
    posts: {
      list: { all },
      get: async ({ id }: { id: string }) => {
        const found = posts.find(({ _id }) => _id === id);
        if (found) return { results: { post: found } };
        const response = new Response(null, { status: 404 });
        throw new ApiError({ operation: "posts/get", response, body: undefined, scope: undefined });
      },
      delete: async ({ id }: { id: string }) => {
        const index = posts.findIndex(({ _id }) => _id === id);
        posts.splice(index, index < 0 ? 0 : 1);
      },
    },
    accounts: { list: async () => ({ results: { accounts } }) },
  };
  return planner as unknown as Planner & { asked: object[] };
}

interface Span {
  fromDate?: string;
  toDate?: string;
}
