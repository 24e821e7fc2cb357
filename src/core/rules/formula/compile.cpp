// SPDX-License-Identifier: MPL-2.0
#include "core/rules/formula/compile.hpp"

#include "core/rules/formula/lower.hpp"
#include "core/rules/formula/name_resolver.hpp"

#include <algorithm>
#include <iterator>
#include <set>
#include <utility>

namespace gouji::rules::formula {
namespace {

std::vector<const Name*> namesIn(const Statement& statement)
{
    std::vector<const Name*> names;
    for (const Expression* side : {&statement.left, &statement.right}) {
        for (const Step& step : *side) {
            if (step.kind == Step::Kind::Cell || step.kind == Step::Kind::Range)
                names.push_back(&step.first);
            if (step.kind == Step::Kind::Range)
                names.push_back(&step.last);
        }
    }
    return names;
}

// What says the same of every report is no rule.
void refuseConstant(const Statement& statement)
{
    if (namesIn(statement).empty())
        throw Mistake{{"formula.no-cell", {}}};
    for (const Expression* side : {&statement.left, &statement.right}) {
        const auto isZero = [](const Step& step) {
            return step.kind == Step::Kind::Number && step.number.isZero();
        };
        const auto divided = std::ranges::adjacent_find(*side, [&](const Step& step, const Step& next) {
            return isZero(step) && next.kind == Step::Kind::Divide;
        });
        if (divided != side->end())
            throw Mistake{{"formula.divided-by-zero", {}}};
    }
}

Calculation::Step::Kind plainKind(Step::Kind kind)
{
    using To = Calculation::Step::Kind;
    switch (kind) {
    case Step::Kind::Add:
        return To::Add;
    case Step::Kind::Subtract:
        return To::Subtract;
    case Step::Kind::Multiply:
        return To::Multiply;
    case Step::Kind::Divide:
        return To::Divide;
    case Step::Kind::Negate:
        return To::Negate;
    case Step::Kind::Absolute:
        return To::Absolute;
    default:
        return To::Number;
    }
}

std::vector<Calculation::Step> stepsOf(const Expression& expression, const NameResolver& names,
                                       const Instance& instance)
{
    std::vector<Calculation::Step> steps;
    for (const Step& step : expression) {
        using To = Calculation::Step::Kind;
        switch (step.kind) {
        case Step::Kind::Cell:
            steps.push_back({To::Cells, {}, {names.cell(step.first, instance)}});
            break;
        case Step::Kind::Range:
            steps.push_back({To::Cells, {}, names.range(step.first, step.last, instance)});
            break;
        default:
            steps.push_back({plainKind(step.kind), step.number, {}});
        }
    }
    return steps;
}

Inequation inequation(const Statement& statement, const NameResolver& names, const Instance& instance)
{
    return {lowered(stepsOf(statement.left, names, instance)), statement.comparison,
            lowered(stepsOf(statement.right, names, instance))};
}

// Where the finding of a relation stands.
Place placeOf(const Relation& relation, const Instance& instance, const forms::Form& form, Placing placing)
{
    const auto* left = std::get_if<LinearSum>(&relation.statement.left);
    const bool isOneCell = left && left->terms.size() == 1;
    // Nothing for cells of named ranges.
    const auto refOf = [&](const YearCell& cell) {
        return cell.index < form.cells.size() ? form.cells[cell.index].ref : reports::CellRef();
    };
    if ((instance.block == nullptr || placing == Placing::Cell) && isOneCell
        && left->terms.front().cell.index < form.cells.size()) {
        const reports::CellRef ref = refOf(left->terms.front().cell);
        return {ref.table, ref.row, ref.column};
    }
    // Named ranges belong to no table, and a finding about several tables is about the report.
    std::set<reports::TableCode> tables;
    visitCells(relation.statement, [&](const YearCell& cell) {
        if (cell.index < form.cells.size())
            tables.insert(refOf(cell).table);
    });
    Place place;
    if (tables.size() == 1)
        place.table = *tables.begin();
    if (instance.row)
        place.row = instance.row->code;
    if (instance.column)
        place.column = instance.column->code;
    return place;
}

} // namespace

Result<std::vector<Relation>> compile(const Formula& formula, const Vocabulary& vocabulary, Placing placing)
try {
    const forms::Form& form = vocabulary.form();
    NameResolver resolver(vocabulary, formula.forEach);
    std::vector<const Name*> names = namesIn(formula.statement);
    refuseConstant(formula.statement);
    for (const auto& group : formula.condition) {
        for (const Statement& statement : group) {
            refuseConstant(statement);
            std::ranges::copy(namesIn(statement), std::back_inserter(names));
        }
    }
    resolver.learn(names);
    std::vector<Relation> relations;
    for (const Instance& instance : resolver.instances(names)) {
        Relation relation;
        relation.statement = inequation(formula.statement, resolver, instance);
        relation.at = placeOf(relation, instance, form, placing);
        for (const auto& group : formula.condition) {
            auto& compiled = relation.condition.emplace_back();
            for (const Statement& statement : group)
                compiled.push_back(inequation(statement, resolver, instance));
        }
        relations.push_back(std::move(relation));
        if (const auto outdated = forOutdatedForm(relations.back(), form))
            relations.push_back(*outdated);
    }
    if (relations.empty())
        return Message{"formula.nothing-to-check", {}};
    return relations;
} catch (const Mistake& mistake) {
    return mistake.message;
}

Result<std::vector<std::vector<Inequation>>> compile(const Condition& condition, const Vocabulary& vocabulary)
try {
    NameResolver resolver(vocabulary, Formula::ForEach::Nothing);
    std::vector<std::vector<Inequation>> compiled;
    for (const auto& group : condition) {
        compiled.emplace_back();
        for (const Statement& statement : group) {
            resolver.learn(namesIn(statement));
            compiled.back().push_back(inequation(statement, resolver, {}));
        }
    }
    return compiled;
} catch (const Mistake& mistake) {
    return mistake.message;
}

} // namespace gouji::rules::formula
