// SPDX-License-Identifier: MPL-2.0
#include "files/input/text_encoding.hpp"

#include "files/input/declared_encoding.hpp"

#include <gtest/gtest.h>

#include <iconv.h>

namespace gouji::files {
namespace {

using namespace std::string_view_literals;

std::string encoded(std::string_view utf8, const char* encoding)
{
    const iconv_t handle = iconv_open(encoding, "UTF-8");
    std::string bytes(utf8.size() * 4, '\0');
    char* in = const_cast<char*>(utf8.data());
    char* out = bytes.data();
    std::size_t left = utf8.size();
    std::size_t room = bytes.size();
    EXPECT_EQ(iconv(handle, &in, &left, &out, &room), 0u) << encoding;
    iconv_close(handle);
    bytes.resize(bytes.size() - room);
    return bytes;
}

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

TEST(TextEncodingTest, KnowsWideTextWithoutAMark)
{
    const std::string text = "<html><table><tr><td>一、总计</td><td>5</td></tr></table></html>\r\n";
    for (const char* encoding : {"UTF-16LE", "UTF-16BE", "UTF-32LE", "UTF-32BE"})
        EXPECT_EQ(toUtf8(encoded(text, encoding), ""), text) << encoding;
    EXPECT_EQ(toUtf8("\xFF\xFE\0\0\x3B\x60\0\0"sv, ""), "总");
    EXPECT_EQ(toUtf8("\0\0\xFE\xFF\0\0\x60\x3B"sv, ""), "总");
    // What declares UTF-16 in letters of one byte is not.
    EXPECT_EQ(toUtf8(text, "utf-16"), text);
}

TEST(TextEncodingTest, TakesWhatCannotBeForChinese)
{
    const std::string gbk = encoded("本年度新收政府信息公开申请数量", "GBK");
    for (const char* declared :
         {"utf-8", "UTF-16", "unicode", "iso-8859-1", "ISO-8859-1", "windows-1252", "us-ascii", "big5",
          "shift_jis", "x-gbk", "euc-cn", "cp936", "hz-gb-2312", "chinese"})
        EXPECT_EQ(toUtf8(gbk, declared), "本年度新收政府信息公开申请数量") << declared;
    EXPECT_EQ(toUtf8(encoded("本年度新收申請數量", "BIG5"), "big5"), "本年度新收申請數量");
}

TEST(TextEncodingTest, ACutCharacterMakesNoOtherEncoding)
{
    std::string text;
    for (int i = 0; i < 30; ++i)
        text += "总计";
    EXPECT_EQ(toUtf8("\xE6\x80。" + text, "utf-8"), "\uFFFD\uFFFD。" + text);
}

TEST(TextEncodingTest, FeedsAreSpace) { EXPECT_EQ(toUtf8("a\vb\fc", ""), "a b c"); }

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
    EXPECT_EQ(declaredEncoding("<script charset=utf-8></script><meta name=a><META CHARSET = gbk >"), "gbk");
    EXPECT_EQ(declaredEncoding("<html lang=zh>charset=big5 <meta name=charset>"), "");
    EXPECT_EQ(declaredEncoding(std::string(20'000, '\n') + "<meta charset=gbk>"), "gbk");
    EXPECT_EQ(declaredEncoding("<?xml version='1.0'?><p encoding='big5'>"), "");
}

} // namespace
} // namespace gouji::files
