// SPDX-License-Identifier: MPL-2.0
#include "package/package.hpp"
#include "support/source_files.hpp"

#include <gtest/gtest.h>

#include <filesystem>
#include <fstream>
#include <regex>

// What the extension's package holds.
namespace gouji::package {

namespace fs = std::filesystem;

TEST(PackageTest, HoldsExactlyTheListedFiles)
{
    Names listed;
    std::ifstream list(GOUJI_SOURCE "/tests/package/contents.txt");
    const std::string placeholder = "{platform}";
    for (std::string line; std::getline(list, line);) {
        if (!line.starts_with(placeholder)) {
            listed.insert(line);
            continue;
        }
        for (const std::string& platform : platforms())
            listed.insert(platform + line.substr(placeholder.size()));
    }
    EXPECT_EQ(namesInZip(GOUJI_PACKAGE), listed);
}

TEST(PackageTest, IsTheSameBytesWhenPackedAgain)
{
    const fs::path again = fs::current_path() / "packed-again";
    fs::remove_all(again);
    fs::create_directory(again);
    // Copies are younger than what they are made from.
    fs::copy(unpacked(), again / "folder", fs::copy_options::recursive);
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
    EXPECT_EQ(found(test::contentOf(unpacked() / "description.xml"), "<version value=\"([^\"]*)\""),
              Names({GOUJI_VERSION}));
}

TEST(PackageTest, SaysForWhichPlatformsItIs)
{
    const std::string description = test::contentOf(unpacked() / "description.xml");
    const std::string manifest = test::contentOf(unpacked() / "META-INF/manifest.xml");
    std::string joined;
    for (const std::string& platform : platforms()) {
        joined += (joined.empty() ? "" : ",") + platform;
        EXPECT_NE(manifest.find("uno-components;platform=" + platform + "\""), std::string::npos) << platform;
    }
    EXPECT_EQ(found(description, "<platform value=\"([^\"]*)\""), Names({joined}));
    EXPECT_EQ(found(manifest, "platform=([^\"]*)\"").size(), platforms().size());
}

// The media type keeps the program executable where the package is installed.
TEST(PackageTest, CarriesAProgramForEachPlatformThatMayBeExecuted)
{
    const std::string manifest = test::contentOf(unpacked() / "META-INF/manifest.xml");
    const std::string modes = outputOf({GOUJI_PYTHON, "-c",
                                        "import sys, zipfile\n"
                                        "for each in zipfile.ZipFile(sys.argv[1]).infolist():\n"
                                        "    print(oct(each.external_attr >> 16), each.filename)",
                                        GOUJI_PACKAGE});
    for (const std::string& platform : platforms()) {
        EXPECT_NE(manifest.find("vnd.sun.star.executable;platform=" + platform + "\""), std::string::npos);
        EXPECT_NE(modes.find("0o100755 " + platform + "/gouji\n"), std::string::npos) << modes;
        EXPECT_NE(modes.find("0o100644 " + platform + "/gouji.uno.so\n"), std::string::npos) << modes;
    }
}

TEST(PackageTest, HasEveryFileThatDescriptionAndManifestName)
{
    Names named = found(test::contentOf(unpacked() / "META-INF/manifest.xml"), "full-path=\"([^\"]*)\"");
    named.merge(found(test::contentOf(unpacked() / "description.xml"), "xlink:href=\"([^\"]*)\""));
    EXPECT_GE(named.size(), 5u);
    for (const std::string& name : named)
        EXPECT_TRUE(fs::is_regular_file(unpacked() / name)) << name;
}

TEST(PackageTest, NamesEveryConfigurationFileInTheManifest)
{
    const Names named = found(test::contentOf(unpacked() / "META-INF/manifest.xml"), "full-path=\"([^\"]*)\"");
    for (const auto& file : fs::directory_iterator(unpacked() / "registry"))
        EXPECT_TRUE(named.contains("registry/" + file.path().filename().string())) << file.path();
}

TEST(PackageTest, HoldsTemplatesThatSayWhatTheyAre)
{
    int count = 0;
    for (const auto& file : fs::directory_iterator(unpacked() / "templates")) {
        ++count;
        // First and as it is, so that others than LibreOffice tell by it what the file is.
        EXPECT_EQ(test::contentOf(file.path()).substr(30, 63),
                  "mimetypeapplication/vnd.oasis.opendocument.spreadsheet-template");
        EXPECT_EQ(namesInZip(file.path()), Names({"META-INF/manifest.xml", "content.xml", "meta.xml", "mimetype",
                                                  "settings.xml", "styles.xml"}));
    }
    EXPECT_EQ(count, 2);
}

TEST(CellFunctionNamesTest, AreTheSameInAllLanguages)
{
    const std::string texts = test::contentOf(unpacked() / "registry/CalcAddIns.xcu");
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
    const std::string texts = test::contentOf(unpacked() / "registry/CalcAddIns.xcu");
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
