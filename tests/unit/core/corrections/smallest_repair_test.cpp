// SPDX-License-Identifier: MPL-2.0
#include "core/corrections/repair.hpp"
#include "support/random_reports.hpp"
#include "support/smallest_repair.hpp"

#include <gtest/gtest.h>

#include <algorithm>
#include <cstdlib>
#include <iterator>
#include <string>

// The search against an integer program solver, on random damaged reports of both editions.
namespace gouji::corrections {
namespace {

constexpr int mostWrongCells = 5;

// Some seconds' worth; GOUJI_REPAIR_REPORTS=2000 for all.
int reportCount()
{
    const char* wanted = std::getenv("GOUJI_REPAIR_REPORTS");
    return wanted ? std::stoi(wanted) : 40;
}

class SmallestRepairTest : public testing::Test {
protected:
    const packs::Catalogue catalogue = packs::builtInCatalogue();

    // One proposal of each group, the one at that place or the last.
    static reports::Report mended(const reports::Report& report, const Repairs& repairs, std::size_t place)
    {
        reports::Report after = report;
        for (const Group& group : repairs.groups)
            after = applied(after, group.proposals[std::min(place, group.proposals.size() - 1)]);
        return after;
    }
};

TEST_F(SmallestRepairTest, IsThatOfAnIntegerProgram)
{
    int unanswered = 0;
    for (int number = 0; number < reportCount(); ++number) {
        const auto& edition = catalogue.editions[static_cast<std::size_t>(number) % 2];
        test::RandomReports reports(edition, static_cast<unsigned>(number));
        const auto totals = number % 4 < 2 ? test::Totals::Typed : test::Totals::Formulas;
        const auto damaged = reports.damaged(1 + number / 4 % mostWrongCells, {}, totals);
        if (test::hasUndeterminedFigure(damaged.report))
            continue;
        const Validation validation = test::validationOf(damaged.report, edition);
        const Repairs repairs = repairsOf(validation, nullptr);
        const auto smallest = test::smallestRepair(damaged.report);
        if (!smallest) { // in time
            ++unanswered;
            continue;
        }
        ASSERT_TRUE(repairs.isComplete || repairs.found >= Limits().solutions) << number;

        std::size_t size = 0;
        std::size_t most = 0;
        for (const Group& group : repairs.groups) {
            ASSERT_FALSE(group.proposals.empty()) << number;
            size += group.proposals.front().cells.size();
            most = std::max(most, group.proposals.size());
        }
        EXPECT_EQ(static_cast<int>(size), *smallest) << number;
        for (std::size_t place = 0; place < most; ++place) {
            const Validation after = test::validationOf(mended(damaged.report, repairs, place), edition);
            EXPECT_EQ(after.verdict(), Verdict::Consistent) << number << ", proposals " << place;
        }
    }
    EXPECT_LE(unanswered, reportCount() / 20);
}

// Figures that their columns may not hold, blanks and wrong figures all at once.
void spoil(reports::Report& report, std::size_t cell, test::RandomReports& reports)
{
    const double figures[] = {-3, 2.5, 0.5, 7, 0};
    document::Figure& figure = test::cellOf(report, cell).figure;
    const auto which = static_cast<std::size_t>(reports.upTo(6));
    if (which < std::size(figures))
        figure = document::readFigure(figures[which], {});
    else
        figure = which == std::size(figures) ? document::readFigure(document::Blank(), {})
                                             : document::readFigure(std::string("若干"), {});
}

bool isEquality(const rules::Finding& finding)
{
    return finding.severity == rules::Severity::Error && finding.difference().has_value();
}

TEST_F(SmallestRepairTest, LeavesNoEqualityOpenWhereItSaysSo)
{
    int complete = 0;
    int incomplete = 0;
    for (int number = 0; number < 20 * reportCount(); ++number) {
        const auto& edition = catalogue.editions[static_cast<std::size_t>(number) % 2];
        test::RandomReports reports(edition, static_cast<unsigned>(number));
        reports::Report report = reports.consistent(number % 4 < 2 ? test::Totals::Typed : test::Totals::Formulas);
        // Within few rows and columns, so that they meet.
        const reports::Table& table = *report.find(reports::TableCode("applications"));
        for (int wrong = 1 + reports.upTo(7); wrong > 0; --wrong) {
            const auto& cell = table.cells[static_cast<std::size_t>(7 * (1 + reports.upTo(4)) + reports.upTo(6))];
            if (cell.origin == document::Origin::Typed)
                spoil(report, cell.index, reports);
        }
        const Validation validation = test::validationOf(report, edition);
        const Limits limits{10'000, std::chrono::milliseconds(10'000), 1'000, 6};
        const Repairs repairs = repairsOf(validation, nullptr, limits);
        (repairs.isComplete ? complete : incomplete) += 1;
        if (!repairs.isComplete)
            continue;
        const Validation after = test::validationOf(mended(report, repairs, 0), edition);
        EXPECT_TRUE(std::ranges::none_of(after.findings, isEquality)) << number;
    }
    EXPECT_GT(complete, reportCount()) << "most are mended";
    EXPECT_GT(incomplete, 0) << "some cannot be";
}

} // namespace
} // namespace gouji::corrections
