// SPDX-License-Identifier: MPL-2.0
#include "cli/progress.hpp"

#include <unistd.h>

#include <cstdio>

namespace gouji::cli {
namespace {

// Often enough to be seen to move, and seldom enough to cost nothing.
constexpr std::chrono::milliseconds interval(100);

void write(const std::string& text) { std::fwrite(text.data(), 1, text.size(), stderr); }

} // namespace

bool isWatched() { return isatty(STDERR_FILENO) == 1; }

std::size_t watchedTotalOf(const batch::Inputs& inputs) { return isWatched() ? batch::fileCountIn(inputs) : 0; }

void Progress::advance(std::size_t count)
{
    m_done += count;
    if (m_total > 1 && Clock::now() - m_lastShown >= interval)
        show();
}

void Progress::show()
{
    m_lastShown = Clock::now();
    m_isShown = true;
    write("\r\x1b[K"
          + m_messages.text(m_key, {{"done", std::to_string(m_done)}, {"total", std::to_string(m_total)}}));
}

void Progress::hide()
{
    if (m_isShown)
        write("\r\x1b[K");
    m_isShown = false;
}

} // namespace gouji::cli
