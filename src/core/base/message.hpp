// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <map>
#include <string>

namespace gouji {

// A text yet to be put into words: the key of a pattern in extension/messages and its named arguments.
struct Message {
    std::string key;
    std::map<std::string, std::string> arguments;

    friend bool operator==(const Message&, const Message&) = default;
};

} // namespace gouji
