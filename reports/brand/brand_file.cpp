// SPDX-License-Identifier: MIT
#include "reports/brand/brand_file.hpp"

#include "core/error.hpp"
#include "core/toml/toml_document.hpp"

#include <array>
#include <cmath>
#include <fstream>
#include <iterator>
#include <system_error>

namespace weft {
namespace {

namespace fs = std::filesystem;

// What reports have where a brand says nothing (reports/html/style_sheet.cpp).
constexpr brand::Colour usual_band{0x12, 0x43, 0x6D};

/// Cut rather than rounded, so that a contrast that is too low never reads as if it were enough: "4.47".
std::string cut_to_hundredths(double ratio) {
    const auto hundredths = static_cast<long>(std::floor(ratio * 100));
    const auto rest = std::to_string(hundredths % 100);
    return std::to_string(hundredths / 100) + "." + (rest.size() == 1 ? "0" : "") + rest;
}

class BrandReader {
public:
    BrandReader(const TomlTable& root, const BrandPolicy& policy) : root_(root), policy_(policy) {}

    Brand read(const fs::path& folder) {
        static constexpr std::array<std::string_view, 2> tables{"brand", "colours"};
        root_.allow_only(tables, "a brand");
        if (const auto about = root_.table("brand", Needed::yes)) read_about(*about, folder);
        if (const auto colours = root_.table("colours")) read_colours(*colours);
        return std::move(brand_);
    }

private:
    void read_about(const TomlTable& about, const fs::path& folder) {
        static constexpr std::array<std::string_view, 2> known{"organisation", "logo"};
        about.allow_only(known, "[brand]");
        brand_.organisation = about.text("organisation", Needed::yes).value_or("");
        if (const auto name = about.text("logo")) brand_.logo = read_logo(folder / *name);
    }

    brand::Logo read_logo(const fs::path& path) const {
        require_regular_file(path);
        std::error_code unknown;
        const auto name = path.filename().string();
        if (const auto size = fs::file_size(path, unknown); !unknown)
            brand::require_logo_size(name, size, policy_.largest_logo);
        std::ifstream file(path, std::ios::binary);
        std::string bytes;
        bytes.resize(policy_.largest_logo + 1); // one more says that there are too many
        file.read(bytes.data(), static_cast<std::streamsize>(bytes.size()));
        bytes.resize(static_cast<std::size_t>(file.gcount()));
        return {name, bytes, policy_.largest_logo};
    }

    void read_colours(const TomlTable& colours) {
        static constexpr std::array<std::string_view, 4> known{"band", "band-text", "line", "link"};
        colours.allow_only(known, "[colours]");
        brand_.band = read_colour(colours, "band");
        brand_.band_text = read_colour(colours, "band-text");
        brand_.line = read_colour(colours, "line");
        brand_.link = read_colour(colours, "link");
        if (brand_.band || brand_.band_text)
            require_contrast(colours, brand_.band_text ? "band-text" : "band", "text",
                             {"the title", brand_.band_text.value_or(brand::white)},
                             {"the band", brand_.band.value_or(usual_band)}, policy_.text_contrast);
        if (brand_.link)
            require_contrast(colours, "link", "text", {"a link", *brand_.link}, {"the page", brand::white},
                             policy_.text_contrast);
        if (brand_.line)
            require_contrast(colours, "line", "a mark", {"a line", *brand_.line}, {"the page", brand::white},
                             policy_.mark_contrast);
    }

    static std::optional<brand::Colour> read_colour(const TomlTable& colours, std::string_view key) {
        const auto text = colours.text(key);
        if (!text) return std::nullopt;
        const auto colour = brand::colour_of(*text);
        if (!colour)
            colours.complain_at(
                key, "'" + *text + "' is no colour; it is '#' and six digits of 0 to 9 and A to F, such as '#12436D'");
        return colour;
    }

    struct Named {
        std::string what;
        brand::Colour colour;
    };

    static void require_contrast(const TomlTable& colours, std::string_view key, const std::string& kind,
                                 const Named& mark, const Named& ground, const Fraction& least) {
        const auto ratio = brand::contrast(mark.colour, ground.colour);
        if (ratio >= to_double(least)) return;
        colours.complain_at(key, mark.what + ", " + brand::hex(mark.colour) + ", on " + ground.what + ", " +
                                     brand::hex(ground.colour) + ", has a contrast of " + cut_to_hundredths(ratio) +
                                     " to 1; " + kind + " needs " + to_decimal_text(least, 1) +
                                     " to 1 or more, so take a " + (is_light(ground.colour) ? "darker" : "lighter") +
                                     " colour for it");
    }

    static bool is_light(const brand::Colour& colour) {
        return brand::contrast(colour, brand::white) < brand::contrast(colour, brand::Colour{});
    }

    const TomlTable& root_;
    const BrandPolicy& policy_;
    Brand brand_;
};

} // namespace

std::optional<Brand> read_brand(const fs::path& file, const BrandPolicy& policy, Problems& problems) {
    const auto errors_before = problems.error_count();
    const auto document = TomlDocument::parse(read_source(file), problems);
    if (!document) return std::nullopt;
    const auto root = document->root();
    auto brand = BrandReader(root, policy).read(file.parent_path());
    if (problems.error_count() > errors_before) return std::nullopt;
    return brand;
}

} // namespace weft
