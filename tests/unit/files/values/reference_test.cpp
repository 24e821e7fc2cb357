// SPDX-License-Identifier: MPL-2.0
#include "files/values/reference.hpp"

#include "files/values/written_value.hpp"

#include <gtest/gtest.h>

namespace gouji::files {
namespace {

// "a b|A2:J27", or "none".
std::string shown(const std::optional<Reference>& reference)
{
    return reference ? reference->sheet + "|" + addressOf(reference->area) : "none";
}
std::string inOpenDocument(std::string_view text)
{
    return shown(referenceIn(text, SheetSeparator::OpenDocument));
}
std::string inXlsx(std::string_view text) { return shown(referenceIn(text, SheetSeparator::Xlsx)); }

TEST(ReferenceTest, ReadsCellsAndRangesAbsoluteAndRelative)
{
    EXPECT_EQ(inOpenDocument("$一.$B$2"), "一|B2");
    EXPECT_EQ(inOpenDocument("$一.$A$2:.$J$27"), "一|A2:J27");
    EXPECT_EQ(inOpenDocument("$一.$A$2:$一.$J$27"), "一|A2:J27");
    EXPECT_EQ(inOpenDocument("一.B2:.C3"), "一|B2:C3");
    EXPECT_EQ(inOpenDocument(".B2:.C3"), "|B2:C3");
    EXPECT_EQ(inXlsx("一!$B$2"), "一|B2");
    EXPECT_EQ(inXlsx(" Sheet1!A2:$J27\n"), "Sheet1|A2:J27");
}

TEST(ReferenceTest, ReadsQuotedSheets)
{
    EXPECT_EQ(inOpenDocument("$'a.b ''c''!'.$A$1:.$B$2"), "a.b 'c'!|A1:B2");
    EXPECT_EQ(inOpenDocument("'一'.A1:'一'.B2"), "一|A1:B2");
    EXPECT_EQ(inXlsx("'三、依申请公开'!$A$1"), "三、依申请公开|A1");
    EXPECT_EQ(inXlsx("'it''s!'!A1:B2"), "it's!|A1:B2");
}

TEST(ReferenceTest, ReadsWholeColumnsAndRows)
{
    const auto columns = referenceIn("$一.$A:.$C", SheetSeparator::OpenDocument);
    const auto rows = referenceIn("一!$3:$1", SheetSeparator::Xlsx);

    ASSERT_TRUE(columns && rows);
    EXPECT_EQ(columns->area, (document::Area{{0, 0}, {mostRows - 1, 2}}));
    EXPECT_EQ(rows->area, (document::Area{{0, 0}, {2, mostColumns - 1}}));
}

TEST(ReferenceTest, OrdersCorners) { EXPECT_EQ(inXlsx("一!B1:A2"), "一|A1:B2"); }

TEST(ReferenceTest, TakesNothingButOneRangeOnOneSheet)
{
    for (const char* text : {"", "$一", "$一.$A$1+1", "$一.$A$1~$一.$B$2", "$一.$A$1 $一.$B$2",
                             "$一.$A$1:$二.$B$2", "'file:///b.ods'#$一.$A$1", "$一.#REF!", "$一.$A",
                             "$一.$A:.$B$2", "'一.A1", "$一.A0", "$一.A1:.B2:.C3", "$一.ZZZZ1"})
        EXPECT_EQ(inOpenDocument(text), "none") << text;
    for (const char* text : {"SUM(一!$A$1)", "1.5", "\"甲\"", "#REF!", "一!#REF!", "一!$A$1,一!$B$2",
                             "一!$A$1:二!$B$2", "OFFSET(一!A1,1,1)", "一!A1:", "一!:A1", "'一'A1", "一!XFE1"})
        EXPECT_EQ(inXlsx(text), "none") << text;
}

} // namespace
} // namespace gouji::files
