// SPDX-License-Identifier: MPL-2.0
#include "core/figures/unit.hpp"

#include <gtest/gtest.h>

#include <utility>

namespace gouji::figures {
namespace {

TEST(UnitTest, HeadingsStateItInAnyDress)
{
    for (const auto& [heading, power] : {std::pair("本年收费金额（单位：万元）", 4),
                                         {"本年收费金额（单位：元）", 0},
                                         {"本年收费金额（单位: 元）", 0},
                                         {"本年收费金额(元)", 0},
                                         {"本年收费金额［万元］", 4},
                                         {"金额（元）", 0},
                                         {"金额：千元", 3},
                                         {"金额/百万元", 6},
                                         {"采购总金额亿元", 8},
                                         {"采购总金额 万 元", 4},
                                         {"金额\n（单位：人民币元）", 0},
                                         {"金额（万元，保留两位小数）", 4},
                                         {"单位：件、万元", 4},
                                         {"单位：元/件", 0},
                                         {"金额（万）", 4}}) {
        const auto unit = unitIn(heading);
        ASSERT_TRUE(unit) << heading;
        EXPECT_EQ(unit->powerOfTen, power) << heading;
    }
}

TEST(UnitTest, IsNothingWhereNoMoneyOrSeveralUnitsAreStated)
{
    for (const char* heading :
         {"", "本年处理决定数量（件）", "本年制发件数（单位：件）", "数量（个）", "项目数量（项）", "数量（宗）",
          "本年收费金额", "金额（美元）", "金额（单位：元）（万元）", "单位：元、万元", "多元化解", "公开）（元",
          "一、本年新收政府信息公开申请数量"})
        EXPECT_FALSE(unitIn(heading)) << heading;
}

TEST(UnitTest, CaptionsSayNothingElse)
{
    for (const auto& [caption, power] : {std::pair("单位：元", 0),
                                         {"（单位：万元）", 4},
                                         {"计量单位：元", 0},
                                         {"金额单位：人民币元", 0},
                                         {"单位：件、万元", 4},
                                         {"（元）", 0},
                                         {"万元", 4}}) {
        const auto unit = unitInCaption(caption);
        ASSERT_TRUE(unit) << caption;
        EXPECT_EQ(unit->powerOfTen, power) << caption;
    }
    for (const char* text :
         {"", "单位：件", "单位：某县某局", "本年收费金额（元）", "251000元", "单位名称：元", "无"})
        EXPECT_FALSE(unitInCaption(text)) << text;
}

TEST(UnitTest, HasTheNameThatPeopleWrite)
{
    EXPECT_EQ(nameOf(Unit{0}), "元");
    EXPECT_EQ(nameOf(Unit{4}), "万元");
    EXPECT_EQ(unitNamed("百万元"), Unit{6});
    EXPECT_FALSE(unitNamed("万件"));
}

} // namespace
} // namespace gouji::figures
