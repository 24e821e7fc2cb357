// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <span>
#include <string_view>

namespace gouji {

// A text file compiled into the program, so that it needs nothing beside it at run time.
struct EmbeddedText {
    std::string_view name; // relative to the project's root: "templates/disclosure/2021/rules.json"
    std::string_view text;
};

namespace embedded {

// The packs: the files of each family and of its editions.
std::span<const EmbeddedText> packFiles();

// The messages of both languages.
std::span<const EmbeddedText> messageFiles();

} // namespace embedded
} // namespace gouji
