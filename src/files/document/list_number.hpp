// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace gouji::files {

// How one level of a numbered list is labelled.
struct ListLevel {
    // How numbers are written, by the first of them: "1", "a", "I", "一", "①"; empty where the level has none.
    std::string numerals = {};
    std::string prefix = {};
    std::string suffix = {};
    std::string pattern = {}; // instead of both, where it is written: "（%1%）", "%1%.%2%"
    int start = 1;
    int levelsShown = 1; // before the suffix, with those above: "1.2"
};

// By level, the outermost first.
using ListNumbering = std::vector<ListLevel>;

// A number, as these numerals write it: 3 is "3", "c", "III", "三", "③". Those that do not reach so far, or that
// we do not know, give way to digits.
std::string listNumeral(int number, std::string_view numerals);

// What stands before the text of an item. The numbers are those of its level and of all above.
std::string listLabel(const ListNumbering& numbering, const std::vector<int>& numbers);

} // namespace gouji::files
