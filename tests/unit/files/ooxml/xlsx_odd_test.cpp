// SPDX-License-Identifier: MPL-2.0
#include "unit/files/refused_file.hpp"

// Cells, areas and parts that the format does not allow: they alone are not read.
namespace gouji::test {
namespace {

struct OddCell {
    std::string cell; // as the file has it, in A1
    std::string holds;
};

class XlsxOddTest : public RefusedFileTest {
protected:
    document::Workbook read(const Parts& parts)
    {
        writeZip(m_folder / "a.xlsx", parts);
        return workbookIn(m_folder / "a.xlsx");
    }
    document::Workbook readRows(const std::string& rows)
    {
        return read(xlsxParts("<sheetData>" + rows + "</sheetData>", "<si><t>甲</t></si><si><t/></si>"));
    }
    // Holds that A1 is read so, and that the cell beside it is read whatever A1 is.
    void expect(const OddCell& odd)
    {
        const auto workbook = readRows("<row r=\"1\">" + odd.cell + "<c r=\"B1\"><v>7</v></c></row>");
        EXPECT_EQ(shown(workbook, "A1"), odd.holds) << odd.cell;
        EXPECT_EQ(shown(workbook, "B1"), "7") << odd.cell;
    }
    files::Gaps gapsOf(const Parts& parts)
    {
        writeZip(m_folder / "a.xlsx", parts);
        files::Gaps gaps;
        EXPECT_TRUE(files::readWorkbook(m_folder / "a.xlsx", {}, "", {&gaps}).has_value());
        return gaps;
    }
};

TEST_F(XlsxOddTest, KeepsAValueThatIsNoNumberAsUnreadable)
{
    for (const char* value : {"NaN", "INF", "-INF", "Infinity", "1e999", "5,0", "1,234", "5件", "总计", "0x10",
                              "#REF!", "1.2.3", "5 6", "５", "-"}) {
        for (const char* type : {"", R"( t="n")"})
            expect({"<c r=\"A1\"" + std::string(type) + "><v>" + value + "</v></c>",
                    "malformed " + std::string(value)});
    }
    expect({R"(<c r="A1"><f>1/0</f><v>#DIV/0!</v></c>)", "malformed #DIV/0!"});
}

TEST_F(XlsxOddTest, KeepsWhatItsTypeDoesNotAllowAsUnreadable)
{
    for (const OddCell& odd : {OddCell{R"(<c r="A1" t="b"><v>yes</v></c>)", "malformed yes"},
                               OddCell{R"(<c r="A1" t="b"><v>2</v></c>)", "malformed 2"},
                               OddCell{R"(<c r="A1" t="d"><v>2021-02-29</v></c>)", "malformed 2021-02-29"},
                               OddCell{R"(<c r="A1" t="d"><v>44197</v></c>)", "malformed 44197"},
                               OddCell{R"(<c r="A1" t="d"><v>25:61:00</v></c>)", "malformed 25:61:00"},
                               OddCell{R"(<c r="A1" t="?"><v>5</v></c>)", "malformed 5"},
                               OddCell{R"(<c r="A1" t="N"><v>5</v></c>)", "malformed 5"}})
        expect(odd);
}

TEST_F(XlsxOddTest, NeverTakesTheNumberOfATextForAFigure)
{
    for (const char* number : {"2", "99999999999", "-1", "0.5", "x"})
        expect(
            {"<c r=\"A1\" t=\"s\"><v>" + std::string(number) + "</v></c>", "malformed #" + std::string(number)});
}

TEST_F(XlsxOddTest, ReadsWhatIsWrittenUnusuallyButRightly)
{
    for (const OddCell& odd :
         {OddCell{R"(<c r="A1" t="b"><v>TRUE</v></c>)", "“TRUE”"},
          OddCell{R"(<c r="A1" t="b"><v> False </v></c>)", "malformed  False "},
          OddCell{R"(<c r="A1" t="d"><v>2020-01-31T12:00:00Z</v></c>)", "43861.5"},
          OddCell{R"(<c r="A1" t="d"><v>2020-01-31T12:00:00.000+08:00</v></c>)", "43861.5"},
          OddCell{R"(<c r="A1" t="d"><v>12:00:00</v></c>)", "0.5"}, OddCell{"<c r=\"A1\"><v>\n 5\n</v></c>", "5"},
          OddCell{R"(<c r="A1" t="s"><v> 0 </v></c>)", "“甲”"},
          OddCell{R"(<c r="A1" t="s"><v>1</v></c>)", "blank"}, OddCell{R"(<c r="a1"><v>5</v></c>)", "5"},
          OddCell{R"(<c r="$A$1"><v>5</v></c>)", "5"}, OddCell{R"(<c r="A1" t="e"><v/></c>)", ""}})
        expect(odd);
}

TEST_F(XlsxOddTest, TakesOneOfTwoContents)
{
    for (const OddCell& odd : {OddCell{R"(<c r="A1" t="inlineStr"><v>5</v><is><t>6</t></is></c>)", "“6”"},
                               OddCell{R"(<c r="A1" t="inlineStr"><is><t>6</t></is><v>5</v></c>)", "“6”"},
                               OddCell{R"(<c r="A1" t="inlineStr"><v>5</v></c>)", "“5”"},
                               OddCell{R"(<c r="A1" t="s"><v>0</v><is><t>6</t></is></c>)", "“甲”"},
                               OddCell{R"(<c r="A1"><v>5</v><is><t>6</t></is></c>)", "5"},
                               OddCell{R"(<c r="A1"><is><t>6</t></is></c>)", "“6”"},
                               OddCell{R"(<c r="A1" t="inlineStr"><is/></c>)", "blank"},
                               OddCell{R"(<c r="A1"><v>5</v><v>6</v></c>)", "malformed 5 6"}})
        expect(odd);
}

TEST_F(XlsxOddTest, PlacesNoFigureByAnAddressThatIsNone)
{
    const auto workbook = readRows(R"(<row r="1"><c r="A1"><v>1</v></c><c r="XFE1"><v>2</v></c></row>)"
                                   R"(<row r="1048577"><c><v>3</v></c></row>)"
                                   R"(<row r="0"><c r="A3"><v>4</v></c></row>)");
    EXPECT_EQ(shown(workbook, "A1"), "1");
    EXPECT_EQ(shown(workbook, "B1"), "malformed ?2");
    EXPECT_EQ(shown(workbook, "A2"), "malformed ?3");
    EXPECT_EQ(shown(workbook, "A3"), "4");
}

TEST_F(XlsxOddTest, LeavesOutWhatIsMisplacedBeyondTheSheet)
{
    const auto workbook = readRows(
        R"(<row r="1048576"><c r="XFD1048576"/><c r="ZZZZ1"><v>2</v></c></row><row><c><v>3</v></c></row>)");
    EXPECT_EQ(workbook.sheets.at(0).rowCount(), 0);
}

TEST_F(XlsxOddTest, MergesWhatAnAreaCanBeMadeOf)
{
    const std::string cells =
        R"(<sheetData><row r="2"><c r="B2"><v>1</v></c><c r="C3"><v>2</v></c></row></sheetData>)";
    struct {
        const char* reference;
        document::Area merged; // around B2
    } const cases[] = {
        {"B2:C3", {{1, 1}, {2, 2}}},     {"C3:B2", {{1, 1}, {2, 2}}},      {"c2:b3", {{1, 1}, {2, 2}}},
        {"$B$2:$C$3", {{1, 1}, {2, 2}}}, {" B2:C3 ", {{1, 1}, {2, 2}}},    {"2:3", {{1, 0}, {2, 16'383}}},
        {"", {{1, 1}, {1, 1}}},          {"B2:", {{1, 1}, {1, 1}}},        {"#REF!", {{1, 1}, {1, 1}}},
        {"B2:XFE3", {{1, 1}, {1, 1}}},   {"B2:C3 D4:E5", {{1, 1}, {1, 1}}}};
    for (const auto& [reference, merged] : cases) {
        const auto workbook =
            read(xlsxParts(cells + "<mergeCells><mergeCell ref=\"" + reference + "\"/><mergeCell/></mergeCells>"));
        EXPECT_EQ(workbook.sheets.at(0).areaAt({1, 1}), merged) << reference;
    }
}

TEST_F(XlsxOddTest, MergesAWholeColumnAsFarAsTheSheetGoes)
{
    const auto workbook = read(xlsxParts(R"(<sheetData><row r="5"><c r="C5"><v>1</v></c></row></sheetData>
        <mergeCells><mergeCell ref="A:B"/></mergeCells>)"));
    EXPECT_EQ(workbook.sheets.at(0).areaAt({4, 1}).first, (document::Position{0, 0}));
    EXPECT_EQ(shown(workbook, "C5"), "1");
}

Parts withSheet(std::string_view listed, std::string_view relationship = "")
{
    Parts parts = xlsxParts(R"(<sheetData><row r="1"><c r="A1"><v>4</v></c></row></sheetData>)");
    replaceAll(partOf(parts, "xl/workbook.xml"), "</sheets>", std::string(listed) + "</sheets>");
    replaceAll(partOf(parts, "xl/_rels/workbook.xml.rels"), "</Relationships>",
               std::string(relationship) + "</Relationships>");
    return parts;
}

TEST_F(XlsxOddTest, PassesOverModulesOfMacros)
{
    for (const char* id : {"", R"( r:id="")"}) {
        const Parts parts = withSheet("<sheet name=\"Module1\" sheetId=\"9\"" + std::string(id) + "/>");
        EXPECT_EQ(gapsOf(parts), files::Gaps());
        EXPECT_EQ(read(parts).sheets.size(), 1u);
    }
}

TEST_F(XlsxOddTest, NotesASheetThatIsListedAndMissing)
{
    const std::string listed = R"(<sheet name="乙" sheetId="9" r:id="rId9"/>)";
    const std::string relationship =
        R"(<Relationship Id="rId9" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/b.xml"/>)";
    for (const Parts& parts : {withSheet(listed), withSheet(listed, relationship)}) {
        EXPECT_EQ(gapsOf(parts), files::Gaps{"乙"});
        EXPECT_EQ(shown(read(parts), "A1"), "4");
    }
}

TEST_F(XlsxOddTest, RefusesAWorkbookOfWhichNoSheetIsThere)
{
    Parts parts = xlsxParts("<sheetData/>");
    parts.pop_back();
    writeZip(m_folder / "a.xlsx", parts);
    const Problem problem = problemOf(m_folder / "a.xlsx");
    EXPECT_EQ(problem.why.key, "file.missing-part");
    EXPECT_EQ(problem.place, "表");
}

TEST_F(XlsxOddTest, NotesNothingForOneReferenceToATextThatIsMissing)
{
    const Parts parts =
        xlsxParts(R"(<sheetData><row r="1"><c r="A1" t="s"><v>9</v></c></row></sheetData>)", "<si><t>甲</t></si>");
    EXPECT_EQ(gapsOf(parts), files::Gaps());
    EXPECT_EQ(shown(read(parts), "A1"), "malformed #9");
}

TEST_F(XlsxOddTest, NeedsNoListOfTextsThatNoCellRefersTo)
{
    Parts parts = withSheet("");
    parts.erase(std::ranges::find(parts, "xl/sharedStrings.xml", &Part::name));
    EXPECT_EQ(gapsOf(parts), files::Gaps());
    EXPECT_EQ(shown(read(parts), "A1"), "4");

    replaceAll(partOf(parts, "xl/worksheets/sheet1.xml"), "<c r=\"A1\">",
               "<c r=\"B1\" t=\"s\"><v>0</v></c><c r=\"A1\">");
    EXPECT_EQ(gapsOf(parts), files::Gaps{"表"});
    EXPECT_EQ(shown(read(parts), "B1"), "malformed #0");
}

} // namespace
} // namespace gouji::test
