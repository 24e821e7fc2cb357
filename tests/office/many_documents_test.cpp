// SPDX-License-Identifier: MPL-2.0
#include "office/cells.hpp"
#include "office/deck.hpp"
#include "office/document_state.hpp"
#include "office/office_test.hpp"

namespace gouji::office {

namespace {

constexpr int applications = 2; // the sheet's place in the workbook
constexpr int documents = 50;

} // namespace

class ManyDocumentsTest : public ChineseOfficeTest {};

TEST_F(ManyDocumentsTest, EachIsFollowedByItself)
{
    std::vector<Document> open;
    for (int count = 0; count < documents; ++count) {
        open.push_back(openReport(office(), count % 2 == 0 ? "donghu-chengguan-2020" : "pingtan-2022"));
        office().dispatch(open.back(), "org.gouji.calc:Validate");
    }
    ASSERT_TRUE(waitUntil([&] { return markCount(open.at(documents - 2)) > 0; }));
    EXPECT_TRUE(shows(openPanel(open.front()), "✖"));
    EXPECT_TRUE(shows(openPanel(open.back()), "✔"));
    const int marks = markCount(open.front());
    const int others = markCount(open.at(2));
    enter(open.front(), "E8", "1", applications);
    EXPECT_TRUE(waitUntil([&] { return markCount(open.front()) > marks; }));
    EXPECT_EQ(markCount(open.at(2)), others);
    EXPECT_EQ(markCount(open.back()), 0);
}

} // namespace gouji::office
