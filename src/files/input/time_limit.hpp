// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "files/limits.hpp"

#include <chrono>

namespace gouji::files {

// How long a file may take to be read, from now on.
class TimeLimit {
public:
    explicit TimeLimit(const Limits& limits) : m_end(std::chrono::steady_clock::now() + limits.time) {}

    bool isOver() const { return std::chrono::steady_clock::now() >= m_end; }

private:
    std::chrono::steady_clock::time_point m_end;
};

} // namespace gouji::files
