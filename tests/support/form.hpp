// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/document/grid.hpp"
#include "core/packs/edition.hpp"

#include <functional>
#include <map>
#include <set>
#include <string>
#include <vector>

namespace gouji::test {

// A row that the official form does not have.
struct ExtraRow {
    reports::RowCode below;
    std::string heading;
    double figure = 0; // in each of its columns
};

// How a form is written into sheets.
struct FormLayout {
    enum class Headings { Merged, Repeated, OnceOnly };

    Headings headings = Headings::Merged;
    document::Position corner = {}; // where the first table begins
    bool oneSheet = false;          // all tables under each other
    bool outdatedRow = false;       // the single row that replaces the ones of the official form
    std::set<reports::TableCode> without = {};
    std::set<reports::RowCode> withoutRows = {};
    std::vector<ExtraRow> extraRows = {};
    // How the headings are spelt: the official wording, unless told otherwise.
    std::function<std::string(const std::string&)> spell = [](const std::string& label) { return label; };
};

// The cells of a form that differ from a typed 0.
using FormCells = std::map<reports::CellRef, document::Cell>;

// An all-zero report in the official layout, but for the cells given.
document::Workbook formOf(const packs::Edition& edition, const FormCells& cells = {},
                          const FormLayout& layout = {});

} // namespace gouji::test
