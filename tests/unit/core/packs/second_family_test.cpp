// SPDX-License-Identifier: MPL-2.0
#include "core/comparison/carry_over.hpp"
#include "core/comparison/pairing.hpp"
#include "core/engine/check.hpp"
#include "core/packs/catalogue.hpp"
#include "core/wording/finding_text.hpp"
#include "support/form.hpp"
#include "support/test_packs.hpp"

#include <gtest/gtest.h>

#include <algorithm>
#include <functional>
#include <string>
#include <vector>

// A family of reports that the program knows nothing of: data alone make it found, validated, worded and compared.
// It has two tables, one of which has the code of an official one, and is reported every quarter.
namespace gouji::packs {
namespace {

using reports::ColumnCode;
using reports::RowCode;
using reports::TableCode;

class SecondFamilyTest : public testing::Test {
protected:
    SecondFamilyTest()
    {
        // Requests: 3 brought forward + 5 received = 6 handled + 2 carried forward.
        set("applications", "bins", "opening", 3.0);
        set("applications", "bins", "received", 5.0);
        set("applications", "bins", "handled", 6.0);
        set("applications", "bins", "closing", 2.0);
        set("applications", "repairs", "received", 1.0);
        set("applications", "repairs", "handled", 1.0);
        set("collection", "kitchen", "households", 4.5);
        set("collection", "kitchen", "total", 4.5);
        set("collection", "all", "households", 4.5);
        set("collection", "all", "total", 4.5);
    }

    void set(const char* table, const char* row, const char* column, document::CellValue value)
    {
        m_cells[{TableCode(table), RowCode(row), ColumnCode(column)}] = {std::move(value)};
    }

    const Edition& edition() const { return *m_catalogue.find(reports::EditionCode("waste-2030")); }

    document::Workbook workbook(const std::string& title = "某街道2030年第二季度生活垃圾分类季报") const
    {
        document::Workbook workbook = test::formOf(edition(), m_cells);
        workbook.paragraphs.push_back({title, 0});
        return workbook;
    }

    using LastYear = std::function<const reports::Report*(const reports::Report&)>;

    engine::Context with(const LastYear& lastYear) const
    {
        engine::Context context{m_catalogue};
        if (lastYear)
            context.beside.push_back({comparison::Kind::PeriodBefore, lastYear});
        return context;
    }

    std::vector<Validation> validated(const LastYear& lastYear = {}) const
    {
        return engine::check(workbook(), with(lastYear));
    }

    Validation onlyValidation() const
    {
        auto validations = validated();
        EXPECT_EQ(validations.size(), 1u);
        return validations.empty() ? Validation() : validations.front();
    }

    const Catalogue m_catalogue = test::catalogueWithTestPacks();
    test::FormCells m_cells;
};

TEST_F(SecondFamilyTest, ItsReportsAreFound)
{
    const reports::Report report = onlyValidation().report;
    EXPECT_EQ(report.family, reports::FamilyCode("waste"));
    EXPECT_EQ(report.edition, reports::EditionCode("waste-2030"));
    EXPECT_EQ(report.year, 2030);
    EXPECT_EQ(report.quarter, 2);
    EXPECT_EQ(report.agency, "某街道");
    EXPECT_EQ(report.tables.size(), 2u);
    EXPECT_EQ(onlyValidation().verdict(), Verdict::Consistent);
}

TEST_F(SecondFamilyTest, ALabelTellsItsQuarter)
{
    document::Workbook labelled = workbook("");
    labelled.sheets.front().set({0, 6}, {std::string("填报街道：某街道")});
    labelled.sheets.front().set({1, 6}, {std::string("所属季度：2030年第3季度")});
    const auto validations = engine::check(labelled, {m_catalogue});
    ASSERT_EQ(validations.size(), 1u);
    EXPECT_EQ(validations[0].report.agency, "某街道");
    EXPECT_EQ(validations[0].report.year, 2030);
    EXPECT_EQ(validations[0].report.quarter, 3);
}

TEST_F(SecondFamilyTest, ItsTitleIsNoneOfTheOtherFamilys)
{
    document::Workbook other = workbook("某街道2030年政府信息公开工作年度报告");
    const auto validations = engine::check(other, {m_catalogue});
    ASSERT_EQ(validations.size(), 1u);
    EXPECT_FALSE(validations[0].report.year);
}

TEST_F(SecondFamilyTest, ItsRulesAreChecked)
{
    set("collection", "all", "households", 7.0);
    set("applications", "bins", "handled", 6.5);
    const Validation validation = onlyValidation();
    const auto find = [&](const char* rule) {
        return std::ranges::find(validation.findings, reports::RuleId(rule), &rules::Finding::rule);
    };
    const auto kinds = find("collection.kinds");
    ASSERT_NE(kinds, validation.findings.end());
    EXPECT_EQ(kinds->at, (rules::Place{TableCode("collection"), {}, ColumnCode("households")}));
    EXPECT_EQ(kinds->difference()->toString(), "2.5");
    const auto balance = find("applications.balance");
    ASSERT_NE(balance, validation.findings.end());
    EXPECT_EQ(balance->at, (rules::Place{TableCode("applications"), RowCode("bins"), {}}));
    EXPECT_EQ(balance->difference()->toString(), "0.5");
    EXPECT_NE(find("figures.counted"), validation.findings.end());
}

TEST_F(SecondFamilyTest, ItsFindingsAreWordedByItsTexts)
{
    set("collection", "all", "households", 7.0);
    set("applications", "bins", "handled", 6.5);
    const Validation validation = onlyValidation();
    for (const Language language : {Language::Chinese, Language::English}) {
        const auto messages = wording::Messages::builtIn(language);
        for (const rules::Finding& finding : validation.findings) {
            const std::string message = wording::messageOf(finding, *validation.edition, messages);
            const std::string title = wording::titleOf(finding, *validation.edition, messages);
            EXPECT_EQ(message.find('{'), message.npos) << message;
            EXPECT_EQ(message.find(finding.rule.text()), message.npos) << message << ": has no words";
            EXPECT_EQ(title.find(finding.rule.text()), title.npos) << title << ": has no words";
        }
        const auto& own = edition().texts().at("collection.kinds").message.in(language);
        const auto kinds =
            std::ranges::find(validation.findings, reports::RuleId("collection.kinds"), &rules::Finding::rule);
        ASSERT_NE(kinds, validation.findings.end());
        const std::string behind = own.substr(own.find("{expected}") + std::string("{expected}").size());
        const std::string message = wording::messageOf(*kinds, *validation.edition, messages);
        EXPECT_NE(message.find(behind.substr(0, behind.find('{'))), message.npos) << message;
    }
    EXPECT_EQ(edition().find(reports::RuleId("collection.kinds"))->source.english,
              "Some office [2030] No. 1, annex");
}

TEST_F(SecondFamilyTest, ItsReportsAreComparedWithThePeriodBefore)
{
    const reports::Report second = onlyValidation().report;
    std::vector<reports::Report> candidates(4, second);
    candidates[0].year = 2029;
    candidates[1].quarter = 1;
    candidates[2].quarter = 4;
    candidates[2].year = 2029;
    candidates[3].quarter = 1;
    candidates[3].family = reports::FamilyCode("disclosure");
    EXPECT_EQ(comparison::reportBefore(second, candidates), &candidates[1]);
    EXPECT_EQ(comparison::reportBefore(candidates[1], candidates), &candidates[2]);
    EXPECT_FALSE(comparison::oddityOf(second, candidates[1]));
    EXPECT_TRUE(comparison::oddityOf(second, candidates[0]));

    // What was carried forward is not what is brought forward.
    const auto validations = validated([&](const reports::Report&) { return &candidates[1]; });
    ASSERT_EQ(validations.size(), 1u);
    ASSERT_EQ(validations[0].findings.size(), 1u);
    EXPECT_EQ(validations[0].findings[0].rule, reports::RuleId("stock.carried-over"));
    EXPECT_EQ(validations[0].findings[0].at.row, RowCode("bins"));
    EXPECT_EQ(validations[0].findings[0].difference()->toString(), "1");
    const auto changes = comparison::carriedOver(second, edition(), candidates[1]);
    ASSERT_EQ(changes.size(), 1u);
}

TEST_F(SecondFamilyTest, ExplanationsSettleItsWarnings)
{
    const reports::Report before = onlyValidation().report;
    document::Workbook explained = workbook();
    auto validation = engine::check(explained, with([&](const auto&) { return &before; })).at(0);
    ASSERT_EQ(validation.findings.size(), 1u);
    validation.findings[0].explanation = "清理";
    EXPECT_EQ(validation.count(rules::Severity::Warning), 0);
    EXPECT_EQ(validation.edition->find(validation.findings[0].rule)->explanation, rules::Explanation::Settles);
}

// Both have a table "applications" and a rule "applications.balance".
TEST_F(SecondFamilyTest, CodesOfTwoFamiliesDoNotMeet)
{
    const Edition& disclosure = *m_catalogue.find(reports::EditionCode("2021"));
    document::Workbook both = workbook();
    document::Workbook other = test::formOf(disclosure, {});
    std::ranges::move(other.sheets, std::back_inserter(both.sheets));
    const auto validations = engine::check(both, {m_catalogue});
    ASSERT_EQ(validations.size(), 2u);
    EXPECT_EQ(validations[0].report.family, reports::FamilyCode("disclosure"));
    EXPECT_EQ(validations[0].report.tables.size(), 3u);
    EXPECT_EQ(validations[1].report.family, reports::FamilyCode("waste"));
    EXPECT_EQ(validations[1].report.tables.size(), 2u);
    for (const Validation& validation : validations)
        EXPECT_EQ(validation.count(rules::Severity::Error), 0);
    // A report of the other family, given as that of the period before, says nothing.
    const auto compared = engine::check(workbook(), with([&](const auto&) { return &validations[0].report; }));
    EXPECT_TRUE(compared.at(0).findings.empty());
    EXPECT_TRUE(comparison::carriedOver(validations[1].report, edition(), validations[0].report).empty());
}

} // namespace
} // namespace gouji::packs
