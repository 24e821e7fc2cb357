// SPDX-License-Identifier: MPL-2.0
#include "cli/program.hpp"
#include "unit/files/documents.hpp"

#include <boost/json.hpp>
#include <gtest/gtest.h>

#include <fstream>

namespace gouji::test {
namespace {

namespace json = boost::json;

const std::string workbooks = GOUJI_WORKBOOKS;
const std::string consistent = workbooks + "/suqian-2023.ods";
const std::string inconsistent = workbooks + "/donghu-chengguan-2020.ods";

TEST(CheckTest, EndsWithZeroWhereEverythingTies)
{
    const Outcome outcome = runGouji({"check", consistent});

    EXPECT_EQ(outcome.status, 0);
    EXPECT_NE(outcome.output.find(consistent), std::string::npos);
    EXPECT_EQ(outcome.complaints, "");
}

TEST(CheckTest, EndsWithOneWhereAnErrorIsOpen)
{
    EXPECT_EQ(runGouji({"check", consistent, inconsistent}).status, 1);
}

// The workbook as it is shipped: totals that are formulas show 0 in it.
TEST(CheckTest, ABlankFormIsIncompleteAndNoFailure)
{
    for (const char* edition : {"2019", "2021"}) {
        const std::string blank = std::string(GOUJI_TEMPLATES "/disclosure/") + edition + "/report.fods";
        const Outcome object = runGouji({"check", "--format", "json", blank});
        EXPECT_EQ(object.status, 0);
        const json::value report = json::parse(object.output);
        EXPECT_EQ(report.at("verdict").as_string(), "incomplete");
        ASSERT_EQ(report.at("findings").as_array().size(), 3u);
        for (const json::value& finding : report.at("findings").as_array())
            EXPECT_EQ(finding.at("rule").as_string(), "form.table-empty");

        const auto rows = linesOf(runGouji({"check", "--format", "csv", blank}).output);
        ASSERT_EQ(rows.size(), 4u);
        EXPECT_NE(rows[1].find(",incomplete,warning,open,form.table-empty,disclosure,"), rows[1].npos) << rows[1];

        const Outcome text = runGouji({"check", blank});
        EXPECT_EQ(text.status, 0);
        EXPECT_NE(text.output.find("○"), std::string::npos) << text.output;
        EXPECT_EQ(text.output.find("✔"), std::string::npos) << text.output;
    }
}

TEST(CheckTest, ChecksATextInAFileOfItsOwn)
{
    const TemporaryFolder folder;
    const std::string text = (folder.path() / "text.txt").string();
    std::ofstream(text) << "一、总体情况\n全年收到政府信息公开申请1件。\n";
    const Outcome outcome = runGouji({"check", "--format", "json", "--text", text, consistent});
    EXPECT_EQ(outcome.status, 0) << outcome.complaints;
    EXPECT_NE(outcome.output.find("\"text.figure\""), std::string::npos) << outcome.output;
    EXPECT_EQ(runGouji({"check", "--format", "json", consistent}).output.find("\"text.figure\""),
              std::string::npos);
}

TEST(CheckTest, TakesATextForOneFileAlone)
{
    const TemporaryFolder folder;
    const std::string text = (folder.path() / "text.txt").string();
    std::ofstream(text) << "一、总体情况\n";
    EXPECT_EQ(runGouji({"check", "--text", text, consistent, inconsistent}).status, 64);
    EXPECT_EQ(runGouji({"check", "--text", text, folder.path().string()}).status, 64);
    EXPECT_EQ(runGouji({"check", "--text", text + ".gone", consistent}).status, 2);
}

TEST(CheckTest, CountsIncompleteReportsApart)
{
    const Outcome outcome =
        runGouji({"check", GOUJI_TEMPLATES "/disclosure/2021/report.fods", consistent, consistent,
                  GOUJI_TEMPLATES "/disclosure/2019/report.fods", GOUJI_TEMPLATES "/disclosure/2021/report.fods"});
    EXPECT_EQ(outcome.status, 0);
    const std::string last = linesOf(outcome.output).back();
    EXPECT_NE(last.find("Reports that tie: 2, unfinished reports: 3"), last.npos) << last;
    EXPECT_EQ(runGouji({"check", GOUJI_TEMPLATES "/disclosure/2021/report.fods", inconsistent}).status, 1);
}

// Of an empty form, which has warnings alone.
TEST(CheckTest, ListsNothingOfReportsWithoutErrorsWhereOnlyErrorsAreWanted)
{
    const std::string blank = GOUJI_TEMPLATES "/disclosure/2021/report.fods";
    EXPECT_GT(linesOf(runGouji({"check", blank}).output).size(), 1u);
    EXPECT_EQ(linesOf(runGouji({"check", "--errors-only", blank}).output).size(), 1u);
    EXPECT_EQ(runGouji({"check", "--errors-only", inconsistent}).output, runGouji({"check", inconsistent}).output);
    EXPECT_EQ(runGouji({"check", "--errors-only", "--format=json", blank}).output,
              runGouji({"check", "--format=json", blank}).output);
}

TEST(CheckTest, PrintsOneObjectALine)
{
    const Outcome outcome = runGouji({"check", "--format", "json", inconsistent, consistent});
    const auto lines = linesOf(outcome.output);

    ASSERT_EQ(lines.size(), 2u);
    const json::value first = json::parse(lines[0]);
    EXPECT_EQ(first.at("file").as_string(), inconsistent);
    EXPECT_EQ(first.at("verdict").as_string(), "inconsistent");
    EXPECT_EQ(first.at("edition").as_string(), "2019");
    EXPECT_EQ(first.at("year").as_int64(), 2020);
    EXPECT_EQ(json::parse(lines[1]).at("verdict").as_string(), "consistent");
}

TEST(CheckTest, SpeaksTheLanguageOfTheLocale)
{
    EXPECT_NE(runGouji({"check", inconsistent}, "zh_CN.UTF-8").output,
              runGouji({"check", inconsistent}, "en_US.UTF-8").output);
    EXPECT_EQ(runGouji({"check", inconsistent}, "zh_CN.UTF-8").output,
              runGouji({"check", inconsistent}, "C").output);
}

TEST(CheckTest, TakesTheEditionThatIsAskedFor)
{
    const Outcome outcome = runGouji({"check", "--format=json", "--edition=2021", consistent});

    ASSERT_EQ(linesOf(outcome.output).size(), 1u);
    EXPECT_EQ(json::parse(outcome.output).at("edition").as_string(), "2021");
    EXPECT_EQ(runGouji({"check", "--edition=auto", consistent}).status, 0);
}

} // namespace
} // namespace gouji::test
