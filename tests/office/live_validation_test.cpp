// SPDX-License-Identifier: MPL-2.0
#include "office/cells.hpp"
#include "office/deck.hpp"
#include "office/document_state.hpp"
#include "office/interop/text.hpp"
#include "office/office_test.hpp"
#include "office/options.hpp"

#include <com/sun/star/sheet/XSpreadsheets.hpp>

#include <chrono>

namespace gouji::office {

using css::uno::Any;
using css::uno::Reference;
using css::uno::UNO_QUERY_THROW;

namespace {

constexpr int applications = 2; // the sheet's place in the workbook

// How verdicts begin.
constexpr const char* consistent = "✔";
constexpr const char* inconsistent = "✖";
// That of the report as it was published.
constexpr const char* published = "✖ 4 项不符";

} // namespace

// A real report with findings, as its panel shows it.
class LiveValidationTest : public ChineseOfficeTest {
protected:
    void SetUp() override
    {
        ChineseOfficeTest::SetUp();
        m_document = openReport(office(), "donghu-chengguan-2020");
        m_panel = openPanel(m_document);
        ASSERT_TRUE(shows(m_panel, inconsistent));
    }

    // What was received, accounted for.
    static void mend(const Document& document)
    {
        for (const char* column : {"D", "J"}) {
            enter(document, (std::string(column) + "27").c_str(), "3", applications);
            enter(document, (std::string(column) + "28").c_str(), "2", applications);
        }
    }

    bool stillShows(const char* text) { return textsBelow(m_panel).find(text) != std::string::npos; }

    Document m_document;
    Accessible m_panel;
};

TEST_F(LiveValidationTest, FollowsTyping)
{
    mend(m_document);
    EXPECT_TRUE(shows(m_panel, consistent)) << textsBelow(m_panel);
}

TEST_F(LiveValidationTest, FollowsUndoAndRedo)
{
    mend(m_document);
    ASSERT_TRUE(shows(m_panel, consistent));
    undoManagerOf(m_document)->undo();
    EXPECT_TRUE(shows(m_panel, inconsistent));
    undoManagerOf(m_document)->redo();
    EXPECT_TRUE(shows(m_panel, consistent));
}

TEST_F(LiveValidationTest, FollowsUndoUntilNothingIsModified)
{
    setModified(m_document, false);
    enter(m_document, "D27", "3", applications);
    enter(m_document, "J27", "3", applications);
    ASSERT_TRUE(hides(m_panel, published));
    for (int step = 0; step < 2; ++step)
        undoManagerOf(m_document)->undo();
    EXPECT_TRUE(shows(m_panel, published)) << textsBelow(m_panel);
}

TEST_F(LiveValidationTest, FollowsRecalculation)
{
    enter(m_document, "Z1", "3", applications);
    for (const char* cell : {"D27", "J27"})
        enter(m_document, cell, "=Z1", applications);
    for (const char* cell : {"D28", "J28"})
        enter(m_document, cell, "2", applications);
    ASSERT_TRUE(shows(m_panel, consistent)) << textsBelow(m_panel);
    enter(m_document, "Z1", "4", applications);
    EXPECT_TRUE(shows(m_panel, inconsistent));
}

TEST_F(LiveValidationTest, FollowsSheetsThatGoAndComeBack)
{
    m_document->getSheets()->removeByName(interop::toUno("三、依申请公开"));
    ASSERT_TRUE(hides(m_panel, published));
    undoManagerOf(m_document)->undo();
    EXPECT_TRUE(shows(m_panel, published)) << textsBelow(m_panel);
}

// For longer than it waits after typing.
TEST_F(LiveValidationTest, WaitsWhileACellIsBeingEdited)
{
    office().dispatch(m_document, ".uno:SetInputMode");
    mend(m_document);
    const auto end = std::chrono::steady_clock::now() + std::chrono::seconds(1);
    waitUntil([&] { return std::chrono::steady_clock::now() > end || !stillShows(inconsistent); });
    EXPECT_TRUE(stillShows(inconsistent));
    office().dispatch(m_document, ".uno:Cancel");
    EXPECT_TRUE(shows(m_panel, consistent)) << textsBelow(m_panel);
}

TEST_F(LiveValidationTest, MovesTheMarks)
{
    const int marks = markCount(m_document);
    enter(m_document, "E8", "1", applications);
    EXPECT_TRUE(waitUntil([&] { return markCount(m_document) > marks; }));
}

TEST_F(LiveValidationTest, LeavesUndoRedoAndModifiedFlagAlone)
{
    mend(m_document);
    ASSERT_TRUE(shows(m_panel, consistent));
    undoManagerOf(m_document)->undo();
    setModified(m_document, false);
    const DocumentState before = stateOf(m_document);
    ASSERT_FALSE(before.redo.empty());
    ASSERT_TRUE(shows(m_panel, inconsistent));
    EXPECT_EQ(stateOf(m_document), before);
}

TEST_F(LiveValidationTest, SwitchedOffItSaysThatTheVerdictIsOutdated)
{
    const ChangedOption option(office(), "LiveValidation", Any(false));
    EXPECT_EQ(textsBelow(m_panel).find(chinese("sidebar.outdated")), std::string::npos);
    mend(m_document);
    EXPECT_TRUE(shows(m_panel, chinese("sidebar.outdated")));
    EXPECT_TRUE(shows(m_panel, inconsistent));
    EXPECT_GT(markCount(m_document), 0);
    press(button(m_panel, "sidebar.validate"));
    EXPECT_TRUE(shows(m_panel, consistent));
    EXPECT_TRUE(hides(m_panel, chinese("sidebar.outdated")));
}

// For longer than it waits after typing.
TEST_F(LiveValidationTest, SwitchedOffItTakesNothingForChangedThatWasValidated)
{
    const ChangedOption option(office(), "LiveValidation", Any(false));
    mend(m_document);
    press(button(m_panel, "sidebar.validate"));
    ASSERT_TRUE(shows(m_panel, consistent));
    const std::string outdated = chinese("sidebar.outdated");
    const auto end = std::chrono::steady_clock::now() + std::chrono::seconds(1);
    waitUntil([&] { return std::chrono::steady_clock::now() > end || stillShows(outdated.c_str()); });
    EXPECT_FALSE(stillShows(outdated.c_str()));
}

} // namespace gouji::office
