// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "batch/inputs.hpp"
#include "batch/last_year_reports.hpp"
#include "core/base/result.hpp"
#include "core/output/report_lines.hpp"
#include "core/packs/catalogue.hpp"
#include "files/office/conversions.hpp"

#include <optional>
#include <string>
#include <vector>

namespace gouji::batch {

enum class Repairing { Propose, LeaveOut };

// What came of one input.
struct CheckedInput {
    std::optional<output::CheckedFile> file; // absent for a folder in which there is nothing to check
    std::vector<Problem> complaints;         // what to say about reading it, even where it was checked
    bool isReadInFull = true; // false: not read, not all of it, or a named file without a standard table
};

// What checking a file takes, beside the file. Several threads use it at once.
struct FileCheck {
    const packs::Catalogue& packs; // with an office's own tables and rules
    std::optional<reports::EditionCode> edition;
    Repairing repairing = Repairing::Propose;
    std::string tableWord; // see files::readWorkbook
    files::Conversions& conversions;
    const LastYearReports* lastYear = nullptr; // null where nothing is compared
    output::TextFigures textFigures = output::TextFigures::LeaveOut;
    const document::Document* text = nullptr; // the text of the one report; null where it stands in its file

    CheckedInput operator()(const Input& input) const;
};

} // namespace gouji::batch
