// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/packs/catalogue.hpp"
#include "support/form.hpp"

#include <string>

namespace gouji::test {

// A published report of tests/data/reports, as a form is filled in with it.
struct SeedReport {
    std::string agency;
    int year = 0;
    const packs::Edition* edition = nullptr;
    FormCells cells;
    FormLayout layout; // without the tables of which no figures are known

    std::string title() const; // of the report
};

SeedReport seedReport(const std::string& id, const packs::Catalogue& catalogue);

} // namespace gouji::test
