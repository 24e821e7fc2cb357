// SPDX-License-Identifier: MPL-2.0
#include "core/corrections/totals.hpp"

#include "core/validation.hpp"
#include "support/form.hpp"

#include <gtest/gtest.h>

#include <map>

namespace gouji::corrections {
namespace {

using document::Origin;

class TotalsTest : public testing::Test {
protected:
    // Address and formula of what is missing in a table of the form with those cells.
    std::map<std::string, std::string> missing(const char* table, const test::FormCells& cells) const
    {
        const packs::Edition& edition = *m_catalogue.find(reports::EditionCode("2021"));
        const auto report = validate(test::formOf(edition, cells), m_catalogue).at(0).report;
        std::map<std::string, std::string> formulas;
        for (const auto& change : missingFormulas(*report.find(reports::TableCode(table)), report, edition))
            formulas[document::addressOf(change.position)] = std::get<document::Formula>(change.content).text;
        return formulas;
    }

    static reports::CellRef cell(const char* table, const char* row, const char* column)
    {
        return {reports::TableCode(table), reports::RowCode(row), reports::ColumnCode(column)};
    }

    const packs::Catalogue m_catalogue = packs::builtInCatalogue();
};

TEST_F(TotalsTest, SumsEveryRowAndTheOutcomesOfEveryColumn)
{
    const auto formulas = missing("applications", {});
    // Every row has a total, and every column but that of the totals.
    EXPECT_EQ(formulas.size(), 25u + 6u) << testing::PrintToString(formulas);
}

TEST_F(TotalsTest, LeavesFormulasThatAreRight)
{
    const auto all = missing("reviews", {});
    EXPECT_EQ(all.size(), 3u) << testing::PrintToString(all);
    const auto others =
        missing("reviews", {{cell("reviews", "reconsideration", "total"), {0.0, Origin::Formula}}});
    EXPECT_EQ(others.size(), 2u);
}

TEST_F(TotalsTest, ReplacesFormulasThatAreWrong)
{
    EXPECT_EQ(missing("reviews", {{cell("reviews", "reconsideration", "total"), {1.0, Origin::Formula}}}).size(),
              3u);
}

TEST_F(TotalsTest, HasNothingToSumAmongDisclosures) { EXPECT_TRUE(missing("disclosure", {}).empty()); }

} // namespace
} // namespace gouji::corrections
