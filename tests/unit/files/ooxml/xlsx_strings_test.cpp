// SPDX-License-Identifier: MPL-2.0
#include "files/ooxml/xlsx_strings.hpp"

#include <gtest/gtest.h>

namespace gouji::files {
namespace {

TEST(XlsxStringsTest, DecodesEscapedCharacters)
{
    EXPECT_EQ(unescaped("a_x000D_\nb"), "a\r\nb");
    EXPECT_EQ(unescaped("_x52FE_稽_x005F_x"), "勾稽_x");
}

TEST(XlsxStringsTest, LeavesWhatOnlyLooksEscaped)
{
    for (const char* text : {"_x", "_x00", "_x000D", "_xZZZZ_", "_xD800_", "a_b"})
        EXPECT_EQ(unescaped(text), text);
}

} // namespace
} // namespace gouji::files
