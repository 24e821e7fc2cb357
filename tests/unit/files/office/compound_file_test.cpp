// SPDX-License-Identifier: MPL-2.0
#include "files/office/compound_file.hpp"
#include "unit/files/documents.hpp"

#include <gtest/gtest.h>

namespace gouji::test {
namespace {

using files::CompoundFile;

void setNumber(std::string& bytes, std::size_t offset, std::uint32_t number)
{
    for (int index = 0; index < 4; ++index, number >>= 8)
        bytes[offset + static_cast<std::size_t>(index)] = static_cast<char>(number & 0xFF);
}

// Sectors 0 to 7 and 8 to 15 hold the streams, 16 the directory, 17 the chains.
const std::string twoStreams =
    compoundFile(Parts{{"Workbook", std::string(4096, 'w')}, {"Other", std::string(4000, 'o')}});
constexpr std::size_t chains = 18 * 512;
constexpr std::size_t directory = 17 * 512;

TEST(CompoundFileTest, HasStreamsByNameInAnyLetterCase)
{
    const std::string bytes = compoundFile(Parts{{"WORKBOOK", std::string(5000, 'x')}});
    const auto file = CompoundFile::open(bytes);

    ASSERT_TRUE(file);
    EXPECT_EQ(file->stream("workbook"), std::string(5000, 'x'));
    EXPECT_FALSE(file->has("book"));
    EXPECT_FALSE(file->stream("book"));
}

TEST(CompoundFileTest, ReadsWhatOfficesWrite)
{
    for (const char* ending : {".xls", ".et", ".doc", ".wps"}) {
        const std::string bytes = readFile(std::string(GOUJI_WORKBOOKS "/suqian-2023") + ending);
        const auto file = CompoundFile::open(bytes);
        ASSERT_TRUE(file) << ending;
        EXPECT_TRUE(file->stream("workbook") || file->stream("worddocument")) << ending;
        // A small one lies within another.
        EXPECT_TRUE(file->stream("\x05summaryinformation")) << ending;
    }
}

TEST(CompoundFileTest, DoesNotTakeWhatLiesInAFolderForItsOwn)
{
    std::string bytes = twoStreams;
    bytes[directory + 128 + 66] = 1; // the workbook becomes a folder
    setNumber(bytes, directory + 128 + 76, 2);
    setNumber(bytes, directory + 128 + 72, 0xFFFFFFFF);
    const auto file = CompoundFile::open(bytes);

    ASSERT_TRUE(file);
    EXPECT_FALSE(file->has("workbook"));
    EXPECT_FALSE(file->has("other"));
}

TEST(CompoundFileTest, RefusesAFileThatIsCutOffAnywhere)
{
    // What is behind the last number of the chains is of no use.
    for (std::size_t size = 0; size < chains + 18 * 4; size += 7)
        EXPECT_FALSE(CompoundFile::open(std::string_view(twoStreams).substr(0, size))) << size;
}

TEST(CompoundFileTest, LeavesTheLastSectorToBeFilledUp)
{
    // The second stream goes to the end, and lacks the bytes behind it.
    std::string bytes = compoundFile(Parts{{"Workbook", std::string(4097, 'w')}});
    setNumber(bytes, 512 * 11 + 8 * 4, 11); // its last sector
    bytes += 'w';
    setNumber(bytes, 512 * 11 + 11 * 4, 0xFFFFFFFE);
    const auto file = CompoundFile::open(bytes);

    ASSERT_TRUE(file);
    EXPECT_EQ(file->stream("workbook"), std::string(4097, 'w'));
}

TEST(CompoundFileTest, RefusesChainsThatLeadOutOfTheFileOrBack)
{
    for (const std::uint32_t next : {1'000u, 0x7FFFFFFFu, 0xFFFFFFFBu, 16u}) {
        std::string bytes = twoStreams;
        setNumber(bytes, chains + 16 * 4, next); // of the directory
        EXPECT_FALSE(CompoundFile::open(bytes)) << next;
    }
    std::string bytes = twoStreams;
    setNumber(bytes, chains + 3 * 4, 1'000); // of a stream
    EXPECT_FALSE(CompoundFile::open(bytes));
}

TEST(CompoundFileTest, DoesNotGiveAStreamThatEndsEarly)
{
    std::string bytes = twoStreams;
    setNumber(bytes, chains + 3 * 4, 0xFFFFFFFE);
    const auto file = CompoundFile::open(bytes);

    ASSERT_TRUE(file);
    EXPECT_FALSE(file->stream("workbook"));
    EXPECT_TRUE(file->stream("other"));
}

TEST(CompoundFileTest, StepsThroughEachSectorOnce)
{
    // As many streams as the directory holds, all of them the same sectors.
    Parts streams{{"Workbook", std::string(100'000, 'w')}};
    for (int number = 0; number < 100; ++number)
        streams.push_back({std::string("s").append(std::to_string(number)), std::string()});
    std::string bytes = compoundFile(streams);
    const auto whole = CompoundFile::open(bytes);
    ASSERT_TRUE(whole);
    const std::size_t entries = bytes.find(std::string_view("s\0"
                                                            "0\0",
                                                            4));
    for (std::size_t index = 0; index < 100; ++index) {
        setNumber(bytes, entries + index * 128 + 116, 0);
        setNumber(bytes, entries + index * 128 + 120, 100'000);
    }
    EXPECT_FALSE(CompoundFile::open(bytes));
}

} // namespace
} // namespace gouji::test
