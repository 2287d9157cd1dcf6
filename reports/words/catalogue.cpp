// SPDX-License-Identifier: MIT
#include "reports/words/catalogue.hpp"

#include "core/nearest_name.hpp"
#include "core/text.hpp"
#include "core/toml/toml_document.hpp"
#include "reports/words/filling.hpp"
#include "reports/words/locale.hpp"

#include <algorithm>
#include <array>
#include <vector>

namespace weft::words {
namespace {

constexpr std::string_view about_group = "catalogue";
constexpr std::string_view form_of_nothing = "none"; // of a count of 0, in any language
constexpr std::string_view form_of_all = "other";

std::string quoted_places(const std::vector<std::string>& names) {
    std::vector<std::string> quoted;
    for (const auto& name : names)
        quoted.push_back("{" + name + "}");
    return weft::listed(quoted, "and");
}

class CatalogueReader {
public:
    CatalogueReader(const TomlTable& root, const Catalogue* english) : root_(root), english_(english) {}

    Catalogue read() {
        if (const auto about = root_.table(about_group, Needed::yes)) read_about(*about);
        if (catalogue_.language.empty()) return std::move(catalogue_); // which forms there are hangs on it
        forms_ = locale_of(catalogue_.language)->plural_forms();
        for (const auto& group : root_.keys()) {
            if (group == about_group) continue;
            if (const auto words = root_.table(group, Needed::yes)) read_group(group, *words);
        }
        return std::move(catalogue_);
    }

private:
    void read_about(const TomlTable& about) {
        static constexpr std::array<std::string_view, 4> known{"language", "name", "direction", "draft"};
        about.allow_only(known, "[catalogue]");
        const auto language = about.text("language", Needed::yes);
        if (language && is_language(*language))
            catalogue_.language = *language;
        else if (language)
            about.complain_at("language",
                              "'" + *language + "' is not the name of a language; it is one such as 'cy' or 'en-GB'");
        catalogue_.name = about.text("name", Needed::yes).value_or("");
        const auto direction = about.text("direction", Needed::yes);
        catalogue_.is_right_to_left = direction == "rtl";
        if (direction && direction != "rtl" && direction != "ltr")
            about.complain_at("direction",
                              "'" + *direction +
                                  "' is no direction of writing; it is 'ltr', from left to right, or 'rtl'");
        catalogue_.is_draft = about.boolean("draft").value_or(false);
    }

    void read_group(const std::string& group, const TomlTable& words) {
        catalogue_.groups.emplace(group, words.place());
        for (const auto& key : words.keys()) {
            const auto id = group + "." + key;
            Message message;
            message.place = words.key_place(key);
            if (words.is_table(key)) {
                const auto forms = words.table(key);
                if (!forms || !read_forms(id, *forms, message)) continue;
            } else if (const auto text = words.text(key, Needed::yes)) {
                message.text = *text;
            }
            message.is_counted = message.is_counted || std::ranges::count(places_in(message.text), "count") > 0;
            if (check(id, words, key, message)) catalogue_.messages.emplace(id, std::move(message));
        }
    }

    /// False, and said, for one without the form that stands for all.
    bool read_forms(const std::string& id, const TomlTable& forms, Message& message) const {
        std::vector<std::string> known = forms_;
        known.insert(known.begin(), std::string(form_of_nothing));
        message.is_counted = true;
        for (const auto& form : forms.keys()) {
            if (std::ranges::find(known, form) == known.end()) {
                forms.complain(forms.key_place(form), "'" + form + "' is no form of '" + catalogue_.language +
                                                          "', which has " + one_of(known) + did_you_mean(form, known));
                continue;
            }
            const auto text = forms.text(form, Needed::yes);
            if (!text) continue;
            if (form == form_of_all)
                message.text = *text;
            else
                message.forms.emplace(form, *text);
        }
        if (forms.has(form_of_all)) return true;
        forms.complain(forms.place(),
                       "'" + id + "' lacks the form 'other', which stands for every count that has none of its own");
        return false;
    }

    /// True for what may be used.
    bool check(const std::string& id, const TomlTable& words, const std::string& key, const Message& message) const {
        bool is_sound = check_text(id, words, key, message.text, form_of_all, message);
        for (const auto& [form, text] : message.forms)
            is_sound = check_text(id, words, key, text, form, message) && is_sound;
        const auto* source = source_of(id);
        if (source == nullptr) return is_sound;
        if (message.is_counted && !source->is_counted) {
            words.complain_at(key, "'" + id + "' counts nothing, so it is one text and has no forms");
            return false;
        }
        return is_sound;
    }

    const Message* source_of(const std::string& id) const {
        if (english_ == nullptr) return nullptr;
        const auto found = english_->messages.find(id);
        return found == english_->messages.end() ? nullptr : &found->second;
    }

    /// A form for one count, such as "one", need not repeat the count, and that for nothing need not say of what.
    bool check_text(const std::string& id, const TomlTable& words, const std::string& key, const std::string& text,
                    std::string_view form, const Message& message) const {
        if (!has_sound_places(text)) {
            words.complain_at(key,
                              "'" + id + "' has a brace that holds no name; a place to fill is written as '{count}'");
            return false;
        }
        const auto* source = source_of(id);
        const auto wanted = places_in(source != nullptr ? source->text : message.text);
        const auto found = places_in(text);
        for (const auto& name : found)
            if (std::ranges::find(wanted, name) == wanted.end()) {
                words.complain_at(
                    key, "'" + id + "' has no '{" + name + "}' to fill" +
                             (wanted.empty() ? "; it is said as it stands" : "; it has " + quoted_places(wanted)));
                return false;
            }
        for (const auto& name : wanted)
            if (std::ranges::find(found, name) == found.end() && form != form_of_nothing &&
                (form == form_of_all || name != "count")) {
                words.complain_at(key,
                                  "'" + id + "' leaves out '{" + name + "}'; it has to say " + quoted_places(wanted));
                return false;
            }
        return true;
    }

    const TomlTable& root_;
    const Catalogue* english_;
    Catalogue catalogue_;
    std::vector<std::string> forms_;
};

std::string group_of(std::string_view id) {
    return std::string(id.substr(0, id.find('.')));
}

} // namespace

bool is_looked_up_by_english(std::string_view group) {
    return group == "level" || group == "heading" || group == "head" || group == "verdict";
}

std::optional<Catalogue> read_catalogue(const SourceText& source, const Catalogue* english, Problems& problems) {
    const auto errors_before = problems.error_count();
    const auto document = TomlDocument::parse(source, problems);
    if (!document) return std::nullopt;
    const auto root = document->root();
    auto catalogue = CatalogueReader(root, english).read();
    if (problems.error_count() > errors_before) return std::nullopt;
    return catalogue;
}

void compare_with_english(const SourceText& source, const Catalogue& catalogue, const Catalogue& english,
                          Problems& problems) {
    for (const auto& [id, message] : english.messages) {
        if (catalogue.messages.contains(id)) continue;
        const auto group = catalogue.groups.find(group_of(id));
        problems.add(source.problem_at(group == catalogue.groups.end() ? Place{} : group->second,
                                       "'" + id + "' is missing; pages say it in English: “" + message.text + "”",
                                       Severity::warning));
    }
    std::vector<std::string> ids;
    for (const auto& [id, message] : english.messages)
        ids.push_back(id);
    for (const auto& [id, message] : catalogue.messages)
        if (!english.messages.contains(id) && !is_looked_up_by_english(group_of(id)))
            problems.add(source.problem_at(message.place, "no page asks for '" + id + "'" + did_you_mean(id, ids),
                                           Severity::warning));
}

} // namespace weft::words
