// SPDX-License-Identifier: MPL-2.0
// The program that reads files for the extension: where it lies, and what becomes of the office when it fails.
#include "office/cells.hpp"
#include "office/given_command.hpp"
#include "office/interop/media_descriptor.hpp"
#include "office/interop/text.hpp"
#include "office/office_test.hpp"

#include <fstream>

namespace gouji::office {

namespace fs = std::filesystem;
using css::uno::Any;
using css::uno::UNO_QUERY;

namespace {

const fs::path report = GOUJI_SOURCE "/tests/data/workbooks/suqian-2024.docx";

// The extension as it was built, elsewhere, for a test to change.
class CopiedExtension {
public:
    explicit CopiedExtension(const char* folder) : m_folder(m_temporary.path() / folder)
    {
        fs::create_directories(m_folder);
        fs::copy(extensionFolder(), m_folder / "gouji", fs::copy_options::recursive);
    }

    const fs::path& folder() const { return m_folder; }

    fs::path program() const
    {
        for (const fs::directory_entry& entry : fs::recursive_directory_iterator(m_folder))
            if (entry.path().filename() == "gouji" && entry.is_regular_file())
                return entry.path();
        return {};
    }

    // A script in its place.
    void replaceProgram(const char* script) const
    {
        const fs::path path = program();
        fs::remove(path);
        std::ofstream(path) << "#!/bin/sh\n" << script << "\n";
        fs::permissions(path, fs::perms::owner_all);
    }

private:
    TemporaryFolder m_temporary;
    fs::path m_folder;
};

GivenCommand readIn(const Office& office)
{
    return give(office, office.newSpreadsheet(), "NewReportFromFile",
                interop::mediaDescriptor({{"URL", Any(interop::toUno("file://" + report.string()))}}));
}

} // namespace

TEST(ReaderTest, WorksFromAFolderWithAChineseName)
{
    const CopiedExtension extension("年报 勾稽");
    const Office office(Installation{.extensions = extension.folder()});
    const GivenCommand given = readIn(office);
    EXPECT_EQ(given.state, GivenCommand::State::Success) << given.reason();
}

TEST(ReaderTest, WorksWhereItIsNotExecutable)
{
    const CopiedExtension extension("plain");
    fs::permissions(extension.program(), fs::perms::owner_read | fs::perms::owner_write);
    const Office office(Installation{.extensions = extension.folder()});
    const GivenCommand given = readIn(office);
    EXPECT_EQ(given.state, GivenCommand::State::Success) << given.reason();
}

TEST(ReaderTest, ACrashIsAMessageAndTheOfficeGoesOn)
{
    const CopiedExtension extension("crash");
    extension.replaceProgram("kill -SEGV $$");
    const Office office(Installation{.extensions = extension.folder()});
    const GivenCommand given = readIn(office);
    EXPECT_EQ(given.state, GivenCommand::State::Failure);
    EXPECT_NE(given.values.at("Message").find("suqian-2024.docx"), std::string::npos);
    const Document document = office.newSpreadsheet();
    enter(document, "A1", "=ORG.GOUJI.FUNCTIONS.FOOT(7;2;4)");
    EXPECT_EQ(shownIn(document, "A1"), "1");
}

TEST(ReaderTest, HalfAnAnswerIsNone)
{
    const CopiedExtension extension("half");
    extension.replaceProgram("printf '%s' '{\"file\":\"a\",\"edition\":\"2021\",\"tables\":[{\"table\":\"appl'");
    const Office office(Installation{.extensions = extension.folder()});
    EXPECT_EQ(readIn(office).state, GivenCommand::State::Failure);
}

TEST(ReaderTest, WithoutTheProgramAFileIsNotReadAndThatIsSaid)
{
    const CopiedExtension extension("without");
    fs::remove(extension.program());
    const Office office(Installation{.extensions = extension.folder()});
    const GivenCommand given = readIn(office);
    EXPECT_EQ(given.state, GivenCommand::State::Failure);
    EXPECT_FALSE(given.values.at("Message").empty());
}

} // namespace gouji::office
