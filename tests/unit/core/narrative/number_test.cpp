// SPDX-License-Identifier: MPL-2.0
#include "core/narrative/number.hpp"

#include "core/narrative/letters.hpp"

#include <gtest/gtest.h>

namespace gouji::narrative {
namespace {

using Kind = Number::Kind;

// The first number of a text, as its value, or as the word for what it is otherwise.
std::string firstIn(const std::string& text)
{
    const Letters letters = lettersOf(text);
    for (std::size_t at = 0; at < letters.text.size(); ++at) {
        const auto number = numberAt(letters.text, at);
        if (!number)
            continue;
        if (number->kind == Kind::Year)
            return "year " + std::to_string(number->year);
        if (number->kind == Kind::Other)
            return "other";
        std::string written = number->value.toString();
        if (number->scale)
            written.append(1, 'e').append(std::to_string(number->scale));
        return written.append(number->isAbout ? 1 : 0, '~');
    }
    return "none";
}

struct Case {
    const char* text;
    const char* number;
};

class NumberTest : public testing::TestWithParam<Case> {};

TEST_P(NumberTest, IsReadAsPeopleWriteIt)
{
    EXPECT_EQ(firstIn(GetParam().text), GetParam().number) << GetParam().text;
}

INSTANTIATE_TEST_SUITE_P(Figures, NumberTest,
                         testing::Values(Case{"收到35件", "35"}, Case{"收到３５件", "35"},
                                         Case{"收到1,234件", "1234"}, Case{"收到1，234件", "1234"},
                                         Case{"占43.59%", "43.59"}, Case{"金额20275.42万元", "20275.42e4"},
                                         Case{"金额1.2亿元", "1.2e8"}, Case{"阅读6万人次", "60000"},
                                         Case{"阅读6万余人次", "60000~"}, Case{"稿件280余篇", "280~"},
                                         Case{"两件", "2"}, Case{"十二起", "12"}, Case{"二十三件", "23"},
                                         Case{"一百零五件", "105"}, Case{"三百二十件", "320"}, Case{"零件", "0"},
                                         Case{"49个,采购", "49"}, Case{"收到 3 件", "3"}));

INSTANTIATE_TEST_SUITE_P(NoFigures, NumberTest,
                         testing::Values(Case{"2024年收到", "year 2024"}, Case{"2024年度", "year 2024"},
                                         Case{"2024年1月15日", "year 2024"}, Case{"2023—2024年", "year 2023"},
                                         Case{"2024.1.15", "year 2024"}, Case{"1月15日", "other"},
                                         Case{"第19条", "other"}, Case{"〔2021〕30号", "other"},
                                         Case{"0591-12345678", "other"}, Case{"上午9:30", "other"},
                                         Case{"3-5件", "other"}, Case{"1.加强领导", "other"},
                                         Case{"A4纸", "other"}, Case{"1O件", "other"}, Case{"三五件", "other"},
                                         Case{"第三件", "none"}, Case{"一是加强", "none"}, Case{"三个", "none"},
                                         Case{"没有", "none"}, Case{"12345678901234567890123", "other"}));

TEST(LettersTest, KeepOneSpaceBetweenTwoDigitsAlone) { EXPECT_EQ(lettersOf("收 到 3 5 件").text, U"收到3 5件"); }

TEST(LettersTest, KnowWhereTheyStand)
{
    const std::string text = "收到　３ 件。";
    const Letters letters = lettersOf(text);
    const auto digit = letters.text.find(U'3');
    EXPECT_EQ(letters.original(text, digit, digit + 1), "３");
}

} // namespace
} // namespace gouji::narrative
