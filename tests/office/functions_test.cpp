// SPDX-License-Identifier: MPL-2.0
#include "office/cells.hpp"
#include "office/document_state.hpp"
#include "office/interop/text.hpp"
#include "office/office_test.hpp"

#include <com/sun/star/beans/PropertyValue.hpp>
#include <com/sun/star/container/XNameAccess.hpp>
#include <com/sun/star/container/XNamed.hpp>
#include <com/sun/star/sheet/FunctionArgument.hpp>
#include <com/sun/star/sheet/XArrayFormulaRange.hpp>
#include <com/sun/star/sheet/XSpreadsheets.hpp>
#include <com/sun/star/table/CellContentType.hpp>

#include <map>

namespace gouji::office {
namespace {

using Names = std::vector<std::string>;

constexpr int fewestRows = 20;

const std::map<std::string, Names> argumentsInChinese = {
    {"FOOT", {"总计", "加数"}},        {"CROSSFOOT", {"区域"}},
    {"CROSSFOOTING", {"区域"}},        {"ROLLFORWARD", {"期初", "增加", "减少", "期末"}},
    {"TIEOUT", {"甲", "乙", "容差"}},  {"TIEDIFF", {"区域1", "区域2"}},
    {"RECONCILED", {"差额", "容差"}},  {"MISSINGFIGURES", {"区域"}},
    {"FIGURE", {"文字", "单位"}},      {"YOYCHANGE", {"本年", "上年"}},
    {"REPORTCHECK", {"区域", "版本"}}, {"REPORTFINDINGS", {"区域", "版本"}},
};

const std::map<std::string, Names> argumentsInEnglish = {
    {"FOOT", {"total", "addend"}},
    {"CROSSFOOT", {"block"}},
    {"CROSSFOOTING", {"block"}},
    {"ROLLFORWARD", {"opening", "additions", "reductions", "closing"}},
    {"TIEOUT", {"a", "b", "tolerance"}},
    {"TIEDIFF", {"range1", "range2"}},
    {"RECONCILED", {"difference", "tolerance"}},
    {"MISSINGFIGURES", {"range"}},
    {"FIGURE", {"text", "unit"}},
    {"YOYCHANGE", {"this", "last"}},
    {"REPORTCHECK", {"range", "edition"}},
    {"REPORTFINDINGS", {"range", "edition"}},
};

// Errors by their shown names, which the office may translate, to their numbers, which it does not.
const std::map<std::string, int> errors = {
    {"Err:502", 502}, {"Err:504", 504}, {"Err:511", 511}, {"#VALUE!", 519}, {"#DIV/0!", 532}, {"#N/A", 32767},
};

std::string at(const char* column, int row) { return std::string(column).append(std::to_string(row)); }

// A text may be given in both languages: "Agrees / 相符".
std::string inLanguage(const std::string& text, Language language)
{
    const std::string between = " / ";
    const auto middle = text.find(between);
    if (middle == text.npos)
        return text;
    return language == Language::English ? text.substr(0, middle) : text.substr(middle + between.size());
}

// A number must be the very same, bit by bit but for the sign of 0; texts and errors are compared as such.
void expectRow(const Document& document, int row, Language language)
{
    const auto result = cellOf(document, at("A", row).c_str());
    const auto expected = cellOf(document, at("B", row).c_str());
    SCOPED_TRACE(testing::Message() << "row " << row << ", " << shownIn(document, at("C", row).c_str()) << ": "
                                    << interop::toUtf8(result->getFormula()));
    const std::string wanted = shownIn(expected);
    if (const auto error = errors.find(wanted); error != errors.end()) {
        EXPECT_EQ(result->getError(), error->second) << shownIn(result);
        return;
    }
    ASSERT_EQ(result->getError(), 0) << shownIn(result);
    if (expected->getType() == css::table::CellContentType_VALUE)
        EXPECT_EQ(result->getValue(), expected->getValue()) << result->getValue() - expected->getValue();
    else
        EXPECT_EQ(shownIn(result), inLanguage(wanted, language));
}

// tests/functions/<name>.fods: under a heading row, each row holds a call, its expected result and a note.
void expectSheets(const Office& office, Language language)
{
    for (const auto& [name, arguments] : argumentsInEnglish) {
        SCOPED_TRACE(name);
        const Document document =
            office.open(std::filesystem::path(GOUJI_SOURCE) / "tests/functions" / (name + ".fods"));
        int row = 2;
        while (cellOf(document, at("A", row).c_str())->getType() != css::table::CellContentType_EMPTY)
            expectRow(document, row++, language);
        EXPECT_GE(row - 2, fewestRows);
        office.closeDocuments();
    }
}

struct Description {
    std::string text;
    Names arguments;
    bool complete = true; // every argument is explained
};

// What the function wizard says of a function.
Description describe(const Office& office, const std::string& function)
{
    const css::uno::Reference<css::container::XNameAccess> functions(
        office.create("com.sun.star.sheet.FunctionDescriptions"), css::uno::UNO_QUERY_THROW);
    css::uno::Sequence<css::beans::PropertyValue> properties;
    functions->getByName(interop::toUno(function)) >>= properties;
    Description description;
    for (const auto& property : properties) {
        rtl::OUString text;
        css::uno::Sequence<css::sheet::FunctionArgument> arguments;
        if (property.Name == "Description" && (property.Value >>= text))
            description.text = interop::toUtf8(text);
        if (property.Value >>= arguments)
            for (const auto& argument : arguments) {
                description.arguments.push_back(interop::toUtf8(argument.Name));
                description.complete = description.complete && !argument.Description.isEmpty();
            }
    }
    return description;
}

void expectDescriptions(const Office& office, const std::map<std::string, Names>& all)
{
    for (const auto& [function, arguments] : all) {
        SCOPED_TRACE(function);
        const Description description = describe(office, function);
        EXPECT_EQ(description.arguments, arguments);
        EXPECT_TRUE(description.complete);
    }
}

std::string nameOf(const Document& document, int sheet)
{
    return interop::toUtf8(
        css::uno::Reference<css::container::XNamed>(sheetOf(document, sheet), css::uno::UNO_QUERY_THROW)
            ->getName());
}

} // namespace

class ChineseFunctionsTest : public ChineseOfficeTest {};
class EnglishFunctionsTest : public EnglishOfficeTest {};

TEST_F(ChineseFunctionsTest, GiveTheExpectedResults) { expectSheets(office(), Language::Chinese); }

TEST_F(EnglishFunctionsTest, GiveTheExpectedResults) { expectSheets(office(), Language::English); }

TEST_F(ChineseFunctionsTest, AreDescribedInChinese)
{
    expectDescriptions(office(), argumentsInChinese);
    EXPECT_NE(describe(office(), "FOOT").text.find("总计"), std::string::npos);
}

TEST_F(EnglishFunctionsTest, AreDescribedInEnglish)
{
    expectDescriptions(office(), argumentsInEnglish);
    EXPECT_NE(describe(office(), "FOOT").text.find("total"), std::string::npos);
}

TEST_F(EnglishFunctionsTest, FillArraysOfCells)
{
    const Document document = office().newSpreadsheet();
    enter(document, "A1", "5");
    enter(document, "A2", "7");
    enter(document, "B2", "6");
    const auto fill = [&](const char* area, const char* formula) {
        css::uno::Reference<css::sheet::XArrayFormulaRange>(
            sheetOf(document)->getCellRangeByName(interop::toUno(area)), css::uno::UNO_QUERY_THROW)
            ->setArrayFormula(interop::toUno(formula));
    };
    fill("D1:E2", "=ORG.GOUJI.FUNCTIONS.TIEDIFF(A1:B2;{5;1|\"x\";6})");
    EXPECT_EQ(shownIn(document, "D1"), "0");
    EXPECT_EQ(shownIn(document, "E1"), "-1");
    EXPECT_EQ(shownIn(document, "D2"), "#VALUE!");
    EXPECT_EQ(shownIn(document, "E2"), "0");
    fill("D4:G4", "=ORG.GOUJI.FUNCTIONS.CROSSFOOTING(A1:B2)");
    EXPECT_EQ(shownIn(document, "D4"), "-5");
    EXPECT_EQ(shownIn(document, "G4"), "6");
    // Calculated again when a cell of the range changes.
    enter(document, "B1", "5");
    EXPECT_EQ(shownIn(document, "D4"), "0");
    EXPECT_EQ(shownIn(document, "G4"), "1");
}

TEST_F(EnglishFunctionsTest, FillNothingBelowTheLastFinding)
{
    constexpr int applications = 2;
    const Document document = openReport(office(), "donghu-chengguan-2020");
    constexpr int results = 4; // the sheets of the report are protected
    document->getSheets()->insertNewByName("results", results);
    css::uno::Reference<css::sheet::XArrayFormulaRange>(
        sheetOf(document, results)->getCellRangeByName(interop::toUno("M1:S20")), css::uno::UNO_QUERY_THROW)
        ->setArrayFormula(interop::toUno("=ORG.GOUJI.FUNCTIONS.REPORTFINDINGS($'" + nameOf(document, applications)
                                         + "'.A1:J30)"));
    for (const char* filled : {"M1", "M4", "P4"})
        EXPECT_NE(shownIn(document, filled, results), "") << filled;
    for (const char* blank : {"M5", "P5", "S5", "M20", "S20"})
        EXPECT_EQ(shownIn(document, blank, results), "") << blank;
    // All ties: the verdict stands once.
    for (const char* column : {"D", "J"}) {
        enter(document, (std::string(column) + "27").c_str(), "3", applications);
        enter(document, (std::string(column) + "28").c_str(), "2", applications);
    }
    EXPECT_NE(shownIn(document, "M1", results), "");
    for (const char* blank : {"N1", "M2", "M20", "S20"})
        EXPECT_EQ(shownIn(document, blank, results), "") << blank;
}

} // namespace gouji::office
