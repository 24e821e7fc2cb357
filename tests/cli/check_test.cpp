// SPDX-License-Identifier: MPL-2.0
#include "cli/program.hpp"

#include <boost/json.hpp>
#include <gtest/gtest.h>

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
