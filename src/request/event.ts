/** What happens under a call; the library prints nothing, so this is how one sees it. No event holds a token. */
export type CallEvent = { readonly operation: string } & (
  | {
      /** A request is sent; the first attempt is 1. */
      readonly type: "attempt";
      readonly attempt: number;
    }
  | {
      /** An answer was read. */
      readonly type: "answer";
      readonly attempt: number;
      readonly status: number;
      readonly headers: Headers;
      readonly milliseconds: number;
    }
  | {
      /** The answer says that what was asked is on its way out: since when, and until when, where it tells. */
      readonly type: "deprecated";
      /** The `Deprecation` header, such as `@1798761600` or `true`. */
      readonly deprecation: string | undefined;
      /** The `Sunset` header, a date of HTTP. */
      readonly sunset: string | undefined;
    }
  | {
      /** The call waits for its turn under the limit, and now goes on. */
      readonly type: "wait";
      readonly milliseconds: number;
    }
  | {
      /** The call is repeated after a wait, because of a status or an error. */
      readonly type: "retry";
      readonly attempt: number;
      readonly milliseconds: number;
      readonly because: unknown;
    }
  | {
      /** A new token is asked for. */
      readonly type: "refresh";
    }
);
