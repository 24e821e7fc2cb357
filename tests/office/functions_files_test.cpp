// SPDX-License-Identifier: MPL-2.0
#include "office/cells.hpp"
#include "office/document_state.hpp"
#include "office/interop/text.hpp"
#include "office/office_test.hpp"

#include <com/sun/star/beans/PropertyValue.hpp>
#include <com/sun/star/beans/XPropertySet.hpp>
#include <com/sun/star/container/XIndexAccess.hpp>
#include <com/sun/star/sheet/ConditionOperator.hpp>
#include <com/sun/star/sheet/XCalculatable.hpp>
#include <com/sun/star/sheet/XSheetCondition.hpp>
#include <com/sun/star/sheet/XSheetConditionalEntries.hpp>

#include <algorithm>
#include <array>
#include <fstream>
#include <string>
#include <string_view>
#include <vector>

// Workbooks with calls of the cell functions, on their way through files and through offices that lack them.
namespace gouji::office {
namespace {

using css::uno::UNO_QUERY_THROW;

struct Format {
    const char* ending;
    const char* filter;
};
constexpr Format formats[] = {
    {".ods", "calc8"}, {".fods", "OpenDocument Spreadsheet Flat XML"}, {".xlsx", "Calc MS Excel 2007 XML"}};

struct Call {
    const char* formula;
    const char* shown;
};
constexpr Call calls[] = {
    {"=ORG.GOUJI.FUNCTIONS.FOOT(7;2;4)", "1"},
    {"=ORG.GOUJI.FUNCTIONS.CROSSFOOT(F1:H3)", "2"},
    {"=ORG.GOUJI.FUNCTIONS.ROLLFORWARD(2;3;4;1)", "0"},
    {"=ORG.GOUJI.FUNCTIONS.TIEOUT(F1:H1;F2:H2)", "0"},
    {"=ORG.GOUJI.FUNCTIONS.RECONCILED(3)", "不符 +3"},
    {"=SUM(ORG.GOUJI.FUNCTIONS.CROSSFOOTING(F1:H3))", "0"},
    {"=SUM(ORG.GOUJI.FUNCTIONS.TIEDIFF(F1:H1;F2:H2))", "-11"},
    {"=ORG.GOUJI.FUNCTIONS.MISSINGFIGURES(F1:I3)", "3"},
    {"=ORG.GOUJI.FUNCTIONS.FIGURE(\"3.5万\";\"元\")", "35000"},
    {"=ORG.GOUJI.FUNCTIONS.YOYCHANGE(3;2)", "0.5"},
    {"=IFERROR(ORG.GOUJI.FUNCTIONS.FOOT(7;2;4);7-SUM(2;4))", "1"},
};

std::string addressOf(std::size_t call) { return std::string("A").append(std::to_string(call + 1)); }

void enterCalls(const Document& document)
{
    constexpr std::array<std::array<const char*, 3>, 3> block = {
        {{"1", "2", "4"}, {"4", "5", "9"}, {"5", "7", "12"}}};
    constexpr std::array columns = {"F", "G", "H"};
    for (std::size_t row = 0; row < 3; ++row)
        for (std::size_t column = 0; column < 3; ++column)
            enter(document, std::string(columns[column]).append(std::to_string(row + 1)).c_str(),
                  block[row][column]);
    for (std::size_t call = 0; call < std::size(calls); ++call)
        enter(document, addressOf(call).c_str(), calls[call].formula);
}

void calculateAll(const Document& document)
{
    css::uno::Reference<css::sheet::XCalculatable>(document, UNO_QUERY_THROW)->calculateAll();
}

void expectResults(const Document& document)
{
    for (std::size_t call = 0; call < std::size(calls); ++call) {
        const auto cell = cellOf(document, addressOf(call).c_str());
        EXPECT_EQ(shownIn(cell), calls[call].shown) << calls[call].formula;
    }
}

void expectFormulas(const Document& document)
{
    for (std::size_t call = 0; call < std::size(calls); ++call)
        EXPECT_EQ(interop::toUtf8(cellOf(document, addressOf(call).c_str())->getFormula()), calls[call].formula);
}

// In A1:A2, both sides of what lies between.
constexpr char condition[] = "OR(ORG.GOUJI.FUNCTIONS.FOOT(A1;B1)<>0;A1=\"ORG.GOUJI.FUNCTIONS.FOOT\")";

css::uno::Reference<css::beans::XPropertySet> conditionalCells(const Document& document)
{
    return {sheetOf(document)->getCellRangeByName("A1:A2"), UNO_QUERY_THROW};
}

void setCondition(const Document& document, const char* formula)
{
    const css::uno::Reference<css::sheet::XSheetConditionalEntries> entries(
        conditionalCells(document)->getPropertyValue("ConditionalFormat"), UNO_QUERY_THROW);
    const auto property = [](const char* name, const css::uno::Any& value) {
        return css::beans::PropertyValue(interop::toUno(name), -1, value, css::beans::PropertyState_DIRECT_VALUE);
    };
    const css::beans::PropertyValue entry[] = {
        property("Operator", css::uno::Any(css::sheet::ConditionOperator_FORMULA)),
        property("Formula1", css::uno::Any(interop::toUno(formula))),
        property("StyleName", css::uno::Any(rtl::OUString("Bad")))};
    entries->addNew({entry, std::size(entry)});
    conditionalCells(document)->setPropertyValue("ConditionalFormat", css::uno::Any(entries));
}

std::string conditionOf(const Document& document)
{
    const css::uno::Reference<css::container::XIndexAccess> entries(
        conditionalCells(document)->getPropertyValue("ConditionalFormat"), UNO_QUERY_THROW);
    if (entries->getCount() != 1)
        return std::to_string(entries->getCount()) + " conditions";
    return interop::toUtf8(
        css::uno::Reference<css::sheet::XSheetCondition>(entries->getByIndex(0), UNO_QUERY_THROW)->getFormula1());
}

// How many cells a page in HTML shows in the colours of the style.
std::ptrdiff_t cellsShownAsBad(const Office& office, const Document& document)
{
    const auto page = office.folder() / "page.html";
    office.save(document, page, "HTML (StarCalc)");
    std::ifstream file(page);
    std::ptrdiff_t count = 0;
    for (std::string line; std::getline(file, line);)
        count += line.find("<td") != line.npos && line.find("bgcolor") != line.npos ? 1 : 0;
    return count;
}

// Files that every office of the tests can reach: an office removes its own when it ends.
const std::filesystem::path& sharedFolder()
{
    static const TemporaryFolder folder;
    return folder.path();
}

std::filesystem::path fileOf(const std::string& name, const Format& format)
{
    return sharedFolder() / (name + format.ending);
}

// The cells of a report made from a shipped template in which it says whether its totals tie, after calculating
// all.
std::vector<std::string> verdictsOf(const Office& office)
{
    const Document report = openReport(office, "donghu-chengguan-2020");
    constexpr int applications = 2;
    calculateAll(report);
    std::vector<std::string> verdicts;
    for (const char* const row : {"29", "30"})
        for (const char column : std::string_view("DEFGHIJ"))
            verdicts.push_back(shownIn(report, std::string(1, column).append(row).c_str(), applications));
    for (int row = 6; row <= 28; ++row)
        verdicts.push_back(shownIn(report, std::string("K").append(std::to_string(row)).c_str(), applications));
    return verdicts;
}

// As an office with the extension shows them.
std::vector<std::string>& knownVerdicts()
{
    static std::vector<std::string> verdicts;
    return verdicts;
}

} // namespace

class FunctionFilesTest : public ChineseOfficeTest {};

TEST_F(FunctionFilesTest, CallsSurviveTheirWayThroughFiles)
{
    const Document document = office().newSpreadsheet();
    enterCalls(document);
    expectResults(document);
    for (const Format& format : formats) {
        SCOPED_TRACE(format.ending);
        office().save(document, fileOf("with", format), format.filter);
        const Document copy = office().open(fileOf("with", format));
        expectFormulas(copy);
        expectResults(copy);
        calculateAll(copy);
        expectResults(copy);
    }
}

// Through a file twice: what a first time only seems to survive is lost by the second.
TEST_F(FunctionFilesTest, ConditionalFormatsSurviveTheirWayThroughFiles)
{
    for (const Format& format : formats) {
        SCOPED_TRACE(format.ending);
        Document document = office().newSpreadsheet();
        enter(document, "A1", "7");
        enter(document, "A2", "4");
        enter(document, "B1", "4");
        enter(document, "B2", "4");
        setCondition(document, condition);
        for (const char* name : {"conditional", "again"}) {
            office().save(document, fileOf(name, format), format.filter);
            document = office().open(fileOf(name, format));
            EXPECT_EQ(conditionOf(document), condition);
            EXPECT_EQ(stateOf(document), DocumentState());
            EXPECT_EQ(cellsShownAsBad(office(), document), 1);
        }
        office().closeDocuments();
    }
}

TEST_F(FunctionFilesTest, TemplatesSayWhatDoesNotTie)
{
    knownVerdicts() = verdictsOf(office());
    EXPECT_TRUE(std::ranges::any_of(knownVerdicts(), [](const std::string& verdict) {
        return verdict.find("不符") != verdict.npos;
    })) << testing::PrintToString(knownVerdicts());
}

TEST_F(FunctionFilesTest, TemplatesCallNothingConsistentThatIsBlank)
{
    const Document blank = openBlankForm(office());
    calculateAll(blank);
    EXPECT_EQ(contentOf(office(), blank).find(">相符<"), std::string::npos);
    constexpr int reviews = 5; // the sheet's place in the form
    enter(blank, "A6", "0", reviews);
    calculateAll(blank);
    EXPECT_EQ(shownIn(blank, "A7", reviews), "相符") << "a typed 0 is a figure";
}

class FunctionsAbsentTest : public OfficeTest<Language::Chinese, Extension::Absent> {};

// What a machine without the extension makes of such a workbook, and saves again.
TEST_F(FunctionsAbsentTest, KeepsTheCalls)
{
    for (const Format& format : formats) {
        SCOPED_TRACE(format.ending);
        const Document document = office().open(fileOf("with", format));
        const std::size_t last = std::size(calls) - 1;
        calculateAll(document);
        EXPECT_EQ(shownIn(document, addressOf(last).c_str()), calls[last].shown) << "IFERROR falls back";
        // The office itself calls the error by its number in no language.
        EXPECT_EQ(cellOf(document, "A1")->getError(), 525) << "#NAME?";
        office().save(document, fileOf("without", format), format.filter);
    }
}

TEST_F(FunctionsAbsentTest, LeavesTemplatesTheirVerdict) { EXPECT_EQ(verdictsOf(office()), knownVerdicts()); }

TEST_F(FunctionsAbsentTest, GiveWayToBuiltInFormulas)
{
    const Document document = office().newSpreadsheet();
    enter(document, "A1", "=IFERROR(ORG.GOUJI.FUNCTIONS.FOOT(B1;C1:D1);B1-SUM(C1:D1))");
    enter(document, "B1", "7");
    enter(document, "C1", "2");
    enter(document, "D1", "4");
    EXPECT_EQ(shownIn(document, "A1"), "1");
}

class FunctionsBackTest : public ChineseOfficeTest {};

TEST_F(FunctionsBackTest, CallsWorkAgainAfterAnOfficeWithoutThem)
{
    for (const Format& format : formats) {
        SCOPED_TRACE(format.ending);
        const Document document = office().open(fileOf("without", format));
        calculateAll(document);
        expectResults(document);
    }
}

} // namespace gouji::office
