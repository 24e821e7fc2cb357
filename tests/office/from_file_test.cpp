// SPDX-License-Identifier: MPL-2.0
// New reports from files of every kind: what is in them, and what is said of them.
#include "office/cells.hpp"
#include "office/deck.hpp"
#include "office/dialogs.hpp"
#include "office/document_state.hpp"
#include "office/given_command.hpp"
#include "office/interop/media_descriptor.hpp"
#include "office/interop/text.hpp"
#include "office/office_test.hpp"

#include <com/sun/star/beans/XPropertySet.hpp>
#include <com/sun/star/document/XDocumentPropertiesSupplier.hpp>
#include <com/sun/star/frame/XFrames.hpp>
#include <com/sun/star/frame/XModel.hpp>
#include <com/sun/star/util/XModifiable.hpp>

#include <fstream>
#include <iterator>
#include <thread>

namespace gouji::office {

namespace fs = std::filesystem;
using css::uno::Any;
using css::uno::Reference;
using css::uno::UNO_QUERY;
using css::uno::UNO_QUERY_THROW;

namespace {

constexpr int general = 2;
constexpr int disclosure = 3; // the sheets' places in a new report
constexpr int applications = 4;

fs::path dataFile(const std::string& name) { return GOUJI_SOURCE "/tests/data/workbooks/" + name; }

CommandArguments argumentsFor(const fs::path& file, const char* purpose)
{
    return interop::mediaDescriptor({{"URL", Any(interop::toUno("file://" + file.string()))},
                                     {"Purpose", Any(rtl::OUString::createFromAscii(purpose))}});
}

} // namespace

class FromFileTest : public ChineseOfficeTest {
protected:
    GivenCommand fromFile(const fs::path& file, const char* purpose = "this-report")
    {
        const Document document = office().newSpreadsheet();
        const GivenCommand given = give(office(), document, "NewReportFromFile", argumentsFor(file, purpose));
        m_made.set(office().desktop()->getCurrentComponent(), UNO_QUERY);
        if (m_made == document)
            m_made.clear();
        return given;
    }
    // The report that was made; null for none.
    const Document& made() const { return m_made; }
    std::string shown(const char* address, int sheet = 0) const { return shownIn(m_made, address, sheet); }
    sal_Int32 windows() const { return office().desktop()->getFrames()->getCount(); }

    Document m_made;
};

TEST_F(FromFileTest, EveryKindOfFileGivesTheSameReport)
{
    for (const char* ending :
         {".docx", ".odt", ".html", ".txt", ".xlsx", ".ods", ".fods", ".xls", ".et", ".doc", ".wps", ".rtf"}) {
        SCOPED_TRACE(ending);
        const GivenCommand given = fromFile(dataFile(std::string("donghu-chengguan-2020") + ending));
        ASSERT_EQ(given.state, GivenCommand::State::Success) << given.reason();
        ASSERT_TRUE(made().is());
        EXPECT_EQ(shown("C5"), "东湖高新区城市管理综合执法局");
        EXPECT_EQ(shown("C6"), "2020");
        EXPECT_EQ(given.values.at("Errors"), "4") << "wrong totals stay wrong";
        office().closeDocuments();
    }
}

TEST_F(FromFileTest, AReportThatTiesTies)
{
    const GivenCommand given = fromFile(dataFile("suqian-2024.docx"));
    EXPECT_EQ(given.values.at("Verdict"), "consistent");
    EXPECT_FALSE(made()->getSheets()->getElementNames().getLength() < 4);
    EXPECT_TRUE(cellOf(made(), "J6", applications)->getFormula().startsWith("=")) << "totals that tie calculate";
    EXPECT_FALSE(shown("A2", general).empty());
    EXPECT_FALSE(hintIn(made(), "A2", general).empty()) << "what the template says of how to write";
    EXPECT_TRUE(stateOf(made()).undo.empty());
    EXPECT_TRUE(Reference<css::frame::XModel>(made(), UNO_QUERY_THROW)->getURL().isEmpty());
}

TEST_F(FromFileTest, SaysWhatWasRewrittenAndWhereItStood)
{
    const fs::path file = office().folder() / "words.txt";
    std::ifstream from(dataFile("suqian-2024.txt"));
    std::string text((std::istreambuf_iterator<char>(from)), {});
    const auto write = [&](const std::string& figure, const std::string& words) {
        const auto at = text.find("| " + figure + " |");
        ASSERT_NE(at, std::string::npos);
        text.replace(at + 2, figure.size(), words);
    };
    write("50", "50（其中修订16件）");
    write("72701.2578", "727012578元");
    std::ofstream(file) << text;
    const GivenCommand given = fromFile(file);
    ASSERT_EQ(given.state, GivenCommand::State::Success) << given.reason();
    EXPECT_EQ(shown("B6", disclosure), "50");
    EXPECT_EQ(cellOf(made(), "B16", disclosure)->getValue(), 72701.2578);
    const std::string& summary = given.values.at("Summary");
    for (const char* part : {"50（其中修订16件） → 50", "727012578元 → 72701.2578", "words.txt"})
        EXPECT_NE(summary.find(part), std::string::npos) << part << " in " << summary;
}

TEST_F(FromFileTest, LastYearsReportOpensTheNextOne)
{
    const GivenCommand given = fromFile(dataFile("pingtan-2021.docx"), "last-years");
    ASSERT_EQ(given.state, GivenCommand::State::Success) << given.reason();
    EXPECT_EQ(shown("C6"), "2022");
    EXPECT_EQ(shown("D7", applications), "1");
    EXPECT_EQ(shown("E7", applications), "0");
    EXPECT_EQ(shown("D6", applications), "") << "all other figures are blank";
    EXPECT_EQ(shown("D6", disclosure), "665");
    EXPECT_EQ(shown("B6", disclosure), "");
    Any remembered = Reference<css::beans::XPropertySet>(
                         Reference<css::document::XDocumentPropertiesSupplier>(made(), UNO_QUERY_THROW)
                             ->getDocumentProperties()
                             ->getUserDefinedProperties(),
                         UNO_QUERY_THROW)
                         ->getPropertyValue("gouji.last-year");
    rtl::OUString url;
    remembered >>= url;
    EXPECT_TRUE(url.endsWith("pingtan-2021.docx")) << interop::toUtf8(url);
}

// As a clerk sends it: a text with tables.
fs::path reportWithText(const fs::path& folder)
{
    const fs::path file = folder / "with-text.txt";
    std::ifstream from(dataFile("pingtan-2021.txt"));
    std::string text((std::istreambuf_iterator<char>(from)), {});
    const std::string second = "二、主动公开政府信息情况";
    const auto at = text.find(second);
    EXPECT_NE(at, std::string::npos);
    text.insert(at, "全年收到政府信息公开申请31件。\n");
    std::ofstream(file) << text;
    return file;
}

TEST_F(FromFileTest, TheTextComesAlong)
{
    constexpr int general = 2; // the sheets' places in a new report
    constexpr int others = 7;
    const GivenCommand given = fromFile(reportWithText(office().folder()));
    ASSERT_EQ(given.state, GivenCommand::State::Success) << given.reason();
    EXPECT_EQ(shown("A2", general), "2021年，依法、及时、准确公开政府信息。");
    EXPECT_EQ(shown("A3", general), "全年收到政府信息公开申请31件。");
    EXPECT_EQ(shown("A2", others), "无其他需要报告的事项。");
    EXPECT_TRUE(stateOf(made()).undo.empty());
    EXPECT_NE(given.values.at("Summary").find(" 段"), std::string::npos) << given.values.at("Summary");
}

TEST_F(FromFileTest, LastYearsTextIsMarked)
{
    const GivenCommand given = fromFile(reportWithText(office().folder()), "last-years");
    ASSERT_EQ(given.state, GivenCommand::State::Success) << given.reason();
    EXPECT_EQ(shown("A2", 2), "2021年，依法、及时、准确公开政府信息。");
    EXPECT_EQ(shown("A3", 2), "全年收到政府信息公开申请【上年31】件。");
}

TEST_F(FromFileTest, WhatIsNoReportLeavesNothingBehind)
{
    const fs::path text = office().folder() / "letter.txt";
    std::ofstream(text) << "今天天气很好。\n";
    const fs::path pdf = office().folder() / "broken.pdf";
    std::ofstream(pdf) << "%PDF-1.4\nbroken";
    const fs::path none = office().folder() / "none.docx";
    const sal_Int32 before = windows();
    for (const fs::path& file : {text, pdf, none}) {
        SCOPED_TRACE(file);
        const GivenCommand given = fromFile(file);
        EXPECT_EQ(given.state, GivenCommand::State::Failure);
        EXPECT_NE(given.values.at("Message").find(file.filename().string()), std::string::npos)
            << given.values.at("Message");
        EXPECT_FALSE(made().is());
        office().closeDocuments();
    }
    EXPECT_EQ(windows(), before);
}

TEST_F(FromFileTest, AsksWhatTheFileIsForAndCanBeLeft)
{
    if (office().display())
        GTEST_SKIP() << "on a screen the office ends when it is asked for windows that come and go";
    const Document document = office().newSpreadsheet();
    const auto frame =
        Reference<css::frame::XModel>(document, UNO_QUERY_THROW)->getCurrentController()->getFrame();
    give(office(), document, "ShowSidebar");
    const sal_Int32 before = windows();
    std::thread asking([&] {
        give(office(), document, "NewReportFromFile",
             interop::mediaDescriptor(
                 {{"URL", Any(interop::toUno("file://" + dataFile("suqian-2024.docx").string()))},
                  {"Interactive", Any(true)}}));
    });
    const Accessible dialog = dialogOf(office(), chinese("from-file.title"));
    EXPECT_TRUE(dialog.is());
    if (dialog.is()) {
        EXPECT_NE(textsBelow(dialog).find("2024"), std::string::npos) << textsBelow(dialog);
        press(button(dialog, "from-file.cancel"));
    }
    asking.join();
    EXPECT_EQ(windows(), before);
}

TEST_F(FromFileTest, ANewReportTakesItsFactsFromAMacro)
{
    const Document document = office().newSpreadsheet();
    const GivenCommand given =
        give(office(), document, "NewReport2021",
             interop::mediaDescriptor(
                 {{"Interactive", Any(false)},
                  {"Agency", Any(interop::toUno("某县司法局"))},
                  {"Year", Any(rtl::OUString("2022"))},
                  {"LastYear", Any(interop::toUno("file://" + dataFile("pingtan-2021.xlsx").string()))}}));
    ASSERT_EQ(given.state, GivenCommand::State::Success) << given.reason();
    m_made.set(office().desktop()->getCurrentComponent(), UNO_QUERY);
    EXPECT_EQ(shown("C5"), "某县司法局");
    EXPECT_EQ(shown("C6"), "2022");
    EXPECT_EQ(shown("D7", applications), "1");
}

// The published copy differs in what was changed here since.
TEST_F(FromFileTest, APublishedCopyIsHeldAgainstTheReport)
{
    constexpr int published = 1; // of the sheets of this report, which has none for its text
    const Document document = openReport(office(), "suqian-2024");
    const auto compare = [&] {
        return give(office(), document, "ComparePublished",
                    interop::mediaDescriptor(
                        {{"URL", Any(interop::toUno("file://" + dataFile("suqian-2024.docx").string()))}}));
    };
    EXPECT_EQ(compare().values.at("Differences"), "0");
    enter(document, "B12", "7", published);
    EXPECT_EQ(compare().values.at("Differences"), "1");
    EXPECT_TRUE(shows(openPanel(document), "2676474")) << "what the copy says";
    enter(document, "B12", "2676474", published);
    EXPECT_EQ(compare().values.at("Differences"), "0");
}

} // namespace gouji::office
