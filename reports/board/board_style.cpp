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
.block .picture { margin: 0 0 .5rem } .block li { margin-bottom: .5rem }
@media print, (min-width: 60rem) {
  .board { display: flex; gap: 3rem } .board > div { flex: 1 1 0; min-width: 0 }
}
@media print {
  @page { margin: 11mm 13mm 13mm }
  body { font-size: 9pt; line-height: 1.35 } h1 { font-size: 16pt; margin: 0 0 2pt } .band { padding: 0 0 4pt }
  .band .subtitle { font-size: 10pt } .band p { max-width: none }
  .band .mark { margin: 0 0 4pt; padding: 1pt 6pt; border-width: 1px; font-size: 9pt }
  .bottom-line { font-size: 12pt; margin: 4pt 0 7pt; max-width: none } .board { gap: 8mm }
  .block { border-top: 1.5pt solid #000; padding-top: 3pt; margin: 0 0 6pt }
  .block h2 { font-size: 11.5pt; margin: 0 0 4pt } .block p { margin: 0 0 3pt } .block p, .block ul, .block ol { max-width: none }
  .block ul, .block ol { margin: 0 0 3pt; padding-inline-start: 12pt } .block li { margin-bottom: 2pt; break-inside: avoid }
  .block .picture { max-width: 86mm; margin: 0 0 3pt } .block .picture figcaption { margin: 0 0 3pt }
  .block .picture .finding { font-size: 9pt; line-height: 1.3 } .block .small { font-size: 8pt; color: #000 }
  .block details { display: none }
  footer { margin-top: 0; padding: 3pt 0 0; font-size: 7.5pt; color: #000 } footer p { max-width: none; margin: 0 }
}
)css");

} // namespace

const html::StyleSheet& board_style() {
    return style;
}

} // namespace weft::board
