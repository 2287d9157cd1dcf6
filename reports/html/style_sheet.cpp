// SPDX-License-Identifier: MIT
#include "reports/html/style_sheet.hpp"

namespace weft::html {
namespace {

// Levels are filled pale to deep, with ink measured for contrast on each, a border, their digit and their word: colour
// never carries a meaning alone. Lines stay under some 70 characters. Sides are named by the language ("inline-start"), and
// drawings run the same way in all; while a language written from right to left lacks some sentences, each begins on the
// side of its own first word.
constexpr StyleSheet sheet(R"css(
:root { color-scheme: light dark;
  --page: #fff; --ink: #212b32; --soft: #4c6272; --line: #c5cdd2; --pale: #f0f4f5; --link: #005ea5; --visited: #4c2c92;
  --deep: #12436d; --held: #801650; --focus: #ffdd00 }
@media (prefers-color-scheme: dark) { :root {
  --page: #15191c; --ink: #eef2f4; --soft: #b4c2cb; --line: #4a5660; --pale: #21282d; --link: #8cc2f2; --visited: #c3aef0;
  --deep: #8cc2f2; --held: #f0a3cc } }
* { box-sizing: border-box }
html { font: 100%/1.55 Arial, "Liberation Sans", Helvetica, sans-serif; color: var(--ink); background: var(--page);
  -webkit-text-size-adjust: 100%; text-size-adjust: 100% }
body { margin: 0; font-size: 1.0625rem; overflow-wrap: break-word }
.wide { max-width: 62rem; margin: 0 auto; padding: 0 1.5rem }
h1, h2, h3, h4, h5 { line-height: 1.25; text-wrap: balance; overflow-wrap: anywhere }
h1 { font-size: 2.5rem; margin: 0 0 .5rem; line-height: 1.15 }
h2 { font-size: 1.9rem; margin: 0 0 1.5rem }
h3 { font-size: 1.45rem; margin: 3rem 0 1rem }
h4 { font-size: 1.2rem; margin: 2rem 0 .75rem }
h5 { font-size: 1.0625rem; margin: 1.75rem 0 .5rem }
p, ul, dd, caption { max-width: 38rem }
p { margin: 0 0 1rem; overflow-wrap: anywhere }
a { color: var(--link); text-underline-offset: .15em; text-decoration-thickness: max(1px, .0625em) }
a:visited { color: var(--visited) }
a:hover { text-decoration-thickness: 3px }
:focus-visible { outline: 3px solid transparent; background: var(--focus); color: #0b0c0c;
  box-shadow: 0 0 0 3px var(--focus), 0 0 0 6px #0b0c0c; text-decoration: none }
.scroll:focus-visible { background: none; color: inherit; outline: 3px solid var(--ink); outline-offset: 3px;
  box-shadow: none }
main:focus { outline: none; box-shadow: none; background: none; color: inherit }
.skip { position: absolute; inset-inline-start: -999em }
.skip:focus { inset-inline-start: 1rem; top: .75rem; padding: .5rem 1rem; z-index: 1 }
.band { background: #12436d; color: #fff; padding: 2.25rem 0 2rem }
.band p { margin: 0; max-width: 38rem }
.band .subtitle { font-size: 1.25rem }
.band .mark { display: inline-block; border: 2px solid #fff; padding: .2rem .75rem; font-weight: bold; margin-bottom: 1.5rem }
.band .draft { border-inline-start: 6px solid currentColor; padding-inline-start: 1rem; margin-bottom: 1.25rem }
.brand { display: flex; flex-wrap: wrap; align-items: center; gap: .75rem 1rem; margin-bottom: 1.5rem; font-weight: bold }
.logo { height: 3rem; max-width: 14rem; object-fit: contain; background: #fff; padding: .25rem }
nav { padding-top: 1.75rem }
nav ul { list-style: none; padding: 0; margin: 0; max-width: none; columns: 18rem 3; column-gap: 2rem }
nav li { padding: .2rem 0; break-inside: avoid }
nav a { display: inline-block; padding: .15rem 0 }
.sheet { margin: 4rem 0 0; padding-top: 1.25rem; border-top: 5px solid var(--deep) }
nav + main .sheet:first-child { margin-top: 2.25rem }
.statement { list-style: none; padding: 0; margin: 0 0 2.5rem; font-size: 1.1875rem }
.statement li { margin-bottom: .7rem; padding-inline-start: 1.4rem; position: relative }
.statement li::before { content: ""; position: absolute; inset-inline-start: 0; top: .62em; width: .5rem; height: 2px;
  background: currentColor }
.statement li:first-child { padding: 0; font-size: 1.45rem; line-height: 1.35; font-weight: bold; margin-bottom: 1.25rem }
.statement li:first-child::before { display: none }
.spaced { padding-inline-start: 1.25rem; margin: 0 0 1.5rem } .spaced li { margin-bottom: .6rem }
.list-opening { margin-bottom: .4rem; font-weight: bold }
.next-step { display: block; margin-top: .2rem }
.small { font-size: .9375rem; color: var(--soft) }
.aside { background: var(--pale); padding: 1.5rem 1.75rem 1rem; margin: 2rem 0; max-width: 44rem }
.aside h3 { font-size: 1.2rem; margin: 0 0 .75rem }
.held-back, .caution { border-inline-start: 6px solid var(--held); padding-block: .1rem; padding-inline: 1rem 0; margin: 0 0 1.25rem; max-width: 38rem }
.not-tested { border-inline-start: 6px dotted var(--held); padding-block: .1rem; padding-inline: 1rem 0; margin: 0 0 1.25rem; max-width: 38rem }
.marks { list-style: none; margin: 0; padding: 0 } .marks li { margin-bottom: .5rem }
.marks .level { padding: 0 .4rem; font-size: .875rem }
.grid { table-layout: fixed } .grid th:first-child { width: 9.5rem } .cell-head { display: none }
.held-back p:last-child { margin-bottom: 0 }
.loose, .caution { border-inline-start-color: var(--soft) } .caution.warning { border-inline-start-color: var(--held) }
.tally { display: flex; flex-wrap: wrap; gap: 1rem; margin: 0 0 1.25rem; max-width: 38rem }
.tally div { flex: 1 1 8rem; border: 1px solid var(--line); border-top: 6px solid var(--held); padding: .5rem 1rem }
.tally dt { font-weight: bold } .tally dd { font-size: 1.75rem; margin: 0 }
.lived { border-inline-start: 6px double var(--line); padding-block: .1rem; padding-inline: 1rem 0; margin: 0 0 1.25rem; max-width: 38rem }
.glance { margin: 0 0 2.5rem } .glance h4 { margin-top: 1.5rem }
.ladder { list-style: none; margin: 0 0 1.25rem; padding: 0; display: flex; gap: .375rem; align-items: stretch;
  max-width: 52rem }
.ladder li { flex: 1 1 0; min-width: 0; border: 1px solid var(--soft); padding: .55rem .7rem .6rem; line-height: 1.25;
  font-size: .9375rem; overflow-wrap: anywhere; hyphens: auto; color: var(--soft) }
.ladder b { display: block; font-size: 1.35rem; line-height: 1.2 }
.ladder span { display: block }
.ladder .held { border: 3px solid var(--ink); padding: .43rem .58rem .48rem; font-weight: bold }
.ladder .possible { border: 2px dashed var(--ink); color: var(--ink) }
.step-mark { display: block; margin-top: .45rem; padding-top: .35rem; border-top: 1px solid currentColor; font-size: .875rem }
.fill-1 { background: #fff; color: #212b32 } .fill-2 { background: #cfe3f6; color: #212b32 }
.fill-3 { background: #6bace6; color: #212b32 } .fill-4 { background: #2073bc; color: #fff }
.fill-5 { background: #12436d; color: #fff }
.ladder .fill-1, .ladder .fill-2, .ladder .fill-3 { color: #212b32 } .ladder .fill-4, .ladder .fill-5 { color: #fff }
.level { display: inline-block; border: 1px solid #4c6272; padding: .1rem .6rem; font-weight: bold; line-height: 1.4 }
.as-number { font-weight: normal }
.not-known { border: 2px dotted var(--ink); font-weight: normal }
.does-not-apply { font-weight: normal; border-color: var(--ink); background: linear-gradient(to top right, transparent
  calc(50% - 1px), var(--line) calc(50% - 1px), var(--line) calc(50% + 1px), transparent calc(50% + 1px)) }
table { border-collapse: collapse; margin: 0 0 2rem; font-size: 1rem; width: 100% }
caption { text-align: start; font-weight: bold; padding: 0 0 .6rem; overflow-wrap: anywhere }
th, td { text-align: start; vertical-align: top; padding-block: .6rem; padding-inline: 0 1.25rem; border-bottom: 1px solid var(--line);
  overflow-wrap: anywhere }
th:last-child, td:last-child { padding-inline-end: 0 }
thead th { border-bottom: 2px solid var(--soft); vertical-align: bottom }
tbody th { font-weight: normal } tfoot th { font-weight: normal } tfoot td, tfoot th { border-top: 2px solid var(--soft) }
.group th, .group td { font-weight: bold; padding-top: 1.4rem }
.number { text-align: end; font-variant-numeric: tabular-nums }
.nobody { color: var(--soft) }
.scroll { overflow-x: auto; margin: 0 0 1.5rem } .scroll table { margin-bottom: .25rem; font-size: .9375rem }
.scroll th, .scroll td { overflow-wrap: normal; padding-inline-end: .9rem; min-width: 4.6rem }
.scroll th:first-child { min-width: 9rem } .scroll .number { min-width: 3.6rem }
[dir="rtl"] :is(h1, h2, h3, h4, h5, p, li, dt, dd, th, td, caption, summary) { unicode-bidi: plaintext }
svg { direction: ltr }
.bar { display: block; margin-top: .2rem; fill: var(--deep); overflow: hidden }
.facts { display: grid; grid-template-columns: minmax(8rem, 13rem) minmax(0, 1fr); margin: 0 0 1.75rem; max-width: 52rem }
.facts dt, .facts dd { padding: .5rem 0; border-bottom: 1px solid var(--line); margin: 0; max-width: none }
.facts dt { font-weight: bold; padding-inline-end: 1.25rem } .facts dd { overflow-wrap: anywhere }
.criterion { border: 1px solid var(--line); padding: 1.5rem 1.75rem .75rem; margin: 0 0 1.75rem }
.criterion h4 { margin-top: 0; margin-bottom: .4rem } .question { font-size: 1.125rem }
.now-and-next { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(14rem, 100%), 1fr)); gap: 1.25rem;
  margin: 0 0 1.5rem }
.now-and-next div { border-top: 3px solid var(--deep); padding-top: .5rem }
.now-and-next div + div { border-top-style: dashed }
.now-and-next dt { font-weight: bold } .now-and-next dd { margin: .2rem 0 0; overflow-wrap: anywhere }
.picture { margin: 0 0 2.5rem; max-width: 28rem } .picture figcaption { margin: 0 0 .75rem; overflow-wrap: anywhere }
.picture svg { display: block; width: 100%; height: auto } .finding { display: block; font-size: 1.1875rem; line-height: 1.35 }
summary { cursor: pointer; padding: .35rem 0; text-decoration: underline; text-underline-offset: .15em }
.picture details table { margin: .5rem 0 1rem; font-size: .9375rem } .picture .scroll { margin: 0 0 .5rem }
.wide-picture { max-width: none } .wide-picture .drawn svg { width: auto; max-width: none } .narrow-only { display: none }
.pictures { columns: 2 25rem; column-gap: 2rem } .pictures .picture { break-inside: avoid }
.p-open, .p-on-full { fill: var(--page) }
code, .digest { font: .875rem/1.5 "Liberation Mono", Consolas, Menlo, monospace; overflow-wrap: anywhere }
footer { border-top: 1px solid var(--line); margin-top: 5rem; padding: 1.5rem 0 3rem; color: var(--soft) }
@media (min-width: 40.01rem) { .level, thead th { overflow-wrap: break-word } }
@media (max-width: 40rem) {
  .wide { padding: 0 1rem } body { font-size: 1rem }
  h1 { font-size: 1.8rem } h2 { font-size: 1.5rem } h3 { font-size: 1.25rem; margin-top: 2.25rem } h4 { font-size: 1.1rem }
  .statement { font-size: 1.0625rem } .statement li:first-child { font-size: 1.25rem }
  .band { padding: 1.5rem 0 } .band .subtitle { font-size: 1.0625rem }
  .ladder { flex-direction: column; gap: .25rem } .ladder li { padding: .35rem .7rem }
  .ladder b, .ladder span { display: inline; font-size: 1rem } .step-mark { display: inline; border: 0; margin: 0; margin-inline-start: .4rem }
  .step-mark::before { content: "\2013\00a0" }
  .facts { grid-template-columns: minmax(0, 1fr) } .facts dt { border: 0; padding-bottom: 0 } .facts dd { padding-top: .1rem }
  .criterion { padding: 1.1rem 1rem .3rem } .aside { padding: 1.1rem 1rem .4rem }
  th, td { padding-inline-end: .75rem }
  .grid thead { position: absolute; inset-inline-start: -999em } .grid tr, .grid th, .grid td { display: block; padding-inline-end: 0 }
  .grid tbody th { font-weight: bold; width: auto; padding-top: 1.4rem; border: 0 } .grid th:first-child { width: auto }
  .cell-head { display: block; font-weight: bold; margin-bottom: .3rem }
  .wide-picture .drawn { display: none } .narrow-only { display: block }
}
@media (forced-colors: active) {
  .ladder .held { border-width: 5px } .bar { forced-color-adjust: none; fill: CanvasText }
  .p-1, .p-2, .p-3, .p-4, .p-5, .p-open, .p-full { fill: Canvas; stroke: CanvasText } .p-full { stroke-width: 3px }
  .p-on-full, .p-on-pale, .p-on-deep { fill: CanvasText }
  .band { border-bottom: 3px solid CanvasText } .statement li::before { background: CanvasText }
}
@media print {
  :root { color-scheme: light; --page: #fff; --ink: #000; --soft: #37474f; --line: #aeb7bd; --pale: #fff; --link: #000;
    --visited: #000; --deep: #12436d; --held: #801650 }
  @page { size: A4; margin: 18mm 17mm 20mm; @bottom-right { content: counter(page) " of " counter(pages);
    font: 9pt Arial, sans-serif } }
  @page internal { @bottom-left { font: bold 9pt Arial, sans-serif } }
  .internal { page: internal }
  body { font-size: 10.5pt; line-height: 1.45 } .wide { max-width: none; padding: 0; padding-inline-end: 1.5pt }
  h1 { font-size: 22pt } h2 { font-size: 17pt; margin-bottom: 10pt } h3 { font-size: 13.5pt; margin-top: 18pt }
  h4 { font-size: 11.5pt } h5, table { font-size: 10pt } .statement { font-size: 11.5pt }
  .statement li:first-child { font-size: 13.5pt } .scroll table { font-size: 8.5pt }
  .skip, nav { display: none }
  .picture { max-width: 110mm; break-inside: avoid } .wide-picture { max-width: none }
  .picture svg { width: auto; max-width: 100%; max-height: 215mm } .picture .scroll th, .picture .scroll td { padding-block: 2pt; padding-inline: 0 6pt }
  .picture .scroll td:last-child { min-width: 40mm } .wide-picture .drawn svg { width: 100%; height: auto }
  .wide-picture .drawn { display: block } .narrow-only { display: none }
  summary { text-decoration: none; font-weight: bold }
  .picture .long table { font-size: 8pt; break-inside: auto } .picture .long th, .picture .long td { padding-block: 0; line-height: 1.25 }
  .picture .long td:not(.number) { min-width: 28mm }
  .picture details::details-content { content-visibility: visible; block-size: auto } .wide-picture details { display: none }
  .band { background: none; color: #000; padding: 0 0 10pt } .brand { margin-bottom: 6pt } .logo { height: 12mm; padding: 0 }
  .band .mark { border-color: #000; margin-bottom: 10pt }
  .sheet { break-before: page; margin: 0 } nav + main .sheet:first-child { break-before: auto; margin: 0 }
  h2, h3, h4, h5, caption, .list-opening { break-after: avoid }
  tr, .ladder, .aside, .held-back, .facts, .now-and-next, .spaced li { break-inside: avoid }
  table { break-inside: avoid } .grid, #readings table, #differences table { break-inside: auto }
  .grid { font-size: 8.5pt } .grid + .grid { break-before: page } .marks li { margin-bottom: 2pt }
  .marks .level { font-size: 8pt } .grid th, .grid td { padding-block: 4pt; padding-inline: 0 8pt } .grid th:first-child { width: 27mm }
  thead { display: table-header-group } tfoot { display: table-row-group }
  .scroll { overflow: visible } .scroll th, .scroll td { min-width: 0; padding-inline-end: 6pt }
  .aside { border: 1px solid #000; padding: 10pt 12pt 2pt; margin: 12pt 0 } .glance { margin-bottom: 14pt }
  .criterion { padding: 12pt 14pt 4pt; margin-bottom: 14pt; box-decoration-break: clone }
  .level, .ladder li, .bar { print-color-adjust: exact; -webkit-print-color-adjust: exact }
  a { text-decoration: none } a[href^="http"]::after { content: " (" attr(href) ")"; font-size: 9pt; overflow-wrap: anywhere }
  footer { margin-top: 24pt; padding: 8pt 0 0 }
}
)css");

} // namespace

const StyleSheet& style_sheet() {
    return sheet;
}

} // namespace weft::html
