// SPDX-License-Identifier: MPL-2.0
#include "unit/files/ooxml/docx_parts.hpp"

// What of a document is shown, and so counts.
namespace gouji::test {
namespace {

struct Content {
    std::string written; // what the cell's paragraph holds
    std::string shown;
};

class DocxShownTest : public RefusedFileTest {
protected:
    document::Workbook document(const std::string& body, const Parts& others = {})
    {
        writeZip(m_folder / "a.docx", docxWith(body, others));
        return workbookIn(m_folder / "a.docx");
    }
    // The first cell of a table of one row, with that content.
    std::string cellWith(const std::string& content, const Parts& others = {})
    {
        return shown(document(table(row(cellAround(paragraph(content)) + textCell("x"))), others), "A1");
    }
    void expect(const Content& content) { EXPECT_EQ(cellWith(content.written), content.shown) << content.written; }
};

TEST_F(DocxShownTest, ReadsWhatStandsAroundRuns)
{
    for (const char* around : {"hyperlink", "ins", "moveTo", "smartTag", "customXml", "fldSimple", "bdo", "dir"}) {
        const std::string open = "<w:" + std::string(around) + ">";
        const std::string close = "</w:" + std::string(around) + ">";
        expect({run("1") + open + run("2") + open + run("3") + close + close, "“123”"});
    }
}

TEST_F(DocxShownTest, ReadsContentControlsWithinContentControls)
{
    const std::string nested = control(control(run("5")) + run("6"));
    expect({nested, "“56”"});
    const std::string cells = control(control(textCell("1")) + control(control(textCell("2"))));
    const std::string rows = control(control(row(cells)) + control(control(row(textCell("3") + textCell("4")))));
    const auto workbook = document(control(control(table(control(rows)))));
    for (const auto& [address, text] :
         {std::pair("A1", "“1”"), std::pair("B1", "“2”"), std::pair("A2", "“3”"), std::pair("B2", "“4”")})
        EXPECT_EQ(shown(workbook, address), text) << address;
    EXPECT_EQ(shown(document(table(row(cellAround(control(control(paragraph(run("7"))))) + textCell("x")))), "A1"),
              "“7”");
}

TEST_F(DocxShownTest, LeavesOutWhatWasDeletedOrMovedAway)
{
    expect({"<w:del><w:r><w:delText>3</w:delText></w:r></w:del><w:ins>" + run("5") + "</w:ins>", "“5”"});
    expect({"<w:moveFrom>" + run("3") + "</w:moveFrom>" + run("5"), "“5”"});
    const auto workbook = document(table("<w:tr><w:trPr><w:del/></w:trPr>" + textCell("1") + textCell("2")
                                         + "</w:tr>" + "<w:tr><w:trPr><w:ins/><w:gridBefore w:val=\"1\"/></w:trPr>"
                                         + textCell("3") + textCell("4") + "</w:tr>"));
    EXPECT_EQ(shown(workbook, "B1"), "“3”");
    EXPECT_EQ(workbook.sheets.at(0).rowCount(), 1);
}

TEST_F(DocxShownTest, ShowsTheInstructionOfAFieldThatWasNotCalculated)
{
    const auto code = [](const std::string& text) { return "<w:r><w:instrText>" + text + "</w:instrText></w:r>"; };
    const auto field = [&](const std::string& text, const std::string& result) {
        return mark("begin") + code(text) + mark("separate") + result + mark("end");
    };
    expect({mark("begin") + code(" =SUM(") + code("ABOVE) ") + mark("end"), "“ =SUM(ABOVE) ”"});
    expect({field("=SUM(LEFT)", ""), "“=SUM(LEFT)”"});
    expect({field("docproperty total", "<w:r/>"), "“docproperty total”"});
    expect({field("=SUM(LEFT)", run("12")), "“12”"});
    expect({field("IF 1 = 1", field("REF a", run("7"))), "“7”"});
    expect({"<w:fldSimple w:instr=\"=SUM(LEFT)\"/>", "“=SUM(LEFT)”"});
    expect({"<w:fldSimple w:instr=\"=SUM(LEFT)\">" + run("12") + "</w:fldSimple>", "“12”"});
    expect({field("FORMTEXT", ""), "blank"}); // a field to type into, left empty
    expect({field("SEQ a \\h", "") + run("5"), "“5”"});
}

TEST_F(DocxShownTest, NeverTakesACellWithABoxOfTextForABlankOne)
{
    const std::string content = "<w:txbxContent>" + paragraph(run("5")) + "</w:txbxContent>";
    const std::string shape = R"(<w:pict xmlns:v="urn:schemas-microsoft-com:vml"><v:shape><v:textbox>)" + content
                              + "</v:textbox></v:shape></w:pict>";
    const std::string drawing =
        R"(<w:drawing xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing")"
        R"( xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main")"
        R"( xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"><wp:anchor><a:graphic>)"
        R"(<a:graphicData><wps:wsp><wps:txbx>)"
        + content + "</wps:txbx></wps:wsp></a:graphicData></a:graphic></wp:anchor></w:drawing>";
    const std::string both = "<mc:AlternateContent><mc:Choice Requires=\"wps\">" + drawing
                             + "</mc:Choice><mc:Fallback>" + shape + "</mc:Fallback></mc:AlternateContent>";
    for (const std::string& box : {shape, drawing, both}) {
        expect({"<w:r>" + box + "</w:r>", "“\xEF\xBF\xBD"
                                          "5”"});
        expect({run("3") + "<w:r>" + box + "</w:r>", "“3”"});
    }
    expect({"<w:r><w:pict xmlns:v=\"urn:schemas-microsoft-com:vml\"><v:line/></w:pict></w:r>", "blank"});
}

TEST_F(DocxShownTest, LeavesOutHiddenText)
{
    expect({hiddenRun("9") + run("12"), "“12”"});
    expect({run("<w:vanish w:val=\"0\"/>", "5") + run("<w:vanish w:val=\"false\"/>", "6")
                + run("<w:webHidden/>", "7") + run("<w:vanish w:val=\"true\"/>", "8"),
            "“567”"});
}

TEST_F(DocxShownTest, LeavesOutTextThatAStyleHides)
{
    const Parts styles{{"styles", R"(<w:style w:type="character" w:styleId="h"><w:rPr><w:vanish/></w:rPr></w:style>
        <w:style w:type="character" w:styleId="k"><w:basedOn w:val="h"/></w:style>
        <w:style w:type="character" w:styleId="s"><w:basedOn w:val="h"/><w:rPr><w:vanish w:val="0"/></w:rPr></w:style>
        <w:style w:type="character" w:styleId="o"><w:basedOn w:val="o"/></w:style>
        <w:style w:type="paragraph" w:styleId="p"><w:rPr><w:vanish/></w:rPr></w:style>)"}};
    const auto styled = [](const std::string& style, const std::string& more = "") {
        return run("<w:rStyle w:val=\"" + style + "\"/>" + more, "9");
    };
    EXPECT_EQ(cellWith(styled("h") + styled("k") + run("5"), styles), "“5”");
    EXPECT_EQ(cellWith(styled("s") + styled("o") + styled("none"), styles), "“999”");
    EXPECT_EQ(cellWith(styled("h", "<w:vanish w:val=\"0\"/>") + run("5"), styles), "“95”");
    EXPECT_EQ(cellWith("<w:pPr><w:pStyle w:val=\"p\"/></w:pPr>" + run("4") + run("<w:vanish w:val=\"0\"/>", "5"),
                       styles),
              "“5”");
    EXPECT_EQ(cellWith("<w:pPr><w:pStyle w:val=\"p\"/></w:pPr>" + styled("h") + run("5"), styles), "“9”");
}

TEST_F(DocxShownTest, AMarkOfANoteIsNoDigitOfTheFigureBeforeIt)
{
    const auto aligned = [](const std::string& where) { return "<w:vertAlign w:val=\"" + where + "\"/>"; };
    expect({run("5") + run(aligned("superscript"), "12") + run("3"), "“5¹²3”"});
    expect({run("5") + run(aligned("subscript"), "1"), "“5₁”"});
    expect({run("5") + run(aligned("baseline"), "1"), "“51”"});
    const Parts styles{
        {"styles",
         R"(<w:style w:type="character" w:styleId="n"><w:rPr>)" + aligned("superscript")
             + R"(</w:rPr></w:style><w:style w:type="character" w:styleId="k"><w:basedOn w:val="n"/></w:style>
        <w:style w:type="paragraph" w:styleId="p"><w:basedOn w:val="n"/></w:style>)"}};
    const auto styled = [](const std::string& style, const std::string& more = "") {
        return run("<w:rStyle w:val=\"" + style + "\"/>" + more, "1");
    };
    EXPECT_EQ(cellWith(run("5") + styled("n") + styled("k"), styles), "“5¹¹”");
    EXPECT_EQ(cellWith(run("5") + styled("k", aligned("baseline")) + styled("none"), styles), "“511”");
    EXPECT_EQ(
        cellWith("<w:pPr><w:pStyle w:val=\"p\"/></w:pPr>" + run(aligned("baseline"), "5") + run("1"), styles),
        "“5¹”");
}

TEST_F(DocxShownTest, TakesResultsOfFieldsAndNotTheirInstructions)
{
    const auto field = [](const std::string& instruction, const std::string& result) {
        return mark("begin") + "<w:r><w:instrText>" + instruction + "</w:instrText></w:r>" + mark("separate")
               + result + mark("end");
    };
    expect({field("=SUM(ABOVE)", run("5")), "“5”"});
    expect({field("IF", field("=1", run("5"))), "“5”"});
    const std::string nested = mark("begin") + field("=SUM(LEFT)", run("9"))
                               + "<w:r><w:instrText> = 0</w:instrText></w:r>" + mark("separate") + run("5")
                               + mark("end") + run("6");
    expect({nested, "“56”"});
    expect({mark("end") + mark("separate") + run("5"), "“5”"});
}

TEST_F(DocxShownTest, LosesNothingBehindAFieldWithoutEnd)
{
    const auto workbook =
        document(paragraph(mark("begin") + run("1")) + table(row(textCell("2") + textCell("3"))));
    EXPECT_EQ(shown(workbook, "A1"), "“2”");
}

TEST_F(DocxShownTest, TakesTheTextBelowAPhoneticGuide)
{
    expect({"<w:r><w:ruby><w:rubyPr/><w:rt>" + run("zǒng") + "</w:rt><w:rubyBase>" + run("总")
                + "</w:rubyBase></w:ruby></w:r>" + run("计"),
            "“总计”"});
    expect({"<w:r><w:rPr><w:vanish/></w:rPr><w:ruby><w:rubyBase>" + run("9") + "</w:rubyBase></w:ruby></w:r>"
                + run("5"),
            "“5”"});
}

TEST_F(DocxShownTest, TakesOneOfTheAlternatives)
{
    const auto alternatives = [](const std::string& required, const std::string& choice,
                                 const std::string& fallback) {
        return "<mc:AlternateContent><mc:Choice Requires=\"" + required + "\">" + choice
               + "</mc:Choice><mc:Fallback>" + fallback + "</mc:Fallback></mc:AlternateContent>";
    };
    expect({alternatives("w14", run("5"), run("6")), "“5”"});
    expect({alternatives("wps wp14", run("5"), run("6")), "“5”"});
    expect({alternatives("future", "<f:r/>", run("6")), "“6”"});
    expect({"<w:r>" + alternatives("w14", "<w:t>5</w:t>", "<w:t>6</w:t>") + "</w:r>", "“5”"});
    expect({alternatives("w14", alternatives("w15", run("5"), run("6")), run("7")) + run("8"), "“58”"});
    const auto workbook = document(
        alternatives("w14", table(row(textCell("1") + textCell("2"))), table(row(textCell("3") + textCell("4")))));
    EXPECT_EQ(shown(workbook, "A1"), "“1”");
    EXPECT_EQ(workbook.sheets.at(0).rowCount(), 1);
}

TEST_F(DocxShownTest, ReadsFormulasInALineAndNoOthers)
{
    const auto math = [](const std::string& text) { return "<m:r><m:t>" + text + "</m:t></m:r>"; };
    expect({"<m:oMath>" + math("1") + math("2") + "</m:oMath>", "“12”"});
    expect({"<m:oMathPara><m:oMath>" + math("5") + "</m:oMath></m:oMathPara>", "“5”"});
    expect({"<m:oMath><m:f><m:num>" + math("1") + "</m:num><m:den>" + math("2") + "</m:den></m:f></m:oMath>",
            "“\xEF\xBF\xBD”"});
}

TEST_F(DocxShownTest, ReadsSymbols)
{
    expect({"<w:r><w:sym w:font=\"Symbol\" w:char=\"F035\"/></w:r>", "“5”"});
    expect({"<w:r><w:sym w:font=\"宋体\" w:char=\"2460\"/></w:r>", "“①”"});
    expect({"<w:r><w:sym w:font=\"Wingdings\" w:char=\"F0FC\"/><w:t>5</w:t></w:r>", "“\xEF\xBF\xBD"
                                                                                    "5”"});
}

TEST_F(DocxShownTest, TakesACellThatContinuesNothingForItsOwn)
{
    EXPECT_EQ(shown(document(table(row("<w:tc><w:tcPr><w:vMerge/></w:tcPr>" + paragraph(run("5")) + "</w:tc>"
                                       + textCell("x") + textCell("y")))),
                    "A1"),
              "“5”");
}

TEST_F(DocxShownTest, FindsTheMainPartByTheRelationships)
{
    Parts parts = docxParts(table(row(textCell("5") + textCell("6"))));
    replaceAll(partOf(parts, "_rels/.rels"), "word/document.xml", "/main.xml");
    parts.back().name = "main.xml";
    writeZip(m_folder / "a.docx", parts);
    EXPECT_EQ(shown(workbookIn(m_folder / "a.docx"), "A1"), "“5”");
}

TEST_F(DocxShownTest, ReadsAPageThatTheDocumentTakesIn)
{
    const Parts page{
        {"aFChunk",
         "\n<!DOCTYPE html><html><body><p>四</p><table><tr><td>5</td><td>6</td></tr></table></body></html>"}};
    const std::string chunk = R"(<w:altChunk r:id="aFChunk"/>)";
    EXPECT_EQ(shown(document(chunk, page), "A1"), "“5”");

    const std::string own = table(row(textCell("1") + textCell("2")));
    const auto workbook = document(own + chunk + paragraph(run("尾")) + own, page);
    ASSERT_EQ(workbook.sheets.size(), 3u);
    EXPECT_EQ(shown(workbook, "A1"), "“1”");
    EXPECT_EQ(workbook.sheets[1].at({0, 1}).text() ? *workbook.sheets[1].at({0, 1}).text() : "", "6");
    EXPECT_NE(workbook.sheets[0].name(), workbook.sheets[1].name());
    EXPECT_NE(workbook.sheets[0].name(), workbook.sheets[2].name());
    ASSERT_EQ(workbook.paragraphs.size(), 2u);
    EXPECT_EQ(workbook.paragraphs[0].sheetsBefore, 1);
    EXPECT_EQ(workbook.paragraphs[1].sheetsBefore, 2);
}

TEST_F(DocxShownTest, RefusesOtherFilesThatADocumentTakesIn)
{
    const std::string chunk = R"(<w:altChunk r:id="aFChunk"/>)";
    for (const char* bytes : {"MIME-Version: 1.0\n\n<html/>", "{\\rtf1 5}", "PK\x03\x04", "5\t6", ""})
        EXPECT_EQ(keyOfParts("b.docx", docxWith(chunk, {{"aFChunk", bytes}})), "file.chunk") << bytes;
    EXPECT_EQ(keyOfParts("b.docx", docxWith(chunk, {})), "file.chunk");
    EXPECT_EQ(keyOfParts("b.docx", docxWith(table(row(cellAround(chunk))), {{"aFChunk", "<html/>"}})),
              "file.chunk");
}

} // namespace
} // namespace gouji::test
