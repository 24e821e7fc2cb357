// SPDX-License-Identifier: MPL-2.0
#include "core/presentation/validation_sheet.hpp"

#include "support/seed.hpp"

#include <gtest/gtest.h>

#include <algorithm>

namespace gouji::presentation {
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

    const catalogue::Catalogue m_catalogue = catalogue::builtInCatalogue();
    const Messages m_messages = Messages::builtIn(Language::English);
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
    EXPECT_EQ(entries,
              static_cast<std::ptrdiff_t>(m_validation.findings.size() + m_validation.edition->rules.size()));
    ASSERT_EQ(entriesWith(lines, "\napplications.balance").size(), 1U);
    EXPECT_EQ(entriesWith(lines, "\napplications.balance")[0].cells[2], "2 findings");
    EXPECT_EQ(entriesWith(lines, "\nreviews.total")[0].cells[2], "holds");
    EXPECT_EQ(entriesWith(lines, "\napplications.carried-over")[0].cells[2],
              "no report of last year, not checked");
}

TEST_F(ValidationSheetTest, ShowsNoRuleAsHoldingThatCouldNotBeJudged)
{
    m_validation.notJudged = {{model::RuleId("reviews.total"), rules::Obstacle::OpenTotal, {}}};
    EXPECT_EQ(entriesWith(linesOf(m_validation), "\nreviews.total")[0].cells[2],
              "not checked everywhere: the total was not filled in");
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
} // namespace gouji::presentation
