// SPDX-License-Identifier: MPL-2.0
#include "core/records/sidecar.hpp"

#include "core/records/digest.hpp"
#include "support/seed.hpp"

#include <gtest/gtest.h>

namespace gouji::records {
namespace {

class SidecarTest : public testing::Test {
protected:
    std::string problemOf(const std::string& text) const
    {
        const auto sidecar = fromSidecar(text, "a.record.json");
        if (sidecar)
            return "";
        EXPECT_EQ(sidecar.error().file, "a.record.json");
        return sidecar.error().why.key;
    }

    const packs::Catalogue m_catalogue = packs::builtInCatalogue();
    const Record m_record =
        recordOf(test::seedValidation(m_catalogue), "2026-01-15T09:30:00+08:00", "gouji 0.1.0");
    const HandedIn m_file{"报告.pdf", digestOf("bytes")};
};

TEST_F(SidecarTest, StandsBesideItsFile) { EXPECT_EQ(sidecarNameOf("报告.pdf"), "报告.pdf.record.json"); }

TEST_F(SidecarTest, KnowsItsFileAndItsRecords)
{
    Record other = m_record;
    other.year = 2019;
    const auto sidecar = fromSidecar(toSidecar({m_record, other}, m_file), "a");
    ASSERT_TRUE(sidecar) << sidecar.error().why.key;
    EXPECT_EQ(sidecar->file.name, "报告.pdf");
    EXPECT_EQ(sidecar->file.digest, m_file.digest);
    ASSERT_EQ(sidecar->records.size(), 2u);
    EXPECT_EQ(sidecar->records[0].figures, m_record.figures);
    EXPECT_EQ(sidecar->records[1].year, 2019);
}

TEST_F(SidecarTest, IsNoRecordOfAWorkbooksProperty)
{
    EXPECT_EQ(problemOf(toJson({m_record})), "record.of-no-file");
}

TEST_F(SidecarTest, IsOfOneFile)
{
    Record one = m_record;
    one.file = "a.pdf";
    one.fileDigest = m_file.digest;
    Record other = one;
    other.file = "b.pdf";
    EXPECT_EQ(problemOf(toJson({one})), "");
    EXPECT_EQ(problemOf(toJson({one, other})), "record.contradicts-itself");
    other = one;
    other.fileDigest = digestOf("others");
    EXPECT_EQ(problemOf(toJson({one, other})), "record.contradicts-itself");
    one.fileDigest = "";
    EXPECT_EQ(problemOf(toJson({one})), "record.contradicts-itself");
}

TEST_F(SidecarTest, LeadsNowhereElse)
{
    for (const std::string& name :
         std::vector<std::string>{"../a.pdf", "/etc/passwd", "b\\a.pdf", "..", ".", std::string("a\0.pdf", 6)})
        EXPECT_EQ(problemOf(toSidecar({m_record}, {name, m_file.digest})), "record.file-elsewhere") << name;
}

TEST_F(SidecarTest, IsSealed)
{
    std::string text = toSidecar({m_record}, m_file);
    text.replace(text.find(m_file.digest), digestLength, digestOf("others"));
    EXPECT_EQ(problemOf(text), "record.contradicts-itself");
    EXPECT_EQ(problemOf("%PDF-1.7"), "record.unreadable");
}

} // namespace
} // namespace gouji::records
