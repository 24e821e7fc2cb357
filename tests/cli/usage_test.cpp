// SPDX-License-Identifier: MPL-2.0
#include "cli/program.hpp"

#include <gtest/gtest.h>

namespace gouji::test {
namespace {

constexpr int wrongUsage = 64;

// The status, where the one line of complaint is all there is.
int statusOfRefused(const std::vector<std::string>& arguments)
{
    const Outcome outcome = runGouji(arguments);
    EXPECT_EQ(outcome.output, "");
    EXPECT_EQ(linesOf(outcome.complaints).size(), 1u) << outcome.complaints;
    return outcome.status;
}

TEST(UsageTest, ShowsItsVersion)
{
    const Outcome outcome = runGouji({"--version"});

    EXPECT_EQ(outcome.status, 0);
    EXPECT_EQ(outcome.output, "gouji " GOUJI_VERSION "\n");
    EXPECT_EQ(outcome.complaints, "");
}

TEST(UsageTest, ExplainsEveryOptionInBothLanguages)
{
    for (const char* locale : {"zh_CN.UTF-8", "en_US.UTF-8"}) {
        const Outcome outcome = runGouji({"check", "--help"}, locale);
        EXPECT_EQ(outcome.status, 0);
        for (const char* option : {"--format text|json|csv", "--edition auto|2019|2021", "--previous", "--rules",
                                   "--jobs N", "--errors-only", "--help"})
            EXPECT_NE(outcome.output.find(option), std::string::npos) << option;
    }
    EXPECT_NE(runGouji({"check", "--help"}, "zh_CN.UTF-8").output, runGouji({"check", "--help"}, "en_GB").output);
}

TEST(UsageTest, NamesItsCommands)
{
    const Outcome outcome = runGouji({"--help"});

    EXPECT_EQ(outcome.status, 0);
    EXPECT_NE(outcome.output.find("gouji check"), std::string::npos);
}

TEST(UsageTest, RefusesWhatItDoesNotKnow)
{
    for (const char* word : {"verify", "--frobnicate", "-v", ""})
        EXPECT_EQ(statusOfRefused({word}), wrongUsage) << word;
    for (const char* option : {"--no-repairs", "-x", "--form=json", "--job=2"})
        EXPECT_EQ(statusOfRefused({"check", option, "a.ods"}), wrongUsage) << option;
}

TEST(UsageTest, RefusesValuesThatAreNone)
{
    EXPECT_EQ(statusOfRefused({"check", "--format", "xml", "a.ods"}), wrongUsage);
    EXPECT_EQ(statusOfRefused({"check", "--edition", "2020", "a.ods"}), wrongUsage);
    EXPECT_EQ(statusOfRefused({"check", "a.ods", "--format"}), wrongUsage);
    EXPECT_EQ(statusOfRefused({"check", "--format=", "a.ods"}), wrongUsage);
    EXPECT_EQ(statusOfRefused({"check", "--help=x"}), wrongUsage);
    EXPECT_EQ(statusOfRefused({"check", "--format=json", "--format=json", "a.ods"}), wrongUsage);
}

TEST(UsageTest, RefusesNumbersOfJobsThatAreNone)
{
    for (const char* jobs : {"--jobs=0", "--jobs=-1", "--jobs=257", "--jobs=99999999999999999999", "--jobs=two",
                             "--jobs=1.5", "--jobs=", "--jobs= 2", "--jobs=0x2"})
        EXPECT_EQ(statusOfRefused({"check", jobs, "a.ods"}), wrongUsage) << jobs;
    EXPECT_EQ(statusOfRefused({"check", "a.ods", "--jobs"}), wrongUsage);
    EXPECT_EQ(statusOfRefused({"check", "--jobs", "-1", "a.ods"}), wrongUsage);
    EXPECT_EQ(runGouji({"check", "--jobs=256", GOUJI_WORKBOOKS "/suqian-2023.ods"}).status, 0);
}

TEST(UsageTest, AsksForSomethingToDo)
{
    EXPECT_EQ(statusOfRefused({}), wrongUsage);
    EXPECT_EQ(statusOfRefused({"check"}), wrongUsage);
    EXPECT_EQ(statusOfRefused({"check", "--format", "json"}), wrongUsage);
}

TEST(UsageTest, NoticesThatNothingCanBeWritten)
{
    for (const OutputTo outputTo : {OutputTo::FullDevice, OutputTo::ClosedPipe}) {
        for (const std::vector<std::string>& arguments :
             {std::vector<std::string>{"--help"}, {"check", GOUJI_WORKBOOKS}}) {
            const Outcome outcome = runGouji(arguments, "en_US.UTF-8", outputTo);
            EXPECT_EQ(outcome.status, 2);
            EXPECT_EQ(linesOf(outcome.complaints).size(), 1u) << outcome.complaints;
        }
    }
}

} // namespace
} // namespace gouji::test
