// SPDX-License-Identifier: MPL-2.0
#include "unit/files/refused_file.hpp"

namespace gouji::test {
namespace {

using LimitsTest = RefusedFileTest;

std::string repeated(std::string_view text, std::size_t times)
{
    std::string all;
    for (std::size_t i = 0; i < times; ++i)
        all += text;
    return all;
}

TEST_F(LimitsTest, DoesNotTrustADeclaredSize)
{
    writeZip(m_folder / "whole.ods", openDocumentParts(oneCell + std::string(100'000, ' ')));
    std::string bytes = readFile(m_folder / "whole.ods");
    const std::size_t size = bytes.rfind("content.xml") - 46 + 24;
    bytes[size + 1] = 1;
    bytes[size + 2] = 0;

    writeFile(m_folder / "a.ods", bytes);
    EXPECT_FALSE(files::readWorkbook(m_folder / "a.ods").has_value());
}

TEST_F(LimitsTest, RefusesABombByTheSizeItDeclares)
{
    writeBomb(m_folder / "a.ods", "content.xml", std::size_t(1) << 30);

    EXPECT_LT(std::filesystem::file_size(m_folder / "a.ods"), 10u << 20);
    EXPECT_EQ(keyOf(m_folder / "a.ods"), "file.too-large");
}

TEST_F(LimitsTest, CapsTheBytesOfOnePartAndOfAll)
{
    const Parts parts = openDocumentParts(oneCell);

    EXPECT_EQ(keyOfParts("a.ods", parts, {.partBytes = 500}), "file.too-large");
    EXPECT_EQ(keyOfParts("a.ods", parts, {.totalBytes = 500}), "file.too-large");
    EXPECT_EQ(keyOfParts("a.ods", parts, {.parts = 2}), "file.too-large");
    EXPECT_EQ(keyOfBytes("a.fods", flatOpenDocument(oneCell), {.partBytes = 500}), "file.too-large");
}

TEST_F(LimitsTest, CapsTheTimeOfEveryFormat)
{
    const files::Limits noTime{.time = std::chrono::seconds(0)};

    EXPECT_EQ(keyOfParts("a.ods", openDocumentParts(oneCell), noTime), "file.takes-too-long");
    for (const char* name : {"a.fods", "a.html", "a.txt"})
        EXPECT_EQ(keyOfBytes(name, flatOpenDocument(oneCell), noTime), "file.takes-too-long") << name;
}

TEST_F(LimitsTest, GivesUpOnATagWithoutEnd)
{
    EXPECT_EQ(keyOfBytes("a.fods", "<a b=\"" + std::string(1 << 20, 'x'), {.tokenBytes = 200'000}),
              "file.too-large");
}

TEST_F(LimitsTest, CapsTheDepthOfElements)
{
    EXPECT_EQ(keyOfTables(repeated("<table:table>", 1'000) + repeated("</table:table>", 1'000)), "file.too-deep");
}

TEST_F(LimitsTest, CapsTheNamespacesDeclared)
{
    std::string declarations;
    for (int number = 0; number < 1'000; ++number)
        declarations +=
            " xmlns:a" + std::to_string(number) + "=\"urn:oasis:names:tc:opendocument:xmlns:table:1.0\"";
    EXPECT_EQ(keyOfTables("<table:table" + declarations + "/>"), "file.too-large");
}

TEST_F(LimitsTest, CapsFilledRepeats)
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

TEST_F(LimitsTest, CapsSharedStrings)
{
    EXPECT_EQ(keyOfParts("a.xlsx", xlsxParts("", repeated("<si/>", 3)), {.cells = 2}), "file.too-many-cells");
}

TEST_F(LimitsTest, CapsTheTextOfACell)
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

TEST_F(LimitsTest, CapsMergedAreas)
{
    const std::string merges =
        "<mergeCells>" + repeated(R"(<mergeCell ref="A1:B1000000"/>)", 2'000) + "</mergeCells>";

    EXPECT_EQ(keyOfParts("a.xlsx", xlsxParts(merges)), "file.too-many-merges");
    EXPECT_EQ(keyOfParts("a.xlsx", xlsxParts(merges), {.merges = 3}), "file.too-many-merges");
}

} // namespace
} // namespace gouji::test
