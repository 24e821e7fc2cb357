// SPDX-License-Identifier: MPL-2.0
#include "files/office/conversions.hpp"
#include "support/stand_in_office.hpp"
#include "unit/files/documents.hpp"

#include <gtest/gtest.h>

#include <atomic>
#include <cstdlib>
#include <sstream>
#include <thread>

#include <csignal>

namespace gouji::test {
namespace {

namespace fs = std::filesystem;
using files::Conversions;
using files::OfficeFamily;

// Texts converted by a program that stands in for the office.
class ConversionsTest : public testing::Test {
protected:
    ConversionsTest()
    {
        fs::create_directory(m_folder / "temporary");
        setenv("TMPDIR", (m_folder / "temporary").c_str(), 1);
        setenv("GOUJI_SOFFICE", (m_folder / "soffice").c_str(), 1);
        writeStandInOffice(m_folder / "soffice");
    }
    ~ConversionsTest() override
    {
        unsetenv("TMPDIR");
        unsetenv("GOUJI_SOFFICE");
    }

    fs::path text(const std::string& wish, int number)
    {
        const fs::path path = m_folder / (std::to_string(number) + ".rtf");
        writeFile(path, "{\\rtf1 " + wish + " " + std::to_string(number) + "}");
        return path;
    }
    std::vector<fs::path> texts(const std::vector<std::string>& wishes)
    {
        std::vector<fs::path> paths;
        for (const std::string& wish : wishes)
            paths.push_back(text(wish, static_cast<int>(paths.size())));
        return paths;
    }

    // What became of each file: its own content, or why there is none.
    std::vector<std::string> convert(Conversions& conversions, const std::vector<fs::path>& paths)
    {
        for (const fs::path& path : paths)
            conversions.announce(path);
        std::vector<std::string> fates;
        for (const fs::path& path : paths) {
            const auto converted = conversions.convert(path, OfficeFamily::Text);
            if (!converted)
                fates.push_back(converted.error().why.key);
            else
                fates.push_back(readFile(**converted) == readFile(path) ? "converted" : "another's");
        }
        return fates;
    }
    std::vector<std::string> convert(const std::vector<std::string>& wishes, files::Limits limits = {})
    {
        Conversions conversions({limits});
        return convert(conversions, texts(wishes));
    }

    // How many files the office was given at each of its starts.
    std::vector<int> starts() const
    {
        std::istringstream stream(readFile(m_folder / "starts"));
        return {std::istream_iterator<int>(stream), {}};
    }
    bool isAnythingLeft() const { return !fs::is_empty(m_folder / "temporary"); }

    using Fates = std::vector<std::string>;

    TemporaryFolder m_folder;
};

TEST_F(ConversionsTest, AreDoneByOneOfficeForManyFiles)
{
    EXPECT_EQ(convert(std::vector<std::string>(40, "good")), Fates(40, "converted"));
    EXPECT_EQ(starts(), std::vector<int>{40});
    EXPECT_FALSE(isAnythingLeft());
}

TEST_F(ConversionsTest, StartNoOfficeForWhatNobodyReads)
{
    {
        Conversions conversions;
        conversions.announce(text("good", 1));
    }
    EXPECT_TRUE(starts().empty());
}

TEST_F(ConversionsTest, AnnounceNothingThatIsReadOtherwiseOrDamaged)
{
    writeFile(m_folder / "a.txt", "just a text");
    writeFile(m_folder / "b.rtf", "{\\rtf1 cut off");
    Conversions conversions;
    for (const char* name : {"a.txt", "b.rtf", "none.rtf"})
        conversions.announce(m_folder / name);
    EXPECT_EQ(convert(conversions, {text("good", 1)}), Fates{"converted"});
    EXPECT_EQ(starts(), std::vector<int>{1});
}

TEST_F(ConversionsTest, AreKeptForWhoAsksAgain)
{
    Conversions conversions;
    const auto paths = texts({"good", "good"});
    EXPECT_EQ(convert(conversions, paths), convert(conversions, paths));
    EXPECT_EQ(starts(), std::vector<int>{2});
}

TEST_F(ConversionsTest, OutliveAFileThatEndsTheOffice)
{
    EXPECT_EQ(convert({"good", "crash", "good", "crash", "good"}),
              (Fates{"converted", "file.not-for-office", "converted", "file.not-for-office", "converted"}));
}

TEST_F(ConversionsTest, EndWhatStandsStill)
{
    EXPECT_EQ(convert({"good", "hang", "good"}, {.time = std::chrono::seconds(1)}),
              (Fates{"converted", "file.takes-too-long", "converted"}));
    EXPECT_FALSE(isAnythingLeft());
}

TEST_F(ConversionsTest, AreJudgedByWhatCameOfThem)
{
    EXPECT_EQ(
        convert({"fail", "good", "silent", "good", "fail"}),
        (Fates{"file.not-for-office", "converted", "file.not-for-office", "converted", "file.not-for-office"}));
}

TEST_F(ConversionsTest, DoNotBlameAFileForTheOneBeforeIt)
{
    EXPECT_EQ(convert({"greedy", "good", "good"}), Fates(3, "converted"));
}

TEST_F(ConversionsTest, SurviveAFileThatFollowsOnesThatAreNotOpened)
{
    EXPECT_EQ(convert({"fail", "fail", "crash", "good"}),
              (Fates{"file.not-for-office", "file.not-for-office", "file.not-for-office", "converted"}));
}

TEST_F(ConversionsTest, StartAnOfficeAgainThatWantsIt)
{
    writeOfficeThatWantsToBeStartedAgain(m_folder / "soffice");
    EXPECT_EQ(convert({"good", "good"}), Fates(2, "converted"));
}

TEST_F(ConversionsTest, SayThatThereIsNoOffice)
{
    setenv("GOUJI_SOFFICE", "/nowhere/soffice", 1);
    EXPECT_EQ(convert({"good", "good"}), Fates(2, "file.no-office"));
}

TEST_F(ConversionsTest, SayThatTheOfficeDoesNotWorkAfterAFewAttempts)
{
    writeOfficeThatFails(m_folder / "soffice");
    EXPECT_EQ(convert(std::vector<std::string>(200, "good")), Fates(200, "file.no-office"));
    EXPECT_LE(starts().size(), 2u);
}

TEST_F(ConversionsTest, SayThatThereIsNoTemporaryFolder)
{
    setenv("TMPDIR", "/nowhere", 1);
    EXPECT_EQ(convert({"good"}), Fates{"file.no-temporary-folder"});
}

TEST_F(ConversionsTest, ShareOfficesAmongThreads)
{
    Conversions::Settings settings;
    settings.offices = 2;
    Conversions conversions(settings);
    const auto paths = texts(std::vector<std::string>(60, "good"));
    for (const fs::path& path : paths)
        conversions.announce(path);
    std::atomic<int> converted = 0;
    std::vector<std::thread> threads;
    for (std::size_t first = 0; first < 4; ++first)
        threads.emplace_back([&, first] {
            for (std::size_t index = first; index < paths.size(); index += 4) {
                const auto file = conversions.convert(paths[index], OfficeFamily::Text);
                converted += file && readFile(**file) == readFile(paths[index]) ? 1 : 0;
            }
        });
    for (std::thread& thread : threads)
        thread.join();
    EXPECT_EQ(converted, 60);
    EXPECT_LE(starts().size(), 6u);
}

TEST_F(ConversionsTest, AreGivenUpWhenTheUserDoes)
{
    Conversions::Settings settings;
    settings.isCancelled = [&] { return fs::exists(m_folder / "process"); };
    {
        Conversions conversions(settings);
        EXPECT_EQ(convert(conversions, texts({"hang", "good"})), Fates(2, "file.no-process"));
    }
    std::istringstream process(readFile(m_folder / "process"));
    pid_t office = 0;
    process >> office;
    ASSERT_GT(office, 0);
    EXPECT_NE(kill(office, 0), 0) << "the office still runs";
    EXPECT_FALSE(isAnythingLeft());
}

// The files of one batch are more than may be kept at a time.
TEST_F(ConversionsTest, KeepsNoMoreThanItMay)
{
    Conversions::Settings settings;
    settings.keptBytes = 100;
    Conversions conversions(settings);
    const std::vector<std::string> wishes(40, "good");
    EXPECT_EQ(convert(conversions, texts(wishes)), std::vector<std::string>(wishes.size(), "converted"));
    std::uintmax_t kept = 0;
    for (const auto& entry : fs::recursive_directory_iterator(m_folder / "temporary"))
        if (entry.path().extension() == ".odt")
            kept += entry.file_size();
    EXPECT_LT(kept, settings.keptBytes * 10) << "and what the office had in hand";
}

} // namespace
} // namespace gouji::test
