// SPDX-License-Identifier: MPL-2.0
#include "cli/recorded_reports.hpp"

// Whatever is checked can be verified, whatever it is called: figures count, not bytes.
namespace gouji::test {
namespace {

namespace fs = std::filesystem;
using Values = std::vector<std::string>;

class VerifyDocumentsTest : public RecordedReportsTest {};

TEST_F(VerifyDocumentsTest, FiguresOfAPageCount)
{
    const fs::path page = addRecorded("a.html", "suqian-2023.html");
    const std::string text = bytesOf(page);
    writeFile(page, text + "\n<!-- saved again -->\n");
    EXPECT_EQ(valuesOf(page, "result"), Values{"unchanged"});
    EXPECT_EQ(valuesOf(page, "changes"), Values{R"(["bytes"])"});

    std::string changed = text;
    replaceAll(changed, "489", "490");
    ASSERT_NE(changed, text);
    writeFile(page, changed);
    EXPECT_EQ(valuesOf(page, "result"), Values{"changed"});
}

// A record proves a published page: the figures of its text as well, in whatever words.
TEST_F(VerifyDocumentsTest, FiguresOfTheTextCount)
{
    const std::string report = bytesOf(addReport("source.txt", "suqian-2023.txt"));
    const std::string heading = "一、总体情况\n";
    const auto page = [&](const char* name, const std::string& text) {
        std::string whole = report;
        whole.insert(whole.find(heading) + heading.size(), text);
        writeFile(m_folder / name, whole);
        return m_folder / name;
    };
    const fs::path validated = page("report.txt", "全年公布文件35件。\n");
    const std::string record = addRecord(validated, recordsOf(validated)).string();
    const fs::path published = page("page.txt", "今年公布的文件有35件。\n");
    EXPECT_EQ(valuesOf(published, "result", {"--record", record}), Values{"unchanged"});
    const fs::path changed = page("changed.txt", "今年公布的文件有53件。\n");
    EXPECT_EQ(valuesOf(changed, "result", {"--record", record}), Values{"changed"});
    EXPECT_EQ(valuesOf(changed, "changes", {"--record", record}), Values{R"(["text-figures","bytes","name"])"});
}

TEST_F(VerifyDocumentsTest, TheEndingDoesNot)
{
    for (const char* source : {"suqian-2023.docx", "suqian-2023.odt", "suqian-2023.xlsx", "suqian-2023.fods"}) {
        const fs::path file = addRecorded("report.bin", source);
        EXPECT_EQ(valuesOf(file, "result"), Values{"unchanged"}) << source;
    }
}

// A format that is not read, with a record beside it.
TEST_F(VerifyDocumentsTest, BytesCountWhereNoFiguresCanBeRead)
{
    const fs::path report = addReport("a.ods");
    const fs::path print = m_folder / "a.pdf";
    writeFile(print, "%PDF-1.7 as printed");
    addRecord(print, recordsOf(report));
    EXPECT_EQ(valuesOf(print, "result"), Values{"unchanged"});
    writeFile(print, "%PDF-1.7 as printed later");
    EXPECT_EQ(valuesOf(print, "result"), Values{"changed"});
}

} // namespace
} // namespace gouji::test
