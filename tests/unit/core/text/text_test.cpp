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

// Halves of surrogate pairs, forms that are longer than need be, what lies beyond the last plane.
constexpr const char* forbidden[] = {"\xED\xA0\x80",     "\xED\xBF\xBF",    "\xC0\x80",         "\xC1\xBF",
                                     "\xE0\x80\x80",     "\xE0\x9F\xBF",    "\xF0\x80\x80\x80", "\xF0\x8F\xBF\xBF",
                                     "\xF4\x90\x80\x80", "\xF5\x80\x80\x80"};

TEST(TextTest, ReplacesWhatUtf8Forbids)
{
    for (const std::string sequence : forbidden) {
        const std::u32string expected(sequence.size(), U'\xfffd');
        EXPECT_EQ(decodeUtf8(sequence), expected);
        EXPECT_EQ(decodeUtf8("勾" + sequence + "稽"), U"勾" + expected + U"稽");
        std::string_view rest = sequence;
        EXPECT_EQ(takeCodePoint(rest), U'\xfffd');
        EXPECT_EQ(rest.size(), sequence.size() - 1);
        EXPECT_EQ(printable(sequence), encodeUtf8(expected));
    }
}

TEST(TextTest, WritesNothingThatUtf8Forbids)
{
    for (const char32_t c : {char32_t(0xD800), char32_t(0xDFFF), char32_t(0x110000), char32_t(0xFFFFFFFF)})
        EXPECT_EQ(encodeUtf8({&c, 1}), "\xEF\xBF\xBD");
    for (const char32_t c :
         {char32_t(0xD7FF), char32_t(0xE000), char32_t(0xFFFE), char32_t(0xFFFF), char32_t(0x10FFFF)})
        EXPECT_EQ(decodeUtf8(encodeUtf8({&c, 1})), std::u32string(1, c));
}

TEST(TextTest, TakesCodePointsOfAnyLength)
{
    std::string_view rest = "aé勾🧮";
    for (const char32_t c : {U'a', U'é', U'勾', U'🧮'})
        EXPECT_EQ(takeCodePoint(rest), c);
    EXPECT_TRUE(rest.empty());
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
