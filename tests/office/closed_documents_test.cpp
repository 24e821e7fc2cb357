// SPDX-License-Identifier: MPL-2.0
// Windows and documents that close while something is still to be done about them.
#include "office/cells.hpp"
#include "office/deck.hpp"
#include "office/document_state.hpp"
#include "office/office_test.hpp"

#include <com/sun/star/frame/XController.hpp>
#include <com/sun/star/frame/XDispatchProvider.hpp>
#include <com/sun/star/frame/XModel2.hpp>
#include <com/sun/star/util/URLTransformer.hpp>
#include <com/sun/star/util/XCloseable.hpp>

namespace gouji::office {

using css::uno::Reference;
using css::uno::UNO_QUERY_THROW;

namespace {

constexpr int applications = 2; // the sheet's place in the workbook

constexpr const char* commands[] = {"Validate",
                                    "ShowSidebar",
                                    "LastYear",
                                    "FillCarriedOver",
                                    "ToggleMarks",
                                    "NextFinding",
                                    "PreviousFinding",
                                    "ClearMarks",
                                    "FillTotals",
                                    "ValidationReport",
                                    "Submit",
                                    "ConvertAllFunctions",
                                    "ConvertSelectedFunctions"};

Reference<css::frame::XFrame> frameOf(const Document& document)
{
    return Reference<css::frame::XModel>(document, UNO_QUERY_THROW)->getCurrentController()->getFrame();
}

void close(const Reference<css::uno::XInterface>& closeable)
{
    Reference<css::util::XCloseable>(closeable, UNO_QUERY_THROW)->close(true);
}

int windowsOf(const Document& document)
{
    const auto controllers = Reference<css::frame::XModel2>(document, UNO_QUERY_THROW)->getControllers();
    int count = 0;
    for (; controllers->hasMoreElements(); controllers->nextElement())
        ++count;
    return count;
}

} // namespace

class ClosedDocumentsTest : public ChineseOfficeTest {
protected:
    // Whether the office still does its work.
    bool isWell() { return shows(openPanel(openReport(office(), "donghu-chengguan-2020")), "✖"); }
};

TEST_F(ClosedDocumentsTest, CommandsThatComeTooLateDoNothing)
{
    for (const char* command : commands) {
        SCOPED_TRACE(command);
        const Document document = openReport(office(), "donghu-chengguan-2020");
        css::util::URL url;
        url.Complete = "org.gouji.calc:" + rtl::OUString::createFromAscii(command);
        css::util::URLTransformer::create(office().context())->parseStrict(url);
        const auto dispatch = Reference<css::frame::XDispatchProvider>(frameOf(document), UNO_QUERY_THROW)
                                  ->queryDispatch(url, "_self", 0);
        ASSERT_TRUE(dispatch.is());
        close(document);
        dispatch->dispatch(url, {});
    }
    EXPECT_TRUE(isWell());
}

TEST_F(ClosedDocumentsTest, MayCloseWhileTheyAreValidated)
{
    for (int round = 0; round < 10; ++round) {
        const Document document = openReport(office(), "donghu-chengguan-2020");
        const Accessible panel = openPanel(document);
        enter(document, "E8", "1", applications);
        if (round % 2 == 0)
            press(button(panel, "sidebar.validate"));
        close(document);
    }
    EXPECT_TRUE(isWell());
}

TEST_F(ClosedDocumentsTest, TwoWindowsShowOneDocumentAndEitherMayClose)
{
    const Document document = openReport(office(), "donghu-chengguan-2020");
    const auto first = frameOf(document);
    ASSERT_TRUE(shows(openPanel(document), "✖"));
    office().dispatch(document, ".uno:NewWindow");
    ASSERT_TRUE(waitUntil([&] { return windowsOf(document) == 2; }));
    close(first);
    ASSERT_TRUE(waitUntil([&] { return windowsOf(document) == 1; }));
    const Accessible panel = openPanel(document);
    ASSERT_TRUE(shows(panel, "✖"));
    const int marks = markCount(document);
    enter(document, "E8", "1", applications);
    EXPECT_TRUE(waitUntil([&] { return markCount(document) > marks; })) << textsBelow(panel);
}

} // namespace gouji::office
