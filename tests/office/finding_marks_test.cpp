// SPDX-License-Identifier: MPL-2.0
#include "session/finding_marks.hpp"

#include <gtest/gtest.h>

namespace gouji::session {
namespace {

using rules::Finding;
using rules::FindingCell;
using rules::Severity;
using Side = FindingCell::Side;

FindingCell cellAt(int row, Side side)
{
    FindingCell cell;
    cell.side = side;
    cell.position = {row, 3};
    return cell;
}

Finding findingOf(Severity severity, std::vector<FindingCell> cells)
{
    Finding finding;
    finding.severity = severity;
    finding.cells = std::move(cells);
    return finding;
}

std::vector<calc::Mark> marksFor(std::vector<Finding> findings)
{
    ValidatedDocument document{{}, {}, nullptr};
    document.validations.emplace(1).front().findings = std::move(findings);
    return marksOf(document);
}

} // namespace

TEST(FindingMarksTest, AreOnTotalsNotOnTheirParts)
{
    const auto marks = marksFor({findingOf(
        Severity::Error, {cellAt(1, Side::Expected), cellAt(2, Side::Expected), cellAt(5, Side::Actual)})});
    ASSERT_EQ(marks.size(), 1U);
    EXPECT_EQ(marks[0].position, (document::Position{5, 3}));
    EXPECT_EQ(marks[0].kind, calc::Mark::Kind::Error);
}

TEST(FindingMarksTest, AreOnAllCellsOfAFindingWithoutSides)
{
    const auto marks =
        marksFor({findingOf(Severity::Warning, {cellAt(1, Side::Concerned), cellAt(2, Side::Concerned)})});
    ASSERT_EQ(marks.size(), 2U);
    EXPECT_EQ(marks[1].kind, calc::Mark::Kind::Warning);
}

TEST(FindingMarksTest, AreOnTheCellThatHoldsAPassage)
{
    Finding finding = findingOf(Severity::Error, {cellAt(1, Side::Expected)});
    finding.passages.emplace_back();
    finding.passages.back().at = document::CellLocation{4, {6, 0}};
    finding.passages.push_back(finding.passages.back());
    const auto marks = marksFor({finding});
    ASSERT_EQ(marks.size(), 1U);
    EXPECT_EQ(marks[0].sheetIndex, 4);
    EXPECT_EQ(marks[0].position, (document::Position{6, 0}));
}

TEST(FindingMarksTest, ShowTheWorstOfACellsFindings)
{
    const auto marks = marksFor({findingOf(Severity::Warning, {cellAt(1, Side::Concerned)}),
                                 findingOf(Severity::Error, {cellAt(1, Side::Actual)})});
    ASSERT_EQ(marks.size(), 1U);
    EXPECT_EQ(marks[0].kind, calc::Mark::Kind::Error);
}

TEST(FindingMarksTest, DoNotShowInformation)
{
    EXPECT_TRUE(marksFor({findingOf(Severity::Information, {cellAt(1, Side::Concerned)})}).empty());
}

} // namespace gouji::session
