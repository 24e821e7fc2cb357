// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <span>
#include <string_view>

namespace gouji {

// A text file compiled into the program, so that it needs nothing beside it at run time.
struct EmbeddedText {
    std::string_view name; // relative to the project's root: "templates/2021/rules.json"
    std::string_view text;
};

namespace embedded {

// The editions: tables.json and rules.json of each.
std::span<const EmbeddedText> catalogueFiles();

// The messages of both languages.
std::span<const EmbeddedText> messageFiles();

} // namespace embedded
} // namespace gouji
