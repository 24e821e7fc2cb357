// SPDX-License-Identifier: MPL-2.0
#include "cli/output.hpp"

#include <csignal>
#include <cstdio>
#include <string>

namespace gouji::cli {

void survivePipesThatClose() { std::signal(SIGPIPE, SIG_IGN); }

bool print(std::string_view text)
{
    return std::fwrite(text.data(), 1, text.size(), stdout) == text.size() && std::fflush(stdout) == 0;
}

void complain(std::string_view line)
{
    const std::string whole = std::string(line) + "\n";
    std::fwrite(whole.data(), 1, whole.size(), stderr);
}

} // namespace gouji::cli
