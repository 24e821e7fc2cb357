// SPDX-License-Identifier: MPL-2.0
#include "cli/recorded_reports.hpp"

namespace gouji::test {
namespace {

namespace fs = std::filesystem;
using Values = std::vector<std::string>;

// Records and files that cannot be used: each is one line that names it, and the others are verified.
class VerifyBrokenTest : public RecordedReportsTest {
protected:
    void SetUp() override { addRecorded("z.ods"); }

    void complainsOf(const std::string& name, const std::string& place = {})
    {
        const Outcome outcome = runGouji({"verify", (m_folder / name).string(), (m_folder / "z.ods").string()});
        EXPECT_EQ(outcome.status, 2) << name;
        const Values complaints = linesOf(outcome.complaints);
        ASSERT_EQ(complaints.size(), 1u) << outcome.complaints;
        EXPECT_EQ(complaints[0].find((m_folder / name).string() + ": " + place), 0u) << complaints[0];
        EXPECT_NE(outcome.output.find("were validated"), std::string::npos);
    }

    void addRecordText(const std::string& text) { writeFile(m_folder / "a.ods.record.json", text); }
};

TEST_F(VerifyBrokenTest, NamesWhatIsNotThere)
{
    complainsOf("none.ods");
    complainsOf("none.ods.record.json");
    complainsOf("none.json");
}

TEST_F(VerifyBrokenTest, NamesADamagedRecordAndThePlace)
{
    const std::string whole = bytesOf(m_folder / "z.ods.record.json");
    addReport("a.ods");
    addRecordText(whole.substr(0, whole.size() / 2));
    complainsOf("a.ods.record.json", "1:");
    addRecordText("[{\"figures\":\n x}]");
    complainsOf("a.ods.record.json", "2:2: ");
    addRecordText("");
    complainsOf("a.ods.record.json");
    addRecordText(std::string("\0\xFF\n", 3));
    complainsOf("a.ods.record.json");
    EXPECT_EQ(valuesOf(m_folder.path(), "result"), (Values{"unreadable", "unchanged"}));
}

TEST_F(VerifyBrokenTest, NamesTheRecordOfAnotherProgram)
{
    for (const char* text : {"{}", "[]", "[{}]", "null", R"([{"name":"package","version":"1.0"}])"}) {
        addRecordText(text);
        complainsOf("a.ods.record.json");
    }
    EXPECT_TRUE(says(m_folder / "a.ods.record.json", 2, "not a validation record"));
}

TEST_F(VerifyBrokenTest, NamesARecordThatSaysNothingOfItsFile)
{
    addRecordText(records::toJson(recordsOf(m_folder / "z.ods")));
    complainsOf("a.ods.record.json");
    addRecordText(records::toSidecar(recordsOf(m_folder / "z.ods"), {"../z.ods", std::string(64, '0')}));
    complainsOf("a.ods.record.json");
}

TEST_F(VerifyBrokenTest, NamesADamagedWorkbook)
{
    writeFile(m_folder / "a.ods", "PK");
    complainsOf("a.ods");
    addRecord(m_folder / "a.ods", recordsOf(m_folder / "z.ods"));
    complainsOf("a.ods");
}

TEST_F(VerifyBrokenTest, NamesAFolderInTheRecordsPlace)
{
    addReport("a.ods");
    fs::create_directory(m_folder / "a.ods.record.json");
    const Outcome outcome = verify(m_folder / "a.ods");
    EXPECT_EQ(outcome.status, 2);
    EXPECT_NE(outcome.complaints.find("a.ods.record.json: "), std::string::npos) << outcome.complaints;
}

TEST_F(VerifyBrokenTest, NamesALinkThatLeadsNowhere)
{
    fs::create_symlink(m_folder / "gone.ods", m_folder / "a.ods");
    complainsOf("a.ods");
}

TEST_F(VerifyBrokenTest, NamesARecordOfALaterProgramThatCannotBeJudged)
{
    auto records = recordsOf(m_folder / "z.ods");
    records.at(0).ruleSet.edition = reports::EditionCode("2031");
    records.at(0).figures = std::string(64, '0');
    addRecord(m_folder / "z.ods", records);
    EXPECT_EQ(valuesOf(m_folder / "z.ods", "result"), Values{"not-judged"});
    EXPECT_EQ(verify(m_folder / "z.ods").status, 1);
}

} // namespace
} // namespace gouji::test
