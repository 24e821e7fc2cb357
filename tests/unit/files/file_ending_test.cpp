// SPDX-License-Identifier: MPL-2.0
#include "files/file_ending.hpp"

#include <gtest/gtest.h>

namespace gouji::files {
namespace {

TEST(FileEndingTest, KnowsTheFormatsThatAreReadWhateverTheCase)
{
    EXPECT_EQ(endingOf("a.ods"), Ending::Read);
    EXPECT_EQ(endingOf("b/a.FODS"), Ending::Read);
    EXPECT_EQ(endingOf("a.b.Xlsx"), Ending::Read);
}

TEST(FileEndingTest, KnowsTheFormatsThatAreRefused)
{
    for (const char* name : {"a.et", "a.wps", "a.doc", "a.pdf", "a.xls"}) {
        EXPECT_EQ(endingOf(name), Ending::Refused) << name;
        EXPECT_TRUE(adviceOn(name)) << name;
    }
}

TEST(FileEndingTest, LeavesOtherFilesAlone)
{
    for (const char* name : {"a", "a.zip", "a.docx", "a.ods.bak", ".ods"})
        EXPECT_EQ(endingOf(name), Ending::Other) << name;
}

TEST(FileEndingTest, SaysOfKnownDocumentsThatTheyAreNotRead)
{
    for (const char* name : {"a.docx", "a.odt", "a.html", "a.htm", "a.txt", "a.md"})
        EXPECT_EQ(adviceOn(name)->key, "file.ending-not-read") << name;
}

TEST(FileEndingTest, LeavesTheRestToTheContent)
{
    EXPECT_FALSE(adviceOn("a.ods"));
    EXPECT_FALSE(adviceOn("a"));
}

} // namespace
} // namespace gouji::files
