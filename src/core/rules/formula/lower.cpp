// SPDX-License-Identifier: MPL-2.0
#include "core/rules/formula/lower.hpp"

#include "core/figures/rational.hpp"
#include "core/forms/form.hpp"

#include <algorithm>
#include <optional>

namespace gouji::rules::formula {
namespace {

using figures::Integer;
using figures::Rational;
using Kind = Calculation::Step::Kind;

// Σ factor × figure + constant, the terms in the order in which they were written.
struct Polynomial {
    std::vector<std::pair<YearCell, Rational>> terms;
    Rational constant = 0;

    bool isConstant() const { return terms.empty(); }

    void add(const Polynomial& other, const Rational& times)
    {
        constant += other.constant * times;
        for (const auto& [cell, factor] : other.terms) {
            const auto known = std::ranges::find(terms, cell, &std::pair<YearCell, Rational>::first);
            if (known == terms.end())
                terms.emplace_back(cell, factor * times);
            else
                known->second += factor * times;
        }
    }

    void multiply(const Rational& by)
    {
        constant *= by;
        for (auto& term : terms)
            term.second *= by;
    }
};

// Works with polynomials instead of values; false where the result would be none.
class Expansion {
public:
    bool take(const Calculation::Step& step)
    {
        if (step.kind == Kind::Number || step.kind == Kind::Cells) {
            Polynomial& pushed = m_stack.emplace_back();
            pushed.constant = figures::toRational(step.number);
            for (const YearCell& cell : step.cells)
                pushed.add({{{cell, 1}}, 0}, 1);
            return true;
        }
        if (step.kind == Kind::Negate) {
            m_stack.back().multiply(-1);
            return true;
        }
        return step.kind != Kind::Absolute && combine(step.kind);
    }

    Polynomial result() { return std::move(m_stack.back()); }

private:
    bool combine(Kind kind)
    {
        const Polynomial right = std::move(m_stack.back());
        m_stack.pop_back();
        Polynomial& left = m_stack.back();
        if (kind == Kind::Add || kind == Kind::Subtract) {
            left.add(right, kind == Kind::Add ? 1 : -1);
            return true;
        }
        if (kind == Kind::Multiply && left.isConstant()) {
            const Rational factor = left.constant;
            left = right;
            left.multiply(factor);
            return true;
        }
        if (!right.isConstant() || (kind == Kind::Divide && right.constant == 0))
            return false;
        left.multiply(kind == Kind::Multiply ? right.constant : Rational(1 / right.constant));
        return true;
    }

    std::vector<Polynomial> m_stack;
};

std::optional<std::int64_t> wholeWithin(const Rational& number, std::int64_t most)
{
    if (denominator(number) != 1 || abs(numerator(number)) > most)
        return std::nullopt;
    return static_cast<std::int64_t>(numerator(number));
}

// Nothing where the numbers are too large to be added without care.
std::optional<LinearSum> sumOf(const Polynomial& polynomial)
{
    Integer divisor = denominator(polynomial.constant);
    for (const auto& [cell, factor] : polynomial.terms)
        divisor = lcm(divisor, denominator(factor));
    if (divisor > LinearSum::largestDivisor || polynomial.terms.size() > LinearSum::mostTerms)
        return std::nullopt;
    LinearSum sum;
    sum.divisor = static_cast<std::int64_t>(divisor);
    for (const auto& [cell, factor] : polynomial.terms) {
        const auto whole = wholeWithin(factor * divisor, LinearSum::largestFactor);
        if (!whole)
            return std::nullopt;
        sum.terms.push_back({cell, *whole});
    }
    const auto constant = wholeWithin(polynomial.constant * divisor, LinearSum::largestConstant);
    if (!constant)
        return std::nullopt;
    sum.constant = *constant;
    return sum;
}

// The rows that another one stands for, as cells of one column.
struct Replacement {
    std::size_t cell = 0;
    std::vector<std::size_t> replaced;
};

std::vector<Replacement> replacementsIn(const forms::Form& form)
{
    std::vector<Replacement> replacements;
    for (const forms::TableDefinition& table : form.tables) {
        for (const forms::BlockDefinition& block : table.blocks) {
            for (const forms::RowDefinition& row : block.rows) {
                for (const forms::ColumnDefinition& column : block.columns) {
                    Replacement replacement{block.cellIndex(row, column), {}};
                    for (const reports::RowCode& replaced : row.replaces)
                        replacement.replaced.push_back(block.cellIndex(*block.find(replaced), column));
                    if (!row.replaces.empty())
                        replacements.push_back(std::move(replacement));
                }
            }
        }
    }
    return replacements;
}

// Puts the one row in the place of those it stands for; false where they are not all there, alike.
bool replace(const Replacement& replacement, Side& side)
{
    auto* sum = std::get_if<LinearSum>(&side);
    if (!sum)
        return false;
    const auto isReplaced = [&](const LinearSum::Term& term) {
        return term.cell.period == reports::Period::ThisYear
               && std::ranges::count(replacement.replaced, term.cell.index) > 0;
    };
    const auto first = std::ranges::find_if(sum->terms, isReplaced);
    if (first == sum->terms.end())
        return false;
    const std::int64_t factor = first->factor;
    const auto alike = std::ranges::count_if(
        sum->terms, [&](const LinearSum::Term& term) { return isReplaced(term) && term.factor == factor; });
    if (static_cast<std::size_t>(alike) != replacement.replaced.size())
        return false;
    *first = {{replacement.cell, reports::Period::ThisYear}, factor};
    std::erase_if(sum->terms, isReplaced);
    return true;
}

} // namespace

Side lowered(std::vector<Calculation::Step> steps)
{
    Expansion expansion;
    if (std::ranges::all_of(steps, [&](const auto& step) { return expansion.take(step); }))
        if (auto sum = sumOf(expansion.result()))
            return *std::move(sum);
    return Calculation{std::move(steps)};
}

std::optional<Relation> forOutdatedForm(const Relation& relation, const forms::Form& form)
{
    std::optional<Relation> outdated;
    for (const Replacement& replacement : replacementsIn(form)) {
        Relation candidate = outdated.value_or(relation);
        const bool left = replace(replacement, candidate.statement.left);
        const bool right = replace(replacement, candidate.statement.right);
        if (!left && !right)
            continue;
        candidate.onlyWithout = replacement.replaced.front();
        outdated = std::move(candidate);
    }
    return outdated;
}

} // namespace gouji::rules::formula
