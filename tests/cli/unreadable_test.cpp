// SPDX-License-Identifier: MPL-2.0
#include "cli/program.hpp"
#include "unit/files/documents.hpp"

#include <boost/json.hpp>
#include <gtest/gtest.h>

namespace gouji::test {
namespace {

namespace json = boost::json;

class UnreadableTest : public testing::Test {
protected:
    // Holds that this file gets one clear line and status 2, and that it is told as unreadable in JSON.
    void expectUnreadable(const std::filesystem::path& path)
    {
        const Outcome outcome = runGouji({"check", "--format", "json", path.string()});
        EXPECT_EQ(outcome.status, 2);
        ASSERT_EQ(linesOf(outcome.complaints).size(), 1u) << outcome.complaints;
        EXPECT_TRUE(outcome.complaints.starts_with(path.string() + ": ")) << outcome.complaints;
        ASSERT_EQ(linesOf(outcome.output).size(), 1u);
        const json::value object = json::parse(outcome.output);
        EXPECT_EQ(object.at("file").as_string(), path.string());
        EXPECT_EQ(object.at("verdict").as_string(), "unreadable");
        EXPECT_FALSE(object.at("error").as_string().empty());
        // The key itself stands where a text is missing.
        EXPECT_EQ(outcome.complaints.find("file."), std::string::npos) << outcome.complaints;
    }
    void expectUnreadableBytes(std::string_view name, std::string_view bytes)
    {
        writeFile(m_folder / name, bytes);
        expectUnreadable(m_folder / name);
    }

    TemporaryFolder m_folder;
};

TEST_F(UnreadableTest, IsAMissingFile) { expectUnreadable(m_folder / "a.ods"); }
TEST_F(UnreadableTest, IsAnEmptyFile) { expectUnreadableBytes("a.xlsx", ""); }
TEST_F(UnreadableTest, IsATextThatIsNamedAWorkbook) { expectUnreadableBytes("a.ods", "just a text\n"); }
TEST_F(UnreadableTest, IsABrokenPackage) { expectUnreadableBytes("a.ods", "PK\x03\x04 and no more"); }
TEST_F(UnreadableTest, IsAnEncryptedWorkbook)
{
    expectUnreadableBytes("a.xlsx", compoundFile("EncryptedPackage"));
}
TEST_F(UnreadableTest, IsAFormatThatIsRefused)
{
    for (const char* name : {"a.et", "a.wps", "a.doc", "a.pdf", "a.xls", "a.docx"})
        expectUnreadableBytes(name, "x");
}

TEST_F(UnreadableTest, IsABomb)
{
    writeBomb(m_folder / "a.ods", "content.xml", std::size_t(1) << 30);
    expectUnreadable(m_folder / "a.ods");
}

TEST_F(UnreadableTest, KeepsNoOtherFileFromBeingChecked)
{
    const Outcome outcome =
        runGouji({"check", "--format=json", (m_folder / "a.ods").string(), GOUJI_WORKBOOKS "/suqian-2023.xlsx"});

    EXPECT_EQ(outcome.status, 2);
    ASSERT_EQ(linesOf(outcome.output).size(), 2u);
    EXPECT_EQ(json::parse(linesOf(outcome.output)[1]).at("verdict").as_string(), "consistent");
}

TEST_F(UnreadableTest, CountsANamedWorkbookWithoutTablesAsAFailure)
{
    writeZip(m_folder / "a.ods", openDocumentParts(R"(<table:table table:name="表"/>)"));
    const Outcome outcome = runGouji({"check", "--format=json", (m_folder / "a.ods").string()});

    EXPECT_EQ(outcome.status, 2);
    EXPECT_EQ(json::parse(outcome.output).at("verdict").as_string(), "no-report");
    EXPECT_EQ(linesOf(outcome.complaints).size(), 1u);
}

} // namespace
} // namespace gouji::test
