// SPDX-License-Identifier: MPL-2.0
#include "support/source_files.hpp"

#include <algorithm>
#include <fstream>
#include <iterator>

namespace gouji::test {

namespace fs = std::filesystem;

fs::path projectRoot() { return GOUJI_SOURCE_FOLDER; }

std::vector<fs::path> filesBelow(const std::string& folder, const std::set<std::string>& endings)
{
    std::vector<fs::path> files;
    for (const auto& entry : fs::recursive_directory_iterator(projectRoot() / folder)) {
        if (entry.is_regular_file() && endings.contains(entry.path().extension().string()))
            files.push_back(entry.path());
    }
    std::sort(files.begin(), files.end());
    return files;
}

std::string contentOf(const fs::path& file)
{
    std::ifstream stream(file, std::ios::binary);
    return std::string(std::istreambuf_iterator<char>(stream), {});
}

} // namespace gouji::test
