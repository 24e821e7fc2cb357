// SPDX-License-Identifier: MPL-2.0
#include "cli/program.hpp"
#include "unit/files/documents.hpp"

#include <boost/json.hpp>
#include <gtest/gtest.h>

#include <algorithm>
#include <csignal>

namespace gouji::test {
namespace {

namespace fs = std::filesystem;
namespace json = boost::json;

const fs::path workbooks = GOUJI_WORKBOOKS;

// A folder with many files, of which none is stored twice.
class BulkTest : public testing::Test {
protected:
    void add(const std::string& name, const char* workbook)
    {
        fs::create_directories((m_folder / name).parent_path());
        fs::create_symlink(workbooks / workbook, m_folder / name);
    }
    void addMany(int count, const char* workbook)
    {
        for (int number = 0; number < count; ++number)
            add("many/" + std::to_string(1'000'000 + number) + ".ods", workbook);
    }
    // Reports, broken files, files without a table, formats that are not read, and a loop.
    void addAllSorts()
    {
        for (int round = 0; round < 12; ++round) {
            const std::string in = "units/" + std::to_string(round) + "/";
            add(in + "a.ods", "donghu-chengguan-2020.ods");
            add(in + "b.xlsx", "suqian-2023.xlsx");
            writeFile(m_folder / (in + "c.ods"), "broken");
            writeFile(m_folder / (in + "d.fods"), flatOpenDocument("<table:table table:name=\"a\"/>"));
            writeFile(m_folder / (in + "e.pdf"), "%PDF");
            fs::create_directory_symlink(m_folder.path(), m_folder / (in + "loop"));
        }
    }
    Outcome check(std::vector<std::string> arguments)
    {
        arguments.insert(arguments.begin(), "check");
        arguments.push_back(m_folder.path().string());
        return runGouji(arguments);
    }

    TemporaryFolder m_folder;
};

TEST_F(BulkTest, SaysTheSameInTheSameOrderHoweverManyJobsThereAre)
{
    addAllSorts();
    for (const char* format : {"json", "text", "csv"}) {
        const Outcome one = check({"--format", format, "--jobs=1"});
        EXPECT_EQ(one.status, 2);
        EXPECT_EQ(linesOf(one.complaints).size(), 24u) << one.complaints;
        for (const char* jobs : {"--jobs=2", "--jobs=7"}) {
            const Outcome many = check({"--format", format, jobs});
            EXPECT_EQ(many.status, one.status);
            EXPECT_EQ(many.output, one.output) << format << jobs;
            EXPECT_EQ(many.complaints, one.complaints) << format << jobs;
        }
        const Outcome asManyAsThereAreCores = check({"--format", format});
        EXPECT_EQ(asManyAsThereAreCores.output, one.output) << format;
    }
}

TEST_F(BulkTest, PrintsARowAFindingAndOneForWhatHasNone)
{
    add("a.ods", "donghu-chengguan-2020.ods");
    add("b.ods", "pingtan-2021.ods");
    writeFile(m_folder / "c.ods", "broken");
    const Outcome outcome = check({"--format", "csv"});
    EXPECT_EQ(outcome.status, 2);
    EXPECT_TRUE(outcome.output.starts_with("\xEF\xBB\xBF"
                                           "file,agency,year,verdict,severity,status,rule,table,row,"
                                           "column,sheet,address,expected,actual,difference,message,"));
    const auto rows = linesOf(outcome.output);
    ASSERT_EQ(rows.size(), 1u + 5u + 1u + 1u);
    EXPECT_NE(rows[1].find(",inconsistent,error,open,applications.balance,applications,,natural-person,"),
              rows[1].npos);
    EXPECT_NE(rows[1].find(",5,0,-5,"), rows[1].npos) << rows[1];
    EXPECT_NE(rows[6].find(",consistent,,,,,,,,,,,,"), rows[6].npos) << rows[6];
    EXPECT_NE(rows[7].find(",unreadable,,,,,,,,,,,,"), rows[7].npos) << rows[7];
}

TEST_F(BulkTest, ClosesTextWithCounts)
{
    addAllSorts();
    const auto lines = linesOf(check({}).output);
    ASSERT_FALSE(lines.empty());
    for (const char* count : {"60", "12", "48", "24"})
        EXPECT_NE(lines.back().find(count), std::string::npos) << lines.back();

    const auto single = linesOf(runGouji({"check", (workbooks / "pingtan-2021.ods").string()}).output);
    EXPECT_EQ(single.size(), 1u) << "one file needs no summary";
}

TEST_F(BulkTest, IsPairedWithLastYearsReportsOfAFolder)
{
    add("this/a.ods", "suqian-2024.ods");
    add("this/b.ods", "pingtan-2022.ods");
    add("this/c.ods", "hongze-2023.ods");
    add("last/1.xlsx", "pingtan-2021.xlsx");
    add("last/2.xlsx", "suqian-2023.xlsx");
    writeFile(m_folder / "last/broken.ods", "broken");
    std::string first;
    for (const char* jobs : {"--jobs=1", "--jobs=4"}) {
        const Outcome outcome = runGouji({"check", "--format=json", jobs, "--previous",
                                          (m_folder / "last").string(), (m_folder / "this").string()});
        EXPECT_EQ(outcome.status, 2) << "one of last year's cannot be read";
        EXPECT_EQ(linesOf(outcome.complaints).size(), 2u) << "and one has no partner: " << outcome.complaints;
        EXPECT_EQ(linesOf(outcome.output).size(), 3u);
        first = first.empty() ? outcome.output : first;
        EXPECT_EQ(outcome.output, first);
    }
}

TEST_F(BulkTest, EndsCleanlyWhenInterrupted)
{
    addMany(2'000, "donghu-chengguan-2020.ods");
    for (const char* jobs : {"--jobs=1", "--jobs=4"}) {
        const Outcome outcome = interruptGouji({"check", "--format=json", jobs, m_folder.path().string()});
        EXPECT_EQ(outcome.signal, SIGINT) << "the caller must see that it was interrupted";
        EXPECT_EQ(linesOf(outcome.complaints).size(), 1u) << outcome.complaints;
        const auto lines = linesOf(outcome.output);
        EXPECT_LT(lines.size(), 2'000u);
        for (const std::string& line : lines)
            EXPECT_NO_THROW(json::parse(line)) << "no line is cut";
    }
}

TEST_F(BulkTest, EndsWhereNobodyReadsOn)
{
    addMany(200, "donghu-chengguan-2020.ods");
    const Outcome outcome =
        runGouji({"check", "--jobs=4", m_folder.path().string()}, "en_US.UTF-8", OutputTo::ClosedPipe);
    EXPECT_EQ(outcome.status, 2);
    EXPECT_EQ(linesOf(outcome.complaints).size(), 1u) << outcome.complaints;
}

TEST_F(BulkTest, ShowsItsProgressOnATerminalAndTakesItAwayAgain)
{
    addMany(20, "suqian-2023.ods");
    const Outcome outcome = runGoujiOnTerminal({"check", "--format=json", m_folder.path().string()});
    EXPECT_EQ(outcome.status, 0);
    EXPECT_NE(outcome.complaints.find("1 of 20"), std::string::npos) << outcome.complaints;
    EXPECT_TRUE(outcome.complaints.ends_with("\r\x1b[K")) << outcome.complaints;
    EXPECT_EQ(outcome.output, check({"--format=json"}).output);
    EXPECT_EQ(check({"--format=json"}).complaints, "") << "nothing where nobody watches";
}

} // namespace
} // namespace gouji::test
