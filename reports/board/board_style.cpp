// SPDX-License-Identifier: MIT
#include "reports/board/board_style.hpp"

namespace weft::board {
namespace {

// Paper is narrower than most windows, so the two columns are asked for by name. The pictures' tables stay on the
// screen: on paper each number stands in the picture, in letters large enough to read.
constexpr html::StyleSheet style(R"css(
.bottom-line { font-size: 1.45rem; line-height: 1.35; font-weight: bold; max-width: 44rem; margin: 2rem 0 1.5rem }
.block { border-top: 3px solid var(--deep); padding-top: .75rem; margin: 0 0 2.25rem; min-width: 0 }
.block h2 { font-size: 1.35rem; margin: 0 0 .75rem }
.signature { display: flex; gap: .75rem; align-items: flex-end; flex-wrap: wrap; margin: 1.5rem 0 }
.signature .line { flex: 1 1 6rem; border-bottom: 1px solid currentColor; min-height: 1.5rem }
.block .picture { margin: 0 0 .5rem } .block li { margin-bottom: .5rem }
@media print, (min-width: 60rem) {
  .board { display: flex; gap: 3rem } .board > div { flex: 1 1 0; min-width: 0 }
}
@media print {
  @page { margin: 11mm 13mm 13mm }
  body { font-size: 9pt; line-height: 1.3 } h1 { font-size: 15pt; line-height: 1.15; margin: 0 0 2pt; text-wrap: wrap }
  .band { padding: 0 0 4pt }
  .band .subtitle { font-size: 8.5pt } .band p { max-width: none }
  .band .mark { float: inline-end; margin: 0 0 4pt; margin-inline-start: 8pt; padding: 1pt 6pt; border-width: 1px; font-size: 9pt }
  .bottom-line { font-size: 11.5pt; line-height: 1.25; margin: 3pt 0 5pt; max-width: none } .board { gap: 7mm } .board > div:first-child { flex-grow: 1.15 }
  .block { border-top: 1.5pt solid #000; padding-top: 2pt; margin: 0 0 5pt }
  .block h2 { font-size: 11.5pt; line-height: 1.2; margin: 0 0 3pt } .block p { margin: 0 0 3pt } .block p, .block ul, .block ol { max-width: none }
  .block ul, .block ol { margin: 0 0 3pt; padding-inline-start: 12pt } .block li { margin-bottom: 1pt; break-inside: avoid }
  .block .picture { max-width: 86mm; margin: 0 } .at-held svg { max-width: 76mm } .block .picture figcaption { margin: 0 0 3pt }
  .block .picture .finding { font-size: 9pt; line-height: 1.3 } .block .small { font-size: 8pt; color: #000 }
  .block details { display: none } .signature { margin: 4pt 0; max-width: none; gap: 5pt } .signature .line { min-height: 16pt }
  footer { margin-top: 0; padding: 3pt 0 0; font-size: 7.5pt; color: #000 } footer p { max-width: none; margin: 0 }
}
)css");

} // namespace

const html::StyleSheet& board_style() {
    return style;
}

} // namespace weft::board
