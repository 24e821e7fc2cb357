// SPDX-License-Identifier: MPL-2.0
#include "core/locate/identity.hpp"

#include <gtest/gtest.h>

namespace gouji::locate {
namespace {

struct TitleCase {
    const char* title;
    int year;
    const char* agency;
};

class TitleTest : public testing::TestWithParam<TitleCase> {};

TEST_P(TitleTest, NamesYearAndAgency)
{
    const Identity identity = identifyTitle(GetParam().title);
    EXPECT_EQ(identity.year, GetParam().year);
    EXPECT_EQ(identity.agency, GetParam().agency);
}

INSTANTIATE_TEST_SUITE_P(Titles, TitleTest,
                         testing::Values(TitleCase{"宿迁市2024年政府信息公开工作年度报告", 2024, "宿迁市"},
                                         TitleCase{"东湖高新区城市管理综合执法局2020年度信息公开\n工作报告", 2020,
                                                   "东湖高新区城市管理综合执法局"},
                                         TitleCase{"2023 年 淮安市洪泽区 政府信息公开工作年度报告", 2023,
                                                   "淮安市洪泽区"},
                                         TitleCase{"某县２０２２年度政府信息公开工作年度报告", 2022, "某县"},
                                         TitleCase{"某县二〇二二年政府信息公开工作年度报告", 2022, "某县"},
                                         TitleCase{"某县政府信息公开工作年度报告（2021年）", 2021, "某县"},
                                         TitleCase{"2021年政府信息公开工作年度报告", 2021, ""}));

TEST(IdentityTest, IsNothingForOtherTexts)
{
    for (const char* text :
         {"", "2024年", "三、收到和处理政府信息公开申请情况", "2020年工作报告", "政府信息公开工作年度报告"})
        EXPECT_FALSE(identifyTitle(text).year) << text;
}

TEST(IdentityTest, PrefersTheLabelledCells)
{
    model::Workbook workbook;
    model::Grid& cover = workbook.sheets.emplace_back("封面");
    cover.set({0, 0}, {std::string("某市2019年政府信息公开工作年度报告")});
    cover.set({2, 0}, {std::string("单位名称")});
    cover.set({2, 2}, {std::string("某区司法局")});
    cover.set({3, 0}, {std::string("年　度")});
    cover.set({3, 2}, {2024.0});
    const Identity identity = identify(workbook);
    EXPECT_EQ(identity.year, 2024);
    EXPECT_EQ(identity.agency, "某区司法局");
}

TEST(IdentityTest, DoesNotTakeTheYearForAnAgency)
{
    for (const char* beside : {"　　年度", "2024年度", "2024 年"}) {
        model::Workbook workbook;
        model::Grid& grid = workbook.sheets.emplace_back();
        grid.set({0, 0}, {std::string("填报单位：")});
        grid.set({0, 3}, {std::string(beside)});
        EXPECT_EQ(identify(workbook).agency, "") << beside;
    }
}

TEST(IdentityTest, DoesNotTakeAMeasureForAnAgency)
{
    for (const char* unit : {"单位：件", "单位: 万元、件"}) {
        model::Workbook workbook;
        model::Grid& grid = workbook.sheets.emplace_back();
        grid.set({0, 0}, {std::string("某市2024年政府信息公开工作年度报告")});
        grid.set({1, 5}, {std::string(unit)});
        grid.set({2, 5}, {std::string("单位")});
        grid.set({2, 6}, {std::string("万元")});
        EXPECT_EQ(identify(workbook).agency, "某市") << unit;
    }
}

TEST(IdentityTest, ReadsLabelAndValueInOneCell)
{
    model::Workbook workbook;
    workbook.sheets.emplace_back().set({0, 0}, {std::string("单位名称：某区 司法局")});
    EXPECT_EQ(identify(workbook).agency, "某区司法局");
}

} // namespace
} // namespace gouji::locate
