// SPDX-License-Identifier: MIT
#pragma once

#include "core/uncertainty/uncertainty.hpp"

#include <boost/describe/class.hpp>

/// The members of uncertainty.hpp by name, for whoever writes them down. One that is missing here is found by a test.
namespace weft::uncertainty {

BOOST_DESCRIBE_STRUCT(HeldLevel, (), (level, label, share))
BOOST_DESCRIBE_STRUCT(LevelSpread, (), (id, title, level, label, held, without_level, kept))
BOOST_DESCRIBE_STRUCT(NodeSpread, (LevelSpread), (score, low, high, reason))
BOOST_DESCRIBE_STRUCT(SystemSpread, (),
                      (system, respondents, drawn_from, sectors_of_one, overall, domains, capabilities, views,
                       criteria))
BOOST_DESCRIBE_STRUCT(LeftOut, (), (system, because, domain))
BOOST_DESCRIBE_STRUCT(OrderShares, (),
                      (id, first_higher, second_higher, same, first_score_higher, second_score_higher, same_score))
BOOST_DESCRIBE_STRUCT(DominanceShares, (), (first_above, second_above, equal, crossing))
BOOST_DESCRIBE_STRUCT(PairSpread, (), (first, second, domains, overall, profiles))
BOOST_DESCRIBE_STRUCT(CrossedPlace, (), (system, low, middle, high, within_first))
BOOST_DESCRIBE_STRUCT(CrossedPlaces, (), (draws, share, first_places, of, systems, left_out, withheld))
BOOST_DESCRIBE_STRUCT(RespondentBootstrap, (),
                      (replicates, interval_level, systems, pairs, left_out, withheld, crossed))
BOOST_DESCRIBE_STRUCT(OtherMethod, (), (id, title))
BOOST_DESCRIBE_STRUCT(MethodSpread, (),
                      (id, title, level, label, lowest, lowest_label, highest, highest_label, kept, changed_by, score,
                       score_low, score_high))
BOOST_DESCRIBE_STRUCT(SystemMethods, (), (system, overall, domains))
BOOST_DESCRIBE_STRUCT(MethodOrder, (), (id, order, first_higher, second_higher, same, undecided, score_order))
BOOST_DESCRIBE_STRUCT(MethodPair, (), (first, second, domains, overall))
BOOST_DESCRIBE_STRUCT(MethodUncertainty, (), (methods, not_usable, systems, pairs, left_out, withheld))

} // namespace weft::uncertainty
