// SPDX-License-Identifier: MPL-2.0
#include "core/records/explanations.hpp"

#include "core/output/outline.hpp"
#include "support/seed.hpp"

#include <gtest/gtest.h>

#include <algorithm>

namespace gouji::records {
namespace {

class ExplanationsTest : public testing::Test {
protected:
    // The seed report with what a clerk explained.
    Validation validated(const std::vector<GivenExplanation>& given,
                         test::FormCells cells = test::seedCells()) const
    {
        document::Workbook workbook = test::formOf(*m_catalogue.find(reports::EditionCode("2019")), cells);
        workbook.properties[std::string(explanationsProperty)] = toProperty(given);
        return validate(workbook, m_catalogue).at(0);
    }

    const packs::Catalogue m_catalogue = packs::builtInCatalogue();
    const Validation m_plain = test::seedValidation(m_catalogue);
    const rules::Finding& m_error = m_plain.findings.at(0);
    const rules::Finding& m_missing = m_plain.findings.at(4);
};

TEST_F(ExplanationsTest, SettlesAWarning)
{
    ASSERT_EQ(m_missing.rule.text(), "value.missing");
    const Validation validation = validated({explanationOf(m_missing, "没有这项业务")});
    EXPECT_EQ(validation.count(rules::Severity::Warning), m_plain.count(rules::Severity::Warning) - 1);
    EXPECT_EQ(validation.explainedCount(), 1);
    EXPECT_EQ(validation.findings.at(4).explanation, "没有这项业务");
    const auto outline = output::outlineOf(validation, wording::Messages::builtIn(Language::Chinese));
    ASSERT_EQ(outline.size(), 3u);
    EXPECT_FALSE(outline.back().severity) << "explained findings stand apart, at the end";
    EXPECT_EQ(outline.back().tables.at(0).findings, std::vector<std::size_t>{4});
}

TEST_F(ExplanationsTest, AnErrorHasToBeMended)
{
    const Validation validation = validated({explanationOf(m_error, "就是这样")});
    EXPECT_EQ(validation.verdict(), Verdict::Inconsistent);
    EXPECT_EQ(validation.explainedCount(), 0);
}

TEST_F(ExplanationsTest, LapsesWithTheFiguresItExplained)
{
    test::FormCells cells = test::seedCells();
    cells[{reports::TableCode("disclosure"), reports::RowCode("penalties"), reports::ColumnCode("decisions")}] =
        {};
    const Validation validation = validated({explanationOf(m_missing, "没有这项业务")}, cells);
    const rules::Finding& missing = validation.findings.at(4);
    EXPECT_TRUE(missing.isOpen());
    EXPECT_EQ(missing.lapsedExplanation, "没有这项业务");
}

TEST_F(ExplanationsTest, CarriedOverMayBeExplained)
{
    const auto& edition = *m_catalogue.find(reports::EditionCode("2019"));
    const auto before = validate(test::formOf(edition), m_catalogue).at(0).report;
    document::Workbook workbook = test::formOf(edition, test::seedCells());
    const ValidationRequest request{{}, [&](const reports::Report&) { return &before; }};
    const auto open = validate(workbook, m_catalogue, request).at(0);
    const auto carried =
        std::ranges::find(open.findings, reports::RuleId("applications.carried-over"), &rules::Finding::rule);
    ASSERT_NE(carried, open.findings.end());
    workbook.properties[std::string(explanationsProperty)] = toProperty({explanationOf(*carried, "上年误报")});
    const auto explained = validate(workbook, m_catalogue, request).at(0);
    EXPECT_EQ(explained.count(rules::Severity::Error), open.count(rules::Severity::Error) - 1);
}

TEST_F(ExplanationsTest, TheLastOneGivenCounts)
{
    std::vector<GivenExplanation> given;
    give(explanationOf(m_missing, "甲"), given);
    give(explanationOf(m_missing, "乙"), given);
    ASSERT_EQ(given.size(), 1u);
    EXPECT_EQ(given[0].text, "乙");
    give(explanationOf(m_missing, ""), given);
    EXPECT_TRUE(given.empty());
}

TEST_F(ExplanationsTest, ComeBackFromTheDocumentAsTheyWere)
{
    const GivenExplanation given = explanationOf(m_missing, "“引号”、\n换行与 \\ 反斜杠");
    const auto back = fromProperty(toProperty({given}));
    ASSERT_EQ(back.size(), 1u);
    EXPECT_EQ(back[0].text, given.text);
    EXPECT_EQ(back[0].figures, given.figures);
    EXPECT_EQ(back[0].at, given.at);
    for (const char* broken : {"", "{", "3", "[3, null, {}]", "{\"rule\": 3}", "[{\"figures\": {}}]"})
        EXPECT_NO_THROW(fromProperty(broken)) << broken;
}

} // namespace
} // namespace gouji::records
