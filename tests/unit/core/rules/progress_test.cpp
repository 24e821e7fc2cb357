// SPDX-License-Identifier: MPL-2.0
#include "core/rules/progress.hpp"

#include "core/validation.hpp"
#include "support/form.hpp"

#include <gtest/gtest.h>

namespace gouji::rules {
namespace {

using document::Origin;

// Forms of the edition in force, filled in more or less.
class ProgressTest : public testing::Test {
protected:
    using Tables = std::vector<reports::TableCode>;

    static reports::CellRef cell(const char* table, const char* row, const char* column)
    {
        return {reports::TableCode(table), reports::RowCode(row), reports::ColumnCode(column)};
    }

    // Puts the same into every cell of a table; without a table into every cell of the form.
    void fill(const document::Cell& content, const char* table = "")
    {
        for (const auto& definition : m_edition.form().cells) {
            if (*table == '\0' || definition.ref.table == reports::TableCode(table))
                m_cells[definition.ref] = content;
        }
    }
    // What the shipped workbook shows before anything is typed: blanks, and totals that are formulas.
    void clear(const char* table = "")
    {
        fill({}, table);
        for (const auto& definition : m_edition.form().cells) {
            const bool isTotal = definition.ref.column == reports::ColumnCode("total")
                                 || definition.ref.row == reports::RowCode("3.7");
            if (isTotal && (*table == '\0' || definition.ref.table == reports::TableCode(table)))
                m_cells[definition.ref] = {0.0, Origin::Formula};
        }
    }

    Validation validated() const
    {
        return validate(test::formOf(m_edition, m_cells, m_layout), m_catalogue).at(0);
    }
    Progress progress() const { return validated().progress(); }

    const packs::Catalogue m_catalogue = packs::builtInCatalogue();
    const packs::Edition& m_edition = *m_catalogue.find(reports::EditionCode("2021"));
    test::FormCells m_cells;
    test::FormLayout m_layout;
};

TEST_F(ProgressTest, ABlankFormIsIncomplete)
{
    clear();
    const Validation validation = validated();
    EXPECT_EQ(validation.verdict(), Verdict::Incomplete);
    EXPECT_EQ(validation.count(Severity::Warning), 3);
    const Progress progress = validation.progress();
    EXPECT_FALSE(progress.isBegun());
    EXPECT_EQ(progress.tables, 3);
    EXPECT_EQ(progress.emptyTables.size(), 3U);
    // 10 of the first table, 24 rows of 6 columns of the second, 3 blocks of 4 outcomes of the third.
    EXPECT_EQ(progress.cells, 10 + 24 * 6 + 3 * 4);
    EXPECT_EQ(progress.blankCells, progress.cells);
}

TEST_F(ProgressTest, NothingButTypedZerosIsAReport)
{
    EXPECT_EQ(validated().verdict(), Verdict::Consistent);
    EXPECT_EQ(progress().blankCells, 0);
    EXPECT_TRUE(progress().isComplete());
}

TEST_F(ProgressTest, OneFigureBeginsATable)
{
    clear();
    m_cells[cell("reviews", "reconsideration", "upheld")] = {0.0};
    EXPECT_EQ(progress().emptyTables,
              (Tables{reports::TableCode("disclosure"), reports::TableCode("applications")}));
    EXPECT_EQ(validated().verdict(), Verdict::Incomplete);
    EXPECT_TRUE(progress().isBegun());
    EXPECT_EQ(progress().blankCells, progress().cells - 1);
}

TEST_F(ProgressTest, BlanksInTablesThatAreBegunAreCountedOnly)
{
    for (const char* outcome : {"upheld", "corrected", "other", "pending"})
        m_cells[cell("reviews", "reconsideration", outcome)] = {};
    EXPECT_EQ(validated().verdict(), Verdict::Consistent);
    EXPECT_EQ(progress().blankCells, 4);
}

TEST_F(ProgressTest, ARollUpByFormulasIsComplete)
{
    fill({0.0, Origin::Formula});
    EXPECT_EQ(validated().verdict(), Verdict::Consistent);
}

TEST_F(ProgressTest, FormulasThatShowNothingAreBlank)
{
    fill({std::string(), Origin::Formula});
    EXPECT_EQ(validated().verdict(), Verdict::Incomplete);
    EXPECT_FALSE(progress().isBegun());
}

TEST_F(ProgressTest, TotalsWithoutPartsAreNoFigures)
{
    fill({}, "reviews");
    m_cells[cell("reviews", "reconsideration", "total")] = {3.0};
    EXPECT_EQ(validated().verdict(), Verdict::Incomplete);
    EXPECT_EQ(progress().emptyTables, Tables{reports::TableCode("reviews")});
    m_cells[cell("reviews", "reconsideration", "upheld")] = {3.0};
    EXPECT_EQ(validated().verdict(), Verdict::Consistent);
}

TEST_F(ProgressTest, KnowsTheTotalsOfAnOutdatedForm)
{
    clear("applications");
    m_cells.erase(cell("applications", "3.6", "natural-person"));
    for (const auto& definition : m_edition.form().cells) {
        if (definition.ref.row == reports::RowCode("3.6"))
            m_cells[definition.ref] = {};
    }
    m_layout.outdatedRow = true;
    EXPECT_EQ(progress().emptyTables, Tables{reports::TableCode("applications")});
}

TEST_F(ProgressTest, WhatIsNoFigureButSomethingBeginsATable)
{
    for (const document::CellValue& value :
         {document::CellValue(std::string("见附件")), document::CellValue(document::CellError{})}) {
        fill({}, "reviews");
        m_cells[cell("reviews", "reconsideration", "upheld")] = {value};
        EXPECT_TRUE(progress().isComplete());
        EXPECT_EQ(validated().verdict(), Verdict::Inconsistent);
    }
}

TEST_F(ProgressTest, AnOpenErrorOutweighsAnEmptyTable)
{
    clear("reviews");
    m_cells[cell("applications", "1", "total")] = {7.0};
    EXPECT_EQ(validated().verdict(), Verdict::Inconsistent);
    m_cells.clear();
    clear("reviews");
    m_layout.without = {reports::TableCode("disclosure")};
    EXPECT_EQ(validated().verdict(), Verdict::Inconsistent)
        << "a table that is not there is more than an empty one";
}

TEST_F(ProgressTest, NeitherAnExplanationNorARuleSwitchedOffFillsATable)
{
    clear("reviews");
    Validation validation = validated();
    ASSERT_EQ(validation.findings.size(), 1U);
    validation.findings[0].explanation = "没有";
    EXPECT_EQ(validation.verdict(), Verdict::Incomplete);

    packs::Catalogue catalogue = packs::builtInCatalogue();
    for (packs::Edition& edition : catalogue.editions)
        edition = edition.with({{},
                                {},
                                {reports::RuleId("form.table-empty"), reports::RuleId("reviews.total"),
                                 reports::RuleId("applications.row-total")}});
    EXPECT_EQ(validate(test::formOf(m_edition, m_cells), catalogue).at(0).verdict(), Verdict::Incomplete);
}

TEST_F(ProgressTest, LastYearsReportOfAnotherEditionIsKnownByItsCodes)
{
    clear("reviews");
    const auto& before = *m_catalogue.find(reports::EditionCode("2019"));
    const auto report = validated().report;
    EXPECT_FALSE(isBegun(*report.find(reports::TableCode("reviews")), before.ruleSet()));
    EXPECT_TRUE(isBegun(*report.find(reports::TableCode("applications")), before.ruleSet()));

    clear("applications");
    const auto blank = validated().report;
    EXPECT_FALSE(isBegun(*blank.find(reports::TableCode("applications")), before.ruleSet()))
        << "of rows it does not have, too";
}

} // namespace
} // namespace gouji::rules
