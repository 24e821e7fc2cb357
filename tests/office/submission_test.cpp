// SPDX-License-Identifier: MPL-2.0
#include "core/records/digest.hpp"
#include "core/records/sidecar.hpp"
#include "core/validation.hpp"
#include "files/workbook_file.hpp"
#include "office/cells.hpp"
#include "office/deck.hpp"
#include "office/dialogs.hpp"
#include "office/document_state.hpp"
#include "office/given_command.hpp"
#include "office/office_test.hpp"

#include <filesystem>
#include <fstream>
#include <iterator>

namespace gouji::office {

namespace fs = std::filesystem;

namespace {

constexpr int applications = 2; // the sheet's place in the workbook

std::string contentOf(const fs::path& file)
{
    std::ifstream stream(file, std::ios::binary);
    return {std::istreambuf_iterator<char>(stream), {}};
}

} // namespace

// A real report in the shipped template, which ties.
class SubmissionTest : public ChineseOfficeTest {
protected:
    void SetUp() override
    {
        ChineseOfficeTest::SetUp();
        m_document = openReport(office(), "pingtan-2022");
    }

    // As a macro hands it in.
    fs::path submit(const char* name, bool incomplete = false)
    {
        const fs::path file = office().folder() / name;
        m_given = office::submit(office(), m_document, file, incomplete);
        return file;
    }

    static fs::path sidecarOf(const fs::path& file)
    {
        return file.parent_path() / records::sidecarNameOf(file.filename().string());
    }

    static bool isWritten(const fs::path& file)
    {
        return records::fromSidecar(contentOf(sidecarOf(file)), "a").has_value();
    }

    const packs::Catalogue m_catalogue = packs::builtInCatalogue();
    Document m_document;
    GivenCommand m_given;
};

TEST_F(SubmissionTest, SavesACopyWithTheRecordInItAndBesideIt)
{
    for (const char* name : {"copy.ods", "copy.xlsx"}) {
        SCOPED_TRACE(name);
        const fs::path file = submit(name);
        ASSERT_TRUE(isWritten(file));
        const auto workbook = files::readWorkbook(file);
        ASSERT_TRUE(workbook) << workbook.error().why.key;
        const auto validations = validate(*workbook, m_catalogue);
        ASSERT_EQ(validations.size(), 1U);
        const auto property = workbook->properties.find(std::string(records::recordProperty));
        ASSERT_NE(property, workbook->properties.end());
        const auto records = records::fromJson(property->second, "a");
        ASSERT_TRUE(records) << records.error().why.key;
        EXPECT_EQ(records->at(0).figures, records::figuresDigest(validations[0].report));
        EXPECT_EQ(records->at(0).errors, 0);

        const auto sidecar = records::fromSidecar(contentOf(sidecarOf(file)), "a");
        EXPECT_EQ(sidecar->file.name, name);
        EXPECT_EQ(sidecar->file.digest, records::digestOf(contentOf(file)));
        EXPECT_EQ(sidecar->records.at(0).figures, records->at(0).figures);
    }
}

TEST_F(SubmissionTest, SavesAPdfWithTheRecordBesideIt)
{
    const fs::path file = submit("copy.pdf");
    ASSERT_TRUE(isWritten(file));
    EXPECT_EQ(contentOf(file).substr(0, 5), "%PDF-");
    EXPECT_EQ(records::fromSidecar(contentOf(sidecarOf(file)), "a")->file.digest,
              records::digestOf(contentOf(file)));
}

TEST_F(SubmissionTest, LeavesOutWhatIsForTheScreenOnly)
{
    const Document copy = office().open([&] {
        const fs::path file = submit("copy.ods");
        EXPECT_TRUE(isWritten(file));
        return file;
    }());
    const std::string content = office::contentOf(office(), copy);
    for (const char* trace : {"填报说明", "apply-style-name", "ORG.GOUJI", "org.gouji.marks"})
        EXPECT_EQ(content.find(trace), std::string::npos) << trace;
    EXPECT_NE(office::contentOf(office(), m_document).find("apply-style-name"), std::string::npos);
    ASSERT_EQ(shownIn(m_document, "K6", applications), "相符");
    EXPECT_EQ(shownIn(copy, "K6", applications), "");
    EXPECT_EQ(shownIn(copy, "J6", applications), shownIn(m_document, "J6", applications));
}

TEST_F(SubmissionTest, LeavesTheDocumentAsItIs)
{
    setModified(m_document, false);
    const DocumentState before = stateOf(m_document);
    const std::string content = office::contentOf(office(), m_document);
    ASSERT_TRUE(isWritten(submit("copy.ods")));
    EXPECT_EQ(stateOf(m_document), before);
    EXPECT_EQ(office::contentOf(office(), m_document), content);
}

TEST_F(SubmissionTest, SaysWhatIsStillOpenAndSavesNothing)
{
    enter(m_document, "D6", "99", applications);
    const fs::path file = submit("open.ods");
    EXPECT_EQ(m_given.reason(), "open-errors");
    EXPECT_FALSE(fs::exists(file));
    EXPECT_TRUE(shows(openPanel(m_document), "✖"));
}

// The first table is filled in, the others are as they are shipped.
TEST_F(SubmissionTest, HandsInAnUnfinishedReportOnlyWhereTheMacroSaysSo)
{
    m_document = openUnfinishedForm(office());
    const fs::path refused = submit("refused.ods");
    EXPECT_EQ(m_given.reason(), "incomplete");
    const std::string& told = m_given.values["Message"];
    EXPECT_NE(told.find("“申请办理情况”表、“行政复议、行政诉讼”表"), std::string::npos) << told;
    EXPECT_NE(told.find("156"), std::string::npos) << told;
    EXPECT_FALSE(fs::exists(refused));

    const fs::path file = submit("unfinished.ods", true);
    ASSERT_TRUE(isWritten(file));
    const auto records = records::fromSidecar(contentOf(sidecarOf(file)), "a")->records;
    EXPECT_EQ(records.at(0).emptyTables.size(), 2U);
    EXPECT_EQ(records.at(0).blankCells, 156);
}

TEST_F(SubmissionTest, AsksBeforeAnUnfinishedReportIsHandedIn)
{
    m_document = openUnfinishedForm(office());
    office().dispatch(m_document, "org.gouji.calc:Submit");
    const std::string told = dismissBox(office());
    EXPECT_NE(told.find("仍要提交吗"), std::string::npos) << told;
    EXPECT_NE(told.find("156"), std::string::npos) << told;
    if (!office().display()) {
        EXPECT_TRUE(closes(office(), chinese("submission.title"))) << "No is proposed";
    }
}

TEST_F(SubmissionTest, HasNothingToHandInOfABlankForm)
{
    m_document = openBlankForm(office());
    const fs::path file = submit("blank.ods", true);
    EXPECT_EQ(m_given.reason(), "not-filled-in");
    EXPECT_FALSE(fs::exists(file));
}

TEST_F(SubmissionTest, SaysWhereNothingCanBeWritten)
{
    fs::create_directory(office().folder() / "taken.ods");
    const fs::path file = submit("taken.ods");
    EXPECT_EQ(m_given.reason(), "not-written");
    EXPECT_FALSE(fs::exists(sidecarOf(file)));
}

TEST_F(SubmissionTest, SaysWhichFormatsThereAre)
{
    const fs::path file = submit("copy.csv");
    EXPECT_EQ(m_given.reason(), "unknown-format");
    EXPECT_FALSE(fs::exists(file));
}

TEST_F(SubmissionTest, NeedsAReport)
{
    m_document = office().newSpreadsheet();
    submit("none.ods");
    EXPECT_EQ(m_given.reason(), "no-report");
    // Who gives the command in the menu sees it.
    office().dispatch(m_document, "org.gouji.calc:Submit");
    EXPECT_EQ(dismissBox(office()), chinese("findings.no-report"));
}

} // namespace gouji::office
