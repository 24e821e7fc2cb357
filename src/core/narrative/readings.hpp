// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/forms/form.hpp"
#include "core/narrative/claim.hpp"
#include "core/rules/figures.hpp"

#include <vector>

namespace gouji::narrative {

// The tables that claims are held against.
struct Tables {
    const forms::Form& form;
    const packs::Claims& claims;
    const rules::Figures& figures;
    const rules::Figures* lastYear = nullptr; // null where there is no report of the year before
};

// All ways to understand what a subject counts, each with its figure.
struct Readings {
    std::vector<ReadFigure> figures;
    bool areComplete = true; // false where a figure that one needs is blank, unknown or in a table that is empty
};

Readings readingsOf(const Subject& subject, const Tables& tables, reports::Period period);

// The same for each row or column that is named by itself.
std::vector<Readings> readingsOfEach(const Subject& subject, const Tables& tables);

} // namespace gouji::narrative
