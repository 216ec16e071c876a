import type { CallOptions, OperationId, Planner } from "../../src/index.js";

/** A call of an operation, and what must then stand on the wire, byte for byte. */
export interface Case {
  /** The scope that its token needs. */
  readonly scope: string;
  /** The one version that has it, where not every version has. */
  readonly only?: "2021-07-28" | "v3";
  readonly call: (planner: Planner, options?: CallOptions) => Promise<unknown>;
  readonly method: string;
  readonly url: string;
  /** The text of a JSON body. */
  readonly body?: string;
}

// Each name with every sign that a careless client breaks; distinct, so that no two can be swapped.
const location = "loc/ä b%?#&+";
const id = "id/ä b%?#&+";
const csvId = "csv/ä b%?#&+";
const postId = "post/ä b%?#&+";
const accountId = "account/ä b%?#&+";
const userId = "user/ä b%?#&+";
const queueId = "queue/ä b%?#&+";
const itemId = "item/ä b%?#&+";
const sessionId = "session/ä b%?#&+";
const companyId = "company/ä b%?#&+";
const searchText = "search/ä b%?#&+";
const page = "page/ä b%?#&+";
const encoded = "%2F%C3%A4%20b%25%3F%23%26%2B";

const start = { locationId: location, userId, page, reconnect: "true" } as const;
const startQuery = `locationId=loc${encoded}&userId=user${encoded}&page=page${encoded}&reconnect=true`;
const connection = { locationId: location, accountId };
const oauth = `/social-media-posting/oauth/loc${encoded}`;
const at = `/social-media-posting/loc${encoded}`;

/** Each operation once, with every argument that it has. */
export const calls: Readonly<Record<OperationId, Case>> = {
  "posts/list": {
    scope: "socialplanner/post.readonly",
    call: ({ posts }, options) =>
      posts.list(
        {
          locationId: location,
          type: "in_review",
          accounts: "one_ä,two_b",
          skip: "20",
          limit: "10",
          fromDate: "2026-12-01T00:00:00.000Z",
          toDate: "2026-12-31T23:59:59+05:30",
          includeUsers: "true",
          postType: "reel",
        },
        options,
      ),
    method: "POST",
    url: `${at}/posts/list`,
    body: '{"type":"in_review","accounts":"one_ä,two_b","skip":"20","limit":"10","fromDate":"2026-12-01T00:00:00.000Z","toDate":"2026-12-31T23:59:59+05:30","includeUsers":"true","postType":"reel"}',
  },
  "posts/create": {
    scope: "socialplanner/post.write",
    call: ({ posts }, options) =>
      posts.create(
        {
          locationId: location,
          accountIds: ["one_ä", "two/b"],
          summary: 'Tonight: "crêpes" & 🥞\nSee you',
          media: [
            {
              url: "https://example.com/a b.mp4?x=1&y=2",
              caption: "A pan",
              type: "video/mp4",
              thumbnail: "https://example.com/t.jpeg",
              id: "media1",
            },
          ],
          status: "in_review",
          scheduleDate: "2026-12-01T15:00:00Z",
          createdBy: "65f151c99bc2bf3aaf970d72",
          followUpComment: "First!",
          ogTagsDetails: {
            metaImage: "https://example.com/i.png",
            metaLink: "https://example.com",
          },
          type: "post",
          postApprovalDetails: {
            approver: "anna",
            requesterNote: "ok?",
            approverNote: "ok",
            approvalStatus: "pending",
          },
          scheduleTimeUpdated: false,
          tags: ["65f151c99bc2bf3aaf970d73"],
          categoryId: "65f151c99bc2bf3aaf970d74",
          tiktokPostDetails: {
            privacyLevel: "SELF_ONLY",
            promoteOtherBrand: false,
            enableComment: true,
            enableDuet: false,
            enableStitch: true,
            videoDisclosure: false,
            promoteYourBrand: true,
          },
          gmbPostDetails: {
            gmbEventType: "EVENT",
            title: "Pancakes",
            offerTitle: "Two for one",
            startDate: {
              startDate: { year: 2026, month: 12, day: 1 },
              startTime: { hours: 0, minutes: 30, seconds: 0 },
            },
            endDate: {
              endDate: { year: 2027, month: 1, day: 31 },
              endTime: { hours: 23, minutes: 59, seconds: 59 },
            },
            termsConditions: "https://example.com/terms",
            url: "https://example.com/book",
            couponCode: "PAN-2",
            redeemOnlineUrl: "https://example.com/redeem",
            actionType: "learn_more",
          },
          userId,
        },
        options,
      ),
    method: "POST",
    url: `${at}/posts`,
    body:
      '{"accountIds":["one_ä","two/b"],"summary":"Tonight: \\"crêpes\\" & 🥞\\nSee you",' +
      '"media":[{"url":"https://example.com/a b.mp4?x=1&y=2","caption":"A pan","type":"video/mp4","thumbnail":"https://example.com/t.jpeg","id":"media1"}],' +
      '"status":"in_review","scheduleDate":"2026-12-01T15:00:00Z","createdBy":"65f151c99bc2bf3aaf970d72","followUpComment":"First!",' +
      '"ogTagsDetails":{"metaImage":"https://example.com/i.png","metaLink":"https://example.com"},"type":"post",' +
      '"postApprovalDetails":{"approver":"anna","requesterNote":"ok?","approverNote":"ok","approvalStatus":"pending"},' +
      '"scheduleTimeUpdated":false,"tags":["65f151c99bc2bf3aaf970d73"],"categoryId":"65f151c99bc2bf3aaf970d74",' +
      '"tiktokPostDetails":{"privacyLevel":"SELF_ONLY","promoteOtherBrand":false,"enableComment":true,"enableDuet":false,"enableStitch":true,"videoDisclosure":false,"promoteYourBrand":true},' +
      '"gmbPostDetails":{"gmbEventType":"EVENT","title":"Pancakes","offerTitle":"Two for one",' +
      '"startDate":{"startDate":{"year":2026,"month":12,"day":1},"startTime":{"hours":0,"minutes":30,"seconds":0}},' +
      '"endDate":{"endDate":{"year":2027,"month":1,"day":31},"endTime":{"hours":23,"minutes":59,"seconds":59}},' +
      '"termsConditions":"https://example.com/terms","url":"https://example.com/book","couponCode":"PAN-2","redeemOnlineUrl":"https://example.com/redeem","actionType":"learn_more"},' +
      '"userId":"user/ä b%?#&+"}',
  },
  "posts/get": {
    scope: "socialplanner/post.readonly",
    call: ({ posts }, options) => posts.get({ locationId: location, id }, options),
    method: "GET",
    url: `${at}/posts/id${encoded}`,
  },
  "posts/update": {
    scope: "socialplanner/post.write",
    call: ({ posts }, options) =>
      posts.update(
        {
          locationId: location,
          id,
          accountIds: ["one"],
          summary: "",
          media: [{ url: "https://example.com/a.png", type: "image/png" }],
          status: "scheduled",
          scheduleDate: "2026-12-01T15:00:00.000Z",
          createdBy: "creator",
          followUpComment: "Late",
          ogTagsDetails: { metaLink: "https://example.com" },
          type: "story",
          postApprovalDetails: { approvalStatus: "not_required" },
          scheduleTimeUpdated: true,
          tags: [],
          categoryId: "category",
          tiktokPostDetails: { privacyLevel: "PUBLIC_TO_EVERYONE" },
          gmbPostDetails: { gmbEventType: "STANDARD", actionType: "none" },
          userId,
        },
        options,
      ),
    method: "PUT",
    url: `${at}/posts/id${encoded}`,
    body:
      '{"accountIds":["one"],"summary":"","media":[{"url":"https://example.com/a.png","type":"image/png"}],"status":"scheduled",' +
      '"scheduleDate":"2026-12-01T15:00:00.000Z","createdBy":"creator","followUpComment":"Late","ogTagsDetails":{"metaLink":"https://example.com"},' +
      '"type":"story","postApprovalDetails":{"approvalStatus":"not_required"},"scheduleTimeUpdated":true,"tags":[],"categoryId":"category",' +
      '"tiktokPostDetails":{"privacyLevel":"PUBLIC_TO_EVERYONE"},"gmbPostDetails":{"gmbEventType":"STANDARD","actionType":"none"},"userId":"user/ä b%?#&+"}',
  },
  "posts/delete": {
    scope: "socialplanner/post.write",
    call: ({ posts }, options) => posts.delete({ locationId: location, id }, options),
    method: "DELETE",
    url: `${at}/posts/id${encoded}`,
  },
  "posts/bulk-delete": {
    scope: "socialplanner/csv.write",
    call: ({ posts }, options) =>
      posts.bulkDelete({ locationId: location, postIds: ["a", "b/ä"] }, options),
    method: "POST",
    url: `${at}/posts/bulk-delete`,
    body: '{"postIds":["a","b/ä"]}',
  },
  "accounts/list": {
    scope: "socialplanner/account.readonly",
    call: ({ accounts }, options) => accounts.list({ locationId: location }, options),
    method: "GET",
    url: `${at}/accounts`,
  },
  "accounts/delete": {
    scope: "socialplanner/account.write",
    call: ({ accounts }, options) =>
      accounts.delete({ locationId: location, id, companyId, userId }, options),
    method: "DELETE",
    url: `${at}/accounts/id${encoded}?companyId=company${encoded}&userId=user${encoded}`,
  },
  "csv/list": {
    scope: "socialplanner/csv.readonly",
    call: ({ csv }, options) =>
      csv.list(
        { locationId: location, skip: "40", limit: "20", includeUsers: "true&ä", userId },
        options,
      ),
    method: "GET",
    url: `${at}/csv?skip=40&limit=20&includeUsers=true%26%C3%A4&userId=user${encoded}`,
  },
  "csv/upload": {
    scope: "socialplanner/csv.write",
    call: ({ csv }, options) =>
      csv.upload(
        {
          locationId: location,
          file: new File(["a,ä\r\n"], "launch week.csv", { type: "text/csv" }),
        },
        options,
      ),
    method: "POST",
    url: `${at}/csv`,
  },
  "csv/set-accounts": {
    scope: "socialplanner/csv.write",
    call: ({ csv }, options) =>
      csv.setAccounts(
        {
          locationId: location,
          accountIds: ["one_ä", "two/b"],
          filePath: "loc/social-planner-import/ä b.csv",
          rowsCount: 90,
          fileName: 'week "1".csv',
          approver: "anna",
          userId,
        },
        options,
      ),
    method: "POST",
    url: `${at}/set-accounts`,
    body: '{"accountIds":["one_ä","two/b"],"filePath":"loc/social-planner-import/ä b.csv","rowsCount":90,"fileName":"week \\"1\\".csv","approver":"anna","userId":"user/ä b%?#&+"}',
  },
  "csv/get": {
    scope: "socialplanner/csv.readonly",
    call: ({ csv }, options) =>
      csv.get({ locationId: location, id, skip: "40", limit: "20" }, options),
    method: "GET",
    url: `${at}/csv/id${encoded}?skip=40&limit=20`,
  },
  "csv/finalize": {
    scope: "socialplanner/csv.write",
    call: ({ csv }, options) => csv.finalize({ locationId: location, id, userId }, options),
    method: "PATCH",
    url: `${at}/csv/id${encoded}`,
    body: '{"userId":"user/ä b%?#&+"}',
  },
  "csv/delete": {
    scope: "socialplanner/csv.write",
    call: ({ csv }, options) => csv.delete({ locationId: location, id }, options),
    method: "DELETE",
    url: `${at}/csv/id${encoded}`,
  },
  "csv/delete-post": {
    scope: "socialplanner/csv.write",
    call: ({ csv }, options) => csv.deletePost({ locationId: location, csvId, postId }, options),
    method: "DELETE",
    url: `${at}/csv/csv${encoded}/post/post${encoded}`,
  },
  "categories/list": {
    scope: "socialplanner/category.readonly",
    call: ({ categories }, options) =>
      categories.list({ locationId: location, searchText, limit: "20", skip: "40" }, options),
    method: "GET",
    url: `${at}/categories?searchText=search${encoded}&limit=20&skip=40`,
  },
  "categories/get": {
    scope: "socialplanner/category.readonly",
    call: ({ categories }, options) => categories.get({ locationId: location, id }, options),
    method: "GET",
    url: `${at}/categories/id${encoded}`,
  },
  "tags/list": {
    scope: "socialplanner/tag.readonly",
    call: ({ tags }, options) =>
      tags.list({ locationId: location, searchText, limit: "20", skip: "40" }, options),
    method: "GET",
    url: `${at}/tags?searchText=search${encoded}&limit=20&skip=40`,
  },
  "tags/details": {
    scope: "socialplanner/tag.readonly",
    call: ({ tags }, options) =>
      tags.details({ locationId: location, tagIds: ["a", "b/ä"] }, options),
    method: "POST",
    url: `${at}/tags/details`,
    body: '{"tagIds":["a","b/ä"]}',
  },
  "statistics/get": {
    scope: "socialplanner/statistics.readonly",
    call: ({ statistics }, options) =>
      statistics.get(
        { locationId: location, profileIds: ["a", "b/ä"], platforms: ["facebook", "google"] },
        options,
      ),
    method: "POST",
    url: `/social-media-posting/statistics?locationId=loc${encoded}`,
    body: '{"profileIds":["a","b/ä"],"platforms":["facebook","google"]}',
  },
  "google/start": {
    scope: "socialplanner/oauth.readonly",
    only: "2021-07-28",
    call: ({ google }, options) => google.start(start, options),
    method: "GET",
    url: `/social-media-posting/oauth/google/start?${startQuery}`,
  },
  "google/list": {
    scope: "socialplanner/oauth.readonly",
    only: "2021-07-28",
    call: ({ google }, options) => google.list(connection, options),
    method: "GET",
    url: `${oauth}/google/locations/account${encoded}`,
  },
  "google/attach": {
    scope: "socialplanner/oauth.write",
    only: "2021-07-28",
    call: ({ google }, options) =>
      google.attach(
        {
          ...connection,
          location: {
            name: "locations/1",
            title: "Crêperie",
            metadata: { placeId: "x" },
            isVerified: true,
          },
          account: { name: "accounts/1", type: "PERSONAL" },
          companyId,
        },
        options,
      ),
    method: "POST",
    url: `${oauth}/google/locations/account${encoded}`,
    body: '{"location":{"name":"locations/1","title":"Crêperie","metadata":{"placeId":"x"},"isVerified":true},"account":{"name":"accounts/1","type":"PERSONAL"},"companyId":"company/ä b%?#&+"}',
  },
  "facebook/start": {
    scope: "socialplanner/oauth.readonly",
    only: "2021-07-28",
    call: ({ facebook }, options) => facebook.start(start, options),
    method: "GET",
    url: `/social-media-posting/oauth/facebook/start?${startQuery}`,
  },
  "facebook/list": {
    scope: "socialplanner/oauth.readonly",
    only: "2021-07-28",
    call: ({ facebook }, options) => facebook.list(connection, options),
    method: "GET",
    url: `${oauth}/facebook/accounts/account${encoded}`,
  },
  "facebook/attach": {
    scope: "socialplanner/oauth.write",
    only: "2021-07-28",
    call: ({ facebook }, options) =>
      facebook.attach(
        { ...connection, type: "page", originId: "1", name: "ä", avatar: "https://a", companyId },
        options,
      ),
    method: "POST",
    url: `${oauth}/facebook/accounts/account${encoded}`,
    body: '{"type":"page","originId":"1","name":"ä","avatar":"https://a","companyId":"company/ä b%?#&+"}',
  },
  "instagram/start": {
    scope: "socialplanner/oauth.readonly",
    only: "2021-07-28",
    call: ({ instagram }, options) => instagram.start(start, options),
    method: "GET",
    url: `/social-media-posting/oauth/instagram/start?${startQuery}`,
  },
  "instagram/list": {
    scope: "socialplanner/oauth.readonly",
    only: "2021-07-28",
    call: ({ instagram }, options) => instagram.list(connection, options),
    method: "GET",
    url: `${oauth}/instagram/accounts/account${encoded}`,
  },
  "instagram/attach": {
    scope: "socialplanner/oauth.write",
    only: "2021-07-28",
    call: ({ instagram }, options) =>
      instagram.attach(
        { ...connection, originId: "1", name: "ä", avatar: "https://a", pageId: "2", companyId },
        options,
      ),
    method: "POST",
    url: `${oauth}/instagram/accounts/account${encoded}`,
    body: '{"originId":"1","name":"ä","avatar":"https://a","pageId":"2","companyId":"company/ä b%?#&+"}',
  },
  "linkedin/start": {
    scope: "socialplanner/oauth.readonly",
    only: "2021-07-28",
    call: ({ linkedin }, options) => linkedin.start(start, options),
    method: "GET",
    url: `/social-media-posting/oauth/linkedin/start?${startQuery}`,
  },
  "linkedin/list": {
    scope: "socialplanner/oauth.readonly",
    only: "2021-07-28",
    call: ({ linkedin }, options) => linkedin.list(connection, options),
    method: "GET",
    url: `${oauth}/linkedin/accounts/account${encoded}`,
  },
  "linkedin/attach": {
    scope: "socialplanner/oauth.write",
    only: "2021-07-28",
    call: ({ linkedin }, options) =>
      linkedin.attach(
        {
          ...connection,
          type: "profile",
          originId: "1",
          name: "ä",
          avatar: "https://a",
          urn: "urn:li:person:A",
          companyId,
        },
        options,
      ),
    method: "POST",
    url: `${oauth}/linkedin/accounts/account${encoded}`,
    body: '{"type":"profile","originId":"1","name":"ä","avatar":"https://a","urn":"urn:li:person:A","companyId":"company/ä b%?#&+"}',
  },
  "twitter/start": {
    scope: "socialplanner/oauth.readonly",
    only: "2021-07-28",
    call: ({ twitter }, options) => twitter.start(start, options),
    method: "GET",
    url: `/social-media-posting/oauth/twitter/start?${startQuery}`,
  },
  "twitter/list": {
    scope: "socialplanner/oauth.readonly",
    only: "2021-07-28",
    call: ({ twitter }, options) => twitter.list(connection, options),
    method: "GET",
    url: `${oauth}/twitter/accounts/account${encoded}`,
  },
  "twitter/attach": {
    scope: "socialplanner/oauth.write",
    only: "2021-07-28",
    call: ({ twitter }, options) =>
      twitter.attach(
        {
          ...connection,
          originId: "1",
          name: "ä",
          username: "b",
          avatar: "https://a",
          protected: false,
          verified: true,
          companyId,
        },
        options,
      ),
    method: "POST",
    url: `${oauth}/twitter/accounts/account${encoded}`,
    body: '{"originId":"1","name":"ä","username":"b","avatar":"https://a","protected":false,"verified":true,"companyId":"company/ä b%?#&+"}',
  },
  "tiktok/start": {
    scope: "socialplanner/oauth.readonly",
    only: "2021-07-28",
    call: ({ tiktok }, options) => tiktok.start(start, options),
    method: "GET",
    url: `/social-media-posting/oauth/tiktok/start?${startQuery}`,
  },
  "tiktok/list": {
    scope: "socialplanner/oauth.readonly",
    only: "2021-07-28",
    call: ({ tiktok }, options) => tiktok.list(connection, options),
    method: "GET",
    url: `${oauth}/tiktok/accounts/account${encoded}`,
  },
  "tiktok/attach": {
    scope: "socialplanner/oauth.write",
    only: "2021-07-28",
    call: ({ tiktok }, options) =>
      tiktok.attach(
        {
          ...connection,
          type: "business",
          originId: "1",
          name: "ä",
          avatar: "https://a",
          verified: true,
          username: "b",
          companyId,
        },
        options,
      ),
    method: "POST",
    url: `${oauth}/tiktok/accounts/account${encoded}`,
    body: '{"type":"business","originId":"1","name":"ä","avatar":"https://a","verified":true,"username":"b","companyId":"company/ä b%?#&+"}',
  },
  "tiktok-business/start": {
    scope: "socialplanner/oauth.readonly",
    only: "2021-07-28",
    call: ({ tiktokBusiness }, options) => tiktokBusiness.start(start, options),
    method: "GET",
    url: `/social-media-posting/oauth/tiktok-business/start?${startQuery}`,
  },
  "tiktok-business/list": {
    scope: "socialplanner/oauth.readonly",
    only: "2021-07-28",
    call: ({ tiktokBusiness }, options) => tiktokBusiness.list(connection, options),
    method: "GET",
    url: `${oauth}/tiktok-business/accounts/account${encoded}`,
  },
  "connections/start": {
    scope: "socialplanner/oauth.readonly",
    only: "v3",
    call: ({ connections }, options) =>
      connections.start(
        {
          platform: "facebook",
          locationId: location,
          userId,
          page: "page/ä b%?#&+",
          reconnect: "true",
        },
        options,
      ),
    method: "GET",
    url: "/social-media-posting/oauth/facebook/start?locationId=loc%2F%C3%A4%20b%25%3F%23%26%2B&userId=user%2F%C3%A4%20b%25%3F%23%26%2B&page=page%2F%C3%A4%20b%25%3F%23%26%2B&reconnect=true",
  },
  "connections/list": {
    scope: "socialplanner/oauth.readonly",
    only: "v3",
    call: ({ connections }, options) =>
      connections.list(
        { locationId: location, platform: "facebook", accountId, search: "search/ä b%?#&+" },
        options,
      ),
    method: "GET",
    url: "/social-media-posting/oauth/loc%2F%C3%A4%20b%25%3F%23%26%2B/facebook/accounts/account%2F%C3%A4%20b%25%3F%23%26%2B?search=search%2F%C3%A4%20b%25%3F%23%26%2B",
  },
  "connections/attach": {
    scope: "socialplanner/oauth.write",
    only: "v3",
    call: ({ connections }, options) =>
      connections.attach(
        {
          locationId: location,
          platform: "facebook",
          accountId,
          type: "page",
          originId: "1",
          name: "ä",
          avatar: "https://a",
          pageId: "2",
          urn: "urn",
          location: { name: "locations/1", mine: 1 },
          account: { name: "accounts/1" },
          verified: true,
          username: "b",
          websiteUrl: "https://b",
          companyId: "c",
          originAccountType: "PINNER",
        },
        options,
      ),
    method: "POST",
    url: "/social-media-posting/oauth/loc%2F%C3%A4%20b%25%3F%23%26%2B/facebook/accounts/account%2F%C3%A4%20b%25%3F%23%26%2B",
    body: '{"type":"page","originId":"1","name":"ä","avatar":"https://a","pageId":"2","urn":"urn","location":{"name":"locations/1","mine":1},"account":{"name":"accounts/1"},"verified":true,"username":"b","websiteUrl":"https://b","companyId":"c","originAccountType":"PINNER"}',
  },
  "queues/categories": {
    scope: "socialplanner/category.readonly",
    only: "v3",
    call: ({ queues }, options) =>
      queues.categories({ locationId: location, skip: "5", limit: "10", q: "q/ä b%?#&+" }, options),
    method: "GET",
    url: "/social-media-posting/category/queues/available-categories?locationId=loc%2F%C3%A4%20b%25%3F%23%26%2B&skip=5&limit=10&q=q%2F%C3%A4%20b%25%3F%23%26%2B",
  },
  "queues/create": {
    scope: "socialplanner/category.write",
    only: "v3",
    call: ({ queues }, options) =>
      queues.create(
        {
          locationId: location,
          categoryId: "60af88475f1b2c001f5d5f4b",
          timeSlots: [
            { dayOfWeek: 0, time: "09:00" },
            { dayOfWeek: 3, time: "09:00" },
          ],
          enableFuturePosts: true,
          prioritizeNewContent: false,
          userId,
        },
        options,
      ),
    method: "POST",
    url: "/social-media-posting/category/queues",
    body: '{"locationId":"loc/ä b%?#&+","categoryId":"60af88475f1b2c001f5d5f4b","timeSlots":[{"dayOfWeek":0,"time":"09:00"},{"dayOfWeek":3,"time":"09:00"}],"enableFuturePosts":true,"prioritizeNewContent":false,"userId":"user/ä b%?#&+"}',
  },
  "queues/list": {
    scope: "socialplanner/category.readonly",
    only: "v3",
    call: ({ queues }, options) =>
      queues.list({ locationId: location, skip: 0, limit: 10 }, options),
    method: "POST",
    url: "/social-media-posting/category/queues/list",
    body: '{"locationId":"loc/ä b%?#&+","skip":0,"limit":10}',
  },
  "queues/get": {
    scope: "socialplanner/category.readonly",
    only: "v3",
    call: ({ queues }, options) => queues.get({ queueId, locationId: location }, options),
    method: "GET",
    url: "/social-media-posting/category/queues/queue%2F%C3%A4%20b%25%3F%23%26%2B?locationId=loc%2F%C3%A4%20b%25%3F%23%26%2B",
  },
  "queues/update": {
    scope: "socialplanner/category.write",
    only: "v3",
    call: ({ queues }, options) =>
      queues.update(
        {
          queueId,
          locationId: location,
          status: "paused",
          skipDateTime: "2026-12-24T09:00:00.000Z",
          timeSlots: [{ dayOfWeek: 1, time: "17:30" }],
          enableFuturePosts: true,
          prioritizeNewContent: false,
          skipLegacyWatermark: false,
        },
        options,
      ),
    method: "PUT",
    url: "/social-media-posting/category/queues/queue%2F%C3%A4%20b%25%3F%23%26%2B",
    body: '{"locationId":"loc/ä b%?#&+","status":"paused","skipDateTime":"2026-12-24T09:00:00.000Z","timeSlots":[{"dayOfWeek":1,"time":"17:30"}],"enableFuturePosts":true,"prioritizeNewContent":false,"skipLegacyWatermark":false}',
  },
  "queues/items": {
    scope: "socialplanner/category.readonly",
    only: "v3",
    call: ({ queues }, options) =>
      queues.items({ queueId, locationId: location, sessionId, errorFilter: true }, options),
    method: "POST",
    url: "/social-media-posting/category/queues/queue%2F%C3%A4%20b%25%3F%23%26%2B/items",
    body: '{"locationId":"loc/ä b%?#&+","sessionId":"session/ä b%?#&+","errorFilter":true}',
  },
  "queues/start-edit": {
    scope: "socialplanner/category.write",
    only: "v3",
    call: ({ queues }, options) => queues.startEdit({ queueId, locationId: location }, options),
    method: "POST",
    url: "/social-media-posting/category/queues/queue%2F%C3%A4%20b%25%3F%23%26%2B/edit/start",
    body: '{"locationId":"loc/ä b%?#&+"}',
  },
  "queues/save-edit": {
    scope: "socialplanner/category.write",
    only: "v3",
    call: ({ queues }, options) =>
      queues.saveEdit({ queueId, locationId: location, sessionId, keepInDraft: true }, options),
    method: "POST",
    url: "/social-media-posting/category/queues/queue%2F%C3%A4%20b%25%3F%23%26%2B/edit/save",
    body: '{"locationId":"loc/ä b%?#&+","sessionId":"session/ä b%?#&+","keepInDraft":true}',
  },
  "queues/discard-edit": {
    scope: "socialplanner/category.write",
    only: "v3",
    call: ({ queues }, options) =>
      queues.discardEdit({ queueId, locationId: location, sessionId }, options),
    method: "POST",
    url: "/social-media-posting/category/queues/queue%2F%C3%A4%20b%25%3F%23%26%2B/edit/discard",
    body: '{"locationId":"loc/ä b%?#&+","sessionId":"session/ä b%?#&+"}',
  },
  "queues/edit-calendar": {
    scope: "socialplanner/category.readonly",
    only: "v3",
    call: ({ queues }, options) =>
      queues.editCalendar(
        {
          queueId,
          locationId: location,
          sessionId,
          startDate: "2026-12-01T00:00:00.000Z",
          endDate: "2026-12-31T23:59:59.999Z",
          accountIds: ["aF3KhyL8JIuBwzK3m7Ly_iVrVJ2uoXNF0wzcBzgl5_12554616564525983496"],
        },
        options,
      ),
    method: "POST",
    url: "/social-media-posting/category/queues/queue%2F%C3%A4%20b%25%3F%23%26%2B/edit/calendar",
    body: '{"locationId":"loc/ä b%?#&+","sessionId":"session/ä b%?#&+","startDate":"2026-12-01T00:00:00.000Z","endDate":"2026-12-31T23:59:59.999Z","accountIds":["aF3KhyL8JIuBwzK3m7Ly_iVrVJ2uoXNF0wzcBzgl5_12554616564525983496"]}',
  },
  "queues/slots": {
    scope: "socialplanner/category.readonly",
    only: "v3",
    call: ({ queues }, options) =>
      queues.slots({ queueId, locationId: location, skip: 0, limit: 20 }, options),
    method: "POST",
    url: "/social-media-posting/category/queues/queue%2F%C3%A4%20b%25%3F%23%26%2B/slots",
    body: '{"locationId":"loc/ä b%?#&+","skip":0,"limit":20}',
  },
  "queues/update-item": {
    scope: "socialplanner/category.write",
    only: "v3",
    call: ({ queues }, options) =>
      queues.updateItem(
        {
          queueId,
          itemId,
          locationId: location,
          sessionId,
          modifiedPostPayload: { summary: "ä" },
          newOrder: "top",
          variations: [{ content: "ä" }],
          primaryImage: "https://a",
        },
        options,
      ),
    method: "PUT",
    url: "/social-media-posting/category/queues/queue%2F%C3%A4%20b%25%3F%23%26%2B/items/item%2F%C3%A4%20b%25%3F%23%26%2B",
    body: '{"locationId":"loc/ä b%?#&+","sessionId":"session/ä b%?#&+","modifiedPostPayload":{"summary":"ä"},"newOrder":"top","variations":[{"content":"ä"}],"primaryImage":"https://a"}',
  },
  "queues/delete-item": {
    scope: "socialplanner/category.write",
    only: "v3",
    call: ({ queues }, options) =>
      queues.deleteItem({ queueId, itemId, locationId: location, sessionId }, options),
    method: "DELETE",
    url: "/social-media-posting/category/queues/queue%2F%C3%A4%20b%25%3F%23%26%2B/items/item%2F%C3%A4%20b%25%3F%23%26%2B?locationId=loc%2F%C3%A4%20b%25%3F%23%26%2B&sessionId=session%2F%C3%A4%20b%25%3F%23%26%2B",
  },
  "queues/calendar": {
    scope: "socialplanner/category.readonly",
    only: "v3",
    call: ({ queues }, options) =>
      queues.calendar(
        {
          locationId: location,
          startDate: "2026-12-01T00:00:00.000Z",
          endDate: "2026-12-31T23:59:59.999Z",
          categoryIds: ["64e431dcaf507c4b26dbdf8b"],
          accountIds: ["aF3KhyL8JIuBwzK3m7Ly_iVrVJ2uoXNF0wzcBzgl5_12554616564525983496"],
        },
        options,
      ),
    method: "POST",
    url: "/social-media-posting/category/queues/list/calendar",
    body: '{"locationId":"loc/ä b%?#&+","startDate":"2026-12-01T00:00:00.000Z","endDate":"2026-12-31T23:59:59.999Z","categoryIds":["64e431dcaf507c4b26dbdf8b"],"accountIds":["aF3KhyL8JIuBwzK3m7Ly_iVrVJ2uoXNF0wzcBzgl5_12554616564525983496"]}',
  },
  "queues/delete-active-post": {
    scope: "socialplanner/category.write",
    only: "v3",
    call: ({ queues }, options) =>
      queues.deleteActivePost({ postId, locationId: location }, options),
    method: "DELETE",
    url: "/social-media-posting/category/queues/post%2F%C3%A4%20b%25%3F%23%26%2B/active-post?locationId=loc%2F%C3%A4%20b%25%3F%23%26%2B",
  },
  "queues/reset-item": {
    scope: "socialplanner/category.write",
    only: "v3",
    call: ({ queues }, options) =>
      queues.resetItem({ queueId, itemId, locationId: location }, options),
    method: "PUT",
    url: "/social-media-posting/category/queues/queue%2F%C3%A4%20b%25%3F%23%26%2B/items/item%2F%C3%A4%20b%25%3F%23%26%2B/reset",
    body: '{"locationId":"loc/ä b%?#&+"}',
  },
  "queues/clone-item": {
    scope: "socialplanner/category.write",
    only: "v3",
    call: ({ queues }, options) =>
      queues.cloneItem({ queueId, itemId, locationId: location, sessionId, order: 1.5 }, options),
    method: "POST",
    url: "/social-media-posting/category/queues/queue%2F%C3%A4%20b%25%3F%23%26%2B/items/item%2F%C3%A4%20b%25%3F%23%26%2B/clone",
    body: '{"locationId":"loc/ä b%?#&+","sessionId":"session/ä b%?#&+","order":1.5}',
  },
  "queues/create-item": {
    scope: "socialplanner/category.write",
    only: "v3",
    call: ({ queues }, options) =>
      queues.createItem(
        {
          queueId,
          locationId: location,
          sessionId,
          modifiedPostPayload: { accountIds: ["one_ä"], summary: "ä", type: "post" },
          order: 1.5,
          variations: [{ content: "ä" }],
          primaryImage: "https://a",
          directToQueue: true,
        },
        options,
      ),
    method: "POST",
    url: "/social-media-posting/category/queues/queue%2F%C3%A4%20b%25%3F%23%26%2B/create/item",
    body: '{"locationId":"loc/ä b%?#&+","sessionId":"session/ä b%?#&+","modifiedPostPayload":{"accountIds":["one_ä"],"summary":"ä","type":"post"},"order":1.5,"variations":[{"content":"ä"}],"primaryImage":"https://a","directToQueue":true}',
  },
  "comments/create": {
    scope: "socialplanner/comments.write",
    only: "v3",
    call: ({ comments }, options) =>
      comments.create(
        {
          platform: "facebook",
          locationId: location,
          parentId: "6975b186f3442844ec07665b",
          isParentThread: true,
          content: "Thank you, ä",
          attachments: [{ url: "https://a", type: "image" }],
          mentions: [{ name: "ä", id: "1", offset: 11, length: 1, slug: "a" }],
          notifyAllGroupMembers: false,
        },
        options,
      ),
    method: "POST",
    url: "/social-media-posting/comments/facebook?locationId=loc%2F%C3%A4%20b%25%3F%23%26%2B",
    body: '{"parentId":"6975b186f3442844ec07665b","isParentThread":true,"content":"Thank you, ä","attachments":[{"url":"https://a","type":"image"}],"mentions":[{"name":"ä","id":"1","offset":11,"length":1,"slug":"a"}],"notifyAllGroupMembers":false}',
  },
  "comments/like": {
    scope: "socialplanner/comments.write",
    only: "v3",
    call: ({ comments }, options) =>
      comments.like({ platform: "facebook", id, locationId: location }, options),
    method: "POST",
    url: "/social-media-posting/comments/facebook/id%2F%C3%A4%20b%25%3F%23%26%2B/like?locationId=loc%2F%C3%A4%20b%25%3F%23%26%2B",
  },
  "comments/unlike": {
    scope: "socialplanner/comments.write",
    only: "v3",
    call: ({ comments }, options) =>
      comments.unlike({ platform: "facebook", id, locationId: location }, options),
    method: "DELETE",
    url: "/social-media-posting/comments/facebook/id%2F%C3%A4%20b%25%3F%23%26%2B/like?locationId=loc%2F%C3%A4%20b%25%3F%23%26%2B",
  },
  "comments/list": {
    scope: "socialplanner/comments.readonly",
    only: "v3",
    call: ({ comments }, options) =>
      comments.list(
        {
          platform: "facebook",
          locationId: location,
          originIds: ["1234", "5678", "9101"],
          fromDate: "2026-12-01T00:00:00.000Z",
          toDate: "2026-12-31T23:59:59.999Z",
          sortBy: "top",
        },
        options,
      ),
    method: "POST",
    url: "/social-media-posting/comments/facebook/list?locationId=loc%2F%C3%A4%20b%25%3F%23%26%2B",
    body: '{"originIds":["1234","5678","9101"],"fromDate":"2026-12-01T00:00:00.000Z","toDate":"2026-12-31T23:59:59.999Z","sortBy":"top"}',
  },
  "watermarks/list": {
    scope: "socialplanner/watermarks.readonly",
    only: "v3",
    call: ({ watermarks }, options) =>
      watermarks.list({ locationId: location, name: "Corner", skip: "0", limit: "10" }, options),
    method: "GET",
    url: "/social-media-posting/loc%2F%C3%A4%20b%25%3F%23%26%2B/watermarks?name=Corner&skip=0&limit=10",
  },
  "watermarks/create": {
    scope: "socialplanner/watermarks.write",
    only: "v3",
    call: ({ watermarks }, options) =>
      watermarks.create(
        {
          locationId: location,
          watermarkImageUrl: "http://example.com/watermark.png",
          position: "top-left",
          scale: 0.5,
          opacity: 0.7,
          padding: true,
          templateName: "DefaultTemplate",
          accountIds: ["507f1f77bcf86cd799439011"],
        },
        options,
      ),
    method: "POST",
    url: "/social-media-posting/loc%2F%C3%A4%20b%25%3F%23%26%2B/watermarks",
    body: '{"watermarkImageUrl":"http://example.com/watermark.png","position":"top-left","scale":0.5,"opacity":0.7,"padding":true,"templateName":"DefaultTemplate","accountIds":["507f1f77bcf86cd799439011"]}',
  },
  "watermarks/get": {
    scope: "socialplanner/watermarks.readonly",
    only: "v3",
    call: ({ watermarks }, options) =>
      watermarks.get({ locationId: location, templateId: queueId }, options),
    method: "GET",
    url: "/social-media-posting/loc%2F%C3%A4%20b%25%3F%23%26%2B/watermarks/queue%2F%C3%A4%20b%25%3F%23%26%2B",
  },
  "watermarks/update": {
    scope: "socialplanner/watermarks.write",
    only: "v3",
    call: ({ watermarks }, options) =>
      watermarks.update(
        { locationId: location, templateId: queueId, position: "bottom-right", deleted: false },
        options,
      ),
    method: "PUT",
    url: "/social-media-posting/loc%2F%C3%A4%20b%25%3F%23%26%2B/watermarks/queue%2F%C3%A4%20b%25%3F%23%26%2B",
    body: '{"position":"bottom-right","deleted":false}',
  },
  "watermarks/delete": {
    scope: "socialplanner/watermarks.write",
    only: "v3",
    call: ({ watermarks }, options) =>
      watermarks.delete({ locationId: location, templateId: queueId }, options),
    method: "DELETE",
    url: "/social-media-posting/loc%2F%C3%A4%20b%25%3F%23%26%2B/watermarks/queue%2F%C3%A4%20b%25%3F%23%26%2B",
  },
  "watermarks/apply": {
    scope: "socialplanner/watermarks.write",
    only: "v3",
    call: ({ watermarks }, options) =>
      watermarks.apply(
        {
          locationId: location,
          accountId: "665f1bac78fda9b6c5f48099",
          inputMediaUrl: "http://example.com/media.png",
        },
        options,
      ),
    method: "POST",
    url: "/social-media-posting/loc%2F%C3%A4%20b%25%3F%23%26%2B/watermarks/add-image-watermark",
    body: '{"accountId":"665f1bac78fda9b6c5f48099","inputMediaUrl":"http://example.com/media.png"}',
  },
};
