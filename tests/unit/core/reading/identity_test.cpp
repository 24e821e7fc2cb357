// SPDX-License-Identifier: MPL-2.0
#include "core/reading/identity.hpp"

#include "core/packs/catalogue.hpp"

#include "core/reading/sheet_name.hpp"
#include "core/reading/title.hpp"

#include <gtest/gtest.h>

#include <array>
#include <string>
#include <vector>

namespace gouji::reading {
namespace {

const packs::Family& disclosure()
{
    static const packs::Catalogue catalogue = packs::builtInCatalogue();
    return *catalogue.families.front();
}

struct TitleCase {
    const char* title;
    int year;
    const char* agency;
};

class TitleTest : public testing::TestWithParam<TitleCase> {};

TEST_P(TitleTest, NamesYearAndAgency)
{
    const Identity identity = identifyTitle(GetParam().title, disclosure());
    EXPECT_EQ(identity.year, GetParam().year);
    EXPECT_EQ(identity.agency, GetParam().agency);
}

INSTANTIATE_TEST_SUITE_P(
    Titles, TitleTest,
    testing::Values(
        TitleCase{"宿迁市2024年政府信息公开工作年度报告", 2024, "宿迁市"},
        TitleCase{"东湖高新区城市管理综合执法局2020年度信息公开\n工作报告", 2020, "东湖高新区城市管理综合执法局"},
        TitleCase{"2023 年 淮安市洪泽区 政府信息公开工作年度报告", 2023, "淮安市洪泽区"},
        TitleCase{"某县２０２２年度政府信息公开工作年度报告", 2022, "某县"},
        TitleCase{"某县二〇二二年政府信息公开工作年度报告", 2022, "某县"},
        TitleCase{"某县政府信息公开工作年度报告（2021年）", 2021, "某县"},
        TitleCase{"2021年政府信息公开工作年度报告", 2021, ""},
        TitleCase{"标题：甲县乙局2024年政府信息公开工作年度报告", 2024, "甲县乙局"},
        TitleCase{"名称:甲县乙局2024年政府信息公开工作年度报告", 2024, "甲县乙局"},
        TitleCase{"[年报]甲县乙局2024年政府信息公开工作年度报告", 2024, "甲县乙局"},
        TitleCase{"【公示】甲县乙局2024年政府信息公开工作年度报告", 2024, "甲县乙局"},
        TitleCase{"附件1：甲县乙局2024年政府信息公开工作年度报告.docx", 2024, "甲县乙局"},
        TitleCase{"首页>政务公开>甲县乙局2024年政府信息公开工作年度报告", 2024, "甲县乙局"},
        TitleCase{"甲县乙局2024年政府信息公开工作年度报告_年报_甲县人民政府网", 2024, "甲县乙局"},
        TitleCase{"甲县人民政府-甲县乙局2024年政府信息公开工作年度报告", 2024, "甲县乙局"},
        TitleCase{"关于公布《甲县乙局2024年政府信息公开工作年度报告》的通知", 2024, "甲县乙局"},
        TitleCase{"甲县乙局关于2024年政府信息公开工作年度报告", 2024, "甲县乙局"},
        TitleCase{"甲县乙局2024年政府信息公开年报", 2024, "甲县乙局"},
        TitleCase{"甲县乙局2024政府信息公开年度报告", 2024, "甲县乙局"},
        TitleCase{"甲县乙局政府信息公开工作2024年度报告", 2024, "甲县乙局"},
        TitleCase{"2024年甲县人民政府信息公开工作年度报告", 2024, "甲县人民政府"},
        TitleCase{"2024年政府信息公开工作年度报告（甲县乙局）", 2024, "甲县乙局"},
        TitleCase{"全市2024年政府信息公开工作年度报告", 2024, ""},
        TitleCase{"本溪市2024年政府信息公开工作年度报告", 2024, "本溪市"},
        TitleCase{"和县2024年政府信息公开工作年度报告", 2024, "和县"},
        TitleCase{"甲县机构编制委员会办公室2024年政府信息公开工作年度报告", 2024, "甲县机构编制委员会办公室"},
        TitleCase{"甲县工业和信息化局（甲县大数据局）2024年政府信息公开工作年度报告", 2024,
                  "甲县工业和信息化局(甲县大数据局)"}));

// Of a workbook with one report, wherever its tables are.
Identity identifyOne(const document::Workbook& workbook)
{
    return identify(workbook, std::vector<ReportPlaces>(1), disclosure()).at(0);
}

TEST(IdentityTest, IsNothingForOtherTexts)
{
    for (const char* text :
         {"", "2024年", "三、收到和处理政府信息公开申请情况", "2020年工作报告", "政府信息公开工作年度报告",
          "根据《中华人民共和国政府信息公开条例》规定编制本报告。本报告中所列数据统计期限为2024年1月1日至12月31日"
          "。",
          "根据《中华人民共和国政府信息公开条例》编制2024年政府信息公开工作年度报告",
          "按照要求，现将甲县乙局2024年政府信息公开工作年度报告公布如下", "我局2024年政府信息公开工作报告",
          "上一篇：甲县乙局2023年政府信息公开工作年度报告", "下一条: 甲县丙局2024年政府信息公开工作年度报告"})
        EXPECT_FALSE(identifyTitle(text, disclosure()).year) << text;
}

TEST(IdentityTest, PrefersTheLabelledCells)
{
    document::Workbook workbook;
    document::Grid& cover = workbook.sheets.emplace_back("封面");
    cover.set({0, 0}, {std::string("某市2019年政府信息公开工作年度报告")});
    cover.set({2, 0}, {std::string("单位名称")});
    cover.set({2, 2}, {std::string("某区司法局")});
    cover.set({3, 0}, {std::string("年　度")});
    cover.set({3, 2}, {2024.0});
    const Identity identity = identifyOne(workbook);
    EXPECT_EQ(identity.year, 2024);
    EXPECT_EQ(identity.agency, "某区司法局");
}

TEST(IdentityTest, DoesNotTakeTheYearForAnAgency)
{
    for (const char* beside : {"　　年度", "2024年度", "2024 年"}) {
        document::Workbook workbook;
        document::Grid& grid = workbook.sheets.emplace_back();
        grid.set({0, 0}, {std::string("填报单位：")});
        grid.set({0, 3}, {std::string(beside)});
        EXPECT_EQ(identifyOne(workbook).agency, "") << beside;
    }
}

TEST(IdentityTest, DoesNotTakeAMeasureForAnAgency)
{
    for (const char* unit : {"单位：件", "单位: 万元、件"}) {
        document::Workbook workbook;
        document::Grid& grid = workbook.sheets.emplace_back();
        grid.set({0, 0}, {std::string("某市2024年政府信息公开工作年度报告")});
        grid.set({1, 5}, {std::string(unit)});
        grid.set({2, 5}, {std::string("单位")});
        grid.set({2, 6}, {std::string("万元")});
        EXPECT_EQ(identifyOne(workbook).agency, "某市") << unit;
    }
}

TEST(IdentityTest, ReadsLabelAndValueInOneCell)
{
    document::Workbook workbook;
    workbook.sheets.emplace_back().set({0, 0}, {std::string("单位名称：某区 司法局")});
    EXPECT_EQ(identifyOne(workbook).agency, "某区司法局");
}

TEST(IdentityTest, ReadsATitleThatGoesOnInTheCellBelow)
{
    document::Workbook workbook;
    document::Grid& grid = workbook.sheets.emplace_back();
    grid.set({0, 0}, {std::string("东湖高新区城市管理综合执法局2020年度信息公开")});
    grid.set({1, 0}, {std::string("工作报告")});
    EXPECT_EQ(identifyOne(workbook).agency, "东湖高新区城市管理综合执法局");
    EXPECT_EQ(identifyOne(workbook).year, 2020);
}

// A page of a site, text by text, and what it calls itself.
document::Workbook pageOf(std::vector<std::string> texts, std::string title = {})
{
    document::Workbook page;
    page.sheets.resize(1);
    for (std::string& text : texts)
        page.paragraphs.push_back({std::move(text), 0});
    page.title = std::move(title);
    return page;
}

constexpr const char* title = "甲县乙局2024年政府信息公开工作年度报告";

struct PageCase {
    const char* what;
    std::vector<std::string> texts;
    std::string title = {};
    const char* agency = "甲县乙局";
};

TEST(PageIdentityTest, IsNeverPutTogetherOfNeighbours)
{
    for (const PageCase& page :
         {PageCase{"a list of metadata",
                   {"索引号：XX00106", "发文机关：县乙局", "成文日期：2025-01-20", std::string("标题：") + title,
                    title}},
          PageCase{
              "one whose values are texts of their own",
              {"发文机关：", "县乙局", "标题：", title, "有效性：", "有效", title, "来源：", "时间：2025-01-31"}},
          PageCase{"an empty one", {"发文机关：", "成文日期：2025-01-20", title}},
          PageCase{"nothing but the list", {"发布机构：甲县乙局", "名称：2024年政府信息公开工作年度报告"}},
          PageCase{"a value of its own", {"信息来源：", "甲县乙局", "2024年政府信息公开年报"}},
          PageCase{"a preamble", {"根据《条例》编制本报告。统计期限为2024年1月1日至12月31日。"}, title},
          PageCase{"words above the title", {"首页", "政府信息公开年报", "有效", title}},
          PageCase{"a title in two", {"政府信息公开年报", "甲县乙局", "2024年政府信息公开工作年度报告"}},
          PageCase{"in three", {"甲县乙局", "2024年", "政府信息公开工作年度报告"}},
          PageCase{"in three, otherwise", {"有效", "甲县乙局2024年", "政府信息公开", "工作年度报告"}},
          PageCase{"the year behind", {"甲县乙局政府信息公开工作年度报告", "（2024年度）"}},
          PageCase{"an abbreviated name", {"单位：县乙局", title}},
          PageCase{"two labels in a text",
                   {"填报单位：甲县乙局　填报时间：2025年1月10日", "2024年政府信息公开工作年度报告"}},
          PageCase{"links to others",
                   {"甲县丙局2024年政府信息公开工作年度报告", "甲县乙局2023年政府信息公开工作年度报告", title},
                   std::string(title) + "_甲县人民政府"},
          PageCase{"a title that nobody mended", {title}, "甲县乙局2021年政府信息公开工作年度报告"},
          PageCase{"no name above a year's link", {"首页", "2024年政府信息公开工作年度报告"}, {}, ""},
          PageCase{"a place to go to", {"政务服务大厅", "2024年政府信息公开工作年度报告"}, {}, ""}}) {
        const Identity identity = identifyOne(pageOf(page.texts, page.title));
        EXPECT_EQ(identity.agency, page.agency) << page.what;
        EXPECT_EQ(identity.year, 2024) << page.what;
    }
}

TEST(PageIdentityTest, YearsOfLinksAreNotThatOfATitleWithout)
{
    EXPECT_FALSE(identifyOne(pageOf({"甲县政府信息公开年报", "2024年", "2023年"})).year);
}

TEST(PageIdentityTest, TheSignatureNamesTheBodyWhereNothingElseDoes)
{
    document::Workbook page = pageOf({"2024年政府信息公开工作年度报告"});
    page.paragraphs.push_back({"无其他需要报告的事项。", 1});
    page.paragraphs.push_back({"甲县乙局", 1});
    EXPECT_EQ(identifyOne(page).agency, "");
    page.paragraphs.push_back({"2025年1月20日", 1});
    EXPECT_EQ(identifyOne(page).agency, "甲县乙局");
}

TEST(IdentityTest, WhatStandsBesideAnEmptyLabelIsTheNextOne)
{
    document::Workbook workbook;
    document::Grid& grid = workbook.sheets.emplace_back();
    const std::array<const char*, 4> row{"发布机构", "", "成文日期", "2025-01-20"};
    for (int column = 0; column < 4; ++column) {
        if (*row[static_cast<std::size_t>(column)])
            grid.set({0, column}, {std::string(row[static_cast<std::size_t>(column)])});
    }
    grid.set({1, 0}, {std::string("填报单位：")});
    grid.set({1, 2}, {std::string("填报人：")});
    EXPECT_EQ(identifyOne(workbook).agency, "");
    grid.set({0, 1}, {std::string("甲县乙局")});
    EXPECT_EQ(identifyOne(workbook).agency, "甲县乙局");
}

// Two reports: on two sheets, above each other, beside each other.
class SeveralReportsTest : public testing::Test {
protected:
    void title(std::size_t sheet, document::Position position, const char* text)
    {
        if (m_workbook.sheets.size() <= sheet)
            m_workbook.sheets.resize(sheet + 1);
        m_workbook.sheets[sheet].set(position, {std::string(text)});
        m_workbook.sheets[sheet].set({position.row + 20, 0}, {1.0});
    }

    std::vector<Identity> identities(const std::vector<ReportPlaces>& reports) const
    {
        return identify(m_workbook, reports, disclosure());
    }

    document::Workbook m_workbook;
};

constexpr const char* thisYear = "某市2024年政府信息公开工作年度报告";
constexpr const char* lastYear = "某市2023年政府信息公开工作年度报告";

TEST_F(SeveralReportsTest, HaveTheTitlesOnTheirSheets)
{
    title(0, {0, 0}, thisYear);
    title(1, {0, 0}, lastYear);
    const auto found = identities({{{0, {{2, 0}, {9, 9}}}}, {{1, {{2, 0}, {9, 9}}}}});
    EXPECT_EQ(found[0].year, 2024);
    EXPECT_EQ(found[1].year, 2023);
}

TEST_F(SeveralReportsTest, HaveTheTitlesAboveThem)
{
    title(0, {0, 0}, thisYear);
    title(0, {90, 0}, lastYear);
    const auto found = identities({{{0, {{2, 0}, {85, 9}}}}, {{0, {{92, 0}, {180, 9}}}}});
    EXPECT_EQ(found[0].year, 2024);
    EXPECT_EQ(found[1].year, 2023);
}

TEST_F(SeveralReportsTest, HaveTheTitlesOverTheirColumns)
{
    title(0, {0, 0}, thisYear);
    title(0, {0, 40}, lastYear);
    const auto found = identities({{{0, {{2, 0}, {85, 15}}}}, {{0, {{2, 40}, {85, 55}}}}});
    EXPECT_EQ(found[0].year, 2024);
    EXPECT_EQ(found[1].year, 2023);
}

TEST_F(SeveralReportsTest, ShareTheCoverInFrontOfThem)
{
    title(0, {0, 0}, thisYear);
    title(2, {0, 0}, "单位名称：某区司法局");
    m_workbook.sheets[1] = document::Grid("2023年");
    const auto found = identities({{{1, {{2, 0}, {9, 9}}}}, {{2, {{2, 0}, {9, 9}}}}});
    EXPECT_EQ(found[0].year, 2023);
    EXPECT_EQ(found[0].agency, "某市");
    EXPECT_EQ(found[1].year, 2024);
    EXPECT_EQ(found[1].agency, "某区司法局");
}

TEST_F(SeveralReportsTest, HaveTheTitlesInFrontOfTheirTables)
{
    title(4, {0, 0}, "");
    m_workbook.paragraphs = {
        {"某市2024年政府信息公开", 0}, {"工作年度报告", 0}, {"一、总体情况", 1}, {lastYear, 2}};
    const auto found = identities({{{1, {{2, 0}, {9, 9}}}}, {{4, {{2, 0}, {9, 9}}}}});
    EXPECT_EQ(found[0].year, 2024);
    EXPECT_EQ(found[0].agency, "某市");
    EXPECT_EQ(found[1].year, 2023);
}

TEST(SheetNameTest, NamesYearAndAgency)
{
    EXPECT_EQ(identifySheetName("2023").year, 2023);
    EXPECT_EQ(identifySheetName("2023年度").agency, "");
    EXPECT_EQ(identifySheetName("城管局2023").year, 2023);
    EXPECT_EQ(identifySheetName("城管局2023").agency, "城管局");
    EXPECT_EQ(identifySheetName("某区教育局").agency, "某区教育局");
    for (const char* name : {"Sheet1", "表1", "二、主动公开", "上年", "", "20230115", "年报"}) {
        EXPECT_FALSE(identifySheetName(name).year) << name;
        EXPECT_EQ(identifySheetName(name).agency, "") << name;
    }
}

} // namespace
} // namespace gouji::reading
