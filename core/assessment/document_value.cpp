// SPDX-License-Identifier: MIT
#include "core/assessment/document_value.hpp"

#include "core/assessment/json_tree.hpp"
#include "core/assessment/located_json.hpp"
#include "core/error.hpp"

namespace weft {

bool DocumentValue::is_null() const {
    return value_->value.is_null();
}

bool DocumentValue::is_object() const {
    return value_->value.is_object();
}

bool DocumentValue::is_list() const {
    return value_->value.is_array();
}

bool DocumentValue::is_text() const {
    return value_->value.is_string();
}

bool DocumentValue::is_truth() const {
    return value_->value.is_boolean();
}

bool DocumentValue::is_number() const {
    return value_->value.is_number();
}

bool DocumentValue::is_whole_number() const {
    return value_->value.is_number_integer();
}

std::string DocumentValue::text() const {
    return value_->value.get<std::string>();
}

bool DocumentValue::truth() const {
    return value_->value.get<bool>();
}

double DocumentValue::number() const {
    return value_->value.get<double>();
}

std::optional<std::int64_t> DocumentValue::signed_number() const {
    if (value_->value.is_number_unsigned() && !std::in_range<std::int64_t>(value_->value.get<std::uint64_t>()))
        return std::nullopt;
    return value_->value.get<std::int64_t>();
}

std::optional<std::uint64_t> DocumentValue::unsigned_number() const {
    if (!value_->value.is_number_unsigned()) return std::nullopt;
    return value_->value.get<std::uint64_t>();
}

std::size_t DocumentValue::size() const {
    return value_->below.size();
}

DocumentValue DocumentValue::item(std::size_t index) const {
    return {*text_, value_->below[index]};
}

std::optional<DocumentValue> DocumentValue::member(std::string_view name) const {
    const LocatedJson* found = value_->find(name);
    if (!found) return std::nullopt;
    return DocumentValue(*text_, *found);
}

void DocumentValue::for_each_member(
    const std::function<void(const std::string& name, const DocumentValue& value)>& use) const {
    for (const auto& [name, index] : value_->members)
        use(name, {*text_, value_->below[index]});
}

std::string DocumentValue::shown() const {
    if (is_object()) return "an object";
    return is_list() ? "a list" : shown_short(value_->value);
}

void DocumentValue::refuse(const std::string& sentence) const {
    text_->refuse(value_->start, sentence);
}

void DocumentValue::refuse_document(const std::string& sentence) const {
    throw Error(Failure::input, text_->name() + ": " + sentence);
}

struct DocumentText::Parsed {
    JsonText text;
    std::vector<LocatedJson> documents;
};

DocumentText::DocumentText(const std::string& name, std::string_view text, const std::string& kind) {
    JsonText source(name, text, kind);
    auto documents = source.read_objects();
    parsed_ = std::make_unique<const Parsed>(Parsed{std::move(source), std::move(documents)});
}

DocumentText::~DocumentText() = default;

std::size_t DocumentText::size() const {
    return parsed_->documents.size();
}

DocumentValue DocumentText::document(std::size_t index) const {
    return {parsed_->text, parsed_->documents[index]};
}

std::string pointer_text(const std::vector<std::string>& names) {
    nlohmann::json::json_pointer pointer;
    for (const std::string& name : names)
        pointer.push_back(name);
    return pointer.to_string();
}

} // namespace weft
