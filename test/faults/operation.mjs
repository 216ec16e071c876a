// @ts-check

/**
 * The name of the operation of a request, as the document has it.
 *
 * @param {string | URL | Request} input
 * @param {RequestInit} [init]
 */
export function nameOf(input, init) {
  const request = input instanceof Request ? input : { url: String(input), method: init?.method };
  const path = new URL(request.url).pathname.split("/");
  const media = path[1] === "medias" && medias[`${request.method ?? "GET"} ${path[2]}`];
  if (media) return media;
  const what = `${request.method ?? "GET"} ${path[1] === "locations" ? "location" : path[3]} ${path[4] ? "one" : ""}`;
  return names[what.trim()] ?? what;
}

/** @type {Record<string, string>} */
const medias = {
  "GET files": "medias/list",
  "POST folder": "medias/create-folder",
  "POST upload-file": "medias/upload",
};

/** @type {Record<string, string>} */
const names = {
  "GET location": "locations/get",
  "GET accounts": "accounts/list",
  "POST posts": "posts/create",
  "POST posts one": "posts/list",
  "GET csv": "csv/list",
  "POST csv": "csv/upload",
  "POST set-accounts": "csv/set-accounts",
  "GET csv one": "csv/get",
  "PATCH csv one": "csv/finalize",
};
