// SPDX-License-Identifier: MPL-2.0
#include "core/records/sidecar.hpp"
#include "office/cells.hpp"
#include "office/deck.hpp"
#include "office/document_state.hpp"
#include "office/given_command.hpp"
#include "office/office_test.hpp"

#include <filesystem>
#include <fstream>
#include <iterator>
#include <sys/resource.h>

namespace gouji::office {

namespace fs = std::filesystem;

namespace {

// As long as it lives, no file of the office grows beyond that: what a full disk is to a program.
class FullDisk {
public:
    FullDisk(const Office& office, rlim_t room) : m_office(office.processId())
    {
        prlimit(m_office, RLIMIT_FSIZE, nullptr, &m_before);
        const rlimit limit{room, m_before.rlim_max};
        prlimit(m_office, RLIMIT_FSIZE, &limit, nullptr);
    }
    ~FullDisk() { prlimit(m_office, RLIMIT_FSIZE, &m_before, nullptr); }
    FullDisk(const FullDisk&) = delete;
    FullDisk& operator=(const FullDisk&) = delete;

private:
    pid_t m_office;
    rlimit m_before{};
};

std::string bytesOf(const fs::path& file)
{
    std::ifstream stream(file, std::ios::binary);
    return {std::istreambuf_iterator<char>(stream), {}};
}

} // namespace

// A report that ties and may be handed in.
class FullDiskTest : public ChineseOfficeTest {
protected:
    void SetUp() override
    {
        ChineseOfficeTest::SetUp();
        m_document = openReport(office(), "pingtan-2022");
        m_content = contentOf(office(), m_document);
    }

    // The reason for which it is refused; empty where it is not.
    std::string submit(const fs::path& file) { return office::submit(office(), m_document, file).reason(); }
    fs::path sidecarOf(const fs::path& file)
    {
        return file.parent_path() / records::sidecarNameOf(file.filename().string());
    }
    bool submits(const fs::path& file)
    {
        return submit(file).empty() && records::fromSidecar(bytesOf(sidecarOf(file)), "a").has_value();
    }

    Document m_document;
    std::string m_content;
};

TEST_F(FullDiskTest, SaysSoAndLosesNothing)
{
    const fs::path file = office().folder() / "full.ods";
    {
        const FullDisk disk(office(), 4096);
        EXPECT_EQ(submit(file), "not-written");
    }
    EXPECT_FALSE(fs::exists(sidecarOf(file))) << "a record of a copy that is none";
    EXPECT_EQ(contentOf(office(), m_document), m_content);
    EXPECT_TRUE(submits(file)) << "once there is room";
}

// What was handed in before stays as it was.
TEST_F(FullDiskTest, LeavesAnEarlierCopyAndItsRecordAlone)
{
    const fs::path file = office().folder() / "earlier.ods";
    ASSERT_TRUE(submits(file));
    const std::string copy = bytesOf(file);
    const std::string sidecar = bytesOf(sidecarOf(file));
    {
        const FullDisk disk(office(), 4096);
        EXPECT_EQ(submit(file), "not-written");
    }
    EXPECT_EQ(bytesOf(file), copy);
    EXPECT_EQ(bytesOf(sidecarOf(file)), sidecar);
}

TEST_F(FullDiskTest, SaysWhereOnlyTheRecordCannotBeWritten)
{
    const fs::path file = office().folder() / "copy-only.ods";
    fs::create_directory(sidecarOf(file));
    EXPECT_EQ(submit(file), "record-not-written");
    EXPECT_TRUE(fs::exists(file));
}

// A place where nobody may write, not even who may write everywhere.
TEST_F(FullDiskTest, SaysWhereAFolderIsNotToBeWritten)
{
    EXPECT_EQ(submit("/proc/copy.ods"), "not-written");
    EXPECT_EQ(contentOf(office(), m_document), m_content);
}

} // namespace gouji::office
