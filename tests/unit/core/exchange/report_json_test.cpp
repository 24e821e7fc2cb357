// SPDX-License-Identifier: MPL-2.0
#include "core/exchange/report_json.hpp"

#include "core/engine/check.hpp"
#include "core/records/record.hpp"
#include "support/seed_report.hpp"

#include <gtest/gtest.h>

namespace gouji::exchange {
namespace {

class ReportJsonTest : public testing::Test {
protected:
    reports::Report report(const char* id = "donghu-chengguan-2020") const
    {
        const test::SeedReport seed = test::seedReport(id, m_catalogue);
        document::Workbook workbook = test::formOf(*seed.edition, seed.cells, seed.layout);
        workbook.paragraphs.push_back({seed.title()});
        return engine::check(workbook, {m_catalogue}).at(0).report;
    }

    Result<std::vector<reports::Report>> read(const std::string& lines) const
    {
        return reportsIn(lines, m_catalogue);
    }

    const packs::Catalogue m_catalogue = packs::builtInCatalogue();
};

TEST_F(ReportJsonTest, ComesBackAsItWas)
{
    const reports::Report before = report();
    const auto after = read(jsonLine("a.ods", before));
    ASSERT_TRUE(after);
    ASSERT_EQ(after->size(), 1u);
    const reports::Report& same = after->front();
    EXPECT_EQ(same.agency, before.agency);
    EXPECT_EQ(same.year, before.year);
    EXPECT_EQ(same.edition, before.edition);
    EXPECT_EQ(same.family, before.family);
    EXPECT_EQ(records::figuresDigest(same), records::figuresDigest(before));
    ASSERT_EQ(same.tables.size(), before.tables.size());
    for (std::size_t table = 0; table < same.tables.size(); ++table) {
        EXPECT_EQ(same.tables[table].sheet, before.tables[table].sheet);
        EXPECT_EQ(same.tables[table].missingRows, before.tables[table].missingRows);
        for (std::size_t cell = 0; cell < same.tables[table].cells.size(); ++cell) {
            EXPECT_EQ(same.tables[table].cells[cell].position, before.tables[table].cells[cell].position);
            EXPECT_EQ(same.tables[table].cells[cell].index, before.tables[table].cells[cell].index);
            EXPECT_EQ(same.tables[table].cells[cell].figure.text, before.tables[table].cells[cell].figure.text);
        }
    }
}

TEST_F(ReportJsonTest, KeepsWhatIsNoPlainNumber)
{
    reports::Report odd = report("suqian-2024");
    odd.tables[0].cells[0].figure = {document::Figure::Kind::Unreadable, {}, false, "若干", false};
    odd.tables[0].cells[1].figure = {document::Figure::Kind::Number, figures::Decimal(22), true,
                                     "22（其中修订16件）", false};
    odd.tables[0].cells[2].scale = -4;
    odd.tables[0].cells[3].part = 1;
    odd.tables[0].furtherParts = {{2, "续表", {{0, 0}, {0, 0}}}};
    odd.sections = {{1, "一、总体情况", {}, {{"第一段。", {}, 0}, {"第二段。", {}, 0}}}};
    const auto read = this->read(jsonLine("a.ods", odd));
    ASSERT_TRUE(read);
    const auto& cells = read->front().tables[0].cells;
    EXPECT_EQ(cells[0].figure.kind, document::Figure::Kind::Unreadable);
    EXPECT_EQ(cells[0].figure.text, "若干");
    EXPECT_TRUE(cells[1].figure.hasWords);
    EXPECT_EQ(cells[1].figure.number, figures::Decimal(22));
    EXPECT_EQ(cells[2].scale, -4);
    EXPECT_EQ(read->front().tables[0].sheetOf(cells[3].part), "续表");
    ASSERT_EQ(read->front().sections.size(), 1u);
    EXPECT_EQ(read->front().sections[0].paragraphs.at(1).text, "第二段。");
}

TEST_F(ReportJsonTest, WhatIsCutOffOrMadeUpIsRefused)
{
    const std::string line = jsonLine("a.ods", report());
    for (std::size_t length = 1; length + 1 < line.size(); length += 97)
        EXPECT_FALSE(read(line.substr(0, length))) << length;
    for (
        const char* made :
        {"{}", "[]", "{\"edition\":\"1850\"}", "{\"edition\":2021}",
         R"({"edition":"2021","tables":[{"table":"applications","range":"A1","cells":[{"row":"9","column":"total","address":"A1"}]}]})",
         R"({"edition":"2021","tables":[{"table":"applications","range":"1A","cells":[]}]})",
         R"({"edition":"2021","tables":[{"table":"applications","range":"AAAAAAAAAAAAAA99999999999","cells":[]}]})",
         R"({"edition":"2021","year":99999999999})"})
        EXPECT_FALSE(read(made)) << made;
}

} // namespace
} // namespace gouji::exchange
