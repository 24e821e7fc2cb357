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
