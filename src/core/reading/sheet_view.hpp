// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/forms/lexicon.hpp"
#include "core/reading/label.hpp"
#include "core/reading/table_locator.hpp"

namespace gouji::reading {

// A sheet with what its headings are taken for.
struct SheetView {
    const LabelledSheet& sheet;
    const LabelIndex& labels;
    const forms::Lexicon& lexicon;
};

} // namespace gouji::reading
