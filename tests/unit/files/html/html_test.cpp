// SPDX-License-Identifier: MPL-2.0
#include "files/html/html.hpp"
#include "unit/files/refused_file.hpp"

#include <gtest/gtest.h>

namespace gouji::test {
namespace {

model::Workbook pageIn(std::string_view html)
{
    const TemporaryFolder folder;
    writeFile(folder / "a.html", html);
    return workbookIn(folder / "a.html");
}

std::vector<std::string> paragraphsOf(const model::Workbook& workbook)
{
    std::vector<std::string> texts;
    for (const model::Paragraph& paragraph : workbook.paragraphs)
        texts.push_back(paragraph.text);
    return texts;
}

TEST(HtmlTest, SpansCoverTheCellsBelowAndBesideThem)
{
    const model::Workbook page = pageIn("<table><tr><td rowspan=2>a<td colspan=2>b<tr><td>c<td>d</table>");
    EXPECT_EQ(shown(page, "A1"), "“a”");
    EXPECT_EQ(shown(page, "B1"), "“b”");
    EXPECT_EQ(shown(page, "A2"), "blank");
    EXPECT_EQ(shown(page, "B2"), "“c”");
    EXPECT_EQ(shown(page, "C2"), "“d”");
    EXPECT_EQ(page.sheets.front().areaAt({1, 0}), (model::Area{{0, 0}, {1, 0}}));
}

TEST(HtmlTest, ThePagesTitleIsNoTextOfIt)
{
    EXPECT_EQ(pageIn("<html><head><title>a &amp; b</title></head><body><p>c<svg><title>d</title></svg>").title,
              "a & b");
    const model::Workbook page = pageIn("<head><title>a_site</title><meta name=ArticleTitle content=a><body>b");
    EXPECT_EQ(page.title, "a") << "the site says itself what of its title is the article's";
    EXPECT_EQ(paragraphsOf(page), (std::vector<std::string>{"b"}));
    EXPECT_EQ(pageIn("<body>b").title, "");
}

TEST(HtmlTest, ATableThatHoldsOthersLaysThePageOut)
{
    const model::Workbook page = pageIn("<table><tr><td>menu<td><p>title</p><table><tr><td>1<td>2</"
                                        "table>between<table><tr><td>3<td>4</table></table>");
    ASSERT_EQ(page.sheets.size(), 2u);
    EXPECT_EQ(page.sheets[1].name(), "Table 2");
    EXPECT_EQ(*page.sheets[1].at({0, 1}).text(), "4");
    EXPECT_EQ(paragraphsOf(page), (std::vector<std::string>{"menu", "title", "between"}));
    EXPECT_EQ(page.paragraphs[2].sheetsBefore, 1);
}

TEST(HtmlTest, TablesWithoutATextBetweenThemAreOne)
{
    const model::Workbook page = pageIn("<table><tr><td>1<td>2</table><p>&nbsp;</p><table><tr><td>3<td>4</table>");
    ASSERT_EQ(page.sheets.size(), 1u);
    EXPECT_EQ(shown(page, "B2"), "“4”");
}

TEST(HtmlTest, WhatIsNotShownIsNoText)
{
    const model::Workbook page =
        pageIn("<head><title>t</title><style>s</style></head><script>document.write('<table>')"
               "</script><select><option>o</select><p>a<br>b</p><table><tr><td>1<td>2</table>");
    EXPECT_EQ(paragraphsOf(page), (std::vector<std::string>{"a", "b"}));
}

TEST(HtmlTest, ASpaceThatDoesNotBreakMakesNoFigure)
{
    const model::Workbook page = pageIn("<table><tr><td>&nbsp;<td>&nbsp;１２&nbsp;</table>");
    EXPECT_EQ(shown(page, "A1"), "blank");
    EXPECT_EQ(shown(page, "B1"), "“\u00a0１２\u00a0”");
}

TEST(HtmlTest, ReadsChineseWhateverItsEncoding)
{
    // 总计
    const std::string gbk = "\xd7\xdc\xbc\xc6";
    for (const std::string& head :
         {std::string("<meta charset=gb2312>"), std::string("<meta charset=utf-8>"), std::string()}) {
        const model::Workbook page = pageIn("<html>" + head + "<table><tr><td>" + gbk + "<td>1</table>");
        EXPECT_EQ(shown(page, "A1"), "“总计”") << head;
    }
    EXPECT_EQ(shown(pageIn("<html><meta charset=gbk><table><tr><td>总计<td>1</table>"), "A1"), "“总计”");
}

TEST(HtmlTest, ForgivesTagsThatAreMissing)
{
    const model::Workbook page =
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
