// SPDX-License-Identifier: MPL-2.0
#include "cli/recorded_reports.hpp"
#include "core/records/digest.hpp"

#include <fstream>

namespace gouji::test {
namespace {

namespace fs = std::filesystem;
using Values = std::vector<std::string>;

// Files and records that were renamed or moved since they were handed in.
class VerifyNamesTest : public RecordedReportsTest {
protected:
    // A file whose figures cannot be read, with its record.
    fs::path addPdf(const char* name, const std::string& content)
    {
        writeFile(m_folder / name, content);
        addRecord(m_folder / name, recordsOf(addReport("source.ods")));
        fs::remove(m_folder / "source.ods");
        return m_folder / name;
    }

    fs::path recordOf(const char* name) const { return m_folder / records::sidecarNameOf(name); }
    void rename(const char* from, const char* to) const { fs::rename(m_folder / from, m_folder / to); }
    void renameRecord(const char* from, const char* to) const { fs::rename(recordOf(from), recordOf(to)); }
};

TEST_F(VerifyNamesTest, HoldsWhereFileAndRecordWereRenamedTogether)
{
    addRecorded("a.ods");
    addPdf("a.pdf", "%PDF-1.7");
    for (const auto& [from, to] : {std::pair("a.ods", "b.ods"), std::pair("a.pdf", "b.pdf")}) {
        rename(from, to);
        renameRecord(from, to);
        EXPECT_EQ(valuesOf(m_folder / to, "result"), Values{"unchanged"});
        EXPECT_EQ(valuesOf(m_folder / to, "changes"), Values{R"(["name"])"});
        EXPECT_EQ(valuesOf(recordOf(to), "result"), Values{"unchanged"});
    }
    EXPECT_EQ(valuesOf(m_folder.path(), "result"), (Values{"unchanged", "unchanged"}));
    EXPECT_TRUE(says(m_folder / "b.ods", 0, "handed in as a.ods"));
}

TEST_F(VerifyNamesTest, HoldsForACopyWithItsRecordBesideTheOriginal)
{
    addRecorded("a.ods");
    fs::copy_file(m_folder / "a.ods", m_folder / "copy.ods");
    fs::copy_file(recordOf("a.ods"), recordOf("copy.ods"));
    EXPECT_EQ(valuesOf(m_folder / "copy.ods", "result"), Values{"unchanged"});
    EXPECT_EQ(valuesOf(m_folder.path(), "changes"), (Values{"-", R"(["name"])"}));
}

TEST_F(VerifyNamesTest, HoldsWhereTheFileAloneWasRenamed)
{
    addRecorded("a.ods");
    addPdf("a.pdf", "%PDF-1.7");
    writeFile(m_folder / "0.pdf", "%PDF-others");
    for (const auto& [from, to] : {std::pair("a.ods", "b.ods"), std::pair("a.pdf", "b.pdf")}) {
        rename(from, to);
        EXPECT_EQ(valuesOf(m_folder / to, "result"), Values{"unchanged"});
        EXPECT_EQ(valuesOf(recordOf(from), "result"), Values{"unchanged"});
        EXPECT_EQ(valuesOf(recordOf(from), "file"), Values{(m_folder / to).string()});
    }
    EXPECT_EQ(valuesOf(m_folder.path(), "result"), (Values{"no-record", "unchanged", "unchanged"}));
}

TEST_F(VerifyNamesTest, HoldsWhereTheRecordAloneWasRenamed)
{
    addPdf("a.pdf", "%PDF-1.7");
    renameRecord("a.pdf", "b.pdf");
    EXPECT_EQ(valuesOf(m_folder / "a.pdf", "result"), Values{"unchanged"});
    EXPECT_EQ(valuesOf(recordOf("b.pdf"), "result"), Values{"unchanged"});
    EXPECT_EQ(valuesOf(m_folder.path(), "result"), Values{"unchanged"});
    fs::rename(recordOf("b.pdf"), m_folder / "record of a.json");
    EXPECT_EQ(valuesOf(m_folder / "record of a.json", "result"), Values{"unchanged"});
}

TEST_F(VerifyNamesTest, HoldsForARenamedCopyThatWasSavedAgain)
{
    addRecorded("a.ods");
    rename("a.ods", "b.ods");
    renameRecord("a.ods", "b.ods");
    std::ofstream(m_folder / "b.ods", std::ios::app) << ' ';
    EXPECT_EQ(valuesOf(m_folder / "b.ods", "changes"), Values{R"(["bytes","name"])"});
    EXPECT_EQ(verify(m_folder / "b.ods").status, 0);
}

TEST_F(VerifyNamesTest, NoticesTheRecordOfAnotherFile)
{
    addPdf("a.pdf", "%PDF-1.7");
    writeFile(m_folder / "b.pdf", "%PDF-1.8");
    renameRecord("a.pdf", "b.pdf");
    EXPECT_EQ(valuesOf(m_folder / "b.pdf", "result"), Values{"other-file"});
    EXPECT_TRUE(says(m_folder / "b.pdf", 1, "about another file: a.pdf"));

    addRecorded("c.ods", "suqian-2024.ods");
    addReport("d.ods");
    fs::rename(recordOf("c.ods"), recordOf("d.ods"));
    EXPECT_EQ(valuesOf(m_folder / "d.ods", "result"), (Values{"not-in-record", "other-file"}));
}

TEST_F(VerifyNamesTest, NoticesAChangedFigureInARenamedCopy)
{
    const fs::path report = addReport("a.ods");
    auto records = recordsOf(report);
    records.at(0).figures = records::digestOf("others");
    addRecord(report, records);
    rename("a.ods", "b.ods");
    renameRecord("a.ods", "b.ods");
    EXPECT_EQ(valuesOf(m_folder / "b.ods", "result"), Values{"changed"});
    EXPECT_EQ(valuesOf(m_folder / "b.ods", "changes"), Values{R"(["figures","name"])"});
}

TEST_F(VerifyNamesTest, TakesTheRecordThatIsNamed)
{
    addPdf("a.pdf", "%PDF-1.7");
    fs::create_directory(m_folder / "records");
    fs::rename(recordOf("a.pdf"), m_folder / "records" / "of-a.json");
    EXPECT_EQ(valuesOf(m_folder / "a.pdf", "result"), Values{"no-record"});
    const Values record{"--record", (m_folder / "records" / "of-a.json").string()};
    EXPECT_EQ(valuesOf(m_folder / "a.pdf", "result", record), Values{"unchanged"});
    EXPECT_EQ(valuesOf(m_folder / "a.pdf", "record", record), Values{record[1]});
    writeFile(m_folder / "a.pdf", "%PDF-1.8");
    EXPECT_EQ(valuesOf(m_folder / "a.pdf", "result", record), Values{"changed"});
}

} // namespace
} // namespace gouji::test
