// SPDX-License-Identifier: MPL-2.0
#include "office/calc/formula_check.hpp"
#include "office/cells.hpp"
#include "office/interop/text.hpp"
#include "office/office_test.hpp"

#include <com/sun/star/beans/XPropertySet.hpp>
#include <com/sun/star/sheet/FillDirection.hpp>
#include <com/sun/star/sheet/XArrayFormulaRange.hpp>
#include <com/sun/star/sheet/XCellSeries.hpp>
#include <com/sun/star/sheet/XNamedRanges.hpp>
#include <com/sun/star/sheet/XSpreadsheets.hpp>

namespace gouji::office {

using css::uno::UNO_QUERY_THROW;
using functions::FormulaFault;

namespace {

#define GOUJI "ORG.GOUJI.FUNCTIONS."

struct Case {
    const char* formula;
    const char* fault; // its id; empty where there is none
};
constexpr char threeD[] = "function.three-d-range";
constexpr char noArray[] = "function.array-context";

// In column D, one below the other.
constexpr Case cases[] = {
    {"=" GOUJI "FOOT(0;$Sheet1.A1:$Sheet3.A1)", threeD},
    {"=" GOUJI "FOOT(0;Sheet1.A1:Sheet3.A2)", threeD},
    {"=1+" GOUJI "TIEOUT($Sheet1.A1:$Sheet3.A1;B1)", threeD},
    {"=" GOUJI "CROSSFOOT($Sheet1.A1:$Sheet2.B3)", threeD},
    {"=" GOUJI "REPORTCHECK($Sheet1.A1:$Sheet3.J30)", threeD},
    {"=" GOUJI "FOOT(0;all)", threeD},
    {"=" GOUJI "FOOT(0;$Sheet1.A1:$Sheet1.A3)", ""},
    {"=" GOUJI "FOOT(0;'Sheet 4'.A1:A3)", ""},
    {"=" GOUJI "FOOT(0;$Sheet1.A1;$Sheet2.A1)", ""},
    {"=" GOUJI "FOOT(0;SUM($Sheet1.A1:$Sheet3.A1))", ""},
    {"=SUM($Sheet1.A1:$Sheet3.A1)", ""},
    {"=\"" GOUJI "FOOT(0;$Sheet1.A1:$Sheet3.A1)\"", ""},
    {"=" GOUJI "FOOT(0;ABS(A1:A3))", noArray},
    {"=" GOUJI "FOOT(0;A1:A3*2)", noArray},
    {"=" GOUJI "FOOT(0;-A1:A3)", noArray},
    {"=" GOUJI "FOOT(0;IF(A1:A3>1;A1:A3;0))", noArray},
    {"=" GOUJI "FOOT(0;absolute)", noArray},
    {"=SUMPRODUCT(" GOUJI "TIEOUT(ABS(A1:A3);A1:A3))", noArray},
    {"=" GOUJI "FOOT(0;ABS(A1))", ""},
    {"=" GOUJI "FOOT(A1*2;B1:B2;-5%)", ""},
    {"=" GOUJI "FOOT(0;SUMPRODUCT(ABS(A1:A3)))", ""},
    {"=" GOUJI "FOOT(0;{1;2}*2)", ""},
    {"=" GOUJI "FOOT(0;INDEX(A1:A3;2):A3)", ""},
    {"=SUMPRODUCT(ABS(" GOUJI "TIEDIFF(A1:A3;B1:B3)))", ""},
    {"=" GOUJI "FOOT(0;A:Z)", ""},
};

// "Sheet1!D1:D3 function.three-d-range FOOT", one a line.
std::string textOf(const std::vector<functions::FaultyFormula>& formulas)
{
    std::string text;
    for (const auto& formula : formulas)
        text.append(formula.sheet)
            .append("!")
            .append(formula.cells.first == formula.cells.last ? document::addressOf(formula.cells.first)
                                                              : document::addressOf(formula.cells))
            .append(" ")
            .append(functions::idOf(formula.call.fault))
            .append(" ")
            .append(formula.call.function)
            .append("\n");
    return text;
}

void name(const Document& document, const char* name, const char* content)
{
    css::uno::Reference<css::sheet::XNamedRanges>(
        css::uno::Reference<css::beans::XPropertySet>(document, UNO_QUERY_THROW)->getPropertyValue("NamedRanges"),
        UNO_QUERY_THROW)
        ->addNewByName(interop::toUno(name), interop::toUno(content), {}, 0);
}

} // namespace

class FormulaCheckTest : public EnglishOfficeTest {
protected:
    void SetUp() override
    {
        EnglishOfficeTest::SetUp();
        m_document = office().newSpreadsheet();
        for (const char* name : {"Sheet2", "Sheet3", "Sheet 4"})
            m_document->getSheets()->insertNewByName(interop::toUno(name), 9);
    }

    std::string found() const
    {
        calc::FormulaCheck check(m_document);
        check.lookAtAll();
        return textOf(check.found());
    }

    Document m_document;
};

TEST_F(FormulaCheckTest, FindsTheFormulasThatGetLessThanTheySay)
{
    name(m_document, "all", "$Sheet1.$A$1:$Sheet3.$A$1");
    name(m_document, "absolute", "ABS($Sheet1.$A$1:$A$3)");
    for (const Case& each : cases) {
        enter(m_document, "D1", each.formula);
        const std::string text = found();
        EXPECT_EQ(text.find(each.fault) != text.npos && !text.empty(), *each.fault != '\0')
            << each.formula << ": " << text;
    }
}

TEST_F(FormulaCheckTest, TellsWhatTheOfficeDoes)
{
    enter(m_document, "A1", "1");
    enter(m_document, "A2", "2");
    enter(m_document, "A1", "10", 1);
    enter(m_document, "D1", "=" GOUJI "FOOT(0;$Sheet1.A1:$Sheet2.A1)");
    enter(m_document, "D2", "=" GOUJI "FOOT(0;ABS(A1:A2))");
    // Where the office hands over all, there is nothing to warn of any more.
    EXPECT_EQ(shownIn(m_document, "D1"), "-1");
    EXPECT_EQ(shownIn(m_document, "D2"), "-2");
}

TEST_F(FormulaCheckTest, HoldsArrayFormulasForWhatTheyAre)
{
    const auto fill = [&](const char* area, const char* formula) {
        css::uno::Reference<css::sheet::XArrayFormulaRange>(
            sheetOf(m_document)->getCellRangeByName(interop::toUno(area)), UNO_QUERY_THROW)
            ->setArrayFormula(interop::toUno(formula));
    };
    fill("D1:E2", "=" GOUJI "FOOT(0;ABS(A1:A3))");
    EXPECT_EQ(found(), "");
    fill("D4:E5", "=" GOUJI "TIEDIFF($Sheet1.A1:$Sheet3.A1;B1)");
    EXPECT_EQ(found(), "Sheet1!D4:E5 function.three-d-range TIEDIFF\n");
}

TEST_F(FormulaCheckTest, NamesFormulasThatWereFilledDownAsOne)
{
    enter(m_document, "D1", "=" GOUJI "FOOT(A1;$Sheet1.B1:$Sheet3.B1;ABS(A$1:A2))");
    css::uno::Reference<css::sheet::XCellSeries>(
        sheetOf(m_document)->getCellRangeByName(interop::toUno("D1:D3000")), UNO_QUERY_THROW)
        ->fillAuto(css::sheet::FillDirection_TO_BOTTOM, 1);
    enter(m_document, "F7", "=" GOUJI "FOOT(A1;ABS(A1:A2))", 2);
    EXPECT_EQ(found(), "Sheet1!D1:D3000 function.three-d-range FOOT\n"
                       "Sheet1!D1:D3000 function.array-context FOOT\n"
                       "Sheet3!F7 function.array-context FOOT\n");
}

TEST_F(FormulaCheckTest, LooksOnPieceByPieceAndAgainWhereASheetChanged)
{
    enter(m_document, "D1", "=" GOUJI "FOOT(A1;B1:C1)");
    css::uno::Reference<css::sheet::XCellSeries>(
        sheetOf(m_document)->getCellRangeByName(interop::toUno("D1:D5000")), UNO_QUERY_THROW)
        ->fillAuto(css::sheet::FillDirection_TO_BOTTOM, 1);
    enter(m_document, "D5000", "=" GOUJI "FOOT(A1;ABS(B1:C1))");
    calc::FormulaCheck check(m_document);
    check.lookAgainAt({0, 1, 2, 3});
    int pieces = 1;
    while (!check.lookFor({}))
        ++pieces;
    EXPECT_GT(pieces, 4);
    EXPECT_EQ(textOf(check.found()), "Sheet1!D5000 function.array-context FOOT\n");
    enter(m_document, "D5000", "");
    check.lookAgainAt({1});
    EXPECT_TRUE(check.lookFor(std::chrono::minutes(1)));
    EXPECT_NE(check.found().size(), 0) << "that sheet was not looked at again";
    check.lookAgainAt({0});
    EXPECT_TRUE(check.lookFor(std::chrono::minutes(1)));
    EXPECT_EQ(textOf(check.found()), "");
    m_document->getSheets()->removeByName("Sheet 4");
    check.lookAgainAt({});
    EXPECT_TRUE(check.lookFor(std::chrono::minutes(1)));
}

#undef GOUJI

} // namespace gouji::office
