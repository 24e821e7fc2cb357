// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/base/message.hpp"

#include <filesystem>
#include <optional>

namespace gouji::files {

// Whether a file found in a folder is for us, by the ending of its name: a workbook or document, in a format that
// is read or in one that is not, whose owner must be told so. Passed over in silence it would look as if it had
// been checked.
bool isForUs(const std::filesystem::path& path);

// Whether the ending says what the content may not show.
bool isHtmlEnding(const std::filesystem::path& path);
bool isTextEnding(const std::filesystem::path& path);

// Why a file with this ending is not read whose content is none that is, and what to do.
std::optional<Message> adviceOn(const std::filesystem::path& path);

} // namespace gouji::files
