// SPDX-License-Identifier: MPL-2.0
#include "core/rules/side_value.hpp"

#include "core/rules/subject.hpp"

#include <utility>

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

} // namespace

const Figures::Entry& entryOf(const YearCell& cell, const Subject& subject)
{
    const Figures* figures = figuresOf(cell.period, subject);
    return figures ? (*figures)[cell.index] : absent;
}

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

namespace {

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

} // namespace

std::optional<Rational> valueOf(const Side& side, const Subject& subject)
{
    return std::visit([&](const auto& kind) { return valueOf(kind, subject); }, side);
}

} // namespace gouji::rules
