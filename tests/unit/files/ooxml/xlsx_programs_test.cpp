// SPDX-License-Identifier: MPL-2.0
#include "unit/files/documents.hpp"

#include <gtest/gtest.h>

#include <functional>

// One row, as many programs write it: a label in A1, 5 in B1, a formula with the result 7 in C1.
namespace gouji::test {
namespace {

const std::string plainRow =
    R"(<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1"><v>5</v></c><c r="C1"><f>B1+2</f><v>7</v></c></row>)";

struct Written {
    const char* by;
    std::function<void(Parts&)> change;
    std::string formula = "7"; // what C1 holds
};

// Puts another row, or what stands before and behind the rows, in place of the plain one.
std::function<void(Parts&)> rowOf(const std::string& row)
{
    return [row](Parts& parts) { replaceAll(partOf(parts, "xl/worksheets/sheet1.xml"), plainRow, row); };
}

std::function<void(Parts&)> everywhere(const std::string& from, const std::string& to)
{
    return [from, to](Parts& parts) {
        for (Part& part : parts)
            replaceAll(part.text, from, to);
    };
}

void prefixAll(Parts& parts)
{
    for (const char* name : {"xl/workbook.xml", "xl/worksheets/sheet1.xml", "xl/sharedStrings.xml"}) {
        std::string& text = partOf(parts, name);
        replaceAll(text, "</", "\x01");
        replaceAll(text, "<", "<x:");
        replaceAll(text, "\x01", "</x:");
        replaceAll(text, "xmlns=", "xmlns:x=");
    }
}

std::string inUtf16(const std::string& text)
{
    std::string wide = "\xFF\xFE";
    for (const char c : text)
        wide.append({c, '\0'});
    return wide;
}

const Written programs[] = {
    {"openpyxl",
     rowOf(R"(<row r="1"><c r="A1" t="inlineStr"><is><t>总计</t></is></c><c r="B1" t="n"><v>5</v></c>)"
           R"(<c r="C1"><f>B1+2</f><v/></c></row>)"),
     "not calculated"},
    {"openpyxl, without values",
     rowOf(R"(<row r="1"><c r="A1" s="1" t="s"><v>0</v></c><c r="B1" s="1" t="n"><v>5</v></c>)"
           R"(<c r="C1" s="1"><f>B1+2</f></c></row>)"),
     "not calculated"},
    {"Excel, strict",
     [](Parts& parts) {
         everywhere("http://schemas.openxmlformats.org/spreadsheetml/2006/main",
                    "http://purl.oclc.org/ooxml/spreadsheetml/main")(parts);
         everywhere("http://schemas.openxmlformats.org/officeDocument/2006/relationships",
                    "http://purl.oclc.org/ooxml/officeDocument/relationships")(parts);
     }},
    {"Open XML SDK, ClosedXML", prefixAll},
    {"Excel for the web",
     everywhere("<sheets>",
                "<mc:AlternateContent xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\">"
                "<mc:Choice Requires=\"x15\"><x15ac:absPath url=\"https://a/\" xmlns:x15ac=\"urn:a\"/></mc:Choice>"
                "</mc:AlternateContent><xr:revisionPtr xmlns:xr=\"urn:b\" revIDLastSave=\"0\"/><sheets>")},
    {"Excel, with types of data",
     rowOf(R"(<row r="1" spans="1:3"><c r="A1" t="s" vm="1"><v>0</v></c><c r="B1" cm="1"><v>5</v></c>)"
           R"(<c r="C1" t="e" vm="2"><f>B1+2</f><v>#VALUE!</v></c></row>)"),
     "#VALUE!"},
    {"Excel, with formulas in common",
     rowOf(R"(<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1"><f t="array" ref="B1">5</f><v>5</v></c>)"
           R"(<c r="C1"><f t="shared" si="0"/><v>7</v></c></row>)")},
    {"Excel, with extensions",
     rowOf(plainRow
           + R"(</sheetData><extLst><ext uri="a"><x:c xmlns:x="urn:x"><v>9</v></x:c></ext></extLst><sheetData>)")},
    {"WPS",
     rowOf(R"(<row r="1" ht="14.25" spans="1:3"><c r="A1" s="1" t="s"><v>0</v></c><c r="B1" s="2"><v>5</v></c>)"
           R"(<c r="C1" s="2"><f>B1+2</f><v>7</v></c><c r="D1" s="2"/></row>)")},
    {"LibreOffice",
     rowOf(
         R"(<row r="1" customFormat="false"><c r="A1" s="0" t="s"><v>0</v></c><c r="B1" s="0" t="n"><v>5</v></c>)"
         R"(<c r="C1" s="0" t="n"><f aca="false">B1+2</f><v>7</v></c></row>)")},
    {"Google Sheets",
     [](Parts& parts) {
         rowOf(
             R"(<row r="1"><c r="A1" s="1" t="s"><v>0</v></c><c r="B1" s="2"><v>5.0</v></c><c r="C1" s="2"><f>B1+2</f><v>7.0</v></c></row>)")(
             parts);
         everywhere("<worksheet",
                    "<worksheet xmlns:mx=\"urn:mx\" "
                    "xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\"")(parts);
     }},
    {"Apache POI, streaming",
     rowOf(R"(<row r="1"><c r="A1" t="inlineStr"><is><t>总计</t></is></c><c r="B1" t="n"><v>5.0</v></c>)"
           R"(<c r="C1"><f>B1+2</f><v>7.0</v></c></row>)")},
    {"EPPlus",
     rowOf(
         R"(<row r="1"><c r="A1" s="0" t="s"><v>0</v></c><c r="B1" s="0" ><v>5</v></c><c r="C1" s="0" t="str"><f>B1&amp;"件"</f><v>7件</v></c></row>)"),
     "“7件”"},
    {"XlsxWriter",
     rowOf(
         R"(<row r="1" spans="1:3"><c r="A1" t="s"><v>0</v></c><c r="B1"><v>5</v></c><c r="C1"><f>B1+2</f><v>0</v></c></row>)"),
     "0"},
    {"SheetJS",
     rowOf(
         R"(<row r="1"><c r="A1" t="str"><v>总计</v></c><c r="B1" t="n"><v>5</v></c><c r="C1" t="n"><f>B1+2</f><v>7</v></c></row>)")},
    {"writers without addresses",
     rowOf(R"(<row><c t="inlineStr"><is><t>总计</t></is></c><c><v>5</v></c><c><f>B1+2</f><v>7</v></c></row>)")},
    {"writers of rich text",
     rowOf(R"(<row r="1"><c r="A1" t="inlineStr"><is><r><rPr><b/></rPr><t>总</t></r><r><t>计</t></r></is></c>)"
           R"(<c r="B1"><v>5</v></c><c r="C1"><f>B1+2</f><v>7</v></c></row>)")},
    {"writers of character data",
     rowOf(R"(<row r="1"><c r="A1" t="str"><v><![CDATA[总计]]></v></c><c r="B1"><v><![CDATA[5]]></v></c>)"
           R"(<c r="C1"><f><![CDATA[B1+2]]></f><v><!-- result -->7</v></c></row>)")},
    {"writers in scientific notation",
     rowOf(
         R"(<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1"><v>5E0</v></c><c r="C1"><f>B1+2</f><v>7.0E+0</v></c></row>)")},
    {"writers of XML on many lines", everywhere("><", ">\r\n  <")},
    {"writers with a byte order mark",
     [](Parts& parts) {
         for (Part& part : parts)
             part.text.insert(0, "\xEF\xBB\xBF<?xml version=\"1.0\" encoding=\"utf-8\" standalone=\"yes\"?>\r\n");
     }},
    {"writers of UTF-16",
     [](Parts& parts) {
         for (const char* name : {"_rels/.rels", "xl/_rels/workbook.xml.rels", "xl/worksheets/sheet1.xml"})
             partOf(parts, name) = inUtf16(partOf(parts, name));
     }},
    {"writers with instructions for other programs",
     everywhere("<worksheet", "<?mso-application progid=\"Excel.Sheet\"?><worksheet")},
    {"writers on Windows without a library for packages",
     [](Parts& parts) {
         for (Part& part : parts)
             replaceAll(part.name, "/", "\\");
     }},
};

TEST(XlsxProgramsTest, WriteTheSameInManyWays)
{
    const TemporaryFolder folder;
    for (const Written& written : programs) {
        Parts parts = xlsxParts("<sheetData>" + plainRow + "</sheetData>", "<si><t>总计</t><phoneticPr/></si>");
        written.change(parts);
        writeZip(folder / "a.xlsx", parts);
        const auto workbook = workbookIn(folder / "a.xlsx");
        EXPECT_EQ(shown(workbook, "A1"), "“总计”") << written.by;
        EXPECT_EQ(shown(workbook, "B1"), "5") << written.by;
        EXPECT_EQ(shown(workbook, "C1"), written.formula) << written.by;
    }
}

} // namespace
} // namespace gouji::test
