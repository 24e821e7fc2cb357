// SPDX-License-Identifier: MPL-2.0
#include "core/reading/lost_merges.hpp"

#include "reading/drawn_grid.hpp"

#include <gtest/gtest.h>

namespace gouji::reading {
namespace {

std::string textAt(const document::Grid& grid, int row, int column)
{
    const std::string* text = grid.at({row, column}).text();
    return text ? *text : std::string();
}

document::Grid restored(const std::string& text)
{
    static const packs::Catalogue catalogue = packs::builtInCatalogue();
    document::Workbook workbook;
    workbook.sheets.push_back(gridOf(text));
    workbook.merges = document::Merges::Lost;
    return withMergesRestored(workbook, catalogue).sheets.front();
}

TEST(LostMergesTest, PutHeadingsAboveTheirFigures)
{
    const document::Grid grid = restored("（勾稽关系）|申请人情况\n"
                                         "自然人|法人或其他组织|总计\n"
                                         "商业企业|科研机构|社会公益组织|法律服务机构|其他\n"
                                         "一、本年新收政府信息公开申请数量|1|2|3|4|5|6|21\n"
                                         "三、本年度办理结果|（三）不予公开|1.属于国家秘密|0|0|0|0|0|0|0\n"
                                         "2.其他法律行政法规禁止公开|7|0|0|0|0|0|7\n");
    EXPECT_EQ(textAt(grid, 1, 3), "自然人");
    EXPECT_EQ(textAt(grid, 2, 4), "商业企业");
    EXPECT_EQ(textAt(grid, 2, 8), "其他");
    EXPECT_EQ(textAt(grid, 1, 9), "总计");
    EXPECT_EQ(grid.areaAt({0, 3}), (document::Area{{0, 3}, {0, 9}}));
    EXPECT_EQ(grid.areaAt({0, 0}), (document::Area{{0, 0}, {2, 2}}));
    EXPECT_EQ(textAt(grid, 3, 3), "1");
    EXPECT_EQ(textAt(grid, 3, 9), "21");
    EXPECT_EQ(textAt(grid, 4, 2), "1.属于国家秘密");
    EXPECT_EQ(textAt(grid, 5, 3), "7");
}

TEST(LostMergesTest, HandHeadingsOutToTheGroupThatWantsThem)
{
    const document::Grid grid =
        restored("行政复议|行政诉讼\n"
                 "结果维持|结果纠正|其他结果|尚未审结|总计|未经复议直接起诉|复议后起诉\n"
                 "结果维持|结果纠正|其他结果|尚未审结|总计|结果维持|结果纠正|其他结果|尚未审结|总计\n"
                 "1|2|3|4|5|6|7|8|9|10|11|12|13|14|15\n");
    EXPECT_EQ(textAt(grid, 0, 5), "行政诉讼");
    EXPECT_EQ(textAt(grid, 1, 5), "未经复议直接起诉");
    EXPECT_EQ(textAt(grid, 1, 10), "复议后起诉");
    EXPECT_EQ(textAt(grid, 2, 14), "总计");
    EXPECT_EQ(textAt(grid, 3, 14), "15");
}

TEST(LostMergesTest, KeepABlankFigureInItsPlace)
{
    const document::Grid grid =
        restored("第二十条第（五）项\n信息内容|上一年项目数量|本年增/减|处理决定数量\n行政许可||3|\n");
    EXPECT_EQ(textAt(grid, 2, 0), "行政许可");
    EXPECT_TRUE(grid.at({2, 1}).isBlank());
    EXPECT_EQ(textAt(grid, 2, 2), "3");
}

TEST(LostMergesTest, TakeAFigureWithWordsForAFigure)
{
    const document::Grid grid =
        restored("信息内容|本年制发件数|本年废止件数|现行有效件数\n规章|22（其中修订16件）|0|30\n");
    EXPECT_EQ(textAt(grid, 1, 1), "22（其中修订16件）");
}

TEST(LostMergesTest, KeepAHeadingThatIsNotOfficialAmongItsNeighbours)
{
    const document::Grid grid = restored("信息内容|2020年事项数|本年增/减|处理决定数量\n行政处罚|2546|2546|\n");
    EXPECT_EQ(textAt(grid, 0, 1), "2020年事项数");
    EXPECT_EQ(textAt(grid, 1, 2), "2546");
}

TEST(LostMergesTest, LeaveATableAloneWhoseCellsHaveNotMoved)
{
    const std::string text = "（勾稽关系）|||申请人情况\n|||自然人|法人或其他组织|||||总计\n||||商业企业|科研机构|"
                             "社会公益组织|法律服务机构|其他\n";
    const document::Grid grid = restored(text);
    EXPECT_EQ(textAt(grid, 1, 9), "总计");
    EXPECT_EQ(textAt(grid, 2, 4), "商业企业");
}

} // namespace
} // namespace gouji::reading
