import { randomUUID } from "node:crypto";
import type { Answer, Call, Handlers } from "./handler.js";
import { readPosts, readStatus } from "./post-state.js";
import { Refusal } from "../server/refusal.js";

/** The statistics of the last seven days: published posts are counted, and nobody has looked at them yet. */
export const statistics: Handlers = { "statistics/get": readStatistics };

const day = 86_400_000;

function readStatistics(call: Call<"statistics/get">): Answer<"statistics/get"> {
  const { world, query, body, now } = call;
  // 401 where the parameter is missing is what callers report.
  if (!query.locationId) throw new Refusal(401, "Location ID is required");
  if (body.profileIds.length > 100)
    throw new Refusal(400, "profileIds must contain no more than 100 elements");
  const asked: readonly string[] | undefined = body.platforms;
  const accounts = world.accounts.filter(
    ({ profileId = "", platform = "" }) =>
      body.profileIds.includes(profileId) && (asked?.includes(platform) ?? true),
  );
  const published = readPosts(world, now).filter(
    (post) => readStatus(post, world, now) === "published",
  );
  const days = [6, 5, 4, 3, 2, 1, 0].map((ago) => now - ago * day);
  const counted = accounts.map(({ id, platform = "" }) => {
    const own = published.filter(({ accountId }) => accountId === id);
    return {
      platform,
      series: days.map((end) => own.filter(({ at = 0 }) => at > end - day && at <= end).length),
    };
  });
  const platforms = [...new Set(counted.map(({ platform }) => platform))].map((platform) => {
    const members = counted.filter((entry) => entry.platform === platform);
    return {
      platform,
      series: days.map((_, index) => sum(members.map(({ series }) => series[index] ?? 0))),
    };
  });
  return describe(days, platforms);
}

/** The answer, with nought for all that nobody has done yet. */
function describe(
  days: readonly number[],
  platforms: readonly { platform: string; series: number[] }[],
): Answer<"statistics/get"> {
  const posts = sum(platforms.map(({ series }) => sum(series)));
  const nought = days.map(() => 0);
  return {
    results: {
      dayRange: days.map((time) =>
        new Date(time).toLocaleDateString("en-US", { weekday: "short", timeZone: "UTC" }),
      ),
      totals: { posts, likes: 0, followers: 0, impressions: 0, comments: 0 },
      postPerformance: {
        posts: Object.fromEntries(platforms.map(({ platform, series }) => [platform, series])),
        impressions: nought,
        likes: nought,
        comments: nought,
      },
      breakdowns: {
        posts: {
          total: posts,
          totalChange: 0,
          platforms: Object.fromEntries(
            platforms.map(({ platform, series }) => [platform, { value: sum(series), change: 0 }]),
          ),
        },
      },
    },
    message: "Analytics Built Successfully",
    traceId: randomUUID(),
  };
}

function sum(numbers: number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
