// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/validation/validation.hpp"
#include "core/wording/messages.hpp"

#include <array>
#include <string>
#include <vector>

namespace gouji::output {

// When and by what a workbook was validated.
struct ValidationOccasion {
    std::string file;
    std::string time;    // for people
    std::string program; // name and version
};

// A line of a validation report that is printed and signed.
struct SheetLine {
    enum class Kind {
        Title,     // the first cell alone
        Fact,      // a name and what it is
        Heading,   // of a part: the first cell alone
        TableHead, // above entries
        Entry,
        Remark,    // the first cell alone
        Signature, // two places to sign
    };
    static constexpr std::size_t columns = 4;

    Kind kind = Kind::Entry;
    std::array<std::string, columns> cells = {};
};

// What was validated and when, the verdict, every finding with its explanation, and the result of every rule, one
// report after the other.
std::vector<SheetLine> validationSheet(const std::vector<Validation>& validations,
                                       const ValidationOccasion& occasion, const wording::Messages& messages);

} // namespace gouji::output
