// SPDX-License-Identifier: MPL-2.0
#include "core/model/figure.hpp"

#include <gtest/gtest.h>

namespace gouji::model {
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
                    WrittenCase{"¥3万元", "3", true}, WrittenCase{"007", "7", false}));

TEST(WrittenNumberTest, IsNothingWhereNoNumberLeadsOrAnotherOneFollows)
{
    for (const char* text :
         {"",        "无",    "约30件", "3/5",   "10-12", "1.2.3", "1,23", "1234,567", "3+2",
          "2020:1",  "50%",   "1、2",   "3 4",   "件3",   ".",     "3千",  "3百万元",  "12万3千",
          "1.2万亿", "3万件", "1e5",    "1'000", "￥",    "'",     "￥3千"})
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
    EXPECT_EQ(readWrittenNumber("￥251000")->unit->powerOfTen, 0);
    EXPECT_EQ(readWrittenNumber("￥25.1万元")->unit->powerOfTen, 4);
}

TEST(FigureTest, MarksForNoFigureAreMissing)
{
    for (const char* text : {"", " ", "/", "／", "-", "—", "——", "－", "空", "\u3000", "\u200e", "\ufeff"})
        EXPECT_EQ(readFigure(std::string(text), {}).kind, Figure::Kind::Missing) << text;
    EXPECT_EQ(readFigure(Blank(), {}).kind, Figure::Kind::Missing);
}

TEST(FigureTest, ConvertsAWrittenUnitToTheColumns)
{
    EXPECT_EQ(readFigure(std::string("20275.42(万)"), Unit{0}).number.toString(), "202754200");
    EXPECT_EQ(readFigure(std::string("251000元"), Unit{4}).number.toString(), "25.1");
    EXPECT_EQ(readFigure(std::string("25.1"), Unit{4}).number.toString(), "25.1");
}

TEST(FigureTest, TextWithoutANumberIsUnreadable)
{
    const Figure figure = readFigure(std::string("若干"), {});
    EXPECT_EQ(figure.kind, Figure::Kind::Unreadable);
    EXPECT_EQ(figure.text, "若干");
    EXPECT_FALSE(figure.isKnown());
}

TEST(FigureTest, TellsErrorsFromFormulasThatWereNotCalculated)
{
    EXPECT_EQ(readFigure(CellError{CellError::Kind::Formula, "#REF!"}, {}).kind, Figure::Kind::Unreadable);
    EXPECT_EQ(readFigure(CellError{CellError::Kind::NotCalculated, {}}, {}).kind, Figure::Kind::NotCalculated);
}

TEST(FigureTest, KeepsTheDigitsThatANumberCannotHold)
{
    const Figure typed = readFigure(1234567890123456.0, {});
    EXPECT_TRUE(typed.isTooLong);
    EXPECT_EQ(typed.number.toString(), "1234567890123456");
    EXPECT_EQ(typed.text, "1234567890123456");
    EXPECT_EQ(readFigure(12345678901234.56, {}).number.toString(), "12345678901234.6");
    EXPECT_EQ(readFigure(12345678901234.56, {}).text, "12345678901234.56");
    EXPECT_TRUE(readFigure(std::string("1234567890123456"), {}).isTooLong);
    EXPECT_FALSE(readFigure(1234567890123456.0, {}, Origin::Formula).isTooLong);
    EXPECT_FALSE(readFigure(123456789012345.0, {}).isTooLong);
}

TEST(FigureTest, WhatCalculatingLeftIsNoPartOfTheFigure)
{
    for (const Origin origin : {Origin::Typed, Origin::Formula}) {
        const Figure figure = readFigure(0.1 + 0.2, {}, origin);
        EXPECT_EQ(figure.number.toString(), "0.3");
        EXPECT_FALSE(figure.isTooLong);
        EXPECT_EQ(figure.text, "");
    }
}

TEST(FigureTest, ANumberStoredAsTextIsANumberWithoutWords)
{
    const Figure figure = readFigure(std::string("１２"), {});
    EXPECT_EQ(figure.kind, Figure::Kind::Number);
    EXPECT_FALSE(figure.hasWords);
}

} // namespace
} // namespace gouji::model
