// SPDX-License-Identifier: MPL-2.0
#include "unit/files/refused_file.hpp"

#include <gtest/gtest.h>

// What style sheets within a page hide.
namespace gouji::test {
namespace {

class PageStylesTest : public RefusedFileTest {
protected:
    // What is left of a table with a row of 1 and a row of 2, the second as it is written.
    std::string shownOf(const std::string& sheet, const std::string& secondRow)
    {
        writeFile(m_folder / "a.html", "<html><head>" + sheet + "</head><body><table id=t><tr><td>1<td>1</tr>"
                                           + secondRow + "<tr><td>3<td>3</tr></table></body></html>");
        const document::Workbook page = workbookIn(m_folder / "a.html");
        std::string texts;
        for (int row = 0; row < page.sheets.at(0).rowCount(); ++row)
            texts += page.sheets[0].at({row, 0}).text() ? *page.sheets[0].at({row, 0}).text() : " ";
        return texts;
    }
    std::string style(const std::string& rules) { return "<style>" + rules + "</style>"; }
};

constexpr const char* hiddenRow = "<tr class='a hide' id=two><td>2<td>2</tr>";

TEST_F(PageStylesTest, HideRows)
{
    for (const char* rules :
         {".hide{display:none}", "tr.hide { color: red; display : none !important; }", "#two{display:none}",
          "TR.a.hide{display:none}", "p, .hide, b {display:none}", "table tr.hide{display:none}",
          "<!-- .hide{display:none} -->", "/* .hide{} */ .hide/**/{display:none}",
          "@charset 'utf-8'; .hide{display:none}", "@font-face{font-family:a} .hide{display:none}",
          "@media screen{.hide{display:none}}", "@media print{p{color:red}} .hide{display:none}",
          ".hide{display:table-row} .hide{display:none}", ".a{display:block} .a.hide{display:none}"})
        EXPECT_EQ(shownOf(style(rules), hiddenRow), "13") << rules;
    EXPECT_EQ(shownOf(style("b{color:red}") + style(".hide{display:none}"), hiddenRow), "13");
}

TEST_F(PageStylesTest, HideNothingElse)
{
    for (const char* rules :
         {"", ".hide", ".hide{", "{display:none}", ".hide{color:red}", ".hid{display:none}",
          ".hide.b{display:none}", "td.hide{display:none}", "#hide{display:none}", ".closed tr.hide{display:none}",
          "tr.hide:hover{display:none}", "@media print{.hide{display:none}}",
          "@media (max-width:600px){.hide{display:none}}", ".hide{display:none} .hide{display:table-row}",
          ".hide{display:none} tr.hide{display:table-row}", "#two{display:table-row} .hide{display:none}",
          "/* .hide{display:none} */"})
        EXPECT_EQ(shownOf(style(rules), hiddenRow), "123") << rules;
    EXPECT_EQ(shownOf("<style media=print>.hide{display:none}</style>", hiddenRow), "123");
    EXPECT_EQ(shownOf(style(".hide{display:none}"), "<tr class=hide style='display:table-row'><td>2<td>2</tr>"),
              "123")
        << "the row says itself that it is shown";
}

TEST_F(PageStylesTest, KeepThePlaceOfWhatIsInvisible)
{
    EXPECT_EQ(shownOf(style(".v{visibility:hidden}"), "<tr><td><span class=v>2</span><td>2</tr>"), "1 3");
}

TEST_F(PageStylesTest, HideNoPartOfThePageThatAScriptMayShow)
{
    writeFile(m_folder / "a.html",
              "<style>.pane{display:none}</style><div class=pane><table><tr><td>1<td>2</table></div>");
    EXPECT_EQ(shown(workbookIn(m_folder / "a.html"), "A1"), "“1”");
}

} // namespace
} // namespace gouji::test
