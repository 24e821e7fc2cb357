// SPDX-License-Identifier: MPL-2.0
#include "unit/files/refused_file.hpp"

namespace gouji::test {
namespace {

using document::CellError;

struct OddCell {
    std::string attributes;
    std::string text; // of its paragraph; without one where it is empty
    std::string shown;
};

// Cells that other programs write, each alone in a sheet beside a sound one.
class OpenDocumentOddCellsTest : public RefusedFileTest {
protected:
    document::Workbook read(const OddCell& cell)
    {
        const std::string paragraph = cell.text.empty() ? "" : "<text:p>" + cell.text + "</text:p>";
        writeFile(m_folder / "a.fods",
                  flatOpenDocument("<table:table table:name=\"表\"><table:table-row><table:table-cell "
                                   + cell.attributes + ">" + paragraph
                                   + R"(</table:table-cell><table:table-cell office:value-type="float" )"
                                     R"(office:value="7"/></table:table-row></table:table>)"));
        return workbookIn(m_folder / "a.fods");
    }
    void expectError(const OddCell& cell, CellError::Kind kind)
    {
        const document::Workbook workbook = read(cell);
        const auto* error = std::get_if<CellError>(&workbook.sheets.at(0).at({0, 0}).value);
        ASSERT_NE(error, nullptr) << cell.attributes;
        EXPECT_EQ(error->kind, kind) << cell.attributes;
        EXPECT_EQ(error->code, cell.shown) << cell.attributes;
        EXPECT_EQ(shown(workbook, "B1"), "7") << cell.attributes;
    }
};

TEST_F(OpenDocumentOddCellsTest, ErrorsAreErrorsWhateverNumberStandsInTheirPlace)
{
    const std::string zero = R"(office:value-type="float" office:value="0")";
    const std::string sum = R"xml(table:formula="of:=SUM(#REF!)" )xml";
    for (const OddCell& cell : {
             OddCell{sum + zero, "#REF!", "#REF!"}, // Excel
             OddCell{zero, "#N/A", "#N/A"},         // Excel, a constant
             OddCell{R"(table:formula="msoxl:=A1/0" )" + zero, "#DIV/0!", "#DIV/0!"},
             OddCell{R"xml(table:formula="oooc:=SQRT(-1)" )xml" + zero, "Err:502", "Err:502"}, // Calc of old
             OddCell{sum + zero, "错误:502", "错误:502"},
             OddCell{sum + zero, "#NAME?", "#NAME?"},
             OddCell{sum + zero, "#名称?", "#名称?"},
             OddCell{R"(table:formula="of:=#REF!" )" + zero, "", "#REF!"},
             OddCell{R"(office:value-type="percentage" office:value="0")", "#VALUE!", "#VALUE!"},
             OddCell{sum + R"(office:value-type="string" office:string-value="")", "#N/A", "#N/A"},
             OddCell{R"(office:value-type="string" office:string-value="")", "#NULL!", "#NULL!"},
             OddCell{sum + R"(office:value-type="string")", "#REF!", "#REF!"},
             OddCell{sum + R"(office:value-type="float" office:value="NaN")", "#NUM!", "#NUM!"},
             OddCell{sum + zero + R"( calcext:value-type="error")", "#SPILL!", "#SPILL!"},
         })
        expectError(cell, CellError::Kind::Formula);
}

TEST_F(OpenDocumentOddCellsTest, ValuesThatTheirTypeForbidsSpoilTheirCellAlone)
{
    for (const OddCell& cell : {
             OddCell{R"(office:value-type="float" office:value="NaN")", "x", "NaN"},
             OddCell{R"(office:value-type="float" office:value="INF")", "x", "INF"},
             OddCell{R"(office:value-type="float" office:value="-INF")", "", "-INF"},
             OddCell{R"(office:value-type="float" office:value="1e400")", "x", "1e400"},
             OddCell{R"(office:value-type="float" office:value="1,5")", "1,5", "1,5"},
             OddCell{R"(office:value-type="float" office:value="1,234")", "1,234", "1,234"},
             OddCell{R"(office:value-type="float" office:value="3件")", "3件", "3件"},
             OddCell{R"(office:value-type="float" office:value="0x10")", "16", "0x10"},
             OddCell{R"(office:value-type="float" office:value="５")", "５", "５"},
             OddCell{R"(office:value-type="float" office:value="+-5")", "5", "+-5"},
             OddCell{R"(office:value-type="float" office:value="")", "5", "5"},
             OddCell{R"(office:value-type="float")", "5", "5"},
             OddCell{R"(office:value-type="float")", "", "float"},
             OddCell{R"(office:value-type="float" office:string-value="7")", "7", "7"},
             OddCell{R"(office:value-type="percentage")", "50%", "50%"},
             OddCell{R"(office:value-type="percentage" office:value="50%")", "50%", "50%"},
             OddCell{R"(office:value-type="currency" office:currency="CNY")", "￥5", "￥5"},
             OddCell{R"(office:value-type="boolean" office:boolean-value="yes")", "是", "yes"},
             OddCell{R"(office:value-type="boolean" office:boolean-value="5")", "5", "5"},
             OddCell{R"(office:value-type="boolean")", "TRUE", "TRUE"},
             OddCell{R"(office:value-type="date" office:date-value="1900-02-29T00:00:00")", "x",
                     "1900-02-29T00:00:00"},
             OddCell{R"(office:value-type="date" office:date-value="2021-02-30")", "x", "2021-02-30"},
             OddCell{R"(office:value-type="date" office:date-value="2021/01/01")", "x", "2021/01/01"},
             OddCell{R"(office:value-type="date" office:date-value="2020-01-31T00:00:00+08:00")", "x",
                     "2020-01-31T00:00:00+08:00"},
             OddCell{R"(office:value-type="date" office:date-value="0000-00-00")", "x", "0000-00-00"},
             OddCell{R"(office:value-type="date")", "1月1日", "1月1日"},
             OddCell{R"(office:value-type="time" office:time-value="12:00:00")", "x", "12:00:00"},
             OddCell{R"(office:value-type="time" office:time-value="P1M")", "x", "P1M"},
             OddCell{R"(office:value-type="number" office:value="7")", "5", "5"},
             OddCell{R"(office:value-type="void")", "5", "5"},
         })
        expectError(cell, CellError::Kind::Malformed);
}

TEST_F(OpenDocumentOddCellsTest, TakesWhatCalcTakesWhereItHasAMeaning)
{
    for (const OddCell& cell : {
             OddCell{R"(office:value-type="boolean" office:boolean-value="1")", "1", "“TRUE”"},
             OddCell{R"(office:value-type="boolean" office:boolean-value="0")", "0", "“FALSE”"},
             OddCell{R"(office:value-type="float" office:value="+5")", "5", "5"},
             OddCell{R"(office:value-type="float" office:value=" 5 ")", "5", "5"},
             OddCell{R"(office:value-type="float" office:value="5.")", "5", "5"},
             OddCell{R"(office:value-type="float" office:value=".5E1")", "5", "5"},
             OddCell{R"(office:value-type="time" office:time-value="-PT12H00M00S")", "x", "-0.5"},
             OddCell{R"(office:value-type="time" office:time-value="P1DT12H")", "x", "1.5"},
             OddCell{R"(office:value-type="date" office:date-value="2020-01-31T12:00:00Z")", "x", "43861.5"},
             OddCell{R"(office:value-type="void")", "", "blank"},
             OddCell{R"(office:value-type="string" office:string-value="9")", "5", "“9”"},
             OddCell{R"(office:value-type="string" office:value="9")", "5", "“5”"},
             OddCell{R"(office:value="9")", "5", "“5”"},
             OddCell{R"(office:value-type="string")", "#1", "“#1”"},
             OddCell{R"(office:value-type="float" office:value="1")", "#1", "1"},
             OddCell{R"(office:value-type="float" office:value="1")", "###", "1"},
         })
        EXPECT_EQ(shown(read(cell), "A1"), cell.shown) << cell.attributes;
}

TEST_F(OpenDocumentOddCellsTest, PartsBesideTheContentMayBeFaulty)
{
    const std::string table = R"(<table:table table:name="表"><table:table-row><table:table-cell
        office:value-type="float" office:value="3"/></table:table-row></table:table>)";
    for (const char* name : {"meta.xml", "styles.xml", "settings.xml", "META-INF/manifest.xml"}) {
        Parts parts = openDocumentParts(table);
        std::erase_if(parts, [&](const Part& part) { return part.name == name; });
        parts.push_back({name, "<?xml version=\"1.0\"?><a><b></a>"});
        writeZip(m_folder / "faulty.ods", parts);
        EXPECT_EQ(shown(workbookIn(m_folder / "faulty.ods"), "A1"), "3") << name;
        parts.pop_back();
        writeZip(m_folder / "missing.ods", parts);
        EXPECT_EQ(shown(workbookIn(m_folder / "missing.ods"), "A1"), "3") << name;
    }
}

TEST_F(OpenDocumentOddCellsTest, TheManifestMayHaveItsOwnDocumentType)
{
    Parts parts = openDocumentParts(oneCell);
    partOf(parts, "META-INF/manifest.xml")
        .insert(
            0,
            "<!DOCTYPE manifest:manifest PUBLIC \"-//OpenOffice.org//DTD Manifest 1.0//EN\" \"Manifest.dtd\">\n");
    writeZip(m_folder / "a.ods", parts);
    EXPECT_EQ(shown(workbookIn(m_folder / "a.ods"), "A1"), "1");
}

TEST_F(OpenDocumentOddCellsTest, SaysThatOpenOffice1IsNotRead)
{
    Parts parts = openDocumentParts(oneCell);
    partOf(parts, "mimetype") = "application/vnd.sun.xml.calc";
    EXPECT_EQ(keyOfParts("a.sxc", parts), "file.old-openoffice");
}

} // namespace
} // namespace gouji::test
