// SPDX-License-Identifier: MPL-2.0
#include "unit/files/refused_file.hpp"

namespace gouji::test {
namespace {

// "进度=A1:B2 of 表", one a line.
std::string namesOf(const document::Workbook& workbook)
{
    std::string lines;
    for (const auto& [name, sheet, area] : workbook.names)
        lines += name + "=" + addressOf(area) + " of " + workbook.sheets.at(static_cast<std::size_t>(sheet)).name()
                 + "\n";
    return lines;
}

std::string openName(const std::string& name, const std::string& address)
{
    return "<table:named-range table:name=\"" + name
           + "\" table:base-cell-address=\"$二.$A$1\" table:cell-range-address=\"" + address + "\"/>";
}

std::string openNames(const std::string& names)
{
    return "<table:named-expressions>" + names + "</table:named-expressions>";
}

const std::string openSheets = R"(<table:table table:name="一"/><table:table table:name="二"/>)";

class NamesTest : public RefusedFileTest {
protected:
    std::string inOpenDocument(const std::string& tables)
    {
        writeFile(m_folder / "a.fods", flatOpenDocument(tables));
        writeZip(m_folder / "a.ods", openDocumentParts(tables));
        const std::string flat = namesOf(workbookIn(m_folder / "a.fods"));
        EXPECT_EQ(namesOf(workbookIn(m_folder / "a.ods")), flat);
        return flat;
    }
    std::string inXlsx(const std::string& names)
    {
        writeZip(m_folder / "a.xlsx", xlsxWithNames(names));
        return namesOf(workbookIn(m_folder / "a.xlsx"));
    }
    // Sheets 表, a chart and 二.
    static Parts xlsxWithNames(const std::string& names)
    {
        Parts parts = xlsxParts("<sheetData/>");
        insertBefore(partOf(parts, "xl/workbook.xml"), "</sheets>",
                     R"(<sheet name="图" sheetId="2" r:id="rId8"/><sheet name="二" sheetId="3" r:id="rId9"/>)");
        insertBefore(partOf(parts, "xl/workbook.xml"), "</workbook>",
                     "<definedNames>" + names + "</definedNames>");
        const std::string type = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
        insertBefore(partOf(parts, "xl/_rels/workbook.xml.rels"), "</Relationships>",
                     "<Relationship Id=\"rId8\" Type=\"" + type
                         + "chartsheet\" Target=\"b.xml\"/><Relationship Id=\"rId9\" Type=\"" + type
                         + "worksheet\" Target=\"worksheets/sheet1.xml\"/>");
        return parts;
    }
    static void insertBefore(std::string& text, std::string_view mark, const std::string& inserted)
    {
        text.insert(text.find(mark), inserted);
    }
};

TEST_F(NamesTest, ReadsThoseOfOpenDocuments)
{
    EXPECT_EQ(
        inOpenDocument(openSheets + openNames(openName("甲", "$一.$B$2") + openName("乙", "$二.$A$1:.$B$2"))),
        "甲=B2 of 一\n乙=A1:B2 of 二\n");
}

TEST_F(NamesTest, TakesASheetThatIsNotWrittenFromTheBase)
{
    EXPECT_EQ(inOpenDocument(openSheets + openNames(openName("甲", ".$B$2"))), "甲=B2 of 二\n");
}

TEST_F(NamesTest, PutsThoseOfTheWorkbookBeforeThoseOfSheets)
{
    const std::string first = openNames(openName("甲", "$二.$C$3"));
    const std::string second = openNames(openName("甲", "$二.$D$4") + openName("乙", "$一.$D$4"));

    EXPECT_EQ(inOpenDocument("<table:table table:name=\"一\">" + first
                             + "</table:table><table:table table:name=\"二\">" + second + "</table:table>"
                             + openNames(openName("甲", "$一.$E$5"))),
              "甲=E5 of 一\n甲=C3 of 二\n甲=D4 of 二\n乙=D4 of 一\n");
    EXPECT_EQ(inXlsx(R"(<definedName name="甲" localSheetId="2">二!$C$3</definedName>)"
                     R"(<definedName name="甲" localSheetId="0">表!$D$4</definedName>)"
                     R"(<definedName name="甲">表!$E$5</definedName>)"),
              "甲=E5 of 表\n甲=D4 of 表\n甲=C3 of 二\n");
}

TEST_F(NamesTest, LeavesOutWhatIsNotOneRangeOfTheWorkbook)
{
    EXPECT_EQ(
        inOpenDocument(openSheets
                       + openNames(openName("甲", "$三.$B$2") + openName("乙", "$一.$A$1:$二.$B$2")
                                   + openName("丙", "$一.#REF!") + openName("_xlnm.Print_Area", "$一.$A$1")
                                   + openName("Excel_BuiltIn_Print_Area", "$一.$A$1")
                                   + R"(<table:named-expression table:name="丁" table:expression="[.A1]"/>)")),
        "");
    EXPECT_EQ(
        inXlsx(
            R"(<definedName name="甲">三!$B$2</definedName><definedName name="乙">表:二!$B$2</definedName>)"
            R"(<definedName name="丙">#REF!</definedName><definedName name="丁">表!$A$1,表!$B$2</definedName>)"
            R"(<definedName name="戊">[1]表!$A$1</definedName><definedName name="己">SUM(表!$A$1)</definedName>)"
            R"(<definedName name="庚">图!$A$1</definedName>)"
            R"(<definedName name="_xlnm.Print_Area" localSheetId="0">表!$A$1</definedName>)"),
        "");
}

TEST_F(NamesTest, LeavesOutThoseOfCopiesOfOtherFiles)
{
    EXPECT_EQ(inOpenDocument(openSheets + "<table:table table:name=\"'file:///b.ods'#$一\">"
                             + openNames(openName("甲", "$一.$B$2")) + "</table:table>"),
              "");
}

TEST_F(NamesTest, ReadsThoseOfXlsxFilesPastSheetsThatAreCharts)
{
    EXPECT_EQ(inXlsx("<definedName name=\"甲\">'二'!$B$2</definedName><definedName name=\"乙\">\n "
                     "表!A1:B2\n</definedName>"),
              "甲=B2 of 二\n乙=A1:B2 of 表\n");
}

TEST_F(NamesTest, FindsSheetsWithoutRegardToCase)
{
    EXPECT_EQ(inOpenDocument("<table:table table:name=\"Sheet1\"/>" + openNames(openName("甲", "$SHEET1.$B$2"))),
              "甲=B2 of Sheet1\n");
}

TEST_F(NamesTest, AreCapped)
{
    const std::string tables = openSheets + openNames(openName("甲", "$一.$B$2") + openName("乙", "$一.$B$2"));
    const std::string name = R"(<definedName name="甲">表!$A$1</definedName>)";
    const std::string longFormula =
        "<definedName>" + std::string(files::longestCellText + 1, '1') + "</definedName>";

    EXPECT_EQ(keyOfTables(tables, {.names = 1}), "file.too-large");
    EXPECT_EQ(keyOfTables(tables, {.textBytes = 10}), "file.too-large");
    EXPECT_EQ(keyOfParts("a.xlsx", xlsxWithNames(name + name), {.names = 1}), "file.too-large");
    EXPECT_EQ(keyOfParts("a.xlsx", xlsxWithNames(longFormula)), "file.too-large");
}

} // namespace
} // namespace gouji::test
