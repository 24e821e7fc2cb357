// SPDX-License-Identifier: MPL-2.0
#include "files/values/cell_text.hpp"

#include <gtest/gtest.h>

namespace gouji::files {
namespace {

TEST(CellTextTest, TakesARunOfWhiteSpaceAsOneSpace)
{
    CellText text;
    text.beginParagraph();
    text.append("\n  a \t");
    text.append(" \n b  ");
    text.endParagraph();

    EXPECT_EQ(text.text(), "a b");
}

TEST(CellTextTest, KeepsSpacesThatAreElements)
{
    CellText text;
    text.beginParagraph();
    text.appendSpaces(2);
    text.append("a ");
    text.appendSpaces(1);
    text.endParagraph();

    EXPECT_EQ(text.text(), "  a  ");
}

TEST(CellTextTest, TellsAnEmptyParagraphFromNone)
{
    CellText text;
    EXPECT_FALSE(text.hasParagraph());
    text.beginParagraph();
    EXPECT_TRUE(text.hasParagraph());
    EXPECT_EQ(text.text(), "");
}

TEST(CellTextTest, CapsSpaces)
{
    CellText text;
    text.beginParagraph();
    text.appendSpaces(2'000'000'000);

    EXPECT_EQ(text.text().size(), 1'000u);
}

} // namespace
} // namespace gouji::files
