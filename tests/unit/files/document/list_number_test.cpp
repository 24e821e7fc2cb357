// SPDX-License-Identifier: MPL-2.0
#include "files/document/list_number.hpp"

#include <gtest/gtest.h>

namespace gouji::files {
namespace {

TEST(ListNumberTest, WritesNumbersAsTheListDoes)
{
    struct Case {
        int number;
        std::string_view numerals;
        std::string_view text;
    };
    for (const auto& [number, numerals, text] : {
             Case{3, "1", "3"},      Case{3, "", "3"},       Case{3, "a", "c"},        Case{28, "A", "BB"},
             Case{4, "i", "iv"},     Case{19, "I", "XIX"},   Case{1, "一, 二", "一"},  Case{10, "一", "十"},
             Case{12, "一", "十二"}, Case{20, "一", "二十"}, Case{21, "一", "二十一"}, Case{3, "壹", "叁"},
             Case{20, "①", "⑳"},     Case{21, "①", "21"},    Case{4, "甲", "丁"},      Case{12, "１", "１２"},
             Case{0, "一", "0"},     Case{100, "i", "100"},  Case{5, "?", "5"},
         })
        EXPECT_EQ(listNumeral(number, numerals), text) << number << numerals;
}

TEST(ListNumberTest, PutsNumbersOfSeveralLevelsTogether)
{
    const ListNumbering numbering{{"一", "（", "）"}, {"1", "", ".", "", 1, 2}, {"1", "", "", "第%1%-%3%条%4%%"}};
    EXPECT_EQ(listLabel(numbering, {2}), "（二）");
    EXPECT_EQ(listLabel(numbering, {2, 3}), "二.3.");
    EXPECT_EQ(listLabel(numbering, {2, 3, 4}), "第二-4条%");
    EXPECT_EQ(listLabel(numbering, {1, 1, 1, 1}), "");
}

} // namespace
} // namespace gouji::files
