// SPDX-License-Identifier: MPL-2.0
#include "files/office/conversions.hpp"
#include "unit/files/office/xls_records.hpp"
#include "unit/files/refused_file.hpp"

#include <vector>

// What is read through the office that is installed.
namespace gouji::test {
namespace {

using namespace std::string_literals;

class OfficeDocumentsTest : public RefusedFileTest {
protected:
    document::Workbook workbookOf(const std::string& name, const std::string& bytes)
    {
        writeFile(m_folder / name, bytes);
        return workbookIn(m_folder / name);
    }
    // What A1 holds of each, all read through one office.
    std::vector<std::string> firstCellsOf(const std::vector<std::string>& files)
    {
        files::Conversions conversions;
        const auto path = [&](std::size_t index) { return m_folder / std::to_string(index); };
        for (std::size_t index = 0; index < files.size(); ++index) {
            writeFile(path(index), files[index]);
            conversions.announce(path(index));
        }
        std::vector<std::string> cells;
        for (std::size_t index = 0; index < files.size(); ++index) {
            const auto read = files::readWorkbook(path(index), {}, "Table", {nullptr, &conversions});
            cells.push_back(read ? shown(*read, "A1") : read.error().why.key);
        }
        return cells;
    }
};

TEST_F(OfficeDocumentsTest, HaveTheFiguresOfTheWorkbookTheyWereMadeOf)
{
    const document::Workbook expected = workbookIn(GOUJI_WORKBOOKS "/suqian-2023.xlsx");
    const document::Workbook read = workbookIn(GOUJI_WORKBOOKS "/suqian-2023.xls");

    ASSERT_EQ(read.sheets.size(), 1u);
    EXPECT_EQ(read.sheets.front().name(), expected.sheets.front().name());
    for (int row = 1; row <= expected.sheets.front().rowCount(); ++row) {
        for (const char column : {'A', 'B', 'C', 'D', 'E', 'F', 'G', 'H', 'I', 'J', 'K', 'L', 'M', 'N', 'O'}) {
            const std::string address = column + std::to_string(row);
            EXPECT_EQ(shown(read, address), shown(expected, address)) << address;
        }
    }
}

TEST_F(OfficeDocumentsTest, AreToldByTheirContent)
{
    const std::string records = xlsWorkbook(Excel::V97, "", xlsNumber(0, 0, 7));
    const std::string rtf = "{\\rtf1\\ansi\\trowd\\cellx900\\cellx1800\\intbl 7\\cell\\intbl 8\\cell\\row}";
    EXPECT_EQ(firstCellsOf(
                  {xlsFile("Workbook", records), rtf, xlsFile("WORKBOOK", records), xlsFile("workbook", records)}),
              (std::vector<std::string>{"7", "“7”", "7", "7"}));
}

TEST_F(OfficeDocumentsTest, HoldTheResultsOfTheirFormulas)
{
    // =SUM(A1:A2), with a result of last time that is not true any more.
    const std::string sum = "\x25\0\0\1\0\0\0\0\0\x22\1\4\0"s;
    const std::string formula = xlsRecord(0x0006, xlsPlace(2, 0) + littleEndian(99.0) + std::string(6, '\0')
                                                      + littleEndian(sum.size(), 2) + sum);
    const auto read = workbookOf(
        "a.xls",
        xlsFile("Workbook", xlsWorkbook(Excel::V97, "", xlsNumber(0, 0, 7) + xlsNumber(1, 0, 5) + formula)));
    EXPECT_EQ(shown(read, "A3"), "12");
}

TEST_F(OfficeDocumentsTest, HaveErrorsThatAreNoFigures)
{
    const auto error = [](unsigned row, char code) {
        return xlsRecord(0x0205, xlsPlace(row, 0) + std::string{code, '\1'});
    };
    const auto read =
        workbookOf("a.xls", xlsFile("Workbook", xlsWorkbook(Excel::V97, "",
                                                            error(0, '\x07') + error(1, '\x17') + error(2, '\x2A')
                                                                + xlsNumber(3, 0, 7))));
    EXPECT_EQ(shown(read, "A1"), "#DIV/0!");
    EXPECT_EQ(shown(read, "A2"), "#REF!");
    EXPECT_EQ(shown(read, "A3"), "#N/A");
    EXPECT_EQ(shown(read, "A4"), "7");
}

TEST_F(OfficeDocumentsTest, HaveNumbersWhateverTheirFormat)
{
    const auto format = [](unsigned index, const std::string& code) {
        return xlsRecord(0x041E, littleEndian(index, 2) + littleEndian(code.size(), 2) + "\0"s + code);
    };
    const auto cellFormat = [](unsigned index) {
        return xlsRecord(0x00E0, littleEndian(0, 2) + littleEndian(index, 2) + std::string(16, '\0'));
    };
    const std::string globals = format(164, "[DBNum1]General") + format(165, "yyyy-mm-dd") + cellFormat(0)
                                + cellFormat(164) + cellFormat(165);
    const auto read = workbookOf(
        "a.xls",
        xlsFile("Workbook", xlsWorkbook(Excel::V97, globals, xlsNumber(0, 0, 35, 1) + xlsNumber(1, 0, 35, 2))));
    EXPECT_EQ(shown(read, "A1"), "35");
    EXPECT_EQ(shown(read, "A2"), "35");
}

TEST_F(OfficeDocumentsTest, MayBeOdd)
{
    const auto file = [](const std::string& globals, const std::string& cells) {
        return xlsFile("Workbook", xlsWorkbook(Excel::V97, globals, cells + xlsNumber(0, 0, 7)));
    };
    const auto codePage = [](unsigned page) { return xlsRecord(0x0042, littleEndian(page, 2)); };
    const std::string chart =
        xlsRecord(0x0809, littleEndian(0x0600, 2) + littleEndian(0x0020, 2) + std::string(12, '\0'))
        + xlsRecord(0x000A, "");
    const std::string notANumber = xlsNumber(5, 0, std::numeric_limits<double>::quiet_NaN());
    EXPECT_EQ(firstCellsOf({file("", chart), file(codePage(0), ""), file(codePage(21010), ""),
                            file(codePage(936), ""), file(codePage(1200), ""), file("", notANumber)}),
              std::vector<std::string>(6, "7"));
}

TEST_F(OfficeDocumentsTest, MayBeOfExcel95)
{
    const std::string chinese = "\xB1\xED"; // 表, in GBK
    const std::string label = xlsRecord(0x0204, xlsPlace(0, 0) + littleEndian(chinese.size(), 2) + chinese);
    const auto read =
        workbookOf("a.xls", xlsFile("Book", xlsWorkbook(Excel::V5, xlsRecord(0x0042, littleEndian(936, 2)),
                                                        label + xlsNumber(1, 0, 7))));
    EXPECT_EQ(shown(read, "A1"), "“表”");
    EXPECT_EQ(shown(read, "A2"), "7");
}

TEST_F(OfficeDocumentsTest, MayBeXmlOfExcel2003)
{
    const std::string xml = "<?mso-application progid=\"Excel.Sheet\"?>\n"
                            "<Workbook xmlns=\"urn:schemas-microsoft-com:office:spreadsheet\" "
                            "xmlns:ss=\"urn:schemas-microsoft-com:office:spreadsheet\"><Worksheet ss:Name=\"a\">"
                            "<Table><Row><Cell><Data ss:Type=\"Number\">7</Data></Cell>"
                            "<Cell><Data ss:Type=\"String\">表</Data></Cell></Row></Table></Worksheet></Workbook>";
    const auto read = workbookOf("a.xls", "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n" + xml);
    EXPECT_EQ(shown(read, "A1"), "7");
    EXPECT_EQ(shown(read, "B1"), "“表”");
    EXPECT_EQ(keyOfBytes("a.xls", xml.substr(0, xml.size() - 20)), "file.broken-xml");
}

TEST_F(OfficeDocumentsTest, MayBeExcelsBinaryWorkbook)
{
    const auto record = [](unsigned type, const std::string& content) {
        std::string head;
        for (unsigned left = type; left > 0 || head.empty(); left >>= 7)
            head += static_cast<char>((left & 0x7F) | (left > 0x7F ? 0x80 : 0));
        return head + static_cast<char>(content.size()) + content;
    };
    const auto text = [](std::string_view letters) {
        std::string bytes = littleEndian(letters.size(), 4);
        for (const char c : letters)
            bytes.append({c, '\0'});
        return bytes;
    };
    const std::string book = record(131, "") + record(143, "")
                             + record(156, littleEndian(0, 4) + littleEndian(1, 4) + text("rId1") + text("a"))
                             + record(144, "") + record(132, "");
    const std::string row = record(0, littleEndian(0, 4) + littleEndian(0, 4) + littleEndian(300, 2)
                                          + std::string(3, '\0') + littleEndian(0, 4));
    const std::string sheet =
        record(129, "") + record(145, "") + row + record(5, littleEndian(0, 8) + littleEndian(7.0))
        + record(6, littleEndian(1, 4) + littleEndian(0, 4) + text("b")) + record(146, "") + record(130, "");
    const std::string relationships = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    const auto relations = [&](const std::string& type, const std::string& target) {
        return "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
               "<Relationship Id=\"rId1\" Type=\""
               + relationships + "/" + type + "\" Target=\"" + target + "\"/></Relationships>";
    };
    Parts parts{{"[Content_Types].xml",
                 "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
                 "<Default Extension=\"rels\" "
                 "ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                 "<Default Extension=\"bin\" "
                 "ContentType=\"application/vnd.ms-excel.sheet.binary.macroEnabled.main\"/>"
                 "<Override PartName=\"/xl/worksheets/sheet1.bin\" "
                 "ContentType=\"application/vnd.ms-excel.worksheet\"/></Types>"},
                {"_rels/.rels", relations("officeDocument", "xl/workbook.bin")},
                {"xl/workbook.bin", book},
                {"xl/_rels/workbook.bin.rels", relations("worksheet", "worksheets/sheet1.bin")},
                {"xl/worksheets/sheet1.bin", sheet}};
    writeZip(m_folder / "a.xlsb", parts);

    const auto read = workbookIn(m_folder / "a.xlsb");
    EXPECT_EQ(shown(read, "A1"), "7");
    EXPECT_EQ(shown(read, "B1"), "“b”");

    std::string bytes = readFile(m_folder / "a.xlsb");
    bytes[bytes.rfind("xl/worksheets/sheet1.bin") - 46 + 16] ^= 1; // its checksum
    EXPECT_EQ(keyOfBytes("a.xlsb", bytes), "file.broken-package");
}

TEST_F(OfficeDocumentsTest, AreDamagedWhereTheyAreCutOff)
{
    for (const char* name : {"suqian-2023.xls", "suqian-2023.et", "suqian-2023.doc", "suqian-2023.wps"}) {
        const std::string whole = readFile(std::string(GOUJI_WORKBOOKS "/") + name);
        for (std::size_t size = 8; size < whole.size(); size += 509)
            EXPECT_EQ(keyOfBytes(name, std::string_view(whole).substr(0, size)), "file.broken-workbook")
                << name << " " << size;
        EXPECT_EQ(keyOfBytes(name, std::string_view(whole).substr(0, whole.size() - 1)), "file.broken-workbook")
            << name;
    }
}

TEST_F(OfficeDocumentsTest, AreDamagedWhereTheyHoldSomethingElse)
{
    const std::string noise(3000, '\xA7');
    EXPECT_EQ(keyOfBytes("a.xls", "\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1" + noise), "file.broken-workbook");
    EXPECT_EQ(keyOfBytes("a.xls", noise), "file.not-a-workbook");
    EXPECT_EQ(keyOfBytes("a.xls", ""), "file.empty");
    EXPECT_EQ(keyOfBytes("a.doc", ""), "file.empty");
    for (const char* stream : {"Workbook", "Book", "WordDocument"})
        EXPECT_EQ(keyOfBytes("a.xls", compoundFile(stream)), "file.broken-workbook") << stream;
    EXPECT_EQ(keyOfBytes("a.wps", compoundFile("MatOST")), "file.old-binary-format");
}

TEST_F(OfficeDocumentsTest, SayThatTheyHaveAPassword)
{
    const std::string password =
        xlsRecord(0x002F, littleEndian(1, 2) + littleEndian(1, 2) + littleEndian(1, 2) + std::string(48, 'x'));
    EXPECT_EQ(keyOfBytes("a.xls", xlsFile("Workbook", xlsWorkbook(Excel::V97, password, xlsNumber(0, 0, 7)))),
              "file.encrypted");
    const std::string locked = "\xEC\xA5\xC1\0\0\0\0\0\0\0\0\x03"s;
    EXPECT_EQ(keyOfBytes("a.doc", compoundFile(Parts{{"WordDocument", locked}, {"1Table", "x"}})),
              "file.encrypted");
    EXPECT_EQ(keyOfBytes("a.xlsx", compoundFile("EncryptedPackage")), "file.encrypted");
}

} // namespace
} // namespace gouji::test
