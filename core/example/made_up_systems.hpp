// SPDX-License-Identifier: MIT
#pragma once

#include "core/example/example_settings.hpp"

#include <cstdint>
#include <string>
#include <vector>

namespace weft::example {

struct MadeUpPlace {
    std::string name;
    double share = 0; ///< of the system's residents
};

/// What a system took over from one of the round before.
struct MadeUpPart {
    std::string from; ///< key; the system's own where it goes on
    double residents = 0;
};

struct MadeUpSystem {
    std::string key;
    std::string name;
    double residents = 0;
    std::vector<MadeUpPlace> places;
    std::vector<MadeUpPart> parts; ///< empty in the first round
    bool is_merged = false;        ///< several of the round before went into it
};

/// Who is assessed in which round: real mergers and splits with made-up systems in place of the real ones.
struct MadeUpCountry {
    SystemRegister systems;
    std::vector<std::vector<MadeUpSystem>> rounds; ///< as in the settings; systems by key
};

/// `pattern` gives the days, the regions that belong together and what became of what; nothing else of it is taken
/// over.
MadeUpCountry make_up_country(const ExampleSettings& settings, const SystemRegister& pattern, std::uint64_t seed);

} // namespace weft::example
