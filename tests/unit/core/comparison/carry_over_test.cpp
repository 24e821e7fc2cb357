// SPDX-License-Identifier: MPL-2.0
#include "core/comparison/carry_over.hpp"

#include "core/engine/check.hpp"
#include "support/form.hpp"

#include <gtest/gtest.h>

namespace gouji::comparison {
namespace {

reports::CellRef cell(const char* row, const char* column)
{
    return {reports::TableCode("applications"), reports::RowCode(row), reports::ColumnCode(column)};
}

class CarryOverTest : public testing::Test {
protected:
    reports::Report report(const char* edition, const test::FormCells& cells) const
    {
        return engine::check(test::formOf(*m_catalogue.find(reports::EditionCode(edition)), cells), {m_catalogue})
            .at(0)
            .report;
    }

    std::vector<document::CellChange> changes(const test::FormCells& cells, const reports::Report& lastYear) const
    {
        return carriedOver(report("2021", cells), *m_catalogue.find(reports::EditionCode("2021")), lastYear);
    }

    const packs::Catalogue m_catalogue = packs::builtInCatalogue();
};

TEST_F(CarryOverTest, FillsWhatDiffers)
{
    const auto lastYear = report("2021", {{cell("4", "natural-person"), {3.0}}, {cell("4", "total"), {3.0}}});
    const auto found = changes({{cell("2", "total"), {3.0}}}, lastYear);
    ASSERT_EQ(found.size(), 1u) << "the total is right, the others are 0 as they should be";
    EXPECT_EQ(std::get<figures::Decimal>(found[0].content), figures::Decimal(3));
    const auto target = report("2021", {})
                            .find(reports::TableCode("applications"))
                            ->find(reports::RowCode("2"), reports::ColumnCode("natural-person"))
                            ->position;
    EXPECT_EQ(found[0].position, target);
}

TEST_F(CarryOverTest, FillsBlanksWithZeroToo)
{
    const auto found = changes({{cell("2", "other"), {}}}, report("2021", {{cell("1", "total"), {1.0}}}));
    ASSERT_EQ(found.size(), 1u);
    EXPECT_EQ(std::get<figures::Decimal>(found[0].content), figures::Decimal(0));
}

TEST_F(CarryOverTest, LeavesFormulasAlone)
{
    const auto lastYear = report("2021", {{cell("4", "natural-person"), {3.0}}, {cell("4", "total"), {3.0}}});
    EXPECT_EQ(changes({{cell("2", "total"), {0.0, document::Origin::Formula}}}, lastYear).size(), 1u);
}

TEST_F(CarryOverTest, AnOlderEditionWillDo)
{
    EXPECT_EQ(changes({}, report("2019", {{cell("4", "natural-person"), {2.0}}})).size(), 1u);
}

TEST_F(CarryOverTest, TakesNothingThatCannotBeRead)
{
    EXPECT_TRUE(changes({}, report("2021", {{cell("4", "natural-person"), {std::string("见附件")}}})).empty());
}

// What is in force goes on from last year's, into cells that hold nothing yet.
TEST_F(CarryOverTest, OpensWithWhatIsInForce)
{
    const auto ref = [](const char* row) {
        return reports::CellRef{reports::TableCode("disclosure"), reports::RowCode(row),
                                reports::ColumnCode("effective")};
    };
    const auto lastYear = report("2021", {{ref("normative-documents"), {32.0}}});
    const auto found = openings(report("2021", {{ref("normative-documents"), {}}}),
                                *m_catalogue.find(reports::EditionCode("2021")), lastYear);
    ASSERT_EQ(found.size(), 1u) << "the other row holds a figure";
    EXPECT_EQ(std::get<figures::Decimal>(found[0].content), figures::Decimal(32));
}

} // namespace
} // namespace gouji::comparison
