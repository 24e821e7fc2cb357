// SPDX-License-Identifier: MPL-2.0
#include "files/values/cell_text.hpp"

#include <gtest/gtest.h>

namespace gouji::files {
namespace {

TEST(TextLineTest, DigitsOffTheLineAreNoDigitsOfAFigure)
{
    EXPECT_EQ(shownAt(Line::Above, "0123456789"), "⁰¹²³⁴⁵⁶⁷⁸⁹");
    EXPECT_EQ(shownAt(Line::Below, "0123456789"), "₀₁₂₃₄₅₆₇₈₉");
    EXPECT_EQ(shownAt(Line::Above, "注１、(2)"), "注¹、(²)");
    EXPECT_EQ(shownAt(Line::On, "1１"), "1１");
}

TEST(TextLineTest, ATextKnowsWhetherItLeavesTheLine)
{
    CellText text;
    text.beginParagraph();
    text.append("5 ");
    EXPECT_FALSE(text.leavesLine());
    text.append(" 1", Line::Above);
    EXPECT_TRUE(text.leavesLine());
    EXPECT_EQ(text.text(), "5 ¹");
}

} // namespace
} // namespace gouji::files
