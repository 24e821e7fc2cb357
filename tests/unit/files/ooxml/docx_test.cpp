// SPDX-License-Identifier: MPL-2.0
#include "unit/files/refused_file.hpp"

namespace gouji::test {
namespace {

class DocxTest : public RefusedFileTest {
protected:
    document::Workbook document(const std::string& body)
    {
        writeZip(m_folder / "a.docx", docxParts(body));
        return workbookIn(m_folder / "a.docx");
    }
    static std::string cell(const std::string& text, const std::string& properties = "")
    {
        return "<w:tc><w:tcPr>" + properties + "</w:tcPr><w:p><w:r><w:t>" + text + "</w:t></w:r></w:p></w:tc>";
    }
    static std::string row(const std::string& cells) { return "<w:tr>" + cells + "</w:tr>"; }
};

TEST_F(DocxTest, MergesCellsAcrossAndDown)
{
    const std::string wide = "<w:gridSpan w:val=\"2\"/>";
    const document::Workbook read =
        document("<w:tbl>" + row(cell("a", "<w:vMerge w:val=\"restart\"/>") + cell("b", wide))
                 + row(cell("", "<w:vMerge/>") + cell("c") + cell("d")) + "</w:tbl>");
    EXPECT_EQ(shown(read, "B1"), "“b”");
    EXPECT_EQ(shown(read, "C2"), "“d”");
    EXPECT_EQ(read.sheets.front().areaAt({1, 0}), (document::Area{{0, 0}, {1, 0}}));
    EXPECT_EQ(read.sheets.front().areaAt({0, 2}), (document::Area{{0, 1}, {0, 2}}));
}

TEST_F(DocxTest, KeepsTheTextsBetweenTables)
{
    const std::string table = "<w:tbl>" + row(cell("1") + cell("2")) + "</w:tbl>";
    const document::Workbook read = document("<w:p><w:r><w:t>某市</w:t></w:r><w:r><w:t>2024年</w:t></w:r></w:p>"
                                             + table + "<w:p><w:r><w:t>四</w:t></w:r></w:p>" + table);
    ASSERT_EQ(read.sheets.size(), 2u);
    ASSERT_EQ(read.paragraphs.size(), 2u);
    EXPECT_EQ(read.paragraphs[0].text, "某市2024年");
    EXPECT_EQ(read.paragraphs[1].sheetsBefore, 1);
}

TEST_F(DocxTest, CountsWhatWasInsertedAndNotWhatWasDeleted)
{
    const document::Workbook read = document("<w:tbl>"
                                             + row("<w:tc><w:p><w:del><w:r><w:delText>3</w:delText></w:r></"
                                                   "w:del><w:ins><w:r><w:t>5</w:t></w:r></w:ins></w:p></w:tc>"
                                                   + cell("x"))
                                             + "</w:tbl>");
    EXPECT_EQ(shown(read, "A1"), "“5”");
}

TEST_F(DocxTest, RefusesDocumentTypesAndEndlessNesting)
{
    Parts parts = docxParts("");
    std::string& document = partOf(parts, "word/document.xml");
    document = "<!DOCTYPE w:document [<!ENTITY a \"aaaa\">]>" + document;
    EXPECT_EQ(keyOfParts("b.docx", parts), "file.document-type");

    std::string deep;
    for (int i = 0; i < 1'000; ++i)
        deep += "<w:tbl><w:tr><w:tc>";
    EXPECT_EQ(keyOfParts("c.docx", docxParts(deep)), "file.too-deep");
}

} // namespace
} // namespace gouji::test
