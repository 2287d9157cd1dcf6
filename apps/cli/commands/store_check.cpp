// SPDX-License-Identifier: MIT
#include "apps/cli/commands/commands.hpp"
#include "apps/cli/store_documents.hpp"
#include "apps/cli/stores.hpp"
#include "core/error.hpp"
#include "core/store/backup.hpp"

namespace weft::cli {
namespace {

int tell(const weft::Verification& verification, const CommonOptions& common, Console& console) {
    console.print(common.json ? chain_document(verification)
                              : printable(verification.sentence) + "\nlast event: " + verification.head + "\n");
    return verification.first_wrong ? static_cast<int>(Failure::problems_found) : 0;
}

} // namespace

int run_store_check(const CheckStoreRequest& request, const CommonOptions& common, Console& console) {
    return tell(check_backup(request.store.file), common, console);
}

int run_audit_verify(const VerifyAuditRequest& request, const CommonOptions& common, Console& console) {
    return tell(open_chosen_store(request.store, Access::read_only)->verify(), common, console);
}

} // namespace weft::cli
