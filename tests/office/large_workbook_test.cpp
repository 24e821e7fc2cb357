// SPDX-License-Identifier: MPL-2.0
// A workbook that is large, and no report: the extension has no part in it.
#include "office/cells.hpp"
#include "office/deck.hpp"
#include "office/document_state.hpp"
#include "office/interop/text.hpp"
#include "office/office_test.hpp"

#include <boost/json.hpp>
#include <com/sun/star/frame/XModel.hpp>
#include <org/gouji/Validation.hpp>

namespace gouji::office {

using css::uno::Reference;
using css::uno::UNO_QUERY_THROW;

class LargeWorkbookTest : public ChineseOfficeTest {
protected:
    void SetUp() override
    {
        ChineseOfficeTest::SetUp();
        m_document = newLargeWorkbook(office());
        ASSERT_EQ(shownIn(m_document, "A100000"), "单位100000");
        undoManagerOf(m_document)->clear();
        setModified(m_document, false);
    }

    Document m_document;
};

// ./dev bench live tells how long that takes.
TEST_F(LargeWorkbookTest, HoldsNoReport)
{
    const auto service = org::gouji::Validation::create(office().context());
    const Reference<css::frame::XModel> model(m_document, UNO_QUERY_THROW);
    const std::string verdict = interop::toUtf8(service->validate(model));
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
