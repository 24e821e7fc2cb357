// SPDX-License-Identifier: MPL-2.0
#include "core/text/text.hpp"

#include <gtest/gtest.h>

namespace gouji::text {
namespace {

TEST(TextTest, GoesThroughCodePointsAndBack)
{
    const std::string text = "a é 勾稽 🧮";
    EXPECT_EQ(encodeUtf8(decodeUtf8(text)), text);
    EXPECT_EQ(decodeUtf8("勾稽").size(), 2u);
}

TEST(TextTest, ReplacesEachMalformedByte)
{
    EXPECT_EQ(decodeUtf8("a\xffz"), U"a\xfffdz");
    EXPECT_EQ(decodeUtf8("\xe5\x8b"), U"\xfffd\xfffd");
    EXPECT_EQ(decodeUtf8("\xc3"
                         "a"),
              U"\xfffd"
              "a");
}

TEST(TextTest, NarrowsFullWidthSigns)
{
    EXPECT_EQ(narrow(U'３'), U'3');
    EXPECT_EQ(narrow(U'（'), U'(');
    EXPECT_EQ(narrow(U'，'), U',');
    EXPECT_EQ(narrow(U'勾'), U'勾');
}

} // namespace
} // namespace gouji::text
