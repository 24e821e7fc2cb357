// SPDX-License-Identifier: MPL-2.0
#include "unit/files/refused_file.hpp"

namespace gouji::test {
namespace {

model::Workbook textIn(std::string_view text)
{
    const TemporaryFolder folder;
    writeFile(folder / "a.txt", text);
    return workbookIn(folder / "a.txt");
}

TEST(TextTest, LinesWithBarsAreTablesAndOthersParagraphs)
{
    const model::Workbook read = textIn("一、总体情况\n规章 | 0 |  | 2 |\n行政许可 | 1 | ||\n二、\n");
    ASSERT_EQ(read.sheets.size(), 1u);
    EXPECT_EQ(shown(read, "A1"), "“规章”");
    EXPECT_EQ(shown(read, "C1"), "blank");
    EXPECT_EQ(shown(read, "D1"), "“2”");
    ASSERT_EQ(read.paragraphs.size(), 2u);
    EXPECT_EQ(read.paragraphs[1].sheetsBefore, 1);
    EXPECT_EQ(read.merges, model::Merges::Lost);
}

TEST(TextTest, ALineThatBeginsWithABarMayFinishTheOneBefore)
{
    const model::Workbook read = textIn("a | b | c |\nd | e\n| f |\ng | h | i |\n");
    EXPECT_EQ(shown(read, "C2"), "“f”");
    EXPECT_EQ(shown(read, "A3"), "“g”");
}

TEST(TextTest, CellsMayBeSeparatedByTabs)
{
    const model::Workbook read = textIn("规章\t0\t\t2\r\n行政许可\t1\t2\t3\r\n");
    EXPECT_EQ(shown(read, "C1"), "blank");
    EXPECT_EQ(shown(read, "D2"), "“3”");
}

TEST(TextTest, MarkdownsBordersAndRulesAreNoCells)
{
    const model::Workbook read = textIn("# 标题\n\n| a | b\\|c |\n|---|:--:|\n| 1 | 2 |\n");
    EXPECT_EQ(shown(read, "B1"), "“b|c”");
    EXPECT_EQ(shown(read, "A2"), "“1”");
    EXPECT_EQ(read.paragraphs.at(0).text, "标题");
}

TEST(TextTest, OneLineWithABarIsAText)
{
    const model::Workbook read = textIn("首页 | 政务公开\n正文\n");
    EXPECT_TRUE(read.sheets.empty());
    EXPECT_EQ(read.paragraphs.size(), 2u);
}

} // namespace
} // namespace gouji::test
