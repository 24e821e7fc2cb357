// SPDX-License-Identifier: MPL-2.0
#include "files/office/office_progress.hpp"

#include <gtest/gtest.h>

namespace gouji::files {
namespace {

TEST(OfficeProgressTest, FollowsWhatIsStored)
{
    OfficeProgress progress;
    EXPECT_TRUE(progress.take("convert /in/000000.csv -> /out/000000.xlsx using filter : a\n"));
    EXPECT_EQ(progress.current(), 0u);
    EXPECT_TRUE(progress.isStoring());
    EXPECT_FALSE(progress.take("convert /in/000001 -> /o"));
    EXPECT_EQ(progress.current(), 0u);
    EXPECT_TRUE(progress.take("ut/000001.xlsx using filter : a\n"));
    EXPECT_EQ(progress.current(), 1u);
}

TEST(OfficeProgressTest, CountsWhatIsNotOpened)
{
    OfficeProgress progress;
    progress.take("convert /in/000001 -> /out/000001.odt using filter : a\n");
    progress.take("Error: source file could not be loaded\nError: no export filter for /out/a found, aborting.\n");
    EXPECT_EQ(progress.current(), 4u);
    EXPECT_FALSE(progress.isStoring());
}

TEST(OfficeProgressTest, TakesNothingElseForProgress)
{
    OfficeProgress progress;
    EXPECT_TRUE(progress.take("convert /in/000003 -> /out/000003.xlsx using filter : a\n"));
    EXPECT_FALSE(progress.take("warning: something\nconvert nothing\n\n"));
    EXPECT_FALSE(progress.take("convert /in/000001 -> /out/000001.xlsx using filter : a\n"));
    EXPECT_FALSE(progress.take(std::string(1 << 20, 'x')));
    EXPECT_EQ(progress.current(), 3u);
}

} // namespace
} // namespace gouji::files
