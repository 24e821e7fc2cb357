// SPDX-License-Identifier: MPL-2.0
#include "sandbox/program_search.hpp"

#include <unistd.h>

#include <algorithm>
#include <system_error>

namespace gouji::sandbox {

bool isProgram(const std::filesystem::path& path)
{
    std::error_code error;
    return std::filesystem::is_regular_file(path, error) && access(path.c_str(), X_OK) == 0;
}

std::vector<std::filesystem::path> foldersIn(std::string_view list)
{
    std::vector<std::filesystem::path> folders;
    while (!list.empty()) {
        const auto end = std::min(list.find(':'), list.size());
        // An empty one would be the folder that one happens to be in.
        if (end > 0)
            folders.emplace_back(list.substr(0, end));
        list.remove_prefix(std::min(end + 1, list.size()));
    }
    return folders;
}

} // namespace gouji::sandbox
