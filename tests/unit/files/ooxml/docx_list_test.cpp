// SPDX-License-Identifier: MPL-2.0
#include "unit/files/ooxml/docx_parts.hpp"

// Labels that a document numbers by itself.
namespace gouji::test {
namespace {

std::string level(int number, const std::string& format, const std::string& pattern, const std::string& more = "")
{
    return "<w:lvl w:ilvl=\"" + std::to_string(number) + "\"><w:start w:val=\"1\"/><w:numFmt w:val=\"" + format
           + "\"/>" + more + "<w:suff w:val=\"nothing\"/><w:lvlText w:val=\"" + pattern + "\"/></w:lvl>";
}
std::string definition(const std::string& id, const std::string& levels)
{
    return "<w:abstractNum w:abstractNumId=\"" + id + "\">" + levels + "</w:abstractNum>";
}
std::string list(const std::string& id, const std::string& definition, const std::string& overrides = "")
{
    return "<w:num w:numId=\"" + id + "\"><w:abstractNumId w:val=\"" + definition + "\"/>" + overrides
           + "</w:num>";
}
std::string item(const std::string& list, int level, const std::string& text)
{
    return paragraph("<w:pPr><w:numPr><w:ilvl w:val=\"" + std::to_string(level) + "\"/><w:numId w:val=\"" + list
                     + "\"/></w:numPr></w:pPr>" + run(text));
}

class DocxListTest : public RefusedFileTest {
protected:
    // The paragraphs as they are shown, one a line.
    std::string linesOf(const std::string& body, const std::string& numbering, const std::string& styles = "")
    {
        writeZip(m_folder / "a.docx", docxWith(body, {{"numbering", numbering}, {"styles", styles}}));
        std::string lines;
        for (const document::Paragraph& each : workbookIn(m_folder / "a.docx").paragraphs)
            lines += each.text + "|";
        return lines;
    }
};

TEST_F(DocxListTest, NumbersAsTheFormatsDo)
{
    struct {
        const char* format;
        const char* pattern;
        const char* lines;
    } const cases[] = {{"decimal", "%1.", "1.甲|2.乙|"},
                       {"decimal", "（%1）", "（1）甲|（2）乙|"},
                       {"chineseCounting", "%1、", "一、甲|二、乙|"},
                       {"chineseCountingThousand", "（%1）", "（一）甲|（二）乙|"},
                       {"japaneseCounting", "第%1条 ", "第一条 甲|第二条 乙|"},
                       {"ideographTraditional", "%1.", "甲.甲|乙.乙|"},
                       {"decimalEnclosedCircleChinese", "%1", "①甲|②乙|"},
                       {"decimalFullWidth", "%1．", "１．甲|２．乙|"},
                       {"upperRoman", "%1.", "I.甲|II.乙|"},
                       {"lowerLetter", "%1)", "a)甲|b)乙|"},
                       {"bullet", "●", "甲|乙|"},
                       {"none", "注：", "注：甲|注：乙|"}};
    for (const auto& [format, pattern, lines] : cases)
        EXPECT_EQ(linesOf(item("1", 0, "甲") + item("1", 0, "乙"),
                          definition("7", level(0, format, pattern)) + list("1", "7")),
                  lines)
            << format;
}

TEST_F(DocxListTest, BeginsLevelsAnewBelowThoseAbove)
{
    const std::string levels = level(0, "chineseCounting", "%1、") + level(1, "chineseCounting", "（%2）")
                               + level(2, "decimal", "%2.%3.", "<w:isLgl/>")
                               + level(3, "decimal", "%4)", "<w:lvlRestart w:val=\"0\"/>");
    EXPECT_EQ(linesOf(item("1", 0, "") + item("1", 1, "") + item("1", 2, "") + item("1", 3, "") + item("1", 1, "")
                          + item("1", 2, "") + item("1", 3, "") + item("1", 0, "") + item("1", 1, ""),
                      definition("7", levels) + list("1", "7")),
              "一、|（一）|1.1.|1)|（二）|2.1.|2)|二、|（一）|");
}

TEST_F(DocxListTest, GoesOnInListsWithOneDefinitionUnlessTheyBeginAnew)
{
    const std::string numbering =
        definition("7", level(0, "decimal", "%1.")) + list("1", "7") + list("2", "7")
        + list("3", "7", R"(<w:lvlOverride w:ilvl="0"><w:startOverride w:val="5"/></w:lvlOverride>)")
        + list("4", "7",
               "<w:lvlOverride w:ilvl=\"0\">" + level(0, "chineseCounting", "%1、") + "</w:lvlOverride>");
    EXPECT_EQ(linesOf(item("1", 0, "") + item("2", 0, "") + item("3", 0, "") + item("3", 0, "") + item("4", 0, ""),
                      numbering),
              "1.|2.|5.|6.|七、|");
}

TEST_F(DocxListTest, NumbersParagraphsByTheirStyle)
{
    const std::string numbering = definition("7", level(0, "chineseCounting", "%1、")
                                                      + level(1, "decimal", "%2.", "<w:pStyle w:val=\"b\"/>"))
                                  + list("1", "7");
    const std::string styles =
        R"(<w:style w:styleId="a"><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>
        <w:style w:styleId="b"><w:basedOn w:val="a"/></w:style>)";
    const auto styled = [](const std::string& style, const std::string& more = "") {
        return paragraph("<w:pPr><w:pStyle w:val=\"" + style + "\"/>" + more + "</w:pPr>" + run("甲"));
    };
    EXPECT_EQ(linesOf(styled("a") + styled("b") + styled("b")
                          + styled("a", R"(<w:numPr><w:numId w:val="0"/></w:numPr>)") + styled("a"),
                      numbering, styles),
              "一、甲|1.甲|2.甲|甲|二、甲|");
}

TEST_F(DocxListTest, FollowsAListStyleToItsDefinition)
{
    EXPECT_EQ(linesOf(item("1", 0, "甲"),
                      R"(<w:abstractNum w:abstractNumId="7"><w:numStyleLink w:val="l"/></w:abstractNum>
        <w:abstractNum w:abstractNumId="8"><w:styleLink w:val="l"/>)"
                          + level(0, "decimal", "%1.") + "</w:abstractNum>" + list("1", "7")),
              "1.甲|");
}

TEST_F(DocxListTest, CountsNoItemOfWhichNothingIsShown)
{
    const std::string gone =
        paragraph(R"(<w:pPr><w:numPr><w:numId w:val="1"/></w:numPr><w:rPr><w:del/></w:rPr></w:pPr><w:del>)"
                  + run("丙") + "</w:del>");
    EXPECT_EQ(linesOf(item("1", 0, "甲") + gone + item("1", 0, "乙"),
                      definition("7", level(0, "decimal", "%1.")) + list("1", "7")),
              "1.甲|2.乙|");
}

TEST_F(DocxListTest, LeavesAListThatIsNotDefinedUnnumbered)
{
    EXPECT_EQ(linesOf(item("9", 0, "甲") + item("1", 8, "乙"), list("1", "7")), "甲|乙|");
}

TEST_F(DocxListTest, NumbersLabelsInCells)
{
    const std::string numbering = definition("7", level(0, "decimal", "%1.")) + list("1", "7");
    writeZip(m_folder / "a.docx", docxWith(table(row(cellAround(item("1", 0, "予以公开")) + textCell("5"))
                                                 + row(cellAround(item("1", 0, "")) + textCell("6"))),
                                           {{"numbering", numbering}}));
    const auto workbook = workbookIn(m_folder / "a.docx");
    EXPECT_EQ(shown(workbook, "A1"), "“1.予以公开”");
    EXPECT_EQ(shown(workbook, "A2"), "“2.”");
}

} // namespace
} // namespace gouji::test
