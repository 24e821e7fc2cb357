// SPDX-License-Identifier: MPL-2.0
#include "office/cells.hpp"
#include "office/deck.hpp"
#include "office/dialogs.hpp"
#include "office/document_state.hpp"
#include "office/interop/text.hpp"
#include "office/office_test.hpp"

#include <com/sun/star/beans/PropertyAttribute.hpp>
#include <com/sun/star/beans/XPropertyContainer.hpp>
#include <com/sun/star/beans/XPropertySet.hpp>
#include <com/sun/star/document/XDocumentPropertiesSupplier.hpp>
#include <com/sun/star/frame/XFrames.hpp>
#include <com/sun/star/frame/XModel.hpp>
#include <com/sun/star/util/CellProtection.hpp>
#include <com/sun/star/util/XProtectable.hpp>

#include <arpa/inet.h>
#include <sys/socket.h>
#include <unistd.h>

#include <filesystem>
#include <system_error>

namespace gouji::office {

using css::uno::Any;
using css::uno::Reference;
using css::uno::UNO_QUERY_THROW;

namespace {

constexpr int applications = 2; // the sheet's place in the workbook
constexpr const char* validateCommand = "org.gouji.calc:Validate";
constexpr const char* fillCommand = "org.gouji.calc:FillCarriedOver";

// A place on the net that notices whether anybody calls.
class Listener {
public:
    Listener() : m_socket(socket(AF_INET, SOCK_STREAM | SOCK_NONBLOCK, 0))
    {
        m_address.sin_family = AF_INET;
        m_address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
        auto* const address = reinterpret_cast<sockaddr*>(&m_address);
        socklen_t size = sizeof m_address;
        if (bind(m_socket, address, size) != 0 || listen(m_socket, 1) != 0
            || getsockname(m_socket, address, &size) != 0)
            throw std::system_error(errno, std::generic_category(), "no socket to listen on");
    }
    ~Listener() { close(m_socket); }
    Listener(const Listener&) = delete;
    Listener& operator=(const Listener&) = delete;

    int port() const { return ntohs(m_address.sin_port); }

    bool wasCalled() const
    {
        const int call = accept(m_socket, nullptr, nullptr);
        if (call != -1)
            close(call);
        return call != -1;
    }

private:
    int m_socket;
    sockaddr_in m_address{};
};

} // namespace

// A real report that remembers another one as last year's, in the same folder.
class LastYearTest : public ChineseOfficeTest {
protected:
    Document openRemembering(const std::string& report, const std::string& lastYear)
    {
        const Document document = openReport(office(), report);
        const std::filesystem::path source = GOUJI_SOURCE "/tests/data/workbooks";
        const std::string url =
            interop::toUtf8(Reference<css::frame::XModel>(document, UNO_QUERY_THROW)->getURL());
        const std::filesystem::path folder = std::filesystem::path(url.substr(7)).parent_path();
        if (std::filesystem::exists(source / lastYear))
            std::filesystem::copy_file(source / lastYear, folder / lastYear,
                                       std::filesystem::copy_options::overwrite_existing);
        remember(document, lastYear);
        setModified(document, false);
        office().dispatch(document, validateCommand);
        return document;
    }

    static void remember(const Document& document, const std::string& place)
    {
        Reference<css::document::XDocumentPropertiesSupplier>(document, UNO_QUERY_THROW)
            ->getDocumentProperties()
            ->getUserDefinedProperties()
            ->addProperty("gouji.last-year", css::beans::PropertyAttribute::REMOVABLE, Any(interop::toUno(place)));
    }
};

TEST_F(LastYearTest, ARealPairCarriesOver)
{
    const Document document = openRemembering("suqian-2024", "suqian-2023.ods");
    const DocumentState before = stateOf(document);
    const Accessible panel = openPanel(document);
    EXPECT_TRUE(shows(panel, "✔"));
    EXPECT_TRUE(shows(panel, "suqian-2023.ods")) << "what it is compared with";
    EXPECT_EQ(stateOf(document), before);
    EXPECT_EQ(office().desktop()->getFrames()->getCount(), 1) << "last year's workbook is closed again";
}

TEST_F(LastYearTest, FillsInWhatIsCarriedOverInOneUndoStep)
{
    const Document document = openRemembering("pingtan-2022", "suqian-2023.ods");
    const Accessible panel = openPanel(document);
    ASSERT_TRUE(shows(panel, "✖"));
    ASSERT_EQ(shownIn(document, "D7", applications), "1");
    office().dispatch(document, fillCommand);
    EXPECT_TRUE(waitUntil([&] { return shownIn(document, "D7", applications) == "118"; }));
    EXPECT_EQ(shownIn(document, "E7", applications), "3");
    EXPECT_EQ(stateOf(document).undo, std::vector{chinese("undo.fill-carried-over")});
    undoManagerOf(document)->undo();
    EXPECT_EQ(shownIn(document, "D7", applications), "1");
    undoManagerOf(document)->redo();
    EXPECT_EQ(shownIn(document, "D7", applications), "118");
}

TEST_F(LastYearTest, AProtectedSheetIsLeftAsItIs)
{
    const Document document = openRemembering("pingtan-2022", "suqian-2023.ods");
    const Reference<css::util::XProtectable> sheet(sheetOf(document, applications), UNO_QUERY_THROW);
    sheet->unprotect("");
    const css::util::CellProtection locked(true, false, false, false);
    Reference<css::beans::XPropertySet>(cellOf(document, "E7", applications), UNO_QUERY_THROW)
        ->setPropertyValue("CellProtection", Any(locked));
    sheet->protect("secret");
    undoManagerOf(document)->clear();
    office().dispatch(document, fillCommand);
    EXPECT_NE(dismissBox(office()).find("E7"), std::string::npos) << "says which cell it is about";
    EXPECT_EQ(shownIn(document, "D7", applications), "1");
    EXPECT_EQ(shownIn(document, "E7", applications), "0");
    EXPECT_TRUE(stateOf(document).undo.empty());
}

TEST_F(LastYearTest, SaysThatTheRememberedFileIsGone)
{
    const Accessible panel = openPanel(openRemembering("suqian-2024", "no-such-report.ods"));
    EXPECT_TRUE(shows(panel, "✔"));
    EXPECT_TRUE(shows(panel, "no-such-report.ods")) << textsBelow(panel);
}

TEST_F(LastYearTest, NothingElsewhereIsAskedForBecauseADocumentSaysSo)
{
    Listener listener;
    const std::string place = "127.0.0.1:" + std::to_string(listener.port()) + "/elsewhere.ods";
    const Accessible panel = openPanel(openRemembering("suqian-2024", "http://" + place));
    EXPECT_TRUE(shows(panel, "✔"));
    EXPECT_TRUE(shows(panel, "elsewhere.ods")) << textsBelow(panel);
    EXPECT_FALSE(listener.wasCalled());
}

TEST_F(LastYearTest, AnotherReportInTheWorkbookWillDo)
{
    const Document document = openReport(office(), "suqian-2024");
    const std::string copy = "上年三";
    document->getSheets()->copyByName(interop::toUno("三、依申请公开"), interop::toUno(copy), applications + 2);
    remember(document, "sheet:" + copy);
    office().dispatch(document, validateCommand);
    const Accessible panel = openPanel(document);
    EXPECT_TRUE(shows(panel, chinese("report.separator") + "对照")) << textsBelow(panel);
    EXPECT_TRUE(shows(panel, copy));
}

} // namespace gouji::office
