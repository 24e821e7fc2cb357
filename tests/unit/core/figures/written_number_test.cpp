// SPDX-License-Identifier: MPL-2.0
#include "core/figures/written_number.hpp"

#include <gtest/gtest.h>

#include <array>
#include <random>
#include <string>

namespace gouji::figures {
namespace {

struct WrittenCase {
    const char* text;
    const char* number;
    bool hasWords;
};

class WrittenNumberTest : public testing::TestWithParam<WrittenCase> {};

TEST_P(WrittenNumberTest, IsReadAsPeopleMeanIt)
{
    const auto written = readWrittenNumber(GetParam().text);
    ASSERT_TRUE(written);
    EXPECT_EQ(written->number.toString(), GetParam().number);
    EXPECT_EQ(written->hasWords, GetParam().hasWords);
}

INSTANTIATE_TEST_SUITE_P(
    Cases, WrittenNumberTest,
    testing::Values(WrittenCase{"3", "3", false}, WrittenCase{"１２３", "123", false},
                    WrittenCase{"1,234", "1234", false}, WrittenCase{"12,345,678.90", "12345678.9", false},
                    WrittenCase{"１，２３４．５", "1234.5", false}, WrittenCase{"+19", "19", false},
                    WrittenCase{"＋19", "19", false}, WrittenCase{"-8", "-8", false},
                    WrittenCase{"－8", "-8", false}, WrittenCase{"−8", "-8", false},
                    WrittenCase{"\u00a03\u3000", "3", false}, WrittenCase{"3件", "3", true},
                    WrittenCase{"22（其中修订16件）", "22", true}, WrittenCase{"20275.42(万)", "20275.42", true},
                    WrittenCase{"251000元", "251000", true}, WrittenCase{"573802895.90元", "573802895.9", true},
                    WrittenCase{"3 件", "3", true}, WrittenCase{"'3", "3", false},
                    WrittenCase{"’１，２３４", "1234", false}, WrittenCase{"\ufeff12\u200b", "12", false},
                    WrittenCase{"\u200e12\u200f", "12", false}, WrittenCase{"\u202d12\u2069", "12", false},
                    WrittenCase{"￥251,000.50", "251000.5", true}, WrittenCase{"¥ 3", "3", true},
                    WrittenCase{"¥3万元", "3", true}, WrittenCase{"007", "7", false},
                    WrittenCase{"251000（单位：元）", "251000", true}, WrittenCase{"（元）251000", "251000", true},
                    WrittenCase{"(单位：元) 251,000", "251000", true}, WrittenCase{"251000元整", "251000", true},
                    WrittenCase{"人民币251000元", "251000", true}, WrittenCase{"3百万元", "3", true},
                    WrittenCase{"１２．５", "12.5", false}, WrittenCase{"1，234", "1234", false},
                    WrittenCase{"5 件 ", "5", true}, WrittenCase{"共5件", "5", true},
                    WrittenCase{"合计 5", "5", true}, WrittenCase{"5件（含网络申请2件）", "5", true},
                    WrittenCase{"5（其中3件未办结", "5", true}, WrittenCase{"5［网络2件］", "5", true},
                    WrittenCase{"5件来信", "5", true}, WrittenCase{"5（单位：件）", "5", true}));

TEST(WrittenNumberTest, IsNothingWhereNoNumberLeadsOrAnotherOneFollows)
{
    EXPECT_FALSE(readWrittenNumber(std::string(1'000'000, '9'))) << "no figure, and told at once";
    EXPECT_EQ(readWrittenNumber("14\u200B08")->number.toString(), "1408") << "what has no width is not seen";
    for (const char* text : {"",
                             "1408½",
                             "无",
                             "约30件",
                             "3/5",
                             "10-12",
                             "1.2.3",
                             "1,23",
                             "1234,567",
                             "3+2",
                             "2020:1",
                             "50%",
                             "1、2",
                             "3 4",
                             "件3",
                             ".",
                             "3千",
                             "12万3千",
                             "1.2万亿",
                             "3万件",
                             "1e5",
                             "1'000",
                             "￥",
                             "'",
                             "￥3千",
                             "12元5角",
                             "12角",
                             "5;6",
                             "5；6",
                             "0x10",
                             "10余件",
                             "10多件",
                             "10来件",
                             "5～6",
                             "3件5件",
                             "第3",
                             "约10",
                             "1e3",
                             "十二",
                             "12 345",
                             "1.234,5",
                             "12%",
                             "5‰",
                             "5/6",
                             "5-6",
                             "2020年",
                             "1月5日",
                             "3号",
                             "5件左右",
                             "5件以上",
                             "10（约）",
                             "5件（约）",
                             "3天",
                             "3个月",
                             "12倍",
                             "12美元",
                             "12（单位：美元）",
                             "12（港元）",
                             "5（单位：万件）",
                             "5（万件）",
                             "25.1万元（单位：元）",
                             "12元五角",
                             "5件半",
                             "22，其中修订16件",
                             "3)",
                             "5*",
                             "5件；6件",
                             "1、234",
                             "2)3",
                             "两件"})
        EXPECT_FALSE(readWrittenNumber(text)) << text;
}

TEST(WrittenNumberTest, NamesTheUnitBehindIt)
{
    EXPECT_EQ(readWrittenNumber("20275.42(万)")->unit->powerOfTen, 4);
    EXPECT_EQ(readWrittenNumber("20275.42（万元）")->unit->powerOfTen, 4);
    EXPECT_EQ(readWrittenNumber("3亿元(含税)")->unit->powerOfTen, 8);
    EXPECT_EQ(readWrittenNumber("251000元")->unit->powerOfTen, 0);
    EXPECT_EQ(readWrittenNumber("5 万 元")->unit->powerOfTen, 4);
    EXPECT_FALSE(readWrittenNumber("22（其中修订16件）")->unit);
    EXPECT_FALSE(readWrittenNumber("3件")->unit);
    EXPECT_EQ(readWrittenNumber("251000（单位：元）")->unit->powerOfTen, 0);
    EXPECT_EQ(readWrittenNumber("5［单位: 万元］")->unit->powerOfTen, 4);
    EXPECT_EQ(readWrittenNumber("5（万元，含税）")->unit->powerOfTen, 4);
    EXPECT_EQ(readWrittenNumber("5千元")->unit->powerOfTen, 3);
    EXPECT_EQ(readWrittenNumber("5元（单位：元）")->unit->powerOfTen, 0);
    EXPECT_EQ(readWrittenNumber("（万元）5")->unit->powerOfTen, 4);
    EXPECT_FALSE(readWrittenNumber("5（单位：件）")->unit);
    EXPECT_FALSE(readWrittenNumber("5（其中收费3万元）")->unit);
    EXPECT_EQ(readWrittenNumber("￥251000")->unit->powerOfTen, 0);
    EXPECT_EQ(readWrittenNumber("￥25.1万元")->unit->powerOfTen, 4);
}

// A text is put together of a number, something between, another number, and brackets anywhere.
TEST(WrittenNumberTest, NeverMakesOneNumberOfTwo)
{
    constexpr std::array<const char*, 12> numbers{"3",  "12",   "０",  "5.5", "1,234", "十二",
                                                  "两", "１２", "007", "3万", "-8",    "三"};
    constexpr std::array<const char*, 22> joints{"件", "元", " ", ";",  "；",          "、",   "~",    "～",
                                                 "至", "-",  "/", ":",  "（略）",      "(元)", "万元", "件，其中",
                                                 "…",  "\n", "·", "和", "（其中1件）", "点"};
    constexpr std::array<const char*, 8> ends{"", "件", "元", "（3件）", " ", "万元", "(单位：元)", "项"};
    constexpr std::array<const char*, 7> beginnings{"", "共", "减", "￥", "（单位：元）", "约", " "};
    std::mt19937 random(20241231); // NOLINT(cert-msc51-cpp): the same texts in each run
    const auto oneOf = [&](const auto& texts) { return std::string(texts[random() % texts.size()]); };
    for (int round = 0; round < 20'000; ++round) {
        const std::string text = oneOf(beginnings) + oneOf(numbers) + oneOf(joints) + oneOf(numbers) + oneOf(ends);
        EXPECT_FALSE(readWrittenNumber(text)) << text;
    }
}

} // namespace
} // namespace gouji::figures
