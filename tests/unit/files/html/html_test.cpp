// SPDX-License-Identifier: MPL-2.0
#include "files/html/html.hpp"
#include "unit/files/refused_file.hpp"

#include <gtest/gtest.h>

namespace gouji::test {
namespace {

document::Workbook pageIn(std::string_view html)
{
    const TemporaryFolder folder;
    writeFile(folder / "a.html", html);
    return workbookIn(folder / "a.html");
}

std::vector<std::string> paragraphsOf(const document::Workbook& workbook)
{
    std::vector<std::string> texts;
    for (const document::Paragraph& paragraph : workbook.paragraphs)
        texts.push_back(paragraph.text);
    return texts;
}

TEST(HtmlTest, SpansCoverTheCellsBelowAndBesideThem)
{
    const document::Workbook page = pageIn("<table><tr><td rowspan=2>a<td colspan=2>b<tr><td>c<td>d</table>");
    EXPECT_EQ(shown(page, "A1"), "“a”");
    EXPECT_EQ(shown(page, "B1"), "“b”");
    EXPECT_EQ(shown(page, "A2"), "blank");
    EXPECT_EQ(shown(page, "B2"), "“c”");
    EXPECT_EQ(shown(page, "C2"), "“d”");
    EXPECT_EQ(page.sheets.front().areaAt({1, 0}), (document::Area{{0, 0}, {1, 0}}));
}

TEST(HtmlTest, ThePagesTitleIsNoTextOfIt)
{
    EXPECT_EQ(pageIn("<html><head><title>a &amp; b</title></head><body><p>c<svg><title>d</title></svg>").title,
              "a & b");
    const document::Workbook page = pageIn("<head><title>a_site</title><meta name=ArticleTitle content=a><body>b");
    EXPECT_EQ(page.title, "a") << "the site says itself what of its title is the article's";
    EXPECT_EQ(paragraphsOf(page), (std::vector<std::string>{"b"}));
    EXPECT_EQ(pageIn("<body>b").title, "");
}

TEST(HtmlTest, ATableThatHoldsOthersLaysThePageOut)
{
    const document::Workbook page = pageIn("<table><tr><td>menu<td><p>title</p><table><tr><td>1<td>2</"
                                           "table>between<table><tr><td>3<td>4</table></table>");
    ASSERT_EQ(page.sheets.size(), 2u);
    EXPECT_EQ(page.sheets[1].name(), "Table 2");
    EXPECT_EQ(*page.sheets[1].at({0, 1}).text(), "4");
    EXPECT_EQ(paragraphsOf(page), (std::vector<std::string>{"menu", "title", "between"}));
    EXPECT_EQ(page.paragraphs[2].sheetsBefore, 1);
}

TEST(HtmlTest, TablesWithoutATextBetweenThemAreOne)
{
    const document::Workbook page =
        pageIn("<table><tr><td>1<td>2</table><p>&nbsp;</p><table><tr><td>3<td>4</table>");
    ASSERT_EQ(page.sheets.size(), 1u);
    EXPECT_EQ(shown(page, "B2"), "“4”");
}

TEST(HtmlTest, WhatIsNotShownIsNoText)
{
    const document::Workbook page =
        pageIn("<head><title>t</title><style>s</style></head><script>document.write('<table>')"
               "</script><select><option>o</select><p>a<br>b</p><table><tr><td>1<td>2</table>");
    EXPECT_EQ(paragraphsOf(page), (std::vector<std::string>{"a", "b"}));
}

TEST(HtmlTest, ASpaceThatDoesNotBreakMakesNoFigure)
{
    const document::Workbook page = pageIn("<table><tr><td>&nbsp;<td>&nbsp;１２&nbsp;</table>");
    EXPECT_EQ(shown(page, "A1"), "blank");
    EXPECT_EQ(shown(page, "B1"), "“\u00a0１２\u00a0”");
}

TEST(HtmlTest, ReadsChineseWhateverItsEncoding)
{
    // 总计
    const std::string gbk = "\xd7\xdc\xbc\xc6";
    for (const std::string& head :
         {std::string("<meta charset=gb2312>"), std::string("<meta charset=utf-8>"), std::string()}) {
        const document::Workbook page = pageIn("<html>" + head + "<table><tr><td>" + gbk + "<td>1</table>");
        EXPECT_EQ(shown(page, "A1"), "“总计”") << head;
    }
    EXPECT_EQ(shown(pageIn("<html><meta charset=gbk><table><tr><td>总计<td>1</table>"), "A1"), "“总计”");
}

TEST(HtmlTest, ReadsSpansAsBrowsersDo)
{
    for (const char* three : {"3", "3px", "+3", " 3", "3.0", "03", "3 columns", "3,5", "\n3\t", "3e1"})
        EXPECT_EQ(
            pageIn("<table><tr><td colspan='" + std::string(three) + "'>a<td>b</table>").sheets[0].areaAt({0, 0}),
            (document::Area{{0, 0}, {0, 2}}))
            << three;
    for (const char* one : {"", "x3", "-3", "0", "-0", "+", "- 3", "+-3", ".5", "１"})
        EXPECT_EQ(shown(pageIn("<table><tr><td colspan='" + std::string(one) + "'>a<td>b</table>"), "B1"), "“b”")
            << one;
    for (const char* three : {"3", "3px", "+3", " 03", "3.9"})
        EXPECT_EQ(
            pageIn("<table><tr><td rowspan='" + std::string(three) + "'>a<td>b<tr><td>c<tr><td>d<tr><td>e</table>")
                .sheets[0]
                .areaAt({0, 0}),
            (document::Area{{0, 0}, {2, 0}}))
            << three;
    // To the end of the table.
    for (const char* all : {"0", "-0", "00", "300000", "99999999999999999999"})
        EXPECT_EQ(
            shown(pageIn("<table><tr><td rowspan='" + std::string(all) + "'>a<td>b<tr><td>c<tr><td>d</table>"),
                  "B3"),
            "“d”")
            << all;
    EXPECT_EQ(pageIn("<table><tr><td colspan=300000>a</td></tr><tr><td>b<td>c</table>").sheets[0].areaAt({0, 0}),
              (document::Area{{0, 0}, {0, 999}}));
}

TEST(HtmlTest, HiddenTextsDoNotCount)
{
    for (const char* hidden : {
             "<span style='display:none'>9</span>",
             "<span style='color:red; DISPLAY : None !important'>9</span>",
             "<span style='display:none;mso-hide:all'>9<b>9</b></span>",
             "<p hidden>9</p>",
             "<p hidden=until-found>9</p>",
             "<span style='visibility:hidden'>9<i>9</i></span>",
             "<input type=hidden value=9>",
             "<input type='HIDDEN ' value=9>",
             "<input type=button value=9>",
             "<input type=checkbox value=9 checked>",
             "<template><b>9</b></template>",
             "<script>9</script>",
             "<style>9</style>",
             "<noscript>9</noscript>",
             "<!-- 9 -->",
             "<del>9</del>",
             "<s>9</s>",
             "<ruby><rp>(</rp><rt>9</rt><rp>)</rp></ruby>",
             "<datalist><option>9</option></datalist>",
             "<div style='display:none'><table><tr><td>9<td>9</table></div>",
         })
        EXPECT_EQ(shown(pageIn("<table><tr><td>" + std::string(hidden) + "5<td>x</table>"), "A1"), "“5”")
            << hidden;
}

TEST(HtmlTest, WhatHidesNothingCounts)
{
    for (const char* text : {
             "<span style='display:inline'>5</span>",
             "<span style='mso-display:none'>5</span>",
             "<span style='visibility:visible'>5</span>",
             "<span style='display:none;display:block'>5</span>",
             "<span style=':;;display'>5</span>",
             "<input value=5>",
             "<input type=text value=' 5 '>",
             "<input type=number value=5>",
             "<select><option>4<option selected>5<option>6</select>",
             "<select><option>5</option><option>6</option></select>",
             "<textarea>5</textarea>",
             "<font><nobr>5</nobr></font>",
             "<o:p>5</o:p>",
         })
        EXPECT_EQ(shown(pageIn("<table><tr><td>" + std::string(text) + "<td>x</table>"), "A1"), "“5”") << text;
    EXPECT_EQ(shown(pageIn("<body style='display:none'><table><tr><td>5<td>x</table>"), "A1"), "“5”");
}

TEST(HtmlTest, HiddenCellsHaveNoPlaceAndInvisibleOnesDo)
{
    const document::Workbook page =
        pageIn("<table><tr style='display:none'><td>9<td>9<tr><td style='display:none'>9</td><td>1"
               "<td style='visibility:hidden'>9</td><td>2</table>");
    EXPECT_EQ(shown(page, "A1"), "“1”");
    EXPECT_EQ(shown(page, "B1"), "blank");
    EXPECT_EQ(shown(page, "C1"), "“2”");
}

TEST(HtmlTest, ANoteIsNoDigitOfTheFigureBeforeIt)
{
    EXPECT_EQ(shown(pageIn("<table><tr><td>5<sup>1</sup>2<td>x</table>"), "A1"), "“5¹2”");
    EXPECT_EQ(shown(pageIn("<table><tr><td>5<sub>1</sub>2<td>x</table>"), "A1"), "“5₁2”");
    EXPECT_EQ(shown(pageIn("<table><tr><td style='vertical-align:super'>5<span style='color:red; "
                           "Vertical-Align: SUPER'>1</span><span style='vertical-align:sub'>2</span>"
                           "<span style='vertical-align:baseline'>3</span><td>x</table>"),
                    "A1"),
              "“5¹₂3”");
}

TEST(HtmlTest, NumberedListsAreReadWithTheirLabels)
{
    EXPECT_EQ(
        paragraphsOf(pageIn("<html><ol><li>a<li>b<ul><li>c</ul><li value=7>d</li><li>e</ol>"
                            "<ol type=A start=2><li>f</ol><ol style='list-style:none'><li>g</ol><ol><li>h</ol>")),
        (std::vector<std::string>{"1. a", "2. b", "c", "7. d", "8. e", "B. f", "g", "1. h"}));
}

TEST(HtmlTest, ForgivesTagsThatAreMissing)
{
    const document::Workbook page =
        pageIn("<table><td>1<td>2<tr><div><td>3</div><td>4</table></td></tr></table></p>");
    EXPECT_EQ(shown(page, "B2"), "“4”");
}

TEST(HtmlTest, RefusesWhatWouldTakeForEver)
{
    const TemporaryFolder folder;
    std::string deep;
    for (int i = 0; i < 5'000; ++i)
        deep += "<div>";
    writeFile(folder / "deep.html", "<html>" + deep);
    EXPECT_EQ(files::readWorkbook(folder / "deep.html").error().why.key, "file.too-deep");

    std::string wide = "<html><table>";
    for (int i = 0; i < 10'000; ++i)
        wide += "<tr><td colspan=1000>1<td>2";
    writeFile(folder / "wide.html", wide);
    EXPECT_EQ(files::readWorkbook(folder / "wide.html").error().why.key, "file.too-many-cells");
}

} // namespace
} // namespace gouji::test
