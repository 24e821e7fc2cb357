// SPDX-License-Identifier: MPL-2.0
#include "core/document/location.hpp"

#include <gtest/gtest.h>

namespace gouji::document {
namespace {

TEST(LocationTest, BlocksFollowEachOtherAsInTheDocument)
{
    Document document;
    document.sheets.resize(3);
    document.paragraphs = {{"a", 0}, {"b", 0}, {"c", 2}, {"d", 3}};
    EXPECT_EQ(blocksOf(document),
              (std::vector<Location>{ParagraphLocation{0}, ParagraphLocation{1}, CellLocation{0, {}},
                                     CellLocation{1, {}}, ParagraphLocation{2}, CellLocation{2, {}},
                                     ParagraphLocation{3}}));
}

TEST(LocationTest, NoParagraphStandsBehindGridsThatAreNotThere)
{
    Document document;
    document.sheets.resize(1);
    document.paragraphs = {{"a", 7}};
    EXPECT_EQ(blocksOf(document), (std::vector<Location>{CellLocation{0, {}}, ParagraphLocation{0}}));
}

} // namespace
} // namespace gouji::document
