import type { Account, Sandbox } from "highlevel-social-planner/sandbox";

/** An answer of any shape: what checks it is the comparison with literals. */
// oxlint-disable-next-line typescript/no-explicit-any
export type Json = any;

/** What came back, its JSON parsed. */
export interface Answer {
  status: number;
  headers: Headers;
  body: Json;
}

/** A location of its own in a running sandbox, called with plain fetch. */
export interface Location {
  id: string;
  call: (
    method: string,
    path: string,
    body?: unknown,
    headers?: Record<string, string>,
  ) => Promise<Answer>;
  /** The id of an account, by its name. */
  account: (name: string) => Promise<string>;
}

let count = 0;

/** Opens a location that no other test knows. */
export function openLocation({ url, token }: Sandbox, id = `location${++count}`): Location {
  const call: Location["call"] = async (method, path, body, headers) => {
    const isJson = body !== undefined && !(body instanceof FormData) && typeof body !== "string";
    const response = await fetch(
      `${url}${path.startsWith("/locations") ? path : `/social-media-posting/${id}${path}`}`,
      {
        method,
        redirect: "manual",
        headers: {
          authorization: `Bearer ${token}`,
          version: "2021-07-28",
          ...(isJson && { "content-type": "application/json" }),
          ...headers,
        },
        ...(body !== undefined && {
          body: isJson ? JSON.stringify(body) : (body as FormData | string),
        }),
      },
    );
    const text = await response.text();
    return { status: response.status, headers: response.headers, body: text && parse(text) };
  };
  const account = async (name: string) => {
    const { body } = await call("GET", "/accounts");
    return body.results.accounts.find((one: Account) => one.name === name).id;
  };
  return { id, call, account };
}

/** A multipart body with one file. */
export function upload(
  text: string | Uint8Array<ArrayBuffer>,
  name = "posts.csv",
  part = "file",
): FormData {
  const form = new FormData();
  form.append(part, new File([text], name, { type: "text/csv" }));
  return form;
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}
