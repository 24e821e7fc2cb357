// SPDX-License-Identifier: MPL-2.0
#include "core/document/figure.hpp"

#include <gtest/gtest.h>

#include <utility>

namespace gouji::document {
namespace {

constexpr FigureReading tenThousands{{4}, {4}};

TEST(FigureTest, MarksForNoFigureAreMissing)
{
    for (const char* text : {"", " ", "/", "／", "-", "—", "——", "－", "空", "\u3000", "\u200e", "\ufeff"})
        EXPECT_EQ(readFigure(std::string(text), {}).kind, Figure::Kind::Missing) << text;
    EXPECT_EQ(readFigure(Blank(), {}).kind, Figure::Kind::Missing);
}

TEST(FigureTest, ConvertsAWrittenUnitToTheColumns)
{
    EXPECT_EQ(readFigure(std::string("20275.42(万)"), {}).number.toString(), "202754200");
    EXPECT_EQ(readFigure(std::string("251000元"), tenThousands).number.toString(), "25.1");
    EXPECT_EQ(readFigure(std::string("251000（单位：元）"), tenThousands).number.toString(), "25.1");
    EXPECT_EQ(readFigure(std::string("25.1"), tenThousands).number.toString(), "25.1");
    EXPECT_EQ(readFigure(25.1, tenThousands).number.toString(), "25.1");
}

TEST(FigureTest, ConvertsTheUnitOfTheHeadingToTheColumns)
{
    const FigureReading reading{{4}, {0}};
    for (const CellValue& cell : {CellValue(251000.0), CellValue("251,000"), CellValue("25.1万元")})
        EXPECT_EQ(readFigure(cell, reading).number.toString(), "25.1");
    EXPECT_EQ(readFigure(251000.0, reading).text, "251000") << "what stands in the cell is not the figure";
    EXPECT_FALSE(readFigure(251000.0, reading).hasWords);
    EXPECT_EQ(readFigure(0.1, FigureReading{{0}, {8}}).number.toString(), "10000000");
}

TEST(FigureTest, AChangeMayBeSaidInWords)
{
    const FigureReading change{{}, {}, FigureReading::Kind::Change};
    for (const auto& [text, number] : {std::pair("减12", "-12"),
                                       {"减少 12", "-12"},
                                       {"下降12件", "-12"},
                                       {"减少了12", "-12"},
                                       {"↓12", "-12"},
                                       {"增12", "12"},
                                       {"增加12", "12"},
                                       {"增长12项", "12"},
                                       {"↑12", "12"},
                                       {"负12", "-12"}}) {
        const Figure figure = readFigure(std::string(text), change);
        EXPECT_EQ(figure.number.toString(), number) << text;
        EXPECT_TRUE(figure.hasWords) << text;
    }
    EXPECT_FALSE(readFigure(std::string("+12"), change).hasWords) << "the form asks for it";
    for (const char* text : {"减-12", "减12增3", "增减12", "减少12%", "减少十二", "减", "12(减)", "减少至12"})
        EXPECT_EQ(readFigure(std::string(text), change).kind, Figure::Kind::Unreadable) << text;
}

TEST(FigureTest, ACountIsNoChange)
{
    for (const char* text : {"减12", "增12", "增加12", "↓12"})
        EXPECT_EQ(readFigure(std::string(text), {}).kind, Figure::Kind::Unreadable) << text;
    EXPECT_EQ(readFigure(std::string("负12"), {}).number.toString(), "-12");
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
} // namespace gouji::document
