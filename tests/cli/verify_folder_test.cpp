// SPDX-License-Identifier: MPL-2.0
#include "cli/recorded_reports.hpp"
#include "core/records/digest.hpp"

namespace gouji::test {
namespace {

namespace fs = std::filesystem;
using Values = std::vector<std::string>;

class VerifyFolderTest : public RecordedReportsTest {};

TEST_F(VerifyFolderTest, IsWalkedInNameOrder)
{
    for (const char* name : {"c.ods", "a/2.ods", "a/1.ods", "b.xlsx"})
        addRecorded(name, fs::path(name).extension() == ".xlsx" ? "suqian-2023.xlsx" : "suqian-2023.ods");
    writeFile(m_folder / ".hidden.ods", "PK");
    writeFile(m_folder / "~$b.xlsx", "x");
    writeFile(m_folder / "b.png", "x");
    const Outcome outcome = runGouji({"verify", "--format", "json", m_folder.path().string()});
    EXPECT_EQ(outcome.status, 0) << outcome.output;
    EXPECT_EQ(values(outcome, "file"),
              (Values{m_folder / "a/1.ods", m_folder / "a/2.ods", m_folder / "b.xlsx", m_folder / "c.ods"}));
    EXPECT_EQ(values(outcome, "record"),
              (Values{m_folder / "a/1.ods.record.json", m_folder / "a/2.ods.record.json",
                      m_folder / "b.xlsx.record.json", m_folder / "c.ods.record.json"}));
}

TEST_F(VerifyFolderTest, ListsWhatHasNoRecordAndDoesNotFail)
{
    addRecorded("a.ods");
    addReport("b.ods");
    writeFile(m_folder / "c.pdf", "%PDF-1.7");
    const Outcome outcome = runGouji({"verify", "--format", "json", m_folder.path().string()});
    EXPECT_EQ(outcome.status, 0);
    EXPECT_EQ(values(outcome, "result"), (Values{"unchanged", "no-record", "no-record"}));
    EXPECT_EQ(valuesOf(m_folder.path(), "year"), (Values{"2023", "2023", "-"}));
    EXPECT_EQ(verify(m_folder / "b.ods").status, 1) << "where it is named";
}

TEST_F(VerifyFolderTest, VerifiesWhateverHasARecord)
{
    writeFile(m_folder / "a.zip", "PK");
    addRecord(m_folder / "a.zip", recordsOf(addReport("source.ods")));
    fs::remove(m_folder / "source.ods");
    EXPECT_EQ(valuesOf(m_folder.path(), "result"), Values{"unchanged"});
    fs::rename(m_folder / "a.zip", m_folder / "b.zip");
    EXPECT_EQ(valuesOf(m_folder.path(), "result"), Values{"no-file"}) << "nothing is lost in silence";
}

TEST_F(VerifyFolderTest, ListsTheRecordOfAFileThatIsGone)
{
    fs::remove(addRecorded("a.ods"));
    addRecorded("b.ods", "suqian-2024.ods");
    const Outcome outcome = runGouji({"verify", "--format", "json", m_folder.path().string()});
    EXPECT_EQ(outcome.status, 1);
    EXPECT_EQ(values(outcome, "result"), (Values{"no-file", "unchanged"}));
    EXPECT_EQ(values(outcome, "file").at(0), (m_folder / "a.ods").string());
    EXPECT_EQ(values(outcome, "record").at(0), (m_folder / "a.ods.record.json").string());
    EXPECT_EQ(values(outcome, "agency").at(0), values(outcome, "agency").at(1));
}

TEST_F(VerifyFolderTest, CountsWhatBecameOfAll)
{
    addRecorded("a.ods");
    auto records = recordsOf(addReport("b.ods", "suqian-2024.ods"));
    records.at(0).figures = records::digestOf("others");
    addRecord(m_folder / "b.ods", records);
    addReport("c.ods");
    const Values lines = linesOf(verify(m_folder.path()).output);
    ASSERT_FALSE(lines.empty());
    EXPECT_EQ(lines.back(),
              "Files: 3. Reports as validated: 1, reports changed since: 1, without a validation record: 1.");
    EXPECT_EQ(linesOf(verify(m_folder / "a.ods").output).back().find("Files:"), std::string::npos);
}

TEST_F(VerifyFolderTest, ShowsItsProgress)
{
    for (const char* name : {"a.ods", "b.ods", "c.ods"})
        addRecorded(name);
    const Outcome outcome = runGoujiOnTerminal({"verify", m_folder.path().string()});
    EXPECT_EQ(outcome.status, 0);
    EXPECT_NE(outcome.complaints.find("verified 1 of 6 files"), std::string::npos) << outcome.complaints;
}

TEST_F(VerifyFolderTest, SaysWhereThereIsNothing)
{
    const Outcome outcome = verify(m_folder.path());
    EXPECT_EQ(outcome.status, 0);
    EXPECT_EQ(outcome.output, "");
    EXPECT_EQ(linesOf(outcome.complaints).size(), 1u);
    EXPECT_NE(outcome.complaints.find(m_folder.path().string()), std::string::npos);
}

} // namespace
} // namespace gouji::test
