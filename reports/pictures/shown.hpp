// SPDX-License-Identifier: MIT
#pragma once

#include <cmath>
#include <optional>
#include <string>
#include <type_traits>
#include <utility>

namespace weft::pictures {

/// What may be drawn, or the words that say why it is not; never both, so that what is hidden is nowhere in a picture.
template <class Thing>
class Shown {
public:
    Shown(Thing thing) : thing_(std::move(thing)) { // NOLINT(google-explicit-constructor): a number is what is shown
        if constexpr (std::is_floating_point_v<Thing>)
            if (!std::isfinite(*thing_)) *this = nothing("not known");
    }
    static Shown nothing(std::string why) {
        Shown shown;
        shown.why_ = std::move(why);
        return shown;
    }
    /// Unset is not known, unless there is a better word for it.
    static Shown of(std::optional<Thing> thing, std::string otherwise = "not known") {
        return thing ? Shown(std::move(*thing)) : nothing(std::move(otherwise));
    }

    explicit operator bool() const { return thing_.has_value(); }
    const Thing& operator*() const { return thing_.value(); }
    const Thing* operator->() const { return &thing_.value(); }
    const std::string& why() const { return why_; }

private:
    Shown() = default;
    std::optional<Thing> thing_;
    std::string why_;
};

} // namespace weft::pictures
