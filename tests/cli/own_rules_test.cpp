// SPDX-License-Identifier: MPL-2.0
#include "cli/program.hpp"
#include "unit/files/documents.hpp"

#include <boost/json.hpp>
#include <gtest/gtest.h>

namespace gouji::test {
namespace {

namespace json = boost::json;

const std::string workbooks = GOUJI_WORKBOOKS;
const std::string example = GOUJI_RULE_EXAMPLES "/other-documents";

class OwnRulesProgramTest : public testing::Test {
protected:
    std::string write(const std::string& name, const std::string& text) const
    {
        writeFile(m_folder / name, text);
        return (m_folder / name).string();
    }

    // A flat workbook of the tests' data with something put before a piece of its text.
    std::string reportWith(const std::string& name, const std::string& before, const std::string& addition) const
    {
        std::string text = readFile(workbooks + "/" + name);
        const auto at = text.find(before);
        EXPECT_NE(at, text.npos);
        return write(name, text.insert(at, addition));
    }

    static std::string ruleSheet(const std::vector<std::vector<std::string>>& rows)
    {
        std::string sheet = "<table:table table:name=\"校验规则\">";
        for (const auto& row : rows) {
            sheet += "<table:table-row>";
            for (const std::string& text : row)
                sheet += "<table:table-cell office:value-type=\"string\"><text:p>" + text
                         + "</text:p></table:table-cell>";
            sheet += "</table:table-row>";
        }
        return sheet + "</table:table>";
    }

    const TemporaryFolder m_folder;
};

TEST_F(OwnRulesProgramTest, ASheetOfRulesIsChecked)
{
    const std::string report =
        reportWith("suqian-2024.fods", "</office:spreadsheet>",
                   ruleSheet({{"编号", "级别", "公式", "说明", "依据"},
                              {"本市-1", "错误", "每列：[一、本年新收] = 0", "何时收件都要说明", "某文件"},
                              {"本市-2", "警告", "[一、本年新收 · 总计", "", ""},
                              {"disclosure.regulations-power", "关闭", "", "", ""}}));
    const Outcome outcome = runGouji({"check", "--format", "json", report});
    EXPECT_EQ(outcome.status, 1);
    const json::value result = json::parse(outcome.output);
    EXPECT_EQ(result.at("findings").at(0).at("rule").as_string(), "本市-1");
    EXPECT_EQ(json::serialize(result.at("rulesOff")), R"(["disclosure.regulations-power"])");
    EXPECT_EQ(json::serialize(result.at("rulesOffBy")), R"({"disclosure.regulations-power":"workbook"})");
    EXPECT_EQ(result.at("findings").at(0).at("statement").as_string(), "何时收件都要说明");
    const std::string text = runGouji({"check", report}).output;
    EXPECT_NE(text.find("何时收件都要说明"), text.npos) << "what the author says of the rule";
    EXPECT_NE(text.find("C3"), text.npos) << "where the mistake is: " << text;
    EXPECT_EQ(text.find("{"), text.npos) << text;
}

TEST_F(OwnRulesProgramTest, AFolderOfRulesIsAdded)
{
    const Outcome outcome =
        runGouji({"check", "--format", "json", "--rules", example, workbooks + "/suqian-2024.ods"});
    EXPECT_EQ(outcome.status, 0);
    const json::value finding = json::parse(outcome.output).at("findings").at(0);
    EXPECT_EQ(finding.at("rule").as_string(), "form.row-missing") << "the row asked for is not there";
    EXPECT_NE(finding.at("message").as_string().find("other published documents"), json::string::npos);
}

TEST_F(OwnRulesProgramTest, WhatAFolderSwitchesOffIsLaidToIt)
{
    write("rules.json",
          R"({"edition": "2021", "rules": [{"rule": "disclosure.fee-magnitude", "severity": "off"}]})");
    const Outcome outcome = runGouji(
        {"check", "--format", "json", "--rules", m_folder.path().string(), workbooks + "/suqian-2024.ods"});
    const json::value result = json::parse(outcome.output);
    EXPECT_EQ(json::serialize(result.at("rulesOff")), R"(["disclosure.fee-magnitude"])");
    EXPECT_EQ(json::serialize(result.at("rulesOffBy")), R"({"disclosure.fee-magnitude":"rules"})");
}

TEST_F(OwnRulesProgramTest, AMistakeInAFolderOfRulesStopsTheCheck)
{
    const std::string report = workbooks + "/suqian-2024.ods";
    EXPECT_EQ(runGouji({"check", "--rules", m_folder.path().string(), report}).status, 2) << "no rules in it";
    write("rules.json", "{\n\"edition\": \"2021\",\n\"rules\": [{\"rule\": \"x\", \"severity\": \"error\"}]}");
    const Outcome outcome = runGouji({"check", "--rules", m_folder.path().string(), report});
    EXPECT_EQ(outcome.status, 2);
    EXPECT_EQ(outcome.output, "");
    EXPECT_NE(outcome.complaints.find("rules.json: 3"), std::string::npos) << outcome.complaints;
}

TEST_F(OwnRulesProgramTest, ExplanationsInTheFileAreShown)
{
    // What Calc stores for an explanation of the warning on missing figures.
    const std::string given =
        R"([{"rule":"value.missing","table":"disclosure","figures":["","","",""],"explanation":"没有这项业务"}])";
    std::string escaped;
    for (const char c : given)
        escaped += c == '"' ? "&quot;" : std::string(1, c);
    const std::string report =
        reportWith("donghu-chengguan-2020.fods", "</office:meta>",
                   "<meta:user-defined meta:name=\"gouji.explanations\">" + escaped + "</meta:user-defined>");
    const json::value result = json::parse(runGouji({"check", "--format", "json", report}).output);
    const json::value& missing = result.at("findings").as_array().back();
    EXPECT_EQ(missing.at("status").as_string(), "explained");
    EXPECT_EQ(missing.at("explanation").as_string(), "没有这项业务");
}

} // namespace
} // namespace gouji::test
