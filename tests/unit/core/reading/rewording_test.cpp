// SPDX-License-Identifier: MPL-2.0
#include "core/reading/rewording.hpp"

#include "core/reading/similarity.hpp"

#include <gtest/gtest.h>

namespace gouji::reading {
namespace {

TEST(SimilarityTest, IsTheShareOfLettersInTheSameOrder)
{
    EXPECT_EQ(similarity(U"行政事业性收费", U"行政事业性收费"), 1);
    EXPECT_EQ(similarity(U"合计", U"总计"), 0.5);
    EXPECT_EQ(similarity(U"规章", U"总计"), 0);
    EXPECT_EQ(similarity(U"", U"总计"), 0);
    EXPECT_EQ(similarity(U"2020年事项数", U"上一年项目数量"), 0.4);
    EXPECT_EQ(similarity(U"行政强处", U"行政强制"), similarity(U"行政强处", U"行政处罚"));
}

class FillGapsTest : public testing::Test {
protected:
    LabelIndex filled(const std::vector<Gap>& gaps) const
    {
        LabelIndex labels(m_grid, m_lexicon);
        const TableWording table{{m_penalties, m_coercion, m_total}, U"行政处罚和强制情况"};
        fillGaps(gaps, table, m_grid, m_lexicon, labels);
        return labels;
    }

    Lexicon m_lexicon;
    LabelId m_penalties = m_lexicon.add("行政处罚");
    LabelId m_coercion = m_lexicon.add("行政强制");
    LabelId m_total = m_lexicon.add("总计");
    document::Grid m_grid;
    document::Area m_area{{0, 0}, {5, 5}};
};

TEST_F(FillGapsTest, TakesTheTextThatIsMostLikeTheHeading)
{
    m_grid.set({0, 0}, {std::string("行政处分")});
    m_grid.set({1, 0}, {std::string("行政处罚决定")});
    const LabelIndex labels = filled({{m_penalties, m_area}});
    EXPECT_EQ(labels.at({1, 0}), m_penalties);
    EXPECT_EQ(labels.at({0, 0}), LabelId::None);
}

TEST_F(FillGapsTest, GuessesNothingWhereTwoLabelsOrTwoTextsAreAsNear)
{
    m_grid.set({0, 0}, {std::string("行政强处")});
    EXPECT_EQ(filled({{m_coercion, m_area}}).at({0, 0}), LabelId::None);
    m_grid.set({0, 0}, {std::string("合计")});
    EXPECT_EQ(filled({{m_total, m_area}}).at({0, 0}), m_total);
    m_grid.set({0, 1}, {std::string("小计")});
    EXPECT_EQ(filled({{m_total, m_area}}).at({0, 0}), LabelId::None);
}

TEST_F(FillGapsTest, DoesNotTakeTheHeadingOfASectionForOneOfARow)
{
    m_grid.set({0, 0}, {std::string("行政处罚及强制情况")});
    EXPECT_EQ(filled({{m_penalties, m_area}}).at({0, 0}), LabelId::None);
}

TEST_F(FillGapsTest, LooksNowhereElse)
{
    m_grid.set({6, 0}, {std::string("合计")});
    EXPECT_EQ(filled({{m_total, m_area}}).at({6, 0}), LabelId::None);
}

TEST_F(FillGapsTest, NeedsLessWhereOneTextFillsTheOnlyGapBetweenTwoColumns)
{
    m_grid.set({0, 0}, {std::string("本年处罚数")});
    const Gap between{m_penalties, m_area, Gap::Place::BetweenColumns};
    EXPECT_EQ(filled({{m_penalties, m_area}}).at({0, 0}), LabelId::None);
    EXPECT_EQ(filled({between, {m_coercion, m_area, Gap::Place::BetweenColumns}}).at({0, 0}), LabelId::None);
    EXPECT_EQ(filled({between}).at({0, 0}), m_penalties);
}

} // namespace
} // namespace gouji::reading
