// SPDX-License-Identifier: MPL-2.0
#include "cli/program.hpp"
#include "unit/files/documents.hpp"

#include <boost/json.hpp>
#include <gtest/gtest.h>

#include <algorithm>
#include <filesystem>

namespace gouji::test {
namespace {

namespace fs = std::filesystem;
namespace json = boost::json;

const std::string workbooks = GOUJI_WORKBOOKS;

std::string workbook(const std::string& name) { return workbooks + "/" + name; }

// The rules that a run of the program found violated, with their places.
std::vector<std::string> foundBy(const Outcome& outcome)
{
    std::vector<std::string> found;
    for (const std::string& line : linesOf(outcome.output)) {
        const json::value report = json::parse(line);
        for (const json::value& finding : report.at("findings").as_array())
            found.push_back(std::string(finding.at("rule").as_string()) + " " + json::serialize(finding.at("at")));
    }
    return found;
}

long count(const std::vector<std::string>& found, const std::string& rule)
{
    return std::ranges::count_if(found, [&](const std::string& line) { return line.starts_with(rule + " "); });
}

class LastYearTest : public testing::TestWithParam<std::string> {};

INSTANTIATE_TEST_SUITE_P(Formats, LastYearTest, testing::Values(".ods", ".fods", ".xlsx"));

TEST_P(LastYearTest, RealPairsCarryOver)
{
    for (const auto& [before, after] :
         {std::pair("suqian-2023", "suqian-2024"), std::pair("pingtan-2021", "pingtan-2022")}) {
        const Outcome outcome = runGouji({"check", "--format", "json", "--previous", workbook(before + GetParam()),
                                          workbook(after + GetParam())});
        EXPECT_EQ(outcome.status, 0) << after;
        EXPECT_EQ(outcome.complaints, "") << after;
        const auto found = foundBy(outcome);
        EXPECT_EQ(count(found, "applications.carried-over"), 0) << after;
        EXPECT_EQ(count(found, "disclosure.effective-roll-forward"), 0) << after;
    }
}

TEST_P(LastYearTest, SaysWhatWasNotCarriedOver)
{
    const Outcome outcome =
        runGouji({"check", "--format", "json", "--previous", workbook("suqian-2023" + GetParam()),
                  workbook("pingtan-2022" + GetParam())});
    EXPECT_EQ(outcome.status, 1);
    EXPECT_EQ(count(foundBy(outcome), "applications.carried-over"), 3);
    EXPECT_NE(outcome.complaints.find("2023"), std::string::npos) << "2023 is not the year before 2022";
    const json::value finding = json::parse(outcome.output).at("findings").at(0);
    EXPECT_EQ(finding.at("expected").as_string(), "118");
    EXPECT_EQ(finding.at("actual").as_string(), "1");
    EXPECT_TRUE(finding.at("cells").at(0).at("lastYear").as_bool());
}

TEST(LastYearFolderTest, ReportsArePairedByBodyAndYear)
{
    const TemporaryFolder folder;
    for (const char* name : {"suqian-2023.ods", "pingtan-2021.ods", "huaian-2024.ods"})
        fs::copy_file(workbook(name), folder / name);
    const Outcome outcome =
        runGouji({"check", "--format", "json", "--previous", folder.path().string(), workbook("suqian-2024.ods"),
                  workbook("pingtan-2022.ods"), workbook("hongze-2023.ods")});
    EXPECT_EQ(outcome.status, 1) << "hongze-2023 does not tie";
    const std::vector<std::string> complaints = linesOf(outcome.complaints);
    ASSERT_EQ(complaints.size(), 1u) << outcome.complaints;
    for (const char* said : {"hongze-2023.ods", "淮安市洪泽区", "2022"})
        EXPECT_NE(complaints[0].find(said), std::string::npos) << said;
    EXPECT_EQ(count(foundBy(outcome), "applications.carried-over"), 0);
}

// A report as a text, with what a site says of its page in front.
class LastYearTextTest : public testing::Test {
protected:
    void add(const std::string& name, const std::string& year, const std::string& lines = {})
    {
        std::string text = readFile(workbook("suqian-2023.txt"));
        const std::string title = "宿迁市2023年政府信息公开工作年度报告";
        const auto at = text.find(title);
        ASSERT_NE(at, std::string::npos);
        text.replace(at, title.size(), "甲县乙局" + year + "年政府信息公开工作年度报告");
        writeFile(m_folder / name, lines + text);
    }

    Outcome checked(const std::string& name) const
    {
        return runGouji(
            {"check", "--format", "json", "--previous", m_folder.path().string(), (m_folder / name).string()});
    }

    const TemporaryFolder m_folder;
};

TEST_F(LastYearTextTest, ReportsArePairedWhateverASiteSaysOfItsPages)
{
    add("a.txt", "2023", "索引号：XX00106\n发文机关：县乙局\n成文日期：2024-01-20\n有效性：\n有效\n");
    add("b.txt", "2024", "索引号：XX00107\n发文机关：\n成文日期：2025-01-20\n有效性：\n有效\n");
    const Outcome outcome = checked("b.txt");
    EXPECT_EQ(outcome.complaints, "");
    EXPECT_GT(count(foundBy(outcome), "disclosure.effective-roll-forward"), 0);
}

TEST_F(LastYearTextTest, SaysWhichOfSeveralReportsIsTaken)
{
    add("a.txt", "2023");
    add("b.txt", "2023", "来自另一个网站\n");
    add("c.txt", "2024");
    EXPECT_EQ(checked("c.txt").complaints, "") << "the same figures twice are one report";
    std::string other = readFile(m_folder / "b.txt");
    const auto figure = other.rfind("0");
    ASSERT_NE(figure, std::string::npos);
    other[figure] = '7';
    writeFile(m_folder / "b.txt", other);
    const Outcome outcome = checked("c.txt");
    EXPECT_EQ(linesOf(outcome.complaints).size(), 1u) << outcome.complaints;
    for (const char* said : {"c.txt", "甲县乙局", "2023", "a.txt"})
        EXPECT_NE(outcome.complaints.find(said), std::string::npos) << said;
}

TEST_F(LastYearTextTest, SaysWhereABodyOrAYearIsUnknown)
{
    add("a.txt", "2023");
    writeFile(m_folder / "b.txt", readFile(m_folder / "a.txt").substr(std::string("甲县乙局2023年").size()));
    const Outcome outcome = checked("b.txt");
    EXPECT_EQ(linesOf(outcome.complaints).size(), 1u) << outcome.complaints;
    EXPECT_NE(outcome.complaints.find("b.txt"), std::string::npos);
    EXPECT_EQ(outcome.status, 0) << "no failure";
}

TEST_F(LastYearTextTest, SaysWhereANamedFileIsOfAnotherBodyAndYear)
{
    add("a.txt", "2020");
    const Outcome outcome =
        runGouji({"check", "--previous", (m_folder / "a.txt").string(), workbook("suqian-2024.ods")});
    EXPECT_EQ(linesOf(outcome.complaints).size(), 1u) << outcome.complaints;
    for (const char* said : {"甲县乙局", "2020", "宿迁市", "2024"})
        EXPECT_NE(outcome.complaints.find(said), std::string::npos) << said;
}

TEST(LastYearDocumentTest, TablesAreCalledInTheReadersLanguage)
{
    const Outcome outcome = runGouji(
        {"check", "--format", "json", "--previous", workbook("suqian-2023.docx"), workbook("pingtan-2022.docx")},
        "zh_CN.UTF-8");
    EXPECT_NE(outcome.output.find(R"("lastYear":true)"), std::string::npos);
    EXPECT_EQ(outcome.output.find(R"("sheet":"Table)"), std::string::npos) << outcome.output;
}

TEST(LastYearFileTest, MustBeAReport)
{
    const Outcome missing = runGouji({"check", "--previous", "no-such.ods", workbook("suqian-2024.ods")});
    EXPECT_EQ(missing.status, 2);
    EXPECT_NE(missing.complaints.find("no-such.ods"), std::string::npos);
    EXPECT_EQ(missing.output, "") << "a verdict without the comparison asked for would mislead";
}

} // namespace
} // namespace gouji::test
