// SPDX-License-Identifier: MPL-2.0
#include "calc/interop/media_descriptor.hpp"
#include "calc/interop/text.hpp"
#include "core/record/sidecar.hpp"
#include "office/cells.hpp"
#include "office/deck.hpp"
#include "office/dialogs.hpp"
#include "office/document_state.hpp"
#include "office/office_test.hpp"

#include <com/sun/star/frame/DispatchHelper.hpp>
#include <com/sun/star/frame/XDispatchProvider.hpp>
#include <com/sun/star/frame/XModel.hpp>

#include <filesystem>
#include <fstream>
#include <iterator>
#include <sys/resource.h>

namespace gouji::office {

using css::uno::Any;
using css::uno::Reference;
using css::uno::UNO_QUERY_THROW;
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

    void submit(const fs::path& file)
    {
        const auto frame =
            Reference<css::frame::XModel>(m_document, UNO_QUERY_THROW)->getCurrentController()->getFrame();
        css::frame::DispatchHelper::create(office().context())
            ->executeDispatch(Reference<css::frame::XDispatchProvider>(frame, UNO_QUERY_THROW),
                              "org.gouji.calc:Submit", "_self", 0,
                              interop::mediaDescriptor({{"URL", Any(interop::toUno("file://" + file.string()))}}));
    }
    fs::path sidecarOf(const fs::path& file)
    {
        return file.parent_path() / record::sidecarNameOf(file.filename().string());
    }
    bool submits(const fs::path& file)
    {
        submit(file);
        return waitUntil([&] { return record::fromSidecar(bytesOf(sidecarOf(file)), "a").has_value(); });
    }

    Document m_document;
    std::string m_content;
};

TEST_F(FullDiskTest, SaysSoAndLosesNothing)
{
    const fs::path file = office().folder() / "full.ods";
    {
        const FullDisk disk(office(), 4096);
        submit(file);
        const std::string told = dismissBox(office());
        EXPECT_NE(told.find("full.ods"), std::string::npos) << told;
    }
    EXPECT_FALSE(fs::exists(sidecarOf(file))) << "a record of a copy that is none";
    EXPECT_EQ(contentOf(office(), m_document), m_content);
    EXPECT_TRUE(submits(file)) << "once there is room: " << dismissBox(office());
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
        submit(file);
        EXPECT_NE(dismissBox(office()).find("earlier.ods"), std::string::npos);
    }
    EXPECT_EQ(bytesOf(file), copy);
    EXPECT_EQ(bytesOf(sidecarOf(file)), sidecar);
}

TEST_F(FullDiskTest, SaysWhereOnlyTheRecordCannotBeWritten)
{
    const fs::path file = office().folder() / "copy-only.ods";
    fs::create_directory(sidecarOf(file));
    submit(file);
    const std::string told = dismissBox(office());
    EXPECT_NE(told.find(record::sidecarNameOf("copy-only.ods")), std::string::npos) << told;
    EXPECT_TRUE(fs::exists(file));
}

// A place where nobody may write, not even who may write everywhere.
TEST_F(FullDiskTest, SaysWhereAFolderIsNotToBeWritten)
{
    submit("/proc/copy.ods");
    EXPECT_NE(dismissBox(office()).find("copy.ods"), std::string::npos);
    EXPECT_EQ(contentOf(office(), m_document), m_content);
}

} // namespace gouji::office
