// SPDX-License-Identifier: MPL-2.0
#include "calc/interop/text.hpp"
#include "office/cells.hpp"
#include "office/office_test.hpp"

#include <com/sun/star/sheet/XFunctionDescriptions.hpp>
#include <com/sun/star/table/CellContentType.hpp>

namespace gouji::office {
namespace {

constexpr int fewestRows = 20;

std::string at(const char* column, int row) { return column + std::to_string(row); }

// A number must be the very same; everything else, errors too, is compared as shown.
void expectRow(const Document& document, int row)
{
    const auto result = cellOf(document, at("A", row).c_str());
    const auto expected = cellOf(document, at("B", row).c_str());
    const std::string where = "row " + std::to_string(row) + ", " + shownIn(document, at("C", row).c_str()) + ": "
                              + interop::toUtf8(result->getFormula());
    if (expected->getType() == css::table::CellContentType_VALUE && result->getError() == 0)
        EXPECT_EQ(result->getValue(), expected->getValue()) << where;
    else
        EXPECT_EQ(shownIn(result), shownIn(expected)) << where;
}

} // namespace

// tests/functions/<name>.fods: under a heading row, each row holds a call, its expected result and a note.
class FunctionSheetTest : public ChineseOfficeTest, public testing::WithParamInterface<const char*> {};

TEST_P(FunctionSheetTest, GivesTheExpectedResultInEveryRow)
{
    const Document document = office().open(std::string(GOUJI_SOURCE "/tests/functions/") + GetParam() + ".fods");
    int row = 2;
    while (cellOf(document, at("A", row).c_str())->getType() != css::table::CellContentType_EMPTY)
        expectRow(document, row++);
    EXPECT_GE(row - 2, fewestRows);
}

INSTANTIATE_TEST_SUITE_P(Functions, FunctionSheetTest,
                         testing::Values("FOOT", "CROSSFOOT", "ROLLFORWARD", "TIEOUT", "RECONCILED"),
                         [](const auto& test) { return test.param; });

class ChineseFunctionsTest : public ChineseOfficeTest {};

TEST_F(ChineseFunctionsTest, AreKnownByTheirEnglishNames)
{
    const Document document = office().newSpreadsheet();
    enter(document, "A1", "=ORG.GOUJI.FUNCTIONS.RECONCILED(0)");
    enter(document, "A2", "=ORG.GOUJI.FUNCTIONS.RECONCILED(-3)");
    EXPECT_EQ(shownIn(document, "A1"), "相符");
    EXPECT_EQ(shownIn(document, "A2"), "不符 -3");
}

class EnglishFunctionsTest : public EnglishOfficeTest {};

TEST_F(EnglishFunctionsTest, SpeakEnglishInAnEnglishOffice)
{
    const Document document = office().newSpreadsheet();
    enter(document, "A1", "=ORG.GOUJI.FUNCTIONS.RECONCILED(0)");
    enter(document, "A2", "=ORG.GOUJI.FUNCTIONS.RECONCILED(3)");
    EXPECT_EQ(shownIn(document, "A1"), "Agrees");
    EXPECT_EQ(shownIn(document, "A2"), "Differs +3");
}

} // namespace gouji::office
