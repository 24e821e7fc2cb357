// SPDX-License-Identifier: MPL-2.0
#include "files/input/part_name.hpp"

#include <gtest/gtest.h>

namespace gouji::files {
namespace {

TEST(PartNameTest, IsPlainHoweverItIsWritten)
{
    for (const char* name :
         {"xl/worksheets/a b.xml", "/xl/worksheets/a b.xml", "xl\\worksheets\\a b.xml",
          "./xl//worksheets/a%20b.xml", "xl/_rels/../worksheets/a b.xml ", "../xl/worksheets/a b.xml"})
        EXPECT_EQ(plainPartName(name), "xl/worksheets/a b.xml") << name;
    for (const char* name :
         {"a", "/a", "a/", "./a", "../a", "a/.", "a//", "//a", "\\a", " a", "a\n", "%61", "b/../a"})
        EXPECT_EQ(plainPartName(name), "a") << name;
    for (const char* name : {".a", "a.", "a..b", "a/.b", "a./b", "..."})
        EXPECT_EQ(plainPartName(name), name) << name;
}

TEST(PartNameTest, KeepsWhatIsNoEscape)
{
    for (const char* name : {"100%.xml", "%2", "a%zz", "表%1"})
        EXPECT_EQ(plainPartName(name), name);
    EXPECT_EQ(plainPartName(""), "");
    EXPECT_EQ(plainPartName("/"), "");
}

TEST(PartNameTest, HasOneKeyInBothCases)
{
    EXPECT_EQ(partKey("[Content_Types].xml"), partKey("\\[content_types].XML"));
    EXPECT_NE(partKey("a/b"), partKey("ab"));
}

} // namespace
} // namespace gouji::files
