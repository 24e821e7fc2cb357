// SPDX-License-Identifier: MPL-2.0
#include "core/comparison/taking_over.hpp"

#include "core/engine/check.hpp"
#include "core/wording/taking_over_text.hpp"
#include "support/form.hpp"

#include <gtest/gtest.h>

#include <algorithm>

namespace gouji::comparison {
namespace {

reports::CellRef cell(const char* table, const char* row, const char* column)
{
    return {reports::TableCode(table), reports::RowCode(row), reports::ColumnCode(column)};
}

class TakingOverTest : public testing::Test {
protected:
    reports::Report report(const char* edition, const test::FormCells& cells,
                           const test::FormLayout& layout = {}) const
    {
        return engine::check(test::formOf(*this->edition(edition), cells, layout), {m_catalogue}).at(0).report;
    }
    const packs::Edition* edition(const char* code) const { return m_catalogue.find(reports::EditionCode(code)); }

    const packs::Catalogue m_catalogue = packs::builtInCatalogue();
};

TEST_F(TakingOverTest, TakesEveryFigureAndLeavesBlanks)
{
    const reports::CellRef blank = cell("applications", "1", "enterprise");
    const auto source = report("2021", {{blank, {}}});
    const TakenOver taken = takenOver(source, *edition("2021"));
    std::size_t shown = 0;
    for (const reports::Table& table : source.tables)
        shown += table.cells.size();
    EXPECT_EQ(taken.figures, shown - 1);
    EXPECT_EQ(std::ranges::count(taken.cells, blank, &TakenOver::Cell::ref), 0);
    EXPECT_TRUE(taken.rewritten.empty());
    EXPECT_TRUE(taken.missing.empty());
    EXPECT_TRUE(taken.noTables.empty());
}

TEST_F(TakingOverTest, ListsWhatStandsOtherwiseInItsSource)
{
    const reports::CellRef ref = cell("disclosure", "normative-documents", "issued");
    const auto source = report("2021", {{ref, {std::string("22（其中修订16件）")}}});
    const TakenOver taken = takenOver(source, *edition("2021"));
    ASSERT_EQ(taken.rewritten.size(), 1u);
    EXPECT_EQ(taken.rewritten[0].cell, ref);
    EXPECT_EQ(taken.rewritten[0].written, "22（其中修订16件）");
    EXPECT_EQ(taken.rewritten[0].figure, figures::Decimal(22));
}

TEST_F(TakingOverTest, ConvertsAmountsAndSaysSo)
{
    const reports::CellRef ref = cell("disclosure", "fees", "amount");
    const auto source = report("2021", {{ref, {std::string("251000元")}}});
    const TakenOver taken = takenOver(source, *edition("2021"));
    ASSERT_EQ(taken.rewritten.size(), 1u);
    EXPECT_EQ(taken.rewritten[0].written, "251000元");
    EXPECT_EQ(taken.rewritten[0].figure, *figures::Decimal::parse("25.1"));
}

TEST_F(TakingOverTest, ARowOfAnOlderFormHasNoPlace)
{
    test::FormLayout layout;
    layout.outdatedRow = true;
    const auto source = report("2021", {{cell("applications", "3.6", "total"), {4.0}}}, layout);
    const TakenOver taken = takenOver(source, *edition("2021"));
    EXPECT_EQ(taken.withoutPlace.size(), 7u);
    EXPECT_EQ(std::ranges::count(taken.cells, reports::RowCode("3.6"),
                                 [](const TakenOver::Cell& one) { return one.ref.row; }),
              0);
}

TEST_F(TakingOverTest, NamesWhatTheSourceDoesNotShow)
{
    test::FormLayout layout;
    layout.without = {reports::TableCode("reviews")};
    layout.withoutRows = {reports::RowCode("regulations")};
    const TakenOver taken = takenOver(report("2021", {}, layout), *edition("2021"));
    EXPECT_EQ(taken.noTables, std::vector{reports::TableCode("reviews")});
    ASSERT_EQ(taken.missing.size(), 1u);
    EXPECT_EQ(taken.missing[0].row, reports::RowCode("regulations"));
}

// Each kind of thing that may be said has its line, in both languages.
TEST_F(TakingOverTest, IsSummedUpInBothLanguages)
{
    for (const Language language : {Language::Chinese, Language::English}) {
        const auto messages = wording::Messages::builtIn(language);
        wording::TakingOver taking{"a.docx", 207};
        taking.rewritten.assign(12, {cell("disclosure", "fees", "amount"), "251000元", "25.1", "D12"});
        taking.missing = {cell("disclosure", "regulations", "")};
        taking.noTables = {reports::TableCode("reviews")};
        taking.hasYear = false;
        taking.otherReports = 1;
        const std::string text = textOf(taking, *edition("2021"), messages);
        for (const char* part : {"a.docx", "207", "251000元", "25.1", "D12", "12", "4"})
            EXPECT_NE(text.find(part), std::string::npos) << part << " in " << text;
        EXPECT_EQ(text.find('{'), std::string::npos) << text;
    }
}

} // namespace
} // namespace gouji::comparison
