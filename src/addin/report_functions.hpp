// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "addin/cell_result.hpp"
#include "core/comparison/beside.hpp"
#include "core/packs/catalogue.hpp"
#include "core/wording/messages.hpp"
#include "office/calc/document.hpp"

#include <functional>
#include <memory>
#include <vector>

namespace gouji::addin {

// What the tables of a document are checked with that its cells do not hold.
struct Surroundings {
    std::shared_ptr<const packs::Catalogue> packs; // with an office's own tables and rules
    std::vector<comparison::Beside> beside;
};

// Asked with each call, on the thread that calculates; of no document for a call that comes from none.
using SurroundingsOf = std::function<Surroundings(const calc::Document&)>;

// Validation of the standard tables in a range of cells, as cell functions: by the rules of the office and of the
// document, with the explanations that it holds. Nothing is read before the first call: most workbooks with our
// functions hold no report.
class ReportFunctions {
public:
    explicit ReportFunctions(SurroundingsOf surroundingsOf) : m_surroundingsOf(std::move(surroundingsOf)) {}

    // The number of errors, or #N/A where the range holds no standard table. The edition may be left out.
    double check(const calc::Document& document, const calc::CellRange& range, const css::uno::Any& edition) const;

    // A row for each finding, or one row that tells the verdict; #N/A where the range holds no standard table.
    css::uno::Any findings(const calc::Document& document, const calc::CellRange& range,
                           const css::uno::Any& edition, const wording::Messages& messages) const;

private:
    const SurroundingsOf m_surroundingsOf;
};

} // namespace gouji::addin
