// SPDX-License-Identifier: MPL-2.0
#include "package/package.hpp"
#include "support/runnable.hpp"
#include "support/source_files.hpp"

#include <gtest/gtest.h>

#include <algorithm>
#include <iterator>
#include <map>

// The program's Debian package, unpacked as dpkg does it.
namespace gouji::package {
namespace {

namespace fs = std::filesystem;

fs::path unpackedProgram()
{
    const fs::path folder = fs::current_path() / "unpacked-deb";
    fs::remove_all(folder);
    outputOf({"dpkg-deb", "--extract", GOUJI_DEB, folder});
    return folder / "usr";
}

// A command of the unpacked program.
std::vector<std::string> command(const fs::path& folder, const std::vector<std::string>& arguments)
{
    std::vector<std::string> words = {"env", "LC_ALL=C.UTF-8"};
    std::ranges::copy(test::runnable(folder / "bin" / "gouji"), std::back_inserter(words));
    words.insert(words.end(), arguments.begin(), arguments.end());
    return words;
}

class DebianPackageTest : public testing::Test {
protected:
    std::string output(const std::vector<std::string>& arguments) const
    {
        return outputOf(command(m_folder, arguments));
    }
    Names options() const { return found(output({"check", "--help"}), R"((--[a-z][a-z-]*))"); }
    std::string page(const char* path) const { return outputOf({"gzip", "-dc", m_folder / "share/man" / path}); }

    const fs::path m_folder = unpackedProgram();
};

} // namespace

TEST_F(DebianPackageTest, HoldsProgramPagesAndCompletion)
{
    Names files;
    for (const fs::directory_entry& entry : fs::recursive_directory_iterator(m_folder))
        if (entry.is_regular_file())
            files.insert(entry.path().lexically_relative(m_folder));
    EXPECT_EQ(files, Names({"bin/gouji", "share/bash-completion/completions/gouji", "share/doc/gouji/changelog.gz",
                            "share/doc/gouji/copyright", "share/man/man1/gouji.1.gz",
                            "share/man/zh_CN/man1/gouji.1.gz", "share/zsh/vendor-completions/_gouji"}));
}

TEST_F(DebianPackageTest, HoldsAProgramThatRuns)
{
    EXPECT_NE(output({"--version"}).find(GOUJI_VERSION), std::string::npos);
    const std::string report =
        output({"check", "--format", "json", GOUJI_SOURCE "/tests/data/workbooks/huaian-2024.ods"});
    EXPECT_NE(report.find("\"verdict\":\"consistent\""), std::string::npos) << report;
}

TEST_F(DebianPackageTest, DependsOnThePackageOfEveryLibraryItNeeds)
{
    const std::map<std::string, std::string> packages{
        {"libc.so.6", "libc6"},
        {"libm.so.6", "libc6"},
        {"libpthread.so.0", "libc6"},
        {"libstdc++.so.6", "libstdc++6"},
        {"libxml2.so.2", "libxml2"},
        {"libgcc_s.so.1", "libgcc-s1"},
        {"ld-linux-aarch64.so.1", "libc6"},
        {"ld-linux-x86-64.so.2", "libc6"},
    };
    const Names depends =
        found(outputOf({"dpkg-deb", "--field", GOUJI_DEB, "Depends"}), R"((?:^|, )([a-z0-9.+-]+))");
    const Names needed = neededBy(m_folder / "bin/gouji");
    EXPECT_TRUE(needed.contains("libc.so.6"));
    Names expected;
    for (const std::string& library : needed) {
        ASSERT_TRUE(packages.contains(library)) << library;
        expected.insert(packages.at(library));
    }
    EXPECT_EQ(depends, expected);
}

TEST_F(DebianPackageTest, DescribesEveryOptionInBothLanguages)
{
    const Names all = options();
    EXPECT_TRUE(all.contains("--format"));
    for (const char* const path : {"man1/gouji.1.gz", "zh_CN/man1/gouji.1.gz"}) {
        const std::string text = page(path);
        for (const std::string& option : all) {
            std::string written = option;
            for (std::size_t at = written.find('-'); at != std::string::npos; at = written.find('-', at + 2))
                written.insert(at, 1, '\\');
            EXPECT_NE(text.find(written), std::string::npos) << option << " in " << path;
        }
        EXPECT_NE(text.find("gouji " GOUJI_VERSION), std::string::npos);
    }
}

TEST_F(DebianPackageTest, CompletesCommandsOptionsAndValues)
{
    const auto completed = [&](const std::string& typed) {
        std::string program;
        for (const std::string& word : command(m_folder, {}))
            program += word + " ";
        // What bash would do after "gouji check --format ": call the function with the words so far.
        const std::string script =
            "source \"" + (m_folder / "share/bash-completion/completions/gouji").string() + "\"; gouji() { "
            + program + "\"$@\"; }; COMP_WORDS=(gouji " + typed
            + "); COMP_CWORD=$((${#COMP_WORDS[@]} - 1)); _gouji; printf \"%s\\n\" \"${COMPREPLY[@]}\"";
        return found(outputOf({"bash", "-c", script}), "([^\n]+)");
    };
    EXPECT_EQ(completed("ver"), Names({"verify"}));
    EXPECT_EQ(completed("check --"), options());
    const Names formats = completed("check --format \"\"");
    EXPECT_TRUE(formats.contains("text") && formats.contains("json"));
    EXPECT_EQ(completed("check --edition 20"), Names({"2019", "2021"}));
}

} // namespace gouji::package
