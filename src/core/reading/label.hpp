// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/document/grid.hpp"
#include "core/forms/lexicon.hpp"

#include <optional>
#include <utility>
#include <vector>

namespace gouji::reading {

using forms::LabelId;
using forms::Lexicon;

// Where official labels stand in a sheet, in reading order.
class LabelIndex {
public:
    // Those that are written to the letter.
    LabelIndex(const document::Grid& grid, const Lexicon& lexicon);

    const std::vector<document::Position>& find(LabelId label) const;
    // The label in that place; None where there is none.
    LabelId at(document::Position position) const;
    // The labels left of a place, as far as so many columns away, the nearest first.
    std::vector<std::pair<document::Position, LabelId>> leftOf(document::Position position, int reach) const;
    // How many different ones there are.
    std::size_t distinct() const;
    // The area that holds all of them; nothing where there are none.
    const std::optional<document::Area>& area() const { return m_area; }

    // From now on what stands there counts as that label, even where it is worded as another one.
    void take(document::Position position, LabelId label);
    // The same, though it is worded otherwise.
    void add(document::Position position, LabelId label);
    bool isReworded(document::Position position) const;

private:
    using Entry = std::pair<document::Position, LabelId>;

    std::vector<std::vector<document::Position>> m_positions; // by label
    std::vector<Entry> m_labels;                              // by position
    std::vector<document::Position> m_reworded;
    std::optional<document::Area> m_area;
};

} // namespace gouji::reading
