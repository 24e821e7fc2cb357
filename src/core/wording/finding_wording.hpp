// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/packs/edition.hpp"
#include "core/rules/finding.hpp"
#include "core/wording/messages.hpp"

#include <map>
#include <string>
#include <vector>

namespace gouji::wording {

// Everything the texts of one finding are made from.
struct FindingWording {
    const rules::Finding& finding;
    const packs::Edition& edition;
    const Messages& messages;

    std::string text(const std::string& key, const std::map<std::string, std::string>& arguments = {}) const
    {
        return messages.text(key, arguments);
    }
};

using FindingCells = std::vector<const rules::FindingCell*>;

FindingCells cellsOf(const rules::Finding& finding, rules::FindingCell::Side side);

// The cell's figure; 0 where it has none.
figures::Decimal valueOf(const rules::FindingCell& cell);

// A name as messages call it where it is that of a cell of last year's report.
std::string inPeriodOf(const FindingWording& wording, const rules::FindingCell& cell, const std::string& name);

// A text cut to what a message has room for: a cell may hold a whole page.
std::string shortened(const std::string& text);

} // namespace gouji::wording
