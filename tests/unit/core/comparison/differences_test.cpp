// SPDX-License-Identifier: MPL-2.0
#include "core/comparison/differences.hpp"

#include "core/engine/check.hpp"
#include "support/form.hpp"

#include <gtest/gtest.h>

namespace gouji::comparison {
namespace {

using Kind = Difference::Kind;

class DifferencesTest : public testing::Test {
protected:
    reports::Report reportOf(const test::FormCells& cells, const test::FormLayout& layout = {},
                             const char* edition = "2021") const
    {
        const auto& form = *m_catalogue.find(reports::EditionCode(edition));
        return engine::check(test::formOf(form, cells, layout), {m_catalogue}).at(0).report;
    }
    static reports::CellRef received(const char* column)
    {
        return {reports::TableCode("applications"), reports::RowCode("1"), reports::ColumnCode(column)};
    }
    static reports::CellRef inForce()
    {
        return {reports::TableCode("disclosure"), reports::RowCode("regulations"),
                reports::ColumnCode("effective")};
    }

    const packs::Catalogue m_catalogue = packs::builtInCatalogue();
};

TEST_F(DifferencesTest, FindsNoneInTheSameFigures)
{
    EXPECT_TRUE(differencesBetween(reportOf({{received("total"), {3.0}}}), reportOf({{received("total"), {3.0}}}))
                    .empty());
}

TEST_F(DifferencesTest, NamesTheCellAndBothFigures)
{
    const auto found =
        differencesBetween(reportOf({{received("total"), {3.0}}}), reportOf({{received("total"), {5.0}}}));
    ASSERT_EQ(found.size(), 1u);
    EXPECT_EQ(found[0].kind, Kind::Cell);
    EXPECT_EQ(found[0].cell, received("total"));
    EXPECT_EQ(found[0].a.text, "3");
    EXPECT_EQ(found[0].b.text, "5");
    EXPECT_TRUE(found[0].a.position && found[0].b.position);
}

TEST_F(DifferencesTest, TakesABlankForOtherThanZero)
{
    const auto found = differencesBetween(reportOf({{received("total"), {}}}), reportOf({}));
    ASSERT_EQ(found.size(), 1u);
    EXPECT_TRUE(found[0].a.isThere);
    EXPECT_EQ(found[0].a.text, "");
    EXPECT_EQ(found[0].b.text, "0");
}

TEST_F(DifferencesTest, TakesATextForOtherThanAFigure)
{
    const auto found = differencesBetween(reportOf({{received("total"), {std::string("若干")}}}), reportOf({}));
    ASSERT_EQ(found.size(), 1u);
    EXPECT_FALSE(found[0].a.isFigure);
    EXPECT_EQ(found[0].a.text, "若干");
}

TEST_F(DifferencesTest, IsNotDisturbedByLayoutAndSpelling)
{
    test::FormLayout layout;
    layout.corner = {4, 2};
    layout.oneSheet = true;
    layout.headings = test::FormLayout::Headings::Repeated;
    EXPECT_TRUE(
        differencesBetween(reportOf({{received("total"), {3.0}}}), reportOf({{received("total"), {3.0}}}, layout))
            .empty());
}

TEST_F(DifferencesTest, ReportsARowLeftOutOnlyWhereTheOtherSideHasAFigure)
{
    test::FormLayout layout;
    layout.withoutRows = {inForce().row};
    EXPECT_TRUE(differencesBetween(reportOf({}), reportOf({}, layout)).empty());
    const auto found = differencesBetween(reportOf({{inForce(), {7.0}}}), reportOf({}, layout));
    ASSERT_EQ(found.size(), 1u);
    EXPECT_EQ(found[0].cell, inForce());
    EXPECT_FALSE(found[0].b.isThere);
    const auto turned = differencesBetween(reportOf({}, layout), reportOf({{inForce(), {7.0}}}));
    ASSERT_EQ(turned.size(), 1u);
    EXPECT_FALSE(turned[0].a.isThere);
}

TEST_F(DifferencesTest, ReportsATableThatOneSideLacksOnce)
{
    test::FormLayout layout;
    layout.without = {reports::TableCode("reviews")};
    const reports::CellRef review{reports::TableCode("reviews"), reports::RowCode("reconsideration"),
                                  reports::ColumnCode("upheld")};
    const auto found = differencesBetween(reportOf({}, layout), reportOf({{review, {1.0}}}));
    ASSERT_EQ(found.size(), 1u);
    EXPECT_EQ(found[0].kind, Kind::Table);
    EXPECT_EQ(found[0].cell.table, review.table);
    EXPECT_FALSE(found[0].a.isThere);
    EXPECT_TRUE(found[0].b.isThere);
}

TEST_F(DifferencesTest, ComparesBodyAndYearWhereBothStateThem)
{
    reports::Report a = reportOf({});
    reports::Report b = a;
    a.agency = "甲区司法局";
    a.year = 2023;
    EXPECT_TRUE(differencesBetween(a, b).empty());
    b.agency = "乙区司法局";
    b.year = 2024;
    const auto found = differencesBetween(a, b);
    ASSERT_EQ(found.size(), 2u);
    EXPECT_EQ(found[0].kind, Kind::Agency);
    EXPECT_EQ(found[1].kind, Kind::Year);
}

TEST_F(DifferencesTest, PairsReportsByBodyAndYear)
{
    reports::Report first = reportOf({{received("total"), {3.0}}});
    first.agency = "甲区司法局";
    first.year = 2023;
    reports::Report second = reportOf({});
    second.agency = "乙区司法局";
    second.year = 2023;
    const std::vector a{first, second};
    const std::vector b{second, first};
    EXPECT_TRUE(differencesBetween(a, b).empty());
    const std::vector alone{second};
    const auto found = differencesBetween(a, alone);
    ASSERT_EQ(found.size(), 1u);
    EXPECT_EQ(found[0].kind, Kind::Report);
    EXPECT_EQ(found[0].agency, "甲区司法局");
    EXPECT_FALSE(found[0].b.isThere);
}

TEST_F(DifferencesTest, ComparesEditionsInWhatBothHave)
{
    const auto found = differencesBetween(reportOf({{received("total"), {3.0}}}, {}, "2019"),
                                          reportOf({{received("total"), {5.0}}}, {}, "2021"));
    ASSERT_EQ(found.size(), 1u);
    EXPECT_EQ(found[0].cell, received("total"));
}

} // namespace
} // namespace gouji::comparison
