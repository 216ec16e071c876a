/** A category or a tag. */
export interface Named {
  readonly id: string;
  readonly name: string;
  readonly createdAt: number;
}

/** A user of a location. */
export interface StoredUser {
  readonly id: string;
  readonly name: string;
  readonly email: string;
}

/** A file or a folder of the library. */
export interface StoredMedia {
  readonly id: string;
  readonly type: "file" | "folder";
  readonly name: string;
  readonly parentId: string | undefined;
  readonly createdAt: number;
  /** Of a file: where it is served, what it holds and of which type it is. */
  readonly url?: string;
  readonly bytes?: Uint8Array;
  readonly mime?: string;
}

/** What a caller or a file says of a post, in the words of the API. */
export interface Content {
  readonly summary?: string | undefined;
  /** In a row of an import, each with what is wrong with it. */
  readonly media: { url: string; type: string; error?: string }[];
  readonly type: string;
  readonly followUpComment?: string | undefined;
  readonly tags?: string[] | undefined;
  readonly categoryId?: string | undefined;
  readonly ogTagsDetails?: object | undefined;
  readonly tiktokPostDetails?: object | undefined;
  readonly gmbPostDetails?: object | undefined;
  /** Of other networks, in requests of a version that has them. */
  readonly [details: `${string}PostDetails`]: object | undefined;
}

/** A post as it was left; what it is by now depends on the clock. */
export interface StoredPost {
  readonly id: string;
  /** Shared by the posts of one call, of which there is one for each account. */
  readonly parentPostId: string;
  readonly accountId: string;
  readonly source: "composer" | "csv";
  readonly importId?: string | undefined;
  /** What was asked for; a scheduled post is published by the clock. */
  state: "draft" | "scheduled" | "in_review" | "deleted";
  content: Content;
  /** When it is to be published, in epoch milliseconds. */
  at?: number | undefined;
  readonly createdBy?: string | undefined;
  approver?: string | undefined;
  /** When it comes into being, which is later than the call for a post of an import. */
  readonly createdAt: number;
  updatedAt: number;
}

/** An import of a file; its state follows from these times. */
export interface StoredImport {
  readonly id: string;
  readonly fileName: string;
  readonly filePath: string;
  readonly accountIds: string[];
  readonly createdBy?: string | undefined;
  readonly approver?: string | undefined;
  readonly createdAt: number;
  finalizedAt?: number | undefined;
  rows: StoredRow[];
}

/** A row of an import under review. */
export interface StoredRow {
  readonly id: string;
  readonly content: Content;
  /** Its link, where it has no media. */
  readonly link: string;
  /** When it is to be published, in epoch milliseconds; without it, it becomes a draft. */
  readonly at?: number | undefined;
  /** The kind of post where a network has one of its own. */
  readonly typeOf: Record<string, string>;
  /** Names, which the import turns into tags and a category. */
  readonly tagNames: string[];
  readonly categoryName?: string | undefined;
  /** Why it cannot become a post. */
  readonly error?: string | undefined;
}
