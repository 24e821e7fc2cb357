// SPDX-License-Identifier: MPL-2.0
#include "core/engine/check.hpp"
#include "core/records/record.hpp"
#include "support/seed_report.hpp"

#include <gtest/gtest.h>

#include <algorithm>

// Tables in pieces: more of them are in tests/damaged.
namespace gouji::reading {
namespace {

using document::Document;
using document::Grid;

class PiecesTest : public testing::Test {
protected:
    Document sound(const char* report = "suqian-2024") const
    {
        test::SeedReport seed = test::seedReport(report, m_catalogue);
        Document document = test::formOf(*seed.edition, seed.cells, seed.layout);
        document.paragraphs.push_back({seed.title(), 0});
        return document;
    }

    std::vector<Validation> check(const Document& document) const
    {
        return engine::check(document, {m_catalogue});
    }

    std::string digest(const Document& document) const
    {
        const auto validations = check(document);
        return validations.size() == 1 ? records::figuresDigest(validations.front().report) : "no report";
    }

    const forms::BlockDefinition& applications() const
    {
        return m_catalogue.find(reports::EditionCode("2021"))
            ->find(reports::TableCode("applications"))
            ->blocks.front();
    }

    // The table of applications as small tables, one a row: below a paragraph with the row's numbered label,
    // without its number, under headings that say nothing but how many columns there are.
    Document inSmallTables() const
    {
        Document document = sound();
        document.medium = document::Medium::Text;
        const reports::Table table = *check(document).at(0).report.find(reports::TableCode("applications"));
        const Grid whole = document.sheets.at(static_cast<std::size_t>(table.sheetIndex));
        Document split;
        split.medium = document::Medium::Text;
        split.paragraphs = document.paragraphs;
        for (int sheet = 0; sheet < static_cast<int>(document.sheets.size()); ++sheet) {
            if (sheet != table.sheetIndex) {
                split.sheets.push_back(document.sheets[static_cast<std::size_t>(sheet)]);
                continue;
            }
            for (const forms::RowDefinition& row : applications().rows)
                if (row.replaces.empty())
                    addSmallTable(row, table, whole, split);
        }
        return split;
    }

private:
    void addSmallTable(const forms::RowDefinition& row, const reports::Table& table, const Grid& whole,
                       Document& split) const
    {
        const std::string& label = row.labels.back();
        split.paragraphs.push_back({label, static_cast<int>(split.sheets.size())});
        Grid& small = split.sheets.emplace_back(std::string("t").append(std::to_string(split.sheets.size())));
        small.set({0, 0}, {std::string("类别")});
        small.set({1, 0}, {label.substr(label.find_first_of(".") + 1)});
        int column = 1;
        for (const forms::ColumnDefinition& definition : applications().columns) {
            const bool isLast = &definition == &applications().columns.back();
            small.set({0, column},
                      {isLast ? std::string("总计") : std::string("数据").append(std::to_string(column))});
            const reports::ReportCell* cell = table.find(row.code, definition.code);
            small.set({1, column++}, whole.at(cell->position));
        }
    }

    const packs::Catalogue m_catalogue = packs::builtInCatalogue();
};

TEST_F(PiecesTest, SmallTablesAreReadAsOne) { EXPECT_EQ(digest(inSmallTables()), digest(sound())); }

TEST_F(PiecesTest, FiguresKeepTheirPlaces)
{
    const auto validations = check(inSmallTables());
    ASSERT_EQ(validations.size(), 1u);
    const reports::Table* table = validations[0].report.find(reports::TableCode("applications"));
    ASSERT_TRUE(table);
    ASSERT_TRUE(table->isCut());
    const reports::ReportCell* cell = table->find(reports::RowCode("4"), reports::ColumnCode("total"));
    ASSERT_TRUE(cell);
    EXPECT_EQ(cell->position, (document::Position{1, 7}));
    EXPECT_EQ(table->sheetOf(cell->part),
              std::string("t").append(std::to_string(table->sheetIndexOf(cell->part))));
}

TEST_F(PiecesTest, AColumnTooManyIsNotGuessedAt)
{
    Document document = inSmallTables();
    for (Grid& grid : document.sheets)
        if (grid.name().starts_with("t"))
            grid.set({1, 8}, {1.0});
    const auto validations = check(document);
    ASSERT_EQ(validations.size(), 1u);
    EXPECT_FALSE(validations[0].report.find(reports::TableCode("applications")));
}

// Without headings, blank columns at either end leave open where the figures belong.
TEST_F(PiecesTest, BlankColumnsWithoutHeadingsAreNotGuessedAt)
{
    for (const bool atTheEnd : {false, true}) {
        Document document = sound();
        const auto table = *check(document).at(0).report.find(reports::TableCode("applications"));
        const Grid whole = document.sheets.at(static_cast<std::size_t>(table.sheetIndex));
        Grid bare("bare");
        int line = 0;
        for (const forms::RowDefinition& row : applications().rows) {
            if (!row.replaces.empty())
                continue;
            bare.set({line, 0}, {row.labels.back()});
            int column = 2;
            for (const forms::ColumnDefinition& definition : applications().columns) {
                const bool isBlank = atTheEnd ? &definition == &applications().columns.back()
                                              : &definition == &applications().columns.front();
                if (!isBlank)
                    bare.set({line, column}, whole.at(table.find(row.code, definition.code)->position));
                ++column;
            }
            ++line;
        }
        document.sheets.at(static_cast<std::size_t>(table.sheetIndex)) = bare;
        const auto validations = check(document);
        ASSERT_EQ(validations.size(), 1u);
        EXPECT_FALSE(validations[0].report.find(reports::TableCode("applications"))) << atTheEnd;
    }
}

TEST_F(PiecesTest, ATitleOfAnotherBodyKeepsPiecesApart)
{
    Document document = sound();
    const auto table = *check(document).at(0).report.find(reports::TableCode("applications"));
    const Grid whole = document.sheets.at(static_cast<std::size_t>(table.sheetIndex));
    const int cut = table.find(reports::RowCode("3.7"), reports::ColumnCode("total"))->position.row;
    Grid first(whole.name());
    Grid second("second");
    for (int row = 0; row < whole.rowCount(); ++row)
        for (int column = 0; column < whole.columnCount(row); ++column)
            (row < cut ? first : second).set({row < cut ? row : row - cut + 1, column}, whole.at({row, column}));
    document.sheets.at(static_cast<std::size_t>(table.sheetIndex)) = first;
    document.sheets.insert(document.sheets.begin() + table.sheetIndex + 1, second);
    EXPECT_EQ(digest(document), digest(sound()));
    document.sheets.at(static_cast<std::size_t>(table.sheetIndex) + 1)
        .set({0, 0}, {std::string("某县民政局2024年政府信息公开工作年度报告")});
    EXPECT_NE(digest(document), digest(sound()));
}

} // namespace
} // namespace gouji::reading
