// SPDX-License-Identifier: MPL-2.0
#include "core/last_year/carry_over.hpp"

#include "core/validation.hpp"
#include "support/form.hpp"

#include <gtest/gtest.h>

namespace gouji::last_year {
namespace {

model::CellRef cell(const char* row, const char* column)
{
    return {model::TableCode("applications"), model::RowCode(row), model::ColumnCode(column)};
}

class CarryOverTest : public testing::Test {
protected:
    model::Report report(const char* edition, const test::FormCells& cells) const
    {
        return validate(test::formOf(*m_catalogue.find(model::EditionCode(edition)), cells), m_catalogue)
            .at(0)
            .report;
    }

    std::vector<model::CellChange> changes(const test::FormCells& cells, const model::Report& lastYear) const
    {
        return carriedOver(report("2021", cells), *m_catalogue.find(model::EditionCode("2021")), lastYear);
    }

    const catalogue::Catalogue m_catalogue = catalogue::builtInCatalogue();
};

TEST_F(CarryOverTest, FillsWhatDiffers)
{
    const auto lastYear = report("2021", {{cell("4", "natural-person"), {3.0}}, {cell("4", "total"), {3.0}}});
    const auto found = changes({{cell("2", "total"), {3.0}}}, lastYear);
    ASSERT_EQ(found.size(), 1u) << "the total is right, the others are 0 as they should be";
    EXPECT_EQ(std::get<model::Decimal>(found[0].content), model::Decimal(3));
    const auto target = report("2021", {})
                            .find(model::TableCode("applications"))
                            ->find(model::RowCode("2"), model::ColumnCode("natural-person"))
                            ->position;
    EXPECT_EQ(found[0].position, target);
}

TEST_F(CarryOverTest, FillsBlanksWithZeroToo)
{
    const auto found = changes({{cell("2", "other"), {}}}, report("2021", {{cell("1", "total"), {1.0}}}));
    ASSERT_EQ(found.size(), 1u);
    EXPECT_EQ(std::get<model::Decimal>(found[0].content), model::Decimal(0));
}

TEST_F(CarryOverTest, LeavesFormulasAlone)
{
    const auto lastYear = report("2021", {{cell("4", "natural-person"), {3.0}}, {cell("4", "total"), {3.0}}});
    EXPECT_EQ(changes({{cell("2", "total"), {0.0, model::Origin::Formula}}}, lastYear).size(), 1u);
}

TEST_F(CarryOverTest, AnOlderEditionWillDo)
{
    EXPECT_EQ(changes({}, report("2019", {{cell("4", "natural-person"), {2.0}}})).size(), 1u);
}

TEST_F(CarryOverTest, TakesNothingThatCannotBeRead)
{
    EXPECT_TRUE(changes({}, report("2021", {{cell("4", "natural-person"), {std::string("见附件")}}})).empty());
}

} // namespace
} // namespace gouji::last_year
