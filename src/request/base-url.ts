import { mask } from "../mask.js";

/**
 * The address of an API, without a slash at its end.
 *
 * @throws TypeError where it is none, where it holds a user or a password, or where it is plain http to another machine
 *   and the caller does not insist: anybody on the way could read the token.
 */
export function checkBaseUrl(baseUrl: string, insecureHttp: boolean | undefined): string {
  const url = /^https?:\/\/[^/]/i.test(baseUrl) && URL.canParse(baseUrl) && new URL(baseUrl);
  if (!url)
    throw new TypeError(`baseUrl must be an absolute URL, not ${JSON.stringify(mask(baseUrl))}`);
  if (url.username || url.password)
    throw new TypeError("baseUrl must not hold a user or a password: only the token is sent");
  if (url.search || url.hash) throw new TypeError("baseUrl must end with its path, without ? or #");
  if (url.protocol === "http:" && !insecureHttp && !loopback.test(url.hostname))
    throw new TypeError(
      `baseUrl must be https, not http: anybody on the way to ${url.hostname} could read the token; where that is meant, set insecureHttp: true (--insecure-http)`,
    );
  return baseUrl.replace(/\/+$/, "");
}

const loopback = /^(localhost|.{1,250}\.localhost|127\.\d+\.\d+\.\d+|\[::1\])$/;
