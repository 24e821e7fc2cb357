// SPDX-License-Identifier: MPL-2.0
#include "cli/program.hpp"

#include <boost/json.hpp>
#include <gtest/gtest.h>

#include <algorithm>

namespace gouji::test {
namespace {

namespace json = boost::json;

// What independent recomputation found in published reports.
struct KnownResult {
    const char* report;
    const char* verdict;
    std::vector<std::string> findings; // sorted: "rule table/row/column expected≠actual"
};

void PrintTo(const KnownResult& known, std::ostream* stream) { *stream << known.report; }

const std::vector<KnownResult> knownResults = {
    {"donghu-chengguan-2020",
     "inconsistent",
     {"applications.balance applications//natural-person 5≠0", "applications.balance applications//total 5≠0",
      "applications.outcome-total applications//natural-person 3≠0",
      "applications.outcome-total applications//total 3≠0", "value.missing disclosure// ≠"}},
    {"hongze-2023",
     "inconsistent",
     {"form.edition applications// ≠", "reviews.total reviews/litigation-after-reconsideration/ 5≠0",
      "reviews.total reviews/reconsideration/ 11≠0"}},
    {"huaian-2024", "consistent", {}},
    {"pingtan-2020",
     "inconsistent",
     {"applications.outcome-total applications//natural-person 26≠20",
      "applications.outcome-total applications//total 27≠21", "form.table-missing disclosure// ≠"}},
    {"pingtan-2021", "consistent", {}},
    {"pingtan-2022", "consistent", {}},
    {"suqian-2023", "consistent", {}},
    {"suqian-2024", "consistent", {}},
};

std::string textAt(const json::value& object, const char* key)
{
    const json::value* found = object.as_object().if_contains(key);
    return found ? std::string(found->as_string()) : std::string();
}

std::string summaryOf(const json::value& finding)
{
    const json::value& at = finding.at("at");
    return textAt(finding, "rule") + " " + textAt(at, "table") + "/" + textAt(at, "row") + "/"
           + textAt(at, "column") + " " + textAt(finding, "expected") + "≠" + textAt(finding, "actual");
}

class KnownResultsTest : public testing::TestWithParam<KnownResult> {};

void expectKnown(const KnownResult& known, const std::vector<std::string>& files)
{
    std::vector<std::string> arguments{"check", "--format", "json"};
    arguments.insert(arguments.end(), files.begin(), files.end());
    const Outcome outcome = runGouji(arguments);
    ASSERT_EQ(linesOf(outcome.output).size(), files.size()) << outcome.complaints;
    for (const std::string& line : linesOf(outcome.output)) {
        const json::value report = json::parse(line);
        const std::string file = textAt(report, "file");
        std::vector<std::string> findings;
        for (const json::value& finding : report.at("findings").as_array())
            findings.push_back(summaryOf(finding));
        std::ranges::sort(findings);

        EXPECT_EQ(findings, known.findings) << file;
        EXPECT_EQ(textAt(report, "verdict"), known.verdict) << file;
        EXPECT_TRUE(std::string(known.report).ends_with(std::to_string(report.at("year").as_int64()))) << file;
    }
}

TEST_P(KnownResultsTest, AreFoundInEveryFormat)
{
    std::vector<std::string> files;
    for (const char* ending :
         {".ods", ".fods", ".xlsx", ".xls", ".et", ".html", ".docx", ".odt", ".doc", ".wps", ".rtf", ".txt"})
        files.push_back(std::string(GOUJI_WORKBOOKS "/") + GetParam().report + ending);
    expectKnown(GetParam(), files);
}

// Writer prints these tables without rules: where figures are blank, nobody can tell which they are.
TEST_P(KnownResultsTest, AreFoundInWhatWasPrinted)
{
    const std::string report = GetParam().report;
    std::vector<std::string> files;
    for (const char* ending : {".calc.pdf", ".chromium.pdf", ".writer.pdf"})
        files.push_back(std::string(GOUJI_PRINTED "/") + report + ending);
    if (report == "donghu-chengguan-2020") {
        EXPECT_EQ(runGouji({"check", files.back()}).status, 2);
        files.pop_back();
    }
    expectKnown(GetParam(), files);
}

INSTANTIATE_TEST_SUITE_P(Reports, KnownResultsTest, testing::ValuesIn(knownResults), [](const auto& known) {
    std::string name = known.param.report;
    std::erase(name, '-');
    return name;
});

} // namespace
} // namespace gouji::test
