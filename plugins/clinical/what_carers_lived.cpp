// SPDX-License-Identifier: MIT
#include "plugins/clinical/judgements.hpp"

namespace weft::clinical {

void judge_what_carers_lived(sdk::Assessment& assessment, const sdk::Criterion& criterion) {
    sdk::hold_at_what_was_lived(assessment, criterion, "what-carers-lived");
}

} // namespace weft::clinical
