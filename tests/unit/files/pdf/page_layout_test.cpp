// SPDX-License-Identifier: MPL-2.0
#include "files/pdf/drawn_rules.hpp"
#include "files/pdf/page_layout.hpp"
#include "files/pdf/word_list.hpp"

#include <gtest/gtest.h>

#include <algorithm>

namespace gouji::files::test {
namespace {

using layout::Page;
using layout::Word;

Word word(double left, double top, std::string text)
{
    const auto letters = static_cast<double>(text.size()) / 3;
    return {{left, top, left + 10 * std::max(letters, 0.6), top + 10}, std::move(text)};
}

// Two columns and two rows of 100 by 20 points, from that height on.
Page ruledPage(double top)
{
    Page page{600, 800};
    for (const double y : {top, top + 20, top + 40})
        page.level.push_back({0, y, 200, y + 1});
    for (const double x : {0.0, 100.0, 200.0})
        page.upright.push_back({x, top, x + 1, top + 40});
    return page;
}

document::Workbook laidOut(std::vector<Page> pages)
{
    auto result = layOut(std::move(pages), Limits(), "Table");
    return result ? result->workbook : document::Workbook();
}

std::string textAt(const document::Workbook& workbook, std::size_t sheet, document::Position position)
{
    const std::string* text = workbook.sheets.at(sheet).at(position).text();
    return text ? *text : std::string();
}

TEST(PageLayoutTest, PutsWordsIntoTheCellsBetweenRules)
{
    Page page = ruledPage(100);
    page.words = {word(5, 50, "说明"), word(5, 105, "项目"), word(105, 105, "数量"), word(105, 125, "7")};
    const document::Workbook workbook = laidOut({page});

    ASSERT_EQ(workbook.sheets.size(), 1u);
    EXPECT_EQ(textAt(workbook, 0, {0, 1}), "数量");
    EXPECT_EQ(textAt(workbook, 0, {1, 0}), "");
    EXPECT_EQ(textAt(workbook, 0, {1, 1}), "7");
    ASSERT_EQ(workbook.paragraphs.size(), 1u);
    EXPECT_EQ(workbook.paragraphs[0].text, "说明");
}

TEST(PageLayoutTest, MergesCellsWithoutARuleBetween)
{
    Page page = ruledPage(100);
    page.upright[1] = {100, 120, 101, 140};
    page.words = {word(80, 105, "合并的"), word(5, 125, "左"), word(105, 125, "右")};
    const document::Workbook workbook = laidOut({page});

    ASSERT_EQ(workbook.sheets.size(), 1u);
    EXPECT_EQ(workbook.sheets[0].areaAt({0, 0}), (document::Area{{0, 0}, {0, 1}}));
    EXPECT_EQ(textAt(workbook, 0, {1, 1}), "右");
}

TEST(PageLayoutTest, JoinsATableThatAPageCuts)
{
    Page first = ruledPage(700);
    first.words = {word(5, 705, "甲"), word(105, 705, "1"), word(5, 725, "乙"), word(105, 725, "2"),
                   word(90, 780, "-1-")};
    Page second = ruledPage(20);
    second.words = {word(5, 25, "丙"), word(105, 25, "3"), word(5, 45, "丁"), word(105, 45, "4"),
                    word(90, 780, "-2-")};
    const document::Workbook workbook = laidOut({first, second});

    ASSERT_EQ(workbook.sheets.size(), 1u);
    EXPECT_EQ(textAt(workbook, 0, {3, 1}), "4");
    EXPECT_TRUE(workbook.paragraphs.empty());
}

TEST(PageLayoutTest, JoinsALabelThatAPageCuts)
{
    Page first = ruledPage(700);
    first.words = {word(5, 705, "（七）总计"), word(105, 705, "1"), word(5, 725, "（一）予以"),
                   word(105, 725, "2")};
    Page second = ruledPage(20);
    second.words = {word(5, 25, "公开"), word(5, 45, "丁"), word(105, 45, "4")};
    const document::Workbook workbook = laidOut({first, second});

    ASSERT_EQ(workbook.sheets.size(), 1u);
    EXPECT_EQ(textAt(workbook, 0, {1, 0}), "（一）予以公开");
    EXPECT_EQ(textAt(workbook, 0, {1, 1}), "2");
}

TEST(PageLayoutTest, IsUncertainOfFiguresThatNoRuleParts)
{
    Page page = ruledPage(100);
    page.words = {word(5, 105, "项目"), word(105, 125, "7"), word(140, 125, "8")};
    const auto result = layOut({page}, Limits(), "Table");

    ASSERT_TRUE(result);
    EXPECT_FALSE(result->isCertain);
}

TEST(PageLayoutTest, IsUncertainOfAFigureAcrossARule)
{
    Page page = ruledPage(100);
    page.words = {word(5, 105, "项目"), word(96, 125, "12")};
    const auto result = layOut({page}, Limits(), "Table");

    ASSERT_TRUE(result);
    EXPECT_FALSE(result->isCertain);
}

TEST(PageLayoutTest, JoinsLinesToParagraphs)
{
    Page page{600, 800};
    page.words = {word(20, 10, "第一段的开头写到右边为止"), word(0, 30, "接着是同一段的第二行文字甲乙"),
                  word(0, 50, "最后一行"), word(20, 70, "第二段")};
    const document::Workbook workbook = laidOut({page});

    ASSERT_EQ(workbook.paragraphs.size(), 2u);
    EXPECT_EQ(workbook.paragraphs[0].text, "第一段的开头写到右边为止接着是同一段的第二行文字甲乙最后一行");
}

TEST(WordListTest, TakesPagesAndWords)
{
    const auto pages = pagesIn("level\tpage_num\n"
                               "1\t1\t0\t0\t0\t0\t0\t0\t595\t842\t-1\t###PAGE###\n"
                               "4\t1\t0\t0\t0\t0\t9\t9\t9\t9\t-1\t###LINE###\n"
                               "5\t1\t0\t0\t0\t0\t10.5\t20\t30\t12\t100\t规章\n"
                               "5\t1\t0\t0\t0\t0\tnan\t20\t30\t12\t100\t坏\n",
                               Limits());
    ASSERT_TRUE(pages);
    ASSERT_EQ(pages->size(), 1u);
    EXPECT_EQ(pages->front().width, 595);
    ASSERT_EQ(pages->front().words.size(), 1u);
    EXPECT_EQ(pages->front().words[0].box.right, 40.5);
}

TEST(WordListTest, StopsAtTheLimit)
{
    Limits limits;
    limits.cells = 1;
    const std::string page = "1\t1\t0\t0\t0\t0\t0\t0\t595\t842\t-1\t###PAGE###\n";
    const std::string line = "5\t1\t0\t0\t0\t0\t10\t20\t30\t12\t100\ta\n";

    EXPECT_TRUE(pagesIn(page + line, limits));
    EXPECT_FALSE(pagesIn(page + line + line, limits));
}

TEST(DrawnRulesTest, TellsRulesFromLettersAndShades)
{
    constexpr int width = 60;
    std::string pixels(width * 40, '\xFF');
    const auto draw = [&](int left, int top, int right, int bottom) {
        for (int y = top; y < bottom; ++y)
            std::fill_n(pixels.begin() + y * width + left, right - left, '\0');
    };
    draw(5, 2, 55, 3);    // a rule
    draw(5, 2, 6, 30);    // another
    draw(20, 10, 30, 11); // a stroke of a letter
    draw(30, 20, 50, 36); // a shade
    const std::string bytes = "P5\n60 40\n255\n" + pixels;
    const auto pictures = picturesIn(bytes);
    ASSERT_EQ(pictures.size(), 1u);
    Page page{60, 40};
    findRules(pictures[0], page);

    ASSERT_EQ(page.level.size(), 1u);
    EXPECT_EQ(page.level[0].right, 55);
    ASSERT_EQ(page.upright.size(), 1u);
    EXPECT_EQ(page.upright[0].bottom, 30);
}

TEST(DrawnRulesTest, StopsAtABrokenPicture)
{
    for (const char* bytes :
         {"", "P5\n", "P5\n9 9\n255\n...", "P5\n99999999 9\n255\n", "P6\n1 1\n255\n...", "P5\n1 1 255"})
        EXPECT_TRUE(picturesIn(bytes).empty()) << bytes;
}

} // namespace
} // namespace gouji::files::test
