// SPDX-License-Identifier: MPL-2.0
#include "core/rules/relation.hpp"

#include "core/rules/relation_finding.hpp"
#include "core/rules/side_value.hpp"
#include "core/rules/subject.hpp"

namespace gouji::rules {
namespace {

using figures::Rational;
using Kind = Figures::Entry::Kind;

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
