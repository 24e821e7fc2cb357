// SPDX-License-Identifier: MPL-2.0
#include "package/package.hpp"
#include "support/source_files.hpp"

#include <gtest/gtest.h>

// What the libraries in the package ask for and show, on every platform it is for.
namespace gouji::package {

class LibraryTest : public testing::TestWithParam<std::string> {
protected:
    const std::filesystem::path m_library = libraryFile(GetParam());
};

TEST_P(LibraryTest, IsForItsProcessor)
{
    const std::string header = elfTable("--file-header", m_library);
    const char* const machine = GetParam().ends_with("x86_64") ? "X86-64" : "AArch64";
    EXPECT_NE(header.find(machine), std::string::npos) << header;
}

TEST_P(LibraryTest, ExportsTheConstructorsAlone)
{
    const Names constructors =
        found(test::contentOf(unpacked() / GetParam() / "gouji.components"), "constructor=\"([^\"]*)\"");
    EXPECT_FALSE(constructors.empty());
    EXPECT_EQ(found(elfTable("--dyn-syms", m_library), R"((?:GLOBAL|WEAK|UNIQUE) +DEFAULT +\d+ (\S+))"),
              constructors);
}

TEST_P(LibraryTest, HoldsNoDebugInformation)
{
    const Names sections = found(elfTable("--sections", m_library), R"(\] (\.[^ ]+))");
    EXPECT_TRUE(sections.contains(".text"));
    for (const std::string& section : sections)
        EXPECT_FALSE(section.starts_with(".debug") || section == ".symtab") << section;
}

TEST_P(LibraryTest, NeedsNothingThatLibreOfficeDoesNotBring)
{
    const Names brought = {
        "libuno_sal.so.3",
        "libuno_cppu.so.3",
        "libuno_cppuhelpergcc3.so.3",
        "libuno_salhelpergcc3.so.3",
        "libstdc++.so.6",
        "libgcc_s.so.1",
        "libm.so.6",
        "libc.so.6",
        "libpthread.so.0",
        "ld-linux-aarch64.so.1",
        "ld-linux-x86-64.so.2",
    };
    for (const std::string& needed : neededBy(m_library))
        EXPECT_TRUE(brought.contains(needed)) << needed;
    const std::string dynamic = elfTable("--dynamic", m_library);
    EXPECT_EQ(dynamic.find("RUNPATH"), std::string::npos);
    EXPECT_EQ(dynamic.find("RPATH"), std::string::npos);
}

// The program is carried to every desktop: it needs what LibreOffice needs as well.
TEST_P(LibraryTest, TheProgramBesideItNeedsNothingElse)
{
    const Names brought = {"libxml2.so.2",        "libstdc++.so.6",  "libgcc_s.so.1", "libm.so.6",
                           "libc.so.6",           "libpthread.so.0", "libdl.so.2",    "ld-linux-aarch64.so.1",
                           "ld-linux-x86-64.so.2"};
    const std::filesystem::path program = unpacked() / GetParam() / "gouji";
    const Names needed = neededBy(program);
    EXPECT_TRUE(needed.contains("libc.so.6"));
    for (const std::string& library : needed)
        EXPECT_TRUE(brought.contains(library)) << library;
}

// But its own program, by execve.
TEST_P(LibraryTest, StartsNoOtherProgramAndCallsNobody)
{
    const Names asked = found(elfTable("--dyn-syms", m_library), R"(DEFAULT +UND (\w+))");
    EXPECT_TRUE(asked.contains("memcpy")) << "the symbols were not read";
    for (const char* name : {"system", "popen", "execv", "execvp", "execl", "posix_spawn", "dlopen", "socket",
                             "connect", "getaddrinfo", "osl_executeProcess", "osl_createSocket"})
        EXPECT_FALSE(asked.contains(name)) << name;
}

INSTANTIATE_TEST_SUITE_P(Platforms, LibraryTest, testing::ValuesIn(platforms()),
                         [](const auto& platform) { return platform.param; });

} // namespace gouji::package
