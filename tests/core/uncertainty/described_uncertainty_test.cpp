// SPDX-License-Identifier: MIT
#include "core/uncertainty/described_uncertainty.hpp"

#include "tests/core/assessment/members.hpp"

#include <gtest/gtest.h>

#include <typeinfo>

namespace weft::uncertainty {
namespace {

template <class Struct>
void expect_described() {
    EXPECT_EQ(members::count_of_described_members<Struct>(), members::count_of_members<Struct>())
        << typeid(Struct).name();
}

template <class... Structs>
void expect_all_described() {
    (expect_described<Structs>(), ...);
}

TEST(DescribedUncertainty, NamesEveryMember) {
    expect_all_described<HeldLevel, LevelSpread, NodeSpread, SystemSpread, LeftOut, OrderShares, DominanceShares,
                         PairSpread, CrossedPlace, CrossedPlaces, RespondentBootstrap, OtherMethod, MethodSpread,
                         SystemMethods, MethodOrder, MethodPair, MethodUncertainty>();
}

} // namespace
} // namespace weft::uncertainty
