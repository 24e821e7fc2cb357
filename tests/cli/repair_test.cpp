// SPDX-License-Identifier: MPL-2.0
#include "cli/program.hpp"

#include <boost/json.hpp>
#include <gtest/gtest.h>

#include <algorithm>

namespace gouji::test {
namespace {

namespace json = boost::json;

json::object reportOf(const std::string& name, const std::vector<std::string>& options = {})
{
    std::vector<std::string> arguments{"check", "--format", "json"};
    arguments.insert(arguments.end(), options.begin(), options.end());
    arguments.push_back(std::string(GOUJI_WORKBOOKS "/") + name);
    return json::parse(runGouji(arguments).output).as_object();
}

std::string textOf(const json::object& cell, const char* key)
{
    return cell.contains(key) ? std::string(cell.at(key).as_string()) : std::string();
}

std::vector<std::string> changesOf(const json::value& repair)
{
    std::vector<std::string> changes;
    for (const json::value& cell : repair.at("cells").as_array())
        changes.push_back(textOf(cell.as_object(), "address") + " " + textOf(cell.as_object(), "current") + "→"
                          + textOf(cell.as_object(), "proposed"));
    return changes;
}

TEST(RepairOptionTest, ProposesWhatMakesAPublishedReportTie)
{
    const json::object report = reportOf("donghu-chengguan-2020.ods");
    const json::array& repairs = report.at("repairs").as_array();

    EXPECT_EQ(report.at("repairsFound").as_int64(), 23);
    EXPECT_TRUE(report.at("repairsComplete").as_bool());
    ASSERT_EQ(repairs.size(), 20u);
    EXPECT_EQ(repairs[0].at("group").as_int64(), 1);
    EXPECT_EQ(repairs[0].at("rank").as_int64(), 1);
    EXPECT_FALSE(repairs[0].at("reason").as_string().empty());
    EXPECT_EQ(changesOf(repairs[0]), (std::vector<std::string>{"D27 0→3", "J27 0→3", "D28 0→2", "J28 0→2"}));
    const json::object& cell = repairs[0].at("cells").as_array().at(0).as_object();
    EXPECT_EQ(textOf(cell, "table") + "/" + textOf(cell, "row") + "/" + textOf(cell, "column"),
              "applications/3.7/natural-person");
    EXPECT_EQ(textOf(cell, "sheet"), "三、依申请公开");
}

TEST(RepairOptionTest, GivesIndependentFaultsGroupsOfTheirOwn)
{
    const json::object report = reportOf("hongze-2023.ods");
    const json::array& repairs = report.at("repairs").as_array();

    EXPECT_EQ(report.at("repairsFound").as_int64(), 3);
    ASSERT_EQ(repairs.size(), 3u);
    EXPECT_EQ(changesOf(repairs[0]), std::vector<std::string>{"E6 0→11"});
    EXPECT_EQ(changesOf(repairs[1]), std::vector<std::string>{"O6 0→5"});
    EXPECT_EQ(changesOf(repairs[2]), std::vector<std::string>{"K6 5→0"});
    EXPECT_EQ(repairs[1].at("group").as_int64(), 2);
    EXPECT_EQ(repairs[2].at("rank").as_int64(), 2);
}

TEST(RepairOptionTest, HasNothingToProposeWhereEverythingTies)
{
    const json::object report = reportOf("suqian-2023.ods");

    EXPECT_EQ(report.at("repairsFound").as_int64(), 0);
    EXPECT_TRUE(report.at("repairsComplete").as_bool());
    EXPECT_TRUE(report.at("repairs").as_array().empty());
}

TEST(RepairOptionTest, LeavesRepairsOutOnRequest)
{
    const json::object report = reportOf("donghu-chengguan-2020.ods", {"--no-repair"});

    for (const char* key : {"repairs", "repairsFound", "repairsComplete"})
        EXPECT_FALSE(report.contains(key)) << key;
}

TEST(RepairOptionTest, ShowsTheBestOnesAsText)
{
    const std::string file = std::string(GOUJI_WORKBOOKS "/") + "donghu-chengguan-2020.ods";

    const auto with = linesOf(runGouji({"check", file}).output);
    const auto without = linesOf(runGouji({"check", "--no-repair", file}).output);

    EXPECT_GT(with.size(), without.size());
    EXPECT_TRUE(std::ranges::any_of(
        with, [](const std::string& line) { return line.find("D27, J27, D28, J28") != std::string::npos; }));
}

} // namespace
} // namespace gouji::test
