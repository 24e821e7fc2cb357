// SPDX-License-Identifier: MPL-2.0
#include "core/text/ascii.hpp"

#include <gtest/gtest.h>

namespace gouji::text {
namespace {

TEST(AsciiTest, TrimsWhiteSpaceAtBothEnds)
{
    EXPECT_EQ(trimmed(" \t\r\n\f\v a b \n"), "a b");
    EXPECT_EQ(trimmed("a"), "a");
    EXPECT_EQ(trimmed(""), "");
    EXPECT_EQ(trimmed(" \n "), "");
    EXPECT_EQ(trimmed("\u3000a"), "\u3000a");
}

TEST(AsciiTest, FoldsLettersOfAsciiAlone)
{
    EXPECT_EQ(lowerCase("AZaz09[@É"), "azaz09[@É");
    EXPECT_TRUE(isSameWord("True", "tRUE"));
    EXPECT_FALSE(isSameWord("true", "tru"));
    EXPECT_FALSE(isSameWord("[", "{"));
}

} // namespace
} // namespace gouji::text
