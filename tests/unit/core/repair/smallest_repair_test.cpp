// SPDX-License-Identifier: MPL-2.0
#include "core/repair/repair.hpp"
#include "support/random_reports.hpp"
#include "support/smallest_repair.hpp"

#include <gtest/gtest.h>

#include <algorithm>
#include <cstdlib>
#include <string>

// The search against an integer program solver, on random damaged reports of both editions.
namespace gouji::repair {
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
    const catalogue::Catalogue catalogue = catalogue::builtInCatalogue();

    // One proposal of each group, the one at that place or the last.
    static model::Report mended(const model::Report& report, const Repairs& repairs, std::size_t place)
    {
        model::Report after = report;
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

} // namespace
} // namespace gouji::repair
