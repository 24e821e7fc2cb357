// SPDX-License-Identifier: MPL-2.0
#include "files/workbook_file.hpp"
#include "unit/files/documents.hpp"

#include <gtest/gtest.h>

#include <sys/stat.h>
#include <unistd.h>

namespace gouji::test {
namespace {

using files::Limits;

const std::string oneCell = R"(<table:table table:name="表"><table:table-row>
<table:table-cell office:value-type="float" office:value="1"/></table:table-row></table:table>)";

std::string repeated(std::string_view text, std::size_t times)
{
    std::string all;
    for (std::size_t i = 0; i < times; ++i)
        all += text;
    return all;
}

class BadInputTest : public testing::Test {
protected:
    // Why the file is refused; fails where it is not, or where the problem does not name it.
    model::Problem problemOf(const std::filesystem::path& path, const Limits& limits = {})
    {
        const auto workbook = files::readWorkbook(path, limits);
        EXPECT_FALSE(workbook.has_value());
        const model::Problem problem = workbook ? model::Problem{} : workbook.error();
        EXPECT_EQ(problem.file, path.string());
        return problem;
    }
    std::string keyOf(const std::filesystem::path& path, const Limits& limits = {})
    {
        return problemOf(path, limits).why.key;
    }
    std::string keyOfBytes(std::string_view name, std::string_view bytes, const Limits& limits = {})
    {
        writeFile(m_folder / name, bytes);
        return keyOf(m_folder / name, limits);
    }
    std::string keyOfParts(std::string_view name, const Parts& parts, const Limits& limits = {})
    {
        writeZip(m_folder / name, parts);
        return keyOf(m_folder / name, limits);
    }
    std::string keyOfTables(const std::string& tables, const Limits& limits = {})
    {
        return keyOfBytes("a.fods", flatOpenDocument(tables), limits);
    }

    TemporaryFolder m_folder;
};

TEST_F(BadInputTest, NamesAMissingFile) { EXPECT_EQ(keyOf(m_folder / "a.ods"), "file.not-found"); }

TEST_F(BadInputTest, OpensNoFolderAndNoPipe)
{
    ASSERT_EQ(mkfifo((m_folder / "pipe.ods").c_str(), 0600), 0);

    EXPECT_EQ(keyOf(m_folder.path()), "file.directory");
    EXPECT_EQ(keyOf(m_folder / "pipe.ods"), "file.not-a-regular-file");
}

TEST_F(BadInputTest, SaysThatAFileCannotBeOpened)
{
    if (geteuid() == 0)
        GTEST_SKIP() << "root may open everything";
    writeFile(m_folder / "a.ods", "PK");
    ASSERT_EQ(chmod((m_folder / "a.ods").c_str(), 0), 0);

    EXPECT_EQ(keyOf(m_folder / "a.ods"), "file.unreadable");
}

TEST_F(BadInputTest, TellsEmptyFilesAndTextsFromWorkbooks)
{
    EXPECT_EQ(keyOfBytes("a.ods", ""), "file.empty");
    EXPECT_EQ(keyOfBytes("a.ods", "just a text\n"), "file.not-a-workbook");
    EXPECT_EQ(keyOfBytes("a.xlsx", " \n"), "file.not-a-workbook");
    EXPECT_EQ(keyOfBytes("a.xlsx", "<html><body/></html>"), "file.not-a-workbook");
}

TEST_F(BadInputTest, TellsOtherDocumentsFromWorkbooks)
{
    Parts text = openDocumentParts("");
    partOf(text, "content.xml") =
        R"(<office:document-content xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0">
        <office:body><office:text/></office:body></office:document-content>)";
    Parts word = xlsxParts("");
    partOf(word, "xl/workbook.xml") =
        "<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"/>";

    EXPECT_EQ(keyOfParts("a.ods", text), "file.not-a-workbook");
    EXPECT_EQ(keyOfParts("a.xlsx", word), "file.not-a-workbook");
}

TEST_F(BadInputTest, AdvisesOnFormatsThatAreNotRead)
{
    EXPECT_EQ(keyOfBytes("a.et", "x"), "file.ending-et");
    EXPECT_EQ(keyOfBytes("a.wps", "x"), "file.ending-wps");
    EXPECT_EQ(keyOfBytes("a.DOC", "x"), "file.ending-doc");
    EXPECT_EQ(keyOfBytes("a.pdf", "%PDF-1.7"), "file.ending-pdf");
    EXPECT_EQ(keyOfBytes("a.xls", "x"), "file.ending-xls");
    EXPECT_EQ(keyOfBytes("a.txt", "x"), "file.ending-not-read");
}

TEST_F(BadInputTest, NoticesAPackageThatIsCutOff)
{
    writeZip(m_folder / "whole.ods", openDocumentParts(oneCell));
    const std::string whole = readFile(m_folder / "whole.ods");

    for (const std::size_t kept : {whole.size() - 22, whole.size() / 2, std::size_t(4)})
        EXPECT_EQ(keyOfBytes("a.ods", std::string_view(whole).substr(0, kept)), "file.broken-package") << kept;
}

TEST_F(BadInputTest, NoticesAPartThatDoesNotAgreeWithItsChecksum)
{
    writeZip(m_folder / "whole.ods", openDocumentParts(oneCell));
    std::string bytes = readFile(m_folder / "whole.ods");
    // The list at the end has 46 bytes before each name, with the checksum in the seventeenth to twentieth.
    bytes[bytes.rfind("content.xml") - 46 + 16] ^= 1;

    EXPECT_EQ(keyOfBytes("a.ods", bytes), "file.broken-package");
}

TEST_F(BadInputTest, DoesNotTrustADeclaredSize)
{
    writeZip(m_folder / "whole.ods", openDocumentParts(oneCell + std::string(100'000, ' ')));
    std::string bytes = readFile(m_folder / "whole.ods");
    const std::size_t size = bytes.rfind("content.xml") - 46 + 24;
    bytes[size + 1] = 1;
    bytes[size + 2] = 0;

    writeFile(m_folder / "a.ods", bytes);
    EXPECT_FALSE(files::readWorkbook(m_folder / "a.ods").has_value());
}

TEST_F(BadInputTest, NamesThePartThatIsMissing)
{
    Parts parts = xlsxParts("<sheetData/>");
    parts.pop_back();
    writeZip(m_folder / "a.xlsx", parts);
    const auto problem = problemOf(m_folder / "a.xlsx");

    EXPECT_EQ(problem.why.key, "file.missing-part");
    EXPECT_EQ(problem.place, "xl/worksheets/sheet1.xml");
    EXPECT_EQ(keyOfParts("a.ods", {{"mimetype", ""}}), "file.missing-part");
}

TEST_F(BadInputTest, NamesPartAndLineOfFaultyXml)
{
    Parts parts = openDocumentParts(oneCell);
    partOf(parts, "content.xml") = openDocumentContent("<table:table>");
    writeZip(m_folder / "a.ods", parts);
    const auto problem = problemOf(m_folder / "a.ods");

    EXPECT_EQ(problem.why.key, "file.broken-xml");
    EXPECT_EQ(problem.place, "content.xml:3");
}

TEST_F(BadInputTest, NamesTheLineInAFlatDocument)
{
    writeFile(m_folder / "a.fods", flatOpenDocument("\n\n</oops>"));
    const auto problem = problemOf(m_folder / "a.fods");

    EXPECT_EQ(problem.why.key, "file.broken-xml");
    EXPECT_EQ(problem.place, "5");
}

TEST_F(BadInputTest, RefusesDocumentTypesAndWithThemEntities)
{
    EXPECT_EQ(keyOfBytes("a.fods",
                         "<!DOCTYPE a [<!ENTITY b SYSTEM \"file:///etc/passwd\">]>" + flatOpenDocument(oneCell)),
              "file.document-type");
    Parts parts = xlsxParts("<sheetData/>");
    partOf(parts, "xl/sharedStrings.xml")
        .insert(0, "<!DOCTYPE sst [<!ENTITY a \"aaaa\"><!ENTITY b \"&a;&a;&a;\">]>");
    EXPECT_EQ(keyOfParts("a.xlsx", parts), "file.document-type");
}

TEST_F(BadInputTest, SaysThatAFileHasAPassword)
{
    Parts parts = openDocumentParts("");
    std::string& manifest = partOf(parts, "META-INF/manifest.xml");
    manifest.replace(manifest.find("/></"), 2, "><manifest:encryption-data/></manifest:file-entry>");
    partOf(parts, "content.xml") = "\x01\x02\x03";

    EXPECT_EQ(keyOfParts("a.ods", parts), "file.encrypted");
    EXPECT_EQ(keyOfBytes("a.xlsx", compoundFile("EncryptedPackage")), "file.encrypted");
}

TEST_F(BadInputTest, SaysThatAFileIsInTheOldBinaryFormat)
{
    EXPECT_EQ(keyOfBytes("a.xlsx", compoundFile("Workbook")), "file.old-binary-format");
}

TEST_F(BadInputTest, NamesAValueThatIsNotOfItsType)
{
    EXPECT_EQ(
        keyOfTables(
            R"(<table:table><table:table-row><table:table-cell office:value-type="float" office:value="3件"/></table:table-row></table:table>)"),
        "file.bad-value");
    EXPECT_EQ(
        keyOfTables(
            R"(<table:table><table:table-row><table:table-cell office:value-type="float"/></table:table-row></table:table>)"),
        "file.bad-value");
    for (const char* cell :
         {R"(<c r="A1"><v>3件</v></c>)", R"(<c r="A1" t="s"><v>0</v></c>)", R"(<c r="A1" t="?"><v>0</v></c>)"})
        EXPECT_EQ(keyOfParts("a.xlsx", xlsxParts("<sheetData><row>" + std::string(cell) + "</row></sheetData>")),
                  "file.bad-value")
            << cell;
}

TEST_F(BadInputTest, NamesAnAddressThatIsNone)
{
    for (const char* rows : {R"(<row r="0"/>)", R"(<row><c r="XFE1"/></row>)"})
        EXPECT_EQ(keyOfParts("a.xlsx", xlsxParts("<sheetData>" + std::string(rows) + "</sheetData>")),
                  "file.bad-address")
            << rows;
    EXPECT_EQ(keyOfParts("a.xlsx", xlsxParts(R"(<mergeCells><mergeCell ref="B2:A1"/></mergeCells>)")),
              "file.bad-address");
}

TEST_F(BadInputTest, RefusesABombByTheSizeItDeclares)
{
    writeBomb(m_folder / "a.ods", "content.xml", std::size_t(1) << 30);

    EXPECT_LT(std::filesystem::file_size(m_folder / "a.ods"), 10u << 20);
    EXPECT_EQ(keyOf(m_folder / "a.ods"), "file.too-large");
}

TEST_F(BadInputTest, CapsTheBytesOfOnePartAndOfAll)
{
    const Parts parts = openDocumentParts(oneCell);

    EXPECT_EQ(keyOfParts("a.ods", parts, {.partBytes = 500}), "file.too-large");
    EXPECT_EQ(keyOfParts("a.ods", parts, {.totalBytes = 500}), "file.too-large");
    EXPECT_EQ(keyOfParts("a.ods", parts, {.parts = 2}), "file.too-large");
    EXPECT_EQ(keyOfBytes("a.fods", flatOpenDocument(oneCell), {.partBytes = 500}), "file.too-large");
}

TEST_F(BadInputTest, GivesUpOnATagWithoutEnd)
{
    EXPECT_EQ(keyOfBytes("a.fods", "<a b=\"" + std::string(1 << 20, 'x'), {.tokenBytes = 200'000}),
              "file.too-large");
}

TEST_F(BadInputTest, CapsTheDepthOfElements)
{
    EXPECT_EQ(keyOfTables(repeated("<table:table>", 1'000) + repeated("</table:table>", 1'000)), "file.too-deep");
}

TEST_F(BadInputTest, CapsFilledRepeats)
{
    EXPECT_EQ(
        keyOfTables(
            R"(<table:table><table:table-row table:number-rows-repeated="1048576"><table:table-cell table:number-columns-repeated="16384" office:value-type="float" office:value="1"/></table:table-row></table:table>)"),
        "file.too-many-cells");
    EXPECT_EQ(
        keyOfTables(
            R"(<table:table><table:table-row><table:table-cell table:number-columns-repeated="2000000000"/><table:table-cell office:value-type="float" office:value="1"/></table:table-row></table:table>)"),
        "file.outside-sheet");
}

TEST_F(BadInputTest, CapsSharedStrings)
{
    EXPECT_EQ(keyOfParts("a.xlsx", xlsxParts("", repeated("<si/>", 3)), {.cells = 2}), "file.too-many-cells");
}

TEST_F(BadInputTest, CapsTheTextOfACell)
{
    const std::string longText(files::longestCellText + 1, 'x');
    const std::string spaces = repeated("<text:s text:c=\"1000000\"/>", 2'000);

    for (const std::string& text : {longText, spaces})
        EXPECT_EQ(keyOfTables("<table:table><table:table-row><table:table-cell><text:p>" + text
                              + "</text:p></table:table-cell></table:table-row></table:table>"),
                  "file.text-too-long");
    EXPECT_EQ(keyOfParts("a.xlsx", xlsxParts("", "<si><t>" + longText + "</t></si>")), "file.text-too-long");
    EXPECT_EQ(keyOfParts("a.xlsx", xlsxParts("<sheetData><row><c><v>" + longText + "</v></c></row></sheetData>")),
              "file.text-too-long");
}

TEST_F(BadInputTest, CapsMergedAreas)
{
    const std::string merges =
        "<mergeCells>" + repeated(R"(<mergeCell ref="A1:B1000000"/>)", 2'000) + "</mergeCells>";

    EXPECT_EQ(keyOfParts("a.xlsx", xlsxParts(merges)), "file.too-many-merges");
    EXPECT_EQ(keyOfParts("a.xlsx", xlsxParts(merges), {.merges = 3}), "file.too-many-merges");
}

TEST_F(BadInputTest, ReadsAWorkbookWithoutCells)
{
    writeZip(m_folder / "a.ods", openDocumentParts(R"(<table:table table:name="表"/>)"));
    writeZip(m_folder / "a.xlsx", xlsxParts("<sheetData/>"));

    EXPECT_EQ(workbookIn(m_folder / "a.ods").sheets.at(0).rowCount(), 0);
    EXPECT_EQ(workbookIn(m_folder / "a.xlsx").sheets.at(0).rowCount(), 0);
}

} // namespace
} // namespace gouji::test
