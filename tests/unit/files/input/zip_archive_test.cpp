// SPDX-License-Identifier: MPL-2.0
#include "unit/files/refused_file.hpp"

namespace gouji::test {
namespace {

const std::string sheetWithFour = R"(<sheetData><row r="1"><c r="A1"><v>4</v></c></row></sheetData>)";

class ZipArchiveTest : public RefusedFileTest {
protected:
    std::string cellIn(const Parts& parts)
    {
        writeZip(m_folder / "a.xlsx", parts);
        return shown(workbookIn(m_folder / "a.xlsx"), "A1");
    }
};

TEST_F(ZipArchiveTest, RefusesAPartThatIsThereTwice)
{
    for (const char* name : {"xl/worksheets/sheet1.xml", "XL/worksheets/Sheet1.xml", "xl\\worksheets\\sheet1.xml",
                             "/xl/worksheets/sheet1.xml", "xl/worksheets/sheet1%2Exml"}) {
        Parts parts = xlsxParts(sheetWithFour);
        parts.push_back({name, "<worksheet/>"});
        writeZip(m_folder / "a.xlsx", parts);
        const Problem problem = problemOf(m_folder / "a.xlsx");
        EXPECT_EQ(problem.why.key, "file.part-twice") << name;
        EXPECT_EQ(problem.place, name);
    }
    Parts content = openDocumentParts(oneCell);
    content.push_back({"content.xml", openDocumentContent("")});
    EXPECT_EQ(keyOfParts("a.ods", content), "file.part-twice");
}

TEST_F(ZipArchiveTest, PassesOverFoldersThatAreListed)
{
    Parts parts = xlsxParts(sheetWithFour);
    for (const char* folder : {"xl/", "xl/", "XL\\", "/"})
        parts.push_back({folder, ""});
    EXPECT_EQ(cellIn(parts), "4");
}

TEST_F(ZipArchiveTest, FindsPartsHoweverTheirNamesAreWritten)
{
    for (const auto& [from, to] : {std::pair("/", "\\"), std::pair("xl/", "/xl/"), std::pair("xl/", "./xl/"),
                                   std::pair("[Content_Types]", "[content_types]"),
                                   std::pair("workbook", "WorkBook"), std::pair("_rels", "_RELS")}) {
        Parts parts = xlsxParts(sheetWithFour);
        for (Part& part : parts)
            replaceAll(part.name, from, to);
        EXPECT_EQ(cellIn(parts), "4") << from;
    }
}

TEST_F(ZipArchiveTest, FindsTargetsHoweverTheyAreWritten)
{
    for (const char* target :
         {"worksheets\\sheet1.xml", "/xl/worksheets/sheet1.xml", "\\xl\\worksheets\\sheet1.xml",
          " worksheets/sheet1.xml ", "./worksheets/sheet1.xml", "../xl/worksheets/sheet1.xml",
          "Worksheets/Sheet1.XML", "worksheets/sheet%31.xml"}) {
        Parts parts = xlsxParts(sheetWithFour);
        replaceAll(partOf(parts, "xl/_rels/workbook.xml.rels"), "worksheets/sheet1.xml", target);
        EXPECT_EQ(cellIn(parts), "4") << target;
    }
    Parts parts = xlsxParts(sheetWithFour);
    replaceAll(partOf(parts, "xl/_rels/workbook.xml.rels"), "sheet1.xml", "a sheet.xml");
    parts.back().name = "xl/worksheets/a%20sheet.xml";
    EXPECT_EQ(cellIn(parts), "4");
}

TEST_F(ZipArchiveTest, ReadsAPackageBehindBlankLinesAndAByteOrderMark)
{
    writeZip(m_folder / "whole.xlsx", xlsxParts(sheetWithFour));
    const std::string whole = readFile(m_folder / "whole.xlsx");
    for (const char* before : {"\r\n\r\n", "\n \t\n", "\xEF\xBB\xBF"}) {
        writeFile(m_folder / "a.xlsx", before + whole);
        EXPECT_EQ(shown(workbookIn(m_folder / "a.xlsx"), "A1"), "4");
    }
    EXPECT_EQ(keyOfBytes("a.xlsx", "x" + whole), "file.not-a-workbook");
}

} // namespace
} // namespace gouji::test
