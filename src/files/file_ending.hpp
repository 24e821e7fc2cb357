// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/model/message.hpp"

#include <filesystem>
#include <optional>

namespace gouji::files {

// What the name of a file says about whether it is for us.
enum class Ending {
    Read,    // a workbook in a format that is read
    Refused, // a document in a format that is not read, and whose owner must be told so
    Other,
};

Ending endingOf(const std::filesystem::path& path);

// Why a file with this ending is not read, and what to do. Nothing where its content decides.
std::optional<model::Message> adviceOn(const std::filesystem::path& path);

} // namespace gouji::files
