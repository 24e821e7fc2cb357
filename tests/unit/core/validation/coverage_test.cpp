// SPDX-License-Identifier: MPL-2.0
#include "core/validation/coverage.hpp"

#include "core/engine/check.hpp"
#include "core/records/explanations.hpp"
#include "core/wording/rule_result_text.hpp"
#include "core/wording/verdict_text.hpp"
#include "support/form_with_text.hpp"

#include <gtest/gtest.h>

#include <algorithm>
#include <set>
#include <stdexcept>

namespace gouji {
namespace {

class CoverageTest : public testing::Test {
protected:
    static reports::CellRef ref(const char* table, const char* row, const char* column)
    {
        return {reports::TableCode(table), reports::RowCode(row), reports::ColumnCode(column)};
    }
    Validation checked(const document::Workbook& workbook) const
    {
        return engine::check(workbook, {m_catalogue}).at(0);
    }
    Validation withText(const std::string& text) const
    {
        return checked(test::formWithText(m_edition, {}, {text}));
    }

    static RuleOutcome outcomeIn(const Validation& validation, const char* rule)
    {
        for (const RuleResult& result : ruleResultsOf(validation))
            if (result.rule->id.text() == rule)
                return result.outcome;
        throw std::runtime_error("no such rule");
    }

    static const rules::Finding& contradictionIn(const Validation& validation)
    {
        for (const rules::Finding& finding : validation.findings)
            if (finding.rule.text() == "text.figure")
                return finding;
        throw std::runtime_error("the text contradicts nothing");
    }

    const packs::Catalogue m_catalogue = packs::builtInCatalogue();
    const packs::Edition& m_edition = *m_catalogue.find(reports::EditionCode("2021"));
    const wording::Messages m_messages = wording::Messages::builtIn(Language::Chinese);
};

TEST_F(CoverageTest, HasAResultForEveryRule)
{
    const Validation validation = withText("全年收到政府信息公开申请0件。");
    const auto results = ruleResultsOf(validation);
    EXPECT_EQ(results.size(), static_cast<std::size_t>(std::ranges::distance(m_edition.ruleSet().all())));
    EXPECT_EQ(outcomeIn(validation, "applications.balance"), RuleOutcome::Holds);
    EXPECT_EQ(outcomeIn(validation, "text.figure"), RuleOutcome::Holds);
}

TEST_F(CoverageTest, WhatWasNotLookedAtDoesNotHold)
{
    const Validation validation = checked(test::formOf(m_edition));
    EXPECT_EQ(outcomeIn(validation, "applications.carried-over"), RuleOutcome::NoLastYear);
    EXPECT_EQ(outcomeIn(validation, "text.figure"), RuleOutcome::NoText);
    test::FormCells blank;
    for (const auto& cell : m_edition.form().cells)
        if (cell.ref.table.text() == "reviews")
            blank[cell.ref] = {};
    EXPECT_EQ(outcomeIn(checked(test::formOf(m_edition, blank)), "reviews.total"), RuleOutcome::NotFilledIn);
}

TEST_F(CoverageTest, RulesOnFiguresOfTheTextNeedOneThatWasJudged)
{
    const Validation unjudged = withText("通过网络收到申请3件。");
    EXPECT_EQ(outcomeIn(unjudged, "text.figure"), RuleOutcome::NoTextFigure);
    EXPECT_EQ(outcomeIn(unjudged, "text.blank"), RuleOutcome::Holds);
    const Validation counted = withText("全年收到政府信息公开申请0件，通过网络收到申请3件。");
    EXPECT_EQ(outcomeIn(counted, "text.figure"), RuleOutcome::Holds);
    EXPECT_EQ(outcomeIn(counted, "text.share"), RuleOutcome::NoTextFigure);
}

TEST_F(CoverageTest, OnlyWhatHoldsReadsAsAgreeing)
{
    std::set<std::string> agreeing;
    std::set<std::string> others;
    const Validation validation = checked(test::formOf(m_edition));
    for (const RuleResult& result : ruleResultsOf(validation))
        (result.outcome == RuleOutcome::Holds ? agreeing : others).insert(wording::outcomeOf(result, m_messages));
    ASSERT_EQ(agreeing.size(), 1u);
    EXPECT_FALSE(others.empty());
    EXPECT_FALSE(others.contains(*agreeing.begin()));
}

TEST_F(CoverageTest, ARuleSwitchedOffIsNotChecked)
{
    Validation validation = withText("全年收到政府信息公开申请5件。");
    validation.edition = validation.edition->with({.off = {reports::RuleId("text.figure")}});
    EXPECT_EQ(outcomeIn(validation, "text.figure"), RuleOutcome::SwitchedOff);
}

// A text that contradicts the tables is no report of which all ties.
TEST_F(CoverageTest, TheVerdictLineSaysThatTheTextDiffers)
{
    const std::string allTies = m_messages.text("verdict.consistent");
    const Validation sound = withText("全年收到政府信息公开申请0件。");
    EXPECT_TRUE(wording::verdictLineOf(sound, m_messages).starts_with(allTies));
    const Validation differing = withText("全年收到政府信息公开申请5件。\n全年办结政府信息公开申请7件。");
    EXPECT_EQ(differing.verdict(), Verdict::Consistent);
    const std::string line = wording::verdictLineOf(differing, m_messages);
    EXPECT_TRUE(line.starts_with(m_messages.text("verdict.text-differs", {{"count", "2"}}))) << line;
    EXPECT_EQ(line.find(allTies), std::string::npos) << line;
    EXPECT_TRUE(wording::hasReservation(differing));
}

// It holds for that sentence with those figures, wherever the paragraph stands.
TEST_F(CoverageTest, AnExplainedContradictionIsNoneAnyMore)
{
    const std::string text = "全年收到政府信息公开申请5件。";
    const auto given = records::explanationOf(contradictionIn(withText(text)), "含上年转来的5件");
    const auto explainedIn = [&](const test::FormCells& cells, const std::vector<std::string>& paragraphs) {
        document::Workbook workbook = test::formWithText(m_edition, cells, paragraphs);
        workbook.properties[std::string(records::explanationsProperty)] = records::toProperty({given});
        return checked(workbook);
    };
    const Validation explained = explainedIn({}, {text});
    EXPECT_EQ(explained.explainedCount(), 1);
    EXPECT_TRUE(wording::verdictLineOf(explained, m_messages).starts_with(m_messages.text("verdict.consistent")));
    EXPECT_EQ(explainedIn({}, {"今年工作有序。", text}).explainedCount(), 1);
    EXPECT_EQ(explainedIn({}, {"全年收到政府信息公开申请6件。"}).explainedCount(), 0);
    EXPECT_EQ(explainedIn({{ref("applications", "1", "total"), {1.0}}}, {text}).explainedCount(), 0);
}

TEST_F(CoverageTest, PassagesKnowTheirSheetAndTheirFigure)
{
    const Validation validation = withText("全年收到政府信息公开申请5件。");
    const rules::Passage& passage = contradictionIn(validation).passages.front();
    EXPECT_EQ(passage.sheet, m_edition.form().sections.front());
    EXPECT_EQ(passage.quote.substr(passage.figureOffset - passage.offset, passage.figureLength), "5件");
}

} // namespace
} // namespace gouji
