import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { startSandbox } from "highlevel-social-planner/sandbox";
import type { Sandbox } from "highlevel-social-planner/sandbox";
import { openLocation, upload } from "./http.js";
import type { Json } from "./http.js";

let sandbox: Sandbox;
/** Slow enough to see every state, and with the other reading of what nobody has documented. */
let other: Sandbox;
beforeAll(async () => {
  [sandbox, other] = await Promise.all([
    startSandbox({ anyLocation: true, stepMs: 40 }),
    startSandbox({ anyLocation: true, stepMs: 300, csvId: false, overflow: "cut" }),
  ]);
});
afterAll(() => Promise.all([sandbox.stop(), other.stop()]));

const basic =
  "postAtSpecificTime (YYYY-MM-DD HH:mm:ss),content,link (OGmetaUrl),imageUrls,gifUrl,videoUrls,thumbnailUrl";
const old = basic.replace(",thumbnailUrl", "");
const objectId = expect.stringMatching(/^[0-9a-f]{24}$/);
const good = "2031-07-01 09:00:00,First post,,,,,";

/** A location, and the steps of an import in it to the accounts of these names. */
async function open(names = ["Harbor Bakery Ltd"], running = sandbox) {
  const location = openLocation(running);
  const { call } = location;
  const accountIds = await Promise.all(names.map(location.account));
  const send = (rows: string[], header = basic) =>
    call("POST", "/csv", upload([header, ...rows].join("\r\n")));
  /** Uploads rows and sets the accounts; answers the id of the import. */
  const begin = async (rows: string[], more: object = {}) => {
    const { results } = (await send(rows)).body;
    await call("POST", "/set-accounts", { ...results, accountIds, userId: "u1", ...more });
    const { csvs } = (await call("GET", "/csv?userId=u1")).body.results;
    return csvs[0]._id as string;
  };
  const read = async (id: string, query = "") =>
    (await call("GET", `/csv/${id}${query}`)).body.results;
  const reach = (id: string, status: string) =>
    expect
      .poll(async () => (await read(id)).csv.status, { timeout: 5000, interval: 20 })
      .toBe(status);
  const review = async (rows: string[], more?: object) => {
    const id = await begin(rows, more);
    await reach(id, "in_review");
    return id;
  };
  const finalize = (id: string) => call("PATCH", `/csv/${id}`, { userId: "u1" });
  const list = async (query: object = {}) =>
    (await call("POST", "/posts/list", { skip: "0", limit: "100", ...query })).body.results
      .posts as Json[];
  return { ...location, accountIds, send, begin, read, reach, review, finalize, list };
}

describe("csv/upload", () => {
  it("keeps a file and counts its posts", async () => {
    const { id, send } = await open();
    const answer = await send([
      good,
      '2031-07-02 09:00:00,"A caption, with a comma\nand a line break",,,,,',
    ]);
    expect(answer).toMatchObject({
      status: 201,
      body: { success: true, statusCode: 201, message: "Uploaded CSV" },
    });
    expect(answer.body.results).toEqual({
      filePath: expect.stringMatching(
        new RegExp(`^${id}/social-planner-import/[0-9a-f-]{36}\\.csv$`),
      ),
      rowsCount: 2,
      fileName: "posts.csv",
    });
  });

  it("takes any name of a file, a byte order mark and the older header of six columns", async () => {
    const { call } = await open();
    const name = 'launch; a=b "ż" %zz [sp-7f3a 1of2].csv';
    const answer = await call(
      "POST",
      "/csv",
      upload(`\uFEFF${old}\n2031-07-01 09:00:00,Hello,,,,`, name),
    );
    expect(answer.status).toBe(201);
    expect(answer.body.results).toMatchObject({ rowsCount: 1, fileName: name });
  });

  it("takes an Advanced file with both of its header rows", async () => {
    const { call } = await open();
    expect((await call("POST", "/csv", upload(advanced()))).body.results).toMatchObject({
      rowsCount: 1,
    });
  });

  const documented: [string, FormData, object][] = [
    [
      "no file",
      new FormData(),
      { statusCode: 400, message: "File is required", name: "BadRequestException" },
    ],
    [
      "another part than file",
      upload(basic, "a.csv", "csv"),
      { statusCode: 400, message: "Unexpected field" },
    ],
    [
      "a wrong header",
      upload("date,content\n2031-07-01 09:00:00,Hello"),
      {
        code: "CSV_HEADERS_NOT_MATCHING",
        message: "CSV headers are not identical to sample file.",
        fileType: "CSV",
        csvFileType: "basic",
        missingHeaders:
          "postAtSpecificTime (YYYY-MM-DD HH:mm:ss), link (OGmetaUrl), imageUrls, gifUrl, videoUrls, thumbnailUrl",
      },
    ],
    ["semicolons", upload(basic.replaceAll(",", ";")), { code: "CSV_HEADERS_NOT_MATCHING" }],
    [
      "an empty file",
      upload(""),
      { code: "CSV_EMPTY_FILE", message: "CSV file is empty.", fileType: "CSV" },
    ],
    ["a file without posts", upload(basic), { code: "CSV_NO_VALID_POST", csvFileType: "basic" }],
    [
      "a picture",
      upload(new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 0])),
      { code: "CSV_INVALID_FORMAT" },
    ],
    ["another extension", upload(basic, "posts.txt"), { code: "CSV_UNSUPPORTED_EXTENSION" }],
    [
      "a workbook, which the sandbox cannot read",
      upload("PK", "posts.xlsx"),
      { code: "CSV_PROCESSING_ERROR", fileType: "XLSX" },
    ],
    [
      "an Advanced file with one header row",
      upload(advanced().replace(/^.*\r\n/, "")),
      { code: "CSV_MISSING_REQUIRED_ROWS", csvFileType: "advance" },
    ],
  ];
  it.each(documented)("refuses %s (documented codes)", async (_, form, body) => {
    const { call } = await open();
    expect(await call("POST", "/csv", form)).toMatchObject({ status: 400, body });
  });

  it("refuses what is not multipart as a missing file (documented)", async () => {
    const { call } = await open();
    expect(await call("POST", "/csv", { file: basic })).toMatchObject({
      status: 400,
      body: { message: "File is required" },
    });
    const text = new FormData();
    text.append("file", basic);
    expect(await call("POST", "/csv", text)).toMatchObject({
      status: 400,
      body: { message: "File is required" },
    });
  });

  it("refuses a file of 91 posts, or cuts it: nobody has documented which", async () => {
    const rows = Array.from({ length: 91 }, (_, index) => `,Post ${index},,,,,`);
    const { send } = await open();
    expect(await send(rows)).toMatchObject({
      status: 400,
      body: { code: "CSV_PROCESSING_ERROR", message: "CSV has more than 90 posts." },
    });
    expect((await send(rows.slice(1))).body.results.rowsCount).toBe(90);
    const there = await open(undefined, other);
    expect((await there.send(rows)).body.results.rowsCount).toBe(90);
  });
});

describe("csv/set-accounts", () => {
  const refusals: [string, object, number, string | string[]][] = [
    [
      "an account that is not connected",
      { accountIds: ["nobody"] },
      422,
      ["Invalid account id in accountIds list"],
    ],
    ["no account", { accountIds: [] }, 422, ["accountIds should not be empty"]],
    [
      "more rows than the file has",
      { rowsCount: 2 },
      422,
      ["rowsCount must be between 1 and number of posts in CSV"],
    ],
    ["no row", { rowsCount: 0 }, 422, ["rowsCount must be between 1 and number of posts in CSV"]],
    ["a file that was not uploaded", { filePath: "nowhere.csv" }, 400, "File not found"],
    [
      "an unknown property",
      { csvFileType: "basic" },
      422,
      ["property csvFileType should not exist"],
    ],
    [
      "no user, though the page of this version has it optional",
      { userId: undefined },
      422,
      ["userId must be a string", "userId should not be empty"],
    ],
  ];
  it.each(refusals)("refuses %s", async (_, change, status, message) => {
    const { call, send, accountIds } = await open();
    const { results } = (await send([good])).body;
    const answer = await call("POST", "/set-accounts", {
      ...results,
      accountIds,
      userId: "u1",
      ...change,
    });
    expect(answer).toMatchObject({ status, body: { message } });
  });

  it("answers the id of the import, or leaves it out as the older page does", async () => {
    const { send, call, accountIds } = await open();
    const body = { ...(await send([good])).body.results, accountIds, userId: "u1" };
    expect((await call("POST", "/set-accounts", body)).body).toEqual({
      success: true,
      statusCode: 201,
      message: "Accounts Set Successfully",
      results: { csvId: objectId },
    });
    const there = await open(undefined, other);
    const again = {
      ...(await there.send([good])).body.results,
      accountIds: there.accountIds,
      userId: "u1",
    };
    expect((await there.call("POST", "/set-accounts", again)).body).toEqual({
      success: true,
      statusCode: 201,
      message: "Accounts Set Successfully",
    });
    expect((await there.call("GET", "/csv?userId=u1")).body.results.csvs).toMatchObject([
      { file: again.filePath },
    ]);
  });
});

describe("an import", () => {
  it("goes from pending over in_progress to in_review, then over importing to completed", async () => {
    const { begin, read, finalize } = await open(undefined, other);
    const seen: string[] = [];
    const watch = async (id: string, last: string) => {
      for (let status = ""; status !== last;) {
        status = (await read(id)).csv.status;
        if (seen.at(-1) !== status) seen.push(status);
      }
    };
    const id = await begin([good]);
    await watch(id, "in_review");
    await finalize(id);
    await watch(id, "completed");
    expect(seen).toEqual(["pending", "in_progress", "in_review", "importing", "completed"]);
  });

  it("is listed for its user, newest first; an empty list is an empty object (a caller's report)", async () => {
    const { call, begin } = await open();
    const list = async (query: string) => (await call("GET", `/csv?${query}`)).body;
    expect(await list("userId=u1")).toEqual({
      success: true,
      statusCode: 200,
      message: "Fetched CSV Upload Status",
      results: { csvs: {}, count: 0 },
    });
    const [first, second] = [await begin([good]), await begin([good])];
    const { csvs, count } = (await list("userId=u1")).results;
    expect(count).toBe(2);
    expect(csvs.map(({ _id }: Json) => _id)).toEqual([second, first]);
    expect((await list("userId=u1&skip=1&limit=5")).results.csvs).toMatchObject([{ _id: first }]);
    expect((await list("userId=somebody")).results.count).toBe(0);
  });

  it("is not listed without a user: 422 (callers' reports)", async () => {
    const { call } = await open();
    expect(await call("GET", "/csv")).toMatchObject({
      status: 422,
      body: { message: ["userId must be a string", "userId should not be empty"] },
    });
    expect((await call("GET", "/csv?userId=u1&skip=x")).body.message).toEqual([
      "skip must be a number string",
    ]);
  });

  it("is read with its rows in pages, once they are read", async () => {
    const { begin, read, reach, accountIds, id: locationId } = await open(undefined, other);
    const id = await begin([good, "2031-07-02 09:00,Second post,,,,,", ",Third post,,,,,"]);
    expect(await read(id)).toMatchObject({
      csv: { _id: id, status: "pending" },
      posts: [],
      count: 0,
    });
    await reach(id, "in_review");
    const { csv, count, posts } = await read(id);
    expect(csv).toMatchObject({
      _id: id,
      locationId,
      accountIds,
      fileName: "posts.csv",
      status: "in_review",
      count: 3,
      createdBy: "u1",
    });
    expect(count).toBe(3);
    expect(posts).toEqual([
      {
        _id: objectId,
        accountIds,
        summary: "First post",
        scheduleDate: "2031-07-01T13:00:00.000Z",
        type: "post",
        medias: [],
        status: "pending",
      },
      {
        _id: objectId,
        accountIds,
        summary: "Second post",
        scheduleDate: "2031-07-02T13:00:00.000Z",
        type: "post",
        medias: [],
        status: "pending",
      },
      {
        _id: objectId,
        accountIds,
        summary: "Third post",
        type: "post",
        medias: [],
        status: "pending",
      },
    ]);
    expect((await read(id, "?skip=1&limit=1")).posts).toEqual([posts[1]]);
    expect((await read(id, "?skip=3&limit=1")).posts).toEqual([]);
  });

  it("reads the six ways to write a date, slash dates month first, in the zone of the location (help page)", async () => {
    const { review, read } = await open();
    const rows = [
      "2031-01-02 09:00",
      "2031-01-02 9:00:00",
      "2031/01/02 09:00:00",
      "2031/01/02 09:00",
      "1/2/2031 9:00:00",
      "1/2/2031 9:00",
    ];
    const { posts } = await read(await review(rows.map((date) => `${date},x,,,,,`)));
    expect(posts.map(({ scheduleDate }: Json) => scheduleDate)).toEqual(
      rows.map(() => "2031-01-02T14:00:00.000Z"),
    );
  });

  it("imports no more rows than it was told", async () => {
    const { review, read } = await open();
    const id = await review([good, good], { rowsCount: 1 });
    expect((await read(id)).count).toBe(1);
  });
});

describe("a row", () => {
  const image = "https://media.example/a.jpg";
  const rules: [string, string[], string, string][] = [
    ["a broken date", ["Harbor Bakery Ltd"], "31.12.2031 09:00,x,,,,,", "Invalid date format"],
    [
      "neither text nor media",
      ["Harbor Bakery Ltd"],
      "2031-07-01 09:00:00,,https://example.com,,,,",
      "Post content or media is required",
    ],
    [
      "two kinds of media",
      ["Harbor Bakery Ltd"],
      `2031-07-01 09:00:00,x,,${image},https://media.example/a.gif,,`,
      "Only one kind of media is allowed in a post",
    ],
    [
      "eleven images",
      ["Harbor Bakery Ltd"],
      `2031-07-01 09:00:00,x,,"${Array(11).fill(image).join(", ")}",,,`,
      "Maximum 10 images are allowed",
    ],
    [
      "eleven videos",
      ["Harbor Bakery Ltd"],
      `2031-07-01 09:00:00,x,,,,"${Array(11).fill("https://media.example/a.mp4").join(",")}",`,
      "Maximum 10 videos are allowed",
    ],
    [
      "a link that is none",
      ["Harbor Bakery Ltd"],
      "2031-07-01 09:00:00,x,,media.example/a.jpg,,,",
      "Invalid media link",
    ],
    [
      "Google Drive",
      ["Harbor Bakery Ltd"],
      "2031-07-01 09:00:00,x,,https://drive.google.com/file/d/1,,,",
      "Google Drive links are not supported",
    ],
    [
      "a wrong kind of image",
      ["Harbor Bakery Ltd"],
      "2031-07-01 09:00:00,x,,https://media.example/a.tiff,,,",
      "Invalid media format",
    ],
    [
      "a wrong kind of video",
      ["Harbor Bakery Ltd"],
      "2031-07-01 09:00:00,x,,,,https://media.example/a.avi,",
      "Invalid media format",
    ],
    [
      "a GIF for Instagram",
      ["harbor.bakery"],
      "2031-07-01 09:00:00,x,,,https://media.example/a.gif,,",
      "GIF is not supported by every account",
    ],
    [
      "a video for Google",
      ["Harbor Bakery"],
      "2031-07-01 09:00:00,x,,,,https://media.example/a.mp4,",
      "Google Business Profile does not support videos",
    ],
    [
      "no media for Instagram",
      ["harbor.bakery"],
      good,
      "Instagram Account, would require image or video",
    ],
    [
      "a caption that is too long for one of the accounts",
      ["Harbor Bakery Ltd", "harbor.bakery"],
      `2031-07-01 09:00:00,${"x".repeat(2201)},,${image},,,`,
      "Content is longer than 2200 characters",
    ],
    [
      "cells that are missing",
      ["Harbor Bakery Ltd"],
      "2031-07-01 09:00:00,x",
      "Invalid row format",
    ],
  ];
  it.each(rules)("carries an errorMessage for %s (help pages)", async (_, names, row, message) => {
    const { review, read } = await open(names);
    const [first, second] = (await read(await review([row, `2031-07-01 09:00:00,x,,${image},,,`])))
      .posts;
    expect(first).toMatchObject({ errorMessage: message, status: "rejected" });
    expect(second).not.toHaveProperty("errorMessage");
  });

  it("says of each file under .invalid that it could not be fetched", async () => {
    const { review, read } = await open();
    const [row] = (
      await read(await review([`2031-07-01 09:00:00,x,,"${image}, https://cdn.invalid/b.png",,,`]))
    ).posts;
    expect(row).toMatchObject({
      errorMessage: "Media could not be fetched",
      medias: [
        { url: image, type: "image/jpeg" },
        {
          url: "https://cdn.invalid/b.png",
          type: "image/png",
          error: "Media could not be fetched",
        },
      ],
    });
    expect(row.medias[0]).not.toHaveProperty("error");
  });

  it("has its link as a preview, or at the end of the text beside media (help page)", async () => {
    const { review, read } = await open();
    const rows = [
      "2031-07-01 09:00:00,Read,https://example.com/a,,,,",
      `2031-07-01 09:00:00,See,https://example.com/b,${image},,,`,
    ];
    const [plain, beside] = (await read(await review(rows))).posts;
    expect(plain).toMatchObject({ summary: "Read", link: { url: "https://example.com/a" } });
    expect(beside).toMatchObject({
      summary: "See\nhttps://example.com/b",
      medias: [{ url: image }],
    });
    expect(beside).not.toHaveProperty("link");
  });

  it("can be taken out while the import is in review, and not be changed", async () => {
    const { call, begin, reach, read, finalize, list } = await open(undefined, other);
    const id = await begin([good, "2031-07-02 09:00:00,Second post,,,,,"]);
    expect((await call("DELETE", `/csv/${id}/post/65f92e55cc884f0d0845e4a1`)).status).toBe(400);
    await reach(id, "in_review");
    const [first] = (await read(id)).posts;
    expect(await call("DELETE", `/csv/${id}/post/${first._id}`)).toMatchObject({
      status: 200,
      body: {
        success: true,
        statusCode: 200,
        message: "Deleted CSV Post",
        results: { postId: first._id },
      },
    });
    expect((await call("DELETE", `/csv/${id}/post/${first._id}`)).status).toBe(404);
    expect(await read(id)).toMatchObject({
      csv: { count: 1 },
      count: 1,
      posts: [{ summary: "Second post" }],
    });
    await finalize(id);
    await reach(id, "completed");
    expect(await list()).toMatchObject([{ summary: "Second post" }]);
  });
});

describe("csv/finalize", () => {
  it("makes a post of every row for every account at the right moment, and a draft of an undated row", async () => {
    const { review, finalize, reach, list, accountIds } = await open([
      "Harbor Bakery Ltd",
      "harborbakery",
    ]);
    const id = await review([good, "2031-01-01 09:00:00,In winter,,,,,", ",Some day,,,,,"]);
    expect(await finalize(id)).toMatchObject({
      status: 200,
      body: { success: true, statusCode: 200, message: "Updated Successfully" },
    });
    await reach(id, "completed");
    const posts = await list();
    expect(
      posts
        .map(({ source, status, summary, displayDate, accountIds: [account] }) => [
          source,
          status,
          summary,
          displayDate,
          account,
        ])
        .toSorted(),
    ).toEqual(
      accountIds
        .flatMap((account) => [
          ["csv", "draft", "Some day", undefined, account],
          ["csv", "scheduled", "First post", "2031-07-01T13:00:00.000Z", account],
          ["csv", "scheduled", "In winter", "2031-01-01T14:00:00.000Z", account],
        ])
        .toSorted(),
    );
  });

  it("makes them one after another", async () => {
    const { review, finalize, list, reach } = await open(undefined, other);
    const id = await review(
      Array.from({ length: 20 }, (_, index) => `2031-07-01 09:00:00,Post ${index},,,,,`),
    );
    await finalize(id);
    expect((await list()).length).toBeLessThan(20);
    await reach(id, "completed");
    expect(await list()).toHaveLength(20);
  });

  it("leaves out rows with errors", async () => {
    const { review, finalize, reach, list, read } = await open();
    const id = await review([good, "tomorrow,Broken,,,,,"]);
    await finalize(id);
    await reach(id, "completed");
    expect(await list()).toMatchObject([{ summary: "First post" }]);
    expect((await read(id)).posts).toMatchObject([{ status: "accepted" }, { status: "rejected" }]);
  });

  it("is refused before the review and after it, so that nothing comes twice", async () => {
    const { begin, reach, finalize, list } = await open(undefined, other);
    const id = await begin([good]);
    expect((await finalize(id)).status).toBe(400);
    await reach(id, "in_review");
    const codes = await Promise.all([finalize(id), finalize(id), finalize(id)]);
    expect(codes.map(({ status }) => status).toSorted()).toEqual([200, 400, 400]);
    await reach(id, "completed");
    expect((await finalize(id)).status).toBe(400);
    expect(await list()).toHaveLength(1);
  });

  it("sends for approval with an approver; the import reads in_review before and after (help pages)", async () => {
    const { review, finalize, reach, list, read } = await open(undefined, other);
    const id = await review([good, ",Some day,,,,,"], { approver: "boss" });
    expect((await read(id)).csv).toMatchObject({ status: "in_review", approver: "boss" });
    await finalize(id);
    await reach(id, "importing");
    await reach(id, "in_review");
    expect(
      (await list()).map(({ status, postApprovalDetails }) => [
        status,
        postApprovalDetails.approver,
      ]),
    ).toEqual(
      expect.arrayContaining([
        ["in_review", "boss"],
        ["draft", "boss"],
      ]),
    );
    expect((await finalize(id)).status).toBe(400);
    expect(await list()).toHaveLength(2);
  });

  it("accepts times that are over, which never come (help pages)", async () => {
    const { review, finalize, reach, list, read } = await open();
    const id = await review(["2020-07-01 09:00:00,Too late,,,,,"]);
    expect((await read(id)).posts[0]).not.toHaveProperty("errorMessage");
    await finalize(id);
    await reach(id, "completed");
    expect(await list()).toMatchObject([
      { status: "scheduled", displayDate: "2020-07-01T13:00:00.000Z" },
    ]);
  });

  it("reads the columns of single networks, and makes tags and the category (help page)", async () => {
    const { call, account } = await open();
    const accountIds = [
      await account("Harbor Bakery"),
      await account("harbor.bakery"),
      await account("Harbor Bakery Shop"),
    ];
    const { results } = (await call("POST", "/csv", upload(advanced()))).body;
    const id = (await call("POST", "/set-accounts", { ...results, accountIds, userId: "u1" })).body
      .results.csvId;
    const status = async () => (await call("GET", `/csv/${id}`)).body.results.csv.status;
    await expect.poll(status).toBe("in_review");
    await call("PATCH", `/csv/${id}`, { userId: "u1" });
    await expect.poll(status).toBe("completed");
    const { posts } = (await call("POST", "/posts/list", { skip: "0", limit: "10" })).body.results;
    expect(posts).toHaveLength(3);
    const instagram = posts.find((post: Json) => post.accountIds[0] === accountIds[1]);
    expect(instagram).toMatchObject({
      summary: "Two for one",
      type: "reel",
      tags: [objectId, objectId],
      tiktokPostDetails: {
        privacyLevel: "PUBLIC_TO_EVERYONE",
        enableComment: true,
        enableDuet: false,
      },
      gmbPostDetails: {
        gmbEventType: "OFFER",
        title: "Two for one",
        startDate: {
          startDate: { year: 2031, month: 7, day: 1 },
          startTime: { hours: 0, minutes: 0, seconds: 0 },
        },
        couponCode: "BREAD",
      },
    });
    expect(posts.find((post: Json) => post.accountIds[0] === accountIds[0]).type).toBe("post");
    const tags = (await call("GET", "/tags?searchText=sourdough")).body.results.tags;
    expect(tags).toMatchObject([{ tag: "sourdough", _id: instagram.tags[1] }]);
    expect((await call("GET", "/categories?searchText=harvest")).body.results.count).toBe(1);
  });
});

describe("csv/delete", () => {
  it("removes an import, and with it the posts that it made (documented)", async () => {
    const { call, review, finalize, reach, list } = await open();
    const id = await review([good]);
    await finalize(id);
    await reach(id, "completed");
    expect(await call("DELETE", `/csv/${id}`)).toMatchObject({
      status: 200,
      body: {
        success: true,
        message: "Deleted CSV",
        results: { csv: { status: "deleted", fileName: "posts.csv", count: 1 } },
      },
    });
    expect(await list()).toEqual([]);
    expect((await call("GET", `/csv/${id}`)).status).toBe(404);
    expect((await call("GET", "/csv?userId=u1")).body.results.csvs).toEqual({});
    expect((await call("GET", "/csv/abc")).status).toBe(400);
  });
});

/** An Advanced file with one offer. */
function advanced(): string {
  const columns = [
    ["All Social", "postAtSpecificTime (YYYY-MM-DD HH:mm:ss)", "2031-07-01 09:00:00"],
    ["All Social", "content", "Two for one"],
    ["All Social", "OGmetaUrl (url)", ""],
    ["All Social", "imageUrls (comma-separated)", "https://media.example/a.png"],
    ["All Social", "gifUrl", ""],
    ["All Social", "videoUrls (comma-separated)", ""],
    ["All Social", "thumbnailUrl", ""],
    ["All Social", "mediaOptimization (true/false)", "TRUE"],
    ["All Social", "applyWatermark (true/false)", "FALSE"],
    ["All Social", "tags (comma-separated)", '"bread,sourdough"'],
    ["All Social", "category", "harvest"],
    ["All Social", "followUpComment", ""],
    ["Facebook", "type (post/story/reel)", "post"],
    ["Instagram", "type (post/story/reel)", "reel"],
    ["LinkedIn", "pdfTitle", ""],
    ["LinkedIn", "postAsPdf (true/false)", ""],
    ["Google (GBP)", "eventType (call_to_action/event/offer)", "offer"],
    ["Google (GBP)", "actionType (none/order/book/shop/learn_more/call/sign_up)", ""],
    ["Google (GBP)", "title", "Two for one"],
    ["Google (GBP)", "offerTitle", "Bread week"],
    ["Google (GBP)", "startDate (YYYY-MM-DD HH:mm:ss)", "2031-07-01 0:00:00"],
    ["Google (GBP)", "endDate (YYYY-MM-DD HH:mm:ss)", "2031-07-08 0:00:00"],
    ["Google (GBP)", "termsConditions", "While it is warm"],
    ["Google (GBP)", "couponCode", "BREAD"],
    ["Google (GBP)", "redeemOnlineUrl", "https://example.com/bread"],
    ["Google (GBP)", "actionUrl", ""],
    ["YouTube", "title", ""],
    ["YouTube", "privacyLevel (private/public/unlisted)", ""],
    ["YouTube", "type (video/short)", ""],
    ["TikTok", "privacyLevel (everyone/friends/only_me)", "everyone"],
    ["TikTok", "promoteOtherBrand (true/false)", ""],
    ["TikTok", "enableComment (true/false)", "TRUE"],
    ["TikTok", "enableDuet (true/false)", "false"],
    ["TikTok", "enableStitch (true/false)", ""],
    ["TikTok", "videoDisclosure (true/false)", ""],
    ["TikTok", "promoteYourBrand (true/false)", ""],
    ["Community", "title", ""],
    ["Community", "notifyAllGroupMembers (true/false)", ""],
    ["Pinterest", "title", ""],
    ["Pinterest", "link", ""],
  ];
  return [0, 1, 2].map((row) => columns.map((column) => column[row]).join(",")).join("\r\n");
}
