// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/base/result.hpp"
#include "core/reports/code.hpp"
#include "core/rules/finding.hpp"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace gouji {
struct Validation;
}
namespace gouji::packs {
class Edition;
}
namespace gouji::reports {
struct Report;
}

namespace gouji::records {

// The document property that keeps the records of a workbook's reports.
inline constexpr std::string_view recordsProperty = "gouji.record";

// What a clerk said about a finding, as a record keeps it.
struct RecordedExplanation {
    reports::RuleId rule;
    rules::Place at;
    std::string text;
};

// The rules a report was validated by.
struct RuleSet {
    reports::EditionCode edition;
    std::string version;  // of the official rules
    std::string ownRules; // the digest of an office's own; empty where there are none
    std::vector<reports::RuleId> rulesOff;
    std::string form; // the digest of the form's cells, an office's own among them; empty in records of Gouji 0.1

    friend bool operator==(const RuleSet&, const RuleSet&) = default;
};

RuleSet ruleSetOf(const packs::Edition& edition);

// What a validation found, and in which figures: the proof that a report is handed in as it was validated. It
// guards against mistakes, not against forgery: whoever wants to can make another one.
struct Record {
    std::string agency;
    std::optional<int> year;
    RuleSet ruleSet;
    std::string figures; // their digest
    std::string text;    // the digest of the text's figures; empty where there are none, and in older records
    int errors = 0;      // open ones
    int warnings = 0;
    int information = 0;
    std::vector<reports::TableCode> emptyTables; // of a report that was not finished; see rules::Progress
    int blankCells = 0;
    std::vector<RecordedExplanation> explanations;
    std::string time;    // of the validation: ISO 8601 with its offset from UTC
    std::string program; // name and version
    std::string file;    // what was handed in, and its bytes' digest: in records kept beside a file only
    std::string fileDigest;
};

// Of all figures of a report, table by table in the order of the form, as canonical decimals: the same whatever
// program saved the file, wherever the tables stand in it. Blank is not 0.
std::string figuresDigest(const reports::Report& report);

// Of all figures in the sections of a report's text, in their order, with their units: the same in whatever format
// it was published. It names the way in which figures are looked for; empty where the text has none.
std::string textDigest(const Validation& validation);
// Whether both were made in the same way, so that they can be compared.
bool areOfOneKind(std::string_view textDigest, std::string_view other);

Record recordOf(const Validation& validation, std::string time, std::string program);

// As kept in a document property or a file: JSON, one object for each report, sealed by a digest of its own
// content.
std::string toJson(const std::vector<Record>& records);

// A text that is no record is a problem that names the place where it stops being one; a record whose seal or
// counts contradict its content is a problem that says so.
Result<std::vector<Record>> fromJson(std::string_view text, std::string_view file);

} // namespace gouji::records
