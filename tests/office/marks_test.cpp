// SPDX-License-Identifier: MPL-2.0
#include "office/marked_document.hpp"

#include <com/sun/star/drawing/PointSequenceSequence.hpp>
#include <com/sun/star/drawing/XDrawPagesSupplier.hpp>
#include <com/sun/star/sheet/XSheetAuditing.hpp>
#include <com/sun/star/text/WritingMode2.hpp>
#include <com/sun/star/util/XMergeable.hpp>
#include <com/sun/star/util/XProtectable.hpp>

#include <gmock/gmock.h>

#include <algorithm>

namespace gouji::office {

using calc::Mark;
using calc::Marks;
using css::uno::Any;
using css::uno::Reference;
using css::uno::UNO_QUERY_THROW;
using rules::Severity;

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

TEST_F(MarksTest, LieWithinTheirCells)
{
    Marks marks(m_document);
    marks.show({{0, {2, 1}, Severity::Error}, {0, {4, 1}, Severity::Warning}});
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
        marks.show({{0, {2, 1}, Severity::Error}, {0, {4, 1}, Severity::Warning}}, style);
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
    marks.show({{0, {2, 1}, Severity::Information, "1480"}});
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
    marks.show({{0, {2, 1}, Severity::Error}});
    EXPECT_TRUE(lieWithin(markAreas(m_document), {cellArea(m_document, "B3")}));
}

TEST_F(MarksTest, CoverAllOfAMergedCell)
{
    Reference<css::util::XMergeable>(sheetOf(m_document)->getCellRangeByName("B3:D6"), UNO_QUERY_THROW)
        ->merge(true);
    Marks marks(m_document);
    marks.show({{0, {2, 1}, Severity::Error}});
    EXPECT_TRUE(lieWithin(markAreas(m_document), {cellArea(m_document, "B3:D6")}));
}

TEST_F(MarksTest, LeaveUndoRedoAndModifiedFlagAlone)
{
    const DocumentState before = stateOf(m_document);
    ASSERT_FALSE(before.undo.empty());
    ASSERT_FALSE(before.redo.empty());
    Marks marks(m_document);
    marks.show({{0, {2, 1}, Severity::Error}});
    EXPECT_EQ(stateOf(m_document), before);
    marks.show({{0, {4, 1}, Severity::Error}, {0, {5, 1}, Severity::Warning}});
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
    marks.show({{0, {2, 1}, Severity::Error}, {0, {4, 1}, Severity::Warning}});
    marks.hide();
    EXPECT_EQ(shapeCount(m_document), 0);
    EXPECT_EQ(contentOf(office(), m_document), before);
}

TEST_F(MarksTest, ReplaceThoseShownBefore)
{
    Marks marks(m_document);
    marks.show({{0, {2, 1}, Severity::Error}});
    marks.show({{0, {2, 1}, Severity::Error}});
    EXPECT_EQ(markCount(m_document), 1);
    EXPECT_EQ(shapeCount(m_document), 1);
}

TEST_F(MarksTest, AreNotInFilesOfTheOfficesOwnFormats)
{
    Marks marks(m_document);
    marks.show({{0, {2, 1}, Severity::Error}, {0, {4, 1}, Severity::Warning}});
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
    marks.show({{0, {11, 1}, Severity::Error}});
    EXPECT_EQ(sizePrinted(), before);
}

TEST_F(MarksTest, WorkOnProtectedSheets)
{
    const Reference<css::util::XProtectable> sheet(sheetOf(m_document), UNO_QUERY_THROW);
    sheet->protect("");
    Marks marks(m_document);
    marks.show({{0, {2, 1}, Severity::Error}});
    EXPECT_EQ(markCount(m_document), 1);
    marks.hide();
    EXPECT_EQ(shapeCount(m_document), 0);
    EXPECT_TRUE(sheet->isProtected());
}

TEST_F(MarksTest, SkipHiddenRowsAndSheets)
{
    row(2)->setPropertyValue("IsVisible", Any(false));
    Marks marks(m_document);
    marks.show({{0, {2, 1}, Severity::Error}, {0, {4, 1}, Severity::Error}});
    EXPECT_TRUE(lieWithin(markAreas(m_document), {cellArea(m_document, "B5")}));

    m_document->getSheets()->insertNewByName("Other", 1);
    Reference<css::beans::XPropertySet>(sheetOf(m_document), UNO_QUERY_THROW)
        ->setPropertyValue("IsVisible", Any(false));
    marks.followCells();
    EXPECT_EQ(markCount(m_document), 0);
}

TEST_F(MarksTest, ComeBackAfterSuspension)
{
    Marks marks(m_document);
    marks.show({{0, {2, 1}, Severity::Error}});
    marks.suspend();
    EXPECT_EQ(shapeCount(m_document), 0);
    marks.show({{0, {4, 1}, Severity::Error}});
    EXPECT_EQ(shapeCount(m_document), 0);
    marks.resume();
    EXPECT_TRUE(lieWithin(markAreas(m_document), {cellArea(m_document, "B5")}));
}

TEST_F(MarksTest, MayBeMany)
{
    std::vector<Mark> many;
    for (int index = 0; index < 500; ++index)
        many.push_back({0, {index / 10, index % 10}, index % 2 ? Severity::Error : Severity::Warning});
    Marks marks(m_document);
    marks.show(many);
    EXPECT_EQ(markCount(m_document), 500);
    marks.hide();
    EXPECT_EQ(shapeCount(m_document), 0);
}

} // namespace gouji::office
