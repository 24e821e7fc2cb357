// SPDX-License-Identifier: MPL-2.0
#include "support/source_files.hpp"

#include <gtest/gtest.h>
#include <minizip/unzip.h>

#include <array>
#include <cstdio>
#include <filesystem>
#include <fstream>
#include <regex>
#include <set>
#include <sstream>
#include <string>
#include <vector>

// What the extension's package holds, and what the library in it asks for and shows.
namespace gouji::package {
namespace {

namespace fs = std::filesystem;
using Names = std::set<std::string>;

const fs::path unpacked = GOUJI_UNPACKED "/gouji";

// What a program prints.
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

// All first groups of the pattern.
Names found(const std::string& text, const char* pattern)
{
    const std::regex expression(pattern);
    Names names;
    for (std::sregex_iterator match(text.begin(), text.end(), expression), end; match != end; ++match)
        names.insert((*match)[1]);
    return names;
}

fs::path libraryFile() { return unpacked / "linux_x86_64" / "gouji.uno.so"; }

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

} // namespace

TEST(PackageTest, HoldsExactlyTheListedFiles)
{
    Names listed;
    std::ifstream list(GOUJI_SOURCE "/tests/package/contents.txt");
    for (std::string line; std::getline(list, line);)
        listed.insert(line);
    EXPECT_EQ(namesInZip(GOUJI_PACKAGE), listed);
}

TEST(PackageTest, IsTheSameBytesWhenPackedAgain)
{
    const fs::path again = fs::current_path() / "packed-again";
    fs::remove_all(again);
    fs::create_directory(again);
    // Copies are younger than what they are made from.
    fs::copy(unpacked, again / "folder", fs::copy_options::recursive);
    const fs::path leftover = again / "folder" / "templates" / "renamed.ots";
    std::ofstream(leftover) << "from an earlier build";
    std::vector<std::string> words = {GOUJI_PYTHON, "-B", GOUJI_SOURCE "/cmake/package.py", again / "package.oxt",
                                      again / "folder"};
    for (const std::string& name : namesInZip(GOUJI_PACKAGE))
        words.insert(words.begin() + 5, name);
    outputOf(words);
    EXPECT_TRUE(test::contentOf(again / "package.oxt") == test::contentOf(GOUJI_PACKAGE));
    EXPECT_FALSE(fs::exists(leftover)) << "the office would read it";
    fs::remove_all(again);
}

TEST(PackageTest, HoldsTheVersionOfTheProject)
{
    EXPECT_EQ(found(test::contentOf(unpacked / "description.xml"), "<version value=\"([^\"]*)\""),
              Names({GOUJI_VERSION}));
}

TEST(PackageTest, HasEveryFileThatDescriptionAndManifestName)
{
    Names named = found(test::contentOf(unpacked / "META-INF/manifest.xml"), "full-path=\"([^\"]*)\"");
    named.merge(found(test::contentOf(unpacked / "description.xml"), "xlink:href=\"([^\"]*)\""));
    EXPECT_GE(named.size(), 5u);
    for (const std::string& name : named)
        EXPECT_TRUE(fs::is_regular_file(unpacked / name)) << name;
}

TEST(PackageTest, NamesEveryConfigurationFileInTheManifest)
{
    const Names named = found(test::contentOf(unpacked / "META-INF/manifest.xml"), "full-path=\"([^\"]*)\"");
    for (const auto& file : fs::directory_iterator(unpacked / "registry"))
        EXPECT_TRUE(named.contains("registry/" + file.path().filename().string())) << file.path();
}

TEST(PackageTest, HoldsTemplatesThatSayWhatTheyAre)
{
    int count = 0;
    for (const auto& file : fs::directory_iterator(unpacked / "templates")) {
        ++count;
        // First and as it is, so that others than LibreOffice tell by it what the file is.
        EXPECT_EQ(test::contentOf(file.path()).substr(30, 63),
                  "mimetypeapplication/vnd.oasis.opendocument.spreadsheet-template");
        EXPECT_EQ(namesInZip(file.path()), Names({"META-INF/manifest.xml", "content.xml", "meta.xml", "mimetype",
                                                  "settings.xml", "styles.xml"}));
    }
    EXPECT_EQ(count, 2);
}

TEST(LibraryTest, ExportsTheConstructorsAlone)
{
    const Names constructors =
        found(test::contentOf(unpacked / "linux_x86_64" / "gouji.components"), "constructor=\"([^\"]*)\"");
    EXPECT_FALSE(constructors.empty());
    EXPECT_EQ(found(outputOf({GOUJI_NM, "--dynamic", "--defined-only", "--extern-only", "--format=posix",
                              libraryFile()}),
                    "(?:^|\n)([^ ]+)"),
              constructors);
}

TEST(LibraryTest, HoldsNoDebugInformation)
{
    const Names sections =
        found(outputOf({GOUJI_READELF, "--wide", "--sections", libraryFile()}), R"(\] (\.[^ ]+))");
    EXPECT_TRUE(sections.contains(".text"));
    for (const std::string& section : sections)
        EXPECT_FALSE(section.starts_with(".debug") || section == ".symtab") << section;
}

TEST(LibraryTest, NeedsNothingThatLibreOfficeDoesNotBring)
{
    const Names brought = {"libuno_sal.so.3",
                           "libuno_cppu.so.3",
                           "libuno_cppuhelpergcc3.so.3",
                           "libuno_salhelpergcc3.so.3",
                           "libstdc++.so.6",
                           "libgcc_s.so.1",
                           "libm.so.6",
                           "libc.so.6"};
    const std::string dynamic = outputOf({GOUJI_READELF, "--wide", "--dynamic", libraryFile()});
    for (const std::string& needed : found(dynamic, R"(\(NEEDED\)[^\[]*\[([^\]]*)\])"))
        EXPECT_TRUE(brought.contains(needed)) << needed;
    EXPECT_EQ(dynamic.find("RUNPATH"), std::string::npos);
    EXPECT_EQ(dynamic.find("RPATH"), std::string::npos);
}

TEST(CellFunctionNamesTest, AreTheSameInAllLanguages)
{
    const std::string texts = test::contentOf(unpacked / "registry/CalcAddIns.xcu");
    // A function's DisplayName, its texts and CompatibilityName in both languages, in this order.
    const std::regex function(
        R"re(<prop oor:name="DisplayName">\s*<value xml:lang="en-US">([A-Z]+)</value>\s*)re"
        R"re(<value xml:lang="zh-CN">([A-Z]+)</value>[^]*?"CompatibilityName">\s*)re"
        R"re(<value xml:lang="en-US">([A-Z.]+)</value>\s*<value xml:lang="zh-CN">([A-Z.]+)<)re");
    Names names;
    for (std::sregex_iterator match(texts.begin(), texts.end(), function), end; match != end; ++match) {
        const std::string name = (*match)[1];
        names.insert(name);
        EXPECT_EQ((*match)[2], name);
        EXPECT_EQ((*match)[3], "ORG.GOUJI.FUNCTIONS." + name);
        EXPECT_EQ((*match)[4], "ORG.GOUJI.FUNCTIONS." + name);
    }
    EXPECT_EQ(names, Names({"FOOT", "CROSSFOOT", "ROLLFORWARD", "TIEOUT", "RECONCILED", "CROSSFOOTING", "TIEDIFF",
                            "MISSINGFIGURES", "FIGURE", "YOYCHANGE", "REPORTCHECK", "REPORTFINDINGS"}));
}

TEST(CellFunctionNamesTest, HaveEveryTextInBothLanguages)
{
    const std::string texts = test::contentOf(unpacked / "registry/CalcAddIns.xcu");
    const std::regex property(
        R"re(<prop oor:name="(DisplayName|Description|CompatibilityName)">([^]*?)</prop>)re");
    int count = 0;
    for (std::sregex_iterator match(texts.begin(), texts.end(), property), end; match != end; ++match) {
        ++count;
        EXPECT_EQ(found((*match)[2], R"re(xml:lang="([^"]*)">[^<])re"), Names({"en-US", "zh-CN"})) << match->str();
    }
    EXPECT_EQ(count, 12 * 3 + 24 * 2); // functions, and their arguments
}

} // namespace gouji::package
