// SPDX-License-Identifier: MPL-2.0
#include "core/document/grid.hpp"

#include <gtest/gtest.h>

namespace gouji::document {
namespace {

TEST(AddressTest, NamesCellsAsASpreadsheetDoes)
{
    EXPECT_EQ(addressOf(Position{0, 0}), "A1");
    EXPECT_EQ(addressOf(Position{9, 25}), "Z10");
    EXPECT_EQ(addressOf(Position{0, 26}), "AA1");
    EXPECT_EQ(addressOf(Position{1048575, 1023}), "AMJ1048576");
    EXPECT_EQ(addressOf(Position{0, 16383}), "XFD1");
    EXPECT_EQ(addressOf(Area{{1, 0}, {26, 9}}), "A2:J27");
    EXPECT_EQ(addressOf(Area{{1, 1}, {1, 1}}), "B2");
}

TEST(GridTest, IsBlankWhereNothingWasSet)
{
    Grid grid("表");
    grid.set({2, 3}, {7.0});
    EXPECT_TRUE(grid.at({0, 0}).isBlank());
    EXPECT_TRUE(grid.at({-1, 0}).isBlank());
    EXPECT_TRUE(grid.at({99, 99}).isBlank());
    EXPECT_EQ(std::get<double>(grid.at({2, 3}).value), 7.0);
    EXPECT_EQ(grid.rowCount(), 3);
    EXPECT_EQ(grid.columnCount(2), 4);
}

TEST(GridTest, CoveredCellsAreBlankWhateverTheyHold)
{
    Grid grid;
    grid.set({0, 0}, {1.0});
    grid.set({1, 1}, {2.0});
    grid.merge({{0, 0}, {1, 1}});
    EXPECT_FALSE(grid.at({0, 0}).isBlank());
    EXPECT_TRUE(grid.at({1, 1}).isBlank());
    EXPECT_EQ(grid.areaAt({1, 0}), (Area{{0, 0}, {1, 1}}));
    EXPECT_EQ(grid.areaAt({2, 2}), (Area{{2, 2}, {2, 2}}));
}

TEST(GridTest, TellsMergedAreasOfOneRowApart)
{
    Grid grid;
    grid.merge({{0, 6}, {1, 7}});
    grid.merge({{0, 1}, {0, 3}});
    EXPECT_EQ(grid.areaAt({0, 3}), (Area{{0, 1}, {0, 3}}));
    EXPECT_EQ(grid.areaAt({0, 4}), (Area{{0, 4}, {0, 4}}));
    EXPECT_EQ(grid.areaAt({0, 7}), (Area{{0, 6}, {1, 7}}));
    EXPECT_EQ(grid.areaAt({1, 6}), (Area{{0, 6}, {1, 7}}));
    EXPECT_EQ(grid.areaAt({0, 0}), (Area{{0, 0}, {0, 0}}));
}

} // namespace
} // namespace gouji::document
