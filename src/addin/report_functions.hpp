// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "addin/cell_result.hpp"
#include "core/packs/catalogue.hpp"
#include "core/wording/messages.hpp"
#include "office/calc/document.hpp"

#include <mutex>
#include <optional>

namespace gouji::addin {

// Validation of the standard tables in a range of cells, as cell functions. The catalogue is read with the first
// call: most workbooks with our functions hold no report.
class ReportFunctions {
public:
    // The number of errors, or #N/A where the range holds no standard table. The edition may be left out.
    double check(const calc::CellRange& range, const css::uno::Any& edition);

    // A row for each finding, or one row that tells the verdict; #N/A where the range holds no standard table.
    css::uno::Any findings(const calc::CellRange& range, const css::uno::Any& edition,
                           const wording::Messages& messages);

private:
    const packs::Catalogue& catalogue();

    std::mutex m_mutex;
    std::optional<packs::Catalogue> m_catalogue;
};

} // namespace gouji::addin
