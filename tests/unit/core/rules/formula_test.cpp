// SPDX-License-Identifier: MPL-2.0
#include "core/packs/catalogue.hpp"
#include "core/rules/formula/compile.hpp"
#include "core/wording/messages.hpp"

#include <gtest/gtest.h>

namespace gouji::rules::formula {
namespace {

using wording::Messages;

std::string argument(const Message& message, const std::string& name)
{
    const auto found = message.arguments.find(name);
    return found == message.arguments.end() ? std::string() : found->second;
}

struct Mistake {
    const char* formula;
    const char* key;
    const char* column;
};

class FormulaMistakeTest : public testing::TestWithParam<Mistake> {
protected:
    const packs::Catalogue m_catalogue = packs::builtInCatalogue();
};

// What is wrong with a formula of the 2021 edition, from the parser or from the compiler.
Message mistakeIn(const std::string& text, const packs::Catalogue& catalogue)
{
    const auto parsed = parse(text);
    if (!parsed)
        return parsed.error();
    const Vocabulary vocabulary(catalogue.find(reports::EditionCode("2021"))->form());
    const auto compiled = compile(*parsed, vocabulary, Placing::RowOrColumn);
    return compiled ? Message{} : compiled.error();
}

TEST_P(FormulaMistakeTest, NamesThePlaceAndWhatWasExpected)
{
    const Mistake& mistake = GetParam();
    const Message message = mistakeIn(mistake.formula, m_catalogue);
    EXPECT_EQ(message.key, mistake.key) << mistake.formula;
    EXPECT_EQ(argument(message, "column"), mistake.column) << mistake.formula;
    for (const Language language : {Language::Chinese, Language::English}) {
        const std::string text = Messages::builtIn(language).text(message);
        EXPECT_EQ(text.find('{'), text.npos) << text;
        EXPECT_NE(text, message.key);
    }
}

INSTANTIATE_TEST_SUITE_P(
    Formulas, FormulaMistakeTest,
    testing::Values(Mistake{"", "formula.expected.operand", "1"},
                    Mistake{"[3.7 · total] + = 3", "formula.expected.operand", "17"},
                    Mistake{"每列：[（七）总计]＋＝3", "formula.expected.operand", "12"},
                    Mistake{"[3.7 · total", "formula.expected.closing-bracket", "13"},
                    Mistake{"[3.7 · total] 3", "formula.expected.comparison", "15"},
                    Mistake{"[3.7 · total] = 3 5", "formula.expected.end", "19"},
                    Mistake{"[3.7 · total] = (3", "formula.expected.closing-parenthesis", "19"},
                    Mistake{"[3.7 · total] = sum [1 · total]", "formula.expected.opening-parenthesis", "21"},
                    Mistake{"若 [3.7 · total] > 3 [1 · total] = 2", "formula.expected.then", "21"},
                    Mistake{"每列：[4] = 合计([1] 至 3)", "formula.expected.name", "19"},
                    Mistake{"last-year(last-year([4 · total])) = 1", "formula.expected.operand", "11"},
                    Mistake{"[没有的项目 · 总计] = 1", "formula.unknown-name", "2"},
                    Mistake{"每列：[予以公] = 1", "formula.misspelt-name", "5"},
                    Mistake{"每列：[自然人] = 1", "formula.not-a-row", "5"},
                    Mistake{"每行：[（七）总计] = 1", "formula.not-a-column", "5"},
                    Mistake{"[（七）总计] = 1", "formula.not-a-cell", "2"},
                    Mistake{"每行：[总计] = 1", "formula.ambiguous-name", "5"},
                    Mistake{"每列：[（七）总计] = 合计([4] 至 [1])", "formula.no-range", "24"},
                    Mistake{"每列：[1 · total] = 2", "formula.nothing-to-check", ""},
                    Mistake{"每列：3 = 2", "formula.no-cell", ""}, Mistake{"1 = 1", "formula.no-cell", ""},
                    Mistake{"[1 · total] = 100 / 0", "formula.divided-by-zero", ""}));

TEST(FormulaLimitsTest, RefusesWhatNoPersonWrites)
{
    EXPECT_EQ(parse(std::string(20'000, '(')).error().key, "formula.too-long");
    EXPECT_FALSE(parse(std::string(5'000, '('))) << "nested too deep";
    EXPECT_FALSE(parse("1 = " + std::string(5'000, '-') + "1"));
}

class FormulaTest : public testing::Test {
protected:
    std::vector<Relation> relations(const std::string& text, Placing placing = Placing::RowOrColumn) const
    {
        const auto parsed = parse(text);
        EXPECT_TRUE(parsed) << text;
        auto compiled = compile(*parsed, m_vocabulary, placing);
        EXPECT_TRUE(compiled) << text << ": " << compiled.error().key;
        return compiled ? std::move(*compiled) : std::vector<Relation>();
    }

    // "3.1 natural-person", "-last-year 4 total", "/ 2"
    std::string written(const Side& side) const
    {
        const auto* sum = std::get_if<LinearSum>(&side);
        if (!sum)
            return "calculation";
        std::string text;
        for (const LinearSum::Term& term : sum->terms) {
            const reports::CellRef& ref = m_edition.form().cells[term.cell.index].ref;
            text += (text.empty() ? "" : " + ") + std::to_string(term.factor) + " "
                    + (term.cell.period == reports::Period::LastYear ? "last-year " : "") + ref.row.text() + " "
                    + ref.column.text();
        }
        if (sum->constant != 0)
            text += " + " + std::to_string(sum->constant);
        return text + (sum->divisor == 1 ? "" : " / " + std::to_string(sum->divisor));
    }

    const packs::Catalogue m_catalogue = packs::builtInCatalogue();
    const packs::Edition& m_edition = *m_catalogue.find(reports::EditionCode("2021"));
    const Vocabulary m_vocabulary{m_edition.form()};
};

TEST_F(FormulaTest, CodesAndOfficialLabelsNameTheSameCells)
{
    const auto codes = relations("for each column: [3.7] + [4] = [1] + [2]");
    const auto labels = relations("每列：【（七）总计】＋【四、结转下年度继续办理】＝"
                                  "［一、本年新收政府信息公开申请数量］＋［二、上年结转政府信息公开申请数量］");
    ASSERT_EQ(codes.size(), 7u);
    ASSERT_EQ(labels.size(), 7u);
    for (std::size_t index = 0; index < codes.size(); ++index) {
        EXPECT_EQ(written(codes[index].statement.left), written(labels[index].statement.left));
        EXPECT_EQ(written(codes[index].statement.right), written(labels[index].statement.right));
        EXPECT_EQ(codes[index].at, labels[index].at);
    }
    EXPECT_EQ(written(codes[0].statement.left), "1 3.7 natural-person + 1 4 natural-person");
}

TEST_F(FormulaTest, NamesTheTableWhereLabelsAreAmbiguous)
{
    const auto reviews = relations("每行：[reviews · 总计] = 合计([结果维持] 至 [尚未审结])");
    ASSERT_EQ(reviews.size(), 3u);
    EXPECT_EQ(reviews[1].at.row.text(), "direct-litigation");
    EXPECT_EQ(written(reviews[0].statement.left), "1 reconsideration total");
}

TEST_F(FormulaTest, ARangeLeavesOutRowsOfOutOfDateForms)
{
    const auto outcome = relations("for each column: [3.7] = sum([3.1]..[3.6.3])");
    ASSERT_EQ(outcome.size(), 14u) << "one for the form, one for the out-of-date form, in each column";
    EXPECT_EQ(std::get<LinearSum>(outcome[0].statement.right).terms.size(), 21u);
    EXPECT_FALSE(outcome[0].onlyWithout);
    EXPECT_EQ(std::get<LinearSum>(outcome[1].statement.right).terms.size(), 19u);
    EXPECT_TRUE(outcome[1].onlyWithout);
}

TEST_F(FormulaTest, APartOfTheReplacedRowsHasNoOutOfDateForm)
{
    EXPECT_EQ(relations("for each column: [3.6.1] + [3.6.2] <= [3.7]").size(), 7u);
    EXPECT_EQ(relations("for each column: [3.6.1] + [3.6.2] + [3.6.3] <= [3.7]").size(), 14u);
}

TEST_F(FormulaTest, SumsAreTakenTogetherExactly)
{
    const auto relation = relations("[1 · total] - 2 × ([2 · total] - 3) = last-year([4 · total]) / 4 + 0.5")[0];
    EXPECT_EQ(written(relation.statement.left), "1 1 total + -2 2 total + 6");
    EXPECT_EQ(written(relation.statement.right), "1 last-year 4 total + 2 / 4");
}

TEST_F(FormulaTest, WhatIsNoSumIsCalculated)
{
    EXPECT_EQ(written(relations("[1 · total] / [2 · total] <= 0.3")[0].statement.left), "calculation");
    EXPECT_EQ(written(relations("abs([1 · total]) <= 3")[0].statement.left), "calculation");
    EXPECT_EQ(written(relations("[1 · total] <= 3 / [2 · total]")[0].statement.right), "calculation");
    EXPECT_EQ(written(relations("1000000 × [1 · total] <= 3")[0].statement.left), "calculation") << "too large";
}

TEST_F(FormulaTest, AFindingStandsInItsCellWhereTheRuleSaysSo)
{
    EXPECT_EQ(relations("for each row: [issued] <= [effective]")[0].at.column.text(), "");
    EXPECT_EQ(relations("for each row: [issued] <= [effective]", Placing::Cell)[0].at.column.text(), "issued");
    const Place single = relations("[3.6.3 · total] <= [3.7 · total] / 2")[0].at;
    EXPECT_EQ(single.row.text(), "3.6.3");
    EXPECT_EQ(single.column.text(), "total");
    const Place several = relations("[permits · decisions] + [1 · total] >= 0")[0].at;
    EXPECT_EQ(several.table.text(), "") << "about two tables";
}

TEST_F(FormulaTest, ConditionsAreGroups)
{
    const auto relation =
        relations("若 [1 · 总计] > 0 且 [2 · 总计] = 0 或 [4 · 总计] <> 1，则 [3.7 · 总计] >= 1")[0];
    ASSERT_EQ(relation.condition.size(), 2u);
    EXPECT_EQ(relation.condition[0].size(), 2u);
    EXPECT_EQ(relation.condition[1][0].comparison, Comparison::NotEqual);
}

} // namespace
} // namespace gouji::rules::formula
