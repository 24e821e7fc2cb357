// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "office/calc/document.hpp"

#include <com/sun/star/uno/XInterface.hpp>

#include <vector>

namespace gouji::calc {

// Formulas that call the cell functions: runs of cells in one column, and array formulas, which change as a whole.
struct FunctionCalls {
    struct Run {
        calc::Document document;
        calc::Sheet sheet;
        document::Area area;
        bool isArray = false;
    };
    std::vector<Run> runs;
};

// In cells of a document: a sheet's whole area, or what is selected. Nothing is found in what is no cells.
void findFunctionCalls(const calc::Document& document, const css::uno::Reference<css::uno::XInterface>& cells,
                       FunctionCalls& calls);

// Puts the results in place of the formulas. An error stays an error, as a formula that consists of it.
void replaceByValues(const FunctionCalls::Run& run);

// Whether the user may not change the cells: the sheet is protected and one of them locked.
bool isProtected(const FunctionCalls::Run& run);

} // namespace gouji::calc
