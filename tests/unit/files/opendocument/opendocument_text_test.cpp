// SPDX-License-Identifier: MPL-2.0
#include "unit/files/refused_file.hpp"

namespace gouji::test {
namespace {

class OpenDocumentTextTest : public RefusedFileTest {
protected:
    model::Workbook document(const std::string& body)
    {
        writeZip(m_folder / "a.odt", openDocumentTextParts(body));
        return workbookIn(m_folder / "a.odt");
    }
    static std::string cell(const std::string& text, const std::string& attributes = "")
    {
        return "<table:table-cell " + attributes + "><text:p>" + text + "</text:p></table:table-cell>";
    }
    static std::string row(const std::string& cells) { return "<table:table-row>" + cells + "</table:table-row>"; }
};

TEST_F(OpenDocumentTextTest, PlacesCellsBesideCoveredOnes)
{
    const std::string covered = "<table:covered-table-cell/>";
    const model::Workbook read =
        document("<text:h>标题</text:h><table:table><table:table-header-rows>"
                 + row(cell("a", "table:number-rows-spanned=\"2\"")
                       + cell("b", "table:number-columns-spanned=\"2\"") + covered)
                 + "</table:table-header-rows>" + row(covered + cell("c") + cell("d")) + "</table:table>");
    EXPECT_EQ(shown(read, "B1"), "“b”");
    EXPECT_EQ(shown(read, "B2"), "“c”");
    EXPECT_EQ(shown(read, "C2"), "“d”");
    ASSERT_EQ(read.paragraphs.size(), 1u);
    EXPECT_EQ(read.paragraphs[0].text, "标题");
}

TEST_F(OpenDocumentTextTest, RepeatsCells)
{
    const model::Workbook read = document(
        "<table:table>" + row(cell("0", "table:number-columns-repeated=\"3\"") + cell("1")) + "</table:table>");
    EXPECT_EQ(shown(read, "C1"), "“0”");
    EXPECT_EQ(shown(read, "D1"), "“1”");
}

TEST_F(OpenDocumentTextTest, RepeatsRows)
{
    const model::Workbook read =
        document("<table:table><table:table-row table:number-rows-repeated=\"3\">" + cell("a") + cell("b")
                 + "</table:table-row>" + row(cell("c") + cell("d")) + "</table:table>");
    EXPECT_EQ(shown(read, "B3"), "“b”");
    EXPECT_EQ(shown(read, "B4"), "“d”");
}

TEST_F(OpenDocumentTextTest, CountsTheCellsOfRepeatedTables)
{
    const std::string inner =
        "<table:table>" + row(cell("0", "table:number-columns-repeated=\"1000\"")) + "</table:table>";
    const std::string outer = row("<table:table-cell table:number-columns-repeated=\"16384\">" + inner
                                  + "</table:table-cell>" + cell("1"));
    EXPECT_EQ(keyOfParts("c.odt", openDocumentTextParts("<table:table>" + outer + "</table:table>")),
              "file.too-many-cells");
}

TEST_F(OpenDocumentTextTest, RefusesMoreCellsThanAnyReportHas)
{
    std::string rows;
    for (int i = 0; i < 1'000; ++i)
        rows += row(cell("0", "table:number-columns-repeated=\"16384\""));
    EXPECT_EQ(keyOfParts("b.odt", openDocumentTextParts("<table:table>" + rows + "</table:table>")),
              "file.too-many-cells");
}

} // namespace
} // namespace gouji::test
