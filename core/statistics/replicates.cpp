// SPDX-License-Identifier: MIT
#include "core/statistics/replicates.hpp"

#include <algorithm>
#include <exception>
#include <thread>
#include <vector>

namespace weft::statistics {

void for_each_run(std::uint32_t count, unsigned threads,
                  const std::function<void(std::uint32_t first, std::uint32_t last)>& work) {
    const auto runs = std::clamp<std::uint64_t>(threads, 1, std::max(count, 1U));
    const auto border = [&](std::uint64_t run) { return static_cast<std::uint32_t>(count * run / runs); };
    if (runs == 1) {
        work(0, count);
        return;
    }
    std::vector<std::exception_ptr> thrown(runs);
    {
        std::vector<std::jthread> workers;
        workers.reserve(runs);
        for (std::uint64_t run = 0; run < runs; ++run)
            workers.emplace_back([&, run] {
                try {
                    work(border(run), border(run + 1));
                } catch (...) {
                    thrown[run] = std::current_exception();
                }
            });
    }
    for (const auto& exception : thrown)
        if (exception) std::rethrow_exception(exception);
}

} // namespace weft::statistics
