// SPDX-License-Identifier: MPL-2.0
#include "files/input/text_encoding.hpp"

#include <gtest/gtest.h>

namespace gouji::files {
namespace {

using namespace std::string_view_literals;

TEST(TextEncodingTest, TakesUtf8ForWhatItIsWhateverIsDeclared)
{
    EXPECT_EQ(toUtf8("总计", "gb2312"), "总计");
    EXPECT_EQ(toUtf8("\xEF\xBB\xBF总计", ""), "总计");
}

TEST(TextEncodingTest, TakesOtherBytesForChineseUnlessTheyDeclareMore)
{
    EXPECT_EQ(toUtf8("\xd7\xdc\xbc\xc6", ""), "总计");
    EXPECT_EQ(toUtf8("\xd7\xdc\xbc\xc6", "utf-8"), "总计");
    EXPECT_EQ(toUtf8("\xd7\xdc\xbc\xc6", "no-such-encoding"), "总计");
    EXPECT_EQ(toUtf8("\xa4\xa4", "big5"), "中");
}

TEST(TextEncodingTest, KnowsByteOrderMarks)
{
    EXPECT_EQ(toUtf8("\xFF\xFE\x3B\x60\xA1\x8B"sv, ""), "总计");
    EXPECT_EQ(toUtf8("\xFE\xFF\x60\x3B\x8B\xA1"sv, ""), "总计");
}

TEST(TextEncodingTest, GivesValidUtf8WithoutControlCharacters)
{
    EXPECT_EQ(toUtf8("a\0b\x01\n"sv, ""), "a\uFFFDb\uFFFD\n");
    EXPECT_EQ(toUtf8("\xd7\xdc\xff\xff 1"sv, "").substr(0, 3), "总");
}

TEST(TextEncodingTest, FindsWhatAPageDeclares)
{
    EXPECT_EQ(declaredEncoding("<meta charset=\"GBK\">"), "gbk");
    EXPECT_EQ(declaredEncoding("<meta http-equiv=Content-Type content='text/html; charset=gb2312'>"), "gb2312");
    EXPECT_EQ(declaredEncoding("<?xml version='1.0' encoding='GB18030'?>"), "gb18030");
    EXPECT_EQ(declaredEncoding("<p>"), "");
}

} // namespace
} // namespace gouji::files
