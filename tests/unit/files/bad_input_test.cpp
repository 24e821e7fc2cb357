// SPDX-License-Identifier: MPL-2.0
#include "unit/files/refused_file.hpp"

#include <algorithm>

#include <sys/stat.h>
#include <unistd.h>

namespace gouji::test {
namespace {

using BadInputTest = RefusedFileTest;

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
    EXPECT_EQ(keyOfBytes("a.xlsx", "<a><b/></a>"), "file.not-a-workbook");
}

TEST_F(BadInputTest, TellsOtherDocumentsFromWorkbooks)
{
    Parts drawing = openDocumentParts("");
    partOf(drawing, "content.xml") =
        R"(<office:document-content xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0">
        <office:body><office:drawing/></office:body></office:document-content>)";
    Parts slides = xlsxParts("");
    partOf(slides, "xl/workbook.xml") =
        "<p:presentation xmlns:p=\"http://schemas.openxmlformats.org/presentationml/2006/main\"/>";

    EXPECT_EQ(keyOfParts("a.ods", drawing), "file.not-a-workbook");
    EXPECT_EQ(keyOfParts("a.xlsx", slides), "file.not-a-workbook");
}

TEST_F(BadInputTest, AdvisesOnFormatsThatAreNotRead)
{
    EXPECT_EQ(keyOfBytes("a.CSV", "1,2"), "file.ending-csv");
    EXPECT_EQ(keyOfBytes("a.et", "x"), "file.not-a-workbook");
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

TEST_F(BadInputTest, NamesThePartThatIsMissing)
{
    Parts parts = xlsxParts("<sheetData/>");
    parts.erase(std::ranges::find(parts, "xl/workbook.xml", &Part::name));
    writeZip(m_folder / "a.xlsx", parts);
    const auto problem = problemOf(m_folder / "a.xlsx");

    EXPECT_EQ(problem.why.key, "file.missing-part");
    EXPECT_EQ(problem.place, "xl/workbook.xml");
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

TEST_F(BadInputTest, ReadsTheOldBinaryFormatUnderAnyName)
{
    EXPECT_EQ(keyOfBytes("a.xlsx", compoundFile("Workbook")), "file.broken-workbook");
    EXPECT_EQ(keyOfBytes("a.xlsx", compoundFile("PowerPoint Document")), "file.old-binary-format");
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
