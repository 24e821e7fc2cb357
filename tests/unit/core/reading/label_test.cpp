// SPDX-License-Identifier: MPL-2.0
#include "core/reading/label.hpp"

#include "core/text/label_key.hpp"

#include <gtest/gtest.h>

namespace gouji::reading {
namespace {

using text::labelKey;

TEST(LabelKeyTest, IgnoresSpacesPunctuationAndWidth)
{
    EXPECT_EQ(labelKey("本年新 制作\n数量"), labelKey("本年新制作数量"));
    EXPECT_EQ(labelKey("(一)予以公开"), labelKey("（一）予以公开"));
    EXPECT_EQ(labelKey("1、属于国家秘密"), labelKey("１．属于国家秘密"));
    EXPECT_EQ(labelKey("本年增 / 减"), labelKey("本年增/减"));
    EXPECT_EQ(labelKey("危及\"三安全一稳定\""), labelKey("危及“三安全一稳定”"));
    EXPECT_EQ(labelKey("㈠予以公开"), labelKey("（一）予以公开"));
    EXPECT_EQ(labelKey("①属于国家秘密"), labelKey("1.属于国家秘密"));
}

TEST(LabelKeyTest, LeavesOutTheNoteAtTheEnd)
{
    EXPECT_EQ(labelKey("（二）部分公开（区分处理的，只计这一情形，不计其他情形）"), labelKey("（二）部分公开"));
    EXPECT_EQ(labelKey("本年收费金额（单位：万元）"), labelKey("本年收费金额"));
    EXPECT_EQ(labelKey("本年收费金额［万元］"), labelKey("本年收费金额"));
    EXPECT_EQ(labelKey("本年收费金额【单位：元】"), labelKey("本年收费金额"));
    EXPECT_EQ(labelKey("规范性文件(指各行政机关印发的(有正式文号的)文件) "), labelKey("规范性文件"));
    EXPECT_NE(labelKey("（其他）"), labelKey(""));
}

TEST(LabelKeyTest, KeepsWhatTellsLabelsApart)
{
    EXPECT_NE(labelKey("3.其他"), labelKey("其他"));
    EXPECT_NE(labelKey("（六）其他处理"), labelKey("（七）其他处理"));
    EXPECT_NE(labelKey("本年处理决定数量"), labelKey("处理决定数量"));
}

TEST(LabelIndexTest, FindsLabelsInReadingOrder)
{
    document::Grid grid;
    grid.set({2, 1}, {std::string("总 计")});
    grid.set({0, 3}, {std::string("总计")});
    grid.set({1, 0}, {5.0});
    grid.set({4, 4}, {std::string("小计")});
    Lexicon lexicon;
    const LabelId total = lexicon.add("总计");
    LabelIndex labels(grid, lexicon);
    EXPECT_EQ(labels.find(total), (std::vector<document::Position>{{0, 3}, {2, 1}}));
    EXPECT_EQ(labels.at({2, 1}), total);
    EXPECT_EQ(labels.at({1, 0}), LabelId::None);
    EXPECT_EQ(labels.at({4, 4}), LabelId::None);
    EXPECT_EQ(labels.area(), (document::Area{{0, 1}, {2, 3}}));
    labels.add({1, 4}, total);
    EXPECT_EQ(labels.find(total), (std::vector<document::Position>{{0, 3}, {1, 4}, {2, 1}}));
    EXPECT_TRUE(labels.isReworded({1, 4}));
    EXPECT_FALSE(labels.isReworded({2, 1}));
}

TEST(LexiconTest, KnowsALabelByItsLettersAndOtherSpellingsOfIt)
{
    Lexicon lexicon;
    const LabelId article = lexicon.add("第二十条第（五）项");
    lexicon.addSpelling("《条例》第二十条第（五）项", article);
    EXPECT_EQ(lexicon.add("第二十条第(五)项"), article);
    EXPECT_EQ(lexicon.find("《条例》 第二十条第（五）项"), article);
    EXPECT_EQ(lexicon.find("《绩效》第二十条第（五）项"), LabelId::None);
    EXPECT_EQ(lexicon.find(""), LabelId::None);
    EXPECT_EQ(lexicon.add("（）"), LabelId::None);
    EXPECT_EQ(lexicon.wording(article), "第二十条第（五）项");
}

} // namespace
} // namespace gouji::reading
