// SPDX-License-Identifier: MPL-2.0
#include "core/output/validation_sheet.hpp"

#include "core/engine/check.hpp"
#include "support/seed.hpp"

#include <gtest/gtest.h>

#include <algorithm>
#include <cctype>
#include <map>
#include <set>

namespace gouji::output {
namespace {

class ValidationSheetTest : public testing::Test {
protected:
    std::vector<SheetLine> linesOf(const Validation& validation) const
    {
        return validationSheet(validation, {"a.ods", "2025.ods", "2026-01-15 09:30", "0.1.0"}, m_messages);
    }
    // Result → the names of its rules, as they are listed.
    std::map<std::string, std::string> resultsOf(const Validation& validation) const
    {
        std::map<std::string, std::string> results;
        for (const SheetLine& line : linesOf(validation))
            if (line.kind == SheetLine::Kind::Result)
                results[line.cells[0].substr(0, line.cells[0].find('\n'))] = ", " + line.cells[1] + ", ";
        return results;
    }
    std::string resultOf(const char* rule, const Validation& validation) const
    {
        const std::string name = validation.edition->find(reports::RuleId(rule))->name.english;
        for (const auto& [result, rules] : resultsOf(validation))
            if (rules.find(", " + name + ", ") != rules.npos || rules.find(", " + name + " (") != rules.npos)
                return result;
        return {};
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
    for (const char* fact : {"a.ods", "2025.ods", "2026-01-15 09:30", "Gouji 0.1.0", "rules version"})
        EXPECT_EQ(entriesWith(lines, fact).size(), 1U) << fact;
    EXPECT_EQ(lines.back().kind, SheetLine::Kind::Seal);
    EXPECT_EQ(lines.at(lines.size() - 2).kind, SheetLine::Kind::Signature);
}

TEST_F(ValidationSheetTest, ListsEveryFindingAndEveryRule)
{
    const auto lines = linesOf(m_validation);
    const auto entries = std::ranges::count(lines, SheetLine::Kind::Entry, &SheetLine::kind);
    EXPECT_EQ(entries, std::ssize(m_validation.findings));
    for (const rules::Rule& rule : m_validation.edition->ruleSet().all())
        EXPECT_NE(resultOf(rule.id.text().c_str(), m_validation), "") << rule.id.text();
    EXPECT_EQ(resultOf("applications.balance", m_validation), "findings");
    EXPECT_EQ(resultOf("reviews.total", m_validation), "holds");
    EXPECT_EQ(resultOf("applications.carried-over", m_validation), "no report of last year, not checked");
    const std::string name = m_validation.edition->find(reports::RuleId("applications.balance"))->name.english;
    EXPECT_EQ(entriesWith(lines, name + " (2)").size(), 1U);
}

TEST_F(ValidationSheetTest, ShowsNoRuleAsHoldingThatCouldNotBeJudged)
{
    m_validation.notJudged = {{reports::RuleId("reviews.total"), rules::Obstacle::OpenTotal, {}}};
    EXPECT_EQ(resultOf("reviews.total", m_validation), "not checked everywhere: the total was not filled in");
}

TEST_F(ValidationSheetTest, CallsNoRuleKeptThatHadNothingToLookAt)
{
    const packs::Edition& edition = m_catalogue.editions.front();
    const auto checkedWithout = [&](std::set<std::string> empty) {
        test::FormCells cells;
        for (const auto& cell : edition.form().cells) {
            if (empty.contains(cell.ref.table.text()))
                cells[cell.ref] = {};
        }
        return engine::check(test::formOf(edition, cells), {m_catalogue}).at(0);
    };
    const std::string notFilledIn = "not filled in, not checked";
    const Validation one = checkedWithout({"reviews"});
    EXPECT_EQ(resultOf("reviews.total", one), notFilledIn);
    EXPECT_EQ(resultOf("value.missing", one), notFilledIn);
    EXPECT_EQ(resultOf("form.table-empty", one), "findings");
    for (const char* rule : {"applications.balance", "value.not-a-count", "form.label"})
        EXPECT_EQ(resultOf(rule, one), "holds") << rule;

    const Validation all = checkedWithout({"disclosure", "applications", "reviews"});
    for (const char* rule :
         {"applications.balance", "reviews.total", "value.not-a-count", "value.missing", "value.too-long"})
        EXPECT_EQ(resultOf(rule, all), notFilledIn) << rule;
    EXPECT_EQ(resultOf("form.label", all), "holds");
}

TEST_F(ValidationSheetTest, SaysThatItWasComparedWithNothing)
{
    const auto lines = validationSheet(m_validation, {"a.ods", {}, "2026-01-15 09:30", "0.1.0"}, m_messages);
    EXPECT_EQ(entriesWith(lines, "no report of last year").size(), 2U) << "a fact, and what became of the rules";
}

// The numbers of rules, the program's name and the like are for us.
TEST_F(ValidationSheetTest, IsChineseOnlyInChinese)
{
    const auto chinese = wording::Messages::builtIn(Language::Chinese);
    for (const SheetLine& line :
         validationSheet(m_validation, {"甲.ods", "去年.ods", "2026-01-15 09:30", "0.1.0"}, chinese)) {
        const bool isDigest = line.cells[1].size() == 64;
        for (const std::string& cell : line.cells) {
            const bool hasWord = std::ranges::adjacent_find(cell,
                                                            [](unsigned char one, unsigned char next) {
                                                                return std::isalpha(one) && std::isalpha(next);
                                                            })
                                 != cell.end();
            EXPECT_TRUE(!hasWord || isDigest || cell.ends_with(".ods")) << cell;
        }
    }
}

TEST_F(ValidationSheetTest, TellsExplanations)
{
    m_validation.findings.front().explanation = "as published";
    EXPECT_EQ(entriesWith(linesOf(m_validation), "\nExplanation: as published").size(), 1U);
}

TEST_F(ValidationSheetTest, SaysThatNothingWasFound)
{
    m_validation.findings.clear();
    EXPECT_EQ(entriesWith(linesOf(m_validation), "Nothing was found").size(), 1U);
}

} // namespace
} // namespace gouji::output
