// SPDX-License-Identifier: MIT
#include <weft/plugin.hpp>

#include <chrono>
#include <string>
#include <thread>

/// An author who writes against the C++ header and lets everything be thrown.
struct ThrowingAuthor {
    static constexpr const char* id = "org.example.throwing-author";
    static constexpr const char* name = "Throws what it is told";
    static constexpr const char* version = "1.0.0";
    static constexpr const char* parameters[] = {"behaviour", "share", nullptr};

    void assess(weft::sdk::Assessment& assessment) const {
        const std::string behaviour = assessment.text("behaviour");
        assessment.note("said", "Said before.");
        if (behaviour == "throws-a-failure") throw weft::sdk::Failure("the records are of another year");
        if (behaviour == "throws-an-exception") static_cast<void>(std::string("short").at(77));
        if (behaviour == "throws-a-number") throw 42;
        if (behaviour == "reads-what-is-not-given") assessment.number("share");
        if (behaviour == "stops-when-asked")
            while (!assessment.is_cancelled())
                std::this_thread::sleep_for(std::chrono::milliseconds(1));
    }
};

WEFT_PLUGIN(ThrowingAuthor);
