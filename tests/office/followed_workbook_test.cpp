// SPDX-License-Identifier: MPL-2.0
#include "office/calc/followed_workbook.hpp"
#include "office/cells.hpp"
#include "office/document_state.hpp"
#include "office/interop/text.hpp"
#include "office/office_test.hpp"

#include <com/sun/star/container/XNamed.hpp>
#include <com/sun/star/sheet/XSpreadsheets.hpp>
#include <com/sun/star/util/XMergeable.hpp>

#include <optional>

namespace gouji::office {

using css::uno::Reference;
using css::uno::UNO_QUERY_THROW;
using document::Position;

// A workbook of three sheets that is read again and again.
class FollowedWorkbookTest : public OfficeTest<Language::Chinese, Extension::Absent> {
protected:
    void SetUp() override
    {
        DeskTest::SetUp();
        m_document = office().newSpreadsheet();
        for (const char* name : {"第二张", "第三张"})
            m_document->getSheets()->insertNewByName(interop::toUno(name), 9);
        for (int sheet = 0; sheet < 3; ++sheet)
            enter(m_document, "B2", "1", sheet);
        m_workbook.emplace(m_document, m_catalogue);
        m_workbook->read();
        ASSERT_EQ(m_workbook->sheetsRead().size(), 3);
    }
    void TearDown() override
    {
        m_workbook.reset();
        DeskTest::TearDown();
    }

    // As whoever listens to the document does.
    const document::Workbook& readChanged()
    {
        m_workbook->documentChanged();
        return m_workbook->read();
    }
    double figureAt(const Position& position, std::size_t sheet)
    {
        return std::get<double>(readChanged().sheets.at(sheet).at(position).value);
    }

    const packs::Catalogue m_catalogue = packs::builtInCatalogue();
    Document m_document;
    std::optional<calc::FollowedWorkbook> m_workbook;
};

TEST_F(FollowedWorkbookTest, ReadsNothingAgainWithoutAChange)
{
    m_workbook->read();
    EXPECT_EQ(m_workbook->sheetsRead().size(), 0);
}

TEST_F(FollowedWorkbookTest, ReadsOnlyTheSheetThatChanged)
{
    enter(m_document, "B2", "2", 1);
    EXPECT_EQ(figureAt({1, 1}, 1), 2);
    EXPECT_EQ(m_workbook->sheetsRead().size(), 1);
}

TEST_F(FollowedWorkbookTest, ReadsWhatIsEnteredOutsideOfWhatWasInUse)
{
    enter(m_document, "B2", "2", 1);
    enter(m_document, "D9", "3", 2);
    EXPECT_EQ(figureAt({8, 3}, 2), 3);
    EXPECT_EQ(m_workbook->sheetsRead().size(), 2);
}

TEST_F(FollowedWorkbookTest, ReadsFormulasThatDependOnAnotherSheet)
{
    const auto first = Reference<css::container::XNamed>(sheetOf(m_document, 0), UNO_QUERY_THROW)->getName();
    cellOf(m_document, "B2", 1)->setFormula("=$" + first + ".B2");
    readChanged();
    enter(m_document, "B2", "7", 0);
    EXPECT_EQ(figureAt({1, 1}, 1), 7);
    EXPECT_EQ(m_workbook->sheetsRead().size(), 2);
}

TEST_F(FollowedWorkbookTest, ReadsEverythingWhereNoValueChanged)
{
    const Reference<css::util::XMergeable> cells(sheetOf(m_document, 1)->getCellRangeByName("B2:C3"),
                                                 UNO_QUERY_THROW);
    cells->merge(true);
    readChanged();
    EXPECT_EQ(m_workbook->sheetsRead().size(), 3);
}

TEST_F(FollowedWorkbookTest, FollowsSheetsThatComeAndGo)
{
    m_document->getSheets()->insertNewByName(interop::toUno("新的"), 0);
    enter(m_document, "B2", "5", 0);
    EXPECT_EQ(figureAt({1, 1}, 0), 5);
    m_document->getSheets()->removeByName(interop::toUno("第二张"));
    const document::Workbook& workbook = readChanged();
    ASSERT_EQ(workbook.sheets.size(), 3U);
    EXPECT_EQ(workbook.sheets.back().name(), "第三张");
}

TEST_F(FollowedWorkbookTest, FollowsUndo)
{
    enter(m_document, "B2", "2", 1);
    readChanged();
    undoManagerOf(m_document)->undo();
    EXPECT_EQ(figureAt({1, 1}, 1), 1);
}

} // namespace gouji::office
