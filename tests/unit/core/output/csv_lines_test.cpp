// SPDX-License-Identifier: MPL-2.0
#include "core/output/report_lines.hpp"

#include "core/engine/check.hpp"
#include "support/seed.hpp"

#include <gtest/gtest.h>

#include <algorithm>

namespace gouji::output {
namespace {

class CsvLinesTest : public testing::Test {
protected:
    std::string lines(const CheckedFile& checked) const { return csvLines(checked, m_messages); }

    // The row of a file of that name without a report: its first field, and nothing but the verdict.
    std::string rowOf(const std::string& file) const { return lines({file, {}, {}}); }

    const packs::Catalogue m_catalogue = packs::builtInCatalogue();
    const wording::Messages m_messages = wording::Messages::builtIn(Language::Chinese);
};

constexpr std::string_view rest = ",,,no-report,,,,,,,,,,,,,,没有标准表格,,,,,,\r\n";

TEST_F(CsvLinesTest, WritesARowAFinding)
{
    Validation validation = test::seedValidation(m_catalogue);
    validation.report.year = 2020;
    validation.report.agency = "某局";
    const std::string rows = lines({"a.ods", {validation}, {}});
    EXPECT_EQ(std::ranges::count(rows, '\n'), static_cast<long>(validation.findings.size()));
    EXPECT_TRUE(rows.starts_with("a.ods,某局,2020,inconsistent,error,open,applications.balance,applications,,"
                                 "natural-person,三、依申请公开,\"D27, D28\",5,0,-5,"))
        << rows;
}

// Beside what other programs read, at the end of the row.
TEST_F(CsvLinesTest, SaysInWordsWhatTheCodesSay)
{
    Validation validation = test::seedValidation(m_catalogue);
    validation.report.year = 2020;
    validation.report.agency = "某局";
    validation.findings.resize(1);
    const std::string row = lines({"a.ods", {validation}, {}});
    const auto& name = validation.edition->find(validation.findings[0].rule)->name.chinese;
    EXPECT_TRUE(row.ends_with(",不符,错误,未处理," + name + ",申请办理情况,,自然人\r\n")) << row;
    EXPECT_NE(row.find("某局 · 2020 年度"), row.npos) << row;
    validation.findings[0].explanation = "机构改革";
    EXPECT_NE(lines({"a.ods", {validation}, {}}).find(",已说明,"), row.npos);
}

TEST_F(CsvLinesTest, HasAHeadingForEachColumn)
{
    for (const Language language : {Language::Chinese, Language::English}) {
        const std::string head = csvHead(wording::Messages::builtIn(language));
        EXPECT_TRUE(head.starts_with("\xEF\xBB\xBF"
                                     "file,agency,year,verdict,"))
            << head;
        EXPECT_EQ(std::ranges::count(head, ','), std::ranges::count(rest, ',')) << head;
    }
}

TEST_F(CsvLinesTest, NamesAReportByItsFileWhereItSaysNothingOfItself)
{
    Validation validation = test::seedValidation(m_catalogue);
    validation.findings.clear();
    validation.report.year = 2020;
    EXPECT_NE(lines({"报送/附件3.ods", {validation}, {}}).find(",附件3 · 2020 年度 · "), std::string::npos);
    validation.report.agency = "某局";
    validation.report.year.reset();
    const std::string row = lines({"报送/附件3.ods", {validation}, {}});
    EXPECT_NE(row.find(",某局 · 附件3 · "), row.npos) << row;
    EXPECT_TRUE(row.starts_with("报送/附件3.ods,某局,,consistent,"))
        << "what was read stays what was read: " << row;
}

TEST_F(CsvLinesTest, WritesARowForAReportWithoutFindings)
{
    Validation validation = test::seedValidation(m_catalogue);
    validation.findings.clear();
    EXPECT_EQ(lines({"a.ods", {validation}, {}}), "a.ods,,,consistent,,,,,,,,,,,,,a · 2019 年版,相符,,,,,,\r\n");
}

TEST_F(CsvLinesTest, TellsAReportThatIsNotFinished)
{
    test::FormCells cells;
    for (const auto& cell : m_catalogue.editions.front().form().cells)
        cells[cell.ref] = {};
    const Validation blank = engine::check(test::formOf(m_catalogue.editions.front(), cells), {m_catalogue}).at(0);
    const std::string rows = lines({"a.ods", {blank}, {}});
    EXPECT_TRUE(rows.starts_with("a.ods,,,incomplete,warning,open,form.table-empty,disclosure,")) << rows;
}

TEST_F(CsvLinesTest, TellsWhatWasNotJudged)
{
    Validation validation = test::seedValidation(m_catalogue);
    validation.findings.clear();
    validation.notJudged = {{reports::RuleId("applications.balance"),
                             rules::Obstacle::OpenTotal,
                             {{reports::TableCode("applications"), {}, reports::ColumnCode("total")}}},
                            {reports::RuleId("applications.row-total"),
                             rules::Obstacle::UnknownFigure,
                             {{reports::TableCode("applications"), reports::RowCode("1"), {}},
                              {reports::TableCode("applications"), reports::RowCode("2"), {}}}}};
    const std::string rows = lines({"a.ods", {validation}, {}});
    EXPECT_EQ(std::ranges::count(rows, '\n'), 3) << rows;
    EXPECT_NE(rows.find("a.ods,,,consistent,,not-judged,applications.balance,applications,,total,,,,,,"),
              rows.npos)
        << rows;
    EXPECT_NE(rows.find("a.ods,,,consistent,,not-judged,applications.row-total,applications,,,,,,,,"), rows.npos)
        << rows;
}

TEST_F(CsvLinesTest, TellsWhatAFileLacks)
{
    const std::string rows = lines({.file = "a.xlsx", .validations = {}, .gaps = {"附表"}});
    EXPECT_TRUE(rows.starts_with("a.xlsx,,,no-report,")) << rows;
    EXPECT_NE(rows.find("\r\na.xlsx,,,,,gap,,,,,附表,"), rows.npos) << rows;
}

TEST_F(CsvLinesTest, TellsWhatSettlesAFinding)
{
    Validation validation = test::seedValidation(m_catalogue);
    validation.findings.resize(1);
    validation.findings[0].explanation = "机构改革";
    const std::string row = lines({"a.ods", {validation}, {}});
    EXPECT_NE(row.find(",consistent,error,explained,applications.balance,"), row.npos) << row;
    EXPECT_NE(row.find("机构改革"), row.npos) << row;
}

TEST_F(CsvLinesTest, TellsWhyAFileCannotBeRead)
{
    const std::string row = lines({"b.ods", {}, Problem{"b.ods", "", {"file.empty", {}}}});
    EXPECT_TRUE(row.starts_with("b.ods,,,unreadable,,,,,,,,,,,,")) << row;
    EXPECT_FALSE(row.starts_with("b.ods,,,unreadable,,,,,,,,,,,,,")) << row;
}

TEST_F(CsvLinesTest, QuotesWhatWouldBreakARow)
{
    EXPECT_EQ(rowOf("a,b.ods"), "\"a,b.ods\"" + std::string(rest));
    EXPECT_EQ(rowOf("a\"b.ods"), "\"a\"\"b.ods\"" + std::string(rest));
    EXPECT_EQ(rowOf("a\nb.ods"), "\"a\nb.ods\"" + std::string(rest));
    EXPECT_EQ(rowOf("某 局.ods"), "某 局.ods" + std::string(rest));
}

TEST_F(CsvLinesTest, MakesNoFormulaOfATextFromAFile)
{
    for (const std::string text : {"=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", "\n=1", " =1", "＝1", "＋1",
                                   "－1", "＠a", "=cmd|'/c calc'!A0", "=HYPERLINK(\"x\")"}) {
        const std::string row = rowOf(text);
        EXPECT_TRUE(row.starts_with("'") || row.starts_with("\"'")) << row;
    }
    EXPECT_TRUE(rowOf("a=1").starts_with("a=1,")) << "only the beginning counts";
}

TEST_F(CsvLinesTest, LeavesNegativeFiguresNumbers)
{
    const std::string rows = lines({"a.ods", {test::seedValidation(m_catalogue)}, {}});
    EXPECT_NE(rows.find(",0,-5,"), rows.npos) << rows;
}

} // namespace
} // namespace gouji::output
