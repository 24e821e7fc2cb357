// SPDX-License-Identifier: MPL-2.0
#include "core/validation/waiting.hpp"

#include "core/engine/check.hpp"
#include "support/form.hpp"

#include <gtest/gtest.h>

namespace gouji {
namespace {

using document::Cell;
using document::Origin;
using rules::Severity;

reports::CellRef cell(const char* table, const char* row, const char* column)
{
    return {reports::TableCode(table), reports::RowCode(row), reports::ColumnCode(column)};
}

// The table of applications as it is being filled in: blank, its totals formulas.
class WaitingTest : public testing::Test {
protected:
    void SetUp() override
    {
        for (const auto& definition : m_edition.form().cells)
            if (definition.ref.table == reports::TableCode("applications"))
                m_cells[definition.ref] = isTotal(definition.ref) ? Cell{0.0, Origin::Formula} : Cell{};
    }

    static bool isTotal(const reports::CellRef& ref)
    {
        return ref.column == reports::ColumnCode("total") || ref.row == reports::RowCode("3.7");
    }

    void put(const char* row, const char* column, double figure)
    {
        const bool isFormula = isTotal(cell("applications", row, column));
        m_cells[cell("applications", row, column)] = {figure, isFormula ? Origin::Formula : Origin::Typed};
    }
    // Zeros in a column, but where something stands.
    void complete(const char* column)
    {
        for (const auto& definition : m_edition.form().cells)
            if (definition.ref.table == reports::TableCode("applications")
                && definition.ref.column == reports::ColumnCode(column)
                && std::holds_alternative<document::Blank>(m_cells[definition.ref].value))
                m_cells[definition.ref] = {0.0, Origin::Typed};
    }

    Validation validated() const { return engine::check(test::formOf(m_edition, m_cells), {m_catalogue}).at(0); }

    // The rules and columns of the errors that are shown, and of those that wait.
    static std::string errors(const Validation& validation, bool waiting)
    {
        const auto places = waitingIn(validation);
        std::string found;
        for (std::size_t index = 0; index < validation.findings.size(); ++index) {
            const rules::Finding& finding = validation.findings[index];
            if (finding.severity == Severity::Error && places.contains(index) == waiting)
                found += finding.rule.text() + " " + finding.at.row.text() + " " + finding.at.column.text() + ";";
        }
        return found;
    }

    const packs::Catalogue m_catalogue = packs::builtInCatalogue();
    const packs::Edition& m_edition = *m_catalogue.find(reports::EditionCode("2021"));
    test::FormCells m_cells;
};

TEST_F(WaitingTest, ABlankFormWaitsForEverything)
{
    const Validation validation = validated();
    EXPECT_EQ(waitingIn(validation).size(), validation.findings.size());
    EXPECT_FALSE(validation.findings.empty());
}

TEST_F(WaitingTest, AColumnWaitsForItsLastFigure)
{
    put("1", "natural-person", 3);
    EXPECT_EQ(errors(validated(), false), "");
    EXPECT_EQ(errors(validated(), true), "applications.balance  natural-person;applications.row-total 1 ;");
    complete("natural-person");
    EXPECT_EQ(errors(validated(), false), "applications.balance  natural-person;");
    EXPECT_EQ(errors(validated(), true), "applications.row-total 1 ;") << "its row is not complete";
    m_cells[cell("applications", "3.1", "natural-person")] = {};
    EXPECT_EQ(errors(validated(), false), "") << "the total is no more than what Calc makes of a blank";
}

TEST_F(WaitingTest, BlanksAreShownBySilence)
{
    put("1", "natural-person", 0);
    const Validation validation = validated();
    EXPECT_EQ(validation.count(Severity::Warning), 1);
    EXPECT_EQ(waitingIn(validation).size(), 1U);
}

TEST_F(WaitingTest, WhatIsWrongByItselfDoesNotWait)
{
    m_cells[cell("applications", "1", "natural-person")] = {std::string("若干")};
    put("2", "natural-person", -1);
    const std::string shown = errors(validated(), false);
    EXPECT_NE(shown.find(" 1 natural-person;"), std::string::npos) << shown;
    EXPECT_NE(shown.find(" 2 natural-person;"), std::string::npos) << shown;
}

TEST_F(WaitingTest, WhoTypedATotalIsDoneWithItsParts)
{
    put("3.1", "natural-person", 2);
    m_cells[cell("applications", "3.7", "natural-person")] = {3.0, Origin::Typed};
    const std::string shown = errors(validated(), false);
    EXPECT_NE(shown.find("outcome-total  natural-person"), std::string::npos) << shown;
    EXPECT_EQ(shown.find("balance"), std::string::npos) << "nothing was received yet: " << shown;
}

TEST_F(WaitingTest, NothingWaitsWhereNothingIsBlank)
{
    m_cells.clear();
    put("1", "natural-person", 3);
    const Validation validation = validated();
    EXPECT_GT(validation.count(Severity::Error), 0);
    EXPECT_TRUE(waitingIn(validation).empty());
}

TEST_F(WaitingTest, AReportWithAFewBlanksIsAsGoodAsFilledIn)
{
    EXPECT_FALSE(isAsGoodAsFilledIn(validated()));
    m_cells.clear();
    EXPECT_TRUE(isAsGoodAsFilledIn(validated()));
    m_cells[cell("applications", "1", "natural-person")] = {};
    EXPECT_TRUE(isAsGoodAsFilledIn(validated()));
    for (const auto& definition : m_edition.form().cells)
        if (definition.ref.table == reports::TableCode("disclosure"))
            m_cells[definition.ref] = {};
    EXPECT_FALSE(isAsGoodAsFilledIn(validated())) << "a table was not begun";
}

} // namespace
} // namespace gouji
