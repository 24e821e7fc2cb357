// SPDX-License-Identifier: MPL-2.0
#include "core/wording/quote_text.hpp"

#include <gtest/gtest.h>

namespace gouji::wording {
namespace {

std::string marked(const std::string& before, const std::string& figure, const std::string& after)
{
    return markedQuote(before + figure + after, before.size(), figure.size());
}

std::string repeated(const std::string& text, int count)
{
    std::string all;
    for (int index = 0; index < count; ++index)
        all += text;
    return all;
}

TEST(QuoteTextTest, MakesTheFigurePlain)
{
    EXPECT_EQ(marked("全年收到申请", "35件", "，均已答复"), "全年收到申请【35件】，均已答复");
    EXPECT_EQ(marked("", "35件", ""), "【35件】");
    EXPECT_EQ(markedQuote("全年收到申请", 0, 0), "全年收到申请");
    EXPECT_EQ(markedQuote("短", 1, 90), "短") << "a figure that is not there";
}

TEST(QuoteTextTest, CutsLongQuotesButNeverTheFigure)
{
    const std::string quote = marked(repeated("长", 200), "35件", repeated("句", 200));
    EXPECT_NE(quote.find("【35件】"), std::string::npos);
    EXPECT_LT(quote.size(), 3 * 70u);
    EXPECT_TRUE(quote.starts_with("…长")) << quote;
    EXPECT_TRUE(quote.ends_with("句…")) << quote;
    EXPECT_LT(markedQuote(repeated("长", 200), 0, 0).size(), 3 * 62u);
}

} // namespace
} // namespace gouji::wording
