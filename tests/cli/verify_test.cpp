// SPDX-License-Identifier: MPL-2.0
#include "cli/program.hpp"
#include "core/record/digest.hpp"
#include "core/record/sidecar.hpp"
#include "core/validation.hpp"
#include "files/workbook_file.hpp"
#include "unit/files/documents.hpp"

#include <gtest/gtest.h>

#include <fstream>
#include <iterator>

namespace gouji::test {
namespace {

namespace fs = std::filesystem;
using record::Record;

const fs::path workbooks = GOUJI_WORKBOOKS;

std::string bytesOf(const fs::path& file)
{
    std::ifstream stream(file, std::ios::binary);
    return {std::istreambuf_iterator<char>(stream), {}};
}

// A report and its record, as they are handed in.
class VerifyTest : public testing::Test {
protected:
    fs::path addReport(const char* name, const char* source = "suqian-2023.ods")
    {
        fs::copy_file(workbooks / source, m_folder / name, fs::copy_options::overwrite_existing);
        return m_folder / name;
    }

    std::vector<Record> recordsOf(const fs::path& report) const
    {
        std::vector<Record> records;
        for (const Validation& validation : validate(*files::readWorkbook(report), m_catalogue))
            records.push_back(record::recordOf(validation, "2024-01-15T09:30:00+08:00", "Gouji 0.1.0"));
        return records;
    }

    fs::path addRecord(const fs::path& file, const std::vector<Record>& records)
    {
        const std::string name = file.filename().string();
        const fs::path path = m_folder / record::sidecarNameOf(name);
        writeFile(path, record::toSidecar(records, {name, record::digestOf(bytesOf(file))}));
        return path;
    }

    // A workbook with the record of its validation in its properties.
    fs::path addRecorded(const std::string& property)
    {
        std::string text = bytesOf(workbooks / "suqian-2023.fods");
        std::string escaped;
        for (const char c : property)
            escaped += c == '"' ? "&quot;" : std::string(1, c);
        const std::string end = "</office:meta>";
        const std::string own =
            "<meta:user-defined meta:name=\"gouji.record\">" + escaped + "</meta:user-defined>";
        text.insert(text.find(end), own);
        writeFile(m_folder / "recorded.fods", text);
        return m_folder / "recorded.fods";
    }

    Outcome verify(const fs::path& file) const { return runGouji({"verify", file.string()}); }

    // Whether it ended with that status, and said these words.
    testing::AssertionResult says(const fs::path& file, int status, const std::string& words) const
    {
        const Outcome outcome = verify(file);
        const bool said = (outcome.output + outcome.complaints).find(words) != std::string::npos;
        return (outcome.status == status && said ? testing::AssertionSuccess() : testing::AssertionFailure())
               << outcome.status << "\n"
               << outcome.output << outcome.complaints;
    }

    const catalogue::Catalogue m_catalogue = catalogue::builtInCatalogue();
    TemporaryFolder m_folder;
};

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
    EXPECT_TRUE(says(addRecorded(record::toJson(records)), 0, "the figures are those that were validated"));
    EXPECT_TRUE(says(addRecorded(record::toJson(recordsOf(workbooks / "suqian-2024.ods"))), 1, "not in the file"));
    EXPECT_TRUE(says(addRecorded("[]"), 1, "contradicts itself"));
}

TEST_F(VerifyTest, NoticesAChangedFigure)
{
    auto records = recordsOf(workbooks / "suqian-2023.ods");
    records.at(0).figures = record::digestOf("others");
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

TEST_F(VerifyTest, NoticesARenamedRecord)
{
    const fs::path report = addReport("a.ods");
    fs::rename(addRecord(report, recordsOf(report)), m_folder / "b.ods.record.json");
    EXPECT_TRUE(says(addReport("b.ods"), 1, "about another file: a.ods"));
}

TEST_F(VerifyTest, NoticesAMissingFile)
{
    const fs::path report = addReport("a.ods");
    const fs::path beside = addRecord(report, recordsOf(report));
    fs::remove(report);
    EXPECT_TRUE(says(beside, 1, "not in the record’s folder"));
}

TEST_F(VerifyTest, SaysWhatCannotBeRead)
{
    EXPECT_TRUE(says(m_folder / "none.ods", 2, "none.ods"));
    EXPECT_TRUE(says(m_folder / "none.json", 2, "none.json"));
    writeFile(m_folder / "x.json", "{}");
    EXPECT_TRUE(says(m_folder / "x.json", 2, "x.json"));
    writeFile(m_folder / "broken.ods", "PK");
    EXPECT_TRUE(says(m_folder / "broken.ods", 2, "broken.ods"));
}

TEST_F(VerifyTest, SaysThatTheRulesWereOthers)
{
    const fs::path report = addReport("a.ods");
    auto records = recordsOf(report);
    records.at(0).ruleSet.version = "1";
    addRecord(report, records);
    EXPECT_TRUE(says(report, 0, "other than those of the validation"));
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
    fs::copy_file(GOUJI_TEMPLATES "/2021/report.fods", blank);
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
    EXPECT_EQ(runGouji({"verify", "--format", "json", "a"}).status, 64);
    EXPECT_NE(runGouji({"verify", "--help"}).output.find("forgery"), std::string::npos);
}

} // namespace
} // namespace gouji::test
