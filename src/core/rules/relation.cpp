// SPDX-License-Identifier: MPL-2.0
#include "core/rules/relation.hpp"

#include "core/figures/rational.hpp"
#include "core/rules/figures.hpp"
#include "core/rules/finding_cell.hpp"
#include "core/rules/subject.hpp"

#include <algorithm>

namespace gouji::rules {
namespace {

using figures::Rational;
using Kind = Figures::Entry::Kind;

// An entry that stands for every cell of a year of which there is no report.
constexpr Figures::Entry absent;

const Figures* figuresOf(reports::Period period, const Subject& subject)
{
    return period == reports::Period::ThisYear ? &subject.figures : subject.lastYear;
}

const Figures::Entry& entryOf(const YearCell& cell, const Subject& subject)
{
    const Figures* figures = figuresOf(cell.period, subject);
    return figures ? (*figures)[cell.index] : absent;
}

// The quick way: all figures are small whole numbers, which only need to be added.
struct QuickSum {
    enum class Outcome { Known, NotJudged, NeedsExactness };

    Outcome outcome = Outcome::Known;
    std::int64_t sum = 0; // before the division
};

QuickSum quickSumOf(const LinearSum& side, const Subject& subject)
{
    QuickSum result{QuickSum::Outcome::Known, side.constant};
    for (const LinearSum::Term& term : side.terms) {
        const Figures::Entry& entry = entryOf(term.cell, subject);
        if (entry.kind == Kind::Whole)
            result.sum += term.factor * entry.whole;
        else if (entry.kind == Kind::Exact || entry.kind == Kind::OpenTotal)
            result.outcome = QuickSum::Outcome::NeedsExactness;
        else if (entry.kind != Kind::LeftOut)
            return {QuickSum::Outcome::NotJudged, 0};
    }
    return result;
}

std::optional<Rational> figureOf(const YearCell& cell, const Subject& subject)
{
    const Figures* figures = figuresOf(cell.period, subject);
    const auto figure = figures ? figures->figure(cell.index) : std::nullopt;
    return figure ? std::optional(figures::toRational(*figure)) : std::nullopt;
}

std::optional<Rational> valueOf(const LinearSum& side, const Subject& subject)
{
    Rational sum = side.constant;
    for (const LinearSum::Term& term : side.terms) {
        const auto figure = figureOf(term.cell, subject);
        if (!figure)
            return std::nullopt;
        sum += *figure * term.factor;
    }
    return sum / side.divisor;
}

// Works the steps off; a stack that runs out of values is a mistake of the compiler, not of a formula.
class Machine {
public:
    explicit Machine(const Subject& subject) : m_subject(subject) {}

    std::optional<Rational> run(const std::vector<Calculation::Step>& steps)
    {
        for (const Calculation::Step& step : steps) {
            if (!take(step))
                return std::nullopt;
        }
        return m_stack.back();
    }

private:
    using Step = Calculation::Step;

    // False where the value is not known.
    bool take(const Step& step)
    {
        switch (step.kind) {
        case Step::Kind::Number:
            m_stack.push_back(figures::toRational(step.number));
            return true;
        case Step::Kind::Cells:
            return pushSum(step.cells);
        case Step::Kind::Negate:
            m_stack.back() = -m_stack.back();
            return true;
        case Step::Kind::Absolute:
            m_stack.back() = abs(m_stack.back());
            return true;
        default:
            return combine(step.kind);
        }
    }

    bool pushSum(const std::vector<YearCell>& cells)
    {
        Rational sum = 0;
        for (const YearCell& cell : cells) {
            const auto figure = figureOf(cell, m_subject);
            if (!figure)
                return false;
            sum += *figure;
        }
        m_stack.push_back(std::move(sum));
        return true;
    }

    bool combine(Step::Kind kind)
    {
        const Rational right = std::move(m_stack.back());
        m_stack.pop_back();
        Rational& left = m_stack.back();
        if (kind == Step::Kind::Add)
            left += right;
        else if (kind == Step::Kind::Subtract)
            left -= right;
        else if (kind == Step::Kind::Multiply)
            left *= right;
        else if (right == 0)
            return false;
        else
            left /= right;
        return true;
    }

    const Subject& m_subject;
    std::vector<Rational> m_stack;
};

std::optional<Rational> valueOf(const Calculation& side, const Subject& subject)
{
    return Machine(subject).run(side.steps);
}

std::optional<Rational> valueOf(const Side& side, const Subject& subject)
{
    return std::visit([&](const auto& kind) { return valueOf(kind, subject); }, side);
}

Judgement judgementOf(Comparison comparison, std::strong_ordering order)
{
    return holds(comparison, order) ? Judgement::Holds : Judgement::Violated;
}

std::strong_ordering orderOf(const Rational& left, const Rational& right) { return left.compare(right) <=> 0; }

Judgement judgeExactly(const Inequation& statement, const Subject& subject)
{
    const auto left = valueOf(statement.left, subject);
    const auto right = valueOf(statement.right, subject);
    if (!left || !right)
        return Judgement::NotJudged;
    return judgementOf(statement.comparison, orderOf(*left, *right));
}

Judgement judge(const Inequation& statement, const Subject& subject)
{
    const auto* left = std::get_if<LinearSum>(&statement.left);
    const auto* right = std::get_if<LinearSum>(&statement.right);
    if (!left || !right)
        return judgeExactly(statement, subject);
    const QuickSum leftSum = quickSumOf(*left, subject);
    const QuickSum rightSum = quickSumOf(*right, subject);
    using Outcome = QuickSum::Outcome;
    if (leftSum.outcome == Outcome::NotJudged || rightSum.outcome == Outcome::NotJudged)
        return Judgement::NotJudged;
    if (leftSum.outcome == Outcome::NeedsExactness || rightSum.outcome == Outcome::NeedsExactness)
        return judgeExactly(statement, subject);
    return judgementOf(statement.comparison, leftSum.sum * right->divisor <=> rightSum.sum * left->divisor);
}

// In place of a total that nobody filled in stand its parts; a cell that is not in the sheet is left out.
void addCell(const YearCell& cell, FindingCell::Side side, const std::optional<figures::Decimal>& factor,
             const Subject& subject, Finding& finding)
{
    const Figures::Entry& entry = entryOf(cell, subject);
    if (entry.kind == Kind::OpenTotal) {
        for (const LinearSum::Term& part : entry.parts->terms)
            addCell({part.cell.index, cell.period}, side, factor, subject, finding);
        return;
    }
    if (!entry.cell)
        return;
    FindingCell& added = finding.cells.emplace_back(findingCell(*entry.table, *entry.cell, side));
    added.period = cell.period;
    added.factor = factor;
}

// A quotient as a decimal; most are whole, and those need no rational numbers.
figures::Decimal quotient(std::int64_t dividend, std::int64_t divisor)
{
    return divisor == 1 ? figures::Decimal(dividend) : figures::toDecimal(Rational(dividend, divisor));
}

void addCells(const LinearSum& sum, FindingCell::Side side, const Subject& subject, Finding& finding)
{
    for (const LinearSum::Term& term : sum.terms)
        addCell(term.cell, side, quotient(term.factor, sum.divisor), subject, finding);
}

void addCells(const Calculation& calculation, FindingCell::Side side, const Subject& subject, Finding& finding)
{
    for (const Calculation::Step& step : calculation.steps)
        for (const YearCell& cell : step.cells)
            addCell(cell, side, std::nullopt, subject, finding);
}

figures::Decimal shownValueOf(const Side& side, const Subject& subject)
{
    const auto* sum = std::get_if<LinearSum>(&side);
    const QuickSum quick = sum ? quickSumOf(*sum, subject) : QuickSum{QuickSum::Outcome::NeedsExactness, 0};
    if (quick.outcome == QuickSum::Outcome::Known)
        return quotient(quick.sum, sum->divisor);
    return figures::toDecimal(*valueOf(side, subject));
}

Finding findingOf(const Relation& relation, const Subject& subject)
{
    Finding finding;
    finding.at = relation.at;
    finding.comparison = relation.statement.comparison;
    finding.expected = shownValueOf(relation.statement.right, subject);
    finding.actual = shownValueOf(relation.statement.left, subject);
    const auto add = [&](const Side& side, FindingCell::Side which) {
        std::visit([&](const auto& kind) { addCells(kind, which, subject, finding); }, side);
    };
    add(relation.statement.right, FindingCell::Side::Expected);
    add(relation.statement.left, FindingCell::Side::Actual);
    return finding;
}

// A group of statements that all must hold.
Judgement judge(const std::vector<Inequation>& group, const Subject& subject)
{
    Judgement all = Judgement::Holds;
    for (const Inequation& statement : group) {
        const Judgement one = judge(statement, subject);
        if (one == Judgement::Violated)
            return one;
        if (one == Judgement::NotJudged)
            all = one;
    }
    return all;
}

// Of groups of which one must hold.
Judgement judge(const std::vector<std::vector<Inequation>>& condition, const Subject& subject)
{
    Judgement any = condition.empty() ? Judgement::Holds : Judgement::Violated;
    for (const std::vector<Inequation>& group : condition) {
        const Judgement one = judge(group, subject);
        if (one == Judgement::Holds)
            return one;
        if (one == Judgement::NotJudged)
            any = one;
    }
    return any;
}

} // namespace

bool isMet(const std::vector<std::vector<Inequation>>& condition, const Subject& subject)
{
    return judge(condition, subject) == Judgement::Holds;
}

bool tellsOpenTotal(const Relation& relation, const Subject& subject)
{
    const auto* total = std::get_if<LinearSum>(&relation.statement.left);
    const auto* parts = std::get_if<LinearSum>(&relation.statement.right);
    if (!total || !parts || total->terms.size() != 1)
        return false;
    const Figures::Entry& entry = entryOf(total->terms.front().cell, subject);
    return entry.kind == Kind::OpenTotal && entry.parts == parts;
}

Judgement judgementOf(const Relation& relation, const Subject& subject)
{
    if (relation.onlyWithout && subject.figures[*relation.onlyWithout].cell)
        return Judgement::NotApplicable;
    const Judgement condition = judge(relation.condition, subject);
    if (condition != Judgement::Holds)
        return condition == Judgement::NotJudged ? condition : Judgement::NotApplicable;
    return tellsOpenTotal(relation, subject) ? Judgement::NotJudged : judge(relation.statement, subject);
}

void judge(const Relation& relation, const Subject& subject, std::vector<Finding>& findings)
{
    if (judgementOf(relation, subject) == Judgement::Violated)
        findings.push_back(findingOf(relation, subject));
}

} // namespace gouji::rules
