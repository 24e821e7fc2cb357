// SPDX-License-Identifier: MPL-2.0
#include "files/xls/workbook_bytes.hpp"
#include "unit/files/refused_file.hpp"

namespace gouji::test {
namespace {

const std::string report = GOUJI_WORKBOOKS "/donghu-chengguan-2020.xls";

class XlsTest : public RefusedFileTest {};

TEST_F(XlsTest, ReadsTextsAndFigures)
{
    const model::Workbook read = workbookIn(report);
    ASSERT_EQ(read.sheets.size(), 1u);
    EXPECT_EQ(read.sheets.front().name(), "年度报告");
    EXPECT_NE(shown(read, "A1").find("2020年"), std::string::npos);
    std::size_t numbers = 0;
    for (int row = 0; row < read.sheets.front().rowCount(); ++row) {
        for (int column = 0; column < read.sheets.front().columnCount(row); ++column)
            numbers += std::holds_alternative<double>(read.sheets.front().at({row, column}).value) ? 1 : 0;
    }
    EXPECT_EQ(numbers, 15u + 161u + 18u);
}

TEST_F(XlsTest, SurvivesAFileThatIsCutOffAnywhere)
{
    const std::string bytes = readFile(report);
    for (std::size_t size = 512; size < bytes.size(); size += bytes.size() / 23) {
        writeFile(m_folder / "a.xls", bytes.substr(0, size));
        const auto read = files::readWorkbook(m_folder / "a.xls");
        EXPECT_TRUE(read || !read.error().why.key.empty());
    }
}

TEST_F(XlsTest, TakesBytesThatMakeNoSenseForABrokenWorkbook)
{
    const std::string whole = files::bytesOf(workbookIn(report));
    EXPECT_TRUE(files::workbookIn(whole, {}));
    EXPECT_EQ(files::workbookIn(whole.substr(0, whole.size() - 3), {}).error().why.key, "file.broken-workbook");
    EXPECT_EQ(files::workbookIn("\x7F" + whole, {}).error().why.key, "file.broken-workbook");
}

TEST_F(XlsTest, ReadsAPageThatIsNamedLikeAWorkbook)
{
    writeFile(m_folder / "b.xls", "<html><table><tr><td>1<td>2</table></html>");
    EXPECT_EQ(shown(workbookIn(m_folder / "b.xls"), "B1"), "“2”");
}

} // namespace
} // namespace gouji::test
