// SPDX-License-Identifier: MPL-2.0
#include "core/reading/body_name.hpp"

#include <gtest/gtest.h>

namespace gouji::reading {
namespace {

TEST(BodyNameTest, EndsAsBodiesAreCalled)
{
    for (const char32_t* name :
         {U"甲县发展和改革局", U"县乙局", U"甲县人民政府", U"甲县机构编制委员会办公室", U"甲镇人民政府", U"本溪市",
          U"甲县工业和信息化局(甲县大数据局)", U"甲市乙区党工委、管委会", U"甲县第一中学"})
        EXPECT_TRUE(isBodyName(name)) << testing::PrintToString(std::u32string(name));
}

TEST(BodyNameTest, IsNoOtherTextOfAPage)
{
    for (const char32_t* text : {U"", U"首页", U"有效", U"政务公开", U"政府信息公开年报", U"政务服务大厅",
                                 U"信息公开专栏", U"甲县人民政府网", U"成文日期:2025", U"根据甲县人民政府",
                                 U"我局", U"无", U"2024年", U"甲县乙局2024年政府信息公开工作年度报告", U"本局"})
        EXPECT_FALSE(isBodyName(text)) << testing::PrintToString(std::u32string(text));
}

TEST(BodyNameTest, AnAbbreviationHasFewerOfItsLetters)
{
    EXPECT_TRUE(isAbbreviation("甲县发改局", "甲县发展和改革局"));
    EXPECT_TRUE(isAbbreviation("县乙局", "甲县乙局"));
    EXPECT_FALSE(isAbbreviation("甲县乙局", "甲县乙局"));
    EXPECT_FALSE(isAbbreviation("甲县丙局", "甲县发展和改革局"));
    EXPECT_FALSE(isAbbreviation("甲县乙局", "县乙局"));
}

} // namespace
} // namespace gouji::reading
