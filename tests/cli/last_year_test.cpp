// SPDX-License-Identifier: MPL-2.0
#include "cli/program.hpp"
#include "unit/files/documents.hpp"

#include <boost/json.hpp>
#include <gtest/gtest.h>

#include <algorithm>
#include <filesystem>

namespace gouji::test {
namespace {

namespace fs = std::filesystem;
namespace json = boost::json;

const std::string workbooks = GOUJI_WORKBOOKS;

std::string workbook(const std::string& name) { return workbooks + "/" + name; }

// The rules that a run of the program found violated, with their places.
std::vector<std::string> foundBy(const Outcome& outcome)
{
    std::vector<std::string> found;
    for (const std::string& line : linesOf(outcome.output)) {
        const json::value report = json::parse(line);
        for (const json::value& finding : report.at("findings").as_array())
            found.push_back(std::string(finding.at("rule").as_string()) + " " + json::serialize(finding.at("at")));
    }
    return found;
}

long count(const std::vector<std::string>& found, const std::string& rule)
{
    return std::ranges::count_if(found, [&](const std::string& line) { return line.starts_with(rule + " "); });
}

class LastYearTest : public testing::TestWithParam<std::string> {};

INSTANTIATE_TEST_SUITE_P(Formats, LastYearTest, testing::Values(".ods", ".fods", ".xlsx"));

TEST_P(LastYearTest, RealPairsCarryOver)
{
    for (const auto& [before, after] :
         {std::pair("suqian-2023", "suqian-2024"), std::pair("pingtan-2021", "pingtan-2022")}) {
        const Outcome outcome = runGouji({"check", "--format", "json", "--previous", workbook(before + GetParam()),
                                          workbook(after + GetParam())});
        EXPECT_EQ(outcome.status, 0) << after;
        EXPECT_EQ(outcome.complaints, "") << after;
        const auto found = foundBy(outcome);
        EXPECT_EQ(count(found, "applications.carried-over"), 0) << after;
        EXPECT_EQ(count(found, "disclosure.effective-roll-forward"), 0) << after;
    }
}

TEST_P(LastYearTest, SaysWhatWasNotCarriedOver)
{
    const Outcome outcome =
        runGouji({"check", "--format", "json", "--previous", workbook("suqian-2023" + GetParam()),
                  workbook("pingtan-2022" + GetParam())});
    EXPECT_EQ(outcome.status, 1);
    EXPECT_EQ(count(foundBy(outcome), "applications.carried-over"), 3);
    EXPECT_NE(outcome.complaints.find("2023"), std::string::npos) << "2023 is not the year before 2022";
    const json::value finding = json::parse(outcome.output).at("findings").at(0);
    EXPECT_EQ(finding.at("expected").as_string(), "118");
    EXPECT_EQ(finding.at("actual").as_string(), "1");
    EXPECT_TRUE(finding.at("cells").at(0).at("lastYear").as_bool());
}

TEST(LastYearFolderTest, ReportsArePairedByBodyAndYear)
{
    const TemporaryFolder folder;
    for (const char* name : {"suqian-2023.ods", "pingtan-2021.ods", "huaian-2024.ods"})
        fs::copy_file(workbook(name), folder / name);
    const Outcome outcome =
        runGouji({"check", "--format", "json", "--previous", folder.path().string(), workbook("suqian-2024.ods"),
                  workbook("pingtan-2022.ods"), workbook("hongze-2023.ods")});
    EXPECT_EQ(outcome.complaints, "");
    EXPECT_EQ(count(foundBy(outcome), "applications.carried-over"), 0);
}

TEST(LastYearDocumentTest, TablesAreCalledInTheReadersLanguage)
{
    const Outcome outcome = runGouji(
        {"check", "--format", "json", "--previous", workbook("suqian-2023.docx"), workbook("pingtan-2022.docx")},
        "zh_CN.UTF-8");
    EXPECT_NE(outcome.output.find(R"("lastYear":true)"), std::string::npos);
    EXPECT_EQ(outcome.output.find(R"("sheet":"Table)"), std::string::npos) << outcome.output;
}

TEST(LastYearFileTest, MustBeAReport)
{
    const Outcome missing = runGouji({"check", "--previous", "no-such.ods", workbook("suqian-2024.ods")});
    EXPECT_EQ(missing.status, 2);
    EXPECT_NE(missing.complaints.find("no-such.ods"), std::string::npos);
    EXPECT_EQ(missing.output, "") << "a verdict without the comparison asked for would mislead";
}

} // namespace
} // namespace gouji::test
