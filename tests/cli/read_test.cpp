// SPDX-License-Identifier: MPL-2.0
#include "cli/program.hpp"
#include "support/source_files.hpp"
#include "unit/files/documents.hpp"

#include <boost/json.hpp>
#include <gtest/gtest.h>

#include <algorithm>

// Reports handed to other programs, and the figures of their texts compared.
namespace gouji::test {
namespace {

namespace json = boost::json;

std::string workbook(const std::string& name) { return std::string(GOUJI_WORKBOOKS) + "/" + name; }

// A report whose text states figures.
std::string withText(const std::string& figure)
{
    std::string text = contentOf(workbook("suqian-2024.txt"));
    const std::string heading = "一、总体情况\n";
    return text.insert(text.find(heading) + heading.size(), "全年公布文件" + figure + "件。\n");
}

TEST(ReadTest, PrintsEveryFigureWithItsPlace)
{
    const Outcome run = runGouji({"read", workbook("suqian-2024.docx"), workbook("suqian-2023.ods")});
    EXPECT_EQ(run.status, 0) << run.complaints;
    const auto lines = linesOf(run.output);
    ASSERT_EQ(lines.size(), 2u);
    const json::object report = json::parse(lines[0]).as_object();
    EXPECT_EQ(report.at("year").as_int64(), 2024);
    EXPECT_EQ(report.at("agency").as_string(), "宿迁市");
    EXPECT_EQ(report.at("sections").as_array().size() > 5, true);
    const json::array& tables = report.at("tables").as_array();
    const auto fees = std::ranges::find_if(tables[0].at("cells").as_array(),
                                           [](const json::value& cell) { return cell.at("row") == "fees"; });
    ASSERT_NE(fees, tables[0].at("cells").as_array().end());
    EXPECT_EQ(fees->at("value"), "72701.2578");
    EXPECT_FALSE(fees->at("address").as_string().empty());
}

TEST(ReadTest, SaysWhatCannotBeRead)
{
    const TemporaryFolder folder;
    writeFile(folder / "letter.txt", "今天天气很好。\n");
    const Outcome run = runGouji({"read", (folder / "letter.txt").string(), workbook("suqian-2024.txt")});
    EXPECT_EQ(run.status, 2);
    EXPECT_EQ(linesOf(run.output).size(), 1u) << "the other one is read";
    EXPECT_NE(run.complaints.find("letter.txt"), std::string::npos);
    EXPECT_EQ(runGouji({"read"}).status, 64);
    EXPECT_EQ(runGouji({"read", "--help"}).status, 0);
}

TEST(CompareTextTest, AFigureOfTheTextIsADifference)
{
    const TemporaryFolder folder;
    writeFile(folder / "a.txt", withText("35"));
    writeFile(folder / "b.txt", withText("53"));
    const auto compare = [&](const char* a, const char* b) {
        return runGouji({"compare", "--format", "json", (folder / a).string(), (folder / b).string()});
    };
    EXPECT_EQ(compare("a.txt", "a.txt").status, 0);
    const Outcome run = compare("a.txt", "b.txt");
    EXPECT_EQ(run.status, 1);
    const json::object compared = json::parse(run.output).as_object();
    ASSERT_EQ(compared.at("differences").as_array().size(), 1u);
    const json::object& difference = compared.at("differences").as_array()[0].as_object();
    EXPECT_EQ(difference.at("at").at("section"), "1");
    EXPECT_EQ(difference.at("a").to_number<int>(), 35);
    EXPECT_EQ(difference.at("b").to_number<int>(), 53);
    EXPECT_NE(difference.at("whereA").at("quote").as_string().find("35"), std::string::npos);
}

} // namespace
} // namespace gouji::test
