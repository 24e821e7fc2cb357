// SPDX-License-Identifier: MPL-2.0
// Tables that were copied in Writer and pasted into Calc: merged cells are lost on the way.
#include "office/cells.hpp"
#include "office/given_command.hpp"
#include "office/interop/media_descriptor.hpp"
#include "office/interop/text.hpp"
#include "office/office_test.hpp"

#include <boost/json.hpp>
#include <com/sun/star/frame/DispatchHelper.hpp>
#include <com/sun/star/frame/XComponentLoader.hpp>
#include <com/sun/star/frame/XDispatchProvider.hpp>
#include <com/sun/star/frame/XModel.hpp>
#include <org/gouji/Validation.hpp>

namespace gouji::office {

using css::frame::XModel;
using css::uno::Any;
using css::uno::Reference;
using css::uno::UNO_QUERY_THROW;

class PastedTest : public ChineseOfficeTest {
protected:
    void copyAll(const std::string& file) const
    {
        const Reference<XModel> text(
            Reference<css::frame::XComponentLoader>(office().desktop(), UNO_QUERY_THROW)
                ->loadComponentFromURL(interop::toUno("file://" GOUJI_SOURCE "/tests/data/workbooks/" + file),
                                       "_blank", 0, interop::mediaDescriptor({{"OnMainThread", Any(true)}})),
            UNO_QUERY_THROW);
        const Reference<css::frame::XDispatchProvider> frame(text->getCurrentController()->getFrame(),
                                                             UNO_QUERY_THROW);
        const auto helper = css::frame::DispatchHelper::create(office().context());
        for (const char* command : {".uno:SelectAll", ".uno:Copy"})
            helper->executeDispatch(frame, rtl::OUString::createFromAscii(command), {}, 0, {});
    }

    GivenCommand validated(const Document& document) const
    {
        return give(office(), document, "Validate", askingNothing());
    }
};

TEST_F(PastedTest, TablesCopiedInWriterAreRead)
{
    for (const std::string report : {"donghu-chengguan-2020", "pingtan-2020", "pingtan-2021", "pingtan-2022",
                                     "hongze-2023", "suqian-2023", "suqian-2024", "huaian-2024"}) {
        SCOPED_TRACE(report);
        const GivenCommand workbook =
            validated(office().open(GOUJI_SOURCE "/tests/data/workbooks/" + report + ".fods"));
        ASSERT_EQ(workbook.state, GivenCommand::State::Success);
        copyAll(report + ".odt");
        const Document pasted = office().newSpreadsheet();
        office().dispatch(pasted, ".uno:Paste");
        const GivenCommand given = validated(pasted);
        EXPECT_EQ(given.state, GivenCommand::State::Success);
        EXPECT_EQ(given.values, workbook.values);
        office().closeDocuments();
    }
}

// What is found must be found again where it is seen: there, a proposal is written.
TEST_F(PastedTest, FindingsStandInTheCellsThatAreSeen)
{
    copyAll("donghu-chengguan-2020.odt");
    const Document pasted = office().newSpreadsheet();
    office().dispatch(pasted, ".uno:Paste");
    const auto service = org::gouji::Validation::create(office().context());
    const boost::json::value report =
        boost::json::parse(interop::toUtf8(service->validate(Reference<XModel>(pasted, UNO_QUERY_THROW))));
    std::size_t seen = 0;
    for (const auto& finding : report.at("findings").as_array())
        for (const auto& cell : finding.at("cells").as_array()) {
            const std::string address(cell.at("address").as_string());
            const auto* const value = cell.as_object().if_contains("value");
            EXPECT_EQ(shownIn(pasted, address.c_str()), value ? value->as_string() : "") << address;
            ++seen;
        }
    EXPECT_GT(seen, 10u);
}

} // namespace gouji::office
