// SPDX-License-Identifier: MPL-2.0
#include "unit/files/refused_file.hpp"

namespace gouji::test {
namespace {

document::Workbook textIn(std::string_view text)
{
    const TemporaryFolder folder;
    writeFile(folder / "a.txt", text);
    return workbookIn(folder / "a.txt");
}

std::vector<std::string> paragraphsOf(const document::Workbook& workbook)
{
    std::vector<std::string> texts;
    for (const document::Paragraph& paragraph : workbook.paragraphs)
        texts.push_back(paragraph.text);
    return texts;
}

TEST(TextTest, LinesWithBarsAreTablesAndOthersParagraphs)
{
    const document::Workbook read = textIn("一、总体情况\n规章 | 0 |  | 2 |\n行政许可 | 1 | ||\n二、\n");
    ASSERT_EQ(read.sheets.size(), 1u);
    EXPECT_EQ(shown(read, "A1"), "“规章”");
    EXPECT_EQ(shown(read, "C1"), "blank");
    EXPECT_EQ(shown(read, "D1"), "“2”");
    ASSERT_EQ(read.paragraphs.size(), 2u);
    EXPECT_EQ(read.paragraphs[1].sheetsBefore, 1);
    EXPECT_EQ(read.merges, document::Merges::Lost);
}

TEST(TextTest, ALineThatBeginsWithABarMayFinishTheOneBefore)
{
    const document::Workbook read = textIn("a | b | c |\nd | e\n| f |\ng | h | i |\n");
    EXPECT_EQ(shown(read, "C2"), "“f”");
    EXPECT_EQ(shown(read, "A3"), "“g”");
}

TEST(TextTest, CellsMayBeSeparatedByTabs)
{
    const document::Workbook read = textIn("规章\t0\t\t2\r\n行政许可\t1\t2\t3\r\n");
    EXPECT_EQ(shown(read, "C1"), "blank");
    EXPECT_EQ(shown(read, "D2"), "“3”");
}

TEST(TextTest, MarkdownsBordersAndRulesAreNoCells)
{
    const document::Workbook read = textIn("# 标题\n\n| a | b\\|c |\n|---|:--:|\n| 1 | 2 |\n");
    EXPECT_EQ(shown(read, "B1"), "“b|c”");
    EXPECT_EQ(shown(read, "A2"), "“1”");
    EXPECT_EQ(read.paragraphs.at(0).text, "标题");
}

TEST(TextTest, OneLineWithABarIsAText)
{
    const document::Workbook read = textIn("首页 | 政务公开\n正文\n");
    EXPECT_TRUE(read.sheets.empty());
    EXPECT_EQ(read.paragraphs.size(), 2u);
}

TEST(TextTest, ARowOfOneCellNeedsNoSeparator)
{
    const document::Workbook read =
        textIn("二、主动公开政府信息情况\n第二十条第（一）项\n信息内容\t本年制发件数\n规章\t2\n"
               "第二十条第（五）项\n信息内容\t本年处理决定数量\n行政许可\t7\n三、申请情况\n"
               "a\tb\nc\td\n五、存在的问题\n");
    ASSERT_EQ(read.sheets.size(), 2u);
    EXPECT_EQ(shown(read, "A3"), "“第二十条第（五）项”");
    EXPECT_EQ(shown(read, "B5"), "“7”");
    EXPECT_EQ(paragraphsOf(read), (std::vector<std::string>{"二、主动公开政府信息情况", "第二十条第（一）项",
                                                            "三、申请情况", "五、存在的问题"}));
}

TEST(TextTest, TextsBetweenTablesAreNoRows)
{
    for (const char* between : {"我们认真落实公开条例。", "\n说明\n", "## 说明", "一\n二\n三", "三、说明"}) {
        const document::Workbook read = textIn("a\tb\nc\td\n" + std::string(between) + "\ne\tf\ng\th\n");
        EXPECT_EQ(read.sheets.size(), 2u) << between;
        EXPECT_GE(read.paragraphs.size(), 1u) << between;
    }
    EXPECT_EQ(paragraphsOf(textIn("a\tb\nc\td\n说明\n")), (std::vector<std::string>{"说明"}));
}

TEST(TextTest, BarsMayBeOfAnyWidthAndBeDrawnAround)
{
    for (const char* table : {
             "规章｜0｜2\n许可｜1｜3\n",
             "│规章│0│2│\n├──┼─┼─┤\n│许可│1│3│\n",
             "┌──┬─┬─┐\n│规章│0│2│\n│许可│1│3│\n└──┴─┴─┘\n",
             "+------+---+---+\n| 规章 | 0 | 2 |\n+======+===+===+\n| 许可 | 1 | 3 |\n+------+---+---+\n",
             "|规章|0|2|\n|:---|:-:|--:|\n|许可|1|3|\n",
             "  | 规章   |0  |   2|  \n  |---|---|---|\n  |许可| 1|3   |\n",
             "规章 | 0 | 2\n--- | --- | ---\n许可 | 1 | 3\n",
             "\"规章\"\t0\t2\n许可\t\"1\"\t3\n",
             "规章\t0\t2\n许可\t1\t3\n注：a|b\tc\n",
         }) {
        const document::Workbook read = textIn(table);
        ASSERT_EQ(read.sheets.size(), 1u) << table;
        EXPECT_EQ(shown(read, "A1"), "“规章”") << table;
        EXPECT_EQ(shown(read, "C1"), "“2”") << table;
        EXPECT_EQ(shown(read, "A2"), "“许可”") << table;
        EXPECT_EQ(shown(read, "B2"), "“1”") << table;
    }
}

TEST(TextTest, ACellInQuotesMayHaveLineBreaks)
{
    const document::Workbook read = textIn("\"结果\n维持\"\t\"a\"\"b\"\"\"\n1\t2\n");
    EXPECT_EQ(shown(read, "A1"), "“结果\n维持”");
    EXPECT_EQ(shown(read, "B1"), "“a\"b\"”");
    EXPECT_EQ(shown(read, "B2"), "“2”");
    // A single mark is one of the text.
    EXPECT_EQ(shown(textIn("5\" x\t1\na\tb\n"), "A2"), "“a”");
}

TEST(TextTest, CommasAreNoTable)
{
    const TemporaryFolder folder;
    std::string lines;
    for (int i = 0; i < 12; ++i)
        lines += "规章,1,2,3\n";
    for (const char* name : {"a.txt", "a.csv", "a.xls"}) {
        writeFile(folder / name, lines);
        EXPECT_EQ(files::readWorkbook(folder / name).error().why.key, "file.comma-separated") << name;
    }
    EXPECT_TRUE(textIn("a, b, c\nd, e, f\ng, h, i\n").sheets.empty());
}

} // namespace
} // namespace gouji::test
