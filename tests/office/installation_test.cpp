// SPDX-License-Identifier: MPL-2.0
#include "office/cells.hpp"
#include "office/given_command.hpp"
#include "office/installed_extension.hpp"
#include "office/interop/media_descriptor.hpp"
#include "office/options.hpp"
#include "support/source_files.hpp"
#include "unit/files/documents.hpp"

#include <gtest/gtest.h>

#include <algorithm>

// The package as a user installs it, with what comes afterwards.
namespace gouji::office {
namespace {

namespace fs = std::filesystem;
using css::uno::Any;

// The package as an earlier version would be.
fs::path olderPackage(const fs::path& folder)
{
    const std::string version = "<version value=\"" GOUJI_VERSION "\"/>";
    test::Parts parts;
    for (const fs::directory_entry& file : fs::recursive_directory_iterator(extensionFolder())) {
        if (!file.is_regular_file())
            continue;
        parts.push_back({file.path().lexically_relative(extensionFolder()), test::contentOf(file)});
        if (std::string& text = parts.back().text; parts.back().name == "description.xml")
            text.replace(text.find(version), version.size(), "<version value=\"0.0.1\"/>");
    }
    const fs::path package = folder / "older.oxt";
    test::writeZip(package, parts);
    return package;
}

// Where what the office keeps of installed extensions speaks of ours, in a name or in a file.
std::vector<fs::path> tracesOfExtension(const Office& office)
{
    const fs::path folder = office.folder() / "profile/user/uno_packages";
    std::vector<fs::path> traces;
    for (const fs::directory_entry& entry : fs::recursive_directory_iterator(folder)) {
        const fs::path name = entry.path().lexically_relative(folder);
        if (name.string().find("gouji") != std::string::npos
            || (entry.is_regular_file() && test::contentOf(entry).find("org.gouji") != std::string::npos))
            traces.push_back(name);
    }
    return traces;
}

std::string calculated(const Office& office)
{
    const Document document = office.newSpreadsheet();
    enter(document, "A1", "=ORG.GOUJI.FUNCTIONS.FOOT(7;2;4)");
    std::string shown = shownIn(document, "A1");
    office.closeDocuments();
    return shown;
}

} // namespace

class InstallationTest : public testing::Test {
protected:
    void install(const fs::path& package = GOUJI_PACKAGE)
    {
        InstalledExtension(m_office).install(package);
        m_office.restart();
    }
    InstalledExtension extension() const { return InstalledExtension(m_office); }

    Office m_office{Language::Chinese, Extension::Absent};
};

TEST_F(InstallationTest, WorksOnceTheOfficeIsStartedAgain)
{
    EXPECT_EQ(extension().version(), std::nullopt);
    EXPECT_NE(calculated(m_office), "1");
    install();
    EXPECT_EQ(extension().version(), GOUJI_VERSION);
    EXPECT_TRUE(extension().isEnabled());
    EXPECT_EQ(calculated(m_office), "1");
    EXPECT_EQ(m_office.end(), 0);
}

// The package's manager takes permissions from files, but for those that the manifest calls programs.
TEST_F(InstallationTest, ReadsFilesWithTheProgramThatItCarries)
{
    install();
    const GivenCommand given =
        give(m_office, m_office.newSpreadsheet(), "NewReportFromFile",
             interop::mediaDescriptor(
                 {{"URL", Any(rtl::OUString("file://" GOUJI_SOURCE "/tests/data/workbooks/suqian-2024.docx"))}}));
    EXPECT_EQ(given.state, GivenCommand::State::Success) << given.reason();
    EXPECT_EQ(m_office.end(), 0);
}

TEST_F(InstallationTest, KeepsTheSettingsWhenItIsUpdated)
{
    install(olderPackage(m_office.folder()));
    EXPECT_EQ(extension().version(), "0.0.1");
    setOption(m_office, "ShowMarks", Any(false));
    setOption(m_office, "DefaultEdition", Any(rtl::OUString("2019")));
    install();
    EXPECT_EQ(extension().version(), GOUJI_VERSION);
    EXPECT_EQ(calculated(m_office), "1");
    EXPECT_EQ(optionOf(m_office, "ShowMarks"), Any(false));
    EXPECT_EQ(optionOf(m_office, "DefaultEdition"), Any(rtl::OUString("2019")));
    EXPECT_EQ(m_office.end(), 0);
}

TEST_F(InstallationTest, IsSilentWhileDisabled)
{
    install();
    extension().disable();
    m_office.restart();
    EXPECT_EQ(extension().version(), GOUJI_VERSION);
    EXPECT_FALSE(extension().isEnabled());
    EXPECT_NE(calculated(m_office), "1");
    extension().enable();
    m_office.restart();
    EXPECT_EQ(calculated(m_office), "1");
    EXPECT_EQ(m_office.end(), 0);
}

TEST_F(InstallationTest, LeavesNothingBehindAndDocumentsWhole)
{
    install();
    const fs::path file = m_office.folder() / "figures.ods";
    const Document document = m_office.newSpreadsheet();
    enter(document, "A1", "=IFERROR(ORG.GOUJI.FUNCTIONS.FOOT(7;2;4);7-(2+4))");
    enter(document, "A2", "=ORG.GOUJI.FUNCTIONS.FOOT(7;2;4)");
    enter(document, "A3", "5");
    m_office.save(document, file, "calc8");
    EXPECT_FALSE(tracesOfExtension(m_office).empty());

    extension().remove();
    m_office.restart();
    EXPECT_EQ(extension().version(), std::nullopt);
    EXPECT_EQ(tracesOfExtension(m_office), std::vector<fs::path>());
    const Document again = m_office.open(file);
    EXPECT_EQ(shownIn(again, "A1"), "1");
    EXPECT_EQ(shownIn(again, "A3"), "5");
    EXPECT_NE(cellOf(again, "A2")->getFormula().toAsciiUpperCase().indexOf("GOUJI.FUNCTIONS.FOOT"), -1);
    EXPECT_EQ(m_office.end(), 0);
}

} // namespace gouji::office
