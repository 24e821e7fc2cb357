// SPDX-License-Identifier: MPL-2.0
#include "package/package.hpp"

#include <gtest/gtest.h>
#include <minizip/unzip.h>

#include <array>
#include <cstdio>
#include <regex>
#include <sstream>

namespace gouji::package {

namespace fs = std::filesystem;

fs::path unpacked() { return GOUJI_UNPACKED "/gouji"; }

const std::vector<std::string>& platforms()
{
    static const std::vector<std::string> names = [] {
        std::vector<std::string> split;
        std::istringstream list(GOUJI_PLATFORMS);
        for (std::string name; std::getline(list, name, ',');)
            split.push_back(name);
        return split;
    }();
    return names;
}

fs::path libraryFile(const std::string& platform) { return unpacked() / platform / "gouji.uno.so"; }

std::string outputOf(const std::vector<std::string>& words)
{
    std::ostringstream command;
    for (const std::string& word : words)
        command << '\'' << word << "' ";
    std::string output;
    FILE* const pipe = popen(command.str().c_str(), "r");
    std::array<char, 4096> buffer{};
    while (const std::size_t count = fread(buffer.data(), 1, buffer.size(), pipe))
        output.append(buffer.data(), count);
    EXPECT_EQ(pclose(pipe), 0) << command.str();
    return output;
}

std::string elfTable(const char* option, const fs::path& file)
{
    return outputOf({GOUJI_READELF, "--wide", option, file});
}

Names found(const std::string& text, const char* pattern)
{
    const std::regex expression(pattern);
    Names names;
    for (std::sregex_iterator match(text.begin(), text.end(), expression), end; match != end; ++match)
        names.insert((*match)[1]);
    return names;
}

Names neededBy(const fs::path& file)
{
    return found(elfTable("--dynamic", file), R"(\(NEEDED\)[^\[]*\[([^\]]*)\])");
}

Names namesInZip(const fs::path& zip)
{
    Names names;
    const unzFile file = unzOpen64(zip.c_str());
    for (int state = unzGoToFirstFile(file); state == UNZ_OK; state = unzGoToNextFile(file)) {
        std::array<char, 512> name{};
        unzGetCurrentFileInfo64(file, nullptr, name.data(), name.size(), nullptr, 0, nullptr, 0);
        names.insert(name.data());
    }
    unzClose(file);
    return names;
}

} // namespace gouji::package
