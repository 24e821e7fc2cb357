// SPDX-License-Identifier: MPL-2.0
#include "files/office/binary_document.hpp"
#include "unit/files/office/xls_records.hpp"

#include <gtest/gtest.h>

namespace gouji::test {
namespace {

using files::BinaryDocument;
using files::CompoundFile;
using files::inspectDoc;
using files::inspectRtf;
using files::inspectXlsRecords;
using namespace std::string_literals;

const std::string begin = xlsRecord(0x0809, std::string(16, '\0'));
const std::string end = xlsRecord(0x000A, "");
const std::string listed = xlsRecord(0x0085, std::string(8, '\0'));
const std::string cell = xlsRecord(0x0203, std::string(14, '\0'));

TEST(XlsRecordsTest, AreWholeWhereEverySheetIsThere)
{
    EXPECT_EQ(inspectXlsRecords(begin + listed + end + begin + cell + end), BinaryDocument::Whole);
    // A chart within a sheet, and bytes that fill the last sector.
    EXPECT_EQ(inspectXlsRecords(begin + listed + end + begin + begin + end + cell + end + std::string(100, '\0')),
              BinaryDocument::Whole);
    // Excel 2 to 4 had one sheet and nothing around it.
    for (const int type : {0x0009, 0x0209, 0x0409})
        EXPECT_EQ(inspectXlsRecords(xlsRecord(type, "\0\0\0\0\0\0"s) + cell + end), BinaryDocument::Whole) << type;
}

TEST(XlsRecordsTest, AreDamagedWhereOneIsMissing)
{
    const std::string whole = begin + listed + listed + end + begin + cell + end + begin + cell + end;
    EXPECT_EQ(inspectXlsRecords(whole), BinaryDocument::Whole);
    for (std::size_t size = 0; size < whole.size(); ++size)
        EXPECT_EQ(inspectXlsRecords(whole.substr(0, size)), BinaryDocument::Damaged) << size;
    for (const std::string& other : {""s, "random"s, std::string(4096, '\0'), end + whole})
        EXPECT_EQ(inspectXlsRecords(other), BinaryDocument::Damaged);
}

TEST(XlsRecordsTest, TellThatTheyHaveAPassword)
{
    const std::string password = xlsRecord(0x002F, std::string(54, 'x'));
    EXPECT_EQ(inspectXlsRecords(begin + password + listed + end + begin + cell + end), BinaryDocument::Encrypted);
    EXPECT_EQ(inspectXlsRecords(begin + listed + end + begin + xlsRecord(0x0203, "\x2F\0\0\0"s) + end),
              BinaryDocument::Whole);
}

// A .doc whose main stream begins with these numbers.
BinaryDocument docOf(const std::string& head, const char* table)
{
    const std::string bytes = compoundFile(Parts{{"WordDocument", head}, {table, "x"}});
    return inspectDoc(*CompoundFile::open(bytes));
}

TEST(DocTest, TellsAPasswordAndWhatIsMissing)
{
    const std::string word97 = "\xEC\xA5\xC1\0\0\0\0\0\0\0"s;
    EXPECT_EQ(docOf(word97 + "\0\x02"s, "1Table"), BinaryDocument::Whole);
    EXPECT_EQ(docOf(word97 + "\0\x02"s, "0Table"), BinaryDocument::Damaged);
    EXPECT_EQ(docOf(word97 + "\0\0"s, "0Table"), BinaryDocument::Whole);
    EXPECT_EQ(docOf(word97 + "\0\x03"s, "1Table"), BinaryDocument::Encrypted);
    EXPECT_EQ(docOf("\xDC\xA5\x65\0\0\0\0\0\0\0\0\0"s, "x"), BinaryDocument::Whole); // Word 6 has no such table
    EXPECT_EQ(docOf("anything", "0Table"), BinaryDocument::Damaged);
}

TEST(RtfTest, IsWholeWhereItsGroupsAreClosed)
{
    for (const char* text : {R"({\rtf1 a})", R"({\rtf1 {\b \{ \\} x})", "{\\rtf1 a}\r\n", R"({\rtf1 \'7b})",
                             "{\\rtf1 \xB7\x7B\xD6\xD0}", "{\\rtf1 \xE4\xB8\xAD}", "{\\rtf1 {\\bin3 {{{}}"})
        EXPECT_EQ(inspectRtf(text), BinaryDocument::Whole) << text;
}

TEST(RtfTest, IsDamagedWhereItIsCutOff)
{
    const std::string whole = readFile(GOUJI_WORKBOOKS "/suqian-2023.rtf");
    ASSERT_EQ(inspectRtf(whole), BinaryDocument::Whole);
    const std::size_t last = whole.rfind('}');
    for (std::size_t size = 6; size <= last; size += 997)
        EXPECT_EQ(inspectRtf(std::string_view(whole).substr(0, size)), BinaryDocument::Damaged) << size;
    EXPECT_EQ(inspectRtf(std::string_view(whole).substr(0, last)), BinaryDocument::Damaged);
}

} // namespace
} // namespace gouji::test
