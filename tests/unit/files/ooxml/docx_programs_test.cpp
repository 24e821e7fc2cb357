// SPDX-License-Identifier: MPL-2.0
#include "unit/files/ooxml/docx_parts.hpp"

#include <functional>

// The figure 5 in a cell, as many programs write it.
namespace gouji::test {
namespace {

struct Written {
    const char* by;
    std::string cell;                             // the whole cell
    std::function<void(Parts&)> change = nullptr; // of the package
};

std::string holding(const std::string& content) { return cellAround(paragraph(content)); }

void changeDocument(Parts& parts, const std::string& from, const std::string& to)
{
    replaceAll(partOf(parts, "word/document.xml"), from, to);
}

const std::string alternatives = "<mc:AlternateContent><mc:Choice Requires=\"wps\">";

const Written programs[] = {
    {"pandoc", "<w:tc><w:tcPr /><w:p><w:pPr><w:pStyle w:val=\"Compact\" /><w:jc w:val=\"right\" /></w:pPr>"
               "<w:bookmarkStart w:id=\"1\" w:name=\"a\"/><w:r><w:t xml:space=\"preserve\">5</w:t></w:r>"
               "<w:bookmarkEnd w:id=\"1\"/></w:p></w:tc>"},
    {"Word, strict", textCell("5"),
     [](Parts& parts) {
         changeDocument(parts, "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
                        "http://purl.oclc.org/ooxml/wordprocessingml/main");
         replaceAll(partOf(parts, "_rels/.rels"),
                    "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
                    "http://purl.oclc.org/ooxml/officeDocument/relationships");
     }},
    {"Word, after proofing",
     holding("<w:proofErr w:type=\"spellStart\"/><w:r><w:lastRenderedPageBreak/><w:t>5</w:t></w:r>"
             "<w:proofErr w:type=\"spellEnd\"/>")},
    {"Word, with comments and notes",
     holding("<w:commentRangeStart w:id=\"0\"/>" + run("5")
             + "<w:commentRangeEnd w:id=\"0\"/>"
               "<w:r><w:commentReference w:id=\"0\"/></w:r><w:r><w:footnoteReference w:id=\"2\"/></w:r>")},
    {"Word, with changes of form recorded",
     "<w:tc><w:tcPr><w:tcW w:w=\"0\"/><w:tcPrChange><w:tcPr><w:gridSpan "
     "w:val=\"3\"/><w:vMerge/></w:tcPr></w:tcPrChange></w:tcPr>"
     "<w:p><w:pPr><w:pPrChange><w:pPr><w:numPr><w:numId w:val=\"1\"/></w:numPr></w:pPr></w:pPrChange></w:pPr>"
     "<w:r><w:rPr><w:rPrChange><w:rPr><w:vanish/></w:rPr></w:rPrChange></w:rPr><w:t>5</w:t></w:r></w:p></w:tc>"},
    {"Word, with a form field", holding("<w:r><w:fldChar w:fldCharType=\"begin\"><w:ffData><w:name "
                                        "w:val=\"9\"/><w:textInput/></w:ffData></w:fldChar></w:r>"
                                        "<w:r><w:instrText xml:space=\"preserve\"> FORMTEXT </w:instrText></w:r>"
                                        + mark("separate") + run("5") + mark("end"))},
    {"Word, with a calculation", holding("<w:fldSimple w:instr=\" =SUM(ABOVE) \">" + run("5") + "</w:fldSimple>")},
    {"Word, with a merged letter",
     holding(mark("begin") + "<w:r><w:instrText> MERGEFIELD 件数 </w:instrText></w:r>" + mark("separate")
             + run("<w:noProof/>", "5") + mark("end"))},
    {"Word, with a list to choose from",
     "<w:sdt><w:sdtPr><w:dropDownList><w:listItem w:value=\"9\"/></w:dropDownList></w:sdtPr><w:sdtContent>"
         + textCell("5") + "</w:sdtContent></w:sdt>"},
    {"Word, with protected ranges",
     holding("<w:permStart w:id=\"1\" w:edGrp=\"everyone\"/>" + run("5") + "<w:permEnd w:id=\"1\"/>")},
    {"Word, with a text box over the cell",
     holding("<w:r>" + alternatives + "<w:drawing><w:txbxContent>" + paragraph(run("9"))
             + "</w:txbxContent></w:drawing></mc:Choice><mc:Fallback><w:pict><w:txbxContent>" + paragraph(run("9"))
             + "</w:txbxContent></w:pict></mc:Fallback></mc:AlternateContent></w:r>" + run("5"))},
    {"Word, with an object", holding("<w:r><w:object w:dxaOrig=\"9\"/></w:r>" + run("5"))},
    {"Word, with tags of other programs",
     holding("<w:smartTag w:element=\"PersonName\"><w:smartTagPr><w:attr w:val=\"9\"/></w:smartTagPr>" + run("5")
             + "</w:smartTag>")},
    {"Word, with XML of an office's own",
     holding("<w:customXml w:element=\"a\"><w:customXmlPr><w:attr w:val=\"9\"/></w:customXmlPr>" + run("5")
             + "</w:customXml>")},
    {"Google Docs",
     "<w:tc><w:tcPr><w:shd w:fill=\"auto\"/></w:tcPr><w:sdt><w:sdtPr><w:tag w:val=\"goog_rdk_0\"/></w:sdtPr>"
     "<w:sdtContent><w:p w:rsidRDefault=\"0\"><w:pPr><w:rPr/></w:pPr><w:sdt><w:sdtContent><w:r><w:rPr>"
     "<w:rtl w:val=\"0\"/></w:rPr><w:t>5</w:t></w:r></w:sdtContent></w:sdt></w:p></w:sdtContent></w:sdt></w:tc>"},
    {"WPS", "<w:tc><w:tcPr><w:tcW w:w=\"0\" w:type=\"auto\"/><w:noWrap w:val=\"0\"/></w:tcPr><w:p><w:pPr><w:rPr>"
            "<w:rFonts w:hint=\"eastAsia\"/><w:vertAlign w:val=\"baseline\"/></w:rPr></w:pPr><w:r><w:rPr>"
            "<w:rFonts w:hint=\"eastAsia\"/></w:rPr><w:t>5</w:t></w:r></w:p></w:tc>"},
    {"LibreOffice",
     holding("<w:pPr><w:pStyle w:val=\"TableContents\"/><w:rPr/></w:pPr><w:r><w:rPr></w:rPr><w:t>5</w:t></w:r>")},
    {"Aspose, OnlyOffice", "<w:tc><w:tcPr><w:hMerge w:val=\"restart\"/></w:tcPr>"
                               + paragraph("<w:r/>" + run("") + run("5")) + "<w:p/></w:tc>"},
    {"Apache POI", "<w:tc><w:p w:rsidR=\"00000000\"/><w:p><w:r><w:t>5</w:t></w:r></w:p></w:tc>"},
    {"python-docx, templates", holding(run("") + "<w:r><w:t></w:t></w:r>" + run("5"))},
    {"docx4j", holding("<w:hyperlink r:id=\"rId9\" w:history=\"true\">"
                       + run("<w:rStyle w:val=\"Hyperlink\"/>", "5") + "</w:hyperlink>")},
    {"ElementTree, with prefixes of its own", textCell("5"),
     [](Parts& parts) {
         changeDocument(parts, "<w:", "<ns0:");
         changeDocument(parts, "</w:", "</ns0:");
         changeDocument(parts, "xmlns:w=", "xmlns:ns0=");
     }},
    {"writers without prefixes", textCell("5"),
     [](Parts& parts) {
         changeDocument(parts, "<w:", "<");
         changeDocument(parts, "</w:", "</");
         changeDocument(parts, "xmlns:w=", "xmlns=");
     }},
    {"writers of XML on many lines", textCell("5"),
     [](Parts& parts) { changeDocument(parts, "><w:", ">\r\n <w:"); }},
    {"writers of a main part elsewhere", textCell("5"),
     [](Parts& parts) {
         replaceAll(partOf(parts, "_rels/.rels"), "word/document.xml", "/doc/main.xml");
         for (Part& part : parts)
             replaceAll(part.name, "word/document.xml", "doc/main.xml");
     }},
};

TEST(DocxProgramsTest, WriteTheSameInManyWays)
{
    const TemporaryFolder folder;
    for (const Written& written : programs) {
        Parts parts = docxWith(table(row(written.cell + textCell("6"))), {});
        if (written.change)
            written.change(parts);
        writeZip(folder / "a.docx", parts);
        const auto workbook = workbookIn(folder / "a.docx");
        ASSERT_EQ(workbook.sheets.size(), 1u) << written.by;
        EXPECT_EQ(shown(workbook, "A1"), "“5”") << written.by;
        EXPECT_EQ(shown(workbook, "B1"), "“6”") << written.by;
    }
}

} // namespace
} // namespace gouji::test
