// SPDX-License-Identifier: MPL-2.0
#include "batch/last_year_reports.hpp"

#include "core/reading/locator.hpp"
#include "files/workbook_file.hpp"
#include "support/form.hpp"
#include "support/test_packs.hpp"
#include "unit/files/documents.hpp"

#include <gtest/gtest.h>

#include <string>
#include <vector>

namespace gouji::batch {
namespace {

// A page with the form's tables, without merged cells.
std::string pageOf(const std::string& title, const document::Workbook& form)
{
    std::string page = "<html><meta charset='utf-8'><p>" + title + "</p>";
    for (const document::Grid& sheet : form.sheets) {
        page += "<table>";
        for (int row = 0; row < sheet.rowCount(); ++row) {
            page += "<tr>";
            for (int column = 0; column < sheet.columnCount(row); ++column) {
                const std::string* text = sheet.at({row, column}).text();
                page += "<td>" + (text ? *text : std::string("0")) + "</td>";
            }
            page += "</tr>";
        }
        page += "</table>";
    }
    return page + "</html>";
}

// A folder of quarterly reports of a made-up family.
class LastYearReportsTest : public testing::Test {
protected:
    void write(const std::string& file, const std::string& title) const
    {
        const packs::Edition& edition = *m_catalogue.find(reports::EditionCode("waste-2030"));
        test::writeFile(m_folder / file, pageOf(title, test::formOf(edition)));
    }

    reports::Report reportIn(const std::string& file) const
    {
        const auto workbook = files::readWorkbook(m_folder / file);
        auto reports = reading::locateReports(*workbook, m_catalogue, std::nullopt);
        EXPECT_EQ(reports.size(), 1u) << file;
        return reports.empty() ? reports::Report() : reports.front();
    }

    LastYearReports::Source source() { return {m_catalogue, m_conversions, "Table"}; }

    std::unique_ptr<LastYearReports> indexed()
    {
        return indexFolder(m_folder / ".", {}, source(), [](const std::vector<Problem>& problems) {
            for (const Problem& problem : problems)
                ADD_FAILURE() << problem.file << ": " << problem.why.key;
        });
    }

    const packs::Catalogue m_catalogue = test::catalogueWithTestPacks();
    test::TemporaryFolder m_folder;
    files::Conversions m_conversions;
};

TEST_F(LastYearReportsTest, AreThoseOfThePeriodBefore)
{
    write("a.html", "某街道2030年第一季度生活垃圾分类季报");
    write("b.html", "某街道2030年第二季度生活垃圾分类季报");
    write("c.html", "某街道2031年第一季度生活垃圾分类季报");
    write("d.html", "某镇2030年第一季度生活垃圾分类季报");
    const auto reports = indexed();
    const auto before = reports->before(reportIn("b.html"));
    ASSERT_TRUE(before);
    ASSERT_TRUE(before->report);
    EXPECT_FALSE(before->doubt);
    EXPECT_EQ(before->report->quarter, 1);
    EXPECT_EQ(before->report->agency, "某街道");
}

TEST_F(LastYearReportsTest, ThatAreMissingAreNamedByTheirPeriod)
{
    write("a.html", "某街道2030年第一季度生活垃圾分类季报");
    write("c.html", "某街道2031年第一季度生活垃圾分类季报");
    const auto before = indexed()->before(reportIn("c.html"));
    ASSERT_TRUE(before);
    EXPECT_FALSE(before->report) << "a year before is not the quarter before";
    ASSERT_TRUE(before->doubt);
    EXPECT_EQ(before->doubt->arguments.at("before"), "2030Q4");
}

} // namespace
} // namespace gouji::batch
