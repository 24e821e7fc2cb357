// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/packs/catalogue.hpp"
#include "core/validation.hpp"
#include "support/form.hpp"

namespace gouji::test {

// The mismatch of a real report: 3 + 2 applications received, 3 refused, none accounted for, a blank in each
// of two tables.
inline FormCells seedCells()
{
    const auto ref = [](const char* table, const char* row, const char* column) {
        return reports::CellRef{reports::TableCode(table), reports::RowCode(row), reports::ColumnCode(column)};
    };
    return {{ref("applications", "1", "natural-person"), {3.0}},
            {ref("applications", "1", "total"), {3.0}},
            {ref("applications", "2", "natural-person"), {2.0}},
            {ref("applications", "2", "total"), {2.0}},
            {ref("applications", "3.3.4", "natural-person"), {3.0}},
            {ref("applications", "3.3.4", "total"), {3.0}},
            {ref("disclosure", "permits", "change"), {}},
            {ref("reviews", "reconsideration", "other"), {}}};
}

inline Validation seedValidation(const packs::Catalogue& catalogue)
{
    const auto& edition = *catalogue.find(reports::EditionCode("2019"));
    return validate(formOf(edition, seedCells()), catalogue).at(0);
}

} // namespace gouji::test
