import { createHash } from "node:crypto";

/** What keeps the page as the sandbox is: it asks for itself again, and takes over what has changed. */
export const script = `
const refresh = async () => {
  try {
    const text = await (await fetch(location.href)).text();
    const next = new DOMParser().parseFromString(text, "text/html").querySelector("main");
    const shown = document.querySelector("main");
    if (next.innerHTML !== shown.innerHTML) shown.replaceWith(next);
    document.body.classList.remove("stopped");
  } catch {
    document.body.classList.add("stopped");
  }
  setTimeout(refresh, 1000);
};
setTimeout(refresh, 1000);
`;

/** How it looks: a grid of weeks where there is room, else a list of the days that have something. */
export const style = `
:root { color-scheme: light dark; --line: #d9dde3; --soft: #667085; --day: #fff; --page: #f6f7f9; --ink: #1d2433;
  --scheduled: #1f5fbf; --published: #18794e; --failed: #b42318; --waiting: #9a6700; --draft: #667085; }
@media (prefers-color-scheme: dark) { :root { --line: #343b48; --soft: #9aa4b5; --day: #1b212c; --page: #12161e; --ink: #e6e9ef;
  --scheduled: #7fb0ff; --published: #5cc98f; --failed: #ff8a80; --waiting: #e3b341; --draft: #9aa4b5; } }
* { box-sizing: border-box; margin: 0; }
body { font: 15px/1.45 system-ui, sans-serif; color: var(--ink); background: var(--page); padding: 0 24px 48px; }
header { display: flex; flex-wrap: wrap; gap: 4px 10px; align-items: center; padding: 14px 0; border-bottom: 1px solid var(--line); }
header span, .zone, small { color: var(--soft); }
header form { display: flex; gap: 6px; margin-left: auto; max-width: 100%; min-width: 0; }
select, button { font: inherit; padding: 4px 8px; min-width: 0; }
#stopped { display: none; background: var(--failed); color: var(--day); padding: 8px 12px; margin-top: 12px; border-radius: 6px; }
.stopped #stopped { display: block; }
h1 { font-size: 26px; line-height: 1.2; margin-top: 20px; }
h2 { font-size: 17px; }
nav { display: flex; flex-wrap: wrap; gap: 4px 14px; align-items: center; margin: 18px 0 10px; }
nav p { margin-left: auto; color: var(--soft); }
a { color: var(--scheduled); }
nav > a { text-decoration: none; padding: 4px 8px; }
nav span { padding: 0 4px; }
article img { height: 48px; max-width: 100%; border-radius: 4px; margin: 4px 4px 0 0; vertical-align: top; }
ol, ul { list-style: none; padding: 0; }
.month { display: grid; grid-template-columns: repeat(7, minmax(0, 1fr)); gap: 1px; background: var(--line); border: 1px solid var(--line); border-radius: 8px; overflow: hidden; }
.month > li { background: var(--day); padding: 6px; }
.month > .head { color: var(--soft); font-size: 13px; }
.month > .blank { background: var(--page); }
.day { min-height: 84px; }
h3 { font-size: 13px; font-weight: 600; }
.today .number { background: var(--scheduled); color: var(--day); border-radius: 99px; padding: 1px 7px; }
.name { display: none; }
article { --state: var(--draft); border-left: 3px solid var(--state); padding: 2px 0 2px 8px; margin-top: 8px; }
article time { font-weight: 600; font-variant-numeric: tabular-nums; }
article p { overflow-wrap: anywhere; display: -webkit-box; -webkit-line-clamp: 3; -webkit-box-orient: vertical; overflow: hidden; }
article small { display: block; font-size: 13px; overflow-wrap: anywhere; }
.state { color: var(--state, var(--soft)); font-size: 13px; font-weight: 600; }
.scheduled { --state: var(--scheduled); }
.published { --state: var(--published); }
.failed { --state: var(--failed); }
.in_review, .staged { --state: var(--waiting); }
.staged, .draft { border-left-style: dashed; }
section { margin-top: 28px; }
.imports > ul > li { border-top: 1px solid var(--line); padding: 8px 0; overflow-wrap: anywhere; }
.imports small { display: block; }
.refused { color: var(--failed); }
.requests p, .none { color: var(--soft); margin-top: 6px; }
.none { margin-top: 20px; }
@media (max-width: 720px) {
  body { padding: 0 16px 40px; }
  header form { margin-left: 0; width: 100%; }
  select { flex: 1; }
  nav p { margin-left: 0; width: 100%; }
  .month { display: block; background: none; border: 0; border-radius: 0; }
  .month > li { background: none; padding: 0; }
  .month > .head, .month > .blank, .month > .empty { display: none; }
  .day { min-height: 0; border-top: 1px solid var(--line); padding: 12px 0 !important; }
  .number { display: none; }
  .name { display: inline; font-size: 15px; }
  article p { display: block; }
}
`;

const hash = (text: string) => `'sha256-${createHash("sha256").update(text).digest("base64")}'`;

/** What the page may do: run and show what is in it, and ask the sandbox alone. */
export const policy = [
  "default-src 'none'",
  `script-src ${hash(script)}`,
  `style-src ${hash(style)}`,
  "connect-src 'self'",
  "img-src data: 'self'",
  "form-action 'self'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
].join("; ");
