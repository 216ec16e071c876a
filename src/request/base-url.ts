import { mask } from "../mask.js";

/** The address of an API, without a slash at its end; throws TypeError for none, for one with a password, and for plain http that is not meant. */
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
