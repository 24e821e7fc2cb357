// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/forms/form.hpp"
#include "core/reports/report.hpp"

namespace gouji::rules {

// How much of a table a report has.
enum class Completeness {
    Absent,
    Fragment, // more than a third of its rows or columns are gone: what is left is not the table
    Partial,  // some rows or columns were left out: their figures count as missing
    Whole,
};

Completeness completenessOf(const reports::Report& report, const forms::TableDefinition& definition);

} // namespace gouji::rules
