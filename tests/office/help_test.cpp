// SPDX-License-Identifier: MPL-2.0
#include "office/browser.hpp"
#include "office/cells.hpp"
#include "office/deck.hpp"
#include "office/document_state.hpp"
#include "office/interop/text.hpp"
#include "office/office_test.hpp"
#include "support/source_files.hpp"

#include <boost/json.hpp>

#include <com/sun/star/beans/XPropertySet.hpp>

namespace gouji::office {
namespace {

boost::json::object functionExamples()
{
    return boost::json::parse(test::contentOf(test::projectRoot() / "extension/help/functions.json")).as_object();
}

// From A1 on.
void fillIn(const Document& document, const boost::json::array& rows)
{
    for (std::size_t row = 0; row < rows.size(); ++row) {
        const auto& cells = rows[row].as_array();
        for (std::size_t column = 0; column < cells.size(); ++column) {
            const std::string text = cells[column].is_string() ? std::string(cells[column].as_string())
                                                               : boost::json::serialize(cells[column]);
            sheetOf(document)
                ->getCellByPosition(static_cast<sal_Int32>(column), static_cast<sal_Int32>(row))
                ->setFormula(interop::toUno(text));
        }
    }
}

} // namespace

class HelpTest : public WithBrowser<ChineseOfficeTest> {};
class EnglishHelpTest : public WithBrowser<EnglishOfficeTest> {};

TEST_F(HelpTest, TheMenuOpensItsFirstPage)
{
    office().dispatch(office().newSpreadsheet(), "org.gouji.calc:Help");
    EXPECT_EQ(s_browser->page(), "zh-CN/index.html");
}

TEST_F(HelpTest, AFindingLeadsToItsRule)
{
    const Accessible panel = openPanel(openReport(office(), "donghu-chengguan-2020"));
    ASSERT_TRUE(shows(panel, "✖"));
    pressMore(panel, "sidebar.showRule");
    EXPECT_EQ(s_browser->page(), "zh-CN/rule-applications.balance.html");
}

TEST_F(EnglishHelpTest, IsInTheLanguageOfTheOffice)
{
    office().dispatch(office().newSpreadsheet(), "org.gouji.calc:Help");
    EXPECT_EQ(s_browser->page(), "en-US/index.html");
}

TEST_F(HelpTest, ExamplesOfFunctionsAreTrue)
{
    const Document document = office().newSpreadsheet();
    int calculated = 0;
    for (const auto& [name, function] : functionExamples()) {
        for (const auto& example : function.at("examples").as_array()) {
            const auto* const result = example.as_object().if_contains("result");
            if (!result)
                continue; // one that needs a report, or says what it shows in each language
            if (const auto* const rows = example.as_object().if_contains("cells"))
                fillIn(document, rows->as_array());
            const auto cell = cellOf(document, "J20");
            // As a user types it: files know the functions by longer names.
            css::uno::Reference<css::beans::XPropertySet>(cell, css::uno::UNO_QUERY_THROW)
                ->setPropertyValue("FormulaLocal",
                                   css::uno::Any(interop::toUno(std::string(example.at("formula").as_string()))));
            EXPECT_DOUBLE_EQ(cell->getValue(), result->to_number<double>()) << example.at("formula");
            EXPECT_EQ(cell->getError(), 0) << example.at("formula");
            ++calculated;
        }
    }
    EXPECT_GE(calculated, 9);
}

} // namespace gouji::office
