// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "batch/inputs.hpp"
#include "core/wording/messages.hpp"

#include <chrono>
#include <cstddef>
#include <string>

namespace gouji::cli {

// Whether somebody watches the standard error.
bool isWatched();

// How many files there are to be watched; 0 where nobody does.
std::size_t watchedTotalOf(const batch::Inputs& inputs);

// A line on the terminal that tells how far a run has come. It is taken away before anything else is written, and
// comes back when it is due.
class Progress {
public:
    // The key of its words, which know {done} and {total}. With a total of 0 or 1 nothing is shown.
    Progress(std::string key, std::size_t total, const wording::Messages& messages)
        : m_key(std::move(key)),
          m_total(total),
          m_messages(messages)
    {}
    Progress(const Progress&) = delete;
    Progress& operator=(const Progress&) = delete;
    ~Progress() { hide(); }

    void advance(std::size_t count);
    void hide();

private:
    using Clock = std::chrono::steady_clock;

    void show();

    std::string m_key;
    std::size_t m_total = 0;
    const wording::Messages& m_messages;
    std::size_t m_done = 0;
    bool m_isShown = false;
    Clock::time_point m_lastShown = {};
};

} // namespace gouji::cli
