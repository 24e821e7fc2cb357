// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/packs/edition.hpp"
#include "core/validation.hpp"

#include <random>
#include <vector>

namespace gouji::test {

enum class Totals { Typed, Formulas };

struct DamagedReport {
    reports::Report report;
    reports::Report truth;
    std::vector<std::size_t> wrong; // cells, by their index in the edition
};

// Random reports that tie, and how people spoil them. The slips and how often each happens are those of a study of
// its own, not the weights by which proposals are ranked: see docs/repairs.md.
class RandomReports {
public:
    RandomReports(const packs::Edition& edition, unsigned seed) : m_edition(edition), m_random(seed) {}

    reports::Report consistent(Totals totals);
    // Mistypes so many of a table's typed figures, each to another figure; of any table where the code is empty.
    DamagedReport damaged(int wrongCells, const reports::TableCode& table, Totals totals);

    int upTo(int most) { return std::uniform_int_distribution<int>(0, most)(m_random); }

private:
    void fillApplications(std::vector<int>& figures);
    void fillReviews(std::vector<int>& figures);
    std::size_t cell(const char* table, const std::string& row, const char* column) const;
    document::Figure mistyped(const reports::Report& report, std::size_t cell);
    std::string slip(const std::string& meant);
    int neighbourOf(const reports::Report& report, std::size_t cell);

    const packs::Edition& m_edition;
    std::mt19937 m_random;
};

// The cell of a report by its index in the edition; the report is one of RandomReports.
reports::ReportCell& cellOf(reports::Report& report, std::size_t cell);
const reports::ReportCell& cellOf(const reports::Report& report, std::size_t cell);

Validation validationOf(const reports::Report& report, const packs::Edition& edition);

} // namespace gouji::test
