// SPDX-License-Identifier: MPL-2.0
#include "core/packs/own_rules.hpp"

#include "core/corrections/repair.hpp"
#include "core/records/explanations.hpp"
#include "core/validation.hpp"
#include "core/wording/finding_text.hpp"
#include "support/form.hpp"

#include <gtest/gtest.h>

#include <algorithm>

namespace gouji::packs {
namespace {

using Row = std::vector<document::Cell>;

// A 2021 report of nothing but zeros, and what an office adds to its workbook.
class OwnRulesTest : public testing::Test {
protected:
    void addSheet(const std::vector<Row>& rows, const std::string& name = "校验规则")
    {
        document::Grid grid(name);
        for (std::size_t row = 0; row < rows.size(); ++row)
            for (std::size_t column = 0; column < rows[row].size(); ++column)
                grid.set({static_cast<int>(row), static_cast<int>(column)}, rows[row][column]);
        m_workbook.sheets.push_back(std::move(grid));
    }

    void addRules(std::vector<Row> rules)
    {
        rules.insert(rules.begin(), Row{{"编号"}, {"级别"}, {"公式"}, {"说明"}, {"依据"}});
        addSheet(rules);
    }

    static Row rule(const std::string& id, const std::string& severity, const std::string& formula)
    {
        return {{id}, {severity}, {formula}, {"说明文字"}, {"某文件"}};
    }

    Validation validated() const { return validate(m_workbook, m_catalogue).at(0); }

    // Of the only finding.
    std::string onlyMessage() const
    {
        const Validation validation = validated();
        EXPECT_EQ(validation.findings.size(), 1u);
        return validation.findings.empty() || !validation.findings[0].message
                   ? std::string()
                   : validation.findings[0].message->key;
    }

    const packs::Catalogue m_catalogue = packs::builtInCatalogue();
    document::Workbook m_workbook = test::formOf(*m_catalogue.find(reports::EditionCode("2021")));
};

TEST_F(OwnRulesTest, GoThroughTheSameEngineAsTheOfficialOnes)
{
    addRules({rule("自定1", "错误", "每列：[一、本年新收] >= 1"), rule("自定2", "提示", "[行政许可] > 0")});
    const Validation validation = validated();
    ASSERT_EQ(validation.findings.size(), 8u);
    EXPECT_EQ(validation.verdict(), Verdict::Inconsistent);
    EXPECT_EQ(validation.findings[0].rule.text(), "自定1");
    EXPECT_EQ(validation.findings[0].at.column.text(), "natural-person");
    EXPECT_EQ(validation.findings[7].rule.text(), "自定2");
    EXPECT_EQ(validation.findings[7].severity, rules::Severity::Information);
    EXPECT_EQ(validation.findings[7].at.row.text(), "permits");
    const rules::Rule* own = validation.edition->find(reports::RuleId("自定1"));
    ASSERT_TRUE(own);
    EXPECT_EQ(own->source.chinese, "某文件");
}

TEST_F(OwnRulesTest, SpeakOfNamedRanges)
{
    document::Grid grid("附表");
    grid.set({0, 0}, {3.0});
    grid.set({1, 0}, {4.0});
    m_workbook.sheets.push_back(grid);
    const int sheet = static_cast<int>(m_workbook.sheets.size()) - 1;
    m_workbook.names = {{"本级件数", sheet, {{0, 0}, {0, 0}}}, {"各科件数", sheet, {{0, 0}, {1, 0}}}};
    addRules({rule("自定1", "警告", "[本级件数] = [applications · 1 · total]"),
              rule("自定2", "警告", "合计([各科件数]) = 7"), rule("自定3", "警告", "[各科件数] = 7")});
    const Validation validation = validated();
    ASSERT_EQ(validation.findings.size(), 2u);
    // One mistake: a range of two cells is no single figure.
    EXPECT_EQ(validation.findings[1].rule.text() == "自定1", validation.findings[0].rule == ruleSheetMistake);
    const auto& finding = validation.findings[validation.findings[0].rule == ruleSheetMistake ? 1 : 0];
    EXPECT_EQ(finding.expected, figures::Decimal(0));
    EXPECT_EQ(finding.actual, figures::Decimal(3));
    EXPECT_EQ(finding.cells.back().sheet, "附表");
    const auto messages = wording::Messages::builtIn(Language::Chinese);
    EXPECT_NE(wording::messageOf(finding, *validation.edition, messages).find("本级件数 3"), std::string::npos);
}

TEST_F(OwnRulesTest, SwitchOfficialOnesOffOnlyOpenly)
{
    for (document::Grid& grid : m_workbook.sheets) {
        if (grid.name().starts_with("三"))
            grid.set({5, 3}, {4.0}); // received, not accounted for
    }
    ASSERT_EQ(validated().count(rules::Severity::Error), 2);
    addRules({{{"applications.balance"}, {"关闭"}}, {{"applications.row-total"}, {"off"}}});
    const Validation validation = validated();
    EXPECT_EQ(validation.count(rules::Severity::Error), 0);
    ASSERT_EQ(validation.findings.size(), 2u);
    EXPECT_EQ(validation.findings[0].rule, ruleSwitchedOff);
    EXPECT_EQ(validation.findings[0].severity, rules::Severity::Warning);
    EXPECT_EQ(validation.edition->ruleSet().off(),
              (std::vector{reports::RuleId("applications.balance"), reports::RuleId("applications.row-total")}));
    const auto messages = wording::Messages::builtIn(Language::English);
    const std::string text = wording::messageOf(validation.findings[0], *validation.edition, messages);
    EXPECT_NE(text.find("balance"), text.npos) << text;
    EXPECT_EQ(text.find('{'), text.npos) << text;
    EXPECT_TRUE(m_catalogue.find(reports::EditionCode("2021"))->ruleSet().off().empty())
        << "the catalogue stays as it is";
}

TEST_F(OwnRulesTest, SwitchingARuleOffMayBeExplained)
{
    addRules({{{"disclosure.regulations-power"}, {"关闭"}}});
    const auto off = validated().findings.at(0);
    m_workbook.properties[std::string(records::explanationsProperty)] =
        records::toProperty({records::explanationOf(off, "本机关有规章制定权")});
    EXPECT_EQ(validated().findings.at(0).explanation, "本机关有规章制定权");
}

TEST_F(OwnRulesTest, AnEnglishSheetWillDo)
{
    addSheet({{{"Our rules"}}, {{"Number"}, {"Severity"}, {"Formula"}}, rule("own-1", "Error", "[1 · total] = 5")},
             "Validation rules");
    EXPECT_EQ(validated().count(rules::Severity::Error), 1);
}

TEST_F(OwnRulesTest, EveryMistakeIsReportedWithItsCell)
{
    struct Case {
        Row row;
        const char* key;
        int column;
    };
    const std::vector<Case> cases{
        {rule("", "错误", "[1 · total] = 0"), "own-rules.no-number", 0},
        {rule("甲", "严重", "[1 · total] = 0"), "own-rules.unknown-severity", 1},
        {rule("applications.balance", "错误", "[1 · total] = 0"), "own-rules.official-number", 0},
        {rule("乙", "关闭", ""), "own-rules.unknown-number", 0},
        {rule("丙", "错误", "[1 · total = 0"), "formula.expected.closing-bracket", 2},
        {rule("丁", "错误", "[没有的项目 · 总计] = 0"), "formula.unknown-name", 2},
        {{{"戊"}, {"错误"}, {0.0, document::Origin::Formula}}, "own-rules.calc-formula", 2},
        {rule("己", "错误", ""), "formula.expected.operand", 2},
        {rule("庚", "错误", "1 = 1"), "formula.no-cell", 2},
        {rule("辛", "错误", "2 + 3 > 1"), "formula.no-cell", 2},
        {rule("壬", "错误", "如果 1 = 1 则 [1 · total] = 0"), "formula.no-cell", 2},
        {rule("癸", "错误", "[1 · total] = 100 / 0"), "formula.divided-by-zero", 2},
        {rule("子", "错误", "= 100 / 0"), "formula.expected.operand", 2},
    };
    for (const Case& mistaken : cases) {
        m_workbook.sheets.resize(3);
        addRules({mistaken.row});
        EXPECT_EQ(onlyMessage(), mistaken.key);
        const Validation validation = validated();
        ASSERT_EQ(validation.findings.size(), 1u) << mistaken.key;
        const rules::FindingCell& cell = validation.findings[0].cells.at(0);
        EXPECT_EQ(cell.sheet, "校验规则");
        EXPECT_EQ(cell.position, (document::Position{1, mistaken.column})) << mistaken.key;
        EXPECT_EQ(validation.verdict(), Verdict::Consistent) << "a warning: the report itself is as it was";
    }
    m_workbook.sheets.resize(3);
    addRules({rule("甲", "错误", "[1 · total] = 0"), rule("甲", "错误", "[1 · total] = 0")});
    EXPECT_EQ(onlyMessage(), "own-rules.number-twice");
    m_workbook.sheets.resize(3);
    addSheet({{{"只有标题"}}});
    EXPECT_EQ(onlyMessage(), "own-rules.no-headings");
}

TEST_F(OwnRulesTest, ANumberUsedTwiceIsNamedWhereItStandsAgain)
{
    addRules({rule("甲", "错误", "[1 · total] = 0"), rule("乙", "错误", "[1 · total] = 0"),
              rule("甲", "警告", "[2 · total] = 0")});
    const Validation validation = validated();
    ASSERT_EQ(validation.findings.size(), 1u);
    const rules::Finding& finding = validation.findings[0];
    EXPECT_EQ(finding.message->key, "own-rules.number-twice");
    EXPECT_EQ(finding.message->arguments.at("number"), "甲");
    EXPECT_EQ(finding.cells.at(0).position, (document::Position{3, 0}));
}

TEST_F(OwnRulesTest, LieOverTheEditionWithoutCopyingIt)
{
    addRules({rule("甲", "错误", "[1 · total] = 0")});
    const Validation validation = validated();
    const Edition& below = *m_catalogue.find(reports::EditionCode("2021"));
    EXPECT_EQ(&validation.edition->form(), &below.form());
    const reports::RuleId balance("applications.balance");
    EXPECT_EQ(validation.edition->find(balance), below.find(balance));
    EXPECT_FALSE(below.find(reports::RuleId("甲")));
}

TEST_F(OwnRulesTest, AValidationKeepsWhatItsRulesStandOn)
{
    addRules({rule("甲", "错误", "[1 · total] = 1")});
    Validation validation;
    {
        const Catalogue catalogue = builtInCatalogue();
        validation = validate(m_workbook, catalogue).at(0);
    }
    ASSERT_EQ(validation.count(rules::Severity::Error), 1);
    const auto messages = wording::Messages::builtIn(Language::English);
    EXPECT_FALSE(wording::messageOf(validation.findings[0], *validation.edition, messages).empty());
    EXPECT_EQ(findingsIn(validation.report, *validation.edition, nullptr).size(), 1u);
}

// With an office's rule files.
class OwnRulesBesideFilesTest : public OwnRulesTest {
protected:
    Validation validatedWith(const std::string& rulesOfFiles)
    {
        const std::string text = R"({"edition": "2021", "rules": [)" + rulesOfFiles + "]}";
        const EmbeddedText file{"own/rules.json", text};
        auto catalogue = packs::readCatalogue(embedded::packFiles(), {&file, 1});
        EXPECT_TRUE(catalogue);
        m_withFiles = std::move(*catalogue);
        return validate(m_workbook, m_withFiles).at(0);
    }

    packs::Catalogue m_withFiles;
};

TEST_F(OwnRulesBesideFilesTest, ANumberOfTheFilesIsNotTakenForAnOfficialOne)
{
    addRules({rule("甲", "错误", "[1 · total] = 0")});
    const Validation validation = validatedWith(R"({"rule": "甲", "severity": "error", "kind": "relation",
        "name": {"zh-CN": "甲", "en-US": "A"}, "statement": {"zh-CN": "为零", "en-US": "zero"},
        "source": {"zh-CN": "某文", "en-US": "some document"}, "holds": ["[1 · total] = 0"]})");
    ASSERT_EQ(validation.findings.size(), 1u);
    EXPECT_EQ(validation.findings[0].message->key, "own-rules.number-in-files");
    EXPECT_EQ(validation.findings[0].message->arguments.at("number"), "甲");
}

TEST_F(OwnRulesBesideFilesTest, AFindingOfAWholeTableHasItsProposals)
{
    const reports::CellRef issued{reports::TableCode("disclosure"), reports::RowCode("regulations"),
                                  reports::ColumnCode("issued")};
    m_workbook = test::formOf(*m_catalogue.find(reports::EditionCode("2021")), {{issued, {4.0}}});
    const Validation validation = validatedWith(R"({"rule": "甲", "severity": "error", "kind": "relation",
        "name": {"zh-CN": "甲", "en-US": "A"}, "statement": {"zh-CN": "相等", "en-US": "equal"},
        "source": {"zh-CN": "某文", "en-US": "some document"}, "place": "table",
        "holds": ["for each column: [regulations] = [normative-documents]"]})");
    const auto finding = std::ranges::find(validation.findings, reports::RuleId("甲"), &rules::Finding::rule);
    ASSERT_NE(finding, validation.findings.end());
    EXPECT_EQ(finding->at, (rules::Place{reports::TableCode("disclosure"), {}, {}}));
    EXPECT_FALSE(finding->difference());
    const auto index = static_cast<std::size_t>(finding - validation.findings.begin());
    const auto repairs = corrections::repairsOf(validation, nullptr);
    ASSERT_EQ(repairs.groups.size(), 1u);
    EXPECT_EQ(repairs.groups[0].findings, std::vector{index});
    EXPECT_FALSE(repairs.groups[0].proposals.empty());
    const auto messages = wording::Messages::builtIn(Language::Chinese);
    EXPECT_EQ(wording::messageOf(*finding, *validation.edition, messages).find("finding."), std::string::npos);

    Validation explained = validation;
    explained.findings[index].explanation = "情况属实";
    EXPECT_TRUE(corrections::repairsOf(explained, nullptr).groups.empty());
}

TEST_F(OwnRulesBesideFilesTest, WhatTheFilesSwitchOffIsNotLaidToTheWorkbook)
{
    addRules({{{"disclosure.fee-magnitude"}, {"关闭"}}, {{"applications.other-share"}, {"关闭"}}});
    const Validation validation = validatedWith(R"({"rule": "disclosure.fee-magnitude", "severity": "off"})");
    ASSERT_EQ(validation.findings.size(), 2u) << "each once";
    EXPECT_EQ(validation.findings[0].message->arguments.at("number"), "disclosure.fee-magnitude");
    EXPECT_EQ(validation.findings[0].variant, byFiles);
    EXPECT_EQ(validation.findings[1].message->arguments.at("number"), "applications.other-share");
    EXPECT_TRUE(validation.findings[1].variant.empty());
    EXPECT_EQ(validation.edition->ruleSet().off().size(), 2u);
    const auto messages = wording::Messages::builtIn(Language::English);
    const auto messageOf = [&](std::size_t index) {
        return wording::messageOf(validation.findings[index], *validation.edition, messages);
    };
    EXPECT_NE(messageOf(0).substr(0, 15), messageOf(1).substr(0, 15)) << "who did it";
    EXPECT_EQ(messageOf(0).find('{'), std::string::npos) << messageOf(0);
}

TEST_F(OwnRulesTest, MoreThanAnybodyWritesAreLeftOutOpenly)
{
    std::vector<Row> rows;
    for (int index = 0; index < 100'000; ++index)
        rows.push_back(rule(std::to_string(index), "错误", "[1 · total] = 0"));
    addRules(rows);
    EXPECT_EQ(onlyMessage(), "own-rules.too-many");
    EXPECT_EQ(validated().findings.at(0).cells.at(0).position, (document::Position{1'001, 0}));
}

} // namespace
} // namespace gouji::packs
