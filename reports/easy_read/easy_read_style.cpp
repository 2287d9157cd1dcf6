// SPDX-License-Identifier: MIT
#include "reports/easy_read/easy_read_style.hpp"

namespace weft::easy_read {
namespace {

// No letter on the page is below 14 points, on screen and on paper, the numbers of the sheets among them.
constexpr html::StyleSheet style(R"css(
body, table, footer, .small { font-size: 1.375rem; line-height: 1.6 }
.wide { max-width: 46rem }
.band .subtitle, .band .mark { font-size: 1.375rem }
.easy { display: flex; gap: 2rem; border-top: 3px solid var(--deep); padding-top: 1.5rem; margin: 0 0 2.5rem }
main { padding-top: 2.5rem }
.easy-mark { flex: 0 0 6.5rem } .easy-mark svg { display: block; width: 100%; height: auto }
.easy-words { flex: 1 1 0; min-width: 0 } .easy-words h2 { margin: 0 0 1rem }
.easy-words p { margin: 0 0 .75rem } .easy-words ul { padding-left: 1.5rem; margin: 0 0 1rem } .easy-words li { margin-bottom: .5rem }
@media (max-width: 40rem) {
  .easy { display: block } .easy-mark { width: 5rem; margin-bottom: 1rem }
  body, footer, .band .subtitle, .band .mark { font-size: 1.25rem }
}
@media print {
  @page { @bottom-right { content: counter(page); font: 14pt Arial, sans-serif } }
  @page internal { @bottom-left { font: bold 14pt Arial, sans-serif } }
  body, footer, .band .subtitle, .band .mark { font-size: 14pt; line-height: 1.5 } h1 { font-size: 26pt } h2 { font-size: 19pt }
  .easy { break-inside: avoid; margin: 0 0 14pt; padding-top: 10pt; gap: 8mm } .easy-mark { flex-basis: 26mm }
  .easy-words p, .easy-words li { margin-bottom: 4pt }
}
)css");

} // namespace

const html::StyleSheet& easy_read_style() {
    return style;
}

} // namespace weft::easy_read
