// SPDX-License-Identifier: MPL-2.0
#include "cli/program.hpp"
#include "support/stand_in_office.hpp"
#include "unit/files/documents.hpp"

#include <boost/json.hpp>
#include <gtest/gtest.h>

#include <sched.h>

#include <csignal>
#include <iterator>
#include <sstream>

namespace gouji::test {
namespace {

namespace fs = std::filesystem;
namespace json = boost::json;

// A folder of texts that a program converts which stands in for the office. What it makes is the report itself.
class OfficeTest : public testing::Test {
protected:
    OfficeTest()
    {
        fs::create_directory(m_folder / "temporary");
        fs::create_directory(m_folder / "reports");
        writeStandInOffice(m_folder / "soffice");
    }

    void addText(const std::string& name, const std::string& wish)
    {
        writeFile(m_folder / "reports" / name, "{\\rtf1 " + wish + " }");
    }
    void addReport(const std::string& name)
    {
        fs::copy_file(GOUJI_WORKBOOKS "/suqian-2023.ods", m_folder / "reports" / name);
    }

    std::vector<std::string> environment(const std::string& office = "soffice") const
    {
        return {"GOUJI_SOFFICE=" + (m_folder / office).string(), "TMPDIR=" + (m_folder / "temporary").string(),
                "PATH=/usr/bin:/bin"};
    }
    std::vector<std::string> arguments(const std::string& jobs = "1") const
    {
        return {"check", "--format", "json", "--jobs", jobs, (m_folder / "reports").string()};
    }

    // "a.rtf unreadable"
    static std::vector<std::string> verdictsIn(const Outcome& outcome)
    {
        std::vector<std::string> verdicts;
        for (const std::string& line : linesOf(outcome.output)) {
            const json::value object = json::parse(line);
            verdicts.push_back(fs::path(std::string(object.at("file").as_string())).filename().string() + " "
                               + std::string(object.at("verdict").as_string()));
        }
        return verdicts;
    }
    std::size_t starts() const { return linesOf(readFile(m_folder / "starts")).size(); }
    // The stand-in is ended, and nothing is left in the folder for temporary files.
    void expectThatNothingIsLeft() const
    {
        std::istringstream stream(readFile(m_folder / "process"));
        pid_t office = 0;
        stream >> office;
        ASSERT_GT(office, 0);
        const auto isLeft = [&] { return kill(office, 0) == 0 || !fs::is_empty(m_folder / "temporary"); };
        // A process of its own tidies up after a program that was killed.
        const auto end = std::chrono::steady_clock::now() + std::chrono::seconds(30);
        while (isLeft() && std::chrono::steady_clock::now() < end)
            sched_yield();
        EXPECT_FALSE(isLeft());
    }

    using Verdicts = std::vector<std::string>;

    TemporaryFolder m_folder;
};

TEST_F(OfficeTest, KeepsTheOrderOfTheFilesWhateverTheJobs)
{
    Verdicts expected;
    for (int number = 10; number < 50; ++number) {
        const bool isText = number % 3 != 0;
        const std::string name = std::to_string(number) + (isText ? ".doc" : ".ods");
        if (isText)
            addText(name, "fail");
        else
            addReport(name);
        expected.push_back(name + (isText ? " unreadable" : " consistent"));
    }
    for (const char* jobs : {"1", "3"}) {
        const Outcome outcome = runGoujiIn(environment(), arguments(jobs));
        EXPECT_EQ(verdictsIn(outcome), expected) << jobs;
        EXPECT_EQ(outcome.status, 2);
        EXPECT_EQ(linesOf(outcome.complaints).size(), 27u);
    }
    EXPECT_LE(starts(), 16u);
}

TEST_F(OfficeTest, SaysOfEachFileThatThereIsNone)
{
    addText("a.doc", "good");
    addReport("b.ods");
    addText("c.rtf", "good");
    const Outcome outcome = runGoujiIn(environment("nowhere"), arguments());

    EXPECT_EQ(verdictsIn(outcome), (Verdicts{"a.doc unreadable", "b.ods consistent", "c.rtf unreadable"}));
    EXPECT_EQ(linesOf(outcome.complaints).size(), 2u);
    EXPECT_NE(outcome.complaints.find("libreoffice-calc"), std::string::npos);
    EXPECT_EQ(outcome.status, 2);
}

TEST_F(OfficeTest, ConvertsManyFilesAtATimeToVerifyThem)
{
    for (int number = 10; number < 30; ++number)
        addText(std::to_string(number) + ".doc", "fail");
    const Outcome outcome =
        runGoujiIn(environment(), {"verify", "--format", "json", (m_folder / "reports").string()});
    EXPECT_EQ(linesOf(outcome.output).size(), 20u);
    EXPECT_EQ(outcome.status, 2);
    EXPECT_LE(starts(), 8u) << "each file is tried twice";
}

TEST_F(OfficeTest, IsEndedAndTidiedUpAfterWithAVerification)
{
    addText("a.doc", "hang");
    const Outcome outcome = signalGoujiIn(environment(), {"verify", (m_folder / "reports").string()}, SIGTERM,
                                          (m_folder / "process").string());
    EXPECT_EQ(outcome.signal, SIGTERM);
    expectThatNothingIsLeft();
}

TEST_F(OfficeTest, IsEndedAndTidiedUpAfterWithTheProgram)
{
    addText("a.doc", "hang");
    for (const int signal : {SIGINT, SIGTERM, SIGKILL}) {
        fs::remove(m_folder / "process");
        const Outcome outcome = signalGoujiIn(environment(), arguments(), signal, (m_folder / "process").string());
        EXPECT_EQ(outcome.signal, signal);
        expectThatNothingIsLeft();
    }
}

} // namespace
} // namespace gouji::test
