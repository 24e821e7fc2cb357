// SPDX-License-Identifier: MPL-2.0
// The validation report as it is printed: PDF, read back with poppler's programs.
#include "office/calc/document_property.hpp"
#include "office/cells.hpp"
#include "office/deck.hpp"
#include "office/document_state.hpp"
#include "office/interop/text.hpp"
#include "office/office_test.hpp"
#include "office/process.hpp"

#include <com/sun/star/beans/XPropertySet.hpp>
#include <com/sun/star/frame/Desktop.hpp>
#include <com/sun/star/table/XColumnRowRange.hpp>

#include <filesystem>
#include <fstream>
#include <sstream>

namespace gouji::office {

namespace fs = std::filesystem;
using css::uno::Reference;
using css::uno::UNO_QUERY;
using css::uno::UNO_QUERY_THROW;

namespace {

constexpr const char* longName =
    "某某市某某区人民政府某某街道办事处政府信息公开工作领导小组办公室某某市某某区档案馆";

sal_Int32 heightOf(const Document& document, int row)
{
    const Reference<css::table::XColumnRowRange> sheet(sheetOf(document), UNO_QUERY_THROW);
    sal_Int32 height = 0;
    Reference<css::beans::XPropertySet>(sheet->getRows()->getByIndex(row), UNO_QUERY_THROW)
        ->getPropertyValue("Height") >>= height;
    return height;
}

} // namespace

class ValidationReportTest : public ChineseOfficeTest {
protected:
    Document reportOf(const Document& document) const
    {
        office().dispatch(document, "org.gouji.calc:ValidationReport");
        Document report;
        const bool isThere = waitUntil([&] {
            report.set(office().desktop()->getCurrentComponent(), UNO_QUERY);
            return report.is() && report != document && shownIn(report, "A1") == chinese("report-sheet.title")
                   && stateOf(report).undo.empty();
        });
        return isThere ? report : Document();
    }

    // The words on each page, without spaces and line breaks.
    std::vector<std::string> pagesOf(const Document& report, const std::string& name) const
    {
        const fs::path pdf = office().folder() / (name + ".pdf");
        const fs::path text = office().folder() / (name + ".txt");
        office().save(report, pdf, "calc_pdf_Export");
        Process program({"/usr/bin/env", "pdftotext", "-layout", pdf.string(), text.string()},
                        office().folder() / "pdftotext-output");
        waitUntil([&] { return program.status().has_value(); });
        std::ifstream stream(text);
        std::vector<std::string> pages;
        for (std::string page; std::getline(stream, page, '\f');) {
            std::erase_if(page, [](char letter) { return letter == ' ' || letter == '\n'; });
            pages.push_back(page);
        }
        return pages;
    }
};

TEST_F(ValidationReportTest, OfAReportWithoutFindingsIsOnePage)
{
    const Document report = reportOf(openReport(office(), "pingtan-2022"));
    ASSERT_TRUE(report.is());
    const auto pages = pagesOf(report, "consistent");
    ASSERT_EQ(pages.size(), 1u);
    EXPECT_NE(pages[0].find("第1页，共1页"), std::string::npos) << pages[0];
    for (const char* key : {"report-sheet.filled-in-by", "report-sheet.reviewed-by", "report-sheet.seal"})
        EXPECT_NE(pages[0].find(chinese(key)), std::string::npos) << pages[0];
}

TEST_F(ValidationReportTest, MakesRoomForALongName)
{
    const Document document = openReport(office(), "pingtan-2022");
    enter(document, "C5", longName);
    const Document report = reportOf(document);
    ASSERT_TRUE(report.is());
    ASSERT_EQ(shownIn(report, "B2"), longName);
    EXPECT_GT(heightOf(report, 1), heightOf(report, 2) * 3 / 2) << "two lines";
    EXPECT_NE(pagesOf(report, "long-name").at(0).find("案馆"), std::string::npos);
}

TEST_F(ValidationReportTest, WrapsAnExplanation)
{
    const Document document = openReport(office(), "pingtan-2022");
    enter(document, "A6", "", 3);
    std::string reason;
    for (int sentence = 1; sentence <= 9; ++sentence)
        reason += "没有这项业务，原因之" + std::to_string(sentence) + "是机构合并；";
    calc::setProperty(document, "gouji.explanations",
                      R"([{"rule":"value.missing","table":"reviews","figures":[""],"explanation":")" + reason
                          + R"("}])",
                      "说明", [] {});
    const Document report = reportOf(document);
    ASSERT_TRUE(report.is());
    int row = 0;
    while (row < 60
           && shownIn(cellOf(report, ("B" + std::to_string(row + 1)).c_str())).find(reason) == std::string::npos)
        ++row;
    ASSERT_LT(row, 60) << "the explanation is not there";
    const auto letters = static_cast<sal_Int32>(reason.size() / 3);
    EXPECT_GT(heightOf(report, row), letters / 27 * 400) << "27 letters a line, 4 mm each";
    EXPECT_EQ(pagesOf(report, "explained").size(), 1u);
}

TEST_F(ValidationReportTest, NamesLastYearsFile)
{
    const Document document = openReport(office(), "pingtan-2022");
    calc::setProperty(document, "gouji.last-year",
                      "file://" GOUJI_SOURCE "/tests/data/workbooks/pingtan-2021.fods", "上年报告", [] {});
    const Document report = reportOf(document);
    ASSERT_TRUE(report.is());
    const auto pages = pagesOf(report, "last-year");
    EXPECT_NE(pages.at(0).find("pingtan-2021.fods"), std::string::npos) << pages.at(0);
}

TEST_F(ValidationReportTest, RepeatsTheHeadOfItsTableOnEachPage)
{
    const Document document = openReport(office(), "suqian-2023");
    for (int row = 6; row <= 27; ++row) // a figure too many in each
        enter(document, ("D" + std::to_string(row)).c_str(), "3件", 2);
    const Document report = reportOf(document);
    ASSERT_TRUE(report.is());
    const auto pages = pagesOf(report, "many");
    ASSERT_GT(pages.size(), 1u);
    const std::string head =
        chinese("report-sheet.severity") + chinese("report-sheet.finding") + chinese("report-sheet.status");
    for (const std::string& page : pages)
        EXPECT_NE(page.find(head), std::string::npos) << page;
}

} // namespace gouji::office
