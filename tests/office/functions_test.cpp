// SPDX-License-Identifier: MPL-2.0
#include "calc/interop/text.hpp"
#include "office/cells.hpp"
#include "office/office_test.hpp"

#include <com/sun/star/beans/PropertyValue.hpp>
#include <com/sun/star/container/XNameAccess.hpp>
#include <com/sun/star/sheet/FunctionArgument.hpp>
#include <com/sun/star/table/CellContentType.hpp>

namespace gouji::office {
namespace {

using Names = std::vector<std::string>;

constexpr int fewestRows = 20;

std::string at(const char* column, int row) { return column + std::to_string(row); }

// A number must be the very same; everything else, errors too, is compared as shown.
void expectRow(const Document& document, int row)
{
    const auto result = cellOf(document, at("A", row).c_str());
    const auto expected = cellOf(document, at("B", row).c_str());
    SCOPED_TRACE(testing::Message() << "row " << row << ", " << shownIn(document, at("C", row).c_str()) << ": "
                                    << interop::toUtf8(result->getFormula()));
    if (expected->getType() == css::table::CellContentType_VALUE && result->getError() == 0)
        EXPECT_EQ(result->getValue(), expected->getValue());
    else
        EXPECT_EQ(shownIn(result), shownIn(expected));
}

struct Description {
    std::string text;
    Names arguments;
};

// What the function wizard says of a function.
Description describe(const Office& office, const char* function)
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
            for (const auto& argument : arguments)
                description.arguments.push_back(interop::toUtf8(argument.Name));
    }
    return description;
}

} // namespace

// tests/functions/<name>.fods: under a heading row, each row holds a call, its expected result and a note.
class FunctionSheetTest : public EnglishOfficeTest, public testing::WithParamInterface<const char*> {};

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

TEST_F(ChineseFunctionsTest, SpeakChinese)
{
    const Document document = office().newSpreadsheet();
    enter(document, "A1", "=ORG.GOUJI.FUNCTIONS.RECONCILED(0)");
    enter(document, "A2", "=ORG.GOUJI.FUNCTIONS.RECONCILED(-3)");
    EXPECT_EQ(shownIn(document, "A1"), "相符");
    EXPECT_EQ(shownIn(document, "A2"), "不符 -3");
}

TEST_F(ChineseFunctionsTest, AreDescribedInChinese)
{
    const Description foot = describe(office(), "FOOT");
    EXPECT_NE(foot.text.find("总计"), std::string::npos) << foot.text;
    EXPECT_EQ(foot.arguments, Names({"总计", "部分"}));
    EXPECT_EQ(describe(office(), "TIEOUT").arguments, Names({"甲", "乙", "容差"}));
}

TEST_F(ChineseFunctionsTest, SurviveTheirWayThroughFiles)
{
    const Document document = office().newSpreadsheet();
    enter(document, "A1", "=ORG.GOUJI.FUNCTIONS.FOOT(7;2;4)");
    for (const auto& [ending, filter] :
         {std::pair(".ods", "calc8"), std::pair(".xlsx", "Calc MS Excel 2007 XML")}) {
        const auto file = office().folder() / (std::string("copy") + ending);
        office().save(document, file, filter);
        const Document copy = office().open(file);
        EXPECT_EQ(cellOf(copy, "A1")->getFormula(), cellOf(document, "A1")->getFormula()) << file;
        enter(copy, "A1", interop::toUtf8(cellOf(copy, "A1")->getFormula()).c_str());
        EXPECT_EQ(shownIn(copy, "A1"), "1") << file;
    }
}

class EnglishFunctionsTest : public EnglishOfficeTest {};

TEST_F(EnglishFunctionsTest, AreDescribedInEnglish)
{
    const Description foot = describe(office(), "FOOT");
    EXPECT_NE(foot.text.find("total"), std::string::npos) << foot.text;
    EXPECT_EQ(foot.arguments, Names({"total", "part"}));
    EXPECT_EQ(describe(office(), "ROLLFORWARD").arguments,
              Names({"opening", "additions", "reductions", "closing"}));
}

class AbsentFunctionsTest : public OfficeTest<Language::Chinese, Extension::Absent> {};

TEST_F(AbsentFunctionsTest, GiveWayToBuiltInFormulas)
{
    const Document document = office().newSpreadsheet();
    enter(document, "A1", "=IFERROR(ORG.GOUJI.FUNCTIONS.FOOT(B1;C1:D1);B1-SUM(C1:D1))");
    enter(document, "B1", "7");
    enter(document, "C1", "2");
    enter(document, "D1", "4");
    EXPECT_EQ(shownIn(document, "A1"), "1");
}

} // namespace gouji::office
