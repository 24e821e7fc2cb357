// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/base/result.hpp"
#include "core/packs/catalogue.hpp"
#include "core/records/verification.hpp"
#include "core/wording/messages.hpp"

#include <optional>
#include <string>
#include <vector>

namespace gouji::output {

// What became of one report, and where the record lies that speaks of it.
struct VerifiedReport {
    records::Verified verified;
    std::string recordFile; // empty: in the workbook's properties, or nowhere
};

// A file that is named should have a record; one that lies in a folder may have none.
enum class WithoutRecord { Fails, IsMentioned };

// One verified file: its reports, or what kept it from being read.
struct VerifiedFile {
    std::string file;
    std::vector<VerifiedReport> reports = {};
    std::optional<Problem> problem = {};
    WithoutRecord withoutRecord = WithoutRecord::Fails;

    // Whether what the record says of that report does not hold.
    bool isFailure(const VerifiedReport& report) const;
    bool holds() const;
};

// The published words; never renamed.
const char* wordOf(records::Outcome result);
const char* wordOf(records::Change change);

// What is printed for one file, ending in a line break each: a paragraph to be read, one JSON object a report, or
// a row a report of a table (RFC 4180). The catalogue says by which rules this program would validate.
std::string textLines(const VerifiedFile& file, const packs::Catalogue& catalogue,
                      const wording::Messages& messages);
std::string jsonLines(const VerifiedFile& file, const wording::Messages& messages);
std::string csvLines(const VerifiedFile& file, const wording::Messages& messages);

// The names of that table's columns, behind the mark of UTF-8.
std::string verificationCsvHead();

// What became of a report as one sentence.
std::string sentenceOf(const VerifiedReport& report, const wording::Messages& messages);

} // namespace gouji::output
