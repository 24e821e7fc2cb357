// SPDX-License-Identifier: MPL-2.0
#include "core/layout/form_table.hpp"

#include <gtest/gtest.h>

// A form of two columns and three rows, as words on a page.
namespace gouji::layout::test {
namespace {

const Form form{{false,
                 "",
                 "",
                 {{{pieceKey("甲类总数")}, {}}, {{pieceKey("乙类总数")}, {}}},
                 {{{{pieceKey("一、新收")}, {}}, {}},
                  {{{pieceKey("二、办理完毕的件数")}, {}}, {}},
                  {{{pieceKey("三、结转")}, {}}, {}}}}};

Word word(double left, double top, std::string text)
{
    const auto letters = static_cast<double>(text.size()) / 3;
    return {{left, top, left + 10 * std::max(letters, 0.6), top + 10}, std::move(text)};
}

std::vector<Word> headings()
{
    return {word(100, 0, "甲类"), word(200, 0, "乙类"), word(100, 12, "总数"), word(200, 12, "总数")};
}

std::vector<Word> with(std::vector<Word> words, const std::vector<Word>& more)
{
    words.insert(words.end(), more.begin(), more.end());
    return words;
}

std::vector<std::string> rowOf(const FormTable& table, std::size_t row)
{
    std::vector<std::string> texts;
    for (const FormCell& cell : table.rows.at(row))
        texts.push_back(cell.text);
    return texts;
}

TEST(FormTableTest, JoinsLabelsBrokenOverLines)
{
    const auto words =
        with(headings(), {word(0, 40, "一、新收"), word(100, 40, "3"), word(200, 40, "4"),
                          word(0, 60, "二、办理完"), word(0, 72, "毕的件数"), word(100, 66, "5"),
                          word(200, 66, "6"), word(0, 90, "三、结转"), word(100, 90, "7"), word(200, 90, "8")});
    std::vector<Word> inLines;
    for (const Line& line : linesOf(words))
        inLines.insert(inLines.end(), line.begin(), line.end());
    const FormTables found = formTablesIn(inLines, form, Places::Printed);

    ASSERT_EQ(found.tables.size(), 1u);
    EXPECT_TRUE(found.areCertain);
    EXPECT_EQ(rowOf(found.tables[0], 0), (std::vector<std::string>{"", "甲类总数", "乙类总数"}));
    EXPECT_EQ(rowOf(found.tables[0], 2), (std::vector<std::string>{"二、办理完毕的件数", "5", "6"}));
}

TEST(FormTableTest, IsUnclearWhereAFigureIsBlank)
{
    const auto words = with(headings(), {word(0, 40, "一、新收"), word(100, 40, "3"), word(200, 40, "4"),
                                         word(0, 60, "二、办理完毕的件数"), word(200, 60, "6"),
                                         word(0, 90, "三、结转"), word(100, 90, "7"), word(200, 90, "8")});
    const FormTables found = formTablesIn(words, form, Places::Printed);

    EXPECT_TRUE(found.tables.empty());
    EXPECT_FALSE(found.areCertain);
}

TEST(FormTableTest, IsUnclearWhereARowHasNoLabel)
{
    const auto words = with(headings(), {word(0, 40, "一、新收"), word(100, 40, "3"), word(200, 40, "4"),
                                         word(0, 60, "二、别的"), word(100, 60, "5"), word(200, 60, "6"),
                                         word(0, 90, "三、结转"), word(100, 90, "7"), word(200, 90, "8")});

    EXPECT_FALSE(formTablesIn(words, form, Places::Printed).areCertain);
}

TEST(FormTableTest, FindsNothingInProse)
{
    const FormTables found = formTablesIn({word(0, 0, "本年新收3件，办结3件。")}, form, Places::Printed);

    EXPECT_TRUE(found.tables.empty());
    EXPECT_TRUE(found.areCertain);
}

TEST(FormTableTest, TellsFiguresFromOtherWords)
{
    for (const char* figure : {"0", "1,136", "4068.208", "-3", "１２"})
        EXPECT_TRUE(isFigure(figure)) << figure;
    for (const char* other : {"", "/", "-", "3件", "—3—", "三"})
        EXPECT_FALSE(isFigure(other)) << other;
}

} // namespace
} // namespace gouji::layout::test
