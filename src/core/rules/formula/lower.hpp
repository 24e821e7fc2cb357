// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/rules/relation.hpp"

#include <optional>
#include <vector>

namespace gouji::forms {
struct Form;
}

namespace gouji::rules::formula {

// The steps as a sum of figures where they amount to one, else as they are. A cell that comes twice is one term.
Side lowered(std::vector<Calculation::Step> steps);

// The same relation for forms in which one row stands for several: where a side is a sum over all of those rows
// alike. Nothing for any other relation.
std::optional<Relation> forOutdatedForm(const Relation& relation, const forms::Form& form);

template <typename Visitor>
void visitCells(const Side& side, Visitor visitor)
{
    if (const auto* sum = std::get_if<LinearSum>(&side)) {
        for (const LinearSum::Term& term : sum->terms)
            visitor(term.cell);
        return;
    }
    for (const Calculation::Step& step : std::get<Calculation>(side).steps)
        for (const YearCell& cell : step.cells)
            visitor(cell);
}

template <typename Visitor>
void visitCells(const Inequation& statement, Visitor visitor)
{
    visitCells(statement.left, visitor);
    visitCells(statement.right, visitor);
}

} // namespace gouji::rules::formula
