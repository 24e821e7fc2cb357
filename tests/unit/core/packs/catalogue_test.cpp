// SPDX-License-Identifier: MPL-2.0
#include "core/packs/catalogue.hpp"

#include <gtest/gtest.h>

#include <array>
#include <map>
#include <memory>
#include <string>
#include <utility>
#include <vector>

namespace gouji::packs {
namespace {

constexpr const char* form = R"({
  "edition": "x",
  "name": {"zh-CN": "某版", "en-US": "some edition"},
  "source": {"zh-CN": "某文", "en-US": "some document"},
  "years": {"first": 2030},
  "title": "报告",
  "tables": [{
    "table": "t", "heading": "表", "name": {"zh-CN": "表", "en-US": "table"}, "sheet": "表",
    "blocks": [{"layout": "grid",
      "columns": [{"column": "c", "labels": ["列"], "name": {"zh-CN": "列", "en-US": "column"}}],
      "rows": [{"row": "r", "labels": ["行"], "name": {"zh-CN": "行", "en-US": "row"}}]}]
  }]
})";

constexpr const char* rules = R"({
  "edition": "x",
  "version": "1",
  "rules": [
    {
      "rule": "t.sum", "severity": "error", "kind": "relation", "name": {"zh-CN": "和", "en-US": "sum"},
      "statement": {"zh-CN": "相等", "en-US": "equal"}, "source": {"zh-CN": "某文", "en-US": "some document"},
      "holds": ["for each column: [r] = [r]"]
    }
  ]
})";

constexpr const char* family = R"({
  "family": "f", "name": {"zh-CN": "某种报告", "en-US": "some report"},
  "title": {"subjects": ["某事"], "reports": ["报告"]},
  "labels": {"agency": ["单位"], "period": ["年度"], "publisher": ["来源"]}
})";

Result<Catalogue> read(const std::string& formText, const std::string& rulesText)
{
    const std::array<EmbeddedText, 3> files{
        {{"packs/f/family.json", family}, {"packs/f/x/form.json", formText}, {"packs/f/x/rules.json", rulesText}}};
    return readCatalogue(files);
}

// The problem of a catalogue in which one piece of text was replaced.
Problem problemWith(std::string formText, std::string rulesText, const std::string& piece,
                    const std::string& replacement)
{
    for (std::string* text : {&formText, &rulesText}) {
        if (const auto at = text->find(piece); at != text->npos)
            text->replace(at, piece.size(), replacement);
    }
    const auto result = read(formText, rulesText);
    return result ? Problem{} : result.error();
}

TEST(CatalogueTest, ReadsBothBuiltInEditions)
{
    const Catalogue catalogue = builtInCatalogue();
    ASSERT_EQ(catalogue.editions.size(), 2u);
    for (const Edition& edition : catalogue.editions) {
        EXPECT_EQ(edition.form().tables.size(), 3u);
        EXPECT_GE(edition.ruleSet().all().size(), 18u);
    }
    EXPECT_TRUE(catalogue.find(reports::EditionCode("2019"))->form().covers(2020));
    EXPECT_FALSE(catalogue.find(reports::EditionCode("2019"))->form().covers(2021));
    EXPECT_TRUE(catalogue.find(reports::EditionCode("2021"))->form().covers(2026));
}

TEST(CatalogueTest, KnowsTheUnitsOfTheAmounts)
{
    const Catalogue catalogue = builtInCatalogue();
    const auto unit = [&](const char* edition, const char* row) {
        const auto* table = catalogue.find(reports::EditionCode(edition))->find(reports::TableCode("disclosure"));
        return table->find(reports::RowCode(row), reports::ColumnCode("amount"))->figureUnit().powerOfTen;
    };
    EXPECT_EQ(unit("2021", "fees"), 4);
    EXPECT_EQ(unit("2019", "procurement"), 0);
}

TEST(CatalogueTest, ReadsWhatIsRight) { EXPECT_TRUE(read(form, rules)); }

struct Mistake {
    const char* piece;
    const char* replacement;
    const char* file;
    const char* place;
    const char* key;
};

class CatalogueMistakeTest : public testing::TestWithParam<Mistake> {};

TEST_P(CatalogueMistakeTest, NamesFileAndPlace)
{
    const auto [piece, replacement, file, place, key] = GetParam();
    const Problem problem = problemWith(form, rules, piece, replacement);
    EXPECT_EQ(problem.file, file);
    EXPECT_EQ(problem.place, place);
    EXPECT_EQ(problem.why.key, key);
}

INSTANTIATE_TEST_SUITE_P(
    Mistakes, CatalogueMistakeTest,
    testing::Values(Mistake{"\"years\": {", "\"years\": [", "packs/f/x/form.json", "5:20", "catalogue.not-json"},
                    Mistake{"\"first\": 2030", "\"first\": \"2030\"", "packs/f/x/form.json", "5",
                            "catalogue.wrong-type"},
                    Mistake{"\"title\": \"报告\",", "", "packs/f/x/form.json", "1", "catalogue.missing-key"},
                    Mistake{"\"labels\": [\"行\"]", "\"label\": [\"行\"]", "packs/f/x/form.json", "11",
                            "catalogue.unknown-key"},
                    Mistake{"\"layout\": \"grid\"", "\"layout\": \"round\"", "packs/f/x/form.json", "9",
                            "catalogue.unknown-word"},
                    Mistake{"\"kind\": \"relation\"", "\"kind\": \"guess\"", "packs/f/x/rules.json", "5",
                            "catalogue.unknown-word"},
                    Mistake{"\"severity\": \"error\"", "\"severity\": \"bad\"", "packs/f/x/rules.json", "5",
                            "catalogue.unknown-word"},
                    Mistake{"[r] = [r]", "[q] = [r]", "packs/f/x/rules.json", "8", "formula.unknown-name"},
                    Mistake{"[r] = [r]", "[r] = ", "packs/f/x/rules.json", "8", "formula.expected.operand"},
                    Mistake{"\"edition\": \"x\",\n  \"version\"", "\"edition\": \"y\",\n  \"version\"",
                            "packs/f/x/rules.json", "1", "catalogue.other-edition"}));

TEST(CatalogueTest, AsksForTheRulesOfEveryEdition)
{
    const std::array<EmbeddedText, 2> files{{{"packs/f/family.json", family}, {"packs/f/x/form.json", form}}};
    const auto result = readCatalogue(files);
    ASSERT_FALSE(result);
    EXPECT_EQ(result.error().file, "packs/f/x/rules.json");
}

// The files that an office adds to the editions.
Result<Catalogue> readOwn(const std::string& ownTables, const std::string& ownRules)
{
    const std::array<EmbeddedText, 3> files{
        {{"packs/f/family.json", family}, {"packs/f/x/form.json", form}, {"packs/f/x/rules.json", rules}}};
    const std::array<EmbeddedText, 2> own{{{"own/tables.json", ownTables}, {"own/rules.json", ownRules}}};
    return readCatalogue(files, own);
}

constexpr const char* ownRow = R"({"edition": "x", "tables": [{"table": "t", "blocks": [{"rows": [
  {"row": "s", "labels": ["另一行"], "name": {"zh-CN": "另一行", "en-US": "another row"}}]}]}]})";

constexpr const char* ownRows = R"({"edition": "x", "tables": [{"table": "t", "blocks": [{"rows": [
  {"row": "s", "labels": ["另一行"], "name": {"zh-CN": "另一行", "en-US": "another row"}},
  {"row": "u", "labels": ["又一行"], "name": {"zh-CN": "又一行", "en-US": "one more row"}}]}]}]})";

std::string ownRule(const std::string& id, const std::string& rest)
{
    return R"({"edition": "x", "rules": [{"rule": ")" + id + R"(", )" + rest + "}]}";
}

const std::string ownSum = R"("severity": "warning", "kind": "relation", "name": {"zh-CN": "和", "en-US": "sum"},
    "statement": {"zh-CN": "相等", "en-US": "equal"}, "source": {"zh-CN": "某文", "en-US": "some document"},
    "holds": ["[s · c] = [r · c]"])";

TEST(CatalogueTest, TakesAnOfficesOwnRowsAndRules)
{
    const auto catalogue = readOwn(ownRow, ownRule("own.sum", ownSum));
    ASSERT_TRUE(catalogue) << catalogue.error().why.key;
    const Edition& edition = catalogue->editions.at(0);
    EXPECT_TRUE(edition.find(reports::TableCode("t"))->find(reports::RowCode("s")));
    EXPECT_EQ(edition.form().cells.size(), 2u);
    EXPECT_EQ(edition.find(reports::RuleId("own.sum"))->relations.size(), 1u);
}

TEST(CatalogueTest, KnowsTotalsByTheRulesOfTheirTable)
{
    const Catalogue builtIn = builtInCatalogue();
    for (const Edition& edition : builtIn.editions) {
        for (std::size_t index = 0; index < edition.form().cells.size(); ++index) {
            const forms::CellDefinition& cell = edition.form().cells[index];
            const bool isTotal =
                cell.ref.column == reports::ColumnCode("total") || cell.ref.row == reports::RowCode("3.7");
            EXPECT_EQ(edition.ruleSet().isTotal(index), isTotal)
                << cell.ref.row.text() << " " << cell.ref.column.text();
        }
    }
    const auto holds = [](const std::string& formula) {
        return R"("severity": "warning", "kind": "relation", "name": {"zh-CN": "和", "en-US": "sum"},
            "statement": {"zh-CN": "相等", "en-US": "equal"}, "source": {"zh-CN": "某文", "en-US": "some document"},
            "holds": [")"
               + formula + "\"]";
    };
    const auto isTotal = [&](const std::string& formula) {
        const auto own = readOwn(ownRows, ownRule("own.sum", holds(formula)));
        EXPECT_TRUE(own) << own.error().why.key;
        return own && own->editions.at(0).ruleSet().isTotal(1);
    };
    EXPECT_TRUE(isTotal("[s · c] = [r · c] + [u · c]"));
    for (const char* other :
         {"[s · c] = [r · c]", "[s · c] <= [r · c] + [u · c]", "[s · c] = [r · c] - [u · c]",
          "[s · c] = [r · c] + 2 × [u · c]", "[s · c] = [r · c] + [u · c] + 1",
          "[s · c] = last-year([s · c]) + [r · c]", "if [r · c] > 0 then [s · c] = [r · c] + [u · c]"})
        EXPECT_FALSE(isTotal(other)) << other;
}

TEST(CatalogueTest, SwitchesOfficialRulesOffButReplacesNone)
{
    const auto off = readOwn(ownRow, ownRule("t.sum", R"("severity": "off")"));
    ASSERT_TRUE(off);
    const rules::RuleSet& ruleSet = off->editions.at(0).ruleSet();
    EXPECT_EQ(ruleSet.off(), std::vector{reports::RuleId("t.sum")});
    EXPECT_TRUE(ruleSet.find(reports::RuleId("t.sum")));
    EXPECT_TRUE(ruleSet.judged().empty());
    EXPECT_EQ(readOwn(ownRow, ownRule("t.sum", ownSum)).error().why.key, "own-rules.official-number");
    const std::string twice = R"({"edition": "x", "rules": [{"rule": "own.sum", )" + ownSum
                              + R"(}, {"rule": "own.sum", )" + ownSum + "}]}";
    EXPECT_EQ(readOwn(ownRow, twice).error().why.key, "own-rules.number-twice");
    EXPECT_EQ(readOwn(ownRow, ownRule("q", R"("severity": "off")")).error().why.key, "own-rules.unknown-number");
}

TEST(CatalogueTest, RefusesRulesOfListsThatItDoesNotKnow)
{
    std::string unknown = ownSum;
    unknown.replace(unknown.find(R"("holds")"), 0, R"("except": "nobody", )");
    EXPECT_EQ(readOwn(ownRow, ownRule("own.sum", unknown)).error().why.key, "catalogue.unknown-word");
}

TEST(CatalogueTest, RefusesConstantRules)
{
    std::string constant = ownSum;
    constant.replace(constant.find("[s · c] = [r · c]"), std::string("[s · c] = [r · c]").size(), "1 = 1");
    EXPECT_EQ(readOwn(ownRow, ownRule("own.sum", constant)).error().why.key, "formula.no-cell");
}

TEST(CatalogueTest, TellsWhatIsWrongWithAnOfficesFiles)
{
    const std::string none = R"({"edition": "x", "rules": []})";
    EXPECT_EQ(readOwn(R"({"edition": "y", "tables": []})", none).error().why.key, "catalogue.unknown-word");
    const auto problem = readOwn(ownRow, ownRule("own.sum", R"("severity": "warning")")).error();
    EXPECT_EQ(problem.file, "own/rules.json");
}

TEST(EditionTest, ReadsItsRulesOnceAndOnlyWhenAsked)
{
    int readings = 0;
    const Edition edition({{},
                           std::make_shared<Family>(),
                           [&](const forms::Form&) {
                               ++readings;
                               return OfficialRules{"7", {}};
                           },
                           {}});
    const Edition copy = edition;
    EXPECT_TRUE(copy.form().tables.empty());
    EXPECT_EQ(readings, 0);
    EXPECT_EQ(copy.version(), "7");
    EXPECT_EQ(edition.ruleSet().all().size(), 0u);
    EXPECT_EQ(edition.with({{}, {}, {}}).version(), "7");
    EXPECT_EQ(readings, 1);
}

TEST(CatalogueTest, CountsColumnsByCharacters)
{
    EXPECT_EQ(problemWith(form, rules, "\"报告\"", "\"报告\" x").place, "6:17");
}

TEST(CatalogueTest, RefusesAnythingBehindTheJson)
{
    EXPECT_EQ(problemWith(std::string(form) + "\nmore", rules, "", "").why.key, "catalogue.not-json");
}

} // namespace
} // namespace gouji::packs
