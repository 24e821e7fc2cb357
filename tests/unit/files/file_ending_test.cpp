// SPDX-License-Identifier: MPL-2.0
#include "files/file_ending.hpp"

#include <gtest/gtest.h>

namespace gouji::files {
namespace {

TEST(FileEndingTest, TakesTheFormatsThatAreReadWhateverTheCase)
{
    for (const char* name : {"a.ods", "b/a.FODS", "a.b.Xlsx", "a.xlsb", "a.xls", "a.et", "a.docx", "a.doc",
                             "a.wps", "a.rtf", "a.odt", "a.html", "a.htm", "a.txt", "a.md"})
        EXPECT_TRUE(isForUs(name)) << name;
}

TEST(FileEndingTest, TakesTheFormatsThatAreRefused)
{
    EXPECT_TRUE(isForUs("a.pdf"));
    EXPECT_FALSE(adviceOn("a.pdf"));
}

TEST(FileEndingTest, LeavesOtherFilesAlone)
{
    for (const char* name : {"a", "a.zip", "a.csv", "a.ods.bak", ".ods"})
        EXPECT_FALSE(isForUs(name)) << name;
}

TEST(FileEndingTest, KnowsWhatTheContentMayNotShow)
{
    EXPECT_TRUE(isHtmlEnding("a.HTM"));
    EXPECT_TRUE(isTextEnding("a.md"));
    EXPECT_FALSE(isHtmlEnding("a.txt"));
    EXPECT_FALSE(isTextEnding("a.xlsx"));
}

TEST(FileEndingTest, LeavesTheRestToTheContent)
{
    EXPECT_FALSE(adviceOn("a.ods"));
    EXPECT_FALSE(adviceOn("a"));
    // Not looked for, but spoken of where it is named.
    EXPECT_TRUE(adviceOn("a.csv"));
}

} // namespace
} // namespace gouji::files
