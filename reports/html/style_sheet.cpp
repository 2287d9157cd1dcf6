// SPDX-License-Identifier: MIT
#include "reports/html/style_sheet.hpp"

namespace weft::html {

// Level fills and ink are measured for contrast: digits stand at 4.5:1 or better on each, and every level has a border,
// a digit and its word, so that colour never carries a meaning alone.
const std::string_view style_sheet = R"css(
:root { --ink: #212b32; --soft: #4c6272; --line: #aeb7bd; --pale: #f0f4f5; --deep: #12436d; --page: #fff }
* { box-sizing: border-box }
html { font: 100%/1.5 Arial, "Liberation Sans", Helvetica, sans-serif; color: var(--ink); background: var(--page);
  -webkit-text-size-adjust: 100% }
body { margin: 0 }
a { color: #005eb8 }
a:focus-visible, summary:focus-visible, [tabindex]:focus-visible { outline: 3px solid #212b32; outline-offset: 2px;
  background: #ffeb3b; color: #212b32 }
.skip { position: absolute; left: -999em }
.skip:focus { left: 1rem; top: .5rem; padding: .5rem 1rem; z-index: 1; background: #ffeb3b; color: #212b32 }
.band { background: var(--deep); color: #fff; padding: 1.75rem 0 1.5rem }
.band h1 { margin: 0 0 .25rem; font-size: 2.1rem; line-height: 1.15; overflow-wrap: anywhere }
.band p { margin: .25rem 0 0; max-width: 44rem }
.band .mark { display: inline-block; border: 2px solid currentColor; padding: .1rem .6rem; font-weight: bold; font-size: .9rem;
  margin: 0 0 1rem }
.wide { max-width: 60rem; margin: 0 auto; padding: 0 1.25rem }
main { padding-bottom: 3rem }
h2 { font-size: 1.6rem; line-height: 1.2; margin: 3rem 0 1rem; padding-top: .6rem; border-top: 4px solid var(--deep) }
h3 { font-size: 1.25rem; line-height: 1.3; margin: 2.25rem 0 .75rem }
h4 { font-size: 1.06rem; margin: 1.5rem 0 .4rem }
p, ul.plain, ol.plain, dd { max-width: 44rem }
p { margin: 0 0 .9rem }
.lead { font-size: 1.18rem; line-height: 1.45 }
ul.plain { padding-left: 1.2rem; margin: 0 0 1.2rem } ul.plain li { margin-bottom: .45rem }
.note { color: var(--soft) }
.aside { border-left: 8px solid var(--deep); background: var(--pale); padding: .9rem 1.1rem; margin: 1.2rem 0;
  max-width: 46rem }
.aside p:last-child, .aside ul:last-child { margin-bottom: 0 }
.held-back { border-left-color: #801650 }
nav ul { list-style: none; padding: 0; margin: 1.5rem 0 0; display: flex; flex-wrap: wrap; gap: .4rem 1.4rem }
ol.ladder { list-style: none; margin: 1rem 0 1.4rem; padding: 0; display: grid;
  grid-template-columns: repeat(auto-fit, minmax(6.5rem, 1fr)); gap: .4rem; max-width: 52rem }
ol.ladder li { border: 1px solid var(--soft); padding: .5rem .6rem .55rem; color: var(--soft); background: #fff;
  overflow-wrap: anywhere; line-height: 1.25; font-size: .92rem }
ol.ladder b { display: block; font-size: 1.25rem; line-height: 1.2 }
ol.ladder li.held { background: var(--deep); color: #fff; border: 3px solid var(--deep); font-weight: bold }
ol.ladder li.possible { border: 2px dashed var(--ink); color: var(--ink) }
.tag { display: block; font-size: .8rem; font-weight: normal; margin-top: .2rem }
.scroll { overflow-x: auto; margin: 0 0 1.4rem }
table { border-collapse: collapse; width: 100%; font-size: .95rem }
caption { text-align: left; font-weight: bold; padding: 0 0 .5rem }
th, td { text-align: left; vertical-align: top; padding: .45rem .75rem .45rem 0; border-bottom: 1px solid var(--line) }
thead th { border-bottom: 2px solid var(--soft) }
td.number, th.number { text-align: right; font-variant-numeric: tabular-nums }
td.none { color: var(--soft) }
dl.facts { display: grid; grid-template-columns: minmax(9rem, 14rem) 1fr; gap: .35rem 1.2rem; margin: 0 0 1.2rem;
  max-width: 52rem }
dl.facts dt { font-weight: bold } dl.facts dd { margin: 0; overflow-wrap: anywhere }
article.criterion { border: 1px solid var(--line); padding: 1rem 1.25rem .6rem; margin: 0 0 1.25rem }
article.criterion h4 { margin: 0 0 .3rem; font-size: 1.12rem }
.level { display: inline-block; border: 1px solid var(--soft); padding: .05rem .6rem; font-weight: bold; margin: 0 .4rem .6rem 0 }
.level.is-known { background: var(--deep); color: #fff; border-color: var(--deep) }
blockquote, .descriptor { margin: 0 0 .8rem; max-width: 44rem }
details { margin: 0 0 1rem } summary { cursor: pointer; color: #005eb8; text-decoration: underline; padding: .3rem 0 }
.digest { font-family: "Liberation Mono", Consolas, monospace; font-size: .82rem; overflow-wrap: anywhere }
footer { border-top: 1px solid var(--line); margin-top: 3rem; padding: 1.2rem 0 2.5rem; color: var(--soft) }
@media (max-width: 40rem) {
  .band h1 { font-size: 1.6rem } h2 { font-size: 1.35rem; margin-top: 2.2rem }
  dl.facts { grid-template-columns: 1fr; gap: 0 } dl.facts dd { margin-bottom: .7rem }
  article.criterion { padding: .9rem .9rem .4rem }
  .wide { padding: 0 .9rem }
}
@media (forced-colors: active) { ol.ladder li.held, .level.is-known { border: 4px double; forced-color-adjust: auto } }
@media print {
  @page { size: A4; margin: 16mm 15mm }
  html { font-size: 10.5pt } .skip, nav { display: none }
  .band { background: #fff; color: #000; padding: 0; border-bottom: 3pt solid #000 } .wide { max-width: none; padding: 0 }
  h2, h3, h4 { break-after: avoid } article.criterion, tr, ol.ladder, .aside { break-inside: avoid }
  section.domain { break-before: page } thead { display: table-header-group }
  ol.ladder li.held, .level.is-known { background: #fff; color: #000; border: 3pt solid #000 }
  a { color: inherit; text-decoration: none } details > * { display: block }
}
)css";

} // namespace weft::html
