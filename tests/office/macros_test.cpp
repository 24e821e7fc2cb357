// SPDX-License-Identifier: MPL-2.0
#include "core/records/digest.hpp"
#include "core/records/sidecar.hpp"
#include "office/cells.hpp"
#include "office/document_state.hpp"
#include "office/given_command.hpp"
#include "office/interop/component.hpp"
#include "office/interop/media_descriptor.hpp"
#include "office/interop/text.hpp"
#include "office/office_test.hpp"

#include <com/sun/star/frame/XModel.hpp>
#include <com/sun/star/frame/XNotifyingDispatch.hpp>
#include <com/sun/star/frame/XStorable.hpp>
#include <com/sun/star/frame/XSynchronousDispatch.hpp>
#include <com/sun/star/script/XLibraryContainer.hpp>
#include <com/sun/star/script/provider/XScriptProviderFactory.hpp>
#include <com/sun/star/util/URLTransformer.hpp>
#include <com/sun/star/util/XProtectable.hpp>
#include <rtl/ref.hxx>

#include <algorithm>
#include <fstream>
#include <iterator>
#include <thread>

namespace gouji::office {

using css::uno::Any;
using css::uno::Reference;
using css::uno::UNO_QUERY;
using css::uno::UNO_QUERY_THROW;
using State = GivenCommand::State;
namespace fs = std::filesystem;

namespace {

constexpr int applications = 2; // the sheet's place in the workbook
constexpr const char* endings[] = {".ods", ".xlsx", ".pdf"};

std::string bytesOf(const fs::path& file)
{
    std::ifstream stream(file, std::ios::binary);
    return {std::istreambuf_iterator<char>(stream), {}};
}

fs::path sidecarOf(const fs::path& file)
{
    return file.parent_path() / records::sidecarNameOf(file.filename().string());
}

// Whether the copy is there as its record says.
bool isWritten(const fs::path& file)
{
    const auto sidecar = records::fromSidecar(bytesOf(sidecarOf(file)), "a");
    return sidecar && sidecar->file.digest == records::digestOf(bytesOf(file));
}

rtl::OUString urlOf(const fs::path& file) { return interop::toUno("file://" + file.string()); }

CommandArguments withUrl(const fs::path& file) { return interop::mediaDescriptor({{"URL", Any(urlOf(file))}}); }

// Keeps the result that it is given.
class ResultListener final : public interop::Component<css::frame::XDispatchResultListener> {
public:
    void SAL_CALL dispatchFinished(const css::frame::DispatchResultEvent& event) override { m_event <<= event; }
    void SAL_CALL disposing(const css::lang::EventObject&) override {}

    GivenCommand given() const { return givenCommand(m_event); }

private:
    Any m_event;
};

} // namespace

// Commands that macros and other programs give: they have ended when they return, say what became of them, and
// show nothing. The report is a real one in the shipped template, which ties.
class MacrosTest : public ChineseOfficeTest {
protected:
    void SetUp() override
    {
        ChineseOfficeTest::SetUp();
        m_document = openReport(office(), "pingtan-2022");
    }

    fs::path file(const std::string& name) const { return office().folder() / name; }
    GivenCommand submit(const fs::path& copy) const { return office::submit(office(), m_document, copy); }
    std::string reasonFor(const CommandArguments& arguments) const
    {
        return give(office(), m_document, "Submit", arguments).reason();
    }

    Reference<css::frame::XDispatch> dispatchOf(css::util::URL& url) const
    {
        url.Complete = "org.gouji.calc:Submit";
        css::util::URLTransformer::create(office().context())->parseStrict(url);
        const auto frame =
            Reference<css::frame::XModel>(m_document, UNO_QUERY_THROW)->getCurrentController()->getFrame();
        return Reference<css::frame::XDispatchProvider>(frame, UNO_QUERY_THROW)->queryDispatch(url, "_self", 0);
    }

    // Runs a function in Basic of the user's own library.
    std::string basic(const std::string& source)
    {
        const Reference<css::script::XLibraryContainer> libraries(
            office().create("com.sun.star.script.ApplicationScriptLibraryContainer"), UNO_QUERY_THROW);
        const Reference<css::container::XNameContainer> modules(
            libraries->hasByName("Gouji") ? libraries->getByName("Gouji") : Any(libraries->createLibrary("Gouji")),
            UNO_QUERY_THROW);
        modules->insertByName("Macros", Any(interop::toUno(source)));
        const Reference<css::script::provider::XScriptProviderFactory> factory(
            office().create("com.sun.star.script.provider.MasterScriptProviderFactory"), UNO_QUERY_THROW);
        const auto script =
            factory->createScriptProvider(Any(rtl::OUString()))
                ->getScript("vnd.sun.star.script:Gouji.Macros.Run?language=Basic&location=application");
        css::uno::Sequence<sal_Int16> indexes;
        css::uno::Sequence<Any> out;
        rtl::OUString text;
        script->invoke({}, indexes, out) >>= text;
        modules->removeByName("Macros");
        return interop::toUtf8(text);
    }

    Document m_document;
};

TEST_F(MacrosTest, SubmitTwentyTimesInEachFormat)
{
    for (int round = 0; round < 20; ++round) {
        for (const char* ending : endings) {
            const fs::path copy = file("copy" + std::to_string(round % 2) + ending);
            const GivenCommand given = submit(copy);
            ASSERT_EQ(given.state, State::Success) << copy << given.reason();
            EXPECT_EQ(given.values.at("URL"), "file://" + copy.string());
            EXPECT_EQ(given.values.at("Record"), "file://" + sidecarOf(copy).string());
            EXPECT_EQ(given.values.at("Verdict"), "consistent");
            EXPECT_EQ(given.values.at("Errors"), "0");
            ASSERT_TRUE(isWritten(copy)) << copy << ": it has ended";
            fs::remove(sidecarOf(copy));
        }
    }
    for (const auto& entry : fs::directory_iterator(office().folder()))
        EXPECT_FALSE(entry.path().filename().string().starts_with(".~lock.copy")) << entry.path();
}

TEST_F(MacrosTest, SubmitsThatComeFromSeveralProgramsAtOnceAllEnd)
{
    GivenCommand given[4];
    std::vector<std::thread> programs;
    for (int index = 0; index < 4; ++index)
        programs.emplace_back(
            [&, index] { given[index] = submit(file("at-once" + std::to_string(index) + ".xlsx")); });
    for (std::thread& program : programs)
        program.join();
    for (int index = 0; index < 4; ++index) {
        EXPECT_EQ(given[index].state, State::Success) << given[index].reason();
        EXPECT_TRUE(isWritten(file("at-once" + std::to_string(index) + ".xlsx")));
    }
}

TEST_F(MacrosTest, SubmitsThatNobodyWaitsForAllEnd)
{
    css::util::URL url;
    const auto dispatch = dispatchOf(url);
    for (const char* name : {"soon0.xlsx", "soon1.xlsx", "soon2.xlsx"})
        dispatch->dispatch(url, withUrl(file(name)));
    for (const char* name : {"soon0.xlsx", "soon1.xlsx", "soon2.xlsx"})
        EXPECT_TRUE(waitUntil([&] { return isWritten(file(name)); })) << name;
}

TEST_F(MacrosTest, SubmitRepliesToEachWayOfDispatching)
{
    css::util::URL url;
    const Reference<css::frame::XNotifyingDispatch> notifying(dispatchOf(url), UNO_QUERY_THROW);
    const rtl::Reference<ResultListener> listener(new ResultListener());
    notifying->dispatchWithNotification(url, withUrl(file("notified.xlsx")), listener.get());
    EXPECT_TRUE(isWritten(file("notified.xlsx")));
    EXPECT_EQ(listener->given().state, State::Success);

    const Reference<css::frame::XSynchronousDispatch> synchronous(dispatchOf(url), UNO_QUERY_THROW);
    const Any result = synchronous->dispatchWithReturnValue(url, withUrl(file("returned.xlsx")));
    EXPECT_TRUE(isWritten(file("returned.xlsx")));
    EXPECT_EQ(givenCommand(result).state, State::Success);

    dispatchOf(url)->dispatch(
        url, interop::mediaDescriptor({{"URL", Any(urlOf(file("synchron.xlsx")))}, {"SynchronMode", Any(true)}}));
    EXPECT_TRUE(isWritten(file("synchron.xlsx")));
}

TEST_F(MacrosTest, SubmitRepliesWhyItRefuses)
{
    EXPECT_EQ(reasonFor(interop::mediaDescriptor({{"Interactive", Any(false)}})), "no-place");
    EXPECT_EQ(reasonFor(interop::mediaDescriptor({{"FunctionsAsValues", Any(true)}})), "no-place");
    EXPECT_EQ(reasonFor(withUrl(file("copy.csv"))), "unknown-format");
    std::ofstream(file("there.ods")) << "there";
    EXPECT_EQ(
        reasonFor(interop::mediaDescriptor({{"URL", Any(urlOf(file("there.ods")))}, {"Overwrite", Any(false)}})),
        "exists");
    EXPECT_EQ(bytesOf(file("there.ods")), "there");
    EXPECT_EQ(reasonFor(withUrl(file("there.ods") / "below.ods")), "not-written");
    EXPECT_EQ(reasonFor(withUrl("/proc/copy.xlsx")), "not-written");
    Reference<css::frame::XStorable>(m_document, UNO_QUERY_THROW)->storeAsURL(urlOf(file("own.ods")), {});
    EXPECT_EQ(reasonFor(withUrl(file("own.ods"))), "same-file");

    enter(m_document, "D6", "99", applications);
    const GivenCommand given = submit(file("open.xlsx"));
    EXPECT_EQ(given.state, State::Failure);
    EXPECT_EQ(given.reason(), "open-errors");
    EXPECT_EQ(given.values.at("Verdict"), "inconsistent");
    EXPECT_NE(given.values.at("Errors"), "0");
    EXPECT_FALSE(given.values.at("Message").empty());
    EXPECT_FALSE(fs::exists(file("open.xlsx")));
    EXPECT_FALSE(given.values.contains("URL"));
}

TEST_F(MacrosTest, SubmitRefusesWhereNothingIsToBeHandedIn)
{
    m_document = office().newSpreadsheet();
    const GivenCommand given = submit(file("none.ods"));
    EXPECT_EQ(given.reason(), "no-report");
    EXPECT_EQ(given.values.at("Verdict"), "no-report");
}

TEST_F(MacrosTest, SubmitsFromBasic)
{
    for (const char* ending : endings) {
        const fs::path copy = file(std::string("basic") + ending);
        const std::string result = basic("Function Run() As String\n"
                                         "  Dim arguments(0) As New com.sun.star.beans.PropertyValue\n"
                                         "  arguments(0).Name = \"URL\"\n"
                                         "  arguments(0).Value = \"file://"
                                         + copy.string()
                                         + "\"\n"
                                           "  helper = CreateUnoService(\"com.sun.star.frame.DispatchHelper\")\n"
                                           "  event = helper.executeDispatch(StarDesktop.CurrentFrame, "
                                           "\"org.gouji.calc:Submit\", \"_self\", 0, arguments)\n"
                                           "  Run = event.State & FileExists(arguments(0).Value)\n"
                                           "End Function\n");
        EXPECT_EQ(result, "1True");
        EXPECT_TRUE(isWritten(copy));
    }
}

TEST_F(MacrosTest, ValidateRepliesWithTheVerdict)
{
    EXPECT_EQ(give(office(), m_document, "Validate").values.at("Verdict"), "consistent");
    const Document other = openReport(office(), "donghu-chengguan-2020");
    const GivenCommand given = give(office(), other, "Validate");
    EXPECT_EQ(given.state, State::Success) << "it was validated";
    EXPECT_EQ(given.values.at("Verdict"), "inconsistent");
    EXPECT_EQ(given.values.at("Errors"), "4");
    EXPECT_EQ(give(office(), office().newSpreadsheet(), "Validate").values.at("Verdict"), "no-report");
}

TEST_F(MacrosTest, WhatChangesADocumentHasEndedAndSaysWhereItDidNot)
{
    const CommandArguments quiet = interop::mediaDescriptor({{"Interactive", Any(false)}});
    EXPECT_EQ(give(office(), m_document, "LastYear", quiet).reason(), "needs-dialog");
    EXPECT_EQ(give(office(), m_document, "FillCarriedOver", quiet).reason(), "needs-dialog");
    EXPECT_EQ(give(office(), m_document, "AcceptProposal", quiet).reason(), "no-proposal");
    const Document empty = office().newSpreadsheet();
    EXPECT_EQ(give(office(), empty, "NextFinding", quiet).reason(), "no-report");
    EXPECT_EQ(give(office(), empty, "ConvertAllFunctions", quiet).reason(), "none");
    EXPECT_EQ(give(office(), empty, "ToggleMarks", quiet).state, State::Success);
    EXPECT_EQ(give(office(), empty, "ToggleMarks", quiet).state, State::Success);
}

} // namespace gouji::office
