// SPDX-License-Identifier: MPL-2.0
#include "office/calc/marks.hpp"

#include "office/cells.hpp"
#include "office/document_state.hpp"
#include "office/interop/text.hpp"
#include "office/office_test.hpp"

#include <com/sun/star/beans/PropertyValue.hpp>
#include <com/sun/star/beans/XPropertySet.hpp>
#include <com/sun/star/container/XNamed.hpp>
#include <com/sun/star/drawing/PointSequenceSequence.hpp>
#include <com/sun/star/drawing/XDrawPages.hpp>
#include <com/sun/star/drawing/XDrawPagesSupplier.hpp>
#include <com/sun/star/lang/XMultiServiceFactory.hpp>
#include <com/sun/star/sheet/XSheetAuditing.hpp>
#include <com/sun/star/table/XColumnRowRange.hpp>
#include <com/sun/star/text/WritingMode2.hpp>
#include <com/sun/star/util/XMergeable.hpp>
#include <com/sun/star/util/XProtectable.hpp>
#include <com/sun/star/view/XPrintable.hpp>

#include <gmock/gmock.h>

#include <algorithm>

namespace gouji::office {

using calc::Mark;
using calc::Marks;
using css::uno::Any;
using css::uno::Reference;
using css::uno::UNO_QUERY_THROW;
using Kind = Mark::Kind;

// Printing asks: nobody answers here.
struct PrintingDesk {
    static std::unique_ptr<Office> office()
    {
        return std::make_unique<Office>(Installation{.locale = "en-US", .extensions = "", .answersDialogs = true});
    }
};

// What the marks of the first sheet are drawn along: the corners of each shape, in the sheet.
std::vector<std::vector<css::awt::Point>> markPoints(const Document& document)
{
    std::vector<std::vector<css::awt::Point>> shapes;
    const Reference<css::drawing::XDrawPagesSupplier> supplier(document, UNO_QUERY_THROW);
    const Reference<css::container::XIndexAccess> page(supplier->getDrawPages()->getByIndex(0), UNO_QUERY_THROW);
    for (sal_Int32 index = 0; index < page->getCount(); ++index) {
        const Reference<css::container::XIndexAccess> group(page->getByIndex(index), css::uno::UNO_QUERY);
        for (sal_Int32 member = 0; group.is() && member < group->getCount(); ++member) {
            const Reference<css::beans::XPropertySet> shape(group->getByIndex(member), UNO_QUERY_THROW);
            css::drawing::PointSequenceSequence lines;
            if (!shape->getPropertySetInfo()->hasPropertyByName("PolyPolygon")
                || !(shape->getPropertyValue("PolyPolygon") >>= lines))
                continue; // the corner that keeps the group where it is
            auto& points = shapes.emplace_back();
            for (const auto& line : lines)
                points.insert(points.end(), line.begin(), line.end());
        }
    }
    return shapes;
}

class MarksTest : public DeskTest<PrintingDesk> {
protected:
    // Rows 1 to 12 hold figures in B, a typed and an undone change lie behind it, and nothing is left to save.
    void SetUp() override
    {
        DeskTest::SetUp();
        m_document = office().newSpreadsheet();
        for (int row = 1; row <= 12; ++row)
            enter(m_document, std::string("B").append(std::to_string(row)).c_str(),
                  std::to_string(row * row).c_str());
        enter(m_document, "C1", "undone");
        undoManagerOf(m_document)->undo();
        setModified(m_document, false);
    }

    Reference<css::beans::XPropertySet> row(int index)
    {
        const Reference<css::table::XColumnRowRange> sheet(sheetOf(m_document), UNO_QUERY_THROW);
        return {sheet->getRows()->getByIndex(index), UNO_QUERY_THROW};
    }

    void insertRows(int index, int count)
    {
        Reference<css::table::XColumnRowRange>(sheetOf(m_document), UNO_QUERY_THROW)
            ->getRows()
            ->insertByIndex(index, count);
    }

    std::uintmax_t sizePrinted()
    {
        const auto file = office().folder() / "printed";
        css::beans::PropertyValue options[2];
        options[0].Name = "FileName";
        options[0].Value <<= interop::toUno("file://" + file.string());
        options[1].Name = "Wait";
        options[1].Value <<= true;
        Reference<css::view::XPrintable>(m_document, UNO_QUERY_THROW)->print({options, 2});
        return std::filesystem::file_size(file);
    }

    Document m_document;
};

TEST_F(MarksTest, LieWithinTheirCells)
{
    Marks marks(m_document);
    marks.show({{0, {2, 1}, Kind::Error}, {0, {4, 1}, Kind::Warning}});
    EXPECT_TRUE(lieWithin(markAreas(m_document), {cellArea(m_document, "B3"), cellArea(m_document, "B5")}));
}

// "1480" fills a column of 48 pixels but for a little on each side.
TEST_F(MarksTest, CoverNoFigureInANarrowColumn)
{
    constexpr int edge = 70;    // in 1/100 mm
    constexpr int corner = 200; // the legs of its triangle
    const Reference<css::table::XColumnRowRange> sheet(sheetOf(m_document), UNO_QUERY_THROW);
    Reference<css::beans::XPropertySet>(sheet->getColumns()->getByIndex(1), UNO_QUERY_THROW)
        ->setPropertyValue("Width", Any(sal_Int32(1270)));
    for (const auto style : {calc::MarkStyle::Frame, calc::MarkStyle::Strong, calc::MarkStyle::Symbol}) {
        Marks marks(m_document);
        marks.show({{0, {2, 1}, Kind::Error}, {0, {4, 1}, Kind::Warning}}, style);
        const std::vector<std::vector<css::awt::Point>> shapes = markPoints(m_document);
        ASSERT_EQ(shapes.size(), 2u);
        for (std::size_t index = 0; index < 2; ++index) {
            const auto cell = cellArea(m_document, index == 0 ? "B3" : "B5");
            ASSERT_FALSE(shapes[index].empty());
            for (const css::awt::Point& point : shapes[index]) {
                const int x = point.X - cell.X;
                const int y = point.Y - cell.Y;
                const bool isAtTheEdge = std::min({x, y, cell.Width - x, cell.Height - y}) <= edge;
                EXPECT_TRUE(isAtTheEdge || x + y <= corner) << x << " " << y;
            }
        }
    }
}

TEST_F(MarksTest, ShowAProposedFigureBesideItsCell)
{
    Marks marks(m_document);
    marks.show({{0, {2, 1}, Kind::Proposal, "1480"}});
    const auto shapes = markPoints(m_document);
    ASSERT_EQ(shapes.size(), 1u);
    const auto cell = cellArea(m_document, "B3");
    int beside = 0;
    for (const css::awt::Point& point : shapes.front()) {
        const int x = point.X - cell.X;
        const int y = point.Y - cell.Y;
        const bool isAtTheEdge = std::min({x, y, cell.Width - x, cell.Height - y}) <= 70;
        EXPECT_TRUE(isAtTheEdge || x >= cell.Width) << "the figure that is there can be read";
        beside += x > cell.Width ? 1 : 0;
    }
    EXPECT_GT(beside, 20);
}

TEST_F(MarksTest, LieWithinTheirCellsInSheetsFromRightToLeft)
{
    Reference<css::beans::XPropertySet>(sheetOf(m_document), UNO_QUERY_THROW)
        ->setPropertyValue("TableLayout", Any(css::text::WritingMode2::RL_TB));
    Marks marks(m_document);
    marks.show({{0, {2, 1}, Kind::Error}});
    EXPECT_TRUE(lieWithin(markAreas(m_document), {cellArea(m_document, "B3")}));
}

TEST_F(MarksTest, CoverAllOfAMergedCell)
{
    Reference<css::util::XMergeable>(sheetOf(m_document)->getCellRangeByName("B3:D6"), UNO_QUERY_THROW)
        ->merge(true);
    Marks marks(m_document);
    marks.show({{0, {2, 1}, Kind::Error}});
    EXPECT_TRUE(lieWithin(markAreas(m_document), {cellArea(m_document, "B3:D6")}));
}

TEST_F(MarksTest, LeaveUndoRedoAndModifiedFlagAlone)
{
    const DocumentState before = stateOf(m_document);
    ASSERT_FALSE(before.undo.empty());
    ASSERT_FALSE(before.redo.empty());
    Marks marks(m_document);
    marks.show({{0, {2, 1}, Kind::Error}});
    EXPECT_EQ(stateOf(m_document), before);
    marks.show({{0, {4, 1}, Kind::Error}, {0, {5, 1}, Kind::Warning}});
    EXPECT_EQ(stateOf(m_document), before);
    marks.hide();
    EXPECT_EQ(stateOf(m_document), before);
    undoManagerOf(m_document)->redo();
    EXPECT_EQ(shownIn(m_document, "C1"), "undone");
}

TEST_F(MarksTest, LeaveNothingBehind)
{
    const std::string before = contentOf(office(), m_document);
    Marks marks(m_document);
    marks.show({{0, {2, 1}, Kind::Error}, {0, {4, 1}, Kind::Warning}});
    marks.hide();
    EXPECT_EQ(shapeCount(m_document), 0);
    EXPECT_EQ(contentOf(office(), m_document), before);
}

TEST_F(MarksTest, ReplaceThoseShownBefore)
{
    Marks marks(m_document);
    marks.show({{0, {2, 1}, Kind::Error}});
    marks.show({{0, {2, 1}, Kind::Error}});
    EXPECT_EQ(markCount(m_document), 1);
    EXPECT_EQ(shapeCount(m_document), 1);
}

TEST_F(MarksTest, AreNotInFilesOfTheOfficesOwnFormats)
{
    Marks marks(m_document);
    marks.show({{0, {2, 1}, Kind::Error}, {0, {4, 1}, Kind::Warning}});
    // What lines end in may be defined among the styles: the office's own, whether there are marks or not.
    const std::string content = contentOf(office(), m_document);
    const std::size_t body = content.find("<office:body>");
    ASSERT_NE(body, std::string::npos);
    EXPECT_THAT(content.substr(body), testing::Not(testing::HasSubstr("<draw:")));
}

TEST_F(MarksTest, DoNotPrint)
{
    const auto before = sizePrinted();
    Marks marks(m_document);
    marks.show({{0, {11, 1}, Kind::Error}});
    EXPECT_EQ(sizePrinted(), before);
}

TEST_F(MarksTest, WorkOnProtectedSheets)
{
    const Reference<css::util::XProtectable> sheet(sheetOf(m_document), UNO_QUERY_THROW);
    sheet->protect("");
    Marks marks(m_document);
    marks.show({{0, {2, 1}, Kind::Error}});
    EXPECT_EQ(markCount(m_document), 1);
    marks.hide();
    EXPECT_EQ(shapeCount(m_document), 0);
    EXPECT_TRUE(sheet->isProtected());
}

TEST_F(MarksTest, SkipHiddenRowsAndSheets)
{
    row(2)->setPropertyValue("IsVisible", Any(false));
    Marks marks(m_document);
    marks.show({{0, {2, 1}, Kind::Error}, {0, {4, 1}, Kind::Error}});
    EXPECT_TRUE(lieWithin(markAreas(m_document), {cellArea(m_document, "B5")}));

    m_document->getSheets()->insertNewByName("Other", 1);
    Reference<css::beans::XPropertySet>(sheetOf(m_document), UNO_QUERY_THROW)
        ->setPropertyValue("IsVisible", Any(false));
    marks.followCells();
    EXPECT_EQ(markCount(m_document), 0);
}

TEST_F(MarksTest, FollowTheirCells)
{
    Marks marks(m_document);
    marks.show({{0, {2, 1}, Kind::Error}, {0, {4, 1}, Kind::Error}});
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
    marks.show({{0, {2, 1}, Kind::Error}});
    insertRows(1, 2);
    marks.show({{0, {4, 1}, Kind::Error}});
    undoManagerOf(m_document)->undo();
    marks.hide();
    undoManagerOf(m_document)->redo();
    undoManagerOf(m_document)->undo();
    EXPECT_EQ(shownIn(m_document, "B3"), "9");
}

TEST_F(MarksTest, LeaveNoneInACopiedSheet)
{
    Marks marks(m_document);
    marks.show({{0, {2, 1}, Kind::Error}});
    m_document->getSheets()->copyByName("Sheet1", "Copy", 1);
    marks.show({{0, {2, 1}, Kind::Error}});
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
    marks.show({{0, {2, 1}, Kind::Error}});
    for (const char* command : {".uno:Cut", ".uno:Delete", ".uno:DeleteRows"}) {
        office().dispatch(m_document, ".uno:SelectAll");
        office().dispatch(m_document, command);
        marks.show({{0, {4, 1}, Kind::Error}});
        undoManagerOf(m_document)->undo();
        marks.hide();
        undoManagerOf(m_document)->redo();
        undoManagerOf(m_document)->undo();
        marks.show({{0, {2, 1}, Kind::Error}});
    }
    EXPECT_EQ(markCount(m_document), 1);
    EXPECT_EQ(shownIn(m_document, "B3"), "9");
}

TEST_F(MarksTest, AreNotCopiedWithTheirCells)
{
    Marks marks(m_document);
    marks.show({{0, {2, 1}, Kind::Error}});
    office().dispatch(m_document, ".uno:SelectAll");
    office().dispatch(m_document, ".uno:Copy");
    office().dispatch(m_document, ".uno:Paste");
    EXPECT_EQ(shapeCount(m_document), 1);
}

TEST_F(MarksTest, OutliveTheDetectivesRemovalOfAllTraces)
{
    Marks marks(m_document);
    marks.show({{0, {2, 1}, Kind::Error}});
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
    marks.show({{0, {2, 1}, Kind::Error}, {1, {2, 1}, Kind::Error}});
    m_document->getSheets()->removeByName("Sheet1");
    marks.followCells();
    EXPECT_EQ(markAreas(m_document, 0).size(), 1U);
    undoManagerOf(m_document)->undo();
    marks.show({{0, {2, 1}, Kind::Error}});
    EXPECT_EQ(markCount(m_document), 1);
    undoManagerOf(m_document)->redo();
    marks.hide();
    EXPECT_EQ(markCount(m_document), 0);
}

TEST_F(MarksTest, ComeBackAfterSuspension)
{
    Marks marks(m_document);
    marks.show({{0, {2, 1}, Kind::Error}});
    marks.suspend();
    EXPECT_EQ(shapeCount(m_document), 0);
    marks.show({{0, {4, 1}, Kind::Error}});
    EXPECT_EQ(shapeCount(m_document), 0);
    marks.resume();
    EXPECT_TRUE(lieWithin(markAreas(m_document), {cellArea(m_document, "B5")}));
}

TEST_F(MarksTest, MayBeMany)
{
    std::vector<Mark> many;
    for (int index = 0; index < 500; ++index)
        many.push_back({0, {index / 10, index % 10}, index % 2 ? Kind::Error : Kind::Warning});
    Marks marks(m_document);
    marks.show(many);
    EXPECT_EQ(markCount(m_document), 500);
    marks.hide();
    EXPECT_EQ(shapeCount(m_document), 0);
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
