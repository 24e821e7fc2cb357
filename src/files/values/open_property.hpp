// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "files/workbook_builder.hpp"

#include <optional>
#include <string>
#include <string_view>

namespace gouji::files {

// What is known so far of a user-defined property that is being read.
struct OpenProperty {
    std::string name;
    std::optional<std::string> text; // nothing where it is a number, a date or a truth value
};

// Texts of properties that are not ours are not kept.
[[nodiscard]] inline Refusal appendTo(OpenProperty& property, std::string_view piece)
{
    if (!property.text || !isOwnProperty(property.name))
        return {};
    property.text->append(piece);
    return property.text->size() > longestCellText ? Refusal(Message{"file.too-large", {}}) : std::nullopt;
}

} // namespace gouji::files
