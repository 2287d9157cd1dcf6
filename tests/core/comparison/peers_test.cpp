// SPDX-License-Identifier: MIT
#include "core/comparison/peers.hpp"

#include "core/rubric/defaults_file.hpp"

#include <gmock/gmock.h>

#include <string>
#include <vector>

namespace weft::comparison {
namespace {

using testing::ElementsAre;
using testing::Field;
using testing::IsEmpty;

const std::vector<std::string> compared_systems = {"demo:a", "demo:b", "demo:c"};

ContextTable contexts() {
    return {
        .variables = {"same", "population"},
        .systems = {{"demo:a", {1.0, 5.0}}, {"demo:b", {1.0, 7.0}}, {"demo:c", {1.0, 9.0}}, {"demo:z", {1.0, 6.0}}}};
}

// CMP-13; a system that was not compared is nobody's peer.
TEST(Peers, AreNearestByTheContextsGiven) {
    auto policy = defaults().compare;
    policy.peers = 1;

    const auto found = find_peers(compared_systems, contexts(), policy);

    EXPECT_THAT(found.variables, ElementsAre("same", "population"));
    EXPECT_EQ(found.systems[0].nearest[0].system, "demo:b");
    EXPECT_NEAR(found.systems[0].nearest[0].distance, 1.0716248349152224, 1e-10);
    EXPECT_EQ(found.systems[1].nearest[0].system, "demo:c");
    EXPECT_EQ(found.systems[2].nearest[0].system, "demo:b");
}

TEST(Peers, AreToldInBothDirections) {
    auto policy = defaults().compare;
    policy.peers = 1;

    const auto found = find_peers(compared_systems, contexts(), policy);

    EXPECT_THAT(found.systems[0].is_peer_of, IsEmpty()); // its own nearest has another nearer
    EXPECT_THAT(found.systems[1].is_peer_of, ElementsAre("demo:a", "demo:c"));
    EXPECT_THAT(found.systems[2].is_peer_of, ElementsAre("demo:b"));
}

TEST(Peers, LeaveOutWhoseContextIsNotKnown) {
    auto some = contexts();
    some.systems[1].values[1] = std::nullopt;

    const auto found = find_peers(compared_systems, some, defaults().compare);

    EXPECT_THAT(found.without_context, ElementsAre("demo:b"));
    EXPECT_THAT(found.systems,
                ElementsAre(Field(&SystemPeers::system, "demo:a"), Field(&SystemPeers::system, "demo:c")));
}

TEST(Peers, NeedTwoSystems) {
    const auto found = find_peers(std::vector<std::string>{"demo:a", "demo:q"}, contexts(), defaults().compare);

    EXPECT_EQ(found.withheld, "To say who is alike takes two systems with every context known.");
    EXPECT_THAT(found.systems, IsEmpty());
    EXPECT_THAT(found.without_context, ElementsAre("demo:q"));
}

} // namespace
} // namespace weft::comparison
