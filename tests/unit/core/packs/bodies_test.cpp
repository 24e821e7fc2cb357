// SPDX-License-Identifier: MPL-2.0
#include "core/packs/bodies.hpp"

#include "core/packs/catalogue.hpp"

#include <gtest/gtest.h>

namespace gouji::packs {
namespace {

// By the rule that speaks of them, in the shipped data.
bool mayMakeRules(const std::string& agency)
{
    static const Catalogue catalogue = builtInCatalogue();
    reports::Report report;
    report.agency = agency;
    const rules::Rule* rule = catalogue.editions.back().find(reports::RuleId("disclosure.regulations-power"));
    return rule->exempts(report);
}

TEST(BodiesTest, HaveThePowerToMakeRules)
{
    for (const char* agency : {"海南省人民政府",
                               "甲省人民政府",
                               "北京市人民政府",
                               "上海市",
                               "宁夏回族自治区人民政府办公厅",
                               "宿迁市人民政府",
                               "宿迁市",
                               "江苏省宿迁市人民政府办公室",
                               "宿迁市政府",
                               "东莞市人民政府",
                               "吉林市人民政府",
                               "吉林省吉林市人民政府",
                               "恩施土家族苗族自治州人民政府",
                               "湖北省恩施土家族苗族自治州人民政府",
                               "财政部",
                               "财政部办公厅",
                               "中华人民共和国财政部",
                               "国家税务总局",
                               "中国人民银行",
                               "国家互联网信息办公室",
                               "淮安市人民政府（办公室）",
                               "广西壮族自治区南宁市人民政府"})
        EXPECT_TRUE(mayMakeRules(agency)) << agency;
}

TEST(BodiesTest, LackThePowerToMakeRules)
{
    for (const char* agency : {"",
                               "昆山市人民政府",
                               "苏州市昆山市人民政府",
                               "恩施市人民政府",
                               "恩施土家族苗族自治州恩施市人民政府",
                               "甲县人民政府",
                               "甲省乙县人民政府",
                               "宿迁市财政局",
                               "江苏省财政厅",
                               "北京市朝阳区人民政府",
                               "朝阳区人民政府",
                               "国家税务总局宿迁市税务局",
                               "海南省人民政府外事办公室",
                               "阿坝县人民政府",
                               "大兴安岭地区行政公署",
                               "伊犁哈萨克自治州霍尔果斯市人民政府",
                               "某自治县人民政府",
                               "人民政府",
                               "办公室",
                               "省"})
        EXPECT_FALSE(mayMakeRules(agency)) << agency;
}

} // namespace
} // namespace gouji::packs
