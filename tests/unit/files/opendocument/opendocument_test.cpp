// SPDX-License-Identifier: MPL-2.0
#include "unit/files/documents.hpp"

#include <gtest/gtest.h>

namespace gouji::test {
namespace {

using document::Origin;

class OpenDocumentTest : public testing::Test {
protected:
    document::Workbook readTables(const std::string& tables)
    {
        writeFile(m_folder / "a.fods", flatOpenDocument(tables));
        return workbookIn(m_folder / "a.fods");
    }
    // One table with these rows.
    document::Workbook readRows(const std::string& rows)
    {
        return readTables("<table:table table:name=\"表\">" + rows + "</table:table>");
    }
    // A1 of the sheet, whose first cell this is.
    std::string readCell(const std::string& cell)
    {
        return shown(readRows("<table:table-row>" + cell + "</table:table-row>"), "A1");
    }
    // A1 with these paragraphs.
    std::string readText(const std::string& paragraphs)
    {
        return readCell("<table:table-cell office:value-type=\"string\">" + paragraphs + "</table:table-cell>");
    }

    TemporaryFolder m_folder;
};

TEST_F(OpenDocumentTest, ReadsAPackageLikeAFlatDocument)
{
    writeZip(m_folder / "a.ods", openDocumentParts(R"(<table:table table:name="一"><table:table-row>
        <table:table-cell office:value-type="float" office:value="3"/></table:table-row></table:table>)"));

    const auto workbook = workbookIn(m_folder / "a.ods");

    EXPECT_EQ(workbook.sheets.at(0).name(), "一");
    EXPECT_EQ(shown(workbook, "A1"), "3");
}

TEST_F(OpenDocumentTest, ReadsAllSheetsInOrderHiddenOnesToo)
{
    const auto workbook = readTables(R"(<table:table table:name="一"/>
        <table:table table:name="二" table:display="false"/><table:table table:name="三"/>)");

    ASSERT_EQ(workbook.sheets.size(), 3u);
    EXPECT_EQ(workbook.sheets[1].name(), "二");
    EXPECT_EQ(workbook.sheets[2].name(), "三");
}

TEST_F(OpenDocumentTest, TakesNumbersFromTheAttributeNotTheText)
{
    EXPECT_EQ(
        readCell(
            R"(<table:table-cell office:value-type="float" office:value="0.1"><text:p>0.10 件</text:p></table:table-cell>)"),
        "0.1");
    EXPECT_EQ(
        readCell(
            R"(<table:table-cell office:value-type="percentage" office:value="0.125"><text:p>12.5%</text:p></table:table-cell>)"),
        "0.125");
    EXPECT_EQ(
        readCell(R"(<table:table-cell office:value-type="currency" office:currency="CNY" office:value="-7"/>)"),
        "-7");
}

TEST_F(OpenDocumentTest, ReadsTruthValuesAsTheTextsThatAreShown)
{
    EXPECT_EQ(readCell(R"(<table:table-cell office:value-type="boolean" office:boolean-value="true"/>)"),
              "“TRUE”");
    EXPECT_EQ(readCell(R"(<table:table-cell office:value-type="boolean" office:boolean-value="false"/>)"),
              "“FALSE”");
}

TEST_F(OpenDocumentTest, ReadsDatesAndTimesAsCalcCountsThem)
{
    EXPECT_EQ(readCell(R"(<table:table-cell office:value-type="date" office:date-value="2020-01-31"/>)"), "43861");
    EXPECT_EQ(readCell(R"(<table:table-cell office:value-type="date" office:date-value="2020-01-31T12:00:00"/>)"),
              "43861.5");
    EXPECT_EQ(readCell(R"(<table:table-cell office:value-type="time" office:time-value="PT06H00M00S"/>)"), "0.25");
}

TEST_F(OpenDocumentTest, JoinsParagraphsByLineBreaks)
{
    EXPECT_EQ(readText("<text:p>结果</text:p><text:p>维持</text:p>"), "“结果\n维持”");
    EXPECT_EQ(readText("<text:p>结果<text:line-break/>维持</text:p>"), "“结果\n维持”");
}

TEST_F(OpenDocumentTest, ReadsSpansLinksSpacesAndTabs)
{
    EXPECT_EQ(
        readText("<text:p>其他<text:span>处<text:span>理</text:span></text:span><text:s text:c=\"2\"/>x<text:tab/>"
                 "<text:a>y</text:a></text:p>"),
        "“其他处理  x\ty”");
}

TEST_F(OpenDocumentTest, PassesOverAnnotationsShapesAndPhoneticGuides)
{
    EXPECT_EQ(readText("<office:annotation><text:p>批注</text:p></office:annotation><text:p>正文</text:p>"),
              "“正文”");
    EXPECT_EQ(
        readText(
            "<draw:frame><draw:text-box><text:p>框</text:p></draw:text-box></draw:frame><text:p>正文</text:p>"),
        "“正文”");
    EXPECT_EQ(readText("<text:p><text:ruby><text:ruby-base>汉</text:ruby-base><text:ruby-text>hàn</"
                       "text:ruby-text></text:ruby></text:p>"),
              "“汉”");
}

TEST_F(OpenDocumentTest, LeavesEmptyTextsBlank)
{
    EXPECT_EQ(readText("<text:p/>"), "blank");
    EXPECT_EQ(readCell("<table:table-cell/>"), "blank");
}

TEST_F(OpenDocumentTest, TakesTheStoredResultOfAFormula)
{
    const auto workbook = readRows(
        R"(<table:table-row><table:table-cell table:formula="of:=1+2" office:value-type="float" office:value="3"/></table:table-row>)");

    EXPECT_EQ(shown(workbook, "A1"), "3");
    EXPECT_EQ(workbook.sheets.at(0).at({0, 0}).origin, Origin::Formula);
}

TEST_F(OpenDocumentTest, TellsAFormulaWithoutResultFromOneWithAnEmptyText)
{
    EXPECT_EQ(readCell(R"(<table:table-cell table:formula="of:=[.B1]"/>)"), "not calculated");
    EXPECT_EQ(readCell(R"(<table:table-cell table:formula="of:=[.B1]" office:value-type="float"/>)"),
              "not calculated");
    EXPECT_EQ(readCell(R"(<table:table-cell table:formula="of:=&quot;&quot;"><text:p/></table:table-cell>)"),
              "“”");
}

TEST_F(OpenDocumentTest, ReadsAnErrorResultWithItsCode)
{
    EXPECT_EQ(
        readCell(
            R"(<table:table-cell table:formula="of:=1/0" office:value-type="string" office:string-value="" calcext:value-type="error"><text:p>#DIV/0!</text:p></table:table-cell>)"),
        "#DIV/0!");
}

TEST_F(OpenDocumentTest, RepeatsFilledCellsAndRows)
{
    const auto workbook = readRows(R"(<table:table-row table:number-rows-repeated="2">
        <table:table-cell table:number-columns-repeated="2"/>
        <table:table-cell table:number-columns-repeated="2" office:value-type="float" office:value="5"/></table:table-row>
        <table:table-row><table:table-cell office:value-type="float" office:value="6"/></table:table-row>)");

    EXPECT_EQ(shown(workbook, "B1"), "blank");
    for (const char* address : {"C1", "D1", "C2", "D2"})
        EXPECT_EQ(shown(workbook, address), "5") << address;
    EXPECT_EQ(shown(workbook, "A3"), "6");
}

TEST_F(OpenDocumentTest, CountsEmptyRepeatsWithoutKeepingThem)
{
    const auto workbook = readRows(
        R"(<table:table-row><table:table-cell office:value-type="float" office:value="1"/><table:table-cell table:number-columns-repeated="16383"/></table:table-row>
        <table:table-row table:number-rows-repeated="1048575"><table:table-cell table:number-columns-repeated="16384"/></table:table-row>)");

    EXPECT_EQ(workbook.sheets.at(0).rowCount(), 1);
    EXPECT_EQ(workbook.sheets.at(0).columnCount(0), 1);
}

TEST_F(OpenDocumentTest, KeepsThePlaceOfCellsBehindCoveredOnes)
{
    const auto workbook = readRows(R"(<table:table-row>
        <table:table-cell table:number-columns-spanned="2" table:number-rows-spanned="3" office:value-type="string"><text:p>甲</text:p></table:table-cell>
        <table:covered-table-cell table:number-columns-repeated="1"/>
        <table:table-cell office:value-type="float" office:value="7"/></table:table-row>)");

    EXPECT_EQ(shown(workbook, "C1"), "7");
    EXPECT_EQ(workbook.sheets.at(0).areaAt({2, 1}), (document::Area{{0, 0}, {2, 1}}));
}

TEST_F(OpenDocumentTest, FindsRowsInGroupsAndHeaders)
{
    const auto workbook = readRows(
        R"(<table:table-header-rows><table:table-row><table:table-cell office:value-type="float" office:value="1"/></table:table-row></table:table-header-rows>
        <table:table-row-group><table:table-row-group><table:table-row><table:table-cell office:value-type="float" office:value="2"/></table:table-row></table:table-row-group></table:table-row-group>)");

    EXPECT_EQ(shown(workbook, "A1"), "1");
    EXPECT_EQ(shown(workbook, "A2"), "2");
}

TEST_F(OpenDocumentTest, TakesNoTableFromChangesOrOtherFiles)
{
    const auto workbook = readTables(
        R"(<table:tracked-changes><table:cell-content-change><table:previous><table:table-cell office:value-type="float" office:value="9"/></table:previous></table:cell-content-change></table:tracked-changes>
        <table:table table:name="表"/><table:table table:name="'file:///b.ods'#$甲"><table:table-row><table:table-cell office:value-type="float" office:value="9"/></table:table-row></table:table>)");

    ASSERT_EQ(workbook.sheets.size(), 1u);
    EXPECT_EQ(workbook.sheets[0].rowCount(), 0);
}

} // namespace
} // namespace gouji::test
