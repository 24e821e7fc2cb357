// SPDX-License-Identifier: MPL-2.0
#include "core/narrative/old_figures.hpp"

#include "core/narrative/insertion.hpp"

#include <gtest/gtest.h>

namespace gouji::narrative {
namespace {

TextFigure figureAt(const std::string& text, const std::string& number)
{
    TextFigure figure;
    figure.number.begin = text.find(number);
    figure.number.end = figure.number.begin + number.size();
    return figure;
}

std::string marked(const std::string& text, const std::vector<std::string>& numbers)
{
    std::vector<TextFigure> figures;
    for (const std::string& number : numbers)
        figures.push_back(figureAt(text, number));
    return withOldFigures({{1, "一、总体情况", {}, {{text, {}, 0}}}}, figures).front().paragraphs.front().text;
}

TEST(OldFiguresTest, EachIsMarked)
{
    EXPECT_EQ(marked("收到申请83件，办结７9件。", {"83", "７9"}), "收到申请【上年83】件，办结【上年７9】件。");
}

TEST(OldFiguresTest, WordsWithoutANumberStay)
{
    const std::string text = "未收到申请。";
    EXPECT_EQ(withOldFigures({{1, {}, {}, {{text, {}, 0}}}}, {TextFigure()}).front().paragraphs.front().text,
              text);
}

TEST(OldFiguresTest, AFigureGoesInTheirPlace)
{
    const std::string text = "收到申请【上年83】件。";
    const TextSpan place = placeForFigure(text);
    EXPECT_EQ(text.substr(place.begin, place.end - place.begin), "【上年83】");
}

TEST(PlaceForFigureTest, IsNoName)
{
    for (const char* text : {"王XX等同志办理申请", "XX街道办理申请", "24××小时"}) {
        const TextSpan place = placeForFigure(text);
        EXPECT_EQ(place.begin, std::string_view(text).size()) << text;
        EXPECT_EQ(place.end, place.begin) << text;
    }
    const std::string blank = "王XX街道收到 ×× 件";
    EXPECT_EQ(placeForFigure(blank).begin, blank.find("××"));
}

TEST(OldFiguresTest, OtherBracketsAreNone)
{
    EXPECT_EQ(oldFigureLength(U"【上年83】件"), 6u);
    EXPECT_EQ(oldFigureLength(U"【上年工作要点及其他需要报告的各项事项和有关内容的说明】"), 0u);
    EXPECT_EQ(oldFigureLength(U"【83】"), 0u);
    EXPECT_EQ(oldFigureLength(U"【上年83"), 0u);
}

} // namespace
} // namespace gouji::narrative
