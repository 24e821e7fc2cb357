// SPDX-License-Identifier: MPL-2.0
#include "office/marked_document.hpp"

#include <com/sun/star/container/XNamed.hpp>
#include <com/sun/star/drawing/XDrawPagesSupplier.hpp>
#include <com/sun/star/drawing/XShapes.hpp>
#include <com/sun/star/lang/XMultiServiceFactory.hpp>

namespace gouji::office {

using calc::Marks;
using css::uno::Any;
using css::uno::Reference;
using css::uno::UNO_QUERY_THROW;
using rules::Severity;

TEST_F(MarksTest, FollowTheirCells)
{
    Marks marks(m_document);
    marks.show({{0, {2, 1}, Severity::Error}, {0, {4, 1}, Severity::Error}});
    insertRows(1, 2);
    marks.followCells();
    EXPECT_TRUE(lieWithin(markAreas(m_document), {cellArea(m_document, "B5"), cellArea(m_document, "B7")}));
    row(4)->setPropertyValue("Height", Any(sal_Int32(2000)));
    marks.followCells();
    EXPECT_TRUE(lieWithin(markAreas(m_document), {cellArea(m_document, "B5"), cellArea(m_document, "B7")}));
    row(6)->setPropertyValue("IsVisible", Any(false));
    marks.followCells();
    EXPECT_TRUE(lieWithin(markAreas(m_document), {cellArea(m_document, "B5")}));
}

// Undo entries of Calc remember shapes by their address. This ended the office while cells anchored the marks.
TEST_F(MarksTest, MayBeRedrawnBetweenInsertingRowsAndUndoingThat)
{
    Marks marks(m_document);
    marks.show({{0, {2, 1}, Severity::Error}});
    insertRows(1, 2);
    marks.show({{0, {4, 1}, Severity::Error}});
    undoManagerOf(m_document)->undo();
    marks.hide();
    undoManagerOf(m_document)->redo();
    undoManagerOf(m_document)->undo();
    EXPECT_EQ(shownIn(m_document, "B3"), "9");
}

TEST_F(MarksTest, LeaveNoneInACopiedSheet)
{
    Marks marks(m_document);
    marks.show({{0, {2, 1}, Severity::Error}});
    m_document->getSheets()->copyByName("Sheet1", "Copy", 1);
    marks.show({{0, {2, 1}, Severity::Error}});
    EXPECT_EQ(markAreas(m_document, 0).size(), 1U);
    EXPECT_EQ(markAreas(m_document, 1).size(), 0U);
    for (int round = 0; round < 2; ++round) {
        undoManagerOf(m_document)->undo();
        undoManagerOf(m_document)->redo();
    }
    EXPECT_EQ(markCount(m_document), 1);
}

TEST_F(MarksTest, OutliveCutAndDeletedCellsAndTheirUndo)
{
    Marks marks(m_document);
    marks.show({{0, {2, 1}, Severity::Error}});
    for (const char* command : {".uno:Cut", ".uno:Delete", ".uno:DeleteRows"}) {
        office().dispatch(m_document, ".uno:SelectAll");
        office().dispatch(m_document, command);
        marks.show({{0, {4, 1}, Severity::Error}});
        undoManagerOf(m_document)->undo();
        marks.hide();
        undoManagerOf(m_document)->redo();
        undoManagerOf(m_document)->undo();
        marks.show({{0, {2, 1}, Severity::Error}});
    }
    EXPECT_EQ(markCount(m_document), 1);
    EXPECT_EQ(shownIn(m_document, "B3"), "9");
}

TEST_F(MarksTest, AreNotCopiedWithTheirCells)
{
    Marks marks(m_document);
    marks.show({{0, {2, 1}, Severity::Error}});
    office().dispatch(m_document, ".uno:SelectAll");
    office().dispatch(m_document, ".uno:Copy");
    office().dispatch(m_document, ".uno:Paste");
    EXPECT_EQ(shapeCount(m_document), 1);
}

TEST_F(MarksTest, OutliveTheDetectivesRemovalOfAllTraces)
{
    Marks marks(m_document);
    marks.show({{0, {2, 1}, Severity::Error}});
    office().dispatch(m_document, ".uno:ClearArrows");
    marks.followCells();
    EXPECT_EQ(markCount(m_document), 1);
    while (undoManagerOf(m_document)->isUndoPossible())
        undoManagerOf(m_document)->undo();
    marks.followCells();
    marks.hide();
    while (undoManagerOf(m_document)->isRedoPossible())
        undoManagerOf(m_document)->redo();
    EXPECT_EQ(markCount(m_document), 0);
}

TEST_F(MarksTest, OutliveTheirSheet)
{
    m_document->getSheets()->insertNewByName("Other", 1);
    Marks marks(m_document);
    marks.show({{0, {2, 1}, Severity::Error}, {1, {2, 1}, Severity::Error}});
    m_document->getSheets()->removeByName("Sheet1");
    marks.followCells();
    EXPECT_EQ(markAreas(m_document, 0).size(), 1U);
    undoManagerOf(m_document)->undo();
    marks.show({{0, {2, 1}, Severity::Error}});
    EXPECT_EQ(markCount(m_document), 1);
    undoManagerOf(m_document)->redo();
    marks.hide();
    EXPECT_EQ(markCount(m_document), 0);
}

TEST_F(MarksTest, AreSweptFromADocumentThatBroughtThemAlong)
{
    const Document strays = office().newSpreadsheet();
    const Reference<css::drawing::XShape> shape(Reference<css::lang::XMultiServiceFactory>(strays, UNO_QUERY_THROW)
                                                    ->createInstance("com.sun.star.drawing.RectangleShape"),
                                                UNO_QUERY_THROW);
    Reference<css::container::XNamed>(shape, UNO_QUERY_THROW)->setName("org.gouji.marks");
    const auto pages = Reference<css::drawing::XDrawPagesSupplier>(strays, UNO_QUERY_THROW)->getDrawPages();
    Reference<css::drawing::XShapes>(pages->getByIndex(0), UNO_QUERY_THROW)->add(shape);
    const auto file = office().folder() / "strays.ods";
    office().save(strays, file, "calc8");

    const Document opened = office().open(file);
    ASSERT_EQ(shapeCount(opened), 1);
    calc::sweep(opened);
    EXPECT_EQ(shapeCount(opened), 0);
    EXPECT_FALSE(stateOf(opened).modified);
}

} // namespace gouji::office
