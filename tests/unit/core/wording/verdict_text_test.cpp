// SPDX-License-Identifier: MPL-2.0
#include "core/wording/verdict_text.hpp"

#include "core/engine/check.hpp"
#include "support/seed.hpp"

#include <gtest/gtest.h>

namespace gouji::wording {
namespace {

class VerdictTextTest : public testing::TestWithParam<Language> {
protected:
    // A report of zeros, but for tables that are blank.
    Validation without(std::set<std::string> blankTables) const
    {
        test::FormCells cells;
        for (const auto& cell : m_edition.form().cells) {
            if (blankTables.contains(cell.ref.table.text()))
                cells[cell.ref] = {};
        }
        return engine::check(test::formOf(m_edition, cells), {m_catalogue}).at(0);
    }
    std::string lineOf(const Validation& validation) const { return verdictLineOf(validation, m_messages); }
    std::string text(const char* key, const std::map<std::string, std::string>& arguments = {}) const
    {
        return m_messages.text(key, arguments);
    }

    const packs::Catalogue m_catalogue = packs::builtInCatalogue();
    const Messages m_messages = Messages::builtIn(GetParam());
    const packs::Edition& m_edition = *m_catalogue.find(reports::EditionCode("2021"));
};

INSTANTIATE_TEST_SUITE_P(Languages, VerdictTextTest, testing::Values(Language::Chinese, Language::English));

bool contains(const std::string& text, const std::string& part) { return text.find(part) != text.npos; }

TEST_P(VerdictTextTest, CountsErrorsAndHints)
{
    EXPECT_EQ(lineOf(test::seedValidation(m_catalogue)),
              text("verdict.inconsistent", {{"count", "4"}}) + text("verdict.warnings", {{"count", "2"}}));
    EXPECT_EQ(lineOf(without({})), text("verdict.consistent"));
}

TEST_P(VerdictTextTest, SaysHowFarAnUnfinishedReportIs)
{
    const std::string line = lineOf(without({"disclosure", "reviews"}));
    EXPECT_EQ(line, text("verdict.incomplete", {{"begun", "1"}, {"tables", "3"}, {"blank", "25"}}));
    EXPECT_TRUE(line.starts_with("○")) << line;
}

TEST_P(VerdictTextTest, TellsWarningsFromInformation)
{
    Validation validation = without({});
    validation.findings.resize(3);
    validation.findings[0].severity = rules::Severity::Warning;
    validation.findings[1].severity = validation.findings[2].severity = rules::Severity::Information;
    EXPECT_EQ(lineOf(validation), text("verdict.consistent") + text("verdict.warnings", {{"count", "1"}})
                                      + text("verdict.information", {{"count", "2"}}));
}

TEST_P(VerdictTextTest, CountsWhileAReportIsFilledInWhatDoesNotWait)
{
    Validation validation = without({"disclosure", "reviews"});
    const std::map<std::string, std::string> progress{{"begun", "1"}, {"tables", "3"}, {"blank", "25"}};
    validation.findings.assign(2, rules::Finding());
    EXPECT_EQ(fillingLineOf(validation, {0, 1}, m_messages), text("verdict.filling", progress));
    EXPECT_EQ(fillingLineOf(validation, {1}, m_messages),
              text("verdict.inconsistent", {{"count", "1"}}) + text("verdict.filled-too", progress));
}

TEST_P(VerdictTextTest, SaysWhatIsBlankInAReportThatTies)
{
    Validation validation = without({});
    ASSERT_EQ(validation.report.tables.front().cells.front().figure.kind, document::Figure::Kind::Number);
    for (std::size_t index = 0; index < 4; ++index)
        validation.report.tables.front().cells[index].figure = {};
    EXPECT_EQ(lineOf(validation), text("verdict.consistent-but-blanks", {{"blank", "4"}}));
}

TEST_P(VerdictTextTest, SaysBlanksOnceAndOtherHintsBesides)
{
    test::FormCells cells{{m_edition.form().cells.front().ref, {}},
                          {m_edition.form().cells[1].ref, {std::string("0件")}}};
    const Validation validation = engine::check(test::formOf(m_edition, cells), {m_catalogue}).at(0);
    EXPECT_EQ(validation.count(rules::Severity::Warning), 2);
    EXPECT_EQ(lineOf(validation), text("verdict.consistent-but-blanks", {{"blank", "1"}})
                                      + text("verdict.warnings", {{"count", "1"}}));
}

TEST_P(VerdictTextTest, CallsNothingAllTiedOfWhichARuleCouldNotBeJudged)
{
    Validation validation = without({});
    const auto notJudged = [](const char* rule, rules::Obstacle why) {
        return rules::NotJudged{reports::RuleId(rule), why, {}};
    };
    validation.notJudged = {notJudged("a", rules::Obstacle::NotInLastYear),
                            notJudged("b", rules::Obstacle::OpenTotal),
                            notJudged("a", rules::Obstacle::OpenTotal)};
    EXPECT_EQ(lineOf(validation),
              text("verdict.consistent-as-judged") + text("verdict.not-judged", {{"count", "2"}}));
}

TEST_P(VerdictTextTest, NamesWhatIsMissing)
{
    EXPECT_EQ(missingText({without({})}, m_messages), "");
    const std::string missing =
        missingText({without({"reviews"}), without({}), without({"disclosure"})}, m_messages);
    const auto nameOf = [&](const char* table) {
        return m_edition.find(reports::TableCode(table))->name.in(m_messages.language());
    };
    EXPECT_TRUE(contains(missing, nameOf("reviews")) && contains(missing, "15")) << missing;
    EXPECT_TRUE(contains(missing, nameOf("disclosure")) && contains(missing, "10")) << missing;
    EXPECT_FALSE(contains(missing, nameOf("applications"))) << missing;
}

} // namespace
} // namespace gouji::wording
