// SPDX-License-Identifier: MPL-2.0
#include "core/output/report_lines.hpp"

#include "core/engine/check.hpp"
#include "core/wording/verdict_text.hpp"
#include "support/form.hpp"
#include "support/seed.hpp"

#include <boost/json.hpp>
#include <gtest/gtest.h>

#include <algorithm>

namespace gouji::output {
namespace {

namespace json = boost::json;

class ReportLinesTest : public testing::Test {
protected:
    json::object object(const CheckedFile& checked) const
    {
        const std::string line = jsonLines(checked, m_messages);
        EXPECT_EQ(line.find('\n'), line.size() - 1) << "one object, one line";
        return json::parse(line.substr(0, line.size() - 1)).as_object();
    }

    const packs::Catalogue m_catalogue = packs::builtInCatalogue();
    const wording::Messages m_messages = wording::Messages::builtIn(Language::Chinese);
};

TEST_F(ReportLinesTest, WritesTheFindingsOfTheContract)
{
    Validation validation = test::seedValidation(m_catalogue);
    validation.report.year = 2020;
    validation.report.agency = "某局";
    const json::object report = object({"a.ods", {validation}, {}});
    EXPECT_EQ(report.at("file"), "a.ods");
    EXPECT_EQ(report.at("verdict"), "inconsistent");
    EXPECT_EQ(report.at("edition"), "2019");
    EXPECT_EQ(report.at("year"), 2020);
    EXPECT_EQ(report.at("agency"), "某局");
    EXPECT_EQ(report.at("tables").as_array().size(), 3u);
    const json::object& table = report.at("tables").as_array().at(1).as_object();
    EXPECT_EQ(table.at("table"), "applications");
    EXPECT_EQ(table.at("sheet"), "三、依申请公开");
    EXPECT_EQ(table.at("range"), "A3:J28");

    const json::object& finding = report.at("findings").as_array().at(0).as_object();
    EXPECT_EQ(finding.at("rule"), "applications.balance");
    EXPECT_EQ(finding.at("severity"), "error");
    EXPECT_EQ(finding.at("status"), "open");
    EXPECT_EQ(json::serialize(finding.at("at")), R"({"table":"applications","column":"natural-person"})");
    EXPECT_EQ(finding.at("expected"), "5");
    EXPECT_EQ(finding.at("actual"), "0");
    EXPECT_EQ(finding.at("difference"), "-5");
    EXPECT_TRUE(finding.contains("message"));
    EXPECT_EQ(json::serialize(finding.at("cells").as_array().at(0)),
              R"({"row":"1","column":"natural-person","sheet":"三、依申请公开","address":"D6","value":"3"})");
}

TEST_F(ReportLinesTest, LeavesOutKeysWithoutAValue)
{
    const Validation validation = test::seedValidation(m_catalogue);
    const json::object report = object({"a.ods", {validation}, {}});
    EXPECT_FALSE(report.contains("year"));
    EXPECT_FALSE(report.contains("agency"));
    const json::object& missing = report.at("findings").as_array().at(4).as_object();
    EXPECT_EQ(missing.at("rule"), "value.missing");
    EXPECT_FALSE(missing.contains("expected"));
    EXPECT_FALSE(missing.at("cells").as_array().at(0).as_object().contains("value"));
}

TEST_F(ReportLinesTest, SaysWhatWasNotJudged)
{
    const auto& edition = *m_catalogue.find(reports::EditionCode("2021"));
    const auto ref = [](const char* table, const char* row, const char* column) {
        return reports::CellRef{reports::TableCode(table), reports::RowCode(row), reports::ColumnCode(column)};
    };
    const test::FormCells cells{{ref("reviews", "reconsideration", "upheld"), {2.0}},
                                {ref("reviews", "reconsideration", "total"), {document::Blank()}},
                                {ref("reviews", "direct-litigation", "other"), {"若干"}}};
    const Validation validation = engine::check(test::formOf(edition, cells), {m_catalogue}).at(0);
    const json::object report = object({"a.ods", {validation}, {}});
    const json::array& notJudged = report.at("notJudged").as_array();
    ASSERT_EQ(notJudged.size(), 2u);
    EXPECT_EQ(notJudged[0].at("rule"), "reviews.total");
    EXPECT_EQ(json::serialize(notJudged[0].at("places")), R"([{"table":"reviews","row":"reconsideration"}])");
    EXPECT_EQ(json::serialize(notJudged[1].at("places")), R"([{"table":"reviews","row":"direct-litigation"}])");
    EXPECT_NE(notJudged[0].at("reason"), notJudged[1].at("reason"));
    const std::string text = textLines({"a.ods", {validation}, {}}, m_messages);
    EXPECT_NE(text.find("reviews.total"), text.npos) << text;
    EXPECT_EQ(text.find('{'), text.npos) << text;
}

TEST_F(ReportLinesTest, SaysNothingOfNotJudgedRulesWhereAllWere)
{
    const auto& edition = *m_catalogue.find(reports::EditionCode("2021"));
    const Validation validation = engine::check(test::formOf(edition), {m_catalogue}).at(0);
    EXPECT_FALSE(object({"a.ods", {validation}, {}}).contains("notJudged"));
}

TEST_F(ReportLinesTest, TellsAReportThatIsNotFinished)
{
    Validation validation = test::seedValidation(m_catalogue);
    std::erase_if(validation.findings,
                  [](const auto& finding) { return finding.severity == rules::Severity::Error; });
    EXPECT_EQ(object({"a.ods", {validation}, {}}).at("verdict"), "consistent");
    for (reports::ReportCell& cell : validation.report.tables.back().cells)
        cell.figure = {};
    EXPECT_EQ(object({"a.ods", {validation}, {}}).at("verdict"), "incomplete");
}

TEST_F(ReportLinesTest, TellsFilesWithoutReportAndUnreadableOnes)
{
    EXPECT_EQ(object({"a.ods", {}, {}}).at("verdict"), "no-report");
    const json::object unreadable = object({"b.ods", {}, Problem{"b.ods", "", {"catalogue.missing-file", {}}}});
    EXPECT_EQ(unreadable.at("verdict"), "unreadable");
    EXPECT_FALSE(unreadable.at("error").as_string().empty());
}

TEST_F(ReportLinesTest, TextNamesRuleAndPlace)
{
    const std::string text = textLines({"a.ods", {test::seedValidation(m_catalogue)}, {}}, m_messages);
    for (const char* part : {"a.ods", "applications.balance", "D27", "value.missing"})
        EXPECT_NE(text.find(part), text.npos) << text;
}

TEST_F(ReportLinesTest, TextShowsWhatATerminalWouldObey)
{
    Validation validation = test::seedValidation(m_catalogue);
    const std::string plain = textLines({"a.ods", {validation}, {}}, m_messages);
    const std::string hostile = "\x1b[2J\n  ✔\r\x07\u009b";
    validation.report.agency = hostile;
    rules::Finding& finding = validation.findings.at(0);
    finding.rule = reports::RuleId(hostile);
    finding.explanation = hostile;
    for (rules::FindingCell& cell : finding.cells)
        cell.sheet = cell.text = hostile;
    const std::string shown = textLines({"a.ods", {validation}, {}}, m_messages);
    EXPECT_EQ(std::ranges::count(shown, '\n'), std::ranges::count(plain, '\n') + 1) << "one for the explanation";
    for (const char* control : {"\x1b", "\r", "\x07", "\u009b"})
        EXPECT_EQ(shown.find(control), std::string::npos);
}

TEST_F(ReportLinesTest, AProblemIsOneLine)
{
    const std::string line = problemLine({"b.ods", "7", {"catalogue.missing-file", {}}}, m_messages);
    EXPECT_TRUE(line.starts_with("b.ods"));
    EXPECT_EQ(line.find('\n'), line.npos);
}

// The verdict counts what is left out.
TEST_F(ReportLinesTest, ListsNothingOfAReportThatTiesWhereOnlyErrorsAreWanted)
{
    Validation validation = test::seedValidation(m_catalogue);
    ASSERT_EQ(validation.verdict(), Verdict::Inconsistent);
    const CheckedFile faulty{"a.ods", {validation}, {}};
    EXPECT_EQ(textLines(faulty, m_messages, Listing::ErrorsOnly), textLines(faulty, m_messages));
    for (rules::Finding& finding : validation.findings)
        finding.severity = rules::Severity::Warning;
    ASSERT_EQ(validation.verdict(), Verdict::Consistent);
    const std::string line = textLines({"a.ods", {validation}, {}}, m_messages, Listing::ErrorsOnly);
    EXPECT_EQ(std::ranges::count(line, '\n'), 1) << line;
    EXPECT_NE(line.find(wording::verdictLineOf(validation, m_messages)), line.npos) << line;
}

} // namespace
} // namespace gouji::output
