// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/base/message.hpp"
#include "office/calc/document.hpp"

#include <functional>
#include <optional>
#include <string>
#include <string_view>

namespace gouji::calc {

// Writes a text into the document as a property of the user's own, or takes it away where it is empty.
void writeProperty(const Document& document, std::string_view property, const std::string& text);

// Keeps a text in the document as a property of the user's own, or takes it away where it is empty: one undo step
// of that name, which marks the document as modified like any other. Undone and redone, it calls `changed`
// afterwards. Returns nullopt on success, otherwise why the document cannot be
// changed: then nothing was.
std::optional<Message> setProperty(const Document& document, std::string_view property, const std::string& text,
                                   const std::string& undoName, std::function<void()> changed);

} // namespace gouji::calc
