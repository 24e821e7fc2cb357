// SPDX-License-Identifier: MPL-2.0
#include "core/rules/not_judged.hpp"

#include "core/validation.hpp"
#include "support/form.hpp"

#include <gtest/gtest.h>

#include <algorithm>

namespace gouji::rules {
namespace {

reports::CellRef ref(const char* table, const char* row, const char* column)
{
    return {reports::TableCode(table), reports::RowCode(row), reports::ColumnCode(column)};
}

class NotJudgedTest : public testing::Test {
protected:
    const packs::Catalogue m_catalogue = packs::builtInCatalogue();
    const packs::Edition& m_edition = *m_catalogue.find(reports::EditionCode("2021"));

    // "rule: obstacle table/row/column …"
    std::vector<std::string> linesOf(const test::FormCells& cells, const test::FormLayout& layout = {},
                                     const reports::Report* lastYear = nullptr) const
    {
        const ValidationRequest request{{}, [&](const reports::Report&) { return lastYear; }};
        const Validation validation = validate(test::formOf(m_edition, cells, layout), m_catalogue, request).at(0);
        std::vector<std::string> lines;
        for (const NotJudged& entry : validation.notJudged) {
            std::string line = entry.rule.text() + ": " + std::string(wordOf(entry.why));
            for (const Place& place : entry.places)
                line += " " + place.table.text() + "/" + place.row.text() + "/" + place.column.text();
            lines.push_back(line);
        }
        return lines;
    }
};

using Lines = std::vector<std::string>;

TEST_F(NotJudgedTest, NothingIsSaidWhereEverythingWas) { EXPECT_EQ(linesOf({}), Lines{}); }

TEST_F(NotJudgedTest, BlankTotalsAreOnlyLeftOutOfTheRuleThatTellsThem)
{
    EXPECT_EQ(linesOf({{ref("applications", "1", "natural-person"), {2.0}},
                       {ref("applications", "1", "total"), {document::Blank()}},
                       {ref("applications", "3.1", "natural-person"), {2.0}},
                       {ref("applications", "3.1", "total"), {document::Blank()}},
                       {ref("applications", "3.7", "natural-person"), {document::Blank()}},
                       {ref("applications", "3.7", "total"), {2.0}}}),
              (Lines{"applications.row-total: open-total applications/1/ applications/3.1/",
                     "applications.outcome-total: open-total applications//natural-person"}));
}

TEST_F(NotJudgedTest, ABlankTotalBesideNothingIsNotSpokenOf)
{
    EXPECT_EQ(linesOf({{ref("applications", "1", "total"), {document::Blank()}}}), Lines{});
}

TEST_F(NotJudgedTest, UnreadableFiguresSpoilTheRulesTheyAreIn)
{
    EXPECT_EQ(linesOf({{ref("applications", "1", "research"), {"若干"}}}),
              (Lines{"applications.balance: unknown-figure applications//research",
                     "applications.row-total: unknown-figure applications/1/"}));
}

TEST_F(NotJudgedTest, ATableIsNamedOnce)
{
    test::FormLayout layout;
    layout.without = {reports::TableCode("reviews")};
    EXPECT_EQ(linesOf({}, layout), Lines{"reviews.total: missing-table reviews//"});
    test::FormCells blank;
    for (const forms::CellDefinition& cell : m_edition.form().cells)
        if (cell.ref.table.text() == "reviews")
            blank[cell.ref] = {document::Blank()};
    EXPECT_EQ(linesOf(blank), Lines{"reviews.total: empty-table reviews//"});
}

TEST_F(NotJudgedTest, RowsOfTheOtherFormAreNotMissed)
{
    test::FormLayout layout;
    layout.outdatedRow = true;
    EXPECT_EQ(linesOf({}, layout), Lines{});
    EXPECT_EQ(linesOf({{ref("applications", "3.6", "other"), {"若干"}}}, layout),
              (Lines{"applications.row-total: unknown-figure applications/3.6/",
                     "applications.outcome-total: unknown-figure applications//other"}));
}

TEST_F(NotJudgedTest, LastYearIsMissedOnlyWhereThereIsOne)
{
    const auto& before = *m_catalogue.find(reports::EditionCode("2019"));
    const auto lastYear = validate(test::formOf(before), m_catalogue).at(0).report;
    const auto lines = linesOf({}, {}, &lastYear);
    EXPECT_TRUE(std::ranges::any_of(lines, [](const std::string& line) {
        return line.starts_with("disclosure.effective-roll-forward: not-in-last-year");
    }));
    EXPECT_TRUE(std::ranges::none_of(lines, [](const std::string& line) { return line.starts_with("app"); }));
}

} // namespace
} // namespace gouji::rules
