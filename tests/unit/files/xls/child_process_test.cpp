// SPDX-License-Identifier: MPL-2.0
#include "files/xls/child_process.hpp"

#include <gtest/gtest.h>

#include <csignal>
#include <unistd.h>

namespace gouji::files {
namespace {

TEST(ChildProcessTest, ReturnsWhatTheWorkReturned)
{
    const std::string much(1'000'000, 'x');
    EXPECT_EQ(*inChildProcess([&] { return much; }, {}), much);
}

TEST(ChildProcessTest, OutlivesACrash)
{
    const auto crash = [] {
        raise(SIGKILL);
        return std::string();
    };
    EXPECT_EQ(inChildProcess(crash, {}).error().why.key, "file.broken-workbook");
}

TEST(ChildProcessTest, TakesHalfAResultForNone)
{
    const auto leave = []() -> std::string { _exit(0); };
    EXPECT_EQ(inChildProcess(leave, {}).error().why.key, "file.broken-workbook");
}

TEST(ChildProcessTest, EndsWhatTakesTooLong)
{
    Limits limits;
    limits.time = std::chrono::seconds(1);
    const auto wait = []() -> std::string {
        for (;;)
            pause();
    };
    EXPECT_EQ(inChildProcess(wait, limits).error().why.key, "file.takes-too-long");
}

TEST(ChildProcessTest, RefusesMoreBytesThanItMayGive)
{
    Limits limits;
    limits.totalBytes = 1'000;
    EXPECT_EQ(inChildProcess([] { return std::string(100'000, 'x'); }, limits).error().why.key, "file.too-large");
}

} // namespace
} // namespace gouji::files
