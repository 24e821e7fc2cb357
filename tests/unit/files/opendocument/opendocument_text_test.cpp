// SPDX-License-Identifier: MPL-2.0
#include "unit/files/refused_file.hpp"

namespace gouji::test {
namespace {

class OpenDocumentTextTest : public RefusedFileTest {
protected:
    document::Workbook document(const std::string& body, const std::string& styles = "")
    {
        Parts parts = openDocumentTextParts(body);
        std::string& content = partOf(parts, "content.xml");
        content.insert(content.find("<office:body>"), styles);
        writeZip(m_folder / "a.odt", parts);
        return workbookIn(m_folder / "a.odt");
    }
    static std::vector<std::string> paragraphsOf(const document::Workbook& workbook)
    {
        std::vector<std::string> texts;
        for (const document::Paragraph& paragraph : workbook.paragraphs)
            texts.push_back(paragraph.text);
        return texts;
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
    const document::Workbook read =
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
    const document::Workbook read = document(
        "<table:table>" + row(cell("0", "table:number-columns-repeated=\"3\"") + cell("1")) + "</table:table>");
    EXPECT_EQ(shown(read, "C1"), "“0”");
    EXPECT_EQ(shown(read, "D1"), "“1”");
}

TEST_F(OpenDocumentTextTest, RepeatsRows)
{
    const document::Workbook read =
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

// A cell's text, as the reader shows it.
struct Shown {
    std::string content;
    std::string text;
};

TEST_F(OpenDocumentTextTest, FieldsCountAsTheyAreShown)
{
    for (
        const Shown& field : {
            Shown{"<text:text-input text:description=\"x\">5</text:text-input>", "5"},
            Shown{
                R"(<text:variable-set text:name="v" office:value-type="float" office:value="5">5</text:variable-set>)",
                "5"},
            Shown{R"(<text:variable-set text:name="v" text:display="none" office:value="5"/>7)", "7"},
            Shown{"<text:variable-get text:name=\"v\">5</text:variable-get>", "5"},
            Shown{"<text:variable-input text:name=\"v\">5</text:variable-input>", "5"},
            Shown{"<text:user-field-get text:name=\"v\">5</text:user-field-get>", "5"},
            Shown{"<text:user-field-get text:name=\"v\" text:display=\"none\">5</text:user-field-get>7", "7"},
            Shown{"<text:user-field-input text:name=\"v\">5</text:user-field-input>", "5"},
            Shown{"<text:expression text:formula=\"ooow:2+3\">5</text:expression>", "5"},
            Shown{"<text:table-formula text:formula=\"ooow:sum &lt;A1:A2&gt;\">5</text:table-formula>", "5"},
            Shown{"<text:meta><text:span>5</text:span></text:meta>", "5"},
            Shown{"<text:meta-field>5</text:meta-field>", "5"},
            Shown{"<text:database-display text:column-name=\"a\">5</text:database-display>", "5"},
            Shown{"<text:page-number>5</text:page-number>", "5"},
            Shown{"<text:sequence>5</text:sequence>", "5"},
            Shown{"<text:bookmark-ref>5</text:bookmark-ref>", "5"},
            Shown{"<text:placeholder text:placeholder-type=\"text\">&lt;5&gt;</text:placeholder>", "<5>"},
            Shown{"<text:conditional-text text:condition=\"ooow:1\">5</text:conditional-text>", "5"},
            Shown{"<text:hidden-text text:is-hidden=\"true\">9</text:hidden-text>5", "5"},
            Shown{"<text:hidden-text text:is-hidden=\"false\">5</text:hidden-text>", "5"},
            Shown{"<text:drop-down text:name=\"d\"><text:label text:value=\"4\"/><text:label text:value=\"5\"/>5"
                  "</text:drop-down>",
                  "5"},
            Shown{"<text:bookmark-start text:name=\"b\"/>5<text:bookmark-end text:name=\"b\"/>", "5"},
            Shown{"<text:reference-mark-start text:name=\"b\"/>5<text:soft-page-break/>", "5"},
            Shown{"<text:change-start text:change-id=\"c\"/>5<text:change-end text:change-id=\"c\"/>", "5"},
            Shown{"<text:a><text:span>5</text:span></text:a>", "5"},
            Shown{"5<text:note><text:note-citation>1</text:note-citation><text:note-body><text:p>9</text:p>"
                  "</text:note-body></text:note>",
                  "5"},
            Shown{"5<office:annotation><text:p>9</text:p></office:annotation>", "5"},
            Shown{"<text:ruby><text:ruby-base>5</text:ruby-base><text:ruby-text>9</text:ruby-text></text:ruby>",
                  "5"},
            Shown{"5<text:script>9</text:script>", "5"},
            Shown{"<text:number>1.</text:number>5", "5"},
            Shown{"<loext:content-control loext:checkbox=\"false\">5</loext:content-control>", "5"},
            Shown{"规章<text:s text:c=\"2\"/>a<text:tab/>b<text:line-break/>c", "规章  a\tb\nc"},
        })
        EXPECT_EQ(shown(document("<table:table>" + row(cell(field.content) + cell("x")) + "</table:table>"), "A1"),
                  "“" + field.text + "”")
            << field.content;
}

TEST_F(OpenDocumentTextTest, HiddenTextsDoNotCount)
{
    const std::string styles =
        "<office:automatic-styles>"
        R"(<style:style style:name="T1" style:family="text"><style:text-properties text:display="none"/></style:style>)"
        R"(<style:style style:name="T2" style:family="text" style:parent-style-name="T1"/>)"
        R"(<style:style style:name="T3" style:family="text"><style:text-properties/></style:style>)"
        R"(<style:style style:name="P1" style:family="paragraph"><style:text-properties text:display="none"/></style:style>)"
        R"(<style:style style:name="P2" style:family="paragraph" style:parent-style-name="P2"/>)"
        "</office:automatic-styles>";
    const document::Workbook read = document(
        "<text:p>a</text:p><text:p text:style-name=\"P1\">hidden</text:p><text:p text:style-name=\"P2\">b</text:p>"
        "<text:p>hidden<text:hidden-paragraph text:is-hidden=\"true\"/></text:p>"
        "<text:p>c<text:hidden-paragraph text:is-hidden=\"false\"/></text:p>"
        "<text:section text:display=\"none\"><text:p>hidden</text:p><table:table>"
            + row(cell("8") + cell("9"))
            + "</table:table></text:section><text:section "
              "text:is-hidden=\"true\"><text:p>hidden</text:p></text:section>"
              "<table:table>"
            + row(cell("1<text:span text:style-name=\"T1\">2</text:span><text:span "
                       "text:style-name=\"T2\">3</text:span>"
                       "<text:span text:style-name=\"T3\">4</text:span>")
                  + cell("x"))
            + "</table:table>",
        styles);
    ASSERT_EQ(read.sheets.size(), 1u);
    EXPECT_EQ(shown(read, "A1"), "“14”");
    EXPECT_EQ(paragraphsOf(read), (std::vector<std::string>{"a", "b", "c"}));
}

TEST_F(OpenDocumentTextTest, NumberedListsAreReadWithTheirLabels)
{
    const std::string styles =
        R"(<office:automatic-styles><text:list-style style:name="L1">)"
        R"(<text:list-level-style-number text:level="1" style:num-format="一, 二, 三, ..." style:num-prefix="（" style:num-suffix="）"/>)"
        R"(<text:list-level-style-number text:level="2" style:num-format="1" style:num-suffix="."/>)"
        R"(<text:list-level-style-number text:level="3" style:num-format="1" text:display-levels="2"/></text:list-style>)"
        R"(<text:list-style style:name="L2"><text:list-level-style-bullet text:level="1" text:bullet-char="•"/></text:list-style>)"
        R"(<text:list-style style:name="L3"><text:list-level-style-number text:level="1" style:num-format="一, 二, 三, ..." loext:num-list-format="%1%、" text:start-value="2"/></text:list-style>)"
        R"(<style:style style:name="P1" style:family="paragraph" style:list-style-name="L3"/>)"
        "</office:automatic-styles>";
    const auto item = [](const std::string& content, const std::string& attributes = "") {
        return "<text:list-item " + attributes + ">" + content + "</text:list-item>";
    };
    const auto list = [](const std::string& items, const std::string& attributes = "") {
        return "<text:list " + attributes + ">" + items + "</text:list>";
    };
    const std::string l1 = "text:style-name=\"L1\"";
    const std::string goesOn = " text:continue-numbering=\"true\"";
    const document::Workbook read = document(
        list(item("<text:p>a</text:p><text:p>b</text:p>")
                 + item("<text:p>c</text:p>"
                        + list(item("<text:p>d</text:p>" + list(item("<text:p>e</text:p>")))
                               + item("<text:p>f</text:p>", "text:start-value=\"5\""))),
             l1 + " xml:id=\"list1\"")
            + list(item("<text:p>g</text:p>"), l1 + goesOn) + list(item("<text:p>h</text:p>"), l1)
            + list(item("<text:p>i</text:p>"), l1 + " text:continue-list=\"list1\"")
            + list("<text:list-header><text:p>j</text:p></text:list-header>" + item("<text:p>k</text:p>"),
                   "text:style-name=\"L2\"")
            + list(item("<text:p text:style-name=\"P1\">l</text:p>")) + "<table:table>"
            + row("<table:table-cell>" + list(item("<text:p>m</text:p>"), l1) + "</table:table-cell>" + cell("1"))
            + row("<table:table-cell>" + list(item("<text:p>n</text:p>"), l1 + goesOn) + "</table:table-cell>"
                  + cell("2"))
            + "</table:table>",
        styles);
    EXPECT_EQ(paragraphsOf(read), (std::vector<std::string>{"（一）a", "b", "（二）c", "1.d", "1.1 e", "5.f",
                                                            "（三）g", "（一）h", "（四）i", "j", "k", "二、l"}));
    EXPECT_EQ(shown(read, "A1"), "“（一）m”");
    EXPECT_EQ(shown(read, "A2"), "“（二）n”");
}

TEST_F(OpenDocumentTextTest, StylesOfTheWholeDocumentCountToo)
{
    Parts parts = openDocumentTextParts(
        R"(<text:list text:style-name="WWNum1"><text:list-item><text:p text:style-name="Gone">x</text:p></text:list-item>)"
        R"(<text:list-item><text:p>a</text:p></text:list-item></text:list>)");
    parts.push_back(
        {"styles.xml",
         R"(<office:document-styles xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0")"
         R"( xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0")"
         R"( xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"><office:styles>)"
         R"(<style:style style:name="Gone" style:family="paragraph"><style:text-properties text:display="none"/></style:style>)"
         R"(<text:list-style style:name="WWNum1"><text:list-level-style-number text:level="1" style:num-format="①, ②, ③, ..."/>)"
         R"(</text:list-style></office:styles></office:document-styles>)"});
    writeZip(m_folder / "a.odt", parts);
    EXPECT_EQ(paragraphsOf(workbookIn(m_folder / "a.odt")), (std::vector<std::string>{"①a"}));
}

TEST_F(OpenDocumentTextTest, FramesHoldTextsAndTablesOfTheirOwn)
{
    const document::Workbook read =
        document("<text:p>around<draw:frame><draw:text-box><text:p>inside</text:p><table:table>"
                 + row(cell("1") + cell("2")) + "</table:table></draw:text-box></draw:frame> it</text:p>");
    EXPECT_EQ(paragraphsOf(read), (std::vector<std::string>{"inside", "around it"}));
    ASSERT_EQ(read.sheets.size(), 1u);
    EXPECT_EQ(shown(read, "B1"), "“2”");
}

} // namespace
} // namespace gouji::test
