// SPDX-License-Identifier: MPL-2.0
// A workbook that is large, and no report: the extension has no part in it.
#include "calc/interop/text.hpp"
#include "office/cells.hpp"
#include "office/deck.hpp"
#include "office/document_state.hpp"
#include "office/office_test.hpp"

#include <boost/json.hpp>
#include <com/sun/star/frame/XModel.hpp>
#include <com/sun/star/sheet/XCellSeries.hpp>
#include <org/gouji/Validation.hpp>

#include <chrono>

namespace gouji::office {

using css::uno::Reference;
using css::uno::UNO_QUERY_THROW;

class LargeWorkbookTest : public ChineseOfficeTest {
protected:
    void SetUp() override
    {
        ChineseOfficeTest::SetUp();
        m_document = office().newSpreadsheet();
        enter(m_document, "A1", "单位1");
        enter(m_document, "B1", "1");
        Reference<css::sheet::XCellSeries>(sheetOf(m_document)->getCellRangeByName("A1:B100000"), UNO_QUERY_THROW)
            ->fillAuto(css::sheet::FillDirection_TO_BOTTOM, 1);
        ASSERT_EQ(shownIn(m_document, "A100000"), "单位100000");
        undoManagerOf(m_document)->clear();
        setModified(m_document, false);
    }

    Document m_document;
};

// How long that takes is recorded with the result, not judged.
TEST_F(LargeWorkbookTest, HoldsNoReport)
{
    const auto service = org::gouji::Validation::create(office().context());
    const Reference<css::frame::XModel> model(m_document, UNO_QUERY_THROW);
    const auto start = std::chrono::steady_clock::now();
    const std::string verdict = interop::toUtf8(service->validate(model));
    const auto taken = std::chrono::steady_clock::now() - start;
    RecordProperty("milliseconds",
                   static_cast<int>(std::chrono::duration_cast<std::chrono::milliseconds>(taken).count()));
    EXPECT_EQ(boost::json::parse(verdict).at("verdict").as_string(), "no-report");
}

TEST_F(LargeWorkbookTest, StaysWithoutAMarkAndWithoutATrace)
{
    const DocumentState before = stateOf(m_document);
    const Accessible panel = openPanel(m_document);
    EXPECT_TRUE(shows(panel, "没有找到")) << textsBelow(panel);
    EXPECT_EQ(markCount(m_document), 0);
    EXPECT_EQ(stateOf(m_document), before);
}

} // namespace gouji::office
