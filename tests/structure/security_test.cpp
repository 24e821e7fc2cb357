// SPDX-License-Identifier: MPL-2.0
#include "support/source_files.hpp"

#include <gtest/gtest.h>

#include <regex>

// What the source shall never ask the system for; docs/security.md tells why.
namespace gouji {
namespace {

namespace fs = std::filesystem;

using Files = std::set<std::string>;

// The files below src/ in which the pattern stands outside comments.
Files filesWith(const char* pattern)
{
    const std::regex expression(pattern);
    Files files;
    for (const fs::path& file : test::filesBelow("src", {".hpp", ".cpp"})) {
        const std::string code = std::regex_replace(test::contentOf(file), std::regex("//[^\n]*"), "");
        if (std::regex_search(code, expression))
            files.insert(file.lexically_relative(test::projectRoot() / "src").string());
    }
    return files;
}

TEST(SecurityTest, NoProgramIsStarted)
{
    EXPECT_EQ(filesWith(R"(\b(system|popen|exec[lv]p?e?|posix_spawnp?|dlopen)\s*\()"
                        R"(|boost/process|osl/process|osl_executeProcess|osl/module|com/sun/star/script/)"),
              Files({"sandbox/program.cpp"}));
    // A page of the help, shown by the desktop.
    EXPECT_EQ(filesWith("com/sun/star/system/"), Files({"office/interop/help.cpp"}));
}

TEST(SecurityTest, NobodyIsCalled)
{
    EXPECT_EQ(
        filesWith(
            R"(\b(socket|connect|getaddrinfo|gethostbyname)\s*\()"
            R"(|sys/socket|netdb\.h|boost/asio(\.hpp|/(ip|local|ssl|connect))|osl/socket|osl/pipe|com/sun/star/(connection|bridge)/|curl/)"),
        Files());
}

// The office that reads old formats for the command line, the programs that read PDFs for it, and our own program
// for the extension.
TEST(SecurityTest, OnlyReadersOfOtherFormatsAreStarted)
{
    EXPECT_EQ(filesWith(R"(sandbox/program\.hpp)"),
              Files({"files/office/office_batch.cpp", "files/pdf/poppler.cpp",
                     "office/program/reading_process.hpp", "sandbox/program.cpp"}));
}

// What a submission consists of: the copy, and the record beside it; and a temporary folder for what other
// programs read.
TEST(SecurityTest, FilesAreWrittenWhereASubmissionIsSavedOnly)
{
    EXPECT_EQ(
        filesWith(R"(ofstream|\bfopen\s*\(|storeToURL|storeAsURL|openFileWrite|openFileReadWrite|writeFile\s*\()"),
        Files({"features/submission/submission_record.cpp", "files/office/office_batch.cpp",
               "files/office/office_profile.cpp", "office/calc/submission_copy.cpp",
               "office/writer/document_copy.cpp"}));
    EXPECT_EQ(
        filesWith(R"(\b(fs|filesystem)::(remove|rename|copy|create_|resize_|permissions)|\b(unlink|rename)\s*\()"),
        Files({"files/office/office_batch.cpp", "files/office/office_profile.cpp", "sandbox/work_folder.cpp"}));
}

// docs/security.md names the test that holds each threat off.
TEST(SecurityTest, ItsPageNamesTestsThatThereAre)
{
    std::string tests;
    for (const fs::path& file : test::filesBelow("tests", {".cpp"}))
        tests += test::contentOf(file);
    const std::string page = test::contentOf(test::projectRoot() / "docs/security.md");
    const std::regex name("`([A-Za-z]+Test)(?:\\.([A-Za-z]+))?`");
    int named = 0;
    for (std::sregex_iterator match(page.begin(), page.end(), name), end; match != end; ++match, ++named) {
        const std::string suite = (*match)[1];
        const std::string test = (*match)[2];
        EXPECT_TRUE(std::regex_search(tests, std::regex("TEST(_F|_P)?\\(" + suite + ", " + test)))
            << suite << "." << test;
    }
    EXPECT_GT(named, 20);
}

} // namespace
} // namespace gouji
