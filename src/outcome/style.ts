/** How the page of a month looks: tables on a desk and on paper, on a phone a post below the other. */
export const style = `
:root { color-scheme: light; font: 16px/1.5 system-ui, sans-serif; color: #1f2933; background: #fff; }
body { max-width: 60rem; margin: 2rem auto; padding: 0 1rem; }
h1 { font-size: 1.6rem; line-height: 1.25; margin: 0; } h2 { margin: 3rem 0 0; font-size: 1.3rem; }
a { color: #1f5fbf; }
.zone, footer, small { color: #5b6670; font-size: .875rem; } .zone { margin: .25rem 0 1rem; }
.figures { display: flex; flex-wrap: wrap; gap: .25rem 2rem; padding: 0; list-style: none; }
.figures b { font-size: 1.8rem; }
i { display: inline-block; width: .7em; height: .7em; border-radius: 2px; }
figure { margin: 1rem 0; } svg { width: 100%; height: auto; overflow: visible; } svg line { stroke: #c8ced3; }
svg text { font-size: 9px; text-anchor: middle; fill: #5b6670; } svg .most { text-anchor: start; } svg text:not(.most) { dominant-baseline: hanging; }
table { width: 100%; margin: 1.5rem 0; border-collapse: collapse; } th { text-align: left; font-weight: 600; }
td, th { padding: .4rem .75rem .4rem 0; border-bottom: 1px solid #e4e7ea; vertical-align: top; }
td:last-child, th:last-child { padding-right: 0; }
th.number, td.number { text-align: right; } .when, .state { white-space: nowrap; } .error { color: #c0392b; }
.post, .where { overflow-wrap: anywhere; } .where { min-width: 8rem; }
@media (max-width: 40rem) {
  body { margin-top: 1.25rem; } h1 { font-size: 1.4rem; }
  .figures { gap: .25rem 1.25rem; }
  svg text { font-size: 21px; } svg .minor { display: none; }
  .networks span { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
  .posts, .posts tbody { display: block; } .posts thead { display: none; }
  .posts tr { display: grid; grid-template-columns: 1fr auto; gap: .1rem .5rem; padding: .75rem 0; border-bottom: 1px solid #e4e7ea; }
  .posts td { padding: 0; border: 0; } .posts .state { grid-area: 1 / 2; } .posts .where, .posts .post { grid-column: 1 / -1; }
  .posts .when { font-weight: 600; } .when, .state { font-size: .9rem; } .where br { display: none; }
}
@media print { body { margin: 0; } tr { break-inside: avoid; } }
`;
