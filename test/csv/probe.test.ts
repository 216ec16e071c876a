import { expect, it } from "vitest";
import { probeMedia } from "../../src/csv/probe.js";
import { readCsv } from "../../src/csv/read.js";
import { startRecorder } from "../support/recorder.js";

const header =
  "postAtSpecificTime (YYYY-MM-DD HH:mm:ss),content,link (OGmetaUrl),imageUrls,gifUrl,videoUrls,thumbnailUrl\r\n";

it("asks every media link once, by HEAD, and says what is wrong with it", async () => {
  await using server = await startRecorder(({ url, method }) => {
    if (url === "/gone.jpg") return { status: 404 };
    if (url === "/page.jpg") return { headers: { "content-type": "text/html" } };
    if (url === "/signed.mp4" && method === "HEAD") return { status: 403 };
    if (url === "/signed.mp4")
      return {
        status: 206,
        headers: { "content-type": "video/mp4", "content-range": "bytes 0-0/9000000" },
      };
    if (url === "/large.jpg")
      return (response) =>
        response
          .writeHead(200, { "content-type": "image/jpeg", "content-length": "6000000" })
          .end();
    return { headers: { "content-type": "image/jpeg" } };
  });
  const { baseUrl: at } = server;
  const closed = await startRecorder();
  await closed[Symbol.asyncDispose]();
  const rows = [
    `2098-01-05 09:30:00,a,,"${at}/fine.jpg, ${at}/gone.jpg",,,`,
    `2098-01-05 09:30:00,b,,"${at}/fine.jpg, ${at}/page.jpg",,,`,
    `2098-01-05 09:30:00,c,,${at}/large.jpg,,,`,
    `2098-01-05 09:30:00,d,,,,${at}/signed.mp4,`,
    `2098-01-05 09:30:00,e,,${closed.baseUrl}/x.jpg,,,`,
    `2098-01-05 09:30:00,f,,,,${at}/signed.mp4,${at}/page.jpg`,
  ];
  const findings = await probeMedia(
    readCsv(header + rows.map((row) => `${row}\r\n`).join(""), { name: "a.csv" }),
  );
  expect(
    findings.map(({ code, severity, row, message }) => [code, severity, row, message]),
  ).toEqual([
    ["media-missing", "error", 1, "the link answers 404"],
    ["media-served-as", "warning", 2, "the link gives text/html, not the media itself"],
    [
      "media-too-large",
      "warning",
      3,
      "the image has 6.0 MB; Google Business takes 5, Instagram and LinkedIn 8, Facebook 10",
    ],
    [
      "media-unreachable",
      "warning",
      5,
      expect.stringMatching(/^the link gives no answer \(connect ECONNREFUSED/),
    ],
    ["media-served-as", "warning", 6, "the link gives text/html, not the media itself"],
  ]);
  expect(server.requests.map(({ method, url }) => `${method} ${url}`).toSorted()).toEqual([
    "GET /signed.mp4",
    "HEAD /fine.jpg",
    "HEAD /gone.jpg",
    "HEAD /large.jpg",
    "HEAD /page.jpg",
    "HEAD /signed.mp4",
  ]);
});
