// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/base/result.hpp"
#include "core/comparison/body_names.hpp"

#include <filesystem>

namespace gouji::batch {

// The names that an office's file says are one body's; see comparison::Aliases.
Result<comparison::Aliases> readAliases(const std::filesystem::path& path);

} // namespace gouji::batch
