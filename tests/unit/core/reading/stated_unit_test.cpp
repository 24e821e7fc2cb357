// SPDX-License-Identifier: MPL-2.0
#include "core/corrections/repair.hpp"
#include "core/packs/own_rules.hpp"
#include "core/reading/locator.hpp"
#include "core/validation.hpp"
#include "support/form.hpp"

#include <gtest/gtest.h>

#include <array>
#include <tuple>
#include <utility>

namespace gouji::reading {
namespace {

using document::Position;

const reports::CellRef fees{reports::TableCode("disclosure"), reports::RowCode("fees"),
                            reports::ColumnCode("amount")};
const reports::CellRef procurement{reports::TableCode("disclosure"), reports::RowCode("procurement"),
                                   reports::ColumnCode("amount")};

const reports::CellRef permits{reports::TableCode("disclosure"), reports::RowCode("permits"),
                               reports::ColumnCode("decisions")};

// A form with a figure in it, and what the sheet says of its unit.
class StatedUnitTest : public testing::Test {
protected:
    void write(const char* edition, const reports::CellRef& amount, const std::string& official,
               const std::string& heading, document::CellValue value = 251000.0)
    {
        test::FormLayout layout;
        layout.corner = {4, 0};
        layout.spell = [=](const std::string& label) { return label == official ? heading : label; };
        m_workbook =
            test::formOf(*m_catalogue.find(reports::EditionCode(edition)), {{amount, {std::move(value)}}}, layout);
        m_amount = amount;
    }
    void write2021(const char* heading, document::CellValue value = 251000.0)
    {
        write("2021", fees, "本年收费金额（单位：万元）", heading, std::move(value));
    }

    const reports::Table& table()
    {
        m_report = locateReports(m_workbook, m_catalogue, std::nullopt).at(0);
        return *m_report.find(m_amount.table);
    }
    const reports::ReportCell& cell() { return *table().find(m_amount.row, m_amount.column); }
    std::string figure() { return cell().figure.number.toString(); }
    std::size_t reworded() { return table().rewordedHeadings.size(); }
    // The texts whose units contradict that which was taken.
    std::vector<std::string> contradictions()
    {
        std::vector<std::string> texts;
        for (const reports::RewordedHeading& heading : table().rewordedHeadings) {
            if (heading.unit && !heading.officialUnit)
                texts.push_back(heading.written);
        }
        return texts;
    }

    // Where the figure stands, and the sheet around it.
    Position place() { return cell().position; }
    document::Grid& sheet() { return m_workbook.sheets.at(static_cast<std::size_t>(table().sheetIndex)); }
    void set(Position position, const char* text) { sheet().set(position, {std::string(text)}); }

    const packs::Catalogue m_catalogue = packs::builtInCatalogue();
    document::Workbook m_workbook;
    reports::CellRef m_amount;
    reports::Report m_report;
};

TEST_F(StatedUnitTest, OfTheHeadingIsConvertedAndReported)
{
    for (const auto& [heading, expected] : {std::pair("本年收费金额（单位：元）", "25.1"),
                                            {"本年收费金额（单位: 元）", "25.1"},
                                            {"本年收费金额(元)", "25.1"},
                                            {"本年收费金额［元］", "25.1"},
                                            {"本年收费金额（单位：千元）", "25100"},
                                            {"本年收费金额（百万元）", "25100000"},
                                            {"本年收费金额【亿元】", "2510000000"}}) {
        write2021(heading);
        EXPECT_EQ(figure(), expected) << heading;
        EXPECT_EQ(reworded(), 1u) << heading;
    }
}

TEST_F(StatedUnitTest, OfTheFormIsNothingToReport)
{
    for (const char* heading : {"本年收费金额（单位：万元）", "本年收费金额［万元］", "本年收费金额（￥万元）"}) {
        write2021(heading, 25.1);
        EXPECT_EQ(figure(), "25.1") << heading;
        EXPECT_EQ(reworded(), 0u) << heading;
    }
}

TEST_F(StatedUnitTest, ThatIsMissingIsReportedWhereAnAmountNeedsIt)
{
    for (const char* heading :
         {"本年收费金额", "本年收费金额（单位：件）", "本年收费金额（￥）", "本年收费金额(¥)"}) {
        write2021(heading, 25.1);
        EXPECT_EQ(figure(), "25.1") << heading;
        EXPECT_EQ(reworded(), 1u) << heading;
    }
    for (const document::CellValue& value :
         {document::CellValue(0.0), document::CellValue(), document::CellValue("25.1万元")}) {
        write2021("本年收费金额", value);
        EXPECT_EQ(reworded(), 0u) << "nothing depends on it";
    }
}

TEST_F(StatedUnitTest, InTheCellCountsBeforeTheHeading)
{
    write2021("本年收费金额（单位：元）", "25.1（单位：万元）");
    EXPECT_EQ(figure(), "25.1");
    EXPECT_TRUE(cell().figure.hasWords);
    EXPECT_EQ(reworded(), 1u);
}

TEST_F(StatedUnitTest, MayStandInACaptionAboveTheTable)
{
    for (const auto& [above, column, text] :
         {std::tuple(1, 0, "单位：元"), {2, 3, "（计量单位：元）"}, {3, 5, "单位：件、元"}}) {
        write2021("本年收费金额");
        set({table().range.first.row - above, column}, text);
        EXPECT_EQ(figure(), "25.1") << text;
        EXPECT_EQ(reworded(), 1u) << text;
    }
}

TEST_F(StatedUnitTest, MayStandInACellOfItsOwn)
{
    for (const auto& [down, right, text] : {std::tuple(-2, 4, "单位：元"), {-1, 1, "（元）"}, {0, 1, "元"}}) {
        write2021("本年收费金额");
        const Position amount = place();
        set({amount.row + down, sheet().areaAt(amount).last.column + right}, text);
        EXPECT_EQ(figure(), "25.1") << text;
        EXPECT_EQ(reworded(), 1u) << text;
    }
}

TEST_F(StatedUnitTest, OfTheHeadingCountsBeforeACaption)
{
    write2021("本年收费金额（单位：万元）", 25.1);
    set({table().range.first.row - 1, 0}, "单位：元");
    EXPECT_EQ(figure(), "25.1");
    EXPECT_EQ(contradictions(), std::vector<std::string>{"单位：元"});
    EXPECT_EQ(reworded(), 1u);
}

TEST_F(StatedUnitTest, ThatContradictsTheOneTakenIsReported)
{
    write2021("本年收费金额（单位：万元）", 25.1);
    m_workbook.paragraphs = {{"（单位：元）", table().sheetIndex}};
    EXPECT_EQ(figure(), "25.1");
    EXPECT_EQ(contradictions(), std::vector<std::string>{"（单位：元）"}) << "in front of the table";

    write2021("本年收费金额（单位：元）");
    set({table().range.first.row - 1, 0}, "单位：千元");
    EXPECT_EQ(figure(), "25.1");
    EXPECT_EQ(contradictions(), std::vector<std::string>{"单位：千元"});
    EXPECT_EQ(reworded(), 2u) << "the unit of the heading is not the form's, either";

    write("2019", procurement, "采购总金额", "采购总金额（万元）", 20275.42);
    set({table().range.first.row - 1, 0}, "单位：元");
    EXPECT_EQ(figure(), "202754200");
    EXPECT_EQ(contradictions(), std::vector<std::string>{"单位：元"}) << "where the form fixes none";

    write("2021", permits, "本年处理决定数量", "本年处理决定数量（单位：项）", 7.0);
    const Position amount = place();
    for (int up = 1; up <= 3; ++up) {
        const std::string* text = sheet().at({amount.row - up, 0}).text();
        if (text && text->find("（五）") != std::string::npos)
            set({amount.row - up, 0}, "第二十条第（五）项（单位：万件）");
    }
    EXPECT_EQ(figure(), "7");
    EXPECT_EQ(contradictions(), std::vector<std::string>{"第二十条第（五）项（单位：万件）"})
        << "项 is a unit like 件";
}

TEST_F(StatedUnitTest, ThatAgreesIsNoContradiction)
{
    write2021("本年收费金额（单位：万元）", 25.1);
    set({table().range.first.row - 1, 0}, "单位：件、万元");
    EXPECT_EQ(reworded(), 0u);
    write("2021", permits, "本年处理决定数量", "本年处理决定数量（件）", 7.0);
    m_workbook.paragraphs = {{"单位：项", table().sheetIndex}};
    EXPECT_EQ(reworded(), 0u);
    write2021("本年收费金额（单位：元）");
    set({table().range.first.row - 1, 0}, "单位：万元");
    EXPECT_EQ(contradictions().size(), 0u) << "what the form wants adds nothing to the heading's finding";
    EXPECT_EQ(reworded(), 1u);
}

TEST_F(StatedUnitTest, OfPiecesOrOfABodyIsNoCaption)
{
    for (const char* text : {"单位：件", "单位：某县某局", "填报单位：元氏县某局"}) {
        write2021("本年收费金额（单位：万元）", 25.1);
        set({table().range.first.row - 1, 0}, text);
        EXPECT_EQ(figure(), "25.1") << text;
        EXPECT_EQ(reworded(), 0u) << text;
    }
}

TEST_F(StatedUnitTest, MayStandInFrontOfADocumentsTable)
{
    write2021("本年收费金额");
    m_workbook.paragraphs = {{"二、主动公开政府信息情况", table().sheetIndex}, {"单位：元", table().sheetIndex}};
    EXPECT_EQ(figure(), "25.1");
    EXPECT_EQ(reworded(), 1u);
    m_workbook.paragraphs.back().sheetsBefore = table().sheetIndex + 1;
    EXPECT_EQ(figure(), "251000") << "that of another table";
}

TEST_F(StatedUnitTest, MayStandInTheHeadingOfTheRow)
{
    write("2021", fees, "行政事业性收费", "行政事业性收费（单位：元）");
    EXPECT_EQ(figure(), "25.1") << "it was added to the form on purpose";
    EXPECT_EQ(reworded(), 1u);
}

TEST_F(StatedUnitTest, IsFreeWhereTheFormFixesNone)
{
    write("2019", procurement, "采购总金额", "采购总金额（￥）", 251000.0);
    EXPECT_EQ(reworded(), 0u) << "a sign of money says what the form counts in";
    write("2019", procurement, "采购总金额", "采购总金额（万元）", 20275.42);
    EXPECT_EQ(figure(), "202754200");
    EXPECT_EQ(reworded(), 0u);
    write("2019", procurement, "采购总金额", "采购总金额（单位：元）");
    EXPECT_EQ(figure(), "251000");
    write("2019", procurement, "采购总金额", "采购总金额", "25.1万元");
    EXPECT_EQ(figure(), "251000");
}

TEST_F(StatedUnitTest, MayStandInTheHeadingOfTheBlock)
{
    write("2021", fees, "第二十条第（八）项", "第二十条第（八）项（单位：元）");
    EXPECT_EQ(figure(), "251000") << "that of the column is nearer";
    EXPECT_EQ(contradictions().size(), 1u);
    write2021("本年收费金额");
    const Position amount = place();
    for (int up = 1; up <= 3; ++up) {
        const std::string* text = sheet().at({amount.row - up, 0}).text();
        if (text && text->find("（八）") != std::string::npos)
            set({amount.row - up, 0}, "第二十条第（八）项（单位：元）");
    }
    EXPECT_EQ(figure(), "25.1");
    EXPECT_EQ(reworded(), 1u);
}

TEST_F(StatedUnitTest, OfSinglePiecesIsNothingToReport)
{
    for (const char* unit : {"（件）", "（单位：个）", "（项）", "（宗）", "（次）", "（单位：件）"}) {
        write("2021", permits, "本年处理决定数量", std::string("本年处理决定数量") + unit, 7.0);
        EXPECT_EQ(figure(), "7") << unit;
        EXPECT_EQ(reworded(), 0u) << unit;
    }
}

TEST_F(StatedUnitTest, OfManyPiecesIsConvertedAndReported)
{
    for (const auto& [official, heading, expected] :
         {std::tuple("本年处理决定数量", "本年处理决定数量（单位：万件）", "1573179"),
          {"本年处理决定数量", "本年处理决定数量（万）", "1573179"},
          {"本年处理决定数量", "本年处理决定数量（万次）", "1573179"},
          {"本年处理决定数量", "本年处理决定数量（百件）", "15731.79"},
          {"第二十条第（五）项", "第二十条第（五）项（单位：万件）", "1573179"}}) {
        write("2021", permits, official, heading, 157.3179);
        EXPECT_EQ(figure(), expected) << heading;
        EXPECT_GE(reworded(), 1u) << heading;
    }
}

TEST_F(StatedUnitTest, OfManyPiecesMayStandInACaption)
{
    write("2021", permits, "", "", 157.3179);
    m_workbook.paragraphs = {{"单位：万件", table().sheetIndex}};
    EXPECT_EQ(figure(), "1573179");
    EXPECT_EQ(reworded(), 1u);
}

TEST_F(StatedUnitTest, OfAnotherTableAboveIsNotTaken)
{
    write2021("本年收费金额（单位：万元）", 25.1);
    const int first = table().range.first.row;
    set({first - 3, 0}, "单位：元");
    sheet().set({first - 2, 1}, {251000.0});
    EXPECT_EQ(figure(), "25.1");
    EXPECT_EQ(reworded(), 0u);
}

TEST_F(StatedUnitTest, ThatIsForeignOrSeveralIsReportedAndNotConverted)
{
    for (const char* unit : {"（单位：美元）", "（万美元）", "（单位：万元/元）"}) {
        write("2021", fees, "本年收费金额（单位：万元）", std::string("本年收费金额") + unit, 25.1);
        EXPECT_EQ(figure(), "25.1") << unit;
        EXPECT_EQ(reworded(), 1u) << unit;
    }
    write2021("本年收费金额（单位：万）", 25.1);
    EXPECT_EQ(reworded(), 0u);
}

TEST_F(StatedUnitTest, ThatIsForeignIsReportedWhereverItStands)
{
    write("2021", fees, "行政事业性收费", "行政事业性收费（美元）", 25.1);
    EXPECT_EQ(reworded(), 1u) << "in the heading of the row";
    write2021("本年收费金额（单位：万元）", 25.1);
    set({table().range.first.row - 1, 0}, "单位：万美元");
    EXPECT_EQ(figure(), "25.1");
    EXPECT_EQ(reworded(), 1u) << "in a caption";
    write2021("本年收费金额（单位：万元）", 25.1);
    m_workbook.paragraphs = {{"（单位：港币）", table().sheetIndex}};
    EXPECT_EQ(reworded(), 1u) << "in front of the table";
    m_workbook.paragraphs = {
        {"某单位：收到捐赠5万美元，与本表无关，已另行入账并向社会公开。", table().sheetIndex}};
    EXPECT_EQ(reworded(), 0u) << "in a sentence";
}

TEST_F(StatedUnitTest, IsThatOfACorrection)
{
    write2021("本年收费金额（单位：元）");
    document::Grid rules("校验规则");
    const std::array<const char*, 5> heading{"编号", "级别", "公式", "说明", "依据"};
    const std::array<const char*, 5> rule{"自定1", "错误", "[fees · amount] = 25", "收费固定", "某文件"};
    for (int column = 0; column < 5; ++column) {
        rules.set({0, column}, {std::string(heading[static_cast<std::size_t>(column)])});
        rules.set({1, column}, {std::string(rule[static_cast<std::size_t>(column)])});
    }
    m_workbook.sheets.push_back(std::move(rules));
    const Validation validation = validate(m_workbook, m_catalogue).at(0);
    const corrections::Repairs repairs = corrections::repairsOf(validation, nullptr);
    ASSERT_EQ(repairs.groups.size(), 1u);
    const corrections::Proposal& proposal = repairs.groups[0].proposals.at(0);
    ASSERT_EQ(proposal.cells.size(), 1u);
    EXPECT_EQ(proposal.cells[0].current, figures::Decimal(251000));
    EXPECT_EQ(proposal.cells[0].proposed, figures::Decimal(250000)) << "what is to be typed under that heading";
    const reports::Report after = corrections::applied(validation.report, proposal);
    EXPECT_EQ(after.find(fees.table)->find(fees.row, fees.column)->figure.number, figures::Decimal(25));
}

} // namespace
} // namespace gouji::reading
