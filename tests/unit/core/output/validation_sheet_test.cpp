// SPDX-License-Identifier: MPL-2.0
#include "core/output/validation_sheet.hpp"

#include "support/seed.hpp"

#include <gtest/gtest.h>

#include <algorithm>
#include <map>
#include <set>

namespace gouji::output {
namespace {

class ValidationSheetTest : public testing::Test {
protected:
    std::vector<SheetLine> linesOf(const Validation& validation) const
    {
        return validationSheet({validation}, {"a.ods", "2026-01-15 09:30", "Gouji 0.1.0"}, m_messages);
    }
    static std::vector<SheetLine> entriesWith(const std::vector<SheetLine>& lines, const std::string& text)
    {
        std::vector<SheetLine> found;
        std::ranges::copy_if(lines, std::back_inserter(found), [&](const SheetLine& line) {
            return std::ranges::any_of(line.cells,
                                       [&](const auto& cell) { return cell.find(text) != std::string::npos; });
        });
        return found;
    }

    const packs::Catalogue m_catalogue = packs::builtInCatalogue();
    const wording::Messages m_messages = wording::Messages::builtIn(Language::English);
    Validation m_validation = test::seedValidation(m_catalogue);
};

TEST_F(ValidationSheetTest, TellsWhatWasValidatedAndWhen)
{
    const auto lines = linesOf(m_validation);
    EXPECT_EQ(lines.front().kind, SheetLine::Kind::Title);
    for (const char* fact : {"a.ods", "2026-01-15 09:30", "Gouji 0.1.0", "rules version"})
        EXPECT_EQ(entriesWith(lines, fact).size(), 1U) << fact;
    EXPECT_EQ(lines.back().kind, SheetLine::Kind::Signature);
}

TEST_F(ValidationSheetTest, ListsEveryFindingAndEveryRule)
{
    const auto lines = linesOf(m_validation);
    const auto entries = std::ranges::count(lines, SheetLine::Kind::Entry, &SheetLine::kind);
    EXPECT_EQ(entries, static_cast<std::ptrdiff_t>(m_validation.findings.size()
                                                   + m_validation.edition->ruleSet().all().size()));
    ASSERT_EQ(entriesWith(lines, "\napplications.balance").size(), 1U);
    EXPECT_EQ(entriesWith(lines, "\napplications.balance")[0].cells[2], "2 findings");
    EXPECT_EQ(entriesWith(lines, "\nreviews.total")[0].cells[2], "holds");
    EXPECT_EQ(entriesWith(lines, "\napplications.carried-over")[0].cells[2],
              "no report of last year, not checked");
}

TEST_F(ValidationSheetTest, ShowsNoRuleAsHoldingThatCouldNotBeJudged)
{
    m_validation.notJudged = {{reports::RuleId("reviews.total"), rules::Obstacle::OpenTotal, {}}};
    EXPECT_EQ(entriesWith(linesOf(m_validation), "\nreviews.total")[0].cells[2],
              "not checked everywhere: the total was not filled in");
}

TEST_F(ValidationSheetTest, CallsNoRuleKeptThatHadNothingToLookAt)
{
    const packs::Edition& edition = m_catalogue.editions.front();
    const auto resultsWithout = [&](std::set<std::string> empty) {
        test::FormCells cells;
        for (const auto& cell : edition.form().cells) {
            if (empty.contains(cell.ref.table.text()))
                cells[cell.ref] = {};
        }
        std::map<std::string, std::string> results;
        for (const SheetLine& line : linesOf(validate(test::formOf(edition, cells), m_catalogue).at(0))) {
            if (const auto at = line.cells[0].find('\n'); at != std::string::npos)
                results[line.cells[0].substr(at + 1)] = line.cells[2];
        }
        return results;
    };
    const std::string notFilledIn = "not filled in, not checked";
    const auto one = resultsWithout({"reviews"});
    EXPECT_EQ(one.at("reviews.total"), notFilledIn);
    EXPECT_EQ(one.at("value.missing"), notFilledIn);
    EXPECT_EQ(one.at("form.table-empty"), "1 findings");
    for (const char* rule : {"applications.balance", "value.not-a-count", "form.label"})
        EXPECT_EQ(one.at(rule), "holds") << rule;

    const auto all = resultsWithout({"disclosure", "applications", "reviews"});
    for (const char* rule :
         {"applications.balance", "reviews.total", "value.not-a-count", "value.missing", "value.too-long"})
        EXPECT_EQ(all.at(rule), notFilledIn) << rule;
    EXPECT_EQ(all.at("form.label"), "holds");
}

TEST_F(ValidationSheetTest, TellsExplanations)
{
    m_validation.findings.front().explanation = "as published";
    EXPECT_EQ(entriesWith(linesOf(m_validation), "explained: as published").size(), 1U);
}

TEST_F(ValidationSheetTest, SaysThatNothingWasFound)
{
    m_validation.findings.clear();
    EXPECT_EQ(entriesWith(linesOf(m_validation), "Nothing was found").size(), 1U);
}

} // namespace
} // namespace gouji::output
