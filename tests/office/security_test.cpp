// SPDX-License-Identifier: MPL-2.0
#include "office/cells.hpp"
#include "office/deck.hpp"
#include "office/document_state.hpp"
#include "office/interop/text.hpp"
#include "office/office_test.hpp"

#include <com/sun/star/sheet/FormulaResult.hpp>
#include <com/sun/star/sheet/XCellRangesQuery.hpp>

#include <filesystem>

// What a report says becomes nothing but text in what is made of it; docs/security.md tells of the rest.
namespace gouji::office {

using css::uno::Reference;
using css::uno::UNO_QUERY;
using css::uno::UNO_QUERY_THROW;

namespace {

constexpr const char* hostile = "=HYPERLINK(A1)+1.fods"; // the name of a file

bool hasFormulas(const Document& document)
{
    using namespace css::sheet;
    const Reference<XCellRangesQuery> sheet(sheetOf(document), UNO_QUERY_THROW);
    constexpr sal_Int32 any = FormulaResult::VALUE | FormulaResult::STRING | FormulaResult::ERROR;
    return static_cast<bool>(sheet->queryFormulaCells(any)->getCells()->createEnumeration()->hasMoreElements());
}

} // namespace

class SecurityTest : public ChineseOfficeTest {};

TEST_F(SecurityTest, NothingInAReportBecomesAFormula)
{
    std::filesystem::copy_file(GOUJI_SOURCE "/tests/data/workbooks/donghu-chengguan-2020.fods",
                               office().folder() / hostile);
    const Document document = office().open(office().folder() / hostile);
    office().dispatch(document, "org.gouji.calc:ValidationReport");
    Document report;
    ASSERT_TRUE(waitUntil([&] {
        report.set(office().desktop()->getCurrentComponent(), UNO_QUERY);
        return report.is() && report != document && stateOf(report).undo.empty() && !shownIn(report, "B4").empty();
    }));
    EXPECT_EQ(shownIn(report, "B4"), hostile);
    EXPECT_FALSE(hasFormulas(report));
}

} // namespace gouji::office
