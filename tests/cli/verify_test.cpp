// SPDX-License-Identifier: MPL-2.0
#include "cli/recorded_reports.hpp"
#include "core/records/digest.hpp"

#include <fstream>

namespace gouji::test {
namespace {

namespace fs = std::filesystem;

const fs::path workbooks = GOUJI_WORKBOOKS;

class VerifyTest : public RecordedReportsTest {};

TEST_F(VerifyTest, HoldsForAReportAndTheRecordBesideIt)
{
    const fs::path report = addReport("a.ods");
    const fs::path beside = addRecord(report, recordsOf(report));
    EXPECT_TRUE(says(report, 0, "the figures are those that were validated"));
    EXPECT_TRUE(says(report, 0, "by the rules of the 2021 edition, version"));
    EXPECT_TRUE(says(beside, 0, "the figures are those that were validated"));
}

TEST_F(VerifyTest, HoldsForTheSameFiguresInAnotherFormat)
{
    const fs::path report = addReport("a.xlsx", "suqian-2023.xlsx");
    addRecord(report, recordsOf(workbooks / "suqian-2023.ods"));
    EXPECT_TRUE(says(report, 0, "the figures are those that were validated"));
}

TEST_F(VerifyTest, TakesTheRecordOfTheWorkbooksProperties)
{
    const auto records = recordsOf(workbooks / "suqian-2023.ods");
    EXPECT_TRUE(says(addWithProperty(records::toJson(records)), 0, "the figures are those that were validated"));
    EXPECT_TRUE(
        says(addWithProperty(records::toJson(recordsOf(workbooks / "suqian-2024.ods"))), 1, "not in the file"));
    EXPECT_TRUE(says(addWithProperty("[]"), 1, "contradicts itself"));
}

TEST_F(VerifyTest, NoticesAChangedFigure)
{
    auto records = recordsOf(workbooks / "suqian-2023.ods");
    records.at(0).figures = records::digestOf("others");
    const fs::path report = addReport("a.ods");
    addRecord(report, records);
    EXPECT_TRUE(says(report, 1, "figures were changed after the validation"));
}

TEST_F(VerifyTest, SaysWhereTheSameFiguresWereSavedAgain)
{
    const fs::path report = addReport("a.ods");
    addRecord(report, recordsOf(report));
    std::ofstream(report, std::ios::app) << ' ';
    EXPECT_TRUE(says(report, 0, "was saved again"));
}

TEST_F(VerifyTest, NoticesAnyChangeToAFileThatHoldsNoFigures)
{
    const fs::path file = m_folder / "a.pdf";
    writeFile(file, "%PDF-1.7");
    addRecord(file, recordsOf(workbooks / "suqian-2023.ods"));
    EXPECT_TRUE(says(file, 0, "the figures are those that were validated"));
    writeFile(file, "%PDF-1.8");
    EXPECT_TRUE(says(file, 1, "the file was changed"));
}

TEST_F(VerifyTest, NoticesAMissingRecord)
{
    EXPECT_TRUE(says(addReport("a.ods"), 1, "no validation record"));
    writeFile(m_folder / "a.pdf", "%PDF-1.7");
    EXPECT_TRUE(says(m_folder / "a.pdf", 1, "no validation record"));
}

TEST_F(VerifyTest, NoticesARecordThatContradictsItself)
{
    const fs::path report = addReport("a.ods");
    const fs::path beside = addRecord(report, recordsOf(report));
    std::string text = bytesOf(beside);
    text.replace(text.find("2024-01-15"), 10, "2024-01-16");
    writeFile(beside, text);
    EXPECT_TRUE(says(report, 1, "contradicts itself"));
    EXPECT_TRUE(says(beside, 1, "contradicts itself"));
}

TEST_F(VerifyTest, NoticesTheRecordOfAnotherReport)
{
    const fs::path report = addReport("a.ods");
    addRecord(report, recordsOf(workbooks / "suqian-2024.ods"));
    EXPECT_TRUE(says(report, 1, "no validation record of this report"));
}

TEST_F(VerifyTest, NoticesAMissingFile)
{
    const fs::path report = addReport("a.ods");
    const fs::path beside = addRecord(report, recordsOf(report));
    fs::remove(report);
    EXPECT_TRUE(says(beside, 1, "which is not there"));
}

TEST_F(VerifyTest, SaysThatTheReportWasNotFinished)
{
    const fs::path report = addReport("a.ods");
    EXPECT_EQ(recordsOf(report).at(0).blankCells, 0);
    addRecord(report, recordsOf(report));
    EXPECT_EQ(verify(report).output.find("blank"), std::string::npos);

    auto records = recordsOf(report);
    records.at(0).blankCells = 4;
    addRecord(report, records);
    EXPECT_TRUE(says(report, 0, "blank cells when validated: 4"));

    const fs::path blank = m_folder / "blank.fods";
    fs::copy_file(GOUJI_TEMPLATES "/disclosure/2021/report.fods", blank);
    addRecord(blank, recordsOf(blank));
    EXPECT_TRUE(says(blank, 0, "not finished when validated"));
    EXPECT_TRUE(says(blank, 0, "“Reviews and litigation”; blank cells in the whole report: 166"));
}

TEST_F(VerifyTest, GoesOnAfterAFileThatFails)
{
    const fs::path report = addReport("a.ods");
    addRecord(report, recordsOf(report));
    const Outcome outcome = runGouji({"verify", (m_folder / "none.ods").string(), report.string()});
    EXPECT_EQ(outcome.status, 2);
    EXPECT_NE(outcome.output.find("were validated"), std::string::npos);
}

TEST_F(VerifyTest, IsToldHowToBeUsed)
{
    EXPECT_EQ(runGouji({"verify"}).status, 64);
    EXPECT_EQ(runGouji({"verify", "--format", "xml", "a"}).status, 64);
    EXPECT_EQ(runGouji({"verify", "--record", "a", "b", "c"}).status, 64);
    EXPECT_EQ(runGouji({"verify", "--record", "a", m_folder.path().string()}).status, 64);
    EXPECT_NE(runGouji({"verify", "--help"}).output.find("forgery"), std::string::npos);
}

} // namespace
} // namespace gouji::test
