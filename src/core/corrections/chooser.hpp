// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/corrections/tableau.hpp"

#include <optional>

namespace gouji::corrections {

// Finds the figures of freed cells that leave a choice: walks through those that the columns may hold, and takes
// the preferred ones. In a smallest set of cells they are few, since a choice without end could be used to leave
// one of its cells as it is.
class Chooser {
public:
    Chooser(const Tableau& tableau, const Preference& preference);

    Choice choose();

private:
    struct Range {
        std::int64_t lowest = 0;
        std::int64_t highest = 0;
    };

    // Nothing where no figure is left.
    std::optional<Range> rangeOf(std::size_t position) const;
    bool narrow(const Tableau::SolvedLine& line, std::size_t position, Range& range) const;
    // Of a cell, as far as it was chosen or can be: by its position in m_free.
    Range changesOf(std::size_t position) const;
    std::size_t positionOf(std::uint32_t variable) const;
    void walk(std::size_t position);
    void consider();

    const Tableau& m_tableau;
    const Preference& m_preference;
    std::vector<std::uint32_t> m_free;
    std::vector<const Tableau::SolvedLine*> m_lines; // those with a choice
    std::vector<std::int64_t> m_chosen;
    std::size_t m_steps = 0;
    bool m_isTooWide = false;
    bool m_isClipped = false;
    int m_best = 0;
    Choice m_choice;
};

} // namespace gouji::corrections
