// SPDX-License-Identifier: MPL-2.0
#include "files/input/plain_file.hpp"
#include "unit/files/documents.hpp"

#include <gtest/gtest.h>

#include <array>
#include <string>

namespace gouji::files {
namespace {

class PlainFileTest : public testing::Test {
protected:
    std::string read(PlainFile& file, std::uintmax_t position) const
    {
        file.seek(position);
        std::array<char, 4> bytes{};
        return {bytes.data(), *file.read(bytes)};
    }

    const test::TemporaryFolder m_folder;
};

TEST_F(PlainFileTest, ReadsToAndFroAcrossItsWindow)
{
    std::string bytes;
    for (int number = 100'000; number < 150'000; ++number)
        bytes += std::to_string(number);
    test::writeFile(m_folder / "a", bytes);
    auto file = PlainFile::open(m_folder / "a");

    for (const std::size_t position : {std::size_t(0), std::size_t(200'001), std::size_t(65'540), std::size_t(3)})
        EXPECT_EQ(read(*file, position), bytes.substr(position, 4)) << position;
    EXPECT_EQ(file->position(), 7);
}

TEST_F(PlainFileTest, EndsWithItsBytes)
{
    test::writeFile(m_folder / "a", "abc");
    auto file = PlainFile::open(m_folder / "a");

    EXPECT_EQ(read(*file, 1), "bc");
    EXPECT_EQ(read(*file, 3), "");
    EXPECT_EQ(read(*file, std::uintmax_t(1) << 60), "");
    EXPECT_EQ(read(*file, 0), "abc");
}

} // namespace
} // namespace gouji::files
