// SPDX-License-Identifier: MPL-2.0
#include "core/corrections/mends.hpp"

#include "core/engine/check.hpp"
#include "support/form.hpp"

#include <gtest/gtest.h>

namespace gouji::corrections {
namespace {

reports::CellRef cell(const char* table, const char* row, const char* column)
{
    return {reports::TableCode(table), reports::RowCode(row), reports::ColumnCode(column)};
}

class MendsTest : public testing::Test {
protected:
    Validation validated() const { return engine::check(test::formOf(m_edition, m_cells), {m_catalogue}).at(0); }

    void blank(const char* table)
    {
        for (const auto& definition : m_edition.form().cells)
            if (definition.ref.table == reports::TableCode(table))
                m_cells[definition.ref] = {};
    }

    // Rule and changes of each mend: "value.missing: 1 natural-person=0".
    static std::string mends(const Validation& validation)
    {
        std::string all;
        for (const Group& group : mendsOf(validation)) {
            all += validation.findings[group.findings.front()].rule.text() + ":";
            for (const CellRepair& repair : group.proposals.front().cells)
                all += " " + repair.ref.row.text() + " " + repair.ref.column.text() + "="
                       + repair.proposed.toString();
            all += "; ";
        }
        return all;
    }

    const packs::Catalogue m_catalogue = packs::builtInCatalogue();
    const packs::Edition& m_edition = *m_catalogue.find(reports::EditionCode("2021"));
    test::FormCells m_cells;
};

TEST_F(MendsTest, NothingWhereNothingIsWrong) { EXPECT_EQ(mends(validated()), ""); }

TEST_F(MendsTest, AFigureWithItsUnitBecomesTheFigure)
{
    m_cells[cell("disclosure", "fees", "amount")] = {std::string("72701.2578万元")};
    const Validation validation = validated();
    ASSERT_EQ(validation.findings.size(), 1U) << "no other cell was meant";
    EXPECT_NE(mends(validation).find("=72701.2578;"), std::string::npos) << mends(validation);
}

TEST_F(MendsTest, MarksForNothingAndBlanksBecomeZero)
{
    m_cells[cell("applications", "1", "natural-person")] = {std::string("/")};
    m_cells[cell("applications", "2", "natural-person")] = {};
    EXPECT_EQ(mends(validated()), "value.missing: 1 natural-person=0 2 natural-person=0; ");
}

TEST_F(MendsTest, AnEmptyTableIsFilledWithZeros)
{
    blank("reviews");
    const auto groups = mendsOf(validated());
    ASSERT_EQ(groups.size(), 1U);
    EXPECT_EQ(groups.front().proposals.front().cells.size(), 15U);
}

TEST_F(MendsTest, ABlankTotalBecomesTheSumOfItsParts)
{
    m_cells[cell("applications", "1", "natural-person")] = {3.0};
    m_cells[cell("applications", "4", "natural-person")] = {3.0};
    m_cells[cell("applications", "4", "total")] = {3.0};
    m_cells[cell("applications", "1", "total")] = {};
    EXPECT_EQ(mends(validated()), "value.missing: 1 total=3; ");
}

TEST_F(MendsTest, ATotalThatNobodyCanTellIsLeftAlone)
{
    m_cells[cell("applications", "1", "natural-person")] = {std::string("若干")};
    m_cells[cell("applications", "1", "total")] = {};
    EXPECT_EQ(mends(validated()).find("1 total="), std::string::npos) << mends(validated());
}

TEST_F(MendsTest, FormulasThatShowNothingStay)
{
    m_cells[cell("applications", "2", "natural-person")] = {document::Blank{}, document::Origin::Formula};
    m_cells[cell("applications", "1", "natural-person")] = {};
    EXPECT_EQ(mends(validated()), "value.missing: 1 natural-person=0; ");
}

TEST_F(MendsTest, WhatIsExplainedNeedsNoMending)
{
    m_cells[cell("applications", "1", "natural-person")] = {};
    Validation validation = validated();
    ASSERT_EQ(validation.findings.size(), 1U);
    validation.findings.front().explanation = "说明";
    EXPECT_EQ(mends(validation), "");
}

} // namespace
} // namespace gouji::corrections
