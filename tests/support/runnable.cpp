// SPDX-License-Identifier: MPL-2.0
#include "support/runnable.hpp"

#include <sstream>

namespace gouji::test {

std::vector<std::string> runnable(const std::filesystem::path& program)
{
    std::vector<std::string> words;
    std::istringstream emulator(GOUJI_EMULATOR);
    for (std::string word; emulator >> word;)
        words.push_back(word);
    words.push_back(program);
    return words;
}

} // namespace gouji::test
