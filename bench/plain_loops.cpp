// SPDX-License-Identifier: MPL-2.0
#include "plain_loops.hpp"

namespace gouji::bench {
namespace {

long whole(const model::ReportCell& cell) { return static_cast<long>(cell.figure.number.toDouble()); }

} // namespace

PlainLoops::PlainLoops(const model::Report& report)
{
    // The cells of a table stand in the order of the form.
    const auto& applications = report.find(model::TableCode("applications"))->cells;
    m_rows = static_cast<int>(applications.size()) / columns;
    for (std::size_t index = 0; index < applications.size(); ++index)
        m_applications[index / columns][index % columns] = whole(applications[index]);
    const auto& reviews = report.find(model::TableCode("reviews"))->cells;
    for (std::size_t index = 0; index < reviews.size(); ++index)
        m_reviews[index / 5][index % 5] = whole(reviews[index]);
}

int PlainLoops::mismatches() const
{
    int found = 0;
    const int handled = m_rows - 2;
    const int forward = m_rows - 1;
    for (int column = 0; column < columns; ++column) {
        long outcomes = 0;
        for (int row = 2; row < handled; ++row)
            outcomes += m_applications[row][column];
        found += outcomes != m_applications[handled][column] ? 1 : 0;
        found += m_applications[0][column] + m_applications[1][column]
                         != m_applications[handled][column] + m_applications[forward][column]
                     ? 1
                     : 0;
    }
    for (int row = 0; row < m_rows; ++row) {
        long sum = 0;
        for (int column = 0; column < columns - 1; ++column)
            sum += m_applications[row][column];
        found += sum != m_applications[row][columns - 1] ? 1 : 0;
    }
    for (const auto& block : m_reviews)
        found += block[0] + block[1] + block[2] + block[3] != block[4] ? 1 : 0;
    return found;
}

} // namespace gouji::bench
