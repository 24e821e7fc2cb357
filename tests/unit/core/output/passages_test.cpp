// SPDX-License-Identifier: MPL-2.0
#include "core/output/outline.hpp"
#include "core/output/report_lines.hpp"
#include "core/records/explanations.hpp"
#include "core/rules/shown_cells.hpp"
#include "core/wording/finding_details.hpp"
#include "core/wording/finding_text.hpp"
#include "core/wording/names.hpp"
#include "support/seed.hpp"

#include <boost/json.hpp>
#include <gtest/gtest.h>

#include <algorithm>

// Findings about the text of a report, in every form they take.
namespace gouji::output {
namespace {

namespace json = boost::json;
using document::CellLocation;
using document::ParagraphLocation;

bool contains(const std::string& text, const std::string& part) { return text.find(part) != text.npos; }

class PassagesTest : public testing::TestWithParam<Language> {
protected:
    // 总体情况 says 4 received, the table 3.
    PassagesTest()
    {
        m_validation.findings.resize(1);
        rules::Finding& finding = m_validation.findings.front();
        rules::FindingCell cell = finding.cells.front();
        cell.side = rules::FindingCell::Side::Expected;
        finding.cells = {cell};
        finding.severity = rules::Severity::Warning;
        finding.at = {};
        finding.at.section = 1;
        finding.at.quote = "收到申请4件";
        finding.expected = figures::Decimal(3);
        finding.actual = figures::Decimal(4);
        rules::Passage passage;
        passage.section = 1;
        passage.heading = "一、总体情况";
        passage.paragraph = 2;
        passage.offset = 6;
        passage.length = finding.at.quote.size();
        passage.quote = finding.at.quote;
        passage.at = ParagraphLocation{7};
        passage.value = figures::Decimal(4);
        finding.passages = {passage};
    }

    rules::Finding& finding() { return m_validation.findings.front(); }
    rules::Passage& passage() { return finding().passages.front(); }

    void standsInACell()
    {
        passage().at = CellLocation{5, {1, 0}};
        passage().sheet = "文字";
    }

    CheckedFile checked() const { return {"a.docx", {m_validation}, {}}; }

    json::object jsonOfFinding() const
    {
        const json::value report = json::parse(jsonLines(checked(), m_messages));
        return report.at("findings").as_array().at(0).as_object();
    }

    static const packs::Catalogue& forms()
    {
        static const packs::Catalogue catalogue = packs::builtInCatalogue();
        return catalogue;
    }

    const wording::Messages m_messages = wording::Messages::builtIn(GetParam());
    Validation m_validation = test::seedValidation(forms());
};

INSTANTIATE_TEST_SUITE_P(Languages, PassagesTest, testing::Values(Language::Chinese, Language::English));

TEST_P(PassagesTest, StandBesideTheCellsInJson)
{
    const json::object finding = jsonOfFinding();
    EXPECT_EQ(json::serialize(finding.at("at")), R"({"section":"1"})");
    EXPECT_EQ(json::serialize(finding.at("passages")),
              R"([{"section":"1","paragraph":2,"quote":"收到申请4件","value":"4"}])");
    EXPECT_EQ(finding.at("cells").as_array().size(), 1u);
    EXPECT_EQ(finding.at("difference"), "1");
}

TEST_P(PassagesTest, NameTheirCellInJson)
{
    standsInACell();
    passage().value.reset();
    EXPECT_EQ(json::serialize(jsonOfFinding().at("passages")),
              R"([{"section":"1","paragraph":2,"sheet":"文字","address":"A2","quote":"收到申请4件"}])");
}

TEST_P(PassagesTest, HaveNoKeyWhereThereAreNone)
{
    finding().passages.clear();
    EXPECT_FALSE(jsonOfFinding().contains("passages"));
}

TEST_P(PassagesTest, AreNamedInTextAndCsv)
{
    const std::string name = nameOf(passage(), m_messages);
    EXPECT_TRUE(contains(name, "一、总体情况")) << name;
    EXPECT_TRUE(contains(name, "2")) << name;
    EXPECT_TRUE(contains(textLines(checked(), m_messages), name));
    EXPECT_TRUE(contains(csvLines(checked(), m_messages), name));
}

TEST_P(PassagesTest, AreNamedByTheirCellInTextAndCsv)
{
    standsInACell();
    EXPECT_TRUE(contains(textLines(checked(), m_messages), "文字 A2")) << textLines(checked(), m_messages);
    EXPECT_TRUE(contains(csvLines(checked(), m_messages), ",文字,A2,3,4,1,")) << csvLines(checked(), m_messages);
}

TEST_P(PassagesTest, ArePlacesInWords)
{
    const packs::Edition& edition = *m_validation.edition;
    EXPECT_EQ(subjectOf(finding(), edition, m_messages), nameOf(passage(), m_messages));
    finding().passages.clear();
    EXPECT_EQ(subjectOf(finding(), edition, m_messages), "一、总体情况") << "a section as a whole";
    for (const int section : {0, -1}) {
        finding().at.section = section;
        const std::string name = subjectOf(finding(), edition, m_messages);
        EXPECT_FALSE(name.empty() || contains(name, "section.")) << name;
    }
}

TEST_P(PassagesTest, AreQuotedInTheDetails)
{
    std::string details;
    for (const std::string& paragraph : detailsOf(finding(), *m_validation.edition, m_messages))
        details += paragraph + "\n";
    for (const std::string& part : {passage().quote, nameOf(passage(), m_messages), std::string("D6")})
        EXPECT_TRUE(contains(details, part)) << details;
    EXPECT_FALSE(contains(details, "{") || contains(details, "detail.")) << details;
}

TEST_P(PassagesTest, HaveAPartOfTheirOwnInTheTree)
{
    m_validation.findings.push_back(finding());
    m_validation.findings.back().at = {};
    const auto outline = outlineOf(m_validation, m_messages);
    ASSERT_EQ(outline.size(), 1u);
    ASSERT_EQ(outline[0].tables.size(), 2u);
    EXPECT_EQ(outline[0].tables[0].findings, (std::vector<std::size_t>{0}));
    EXPECT_EQ(outline[0].tables[1].findings, (std::vector<std::size_t>{1})) << "that about the whole report";
    EXPECT_NE(outline[0].tables[0].title, outline[0].tables[1].title);
}

TEST_P(PassagesTest, LeadToTheirCell)
{
    const CellLocation expected{static_cast<std::size_t>(finding().cells.front().sheetIndex),
                                finding().cells.front().position};
    EXPECT_EQ(rules::shownCells(finding()), (std::vector{expected})) << "a paragraph is in no cell";
    EXPECT_TRUE(rules::statedCells(finding()).empty());
    standsInACell();
    finding().passages.push_back(passage());
    const CellLocation text{5, {1, 0}};
    EXPECT_EQ(rules::shownCells(finding()), (std::vector{text, expected}));
    EXPECT_EQ(rules::statedCells(finding()), (std::vector{text}));
}

TEST_P(PassagesTest, AreExplainedByTheirWords)
{
    const auto given =
        records::fromProperty(records::toProperty({records::explanationOf(finding(), "按受理数统计")}));
    ASSERT_EQ(given.size(), 1u);
    EXPECT_EQ(given[0].at, finding().at);
    rules::Finding moved = finding();
    moved.passages[0].paragraph = 3;
    records::apply(given, moved);
    EXPECT_EQ(moved.explanation, "按受理数统计") << "paragraphs may be put in front";
    rules::Finding other = finding();
    other.at.quote = other.passages[0].quote = "受理申请4件";
    records::apply(given, other);
    EXPECT_TRUE(other.isOpen()) << "another passage of the section";
    rules::Finding changed = finding();
    changed.passages[0].value = figures::Decimal(5);
    records::apply(given, changed);
    EXPECT_EQ(changed.lapsedExplanation, "按受理数统计");
}

} // namespace
} // namespace gouji::output
