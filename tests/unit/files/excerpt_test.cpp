// SPDX-License-Identifier: MPL-2.0
#include "files/excerpt.hpp"

#include <gtest/gtest.h>

namespace gouji::files {
namespace {

TEST(ExcerptTest, KeepsAShortText) { EXPECT_EQ(excerptOf("三、依申请公开"), "三、依申请公开"); }

TEST(ExcerptTest, CutsALongText)
{
    EXPECT_EQ(excerptOf(std::string(60, 'x')), std::string(60, 'x'));
    EXPECT_EQ(excerptOf(std::string(1'000'000, 'x')), std::string(60, 'x') + "…");
}

TEST(ExcerptTest, StaysOnOneLine) { EXPECT_EQ(excerptOf("a\nb\x1B[2J"), "a\uFFFDb\uFFFD[2J"); }

TEST(ExcerptTest, ShowsAPathWholeAndValid)
{
    EXPECT_EQ(displayName(std::string(200, 'x') + "\n\xFF.ods"), std::string(200, 'x') + "\uFFFD\uFFFD.ods");
}

} // namespace
} // namespace gouji::files
