// SPDX-License-Identifier: MPL-2.0
#include "core/layout/page_number.hpp"

#include <gtest/gtest.h>

namespace gouji::layout::test {
namespace {

TEST(PageNumberTest, IsToldFromFigures)
{
    for (const char* number : {"- 3 -", "—12—", "— 3 —", "第3页", "第 3 页 共 5 页", "3/5"})
        EXPECT_TRUE(isPageNumber(number)) << number;
    for (const char* other : {"3", "0", "3 5", "行政许可 3", "", "—", "2024年"})
        EXPECT_FALSE(isPageNumber(other)) << other;
}

} // namespace
} // namespace gouji::layout::test
