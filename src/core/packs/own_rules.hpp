// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/document/grid.hpp"
#include "core/packs/edition.hpp"
#include "core/packs/rule_sheet.hpp"
#include "core/reports/report.hpp"
#include "core/rules/finding.hpp"
#include "core/rules/switched_off.hpp"

#include <vector>

namespace gouji::packs {

// The rules that workbooks bring along are read by this rule's id, in findings about the sheet itself.
inline const reports::RuleId ruleSheetMistake{"own-rules.mistake"};
using rules::ruleSwitchedOff;

using rules::byFiles;
// What is said of a rule that files of an office switch off.
rules::Finding switchedOffByFiles(const reports::RuleId& rule);

// An edition with a workbook's own rules laid over it.
struct Extended {
    Edition edition;
    std::vector<reports::Table> named;    // the figures of the named ranges that the rules speak of
    std::vector<rules::Finding> findings; // what is wrong with the sheet, and which rules it switches off
};

// What a sheet of rules adds to an edition: each rule goes through the same compiler as the official ones. A rule
// with a mistake is left out and reported, with its cell; an official rule may be switched off, which is reported
// too, but not replaced.
Extended extend(const Edition& edition, const RuleSheet& sheet, const document::Workbook& workbook);

} // namespace gouji::packs
