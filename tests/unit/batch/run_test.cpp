// SPDX-License-Identifier: MPL-2.0
#include "batch/run.hpp"

#include "batch/file_check.hpp"
#include "core/packs/catalogue.hpp"
#include "unit/files/documents.hpp"

#include <gtest/gtest.h>

#include <atomic>
#include <filesystem>
#include <string>
#include <vector>

namespace gouji::batch {
namespace {

namespace fs = std::filesystem;
using Names = std::vector<std::string>;

// A folder of a few files whose content does not matter.
class RunTest : public testing::Test {
protected:
    RunTest()
    {
        for (const char* name : {"a.ods", "b.ods", "c.ods", "d.ods", "e.ods"})
            test::writeFile(m_folder / name, name);
    }

    // The names that arrive, of which the last is answered with false.
    Names namesOf(const Pace& pace, std::size_t wanted = 100)
    {
        files::Conversions conversions(conversionsFor(pace));
        Names names;
        forEachInput(
            Inputs({m_folder / "."}), pace, conversions,
            [](const Input& input) { return input.path.filename().string(); },
            [&](const std::string& name) {
                names.push_back(name);
                return names.size() < wanted;
            });
        return names;
    }

    test::TemporaryFolder m_folder;
};

TEST_F(RunTest, KeepsTheOrderOfTheFilesWhateverTheJobs)
{
    for (const unsigned jobs : {1u, 4u})
        EXPECT_EQ(namesOf({.jobs = jobs}), (Names{"a.ods", "b.ods", "c.ods", "d.ods", "e.ods"})) << jobs;
}

TEST_F(RunTest, EndsWhereItsCallerHasEnough) { EXPECT_EQ(namesOf({.jobs = 2}, 2), (Names{"a.ods", "b.ods"})); }

TEST_F(RunTest, GivesNothingOnceItIsCancelled)
{
    std::atomic<bool> isCancelled = false;
    const Pace pace{1, [&] { return isCancelled.load(); }};
    files::Conversions conversions(conversionsFor(pace));
    Names names;
    forEachInput(
        Inputs({m_folder / "."}), pace, conversions,
        [](const Input& input) { return input.path.filename().string(); },
        [&](const std::string& name) {
            names.push_back(name);
            isCancelled = true;
            return true;
        });
    EXPECT_EQ(names, Names{"a.ods"});
}

// Calc has no terminal: what there is to say comes back as values.
TEST_F(RunTest, AFileThatCannotBeReadIsAResult)
{
    const auto packs = packs::builtInCatalogue();
    files::Conversions conversions;
    const FileCheck check{packs, {}, Repairing::LeaveOut, "Table", conversions, nullptr};
    testing::internal::CaptureStdout();
    testing::internal::CaptureStderr();
    const CheckedInput checked = check({m_folder / "a.ods", Input::Kind::FileInFolder});
    EXPECT_EQ(testing::internal::GetCapturedStdout() + testing::internal::GetCapturedStderr(), "");
    ASSERT_TRUE(checked.file);
    EXPECT_TRUE(checked.file->problem);
    EXPECT_EQ(checked.complaints.size(), 1u);
    EXPECT_FALSE(checked.isReadInFull);
}

} // namespace
} // namespace gouji::batch
