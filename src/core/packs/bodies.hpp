// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace gouji::packs {

// A list of public bodies that a rule speaks of, by the names that reports give them.
struct Bodies {
    std::string name;                     // as rules call the list
    std::vector<std::string> governments; // what may stand behind a place's name: 人民政府
    std::vector<std::string> offices;     // what may stand behind a body's: 办公厅
    std::vector<std::string> prefixes;    // what may stand in front: 中华人民共和国
    std::vector<std::string> endings;     // of places that are all in the list: 省
    std::vector<std::string> names;       // places and bodies, each in full

    // Whether a report's agency is one of them: a place in the list, its government or that government's office,
    // the larger place it belongs to in front or not; or a body in the list. The bodies below them are not.
    bool contains(std::string_view agency) const;
};

} // namespace gouji::packs
