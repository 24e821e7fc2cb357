// SPDX-License-Identifier: MPL-2.0
#include "core/base/json_document.hpp"
#include "core/engine/check.hpp"
#include "support/damage_cases.hpp"
#include "support/form.hpp"

#include <gtest/gtest.h>

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <map>
#include <sstream>

// Every rule has violated and valid cases as data: tests/rules/<edition>/<rule id>/<case>.json, described in
// tests/README.md. A case lists all findings; any other one is a false alarm.
namespace gouji {
namespace {

namespace fs = std::filesystem;

struct RuleCase {
    fs::path path;

    std::string edition() const { return path.parent_path().parent_path().filename().string(); }
    std::string rule() const { return path.parent_path().filename().string(); }
    std::string name() const
    {
        std::string text = edition() + "_" + rule() + "_" + path.stem().string();
        std::replace_if(
            text.begin(), text.end(), [](char c) { return !std::isalnum(static_cast<unsigned char>(c)); }, '_');
        return text;
    }
};

std::vector<RuleCase> allCases()
{
    std::vector<RuleCase> cases;
    for (const auto& entry : fs::recursive_directory_iterator(GOUJI_RULE_CASES)) {
        if (entry.path().extension() == ".json")
            cases.push_back({entry.path()});
    }
    std::sort(cases.begin(), cases.end(),
              [](const RuleCase& left, const RuleCase& right) { return left.path < right.path; });
    return cases;
}

void PrintTo(const RuleCase& ruleCase, std::ostream* out) { *out << ruleCase.name(); }

// "applications 3.7 natural-person"
reports::CellRef cellRef(const std::string& words)
{
    std::istringstream stream(words);
    std::string table;
    std::string row;
    std::string column;
    stream >> table >> row >> column;
    return {reports::TableCode(table), reports::RowCode(row), reports::ColumnCode(column)};
}

// 3, "3件", null (blank), {"formula": 3}, {"error": "#REF!"}, {"not-calculated": true}
document::Cell cellOf(const JsonNode& node)
{
    if (const auto* whole = std::get_if<std::int64_t>(&node.value))
        return {static_cast<double>(*whole)};
    if (const auto* number = std::get_if<double>(&node.value))
        return {*number};
    if (const auto* text = std::get_if<std::string>(&node.value))
        return {*text};
    if (const JsonNode* formula = node.find("formula")) {
        document::Cell cell = cellOf(*formula);
        cell.origin = document::Origin::Formula;
        return cell;
    }
    if (const JsonNode* error = node.find("error"))
        return {document::CellError{document::CellError::Kind::Formula, std::get<std::string>(error->value)},
                document::Origin::Formula};
    if (node.find("not-calculated"))
        return {document::CellError{document::CellError::Kind::NotCalculated, {}}, document::Origin::Formula};
    return {};
}

// The cells of a form that a case sets; a key that ends in "*" sets all cells of the table.
test::FormCells cellsOf(const JsonNode& form, const packs::Edition& edition)
{
    test::FormCells cells;
    const JsonNode* given = form.find("cells");
    if (!given)
        return cells;
    for (const auto& [key, node] : std::get<JsonNode::Object>(given->value)) {
        if (!key.ends_with(" *")) {
            cells[cellRef(key)] = cellOf(node);
            continue;
        }
        const auto* table = edition.find(reports::TableCode(key.substr(0, key.size() - 2)));
        EXPECT_TRUE(table) << key;
        for (const auto& block : table->blocks) {
            for (const auto& row : block.rows) {
                for (const auto& column : block.columns)
                    cells[{table->code, row.code, column.code}] = cellOf(node);
            }
        }
    }
    return cells;
}

// The workbook of a case, or that of its last year.
document::Workbook workbookOf(const JsonNode& form, const packs::Edition& edition, JsonReader& reader)
{
    test::FormLayout layout;
    layout.outdatedRow = form.find("outdated-row") != nullptr;
    for (const std::string& table : reader.strings(reader.optionalArray(form, "without")))
        layout.without.insert(reports::TableCode(table));
    for (const std::string& row : reader.strings(reader.optionalArray(form, "without-rows")))
        layout.withoutRows.insert(reports::RowCode(row));
    for (const JsonNode& row : reader.optionalArray(form, "extra-rows"))
        layout.extraRows.push_back({reports::RowCode(reader.string(row, "below")), reader.string(row, "heading"),
                                    static_cast<double>(reader.integer(row, "figure"))});
    std::map<std::string, std::string> labels;
    if (const JsonNode* given = form.find("labels")) {
        for (const auto& [official, written] : std::get<JsonNode::Object>(given->value))
            labels[official] = reader.string(written);
    }
    layout.spell = [&](const std::string& label) { return labels.contains(label) ? labels.at(label) : label; };
    document::Workbook workbook = test::formOf(edition, cellsOf(form, edition), layout);
    document::Grid cover("封面");
    if (form.find("year")) {
        cover.set({0, 0}, {std::string("年度")});
        cover.set({0, 1}, {static_cast<double>(reader.integer(form, "year"))});
    }
    if (form.find("agency")) {
        cover.set({1, 0}, {std::string("单位名称")});
        cover.set({1, 1}, {reader.string(form, "agency")});
    }
    workbook.sheets.push_back(cover);
    return workbook;
}

class RuleCaseTest : public testing::TestWithParam<RuleCase> {};

TEST_P(RuleCaseTest, FindsExactlyWhatTheCaseSays)
{
    std::ifstream stream(GetParam().path);
    const std::string text(std::istreambuf_iterator<char>(stream), {});
    const auto root = parseJson(GetParam().path.string(), text);
    ASSERT_TRUE(root) << GetParam().path;
    JsonReader reader(GetParam().path.string());
    reader.allowOnly(*root, {"note", "cells", "without", "without-rows", "extra-rows", "outdated-row", "labels",
                             "year", "agency", "last-year", "finds"});

    const auto catalogue = packs::builtInCatalogue();
    const auto& edition = *catalogue.find(reports::EditionCode(GetParam().edition()));
    std::optional<reports::Report> before;
    if (const JsonNode* lastYear = root->find("last-year")) {
        reader.allowOnly(*lastYear, {"edition", "cells", "without", "without-rows", "outdated-row"});
        const reports::EditionCode code(reader.stringOr(*lastYear, "edition", edition.code().text()));
        ASSERT_TRUE(catalogue.find(code)) << code.text();
        before = engine::check(workbookOf(*lastYear, *catalogue.find(code), reader), {catalogue}).at(0).report;
    }
    const document::Workbook workbook = workbookOf(*root, edition, reader);
    const std::vector<std::string> expected = reader.strings(reader.array(*root, "finds"));
    ASSERT_FALSE(reader.problem()) << reader.problem()->place;

    const auto validations = engine::check(
        workbook, {catalogue, edition.code(), {{comparison::Kind::PeriodBefore, [&](const reports::Report&) {
                                                    return before ? &*before : nullptr;
                                                }}}});
    ASSERT_EQ(validations.size(), 1u);
    std::vector<std::string> found;
    for (const rules::Finding& finding : validations.front().findings)
        found.push_back(test::lineOf(finding));
    EXPECT_EQ(found, expected);
}

INSTANTIATE_TEST_SUITE_P(All, RuleCaseTest, testing::ValuesIn(allCases()),
                         [](const auto& named) { return named.param.name(); });

// A rule without a violated or without a valid case is not tested at all.
TEST(RuleCasesTest, EveryRuleHasViolatedAndValidCases)
{
    const auto cases = allCases();
    for (const auto& edition : packs::builtInCatalogue().editions) {
        for (const rules::Rule& rule : edition.ruleSet().all()) {
            if (rule.kind.starts_with("text"))
                continue; // their cases are sentences: tests/data/narrative, narrative/text_findings_test
            for (const std::string kind : {"violated", "valid"}) {
                EXPECT_TRUE(std::any_of(cases.begin(), cases.end(),
                                        [&](const RuleCase& ruleCase) {
                                            return ruleCase.edition() == edition.code().text()
                                                   && ruleCase.rule() == rule.id.text()
                                                   && ruleCase.path.stem().string().starts_with(kind);
                                        }))
                    << edition.code().text() << "/" << rule.id.text() << ": no " << kind << " case";
            }
        }
    }
}

} // namespace
} // namespace gouji
