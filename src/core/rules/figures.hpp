// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/figures/decimal.hpp"
#include "core/reports/period.hpp"
#include "core/reports/report.hpp"

#include <cstdint>
#include <optional>
#include <vector>

namespace gouji::rules {

struct LinearSum;
class RuleSet;

// The figures of a report as rules need them: by the index of their cell in the edition, and small whole numbers,
// which nearly all of them are, ready to be added. Refers to the report, which outlives it.
class Figures {
public:
    struct Entry {
        enum class Kind : std::uint8_t {
            Absent,    // not in the sheets, or in a table that is empty: rules on it are not judged
            LeftOut,   // in a row or column that its table lacks: 0, and there is no cell
            OpenTotal, // blank, or left out, beside parts that are not all 0: stands for their sum
            Unknown,   // no figure can be read from what stands there: not judged either
            Whole,     // the number `whole`, which is 0 where the cell is blank
            Exact,     // any other number: to be taken from the cell
        };

        Kind kind = Kind::Absent;
        std::int64_t whole = 0; // at most largestWhole away from 0
        const reports::ReportCell* cell = nullptr;
        const reports::Table* table = nullptr;
        const LinearSum* parts = nullptr; // of an open total, in the same report
    };

    static constexpr std::int64_t largestWhole = 10'000'000'000;

    // A cell that one of the checks on single cells may object to.
    struct Remarkable {
        const reports::Table* table = nullptr;
        const reports::ReportCell* cell = nullptr;
    };

    // A report of another edition is seen as far as its cells have the same codes. What last year's left out is
    // absent: this year's cannot be blamed for it.
    Figures(const reports::Report& report, const RuleSet& rules,
            reports::Period period = reports::Period::ThisYear);

    const Entry& operator[](std::size_t cell) const { return m_entries[cell]; }

    // What stands in a cell or follows from what does; nothing where that is not known.
    std::optional<figures::Decimal> figure(std::size_t cell) const;
    // Whether there is something that rules cannot judge: tables that are missing or empty, unknown and open
    // figures.
    bool haveGaps() const { return m_hasGaps; }

    // Every cell of the tables that is not simply a typed or calculated whole number of 0 or more.
    const std::vector<Remarkable>& remarkable() const { return m_remarkable; }

    // Whether a figure stands in the table: see Progress.
    bool isFilled(const reports::Table& table) const;

private:
    void take(const reports::Table& table, const RuleSet& rules, bool sameEdition);
    void leaveOut(const reports::Table& table, const RuleSet& rules);

    std::vector<Entry> m_entries;
    std::vector<Remarkable> m_remarkable;
    std::vector<const reports::Table*> m_empty;
    bool m_hasGaps = false;
};

} // namespace gouji::rules
