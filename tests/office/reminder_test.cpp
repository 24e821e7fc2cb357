// SPDX-License-Identifier: MPL-2.0
#include "office/dialogs.hpp"
#include "office/document_state.hpp"
#include "office/interop/media_descriptor.hpp"
#include "office/interop/text.hpp"
#include "office/office_test.hpp"
#include "office/options.hpp"

#include <com/sun/star/frame/DispatchHelper.hpp>
#include <com/sun/star/frame/DispatchResultEvent.hpp>
#include <com/sun/star/frame/DispatchResultState.hpp>
#include <com/sun/star/frame/XDispatchProvider.hpp>
#include <com/sun/star/frame/XModel.hpp>

#include <thread>

namespace gouji::office {

using css::uno::Any;
using css::uno::Reference;
using css::uno::UNO_QUERY_THROW;

class ReminderTest : public ChineseOfficeTest {
protected:
    // Saves the document as PDF by the office's own command, in its main thread as a user does, and says whether
    // it came to that. The command returns when it is done, so whoever has to answer a question does that
    // meanwhile.
    template <typename Answer>
    bool exports(const Document& document, Answer&& answer)
    {
        css::frame::DispatchResultEvent result;
        std::thread command([&] { office().onMainThread([&] { result = exported(document); }); });
        answer();
        command.join();
        return result.State == css::frame::DispatchResultState::SUCCESS;
    }
    css::frame::DispatchResultEvent exported(const Document& document) const
    {
        const auto frame =
            Reference<css::frame::XModel>(document, UNO_QUERY_THROW)->getCurrentController()->getFrame();
        css::frame::DispatchResultEvent result;
        css::frame::DispatchHelper::create(office().context())
            ->executeDispatch(Reference<css::frame::XDispatchProvider>(frame, UNO_QUERY_THROW),
                              ".uno:ExportDirectToPDF", "_self", 0,
                              interop::mediaDescriptor(
                                  {{"URL", Any(interop::toUno("file://" + office().folder().string() + "/a.pdf"))},
                                   {"FilterName", Any(rtl::OUString("calc_pdf_Export"))}})) >>= result;
        return result;
    }
    static void nothing() {}

    Document openInconsistent() { return openReport(office(), "donghu-chengguan-2020"); }
};

TEST_F(ReminderTest, RemindsAndGoesOn)
{
    std::string told;
    EXPECT_TRUE(exports(openInconsistent(), [&] { told = dismissBox(office()); }));
    EXPECT_NE(told.find("4 项不符"), std::string::npos) << told;
}

TEST_F(ReminderTest, AsksAndHoldsBackWhereTheAnswerIsNo)
{
    const ChangedOption option(office(), "Reminder", Any(rtl::OUString("ask")));
    std::string told;
    EXPECT_FALSE(exports(openInconsistent(), [&] { told = dismissBox(office()); })) << "No is proposed";
    EXPECT_NE(told.find("仍要继续吗"), std::string::npos) << told;
}

TEST_F(ReminderTest, SaysSoftlyThatAReportIsNotFinished)
{
    std::string told;
    EXPECT_TRUE(exports(openUnfinishedForm(office()), [&] { told = dismissBox(office()); }));
    EXPECT_NE(told.find("还没有填完"), std::string::npos) << told;
    EXPECT_EQ(told.find("不符"), std::string::npos) << told;
    const ChangedOption option(office(), "Reminder", Any(rtl::OUString("ask")));
    EXPECT_FALSE(exports(openUnfinishedForm(office()), [&] { told = dismissBox(office()); })) << "No is proposed";
    EXPECT_NE(told.find("仍要继续吗"), std::string::npos) << told;
}

TEST_F(ReminderTest, SaysNothingWhereItIsSwitchedOff)
{
    const ChangedOption option(office(), "Reminder", Any(rtl::OUString("off")));
    EXPECT_TRUE(exports(openInconsistent(), nothing));
    EXPECT_TRUE(exports(openUnfinishedForm(office()), nothing));
}

TEST_F(ReminderTest, SaysNothingOfReportsThatTieAndOfOtherWorkbooks)
{
    EXPECT_TRUE(exports(openReport(office(), "pingtan-2022"), nothing));
    EXPECT_TRUE(exports(office().newSpreadsheet(), nothing));
}

} // namespace gouji::office
