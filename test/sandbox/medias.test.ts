import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { startSandbox } from "highlevel-social-planner/sandbox";
import type { Sandbox } from "highlevel-social-planner/sandbox";
import type { Json } from "./http.js";

let sandbox: Sandbox;
beforeAll(async () => {
  sandbox = await startSandbox({ locations: { tea: { name: "Tea House" }, coffee: {} } });
});
afterAll(() => sandbox.stop());

async function call(method: string, path: string, body?: FormData | object, token = sandbox.token) {
  const isForm = body instanceof FormData;
  const response = await fetch(`${sandbox.url}${path}`, {
    method,
    headers: {
      authorization: `Bearer ${token}`,
      version: "2021-07-28",
      ...(body && !isForm && { "content-type": "application/json" }),
    },
    ...(body && { body: isForm ? body : JSON.stringify(body) }),
  });
  const text = await response.text();
  const answer: Json = text && JSON.parse(text);
  return { status: response.status, body: answer };
}

function form(bytes: BlobPart, name: string, type: string, more: Record<string, string> = {}) {
  const data = new FormData();
  data.append("file", new File([bytes], name, { type }));
  for (const [key, value] of Object.entries(more)) data.append(key, value);
  return data;
}

const upload = (data: FormData, token?: string) => call("POST", "/medias/upload-file", data, token);
const list = (more: string, location = sandbox.locationId) =>
  call(
    "GET",
    `/medias/files?altType=location&altId=${location}&sortBy=createdAt&sortOrder=asc&type=file${more}`,
  );
const names = async (more: string, location?: string) =>
  (await list(more, location)).body.files.map(({ name }: Json) => name);

describe("a sandbox's media library", () => {
  it("serves what was uploaded, byte by byte, with its type", async () => {
    const bytes = new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 255, 128]);
    const { status, body } = await upload(
      form(bytes, "a #1%.PNG", "image/png", { name: "ä 🎉.png" }),
    );
    expect([status, Object.keys(body)]).toEqual([200, ["fileId", "url"]]);
    expect(body.url).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/media\/\w+\/[0-9a-f]{24}\.png$/);
    const served = await fetch(body.url);
    expect(served.headers.get("content-type")).toBe("image/png");
    expect(new Uint8Array(await served.arrayBuffer())).toEqual(bytes);
    expect((await list("&query=%F0%9F%8E%89")).body.files).toEqual([
      {
        _id: body.fileId,
        altId: sandbox.locationId,
        altType: "location",
        name: "ä 🎉.png",
        type: "file",
        url: body.url,
      },
    ]);
  });

  it("is the token's own, whatever location is meant", async () => {
    await upload(form("x", "tea.jpg", "image/jpeg"), "pit-tea");
    expect(await names("&query=tea", "tea")).toEqual(["tea.jpg"]);
    expect(await names("&query=tea")).toEqual([]);
  });

  it("is closed to the token of another location", async () => {
    const path = "/medias/files?altType=location&altId=coffee&sortBy=name&sortOrder=asc&type=file";
    expect(await call("GET", path, undefined, "pit-tea")).toMatchObject({
      status: 403,
      body: { message: "The token does not have access to this location." },
    });
  });

  it("takes 25 MB and no byte more", async () => {
    const most = 26_214_400;
    expect((await upload(form(new Uint8Array(most), "a.mp4", "video/mp4"))).status).toBe(200);
    const { status, body } = await upload(form(new Uint8Array(most + 1), "b.mp4", "video/mp4"));
    expect([status, body.message]).toEqual([413, "File too large"]);
  });

  it.each([
    ["no file", new FormData(), "file should not be empty"],
    ["an empty file", form("", "a.png", "image/png"), "file should not be empty"],
    ["a program", form("MZ", "a.exe", "application/x-msdownload"), "file type is not supported"],
  ])("refuses %s", async (_, data, message) => {
    expect(await upload(data)).toMatchObject({ status: 422, body: { message: [message] } });
  });

  it("lists page by page, and what is in a folder under its id", async () => {
    const made = await call("POST", "/medias/folder", {
      altId: "coffee",
      altType: "location",
      name: "Posts",
    });
    const parentId = made.body._id;
    for (const name of ["1.png", "2.png", "3.png"])
      await upload(form(name, name, "image/png", { parentId }), "pit-coffee");
    expect(await names("", "coffee")).toEqual([]);
    expect(await names(`&parentId=${parentId}&offset=1&limit=1`, "coffee")).toEqual(["2.png"]);
    expect(await names("&fetchAll=true", "coffee")).toEqual(["1.png", "2.png", "3.png"]);
  });

  it("ignores the folder where it is told to", async () => {
    await sandbox.misbehave("tea", { folders: "ignored" });
    await upload(form("x", "root.png", "image/png", { parentId: "65f0" }), "pit-tea");
    expect(await names("", "tea")).toContain("root.png");
  });

  it("forgets what is deleted", async () => {
    const { body } = await upload(form("x", "gone.png", "image/png"));
    const path = `/medias/${body.fileId}?altType=location&altId=${sandbox.locationId}`;
    expect((await call("DELETE", path)).status).toBe(200);
    expect((await call("DELETE", path)).status).toBe(404);
    expect((await fetch(body.url)).status).toBe(404);
  });

  it("breaks where it is told to", async () => {
    await sandbox.misbehave("tea", { faults: [{ kind: "error", at: "medias/upload" }] });
    expect((await upload(form("x", "a.png", "image/png"), "pit-tea")).status).toBe(500);
    expect((await upload(form("x", "a.png", "image/png"), "pit-tea")).status).toBe(200);
  });
});

describe("a sandbox's users", () => {
  it("are two, of whom the first is its own", async () => {
    const { body } = await call("GET", `/users/?locationId=${sandbox.locationId}`);
    expect(body.users).toEqual([
      { id: sandbox.userId, name: "Mara Lindt", email: "mara@harborbakery.example" },
      { id: "0IHuJvc2ofPAAA8GzTRi", name: "John Deo", email: "john@deo.com" },
    ]);
  });
});
