// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/records/record.hpp"
#include "core/records/sidecar.hpp"

#include <optional>
#include <span>
#include <string>
#include <vector>

namespace gouji::packs {
struct Catalogue;
}

namespace gouji::records {

// Whether what a record says of a report, or of a file, still holds.
enum class Outcome {
    Unchanged,
    Changed,
    NotJudged,   // the figures differ, and so does the form in which they were looked for
    NoRecord,    // neither in the workbook nor beside it
    NotInRecord, // there are records, but none of this report
    NotInFile,   // the record is about a report that the file does not hold
    OtherFile,   // the record is about another file
    NoFile,      // the record's file is not there
    Contradictory,
};

// What differs from the validation. Only the first two make a changed report.
enum class Change {
    Figures,
    TextFigures, // those of the text
    Bytes,       // of the file
    Name,        // of the file
    RulesVersion,
    OwnRulesRemoved, // an office's own
    OwnRulesChanged,
    OwnRulesAdded,
    RulesOff, // other official rules are switched off
};

struct Verified {
    Outcome result = Outcome::Unchanged;
    std::string agency;
    std::optional<int> year;
    std::optional<Record> record; // absent where no record speaks of the report
    std::vector<Change> changes;
};

// Each report with the record of the same body and year, then the records of reports that are not there.
std::vector<Verified> verify(std::span<const Validation> reports, const std::vector<Record>& records,
                             const packs::Catalogue& catalogue);

// Of a file whose figures cannot be read: only its bytes can be compared.
std::vector<Verified> verifyBytes(const HandedIn& file, const Sidecar& sidecar, const packs::Catalogue& catalogue);

// Adds how the file itself differs from the one that was handed in.
void compareFiles(const HandedIn& file, const Sidecar& sidecar, std::vector<Verified>& verified);

} // namespace gouji::records
