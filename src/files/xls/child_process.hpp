// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/model/result.hpp"
#include "files/limits.hpp"

#include <functional>
#include <string>

namespace gouji::files {

// Runs work in a process of its own and returns what it returned. Whatever it does to itself, a crash, an endless
// loop, all memory there is, ends with that process and is a problem with the file. The work may read files and
// use memory; it sees no other thread and leaves nothing behind.
model::Result<std::string> inChildProcess(const std::function<std::string()>& work, const Limits& limits);

} // namespace gouji::files
