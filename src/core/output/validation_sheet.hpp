// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/validation/validation.hpp"
#include "core/wording/messages.hpp"

#include <array>
#include <string>
#include <vector>

namespace gouji::output {

// When, by what and beside what a workbook was validated.
struct ValidationOccasion {
    std::string file;
    std::string lastYear; // what it was compared with; empty for nothing
    std::string time;     // for people
    std::string version;  // of the program
};

// A line of a validation report that is printed and signed.
struct SheetLine {
    enum class Kind {
        Title,     // the first cell alone
        Fact,      // a name and what it is
        Heading,   // of a part: the first cell alone
        Result,    // of rules: what became of them, and which they are
        TableHead, // above entries, and on each page that they go on to
        Entry,
        Remark,    // the first cell alone
        Signature, // two places to sign
        Seal,      // a place for the date, and one for the seal
    };
    static constexpr std::size_t columns = 4;

    Kind kind = Kind::Entry;
    std::array<std::string, columns> cells = {};
};

// What was validated and when, the verdict, the result of every rule, and every finding with its explanation.
std::vector<SheetLine> validationSheet(const Validation& validation, const ValidationOccasion& occasion,
                                       const wording::Messages& messages);

} // namespace gouji::output
