// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "files/pdf/lattice.hpp"

#include <cstddef>
#include <vector>

namespace gouji::files {

// A lattice, which outlives it, as the squares between its lines, of which some are one cell.
class Squares {
public:
    explicit Squares(const Lattice& lattice);

    std::size_t columns() const { return m_x.size() - 1; }
    std::size_t rows() const { return m_y.size() - 1; }
    // Whether there are several, and not more than any table has.
    bool isTable() const;
    layout::Box boxOf(std::size_t row, std::size_t column) const
    {
        return {m_x[column], m_y[row], m_x[column + 1], m_y[row + 1]};
    }
    layout::Box box() const { return {m_x.front(), m_y.front(), m_x.back(), m_y.back()}; }

    // Whether a rule stands right of that place, or below it.
    bool isClosedRight(std::size_t row, std::size_t column) const;
    bool isClosedBelow(std::size_t row, std::size_t column) const;

private:
    const Lattice& m_lattice;
    std::vector<double> m_x;
    std::vector<double> m_y;
};

} // namespace gouji::files
