// SPDX-License-Identifier: MPL-2.0
#include "core/corrections/repair.hpp"

#include "support/form.hpp"
#include "support/random_reports.hpp"
#include "support/seed.hpp"

#include <gtest/gtest.h>

#include <algorithm>

namespace gouji::corrections {
namespace {

reports::CellRef ref(const char* table, const char* row, const char* column)
{
    return {reports::TableCode(table), reports::RowCode(row), reports::ColumnCode(column)};
}

// "3.7/natural-person 0→3" for each cell.
std::vector<std::string> changesOf(const Proposal& proposal)
{
    std::vector<std::string> changes;
    for (const CellRepair& cell : proposal.cells)
        changes.push_back(cell.ref.row.text() + "/" + cell.ref.column.text() + " "
                          + (cell.current ? cell.current->toString() : cell.text) + "→"
                          + cell.proposed.toString());
    return changes;
}

class RepairTest : public testing::Test {
protected:
    const packs::Catalogue catalogue = packs::builtInCatalogue();
    const packs::Edition& edition = *catalogue.find(reports::EditionCode("2019"));

    Validation validationWith(const test::FormCells& cells) const
    {
        return validate(test::formOf(edition, cells), catalogue).at(0);
    }

    static bool isMended(const Validation& validation, const Proposal& proposal)
    {
        Validation after;
        after.findings = findingsIn(applied(validation.report, proposal), *validation.edition, nullptr);
        return after.verdict() == Verdict::Consistent;
    }
};

TEST_F(RepairTest, FindsNothingWhereEverythingTies)
{
    const Repairs repairs = repairsOf(validationWith({}), nullptr);

    EXPECT_TRUE(repairs.groups.empty());
    EXPECT_TRUE(repairs.isComplete);
}

TEST_F(RepairTest, MendsTheSeedReportWithTotalsAndCarriedForwardTogether)
{
    const Validation seed = test::seedValidation(catalogue);
    const Repairs repairs = repairsOf(seed, nullptr);

    ASSERT_EQ(repairs.groups.size(), 1u);
    EXPECT_TRUE(repairs.isComplete);
    EXPECT_EQ(repairs.groups[0].findings.size(), 4u);
    EXPECT_EQ(repairs.groups[0].impossible, 3);
    const std::vector<std::string> expected{"3.7/natural-person 0→3", "3.7/total 0→3", "4/natural-person 0→2",
                                            "4/total 0→2"};
    EXPECT_EQ(changesOf(repairs.groups[0].proposals.at(0)), expected);
    for (const Proposal& proposal : repairs.groups[0].proposals)
        EXPECT_TRUE(isMended(seed, proposal));
}

TEST_F(RepairTest, FindsTheOneCellInWhichTwoViolatedRulesMeet)
{
    const Repairs repairs = repairsOf(validationWith({{ref("applications", "3.1", "research"), {4.0}}}), nullptr);

    ASSERT_EQ(repairs.groups.size(), 1u);
    ASSERT_EQ(repairs.groups[0].found, 1u);
    EXPECT_EQ(changesOf(repairs.groups[0].proposals[0]), std::vector<std::string>{"3.1/research 4→0"});
    EXPECT_EQ(repairs.groups[0].proposals[0].violatedRules, 2);
}

TEST_F(RepairTest, GivesIndependentFaultsGroupsOfTheirOwn)
{
    const Repairs repairs = repairsOf(validationWith({{ref("applications", "3.1", "research"), {4.0}},
                                                      {ref("applications", "2", "other"), {5.0}},
                                                      {ref("reviews", "reconsideration", "total"), {1.0}}}),
                                      nullptr);

    ASSERT_EQ(repairs.groups.size(), 3u);
    EXPECT_EQ(repairs.groups[0].found + repairs.groups[1].found, 2u);
    EXPECT_EQ(repairs.groups[2].found, 5u);
}

TEST_F(RepairTest, MendsFiguresThatTheirColumnsMayNotHold)
{
    const Repairs repairs = repairsOf(validationWith({{ref("applications", "3.1", "research"), {-4.0}},
                                                      {ref("applications", "3.1", "total"), {0.5}},
                                                      {ref("reviews", "reconsideration", "upheld"), {"若干"}}}),
                                      nullptr);

    ASSERT_EQ(repairs.groups.size(), 2u);
    const std::vector<std::string> expected{"3.1/research -4→0", "3.1/total 0.5→0"};
    EXPECT_EQ(changesOf(repairs.groups[0].proposals.at(0)), expected);
    EXPECT_EQ(changesOf(repairs.groups[1].proposals.at(0)),
              std::vector<std::string>{"reconsideration/upheld 若干→0"});
}

TEST_F(RepairTest, TakesATotalOfZeroBesideFiguresForForgotten)
{
    const Repairs repairs =
        repairsOf(validationWith({{ref("reviews", "reconsideration", "upheld"), {1.0}}}), nullptr);

    ASSERT_EQ(repairs.groups.size(), 1u);
    ASSERT_EQ(repairs.groups[0].found, 2u);
    EXPECT_EQ(changesOf(repairs.groups[0].proposals[0]), std::vector<std::string>{"reconsideration/total 0→1"});
    const auto& evidence = repairs.groups[0].proposals[0].cells[0].evidence;
    EXPECT_EQ(std::ranges::count(evidence, Evidence::ForgottenTotal), 1);
}

TEST_F(RepairTest, IsNotCompleteWhereProposalsLeaveSumsOpen)
{
    // Four figures that are none in a square: whatever one of them is, the others may be mended by it.
    const Validation validation = validationWith({{ref("applications", "3.1", "enterprise"), {-3.0}},
                                                  {ref("applications", "3.1", "public-welfare"), {2.5}},
                                                  {ref("applications", "3.6", "enterprise"), {2.5}},
                                                  {ref("applications", "3.6", "public-welfare"), {2.5}},
                                                  {ref("applications", "3.6", "other"), {4.0}}});
    const Repairs repairs = repairsOf(validation, nullptr);

    ASSERT_EQ(repairs.groups.size(), 1u);
    EXPECT_TRUE(repairs.groups[0].isComplete);
    EXPECT_FALSE(repairs.isComplete);
}

TEST_F(RepairTest, ProposesNothingForTotalsThatNobodyFilledIn)
{
    test::FormCells cells{{ref("reviews", "reconsideration", "upheld"), {3.0}},
                          {ref("reviews", "reconsideration", "total"), {document::Blank()}},
                          {ref("applications", "3.1", "research"), {4.0}},
                          {ref("applications", "3.1", "total"), {document::Blank()}},
                          {ref("applications", "3.7", "research"), {document::Blank()}}};
    const Validation validation = validationWith(cells);
    const Repairs repairs = repairsOf(validation, nullptr);

    EXPECT_TRUE(repairs.isComplete);
    ASSERT_FALSE(repairs.groups.empty()) << "four were handled, none received";
    for (const Group& group : repairs.groups) {
        for (const Proposal& proposal : group.proposals) {
            EXPECT_TRUE(isMended(validation, proposal));
            for (const CellRepair& cell : proposal.cells)
                EXPECT_TRUE(cell.current) << "no blank total: " << cell.ref.row.text();
        }
    }
}

TEST_F(RepairTest, SaysNothingOfFiguresThatNoRuleDetermines)
{
    const Repairs repairs = repairsOf(validationWith({{ref("reviews", "reconsideration", "upheld"), {"若干"}},
                                                      {ref("reviews", "reconsideration", "other"), {"若干"}},
                                                      {ref("reviews", "direct-litigation", "total"), {1.0}}}),
                                      nullptr);

    ASSERT_EQ(repairs.groups.size(), 1u);
    EXPECT_EQ(repairs.groups[0].found, 5u);
}

TEST_F(RepairTest, LeavesRightFormulasAloneAndTellsWhatFollows)
{
    test::FormCells cells{{ref("applications", "3.1", "natural-person"), {4.0}}};
    for (const forms::CellDefinition& cell : edition.form().cells)
        if (cell.ref.table.text() == "applications"
            && (cell.ref.row.text() == "3.7" || cell.ref.column.text() == "total"))
            cells[cell.ref] = {0.0, document::Origin::Formula};
    for (const auto& [row, column] : {std::pair("3.1", "total"), {"3.7", "natural-person"}, {"3.7", "total"}})
        cells[ref("applications", row, column)] = {4.0, document::Origin::Formula};
    const Validation validation = validationWith(cells);
    const Repairs repairs = repairsOf(validation, nullptr);

    ASSERT_EQ(repairs.groups.size(), 1u);
    EXPECT_EQ(repairs.groups[0].impossible, 0);
    for (const Proposal& proposal : repairs.groups[0].proposals) {
        ASSERT_EQ(proposal.cells.size(), 1u);
        EXPECT_NE(proposal.cells[0].ref.row.text(), "3.7");
        EXPECT_NE(proposal.cells[0].ref.column.text(), "total");
        EXPECT_FALSE(proposal.follows.empty());
        EXPECT_TRUE(isMended(validation, proposal));
    }
}

TEST_F(RepairTest, SuspectsTheTotalThatWasTypedOverItsFormula)
{
    test::FormCells cells;
    for (const forms::CellDefinition& cell : edition.form().cells)
        if (cell.ref.table.text() == "reviews" && cell.ref.column.text() == "total")
            cells[cell.ref] = {0.0, document::Origin::Formula};
    cells[ref("reviews", "reconsideration", "total")] = {7.0};
    const Repairs repairs = repairsOf(validationWith(cells), nullptr);

    ASSERT_EQ(repairs.groups.size(), 1u);
    const CellRepair& cell = repairs.groups[0].proposals.at(0).cells.at(0);
    EXPECT_EQ(cell.ref, ref("reviews", "reconsideration", "total"));
    EXPECT_EQ(std::ranges::count(cell.evidence, Evidence::OverwrittenFormula), 1);
}

TEST_F(RepairTest, KeepsToLastYearsFigures)
{
    const Validation last = validationWith({{ref("applications", "1", "other"), {3.0}},
                                            {ref("applications", "1", "total"), {3.0}},
                                            {ref("applications", "4", "other"), {3.0}},
                                            {ref("applications", "4", "total"), {3.0}}});
    const auto validation =
        validate(test::formOf(edition, {{ref("applications", "4", "other"), {3.0}},
                                        {ref("applications", "4", "total"), {3.0}},
                                        {ref("applications", "1", "other"), {3.0}},
                                        {ref("applications", "1", "total"), {3.0}}}),
                 catalogue, ValidationRequest{{}, [&](const reports::Report&) { return &last.report; }})
            .at(0);
    const Repairs repairs = repairsOf(validation, &last.report);

    ASSERT_EQ(repairs.groups.size(), 1u);
    for (const Proposal& proposal : repairs.groups[0].proposals)
        EXPECT_EQ(std::ranges::count(proposal.cells, reports::RowCode("2"),
                                     [](const CellRepair& cell) { return cell.ref.row; }),
                  2);
}

TEST_F(RepairTest, SaysSoWhenTheBudgetIsSpent)
{
    const Repairs repairs = repairsOf(test::seedValidation(catalogue), nullptr, {.nodes = 5});

    ASSERT_EQ(repairs.groups.size(), 1u);
    EXPECT_FALSE(repairs.isComplete);
    EXPECT_EQ(repairs.groups[0].found, 0u);
    EXPECT_GE(repairs.groups[0].impossible, 1);
}

TEST_F(RepairTest, OneQuestionLeavesFewerProposals)
{
    const Repairs repairs = repairsOf(test::seedValidation(catalogue), nullptr);
    const auto& proposals = repairs.groups.at(0).proposals;
    const auto question = questionFor(proposals);

    ASSERT_TRUE(question);
    ASSERT_GE(question->answers.size(), 2u);
    std::size_t all = 0;
    for (const Question::Answer& answer : question->answers) {
        EXPECT_LT(answer.proposals.size(), proposals.size());
        all += answer.proposals.size();
    }
    EXPECT_EQ(all, proposals.size());
}

} // namespace
} // namespace gouji::corrections
