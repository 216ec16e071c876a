import Papa from "papaparse";
import type { PlannedPost } from "../../csv/plan.js";
import type { ComparedPost, ReviewedRow } from "../../import/event.js";
import type { RemainingPost } from "../../import/remaining.js";
import type { Remains } from "../../import/remains.js";
import type { Account } from "../../location/accounts.js";
import type { FoundPost } from "../../outcome/pull.js";
import type { VerifiedPost } from "../../outcome/verify.js";
import { sayChange, sayEdit, sayWhose } from "../change.js";
import { fold } from "../clean.js";
import { nameAccount, nameAccountOf, nameById, sayInstant, sayTime } from "../words.js";
import { sayState, stateColumn, toneOf } from "./states.js";
import { renderTable, type Column } from "./table.js";

type Row = Pick<PlannedPost, "row" | "local" | "utc" | "content">;

function postColumns<T>(
  of: (one: T) => Row,
  nameOf?: (one: T) => string,
  placeOf = (one: T): string | number => of(one).row,
): Column<T>[] {
  return [
    { head: "row", cell: placeOf, least: 6 },
    {
      head: "time (UTC)",
      cell: (one) => (of(one).local === undefined ? "draft" : sayTime(of(one).local, of(one).utc)),
      least: 16,
    },
    ...(nameOf ? [{ head: "account", cell: nameOf, least: 12 }] : []),
    { head: "caption", cell: (one) => fold(of(one).content), least: 12, lines: 2, spare: 1 },
  ];
}

/** The rows of an import in review, each with its verdict. */
export function renderReview(rows: readonly ReviewedRow[], width: number): string {
  return renderTable<ReviewedRow>(rows, width, [
    ...postColumns<ReviewedRow>(({ post }) => post),
    {
      head: "verdict",
      cell: ({ problems }) => problems.join("; ") || "ok",
      least: 12,
      tone: ({ problems }) => (problems.length > 0 ? "bad" : "good"),
    },
  ]);
}

/** The posts that should exist, each with what became of it. */
export function renderComparison(
  posts: readonly ComparedPost[],
  accounts: readonly Account[],
  width: number,
): string {
  const nameOf = ({ accountId }: ComparedPost) => nameById(accountId, accounts);
  return renderTable<ComparedPost>(posts, width, [
    ...postColumns<ComparedPost>(({ post }) => post, nameOf),
    ...outcomeColumns<ComparedPost>(({ state, status = "there" }) =>
      state === "same" ? status : state,
    ),
  ]);
}

/** A planned post of a sheet or of a file, and what became of it. */
export type ShownPost = VerifiedPost & {
  readonly client?: string | undefined;
  readonly id?: string | undefined;
};

/** What became of each planned post. */
export function renderVerification(posts: readonly ShownPost[], width: number): string {
  const place = ({ id, post: { row } }: ShownPost) => (id === undefined ? row : `${row} (${id})`);
  return renderTable<ShownPost>(posts, width, [
    { head: "client", cell: ({ client }) => client, least: 8 },
    ...postColumns<ShownPost>(
      ({ post }) => post,
      ({ account }) => nameAccount(account),
      place,
    ),
    ...outcomeColumns<ShownPost>(({ state }) => state),
  ]);
}

/** What became of each planned post as a CSV: to be pasted beside the plan. */
export function renderStates(posts: readonly VerifiedPost[]): string {
  const head = ["line", "row", "account", "state", "link", "error", "HighLevel has"];
  const rows = posts.map(({ post, account, state, link, error, differences }) => {
    const there = differences.map((one) => `${one.field}: ${one.there ?? "not told"}`);
    const name = account.name ?? account.id;
    // A mark from the ledger knows rows, and no lines.
    return [post.line || "", post.row, name, state, link ?? "", error ?? "", there.join("; ")];
  });
  return `${Papa.unparse([head, ...rows], { escapeFormulae: true })}\r\n`;
}

/** What a post came to: its state, and where it can be seen, in what it differs, or why it is not out. */
function outcomeColumns<T extends Pick<ComparedPost, "link" | "error" | "differences">>(
  stateOf: (one: T) => string,
): Column<T>[] {
  return [
    stateColumn(stateOf),
    {
      head: "where, or why not",
      cell: ({ link, error, differences }) =>
        link ??
        error ??
        differences.map((one) => `${sayWhose(one.by)}, ${sayChange(one)}`).join("; "),
      least: 14,
    },
  ];
}

/** What an import has left: its posts, the held ones as such. */
export function renderRemains({ posts, held }: Pick<Remains, "posts" | "held">, width: number) {
  return renderTable<RemainingPost>(
    [...posts, ...held.map((post) => ({ ...post, status: "held" }))],
    width,
    [
      { head: "row", cell: ({ row }) => row, least: 6 },
      { head: "caption", cell: ({ summary }) => summary, least: 12, lines: 2 },
      stateColumn(({ status }) => status),
      { head: "post", cell: ({ id }) => id, spare: 1 },
      {
        head: "changed in HighLevel since",
        cell: ({ differences = [] }) => differences.map(sayEdit).join("\n"),
        least: 20,
        tone: () => "warn",
      },
    ],
  );
}

/** Posts that are there, each with the accounts that it is on. */
export function renderPosts(
  posts: readonly FoundPost[],
  accounts: readonly Account[],
  timeZone: string | undefined,
  width: number,
): string {
  return renderTable<FoundPost>(posts, width, [
    { head: "time (UTC)", cell: ({ utc }) => sayInstant(utc, timeZone), least: 16 },
    {
      head: "account",
      cell: ({ copies }) => copies.map((post) => nameAccountOf(post, accounts)).join("\n"),
      least: 12,
    },
    { head: "caption", cell: ({ caption }) => caption, least: 12, lines: 3 },
    {
      head: "state",
      cell: ({ copies }) => copies.map(({ status = "" }) => sayState(status)).join("\n"),
      least: 9,
      tone: ({ copies: [first] }) => toneOf(first?.status ?? ""),
    },
  ]);
}
