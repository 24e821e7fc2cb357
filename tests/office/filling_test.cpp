// SPDX-License-Identifier: MPL-2.0
// A report that is being filled in: what is found waits for the figures that are still to come.
#include "office/cells.hpp"
#include "office/deck.hpp"
#include "office/document_state.hpp"
#include "office/given_command.hpp"
#include "office/office_test.hpp"

namespace gouji::office {

namespace {

constexpr int applications = 4; // the sheet's place in the form

// The figures of natural persons but for the last one, carried over to next year: 3 received, 2 answered.
void fillColumnButOne(const Document& document)
{
    for (int row = 6; row <= 30; ++row)
        if (row != 29 && row != 30)
            enter(document, ("D" + std::to_string(row)).c_str(), "0", applications);
    enter(document, "D6", "3", applications);
    enter(document, "D8", "2", applications);
}

} // namespace

class FillingTest : public ChineseOfficeTest {
protected:
    void SetUp() override
    {
        ChineseOfficeTest::SetUp();
        m_document = openBlankForm(office());
        m_panel = openPanel(m_document);
        ASSERT_TRUE(shows(m_panel, "○ 已填 0/3 张表，还差 166 格")) << textsBelow(m_panel);
    }

    std::string texts() { return textsBelow(m_panel); }

    Document m_document;
    Accessible m_panel;
};

TEST_F(FillingTest, ShowsAColumnAsWrongOnceItIsComplete)
{
    fillColumnButOne(m_document);
    ASSERT_TRUE(shows(m_panel, "○ 已填 1/3 张表，还差 143 格")) << texts();
    EXPECT_EQ(texts().find("✖"), std::string::npos) << texts();
    enter(m_document, "D30", "0", applications);
    EXPECT_TRUE(shows(m_panel, "✖ 1 项不符，已填 1/3 张表，还差 142 格")) << texts();
    enter(m_document, "D30", "1", applications);
    EXPECT_TRUE(shows(m_panel, "○ 已填 1/3 张表，还差 142 格")) << texts();
}

// What is blank is marked all the time.
TEST_F(FillingTest, MarksBlanksOfATableThatIsBegun)
{
    EXPECT_EQ(markCount(m_document), 0);
    enter(m_document, "D6", "3", applications);
    EXPECT_TRUE(waitUntil([&] { return markCount(m_document) == 143; })) << markCount(m_document);
    enter(m_document, "D7", "0", applications);
    EXPECT_TRUE(waitUntil([&] { return markCount(m_document) == 142; })) << markCount(m_document);
}

TEST_F(FillingTest, ShowsEverythingOnceTheUserValidated)
{
    enter(m_document, "D6", "3", applications);
    ASSERT_TRUE(shows(m_panel, "○ 已填 1/3 张表"));
    press(button(m_panel, "sidebar.validate"));
    ASSERT_TRUE(shows(m_panel, "✖ 2 项不符，")) << "of the column, and of the totals: " << texts();
    // And goes on showing it while the rest is typed.
    enter(m_document, "E6", "4", applications);
    EXPECT_TRUE(shows(m_panel, "✖ 3 项不符")) << texts();
}

TEST_F(FillingTest, WaitsAgainOnceTheReportWasEmptied)
{
    enter(m_document, "D6", "3", applications);
    press(button(m_panel, "sidebar.validate"));
    ASSERT_TRUE(shows(m_panel, "✖ 2 项不符，")) << texts();
    enter(m_document, "D6", "", applications);
    ASSERT_TRUE(shows(m_panel, "○ 已填 0/3 张表")) << texts();
    enter(m_document, "D6", "3", applications);
    EXPECT_TRUE(shows(m_panel, "○ 已填 1/3 张表")) << texts();
}

TEST_F(FillingTest, GoesToNoFindingThatWaits)
{
    enter(m_document, "D6", "3", applications);
    ASSERT_TRUE(shows(m_panel, "○ 已填 1/3 张表"));
    const GivenCommand next = give(office(), m_document, "NextFinding");
    EXPECT_EQ(next.state, GivenCommand::State::Failure);
    // A macro judges the figures as they stand.
    EXPECT_EQ(give(office(), m_document, "Validate").values["Errors"], "2");
    EXPECT_EQ(give(office(), m_document, "NextFinding").state, GivenCommand::State::Success);
}

TEST_F(FillingTest, AFileWithAllItsFiguresShowsItsFindingsAtOnce)
{
    const Accessible panel = openPanel(openReport(office(), "donghu-chengguan-2020"));
    EXPECT_TRUE(shows(panel, "✖ 4 项不符，1 项警告")) << "four blanks are that one: " << textsBelow(panel);
}

} // namespace gouji::office
