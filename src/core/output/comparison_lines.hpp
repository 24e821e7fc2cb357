// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/base/result.hpp"
#include "core/comparison/differences.hpp"
#include "core/packs/catalogue.hpp"
#include "core/wording/messages.hpp"

#include <cstddef>
#include <string>
#include <vector>

namespace gouji::output {

// Two files beside each other, as they are called in what is printed.
struct ComparedFiles {
    std::string a;
    std::string b;
    std::vector<comparison::Difference> differences;
    std::size_t cells = 0;       // that both have, in all their reports
    std::size_t textFigures = 0; // of the text, that both have

    bool areSame() const { return differences.empty(); }
};

// One object: {"a", "b", "same", "differences": [{"at", "a", "b"}]}. A blank, and what a side lacks, is null.
std::string jsonLines(const ComparedFiles& compared, const packs::Catalogue& catalogue,
                      const wording::Messages& messages);

// The same to read: what differs, and what each side says of it.
std::string textLines(const ComparedFiles& compared, const packs::Catalogue& catalogue,
                      const wording::Messages& messages);

// The same as a table (RFC 4180), a row a difference; only its head where there is none.
std::string csvLines(const ComparedFiles& compared, const packs::Catalogue& catalogue,
                     const wording::Messages& messages);

} // namespace gouji::output
