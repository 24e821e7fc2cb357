// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/corrections/line.hpp"
#include "core/corrections/search.hpp"

namespace gouji::corrections {

// Figures for freed cells that leave a choice.
struct Choice {
    enum class Kind { Found, None, TooWide };

    Kind kind = Kind::None;
    Changes changes = {};
};

// The rows of a component while cells are freed one after the other and taken back in reverse. Freeing a cell
// solves a row for it, if one is left, and eliminates the cell from the others: those that no freed cell is left
// in must hold by themselves, those that are solved give the change of their cell.
class Tableau {
public:
    Tableau(const System& system, const Component& component);

    void free(std::uint32_t variable);
    // The last one that was freed.
    void takeBack(std::uint32_t variable);
    // Whether the cell may still be freed.
    void keep(std::uint32_t variable) { m_states[variable] = State::Kept; }
    void open(std::uint32_t variable) { m_states[variable] = State::Open; }

    // The rows that cannot hold unless another of their cells changes: what is stated does not tie, or the freed
    // cell would become a figure that its column may not hold.
    std::vector<std::size_t> brokenRows() const;
    std::vector<std::uint32_t> openCells(std::size_t row) const;

    // Whether the freed cells can have several figures. Cells that no row was left for are chosen freely.
    bool leavesChoice() const { return m_freeCount > 0; }
    // Where they leave none and nothing is broken.
    Changes determined() const;
    Choice choose(const Preference& preference) const;
    std::vector<std::uint32_t> openCellsOfChoice() const;
    // Freed cells whose figures the rows do not determine.
    std::vector<std::uint32_t> undetermined() const;

    // Whether a factor became too large to go on. What was found then is not to be relied on.
    bool overflowed() const { return m_overflowed; }

private:
    friend class Chooser;

    static constexpr std::uint32_t none = ~std::uint32_t{0};

    enum class State : std::uint8_t { Open, Kept, Freed };

    struct SolvedLine : Line {
        std::uint32_t solvedFor = none;
    };

    struct Step {
        bool isFree = false; // no row was left to solve
        std::vector<std::pair<std::size_t, SolvedLine>> before;
    };

    std::size_t rowToSolve(std::uint32_t variable) const;
    bool hasChoice(const SolvedLine& line) const;
    bool isPossible(std::uint32_t variable, std::int64_t difference) const;

    const System& m_system;
    std::vector<SolvedLine> m_lines;
    std::vector<State> m_states;
    std::vector<Step> m_steps;
    int m_freeCount = 0;
    bool m_overflowed = false;
};

} // namespace gouji::corrections
