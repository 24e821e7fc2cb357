// SPDX-License-Identifier: MPL-2.0
#include "calc/interop/text.hpp"
#include "office/cells.hpp"
#include "office/deck.hpp"
#include "office/document_state.hpp"
#include "office/office_test.hpp"

#include <com/sun/star/sheet/FormulaResult.hpp>
#include <com/sun/star/sheet/XCellRangesQuery.hpp>
#include <com/sun/star/text/XText.hpp>

// What a report says becomes nothing but text in what is made of it; docs/security.md tells of the rest.
namespace gouji::office {

using css::uno::Reference;
using css::uno::UNO_QUERY;
using css::uno::UNO_QUERY_THROW;

namespace {

constexpr const char* hostile = "=HYPERLINK(\"http://127.0.0.1/\";\"click\")";

bool hasFormulas(const Document& document)
{
    using namespace css::sheet;
    const Reference<XCellRangesQuery> sheet(sheetOf(document), UNO_QUERY_THROW);
    constexpr sal_Int32 any = FormulaResult::VALUE | FormulaResult::STRING | FormulaResult::ERROR;
    return static_cast<bool>(sheet->queryFormulaCells(any)->getCells()->createEnumeration()->hasMoreElements());
}

// The name of the body stands on the first sheet.
void renameBody(const Document& document, const std::string& from, const std::string& to)
{
    for (sal_Int32 row = 0; row < 60; ++row) {
        const auto cell = sheetOf(document)->getCellByPosition(2, row);
        if (shownIn(cell) == from)
            return Reference<css::text::XText>(cell, UNO_QUERY_THROW)->setString(interop::toUno(to));
    }
    FAIL() << from << " was not found";
}

} // namespace

class SecurityTest : public ChineseOfficeTest {};

TEST_F(SecurityTest, NothingInAReportBecomesAFormula)
{
    const Document document = openReport(office(), "donghu-chengguan-2020");
    renameBody(document, "东湖高新区城市管理综合执法局", hostile);
    office().dispatch(document, "org.gouji.calc:ValidationReport");
    Document report;
    ASSERT_TRUE(waitUntil([&] {
        report.set(office().desktop()->getCurrentComponent(), UNO_QUERY);
        return report.is() && report != document && stateOf(report).undo.empty() && !shownIn(report, "B2").empty();
    }));
    EXPECT_EQ(shownIn(report, "B2"), hostile);
    EXPECT_FALSE(hasFormulas(report));
}

} // namespace gouji::office
