// SPDX-License-Identifier: MIT
#include "core/store/event_chain.hpp"

#include "core/assessment/digest.hpp"
#include "core/error.hpp"

#include <sys/random.h>

#include <array>
#include <cstddef>
#include <utility>

namespace weft {

std::string field(std::string_view text) {
    return std::to_string(text.size()).append(":").append(text).append(",");
}

std::string new_salt() {
    std::array<unsigned char, 16> bytes{};
    // No more than 256 bytes are never cut short and wait only until the machine has started.
    if (getrandom(bytes.data(), bytes.size(), 0) != static_cast<ssize_t>(bytes.size()))
        throw Error(Failure::storage, "the operating system gives no random numbers, so nothing can be saved safely");
    constexpr std::string_view digits = "0123456789abcdef";
    std::string salt;
    for (const unsigned byte : bytes) {
        salt += digits[byte / 16];
        salt += digits[byte % 16];
    }
    return salt;
}

std::string content_digest(std::string_view salt, std::string_view content) {
    return digest_of(field(salt) + field(content));
}

std::string chain_digest(std::string_view before, const Event& event, std::string_view content_digest) {
    return digest_of(field(before) + field(std::to_string(event.number)) + field(event.change.time) +
                     field(event.change.actor) + field(event.kind) + field(event.subject) + field(event.change.reason) +
                     field(content_digest));
}

ChainedEvent chained(std::string_view before, std::uint64_t number, const Change& change, std::string kind,
                     std::string subject, std::string_view content) {
    ChainedEvent made;
    made.event = {number, change, std::move(kind), std::move(subject), false, {}};
    made.salt = new_salt();
    made.content_digest = content_digest(made.salt, content);
    made.event.digest = chain_digest(before, made.event, made.content_digest);
    return made;
}

void ChainCheck::add(const ChainedEvent& next, std::string_view content, bool is_accounted_for) {
    const Event& event = next.event;
    ++result_.events;
    if (event.number != result_.events) {
        complain(result_.events, "it is missing");
    } else if (event.digest != chain_digest(result_.head, event, next.content_digest)) {
        complain(event.number, "its digest does not follow from the events before it and its own words");
    } else if (event.is_erased != is_accounted_for) {
        complain(event.number, event.is_erased ? "its content is gone and no erasure says so"
                                               : "an erasure says that its content is gone, and it is not");
    } else if (!event.is_erased && next.content_digest != content_digest(next.salt, content)) {
        complain(event.number, "what is stored is not what was saved then");
    }
    result_.head = event.digest;
}

void ChainCheck::complain(std::uint64_t number, const std::string& why) {
    if (result_.first_wrong && *result_.first_wrong <= number) return;
    result_.first_wrong = number;
    why_ = why;
}

Verification ChainCheck::finish() const {
    Verification result = result_;
    const std::string counted = std::to_string(result.events) + (result.events == 1 ? " event" : " events");
    result.sentence = result.first_wrong ? "event " + std::to_string(*result.first_wrong) + " does not fit: " + why_ +
                                               "; restore the store from a backup made before that"
                                         : counted + ", each fits the one before and what is stored";
    return result;
}

} // namespace weft
