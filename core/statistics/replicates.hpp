// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <functional>

namespace weft::statistics {

/// Calls `work(first, last)` for runs of replicates that together are 0 to count - 1, on up to `threads` threads (0
/// counts as 1), and returns when all are done. `work` writes a replicate's outcome to that replicate's own slot, or
/// adds whole numbers under a lock; then the number of threads changes no byte. What it throws is thrown here.
void for_each_run(std::uint32_t count, unsigned threads,
                  const std::function<void(std::uint32_t first, std::uint32_t last)>& work);

} // namespace weft::statistics
