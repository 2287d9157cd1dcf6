// SPDX-License-Identifier: MIT
#pragma once

#include "core/store/store.hpp"

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

/// The chain of digests. Anybody can compute it again from the events and the contents:
///
///     content digest = SHA-256(fields(salt, content))
///     digest         = SHA-256(fields(digest before, number, time, actor, kind, subject, reason, content digest))
///
/// where fields() writes each text as its length in bytes, a colon, the text and a comma ("3:abc,"), so that no two
/// lists of texts look the same. The first event has an empty digest before it. The content itself is in no digest
/// but behind a salt of its own: once both are deleted, nobody can find out by trying what somebody answered, and the
/// chain still fits.
namespace weft {

std::string field(std::string_view text);

/// 128 random bits from the operating system, as 32 hexadecimal digits.
std::string new_salt();

std::string content_digest(std::string_view salt, std::string_view content);

/// An event with what its digest is made of. Without a salt its content was erased.
struct ChainedEvent {
    Event event;
    std::string salt;
    std::string content_digest;
};

/// The event that follows a log of `number - 1` events which ends with `before`.
ChainedEvent chained(std::string_view before, std::uint64_t number, const Change& change, std::string kind,
                     std::string subject, std::string_view content);

/// The digest of an event after another.
std::string chain_digest(std::string_view before, const Event& event, std::string_view content_digest);

/// Goes along a log, event by event from the first on, and remembers where it first does not fit.
class ChainCheck {
public:
    /// `content` is what is stored for the event now; for an erased one it is not looked at. `is_accounted_for`: an
    /// erasure names this event.
    void add(const ChainedEvent& next, std::string_view content, bool is_accounted_for);

    /// A fault that no event shows by its digest.
    void complain(std::uint64_t number, const std::string& why);

    Verification finish() const;

private:
    Verification result_;
    std::string why_;
};

} // namespace weft
