// SPDX-License-Identifier: MPL-2.0
#include "cli/program.hpp"
#include "unit/files/documents.hpp"

#include <boost/json.hpp>
#include <gtest/gtest.h>

#include <sys/stat.h>

namespace gouji::test {
namespace {

namespace fs = std::filesystem;
namespace json = boost::json;

// A folder to be checked, and what each file in it was found to be: "a.ods no-report".
class FolderTest : public testing::Test {
protected:
    void addReport(const std::string& name)
    {
        fs::create_directories((m_folder / name).parent_path());
        fs::copy_file(GOUJI_WORKBOOKS "/suqian-2023.ods", m_folder / name);
    }
    void addWorkbookWithoutTables(const std::string& name)
    {
        writeFile(m_folder / name, flatOpenDocument("<table:table table:name=\"a\"/>"));
    }

    std::vector<std::string> verdicts()
    {
        m_outcome = runGouji({"check", "--format", "json", m_folder.path().string()});
        std::vector<std::string> found;
        for (const std::string& line : linesOf(m_outcome.output)) {
            const json::value object = json::parse(line);
            const fs::path file(std::string(object.at("file").as_string()));
            found.push_back(file.lexically_relative(m_folder.path()).string() + " "
                            + std::string(object.at("verdict").as_string()));
        }
        return found;
    }

    using Verdicts = std::vector<std::string>;

    TemporaryFolder m_folder;
    Outcome m_outcome;
};

TEST_F(FolderTest, IsWalkedInNameOrderWithTheFoldersInIt)
{
    for (const char* name : {"c.ods", "b/2.ods", "b/1.ods", "a.ods"})
        addReport(name);

    EXPECT_EQ(verdicts(),
              (Verdicts{"a.ods consistent", "b/1.ods consistent", "b/2.ods consistent", "c.ods consistent"}));
    EXPECT_EQ(m_outcome.status, 0);
}

TEST_F(FolderTest, MayHoldWorkbooksThatAreNoReports)
{
    addWorkbookWithoutTables("a.fods");
    addReport("b.ods");

    EXPECT_EQ(verdicts(), (Verdicts{"a.fods no-report", "b.ods consistent"}));
    EXPECT_EQ(m_outcome.status, 0);
    EXPECT_EQ(m_outcome.complaints, "");
}

TEST_F(FolderTest, KeepsSilentAboutFilesThatAreNotForUs)
{
    for (const char* name : {"readme.csv", "picture.png", "~$a.xlsx", ".hidden.ods", "noending"})
        writeFile(m_folder / name, "x");
    addReport("a.ods");

    EXPECT_EQ(verdicts(), Verdicts{"a.ods consistent"});
    EXPECT_EQ(m_outcome.complaints, "");
}

TEST_F(FolderTest, ReportsFormatsThatAreRefusedAndChecksTheRest)
{
    for (const char* name : {"a.et", "b.wps", "c.doc", "d.pdf", "e.xls"})
        writeFile(m_folder / name, "x");
    addReport("f.ods");

    EXPECT_EQ(verdicts(), (Verdicts{"a.et unreadable", "b.wps unreadable", "c.doc unreadable", "d.pdf unreadable",
                                    "e.xls unreadable", "f.ods consistent"}));
    EXPECT_EQ(linesOf(m_outcome.complaints).size(), 5u);
    EXPECT_EQ(m_outcome.status, 2);
}

TEST_F(FolderTest, SurvivesLinksThatLeadBack)
{
    addReport("a/1.ods");
    fs::create_directory_symlink(m_folder.path(), m_folder / "a" / "back");
    fs::create_directory_symlink("b", m_folder / "b");
    fs::create_symlink("nowhere", m_folder / "c.ods");

    EXPECT_EQ(verdicts(), (Verdicts{"a/1.ods consistent", "c.ods unreadable"}));
}

TEST_F(FolderTest, DoesNotWaitForPipes)
{
    ASSERT_EQ(mkfifo((m_folder / "a.ods").c_str(), 0600), 0);
    fs::create_directory(m_folder / "b.ods");
    addReport("b.ods/1.ods");

    EXPECT_EQ(verdicts(), (Verdicts{"a.ods unreadable", "b.ods/1.ods consistent"}));
}

TEST_F(FolderTest, SaysThatThereWasNothingToCheck)
{
    EXPECT_EQ(verdicts(), Verdicts{});
    EXPECT_EQ(linesOf(m_outcome.complaints).size(), 1u);
    EXPECT_EQ(m_outcome.status, 0);
}

} // namespace
} // namespace gouji::test
