// SPDX-License-Identifier: MPL-2.0
#include "package/package.hpp"

#include <gtest/gtest.h>

#include <algorithm>
#include <map>
#include <sstream>

// What holds of released programs alone: they run on desktops as old as Debian 11.
namespace gouji::package {
namespace {

using Version = std::vector<int>;

Version versionOf(const std::string& text)
{
    Version parts;
    std::istringstream stream(text);
    for (std::string part; std::getline(stream, part, '.');)
        parts.push_back(std::stoi(part));
    return parts;
}

// The newest that may be asked for, by the name before the underscore. GCC_ is the unwinder's.
const std::map<std::string, Version> newest{
    {"GLIBC", {2, 31}}, {"GLIBCXX", {3, 4, 28}}, {"CXXABI", {1, 3, 12}}, {"GCC", {10, 0}}};

void expectOld(const std::filesystem::path& file)
{
    const Names asked = found(elfTable("--version-info", file), R"(Name: ([A-Z]+_[0-9.]+))");
    EXPECT_TRUE(std::any_of(asked.begin(), asked.end(), [](const auto& name) {
        return name.starts_with("GLIBC_");
    })) << file;
    for (const std::string& name : asked) {
        const std::size_t underscore = name.find('_');
        const auto limit = newest.find(name.substr(0, underscore));
        if (limit == newest.end())
            continue;
        EXPECT_LE(versionOf(name.substr(underscore + 1)), limit->second) << name << " in " << file;
    }
}

} // namespace

TEST(ReleaseTest, LibrariesAskForNothingNewerThanDebian11)
{
    for (const std::string& platform : platforms())
        expectOld(libraryFile(platform));
}

TEST(ReleaseTest, TheProgramAsksForNothingNewerThanDebian11) { expectOld(GOUJI_PROGRAM); }

TEST(VersionTest, ComparesByNumber)
{
    EXPECT_LT(versionOf("2.4"), versionOf("2.31"));
    EXPECT_LT(versionOf("2.31"), versionOf("2.34"));
    EXPECT_LT(versionOf("3.4.28"), versionOf("3.4.29"));
}

} // namespace gouji::package
