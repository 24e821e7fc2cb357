// SPDX-License-Identifier: MPL-2.0
#include "files/values/written_value.hpp"

#include <gtest/gtest.h>

namespace gouji::files {
namespace {

TEST(WrittenValueTest, ReadsNumbers)
{
    EXPECT_EQ(numberIn("12.5"), 12.5);
    EXPECT_EQ(numberIn(" -1e3\n"), -1000);
}

TEST(WrittenValueTest, TakesNothingElseForANumber)
{
    for (const char* text : {"", "1,234", "12件", "nan", "inf", "0x10", "1e999", "+5"})
        EXPECT_FALSE(numberIn(text)) << text;
    for (const char* text : {"", "-1", "1.5", "99999999999"})
        EXPECT_FALSE(wholeNumberIn(text)) << text;
}

TEST(WrittenValueTest, CountsDaysFromTheEndOf1899)
{
    EXPECT_EQ(dateIn("1899-12-30"), 0);
    EXPECT_EQ(dateIn("1900-03-01"), 61);
    EXPECT_EQ(dateIn("1899-12-29"), -1);
    EXPECT_EQ(dateIn("2020-02-29T18:00:00Z"), 43890.75);
}

TEST(WrittenValueTest, RefusesDatesThatAreNot)
{
    for (const char* text : {"", "2021-02-29", "2021-13-01", "2021", "2021-1-1x", "2021-01-01T25", "99999-01-01"})
        EXPECT_FALSE(dateIn(text)) << text;
}

TEST(WrittenValueTest, ReadsDurationsInDays)
{
    EXPECT_EQ(durationIn("PT12H30M00S"), 12.5 / 24);
    EXPECT_EQ(durationIn("PT36H"), 1.5);
    EXPECT_EQ(durationIn("-P1DT12H"), -1.5);
    EXPECT_EQ(durationIn("P2D"), 2.0);
    for (const char* text : {"", "-", "P", "PT", "P1M", "P1YT1H", "12:30", "PT12", "PTxH"})
        EXPECT_FALSE(durationIn(text)) << text;
}

TEST(WrittenValueTest, ReadsMomentsWithZonesAndTimesAlone)
{
    for (const char* text : {"2020-02-29T18:00:00Z", "2020-02-29T18:00:00+08:00", " 2020-02-29T18:00:00.000-0330 ",
                             "2020-02-29T18:00"})
        EXPECT_EQ(momentIn(text), 43890.75) << text;
    EXPECT_EQ(momentIn("2020-02-29"), 43890);
    EXPECT_EQ(momentIn("18:00:00"), 0.75);
    for (const char* text : {"", "18", "T18:00:00", "25:00:00", "18:60:00", "-18:00:00", "2020-02-30T00:00:00Z",
                             "2020-02-29T18:00:00 noon", "2020-02-29T18:00:00+", "2020-02-29 18:00:00"})
        EXPECT_FALSE(momentIn(text)) << text;
}

TEST(WrittenValueTest, ReadsAddresses)
{
    EXPECT_EQ(positionIn("A1"), (document::Position{0, 0}));
    EXPECT_EQ(positionIn("XFD1048576"), (document::Position{1'048'575, 16'383}));
    for (const char* text : {"AB12", "ab12", "$AB$12", "aB$12"})
        EXPECT_EQ(positionIn(text), (document::Position{11, 27})) << text;
}

TEST(WrittenValueTest, RefusesAddressesOutsideASheet)
{
    for (const char* text :
         {"", "A", "1", "A0", "XFE1", "A1048577", "AAAAAAAAAAAAAAAA1", "A1B", "$$A1", "A-1", "[1"})
        EXPECT_FALSE(positionIn(text)) << text;
}

} // namespace
} // namespace gouji::files
