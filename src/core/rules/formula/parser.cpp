// SPDX-License-Identifier: MPL-2.0
#include "core/rules/formula/formula_builder.hpp"
#include "core/text/text.hpp"

#include <boost/spirit/home/x3.hpp>

#include <algorithm>

namespace gouji::rules::formula {
namespace {

namespace x3 = boost::spirit::x3;
using x3::char_;
using x3::lit;

// Formulas are short.
constexpr std::size_t longestFormula = 10'000;

struct BuilderTag {};

template <typename Context>
FormulaBuilder& builderOf(const Context& context)
{
    return x3::get<BuilderTag>(context).get();
}

// Turns what matched into a call of the builder.
template <typename Action>
auto act(Action action)
{
    return [action](auto& context) { action(builderOf(context), x3::_attr(context)); };
}
auto push(Step::Kind kind)
{
    return [kind](auto& context) { builderOf(context).add(kind); };
}

std::string_view viewOf(const boost::iterator_range<std::string_view::const_iterator>& range)
{
    return {range.begin(), static_cast<std::size_t>(range.size())};
}

// What was expected is told by the name of the rule that did not match: the last part of a message's key.
// clang-format off
const auto openBracket = lit('[') | "【";
const auto closeBracket = lit(']') | "】";
const auto nameText = x3::lexeme[openBracket >> x3::raw[+(char_ - closeBracket - openBracket)] >> closeBracket];
const auto range = lit("..") | "至" | '~' | ':';

const x3::rule<struct OperandTag> operand{"operand"};
const x3::rule<struct ExpressionTag> expression{"operand"};
const x3::rule<struct ProductTag> product{"operand"};
const x3::rule<struct ItemTag> item{"operand"};
const x3::rule<struct NameEndTag> nameEnd{"name"};
const x3::rule<struct OpenTag> open{"opening-parenthesis"};
const x3::rule<struct CloseTag> close{"closing-parenthesis"};
const x3::rule<struct CloseBracketTag> bracketEnd{"closing-bracket"};
const x3::rule<struct ComparisonTag> comparison{"comparison"};
const x3::rule<struct ThenTag> then{"then"};
const x3::rule<struct EndTag> end{"end"};
const x3::rule<struct StatementTag> statement{"operand"};
const x3::rule<struct ConditionsTag> conditions{"operand"};
const x3::rule<struct FormulaTag> wholeFormula{"operand"};
const x3::rule<struct WholeConditionTag> wholeCondition{"operand"};

const auto enter = [](auto& context) { x3::_pass(context) = builderOf(context).open(); };
const auto leave = [](auto& context) { builderOf(context).close(); };
const auto pushNumber = act([](FormulaBuilder& builder, const auto& text) {
    builder.expression().push_back({Step::Kind::Number, *figures::Decimal::parse(viewOf(text))});
});
const auto pushName = act([](FormulaBuilder& builder, const auto& text) {
    builder.expression().push_back({Step::Kind::Cell, {}, builder.name(viewOf(text))});
});
const auto pushRange = act([](FormulaBuilder& builder, const auto& text) {
    const Name name = builder.name(viewOf(text));
    builder.expression().push_back({Step::Kind::Range, {}, name, name});
});
const auto endRange = act([](FormulaBuilder& builder, const auto& text) {
    builder.expression().back().last = builder.name(viewOf(text));
});
const auto beginLastYear = [](auto& context) {
    x3::_pass(context) = !builderOf(context).isLastYear();
    builderOf(context).beginLastYear();
};
const auto endLastYear = [](auto& context) { builderOf(context).endLastYear(); };
auto compare(Comparison chosen)
{
    return [chosen](auto& context) { builderOf(context).compare(chosen); };
}
auto forEach(Formula::ForEach chosen)
{
    return [chosen](auto& context) { builderOf(context).formula.forEach = chosen; };
}
const auto newGroup = [](auto& context) { builderOf(context).formula.condition.emplace_back(); };
const auto addCondition = [](auto& context) {
    FormulaBuilder& builder = builderOf(context);
    builder.formula.condition.back().push_back(builder.takeStatement());
};
const auto setStatement = [](auto& context) {
    FormulaBuilder& builder = builderOf(context);
    builder.formula.statement = builder.takeStatement();
};

const auto number = x3::lexeme[x3::raw[+x3::digit >> -('.' >> +x3::digit)]];
const auto minus = lit('-') | "−" | "–";
const auto times = lit('*') | "×";
const auto over = lit('/') | "÷";
const auto sumWord = lit("sum") | "合计";
const auto lastYearWord = lit("last-year") | "上年";
const auto absoluteWord = lit("abs") | "绝对值";
const auto comma = lit(',') | "、";

const auto open_def = lit('(');
const auto close_def = lit(')');
const auto bracketEnd_def = closeBracket;
const auto nameEnd_def = nameText[endRange];
// A bracket that is never closed is told as that, not as a missing operand.
const auto name = &openBracket >> (nameText[pushName]
                | (x3::omit[x3::lexeme[openBracket >> *(char_ - closeBracket - openBracket)]] > bracketEnd));
const auto operand_def =
      number[pushNumber]
    | name
    | (lit('(')[enter] > expression > close)[leave]
    | (sumWord > open > item > *(comma > item)[push(Step::Kind::Add)] > close)
    | (lastYearWord[beginLastYear] > open > expression > close)[endLastYear]
    | (absoluteWord > open > expression > close)[push(Step::Kind::Absolute)]
    | (minus[enter] > operand)[push(Step::Kind::Negate)][leave];
const auto item_def =
      ((&(nameText >> range) >> nameText[pushRange]) > range > nameEnd)
    | (&(nameText >> (comma | ')')) >> nameText[pushRange])
    | expression;
const auto product_def = operand >> *( (times > operand)[push(Step::Kind::Multiply)]
                                     | (over > operand)[push(Step::Kind::Divide)]);
const auto expression_def = product >> *( ('+' > product)[push(Step::Kind::Add)]
                                        | (minus > product)[push(Step::Kind::Subtract)]);
const auto comparison_def =
      (lit("<=") | "≤" | "≦")[compare(Comparison::AtMost)]
    | (lit(">=") | "≥" | "≧")[compare(Comparison::AtLeast)]
    | (lit("<>") | "≠" | "!=")[compare(Comparison::NotEqual)]
    | (lit("==") | '=')[compare(Comparison::Equal)]
    | lit('<')[compare(Comparison::Less)]
    | lit('>')[compare(Comparison::Greater)];
const auto statement_def = expression > comparison > expression;

const auto group = x3::eps[newGroup] >> (statement[addCondition] % (lit("and") | "且" | "并且"));
const auto conditions_def = group % (lit("or") | "或者" | "或");
const auto then_def = -lit(',') >> (lit("then") | "则");
const auto direction =
      (lit("for each column") | "每一列" | "每列" | "各列")[forEach(Formula::ForEach::Column)]
    | (lit("for each row") | "每一行" | "每行" | "各行")[forEach(Formula::ForEach::Row)];
const auto end_def = x3::eoi;
const auto wholeCondition_def = conditions > end;
const auto condition = (lit("if") | "如果" | "若") > conditions > then > -lit(',');
const auto wholeFormula_def = (-(direction >> -(lit(':') | ',')) >> -condition >> statement[setStatement]) > end;
const auto blank = x3::space | "　" | "\u00A0";
// clang-format on

BOOST_SPIRIT_DEFINE(operand, expression, product, item, nameEnd, open, close, bracketEnd, comparison, then, end,
                    statement, conditions, wholeFormula, wholeCondition)

// Full-width signs and digits become their ASCII twins, character by character: columns stay the same.
std::string narrowed(std::string_view text)
{
    std::u32string characters = text::decodeUtf8(text);
    std::ranges::transform(characters, characters.begin(), text::narrow);
    return text::encodeUtf8(characters);
}

// The characters around a place, which a pointer shows: "[a] + ▸= 3".
std::string excerptAround(std::string_view text, std::string_view::const_iterator place)
{
    constexpr std::size_t shown = 8;
    const auto at = static_cast<std::size_t>(place - text.begin());
    const auto before = text::decodeUtf8(text.substr(0, at));
    const auto after = text::decodeUtf8(text.substr(at));
    return text::encodeUtf8(before.substr(before.size() - std::min(before.size(), shown))) + "▸"
           + text::encodeUtf8(after.substr(0, shown));
}

Message mistake(const FormulaBuilder& builder, std::string_view text, std::string_view::const_iterator place,
                const std::string& expected)
{
    place = std::find_if(place, text.end(), [](char c) { return c != ' '; });
    return {"formula.expected." + expected,
            {{"column", std::to_string(builder.columnAt(place))}, {"near", excerptAround(text, place)}}};
}

template <typename Grammar>
Result<Formula> parseAs(const Grammar& grammar, std::string_view written)
{
    if (written.size() > longestFormula)
        return Message{"formula.too-long", {}};
    const std::string text = narrowed(written);
    const std::string_view view = text;
    FormulaBuilder builder(view);
    auto at = view.begin();
    try {
        if (!x3::phrase_parse(at, view.end(), x3::with<BuilderTag>(std::ref(builder))[grammar], blank))
            return mistake(builder, view, at, "operand");
    } catch (const x3::expectation_failure<std::string_view::const_iterator>& failure) {
        return mistake(builder, view, failure.where(), failure.which());
    }
    return std::move(builder.formula);
}

} // namespace

Result<Formula> parse(std::string_view text) { return parseAs(wholeFormula, text); }

Result<Condition> parseCondition(std::string_view text)
{
    auto formula = parseAs(wholeCondition, text);
    if (!formula)
        return formula.error();
    return std::move(formula->condition);
}

} // namespace gouji::rules::formula
