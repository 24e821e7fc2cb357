// SPDX-License-Identifier: MPL-2.0
#include "unit/files/documents.hpp"

#include <gtest/gtest.h>

namespace gouji::test {
namespace {

class XlsxTest : public testing::Test {
protected:
    document::Workbook read(const Parts& parts)
    {
        writeZip(m_folder / "a.xlsx", parts);
        return workbookIn(m_folder / "a.xlsx");
    }
    document::Workbook readRows(const std::string& rows, const std::string& sharedStrings = "")
    {
        return read(xlsxParts("<sheetData>" + rows + "</sheetData>", sharedStrings));
    }
    // The cell that stands in A1.
    std::string readCell(const std::string& cell, const std::string& sharedStrings = "")
    {
        return shown(readRows("<row r=\"1\">" + cell + "</row>", sharedStrings), "A1");
    }

    TemporaryFolder m_folder;
};

TEST_F(XlsxTest, ReadsNumbersTruthValuesAndDates)
{
    EXPECT_EQ(readCell(R"(<c r="A1"><v>0.1</v></c>)"), "0.1");
    EXPECT_EQ(readCell(R"(<c r="A1" t="n"><v>1E3</v></c>)"), "1000");
    EXPECT_EQ(readCell(R"(<c r="A1" t="b"><v>1</v></c>)"), "“TRUE”");
    EXPECT_EQ(readCell(R"(<c r="A1" t="d"><v>2020-01-31T12:00:00</v></c>)"), "43861.5");
}

TEST_F(XlsxTest, ReadsSharedStringsWithRunsAndWithoutPhonetics)
{
    const std::string strings = "<si><t>甲</t></si>"
                                "<si><r><rPr/><t>结果</t></r><r><t xml:space=\"preserve\"> 维持</t></r>"
                                "<rPh sb=\"0\" eb=\"1\"><t>jieguo</t></rPh></si>";
    EXPECT_EQ(readCell(R"(<c r="A1" t="s"><v>0</v></c>)", strings), "“甲”");
    EXPECT_EQ(readCell(R"(<c r="A1" t="s"><v>1</v></c>)", strings), "“结果 维持”");
}

TEST_F(XlsxTest, ReadsInlineStringsAndFormulaTexts)
{
    EXPECT_EQ(
        readCell(R"(<c r="A1" t="inlineStr"><is><r><t>总</t></r><r><t>计</t></r><rPh><t>z</t></rPh></is></c>)"),
        "“总计”");
    EXPECT_EQ(readCell(R"(<c r="A1" t="str"><f>B1</f><v>相符</v></c>)"), "“相符”");
}

TEST_F(XlsxTest, AMarkOfANoteIsNoDigitOfTheFigureBeforeIt)
{
    const auto runs = [](const std::string& where, const std::string& mark) {
        return "<r><t>5</t></r><r><rPr><sz val=\"9\"/><vertAlign val=\"" + where + "\"/></rPr><t>" + mark
               + "</t></r><r><t>2</t></r>";
    };
    struct Written {
        std::string runs;
        std::string shown;
    };
    for (const Written& written : {Written{runs("superscript", "1"), "“5¹2”"},
                                   {runs("subscript", "1"), "“5₁2”"},
                                   {runs("baseline", "1"), "“512”"},
                                   {runs("superscript", "_x0031_"), "“5¹2”"}}) {
        EXPECT_EQ(readCell(R"(<c r="A1" t="inlineStr"><is>)" + written.runs + "</is></c>"), written.shown);
        EXPECT_EQ(readCell(R"(<c r="A1" t="s"><v>0</v></c>)", "<si>" + written.runs + "</si>"), written.shown);
    }
}

TEST_F(XlsxTest, LeavesEmptyCellsBlank)
{
    EXPECT_EQ(readCell(R"(<c r="A1" s="3"/>)"), "blank");
    EXPECT_EQ(readCell(R"(<c r="A1"><v></v></c>)"), "blank");
    EXPECT_EQ(readCell(R"(<c r="A1" t="s"><v>0</v></c>)", "<si><t/></si>"), "blank");
}

TEST_F(XlsxTest, TakesTheStoredResultOfAFormula)
{
    const auto workbook = readRows(R"(<row r="1"><c r="A1"><f>1+2</f><v>3</v></c></row>)");

    EXPECT_EQ(shown(workbook, "A1"), "3");
    EXPECT_EQ(workbook.sheets.at(0).at({0, 0}).origin, document::Origin::Formula);
}

TEST_F(XlsxTest, TellsAFormulaWithoutResultFromOneWithAnEmptyText)
{
    EXPECT_EQ(readCell(R"(<c r="A1"><f>B1</f></c>)"), "not calculated");
    EXPECT_EQ(readCell(R"(<c r="A1"><f>B1</f><v></v></c>)"), "not calculated");
    EXPECT_EQ(readCell(R"(<c r="A1" t="str"><f>B1</f></c>)"), "not calculated");
    EXPECT_EQ(readCell(R"(<c r="A1" t="str"><f>B1</f><v></v></c>)"), "“”");
}

TEST_F(XlsxTest, ReadsAnErrorResultWithItsCode)
{
    EXPECT_EQ(readCell(R"(<c r="A1" t="e"><f>1/0</f><v>#DIV/0!</v></c>)"), "#DIV/0!");
}

TEST_F(XlsxTest, PlacesCellsWithoutAddressAfterTheOneBefore)
{
    const auto workbook =
        readRows(R"(<row r="3"><c r="B3"><v>1</v></c><c><v>2</v></c></row><row><c><v>3</v></c></row>)");

    EXPECT_EQ(shown(workbook, "B3"), "1");
    EXPECT_EQ(shown(workbook, "C3"), "2");
    EXPECT_EQ(shown(workbook, "A4"), "3");
}

TEST_F(XlsxTest, ReadsMergedAreas)
{
    const auto workbook =
        read(xlsxParts(R"(<sheetData><row r="1"><c r="A1"><v>1</v></c><c r="B1"><v>2</v></c></row></sheetData>
        <mergeCells count="1"><mergeCell ref="A1:B2"/></mergeCells>)"));

    EXPECT_EQ(workbook.sheets.at(0).areaAt({1, 1}), (document::Area{{0, 0}, {1, 1}}));
    EXPECT_EQ(shown(workbook, "B1"), "blank");
}

TEST_F(XlsxTest, FindsPartsByAbsoluteTargets)
{
    Parts parts = xlsxParts(R"(<sheetData><row r="1"><c r="A1"><v>4</v></c></row></sheetData>)");
    replaceAll(partOf(parts, "_rels/.rels"), "xl/workbook.xml", "/xl/workbook.xml");
    replaceAll(partOf(parts, "xl/_rels/workbook.xml.rels"), "worksheets/", "/xl/worksheets/");

    EXPECT_EQ(shown(read(parts), "A1"), "4");
}

TEST_F(XlsxTest, FindsPartsInOtherFolders)
{
    Parts parts = xlsxParts(R"(<sheetData><row r="1"><c r="A1"><v>4</v></c></row></sheetData>)");
    replaceAll(partOf(parts, "xl/_rels/workbook.xml.rels"), "worksheets/sheet1.xml", "../sheet1.xml");
    parts.back().name = "sheet1.xml";

    EXPECT_EQ(shown(read(parts), "A1"), "4");
}

TEST_F(XlsxTest, ReadsStrictFiles)
{
    Parts parts =
        xlsxParts(R"(<sheetData><row r="1"><c r="A1" t="s"><v>0</v></c></row></sheetData>)", "<si><t>甲</t></si>");
    for (Part& part : parts) {
        replaceAll(part.text, "http://schemas.openxmlformats.org/spreadsheetml/2006/main",
                   "http://purl.oclc.org/ooxml/spreadsheetml/main");
        replaceAll(part.text, "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
                   "http://purl.oclc.org/ooxml/officeDocument/relationships");
    }

    EXPECT_EQ(shown(read(parts), "A1"), "“甲”");
}

TEST_F(XlsxTest, OrdersSheetsAsTheWorkbookDoesHiddenOnesToo)
{
    Parts parts = xlsxParts("<sheetData/>");
    replaceAll(partOf(parts, "xl/workbook.xml"), "<sheets>",
               R"(<sheets><sheet name="先" sheetId="2" state="hidden" r:id="rId9"/>)");
    replaceAll(
        partOf(parts, "xl/_rels/workbook.xml.rels"), "</Relationships>",
        R"(<Relationship Id="rId9" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/a.xml"/></Relationships>)");
    parts.push_back({"xl/worksheets/a.xml", partOf(parts, "xl/worksheets/sheet1.xml")});

    const auto workbook = read(parts);

    ASSERT_EQ(workbook.sheets.size(), 2u);
    EXPECT_EQ(workbook.sheets[0].name(), "先");
    EXPECT_EQ(workbook.sheets[1].name(), "表");
}

TEST_F(XlsxTest, PassesOverSheetsThatAreCharts)
{
    Parts parts = xlsxParts("<sheetData/>");
    replaceAll(partOf(parts, "xl/_rels/workbook.xml.rels"), "/worksheet\"", "/chartsheet\"");

    EXPECT_TRUE(read(parts).sheets.empty());
}

TEST_F(XlsxTest, IsKnownByItsContentNotItsName)
{
    writeZip(m_folder / "a.ods", xlsxParts(R"(<sheetData><row r="1"><c r="A1"><v>4</v></c></row></sheetData>)"));

    EXPECT_EQ(shown(workbookIn(m_folder / "a.ods"), "A1"), "4");
}

} // namespace
} // namespace gouji::test
