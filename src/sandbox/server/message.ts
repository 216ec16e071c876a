import type { IHttpRequest } from "@stoplight/prism-http";

/** A request as Prism and the handlers see it. */
export interface Message extends IHttpRequest {
  /** The files of a multipart body, which Prism sees only in a harmless form. */
  readonly files?: UploadedFile[] | undefined;
  /** Its texts. */
  readonly fields?: Readonly<Record<string, string>> | undefined;
  readonly locationId?: string | undefined;
}

/** A file of a multipart body. */
export interface UploadedFile {
  readonly part: string;
  readonly name: string;
  readonly type: string;
  readonly bytes: Uint8Array;
}

/** What goes back to the caller. */
export interface Reply {
  readonly status: number;
  readonly headers: Record<string, string>;
  readonly body?: unknown;
  /** What of it is lost on the way; by default nothing. */
  readonly lost?: "all" | "half" | undefined;
}
