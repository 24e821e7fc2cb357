// SPDX-License-Identifier: MPL-2.0
#include "cli/program.hpp"

#include <boost/json.hpp>
#include <gtest/gtest.h>

#include <algorithm>

namespace gouji::test {
namespace {

namespace json = boost::json;

std::string workbook(const std::string& name) { return std::string(GOUJI_WORKBOOKS) + "/" + name; }

json::object jsonOf(const Outcome& run) { return json::parse(run.output).as_object(); }

class CompareFormsTest : public testing::TestWithParam<const char*> {};

TEST_P(CompareFormsTest, FindsTheSameFiguresInEveryForm)
{
    const Outcome run = runGouji({"compare", "--format", "json", workbook("suqian-2024.ods"),
                                  workbook("suqian-2024." + std::string(GetParam()))});
    EXPECT_EQ(run.status, 0) << run.complaints << run.output;
    const json::object compared = jsonOf(run);
    EXPECT_TRUE(compared.at("same").as_bool());
    EXPECT_TRUE(compared.at("differences").as_array().empty());
    EXPECT_GT(compared.at("cells").as_int64(), 100);
}

INSTANTIATE_TEST_SUITE_P(Forms, CompareFormsTest, testing::Values("xlsx", "fods", "docx", "odt", "html", "txt"));

TEST(CompareTest, ListsWhatDiffersWithBothSides)
{
    const Outcome run =
        runGouji({"compare", "--format", "json", workbook("suqian-2023.ods"), workbook("suqian-2024.docx")});
    EXPECT_EQ(run.status, 1);
    const json::object compared = jsonOf(run);
    EXPECT_EQ(compared.at("a").as_string(), workbook("suqian-2023.ods"));
    EXPECT_EQ(compared.at("b").as_string(), workbook("suqian-2024.docx"));
    EXPECT_FALSE(compared.at("same").as_bool());
    const json::array& differences = compared.at("differences").as_array();
    const auto found = std::ranges::find_if(differences, [](const json::value& difference) {
        const json::object& at = difference.at("at").as_object();
        return at.contains("row") && at.at("row") == "1" && at.at("table") == "applications"
               && at.at("column") == "total";
    });
    ASSERT_NE(found, differences.end());
    EXPECT_TRUE(found->at("a").is_number());
    EXPECT_TRUE(found->at("b").is_number());
    EXPECT_NE(found->at("a"), found->at("b"));
}

TEST(CompareTest, IsTheSameTurnedRound)
{
    const json::object one = jsonOf(
        runGouji({"compare", "--format", "json", workbook("pingtan-2021.ods"), workbook("pingtan-2022.ods")}));
    const json::object other = jsonOf(
        runGouji({"compare", "--format", "json", workbook("pingtan-2022.ods"), workbook("pingtan-2021.ods")}));
    ASSERT_EQ(one.at("differences").as_array().size(), other.at("differences").as_array().size());
    EXPECT_EQ(one.at("differences").at(1).at("a"), other.at("differences").at(1).at("b"));
}

TEST(CompareTest, WritesTextAndCsv)
{
    const std::vector<std::string> files{workbook("suqian-2023.ods"), workbook("suqian-2024.ods")};
    const Outcome text = runGouji({"compare", files[0], files[1]});
    EXPECT_EQ(text.status, 1);
    EXPECT_GT(linesOf(text.output).size(), 3u);
    const Outcome csv = runGouji({"compare", "--format", "csv", files[0], files[1]});
    EXPECT_EQ(csv.status, 1);
    EXPECT_EQ(linesOf(csv.output).size() - 1, (linesOf(text.output).size() - 1) / 3);
}

TEST(CompareTest, SaysWhichFileCannotBeRead)
{
    const Outcome missing = runGouji({"compare", workbook("suqian-2024.ods"), "/nowhere/b.ods"});
    EXPECT_EQ(missing.status, 2);
    EXPECT_NE(missing.complaints.find("/nowhere/b.ods"), std::string::npos);
    EXPECT_EQ(missing.output, "");
    const Outcome empty =
        runGouji({"compare", std::string(GOUJI_TEMPLATES) + "/README.md", workbook("suqian-2024.ods")});
    EXPECT_EQ(empty.status, 2);
    EXPECT_NE(empty.complaints.find("README.md"), std::string::npos);
}

TEST(CompareTest, TakesTwoFiles)
{
    EXPECT_EQ(runGouji({"compare", workbook("suqian-2024.ods")}).status, 64);
    EXPECT_EQ(runGouji({"compare", "a", "b", "c"}).status, 64);
    EXPECT_EQ(runGouji({"compare", "--help"}).status, 0);
}

} // namespace
} // namespace gouji::test
