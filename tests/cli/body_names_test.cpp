// SPDX-License-Identifier: MPL-2.0
#include "cli/program.hpp"
#include "support/source_files.hpp"
#include "unit/files/documents.hpp"

#include <gtest/gtest.h>

namespace gouji::test {
namespace {

namespace fs = std::filesystem;

// A real report under the name of another body.
std::string reportOf(const char* report, const std::string& body)
{
    std::string text = contentOf(std::string(GOUJI_WORKBOOKS) + "/" + report + ".txt");
    const std::string published = "宿迁市";
    text.replace(text.find(published), published.size(), body);
    return text;
}

// Folders of last year's and of this year's reports.
class BodyNamesTest : public testing::Test {
protected:
    void SetUp() override
    {
        fs::create_directory(m_folder / "before");
        fs::create_directory(m_folder / "now");
    }
    void before(const char* file, const char* body) const
    {
        writeFile(m_folder / "before" / file, reportOf("suqian-2023", body));
    }
    void now(const char* file, const char* body) const
    {
        writeFile(m_folder / "now" / file, reportOf("suqian-2024", body));
    }
    std::string aliases(const char* text) const
    {
        writeFile(m_folder / "names.txt", text);
        return (m_folder / "names.txt").string();
    }
    Outcome check(std::vector<std::string> more = {}) const
    {
        std::vector<std::string> arguments{"check", "--previous", (m_folder / "before").string(),
                                           (m_folder / "now").string()};
        arguments.insert(arguments.end(), more.begin(), more.end());
        return runGouji(arguments);
    }

    const TemporaryFolder m_folder;
};

TEST_F(BodyNamesTest, ACertainContractionIsPairedAndSaid)
{
    before("a.txt", "甲县发展和改革局");
    now("a.txt", "甲县发改局");
    const Outcome outcome = check();
    EXPECT_EQ(outcome.status, 0) << outcome.output;
    const auto lines = linesOf(outcome.complaints);
    ASSERT_EQ(lines.size(), 1u) << outcome.complaints;
    EXPECT_NE(lines[0].find("甲县发展和改革局"), std::string::npos);
}

TEST_F(BodyNamesTest, WhatMayBeAnotherBodyIsNotPairedButListed)
{
    before("a.txt", "甲县住房和城乡建设局");
    now("a.txt", "甲县住建局");
    const auto lines = linesOf(check().complaints);
    ASSERT_EQ(lines.size(), 2u);
    EXPECT_NE(lines[0].find("甲县住建局"), std::string::npos) << lines[0];
    EXPECT_NE(lines[1].find("甲县住房和城乡建设局"), std::string::npos) << lines[1];
}

TEST_F(BodyNamesTest, TwoThatOneContractionMayMeanAreNotToldApart)
{
    before("a.txt", "甲县发展和改革局");
    before("b.txt", "甲县发现和改进局");
    now("a.txt", "甲县发改局");
    EXPECT_EQ(linesOf(check().complaints).size(), 3u);
}

TEST_F(BodyNamesTest, AnOfficeMaySayWhichNamesAreOneBodys)
{
    before("a.txt", "甲县住房和城乡建设局");
    now("a.txt", "甲县住建局");
    const Outcome outcome = check({"--aliases", aliases("甲县住建局 = 甲县住房和城乡建设局\n")});
    EXPECT_EQ(outcome.status, 0);
    EXPECT_EQ(outcome.complaints, "");
}

TEST_F(BodyNamesTest, AFileOfNamesThatIsNotThereStopsTheCheck)
{
    now("a.txt", "甲县住建局");
    const Outcome outcome = check({"--aliases", (m_folder / "none.txt").string()});
    EXPECT_EQ(outcome.status, 2);
    EXPECT_NE(outcome.complaints.find("none.txt"), std::string::npos);
}

} // namespace
} // namespace gouji::test
