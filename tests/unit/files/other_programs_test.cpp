// SPDX-License-Identifier: MPL-2.0
#include "core/text/text.hpp"
#include "unit/files/refused_file.hpp"

#include <algorithm>

// One table, in the forms in which other programs write it.
namespace gouji::test {
namespace {

constexpr std::string_view expected = "“规章”|“2”\n“许可”|“3”\n";
constexpr std::string_view expectedNumbers = "“规章”|2\n“许可”|3\n";

// The first sheet, row by row, without white space.
std::string cellsOf(const document::Workbook& workbook)
{
    std::u32string text;
    const document::Grid& sheet = workbook.sheets.at(0);
    for (int row = 0; row < sheet.rowCount(); ++row) {
        for (const char column : {'A', 'B'}) {
            std::u32string cell = text::decodeUtf8(shown(workbook, column + std::to_string(row + 1)));
            std::erase_if(cell, text::isSpace);
            std::ranges::transform(cell, cell.begin(), text::narrow);
            text += cell + (column == 'A' ? U"|" : U"\n");
        }
        EXPECT_LE(sheet.columnCount(row), 2);
    }
    return text::encodeUtf8(text);
}

class OtherProgramsTest : public RefusedFileTest {
protected:
    std::string page(const std::string& html)
    {
        writeFile(m_folder / "a.html", html);
        return cellsOf(workbookIn(m_folder / "a.html"));
    }
    std::string text(const std::string& lines)
    {
        writeFile(m_folder / "a.txt", lines);
        return cellsOf(workbookIn(m_folder / "a.txt"));
    }
    std::string spreadsheet(const std::string& tables)
    {
        writeZip(m_folder / "a.ods", openDocumentParts(tables));
        return cellsOf(workbookIn(m_folder / "a.ods"));
    }
    std::string document(const std::string& body)
    {
        writeZip(m_folder / "a.odt", openDocumentTextParts(body));
        return cellsOf(workbookIn(m_folder / "a.odt"));
    }
};

TEST_F(OtherProgramsTest, Pages)
{
    const auto table = [](const std::string& rows) { return "<html><body><table>" + rows + "</table>"; };
    for (const std::string& html : {
             // Word, filtered; and as it saves a page
             std::string(
                 "<html><head><meta http-equiv=Content-Type content=\"text/html; charset=unicode\"><style><!-- "
                 "@font-face {font-family:宋体;} --></style></head><body lang=ZH-CN><div class=WordSection1 "
                 "style='layout-grid:15.6pt'><table class=MsoTableGrid border=1><tr><td width=288 valign=top>"
                 "<p class=MsoNormal><span style='font-family:宋体'>规章</span></p></td><td><p class=MsoNormal>"
                 "<span lang=EN-US>2</span></p></td></tr><tr><td><p class=MsoNormal>许可</p></td><td><p>3</p>"
                 "</td></tr></table><p class=MsoNormal><span lang=EN-US>&nbsp;</span></p></div></body></html>"),
             table(
                 "<tr><td><p>规章<o:p></o:p></p><td><!--[if supportFields]><span>9</span><![endif]-->2<tr><td>许可"
                 "<td>3<span style='mso-element:field-begin'></span>"),
             // Excel, WPS
             table("<col width=72 style='mso-width-source:userset'><tr height=19 style='height:14.25pt'><td "
                   "height=19 "
                   "class=xl65>规章</td><td class=xl65 align=right x:num>2</td></tr><tr><td>许可</td><td "
                   "x:num=\"3\">3"
                   "</td></tr><![if supportMisalignedColumns]><tr height=0 style='display:none'><td width=72></td>"
                   "</tr><![endif]>"),
             table("<colgroup><col width='72'/></colgroup><tr><td x:str>规章</td><td x:num='2' "
                   "style='mso-number-format:"
                   "\"0_ \"'>2</td></tr><tr><td x:str>许可</td><td x:num>3</td></tr>"),
             // Calc, Google Sheets, Numbers
             table("<colgroup width=\"85\"></colgroup><tr><td height=\"17\" align=\"left\"><font "
                   "face=\"宋体\">规章</font>"
                   "</td><td align=\"right\" sdval=\"2\" sdnum=\"2052;\">2</td></tr><tr><td>许可</td><td "
                   "sdval=3>3</td>"),
             std::string(
                 "<google-sheets-html-origin><style type=\"text/css\"><!--td {border: 1px}--></style><table "
                 "xmlns=\"http://www.w3.org/1999/xhtml\"><colgroup><col width=100/></colgroup><tbody><tr "
                 "style=\"height:21px;\"><td data-sheets-value=\"{&quot;1&quot;:2}\">规章</td><td>2</td></tr>"
                 "<tr><td>许可</td><td>3</td></tr></tbody></table></google-sheets-html-origin>"),
             // pandoc, Markdown
             table("<thead><tr class=\"header\"><th style=\"text-align: "
                   "left;\">规章</th><th>2</th></tr></thead><tbody>"
                   "<tr class=\"odd\"><td>许可</td><td>3</td></tr></tbody>"),
             // Editors of content management systems
             table("<tbody><tr class=\"firstRow\"><td valign=\"top\" style=\"word-break: "
                   "break-all;\"><p>规章<br/></p></td>"
                   "<td><p style=\"text-align:center\"><span "
                   "style=\"font-size:16px\">2</span></p></td></tr><tr><td><p>"
                   "许可</p></td><td><p>3</p></td></tr></tbody>"),
             table("<TBODY><TR><TD><P><SPAN><FONT "
                   "face=宋体>规章</FONT></SPAN></P></TD><TD>2</TD></TR><TR><TD>许可</TD><TD>"
                   "3</TD></TR></TBODY>"),
             table("<tr><td><div class=cell><div>规章</div></div></td><td><div "
                   "class=cell>2</div></td></tr><tr><td>许可"
                   "</td><td>3</td></tr>"),
             table("<tr><td>规章<td>2<tr><td>许可<td>3"),
             table("<tr><th scope=row>规章</th><td>2</td></tr><tr><th scope=row>许可</th><td>3</td></tr>"),
             table("<caption></caption><tr><td>规章</td><td>&#50;</td></tr><tr><td>许可</td><td>&ensp;3&nbsp;</"
                   "td></tr>"),
             table("<tr><td>规章</td><td><!-- 上年 9 -->2</td></tr><tr><td>许可</td><td><pre>3\n</pre></td></tr>"),
             table("<tr><td><b>规</b><i>章</i></td><td><input readonly "
                   "value=2></td></tr><tr><td>许可</td><td><input "
                   "type=text value=3 disabled></td></tr>"),
             table("<tr><td><a "
                   "href=#>规章</a></td><td><span>2</span></td></tr><script>document.write('<tr><td>9</td>')"
                   "</script><tr><td>许可</td><td>3</td></tr>"),
             // A table that lays out the page, and one in a cell
             table("<tr><td><table><tr><td>规章</td><td>2</td></tr><tr><td>许可</td><td>3</td></tr></table></td></"
                   "tr>"),
             std::string(
                 "<?xml version=\"1.0\" encoding=\"UTF-8\"?><!DOCTYPE html PUBLIC \"-//W3C//DTD XHTML 1.0//EN\" "
                 "\"http://www.w3.org/TR/xhtml1/DTD/xhtml1-strict.dtd\"><html xmlns=\"http://www.w3.org/1999/"
                 "xhtml\"><head><script>//<![CDATA[\nif (a<b) {}\n//]]></script></head><body><table><tr><td>规章"
                 "</td><td>2</td></tr><tr><td>许可</td><td>3</td></tr></table></body></html>"),
             // Cut in two by a page
             std::string("<html><table><tr><td>规章<td>2</table><br clear=all><table><tr><td>许可<td>3</table>"),
             table("<tr><td>规章</td><td>2<template>9</template></td></tr><tr><td>许可</td><td>3<noscript>9</"
                   "noscript></td>"),
         })
        EXPECT_EQ(page(html), expected) << html;
}

TEST_F(OtherProgramsTest, Texts)
{
    for (const char* lines : {
             "规章\t2\n许可\t3\n",                              // Excel, Calc
             "规章\t2\r\n许可\t3\r\n",                          // WPS
             "规章\t2\r许可\t3\r",                              // Excel on a Macintosh
             "\xEF\xBB\xBF规章\t2\n许可\t3",                    // the Notepad
             "规章 \t2 \n许可 \t3 \n",                          // browsers
             "\"规章\"\t\"2\"\n\"许可\"\t\"3\"\n",              // data bases
             "\n\n规章\t2\n\n许可\t3\n\n",                      // lines apart
             "规章\t２\n许可\t３\n",                            // figures of full width
             "|规章|2|\n|--|:--|\n|许可|3|\n",                  // Markdown
             "| 规章 | 2 |\n| --- | ---: |\n| 许可 | 3 |\n",    // GitHub
             "规章 | 2\n:---: | :---\n许可 | 3\n",              // without borders
             "规章 | 2 |\n许可 | 3 |\n",                        // this product
             "| 规章 | 2\n|---|---\n| 许可 | 3\n",              // a border on one side
             "　| 规章　　| 2　|\n　| 许可　　| 3　|\n",        // padded with spaces of full width
             "| **规章** | 2 |\n|---|---|\n| **许可** | 3 |\n", // bold
             "+------+---+\n| 规章 | 2 |\n+======+===+\n| 许可 | 3 |\n+------+---+\n", // pandoc, data bases
             "规章｜2\n许可｜3\n",                                                     // typed in Chinese
             "┌──┬─┐\n│规章│2│\n├──┼─┤\n│许可│3│\n└──┴─┘\n",                           // drawn
             "╔══╦═╗\n║规章║2║\n╠══╬═╣\n║许可║3║\n╚══╩═╝\n",
             "规章\t2\t\n许可\t3\t\n", // a blank cell at the end
         }) {
        std::string read = text(lines);
        for (auto at = read.find("**"); at != read.npos; at = read.find("**"))
            read.erase(at, 2);
        EXPECT_EQ(read, expected) << lines;
    }
}

TEST_F(OtherProgramsTest, Spreadsheets)
{
    const std::string law =
        R"(<table:table-cell office:value-type="string"><text:p>规章</text:p></table:table-cell>)";
    const std::string permit =
        R"(<table:table-cell office:value-type="string"><text:p>许可</text:p></table:table-cell>)";
    const std::string two =
        R"(<table:table-cell office:value-type="float" office:value="2"><text:p>2</text:p></table:table-cell>)";
    const std::string three = R"(<table:table-cell office:value-type="float" office:value="3"/>)";
    const auto row = [](const std::string& cells) { return "<table:table-row>" + cells + "</table:table-row>"; };
    const auto table = [](const std::string& rows) {
        return "<table:table table:name=\"表\">" + rows + "</table:table>";
    };
    const auto cell = [](const std::string& attributes, const std::string& content) {
        return "<table:table-cell " + attributes + ">" + content + "</table:table-cell>";
    };
    const std::string second = row(permit + three);
    for (
        const std::string& tables : {
            table(row(law + two) + second),
            // Excel: whole rows of blanks; covered cells; a formula
            table(
                "<table:table-column table:number-columns-repeated=\"16384\"/>"
                + row(law + two + R"(<table:table-cell table:number-columns-repeated="16382"/>)") + second
                + R"(<table:table-row table:number-rows-repeated="1048574"><table:table-cell table:number-columns-repeated="16384"/></table:table-row>)"),
            table(row(law
                      + cell(R"(table:formula="of:=1+1" office:value-type="float" office:value="2")",
                             "<text:p>2</text:p>"))
                  + second),
            table(row(law
                      + cell(R"(table:formula="msoxl:=A1" office:value-type="float" office:value="2.0")",
                             "<text:p>2.00</text:p>"))
                  + second),
            table(row(law + cell(R"(office:value-type="float" office:value="2E0")", "<text:p>2</text:p>"))
                  + second),
            // Calc, of now and of old
            table(row(law
                      + cell(R"(office:value-type="float" office:value="2" calcext:value-type="float")",
                             "<text:p>2</text:p>"))
                  + second),
            table(row(law
                      + cell(R"(table:formula="oooc:=[.B2]-1" office:value-type="float" office:value="2")",
                             "<text:p>2</text:p>"))
                  + second),
            table("<office:forms form:automatic-focus=\"false\" "
                  "xmlns:form=\"urn:f\"/><table:shapes><draw:frame><draw:text-box>"
                  "<text:p>9</text:p></draw:text-box></draw:frame></table:shapes>"
                  + row(law + two) + second),
            table(row(law
                      + cell(R"(office:value-type="float" office:value="2")",
                             "<office:annotation><text:p>9</text:p></office:annotation><text:p>2</text:p>"))
                  + second),
            table("<table:table-header-rows>" + row(law + two)
                  + "</table:table-header-rows><table:table-row-group>" + second + "</table:table-row-group>"),
            table("<table:table-rows>" + row(law + two) + second + "</table:table-rows>"),
            table(R"(<table:table-row table:visibility="collapse">)" + law + two + "</table:table-row>" + second),
            table("<table:title>9</table:title><table:desc>9</table:desc><table:table-source/>" + row(law + two)
                  + second),
            // Gnumeric: no text beside the value, attributes of its own
            table(
                row(law
                    + cell(
                        R"(xmlns:gnm="http://www.gnumeric.org/odf-extension/1.0" gnm:x="9" office:value-type="float" office:value="2")",
                        ""))
                + second),
            // ONLYOFFICE, Google Sheets: texts in spans
            table(
                row(cell(
                        R"(office:value-type="string")",
                        R"(<text:p><text:span text:style-name="T1">规</text:span><text:span>章</text:span></text:p>)")
                    + two)
                + second),
            // odfpy and others: the text as the value
            table(row(cell(R"(office:value-type="string" office:string-value="规章")", "") + two) + second),
            table(row(cell(R"(office:value-type="string")", "<text:p><text:a>规章</text:a></text:p>") + two)
                  + second),
            table(row(cell("", "<text:p>规章</text:p>") + two) + second),
            // Calligra: protected cells, foreign elements
            table(row(cell(R"(table:protected="true" office:value-type="string")",
                           "<text:p>规章</text:p><x:y xmlns:x=\"urn:x\">9</x:y>")
                      + two)
                  + second),
            // WPS: a sheet that is hidden behind
            table(row(law + two) + second) + R"(<table:table table:name="二" table:display="false"/>)",
            "<table:calculation-settings/><table:content-validations/>" + table(row(law + two) + second)
                + "<table:named-expressions/><table:database-ranges/>",
        })
        EXPECT_EQ(spreadsheet(tables), expectedNumbers) << tables;
}

TEST_F(OtherProgramsTest, Documents)
{
    const auto cell = [](const std::string& content) {
        return "<table:table-cell>" + content + "</table:table-cell>";
    };
    const auto p = [](const std::string& content) { return "<text:p>" + content + "</text:p>"; };
    const auto row = [](const std::string& cells) { return "<table:table-row>" + cells + "</table:table-row>"; };
    const auto table = [](const std::string& rows) { return "<table:table>" + rows + "</table:table>"; };
    const std::string second = row(cell(p("许可")) + cell(p("3")));
    const auto first = [&](const std::string& law, const std::string& two) {
        return row(cell(law) + cell(two)) + second;
    };
    const std::string plain = first(p("规章"), p("2"));
    for (
        const std::string& body : {
            table(plain),
            // Writer
            "<office:forms/><text:tracked-changes><text:changed-region><text:deletion><text:p>9</text:p></"
            "text:deletion>"
            "</text:changed-region></text:tracked-changes><text:sequence-decls/>"
                + table(plain),
            table("<table:table-column table:number-columns-repeated=\"2\"/>" + plain),
            table("<table:table-header-rows>" + row(cell(p("规章")) + cell(p("2"))) + "</table:table-header-rows>"
                  + second),
            table(row(cell(p("规章")) + cell(p("2"))) + "<text:soft-page-break/>" + second),
            "<text:section text:name=\"s\">" + table(plain) + "</text:section>",
            table(
                first(p("规章"),
                      p("2<text:note><text:note-citation>1</text:note-citation><text:note-body><text:p>9</text:p>"
                        "</text:note-body></text:note>"))),
            table(first(p("<text:bookmark text:name=\"b\"/>规章"), p("<text:text-input>2</text:text-input>"))),
            table(first("<text:h text:outline-level=\"1\">规章</text:h>", p("2"))),
            table(first("<text:list><text:list-item>" + p("规章") + "</text:list-item></text:list>", p("2"))),
            // A value beside what is shown
            table(
                row(cell(p("规章"))
                    + R"(<table:table-cell office:value-type="float" office:value="2.0"><text:p>2</text:p></table:table-cell>)")
                + second),
            table(
                row(cell(p("规章"))
                    + R"(<table:table-cell table:formula="ooow:1+1" office:value-type="float" office:value="2"><text:p>2</text:p></table:table-cell>)")
                + second),
            // Word, WPS, Google Docs: spans around everything, texts in several paragraphs
            table(first(p("<text:span>规</text:span><text:span>章</text:span>"),
                        p("<text:span><text:span>2</text:span></text:span>"))),
            table(first(p("规") + p("章"), p("") + p("2"))),
            table(first(p("<text:s/>规章"), p("<text:tab/>2<text:line-break/>"))),
            table(first(p("规章<office:annotation><text:p>9</text:p></office:annotation>"),
                        p("2<office:annotation-end/>"))),
            table(first(p("规章"), p("<loext:content-control>2</loext:content-control>"))),
            // pandoc, AbiWord, Calligra
            table("<table:table-columns><table:table-column/></table:table-columns><table:table-rows>" + plain
                  + "</table:table-rows>"),
            table("<table:table-row-group>" + plain + "</table:table-row-group>"),
            table(first("<text:section>" + p("规章") + "</text:section>", p("2"))),
            // A table that floats, and one that lays out the page
            p("<draw:frame><draw:text-box>" + table(plain) + "</draw:text-box></draw:frame>"),
            table(row(cell(table(plain)))),
            // Cut in two
            table(row(cell(p("规章")) + cell(p("2")))) + p("") + table(second),
        })
        EXPECT_EQ(document(body), expected) << body;
}

} // namespace
} // namespace gouji::test
