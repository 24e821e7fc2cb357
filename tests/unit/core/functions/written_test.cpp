// SPDX-License-Identifier: MPL-2.0
#include "core/functions/written.hpp"

#include <gtest/gtest.h>

namespace gouji::functions {
namespace {

using document::CellValue;

constexpr figures::Unit yuan{0};
constexpr figures::Unit tenThousandYuan{4};
constexpr figures::Unit hundredMillionYuan{8};

} // namespace

TEST(FigureFunctionTest, ReadsNumbersAsPeopleWriteThem)
{
    EXPECT_EQ(*figure("20275.42(万)", {}), 20275.42);
    EXPECT_EQ(*figure("22（其中修订16件）", {}), 22);
    EXPECT_EQ(*figure("１２３", {}), 123);
    EXPECT_EQ(*figure("1,234", {}), 1234);
    EXPECT_EQ(*figure("-3件", {}), -3);
    EXPECT_EQ(*figure("减12", {}), -12);
}

TEST(FigureFunctionTest, ConvertsBetweenUnitsExactly)
{
    EXPECT_EQ(*figure("20275.42(万)", yuan), 202754200);
    EXPECT_EQ(*figure("20275.42万元", tenThousandYuan), 20275.42);
    EXPECT_EQ(*figure("3 元", tenThousandYuan), 0.0003);
    EXPECT_EQ(*figure("1.5亿元", tenThousandYuan), 15000);
    EXPECT_EQ(*figure("12345万", hundredMillionYuan), 1.2345);
    EXPECT_EQ(*figure("12345", hundredMillionYuan), 12345);
    EXPECT_EQ(*figure("5（单位：万元）", yuan), 50000);
    EXPECT_EQ(*figure("（元）251000", tenThousandYuan), 25.1);
}

TEST(FigureFunctionTest, LeavesNumbersAndBlanksAsTheyAre)
{
    EXPECT_EQ(*figure(0.1, yuan), 0.1);
    EXPECT_EQ(*figure(document::Blank{}, {}), 0);
}

TEST(FigureFunctionTest, RefusesWhatIsNoNumber)
{
    for (const char* text : {"/", "无", "约3件", "3/5", "1,23", " ", "12元5角", "10余件"})
        EXPECT_EQ(figure(text, {}).error(), FunctionError::NotANumber) << text;
    EXPECT_EQ(figure(document::CellError{}, {}).error(), FunctionError::NotANumber);
}

TEST(MissingFigureTest, IsABlankOrAMark)
{
    for (const CellValue& cell : {CellValue(document::Blank{}), CellValue("/"), CellValue("-"), CellValue("—"),
                                  CellValue("／"), CellValue(" ")})
        EXPECT_TRUE(isMissingFigure(cell));
    for (const CellValue& cell :
         {CellValue(0.0), CellValue("0"), CellValue("无数据"), CellValue(document::CellError{})})
        EXPECT_FALSE(isMissingFigure(cell));
}

} // namespace gouji::functions
