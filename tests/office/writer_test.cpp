// SPDX-License-Identifier: MPL-2.0
// Reports in Writer: the open document becomes a workbook beside it.
#include "office/cells.hpp"
#include "office/deck.hpp"
#include "office/given_command.hpp"
#include "office/interop/media_descriptor.hpp"
#include "office/interop/text.hpp"
#include "office/office_test.hpp"

#include <com/sun/star/document/XUndoManagerSupplier.hpp>
#include <com/sun/star/frame/DispatchHelper.hpp>
#include <com/sun/star/frame/XComponentLoader.hpp>
#include <com/sun/star/frame/XDispatchProvider.hpp>
#include <com/sun/star/frame/XModel.hpp>
#include <com/sun/star/text/XText.hpp>
#include <com/sun/star/text/XTextTable.hpp>
#include <com/sun/star/text/XTextTablesSupplier.hpp>
#include <com/sun/star/util/XCloseable.hpp>
#include <com/sun/star/util/XModifiable.hpp>

#include <filesystem>

namespace gouji::office {

using css::frame::XModel;
using css::uno::Any;
using css::uno::Reference;
using css::uno::UNO_QUERY;
using css::uno::UNO_QUERY_THROW;

constexpr int disclosure = 3; // the sheets' places in a new report
constexpr int applications = 4;

class WriterTest : public ChineseOfficeTest {
protected:
    Reference<XModel> openText(const std::string& file) const
    {
        // A copy: Writer locks what it opens.
        const std::filesystem::path copy = office().folder() / file;
        std::filesystem::copy_file(GOUJI_SOURCE "/tests/data/workbooks/" + file, copy,
                                   std::filesystem::copy_options::overwrite_existing);
        const std::string url = "file://" + copy.string();
        return Reference<XModel>(
            Reference<css::frame::XComponentLoader>(office().desktop(), UNO_QUERY_THROW)
                ->loadComponentFromURL(interop::toUno(url), "_blank", 0,
                                       interop::mediaDescriptor({{"OnMainThread", Any(true)}})),
            UNO_QUERY_THROW);
    }

    GivenCommand giveTo(const Reference<XModel>& text, const char* command,
                        const CommandArguments& arguments = {}) const
    {
        const auto frame = text->getCurrentController()->getFrame();
        return givenCommand(css::frame::DispatchHelper::create(office().context())
                                ->executeDispatch(Reference<css::frame::XDispatchProvider>(frame, UNO_QUERY_THROW),
                                                  "org.gouji.calc:" + rtl::OUString::createFromAscii(command),
                                                  "_self", 0, arguments));
    }

    void expectUntouched(const Reference<XModel>& text) const
    {
        EXPECT_FALSE(Reference<css::util::XModifiable>(text, UNO_QUERY_THROW)->isModified());
        EXPECT_FALSE(Reference<css::document::XUndoManagerSupplier>(text, UNO_QUERY_THROW)
                         ->getUndoManager()
                         ->isUndoPossible());
    }
};

TEST_F(WriterTest, TheOpenDocumentBecomesAWorkbookBesideIt)
{
    for (const char* file : {"donghu-chengguan-2020.docx", "donghu-chengguan-2020.odt",
                             "donghu-chengguan-2020.html", "donghu-chengguan-2020.wps"}) {
        SCOPED_TRACE(file);
        const Reference<XModel> text = openText(file);
        ASSERT_FALSE(Document(text, UNO_QUERY).is());
        const GivenCommand given = giveTo(text, "CheckDocument", askingNothing());
        ASSERT_EQ(given.state, GivenCommand::State::Success) << given.values.at("Message");
        EXPECT_EQ(given.values.at("Errors"), "4");
        const Document made(office().desktop()->getCurrentComponent(), UNO_QUERY);
        ASSERT_TRUE(made.is());
        EXPECT_EQ(shownIn(made, "C5"), "东湖高新区城市管理综合执法局");
        expectUntouched(text);
        office().closeDocuments();
    }
}

// What was typed since it was opened counts, too.
TEST_F(WriterTest, AChangedDocumentIsReadAsItIsNow)
{
    const Reference<XModel> text = openText("donghu-chengguan-2020.odt");
    const auto tables = Reference<css::text::XTextTablesSupplier>(text, UNO_QUERY_THROW)->getTextTables();
    ASSERT_EQ(tables->getElementNames().getLength(), 3);
    Reference<css::text::XText>(
        Reference<css::text::XTextTable>(tables->getByName(tables->getElementNames()[0]), UNO_QUERY_THROW)
            ->getCellByName("C3"),
        UNO_QUERY_THROW)
        ->setString("77");
    ASSERT_TRUE(Reference<css::util::XModifiable>(text, UNO_QUERY_THROW)->isModified());
    const GivenCommand given = giveTo(text, "CheckDocument", askingNothing());
    ASSERT_EQ(given.state, GivenCommand::State::Success) << given.values.at("Message");
    const Document made(office().desktop()->getCurrentComponent(), UNO_QUERY);
    ASSERT_TRUE(made.is());
    EXPECT_NE(given.values.at("Summary").find("donghu-chengguan-2020"), std::string::npos);
    bool isThere = false;
    for (const char* address : {"B5", "C5", "D5", "B6", "C6", "D6"})
        isThere = isThere || shownIn(made, address, disclosure) == "77";
    EXPECT_TRUE(isThere);
    EXPECT_TRUE(Reference<css::util::XModifiable>(text, UNO_QUERY_THROW)->isModified());
}

TEST_F(WriterTest, TheDocumentMayBeLastYears)
{
    const Reference<XModel> text = openText("pingtan-2021.docx");
    const GivenCommand given = giveTo(
        text, "NewReportFromDocument",
        interop::mediaDescriptor({{"Interactive", Any(false)}, {"Purpose", Any(rtl::OUString("last-years"))}}));
    ASSERT_EQ(given.state, GivenCommand::State::Success) << given.values.at("Message");
    const Document made(office().desktop()->getCurrentComponent(), UNO_QUERY);
    ASSERT_TRUE(made.is());
    EXPECT_EQ(shownIn(made, "C6"), "2022");
    EXPECT_EQ(shownIn(made, "D7", applications), "1");
    expectUntouched(text);
}

TEST_F(WriterTest, ADocumentWithoutTablesIsSaidToHaveNone)
{
    const Reference<XModel> text(
        Reference<css::frame::XComponentLoader>(office().desktop(), UNO_QUERY_THROW)
            ->loadComponentFromURL("private:factory/swriter", "_blank", 0,
                                   interop::mediaDescriptor({{"OnMainThread", Any(true)}})),
        UNO_QUERY_THROW);
    EXPECT_EQ(giveTo(text, "CheckDocument", askingNothing()).state, GivenCommand::State::Failure);
    expectUntouched(text);
}

} // namespace gouji::office
