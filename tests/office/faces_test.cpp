// SPDX-License-Identifier: MPL-2.0
// Whoever asks gets the same verdict on a workbook: the command line, the service, the sidebar's command, the cell
// functions, and the verification of what was handed in.
#include "office/cells.hpp"
#include "office/document_state.hpp"
#include "office/given_command.hpp"
#include "office/interop/text.hpp"
#include "office/office.hpp"
#include "office/options.hpp"

#include <boost/json.hpp>
#include <com/sun/star/container/XNamed.hpp>
#include <com/sun/star/frame/XModel.hpp>
#include <com/sun/star/sheet/XArrayFormulaRange.hpp>
#include <gtest/gtest.h>
#include <org/gouji/Validation.hpp>

#include <array>
#include <chrono>
#include <cstdio>
#include <fstream>
#include <iterator>
#include <set>
#include <sys/wait.h>

namespace gouji::office {

using css::uno::Any;
using css::uno::Reference;
using css::uno::UNO_QUERY_THROW;
namespace fs = std::filesystem;
namespace json = boost::json;

namespace {

const fs::path workbooks = GOUJI_SOURCE "/tests/data/workbooks";
constexpr int sheetsInReport = 4;
// The sidebar leaves the longer a pause the longer a validation takes.
constexpr std::chrono::seconds patience(60);

using Findings = std::multiset<std::string>; // "error open applications.balance"

struct Outcome {
    int status = -1;
    std::string output;
};

Outcome runGouji(const std::string& arguments)
{
    Outcome outcome;
    FILE* const pipe = popen(("LC_ALL=zh_CN.UTF-8 '" GOUJI_PROGRAM "' " + arguments).c_str(), "r");
    for (int byte = std::fgetc(pipe); byte != EOF; byte = std::fgetc(pipe))
        outcome.output.push_back(static_cast<char>(byte));
    outcome.status = WEXITSTATUS(pclose(pipe));
    return outcome;
}

std::string quoted(const fs::path& path)
{
    std::string quoted(1, '\'');
    return quoted.append(path.string()).append(1, '\'');
}

std::string contentOf(const fs::path& file)
{
    std::ifstream stream(file, std::ios::binary);
    return {std::istreambuf_iterator<char>(stream), {}};
}

void write(const fs::path& file, const std::string& text) { std::ofstream(file, std::ios::binary) << text; }

void insertBefore(const std::string& place, const std::string& addition, std::string& text)
{
    const auto at = text.find(place);
    ASSERT_NE(at, text.npos) << place;
    text.insert(at, addition);
}

std::string sheetOfRules(const std::vector<std::array<std::string, 3>>& rules)
{
    std::string sheet = "<table:table table:name=\"校验规则\">";
    for (const auto& rule : rules) {
        sheet += "<table:table-row>";
        for (const std::string& text : rule)
            sheet +=
                "<table:table-cell office:value-type=\"string\"><text:p>" + text + "</text:p></table:table-cell>";
        sheet += "</table:table-row>";
    }
    return sheet + "</table:table>";
}

std::string property(const std::string& name, const std::string& text)
{
    std::string escaped;
    for (const char c : text)
        escaped += c == '"' ? std::string("&quot;") : std::string(1, c);
    return "<meta:user-defined meta:name=\"" + name + "\">" + escaped + "</meta:user-defined>";
}

Findings findingsIn(const std::string& line)
{
    Findings findings;
    const json::value report = json::parse(line);
    for (const auto& finding : report.at("findings").as_array())
        findings.insert(std::string(finding.at("severity").as_string()) + " "
                        + std::string(finding.at("status").as_string()) + " "
                        + std::string(finding.at("rule").as_string()));
    return findings;
}

json::object withoutFile(const std::string& line)
{
    json::object report = json::parse(line).as_object();
    report.erase("file");
    return report;
}

} // namespace

// A real report with a sheet of rules, an explanation and a last year, in an office that has rules of its own.
class FacesTest : public testing::Test {
protected:
    void SetUp() override
    {
        fs::create_directory(rules());
        write(rules() / "rules.json", R"({"edition": "2021", "rules": [
            {"rule": "office.received", "severity": "warning", "kind": "relation", "place": "cell",
             "name": {"zh-CN": "新收", "en-US": "received"},
             "statement": {"zh-CN": "本年没有新收", "en-US": "nothing was received"},
             "source": {"zh-CN": "本办要求", "en-US": "this office"},
             "holds": ["[applications · 1 · total] = 0"]}]})");
        setOption(m_office, "OwnRuleFolder", Any(interop::toUno("file://" + rules().string())));
        fs::copy_file(workbooks / "suqian-2023.fods", folder() / "before.fods");
    }
    void TearDown() override
    {
        m_office.closeDocuments();
        EXPECT_EQ(m_office.end(), 0);
    }

    const fs::path& folder() const { return m_office.folder(); }
    fs::path rules() const { return folder() / "rules"; }
    fs::path report() const { return folder() / "report.fods"; }

    void writeReport(const std::string& severity, const std::string& explanations)
    {
        std::string text = contentOf(workbooks / "suqian-2024.fods");
        insertBefore("</office:spreadsheet>",
                     sheetOfRules({{"编号", "级别", "公式"},
                                   {"本市-1", severity, "[一、本年新收 · 自然人] = 0"},
                                   {"本市-2", "提示", "[一、本年新收 · 总计] = last-year([一、本年新收 · 总计])"},
                                   {"本市-3", "警告", "[一、本年新收 · 自然人] = 1"}}),
                     text);
        insertBefore("</office:meta>", property("gouji.last-year", "before.fods") + explanations, text);
        write(report(), text);
    }

    Outcome checked() const
    {
        return runGouji("check --format json --rules " + quoted(rules()) + " --previous "
                        + quoted(folder() / "before.fods") + " " + quoted(report()));
    }

    // What settles a finding of that rule in the report as it is written now.
    std::string explanationOf(const std::string& rule) const
    {
        const json::value report = json::parse(checked().output);
        for (const auto& finding : report.at("findings").as_array()) {
            if (finding.at("rule").as_string() != json::string_view(rule))
                continue;
            json::object given{{"rule", rule}, {"explanation", "情况属实"}};
            for (const auto& [key, code] : finding.at("at").as_object())
                given[key] = code;
            json::array figures;
            for (const auto& cell : finding.at("cells").as_array())
                figures.push_back(cell.as_object().contains("value") ? cell.at("value") : json::value(""));
            given["figures"] = figures;
            return property("gouji.explanations", json::serialize(json::array{given}));
        }
        ADD_FAILURE() << "no finding of " << rule;
        return {};
    }

    std::string validated(const Document& document) const
    {
        const auto service = org::gouji::Validation::create(m_office.context());
        return interop::toUtf8(service->validate(Reference<css::frame::XModel>(document, UNO_QUERY_THROW)));
    }

    // A sheet of the document's own, with REPORTFINDINGS of each of the report's sheets below one another, and
    // REPORTCHECK of each.
    int addResults(const Document& document) const
    {
        const int results = document->getSheets()->getElementNames().getLength();
        m_office.onMainThread([&] {
            document->getSheets()->insertNewByName("results", static_cast<sal_Int16>(results));
            for (int sheet = 0; sheet < sheetsInReport; ++sheet) {
                const std::string range =
                    "$'"
                    + interop::toUtf8(
                        Reference<css::container::XNamed>(sheetOf(document, sheet), UNO_QUERY_THROW)->getName())
                    + "'.A1:Z60";
                const std::string rows =
                    "A" + std::to_string(1 + sheet * 20) + ":G" + std::to_string(20 + sheet * 20);
                Reference<css::sheet::XArrayFormulaRange>(
                    sheetOf(document, results)->getCellRangeByName(interop::toUno(rows)), UNO_QUERY_THROW)
                    ->setArrayFormula(interop::toUno("=ORG.GOUJI.FUNCTIONS.REPORTFINDINGS(" + range + ")"));
                enter(document, ("I" + std::to_string(1 + sheet)).c_str(),
                      ("=ORG.GOUJI.FUNCTIONS.REPORTCHECK(" + range + ")").c_str(), results);
            }
        });
        return results;
    }

    static Findings findingsShownIn(const Document& document, int results)
    {
        static const std::map<std::string, std::string> words{{"错误", "error open"},
                                                              {"警告", "warning open"},
                                                              {"提示", "information open"},
                                                              {"警告（已说明）", "warning explained"}};
        Findings findings;
        for (int row = 1; row <= sheetsInReport * 20; ++row) {
            const std::string severity = shownIn(document, ("A" + std::to_string(row)).c_str(), results);
            const std::string rule = shownIn(document, ("C" + std::to_string(row)).c_str(), results);
            if (!rule.empty() && severity.find('#') == severity.npos)
                findings.insert((words.contains(severity) ? words.at(severity) : severity) + " " + rule);
        }
        return findings;
    }

    static int errorsShownIn(const Document& document, int results)
    {
        int errors = 0;
        for (int row = 1; row <= sheetsInReport; ++row)
            errors += std::atoi(shownIn(document, ("I" + std::to_string(row)).c_str(), results).c_str());
        return errors;
    }

    Office m_office{Language::Chinese, Extension::Installed};
};

TEST_F(FacesTest, GiveTheSameVerdict)
{
    writeReport("错误", {});
    writeReport("错误", explanationOf("本市-3"));
    const Outcome ofProgram = checked();
    const Findings expected = findingsIn(ofProgram.output);
    for (const char* finding : {"error open 本市-1", "information open 本市-2", "warning explained 本市-3",
                                "warning open office.received"})
        ASSERT_EQ(expected.count(finding), 1u) << finding << " in " << ofProgram.output;
    EXPECT_EQ(ofProgram.status, 1);

    const Document document = m_office.open(report());
    EXPECT_EQ(withoutFile(validated(document)), withoutFile(ofProgram.output)) << "without a session";

    const int results = addResults(document);
    const GivenCommand sidebar = give(m_office, document, "Validate");
    EXPECT_EQ(sidebar.values.at("Verdict"), "inconsistent");
    EXPECT_EQ(sidebar.values.at("Errors"), "1");
    EXPECT_EQ(sidebar.values.at("Warnings"),
              std::to_string(std::ranges::count_if(
                  expected, [](const auto& finding) { return finding.starts_with("warning open"); })));
    EXPECT_EQ(sidebar.values.at("Information"),
              std::to_string(std::ranges::count_if(
                  expected, [](const auto& finding) { return finding.starts_with("information open"); })));

    EXPECT_EQ(withoutFile(validated(document)).at("findings"), withoutFile(ofProgram.output).at("findings"))
        << "with a session";
    EXPECT_TRUE(waitUntil([&] { return findingsShownIn(document, results) == expected; }))
        << testing::PrintToString(findingsShownIn(document, results));
    EXPECT_EQ(errorsShownIn(document, results), 1);
}

TEST_F(FacesTest, VerifyByTheRulesOfTheValidation)
{
    writeReport("警告", {});
    writeReport("警告", explanationOf("本市-3"));
    const Document document = m_office.open(report());
    const fs::path copy = folder() / "copy.ods";
    const GivenCommand given = submit(m_office, document, copy);
    ASSERT_EQ(given.state, GivenCommand::State::Success) << given.reason();
    const Outcome verified = runGouji("verify --format json --rules " + quoted(rules()) + " " + quoted(copy));
    EXPECT_EQ(verified.status, 0) << verified.output;
    EXPECT_EQ(json::parse(verified.output).at("result").as_string(), "unchanged");
    EXPECT_FALSE(json::parse(verified.output).as_object().contains("changes")) << verified.output;
}

// A cell function is not calculated anew for what changes outside of its range.
TEST_F(FacesTest, FunctionsFollowWhatStandsOutsideOfTheirRange)
{
    writeReport("错误", {});
    const Document document = m_office.open(report());
    const int results = addResults(document);
    give(m_office, document, "Validate");
    ASSERT_TRUE(waitUntil([&] { return errorsShownIn(document, results) == 1; }));
    // The sheet of rules is the last but one.
    enter(document, "C2", "[一、本年新收 · 自然人] >= 0", results - 1);
    EXPECT_TRUE(waitUntil([&] { return errorsShownIn(document, results) == 0; }, patience));
    enter(document, "C2", "[一、本年新收 · 自然人] < 0", results - 1);
    EXPECT_TRUE(waitUntil([&] { return errorsShownIn(document, results) == 1; }, patience));
}

} // namespace gouji::office
