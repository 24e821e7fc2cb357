// SPDX-License-Identifier: MPL-2.0
#include "core/reading/locator.hpp"

#include "core/text/text.hpp"
#include "support/form.hpp"

#include <gtest/gtest.h>

namespace gouji::reading {
namespace {

using document::Position;
using reports::CellRef;
using reports::ColumnCode;
using reports::EditionCode;
using reports::RowCode;
using reports::TableCode;
using test::FormLayout;

class LocatorTest : public testing::TestWithParam<const char*> {
protected:
    const packs::Edition& edition() const { return *m_catalogue.find(EditionCode(GetParam())); }

    std::vector<reports::Report> locate(const document::Workbook& workbook) const
    {
        return locateReports(workbook, m_catalogue, std::nullopt);
    }

    // All cells of the official form, each with a number of its own, found where they were written.
    void expectWholeForm(const FormLayout& layout) const
    {
        test::FormCells cells;
        double next = 1;
        for (const auto& table : edition().form().tables) {
            for (const auto& block : table.blocks) {
                for (const auto& row : block.rows) {
                    for (const auto& column : block.columns)
                        cells[{table.code, row.code, column.code}] = {next++};
                }
            }
        }
        const auto reports = locate(test::formOf(edition(), cells, layout));
        ASSERT_EQ(reports.size(), 1u);
        EXPECT_EQ(reports.front().edition, edition().code());
        ASSERT_EQ(reports.front().tables.size(), 3u);
        for (const reports::Table& table : reports.front().tables) {
            EXPECT_TRUE(table.missingRows.empty()) << table.code.text();
            EXPECT_TRUE(table.missingColumns.empty()) << table.code.text();
            for (const reports::ReportCell& cell : table.cells)
                EXPECT_EQ(cell.figure.number.toDouble(),
                          std::get<double>(cells.at({table.code, cell.row, cell.column}).value))
                    << table.code.text() << " " << cell.row.text() << " " << cell.column.text();
        }
        const bool is2021 = edition().code() == EditionCode("2021");
        const std::size_t rows = is2021 && !layout.outdatedRow ? 25 : 23;
        EXPECT_EQ(reports.front().find(TableCode("applications"))->cells.size(), rows * 7);
        EXPECT_EQ(reports.front().find(TableCode("disclosure"))->cells.size(), is2021 ? 10u : 22u);
        EXPECT_EQ(reports.front().find(TableCode("reviews"))->cells.size(), 15u);
    }

    packs::Catalogue m_catalogue = packs::builtInCatalogue();
};

INSTANTIATE_TEST_SUITE_P(Editions, LocatorTest, testing::Values("2019", "2021"));

TEST_P(LocatorTest, FindsTheOfficialForm) { expectWholeForm({}); }

TEST_P(LocatorTest, FindsUnmergedHeadingsWrittenOnce)
{
    expectWholeForm({.headings = FormLayout::Headings::OnceOnly});
}

TEST_P(LocatorTest, FindsHeadingsRepeatedInEachCell)
{
    expectWholeForm({.headings = FormLayout::Headings::Repeated});
}

TEST_P(LocatorTest, FindsTheTablesWhereverTheyStand)
{
    expectWholeForm({.corner = {17, 5}});
    expectWholeForm({.corner = {3, 2}, .oneSheet = true});
    expectWholeForm({.headings = FormLayout::Headings::OnceOnly, .corner = {3, 2}, .oneSheet = true});
}

TEST_P(LocatorTest, DoesNotMindSpacesLineBreaksAndWidths)
{
    const auto spell = [](const std::string& label) {
        std::string text;
        for (const char32_t c : text::decodeUtf8(label)) {
            const char32_t half = c == U'（'   ? U'('
                                  : c == U'）' ? U')'
                                  : c == U'，' ? U','
                                  : c == U'.'  ? U'．'
                                               : c;
            text += text::encodeUtf8(std::u32string(1, half)) + (text.empty() ? "\n" : "");
        }
        return " " + text + "\u3000";
    };
    expectWholeForm({.spell = spell});
}

TEST_P(LocatorTest, DoesNotMindNotesAroundAndOtherSheets)
{
    document::Workbook workbook = test::formOf(edition(), {}, {.corner = {6, 1}});
    document::Grid notes("说明");
    notes.set({0, 0}, {std::string("总计")});
    notes.set({3, 0}, {std::string("自然人")});
    notes.set({3, 1}, {12.0});
    workbook.sheets.insert(workbook.sheets.begin(), notes);
    workbook.sheets[2].set({2, 8}, {std::string("总计")});
    const auto reports = locate(workbook);
    ASSERT_EQ(reports.size(), 1u);
    ASSERT_EQ(reports.front().tables.size(), 3u);
    EXPECT_EQ(reports.front().tables.front().sheetIndex, 1);
    for (const reports::Table& table : reports.front().tables)
        EXPECT_TRUE(table.missingRows.empty() && table.missingColumns.empty());
}

TEST_P(LocatorTest, NamesTheRowsThatAreNotThere)
{
    const auto reports =
        locate(test::formOf(edition(), {}, {.withoutRows = {RowCode("3.3.4"), RowCode("3.5.2")}}));
    const reports::Table* table = reports.at(0).find(TableCode("applications"));
    EXPECT_EQ(table->missingRows, (std::vector{RowCode("3.3.4"), RowCode("3.5.2")}));
    EXPECT_EQ(table->find(RowCode("3.3.5"), ColumnCode("total"))->row, RowCode("3.3.5"));
}

TEST_P(LocatorTest, FindsTheOtherTablesWhereOneIsMissing)
{
    const auto reports = locate(test::formOf(edition(), {}, {.without = {TableCode("reviews")}}));
    ASSERT_EQ(reports.size(), 1u);
    EXPECT_EQ(reports.front().tables.size(), 2u);
}

TEST_P(LocatorTest, DoesNotTakeWordsForTheLineOfFigures)
{
    document::Workbook workbook = test::formOf(edition());
    const Position figures = locate(workbook).at(0).find(TableCode("reviews"))->cells.front().position;
    document::Grid& sheet = workbook.sheets.back();
    sheet.set({figures.row + 1, figures.column}, {7.0});
    sheet.set(figures, {std::string("件数")});
    for (int column = 1; column < 15; ++column)
        sheet.set({figures.row, figures.column + column}, {std::string("件数")});
    const auto reports = locate(workbook);
    EXPECT_EQ(reports.at(0).find(TableCode("reviews"))->cells.front().figure.number, figures::Decimal(7));
    sheet.set(figures, {std::string("/")});
    sheet.set({figures.row + 1, figures.column}, {std::string("注：数据截至年底。")});
    for (int column = 1; column < 15; ++column)
        sheet.set({figures.row, figures.column + column}, {std::string("/")});
    EXPECT_EQ(locate(workbook).at(0).find(TableCode("reviews"))->cells.front().position, figures);
}

TEST_P(LocatorTest, GivesTheRangeOfATable)
{
    const auto reports = locate(test::formOf(edition(), {}, {.corner = {1, 1}}));
    const reports::Table* reviews = reports.at(0).find(TableCode("reviews"));
    EXPECT_EQ(document::addressOf(reviews->range), "B4:P7");
    const reports::Table* applications = reports.at(0).find(TableCode("applications"));
    EXPECT_EQ(document::addressOf(applications->range), edition().code().text() == "2021" ? "B4:K31" : "B4:K29");
}

TEST_P(LocatorTest, FindsNothingInAnOrdinaryWorkbook)
{
    document::Workbook workbook;
    workbook.sheets.emplace_back("工资");
    workbook.sheets.back().set({0, 0}, {std::string("姓名")});
    workbook.sheets.back().set({0, 1}, {std::string("总计")});
    workbook.sheets.back().set({1, 0}, {std::string("其他")});
    workbook.sheets.back().set({1, 1}, {5.0});
    EXPECT_TRUE(locate(workbook).empty());
    EXPECT_TRUE(locate({}).empty());
}

TEST(SingleOtherRowTest, IsReadInA2021Form)
{
    const auto catalogue = packs::builtInCatalogue();
    const auto& edition = *catalogue.find(EditionCode("2021"));
    const CellRef six{TableCode("applications"), RowCode("3.6"), ColumnCode("natural-person")};
    const auto reports =
        locateReports(test::formOf(edition, {{six, {4.0}}}, {.outdatedRow = true}), catalogue, std::nullopt);
    ASSERT_EQ(reports.size(), 1u);
    EXPECT_EQ(reports.front().edition, EditionCode("2021"));
    const reports::Table* table = reports.front().find(six.table);
    EXPECT_EQ(table->find(six.row, six.column)->figure.number, figures::Decimal(4));
    EXPECT_TRUE(table->missingRows.empty());
    EXPECT_FALSE(table->hasRow(RowCode("3.6.1")));
}

TEST(EditionTest, IsDecidedByTheYearWhereTheHeadingsFitBoth)
{
    const auto catalogue = packs::builtInCatalogue();
    const auto& edition = *catalogue.find(EditionCode("2019"));
    document::Workbook workbook = test::formOf(edition, {}, {.without = {TableCode("disclosure")}});
    EXPECT_EQ(locateReports(workbook, catalogue, std::nullopt).at(0).edition, EditionCode("2019"));
    workbook.sheets.front().set({0, 0}, {std::string("某市2023年政府信息公开工作年度报告")});
    EXPECT_EQ(locateReports(workbook, catalogue, std::nullopt).at(0).edition, EditionCode("2021"));
}

TEST(EditionTest, IsTheOneAskedFor)
{
    const auto catalogue = packs::builtInCatalogue();
    const auto workbook = test::formOf(*catalogue.find(EditionCode("2021")));
    EXPECT_EQ(locateReports(workbook, catalogue, EditionCode("2019")).at(0).edition, EditionCode("2019"));
}

TEST(AreaWithLabelsTest, IsNothingWithoutLabels)
{
    document::Grid grid("数据");
    for (int row = 0; row < 100; ++row)
        grid.set({row, 0}, {std::string("第") + std::to_string(row) + "行"});
    EXPECT_FALSE(areaWithLabels(grid, packs::builtInCatalogue()));
}

TEST(AreaWithLabelsTest, HoldsTheWholeTable)
{
    const auto catalogue = packs::builtInCatalogue();
    const auto workbook = test::formOf(catalogue.editions.front());
    const auto reports = locateReports(workbook, catalogue, std::nullopt);
    for (const reports::Table& table : reports.at(0).tables) {
        const auto area = areaWithLabels(workbook.sheets[static_cast<std::size_t>(table.sheetIndex)], catalogue);
        ASSERT_TRUE(area);
        EXPECT_TRUE(area->contains(table.range.last));
    }
}

} // namespace
} // namespace gouji::reading
