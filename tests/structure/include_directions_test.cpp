// SPDX-License-Identifier: MPL-2.0
#include "support/source_files.hpp"

#include <gtest/gtest.h>

#include <map>
#include <regex>

// Who may include whom; src/README.md draws it.
namespace gouji {
namespace {

namespace fs = std::filesystem;

const std::map<std::string, std::set<std::string>> allowed{
    {"core", {"core"}},
    {"files", {"core", "files"}},
    {"rule_folder", {"core", "rule_folder"}},
    {"cli", {"core", "files", "rule_folder", "cli"}},
    {"calc", {"core", "calc"}},
    {"session", {"core", "rule_folder", "calc", "session"}},
    {"addin", {"core", "calc", "addin"}},
    {"sidebar", {"core", "calc", "session", "sidebar"}},
    {"commands", {"core", "calc", "session", "commands"}},
    {"options", {"core", "calc", "session", "options"}},
    {"reminder", {"core", "calc", "session", "reminder"}},
    {"app", {"core", "calc", "session", "addin", "sidebar", "commands", "options", "reminder", "app"}},
};

// Inside the core: what a folder rests on.
const std::map<std::string, std::set<std::string>> allowedInCore{
    {"model", {"model"}},
    {"catalogue", {"model", "catalogue", "rules"}},
    {"locate", {"model", "catalogue", "locate"}},
    {"rules", {"model", "catalogue", "rules"}},
    {"functions", {"model", "functions"}},
    {"explanations", {"model", "rules", "explanations"}},
    {"record", {"model", "catalogue", "rules", "record"}},
    {"own_rules", {"model", "catalogue", "rules", "own_rules"}},
    {"last_year", {"model", "catalogue", "rules", "last_year"}},
    {"totals", {"model", "catalogue", "rules", "totals"}},
    {"presentation", {"model", "catalogue", "rules", "record", "presentation"}},
};

// Built without the SDK on their include path.
const std::set<std::string> withoutOffice{"core", "files", "rule_folder", "cli"};

std::vector<std::string> matches(const std::string& text, const std::regex& pattern)
{
    std::vector<std::string> found;
    for (std::sregex_iterator it(text.begin(), text.end(), pattern), end; it != end; ++it)
        found.push_back((*it)[1]);
    return found;
}

std::string folderOf(const fs::path& path, std::size_t level)
{
    const fs::path relative = path.lexically_relative(test::projectRoot() / "src");
    auto part = relative.begin();
    std::advance(part, static_cast<std::ptrdiff_t>(level));
    return part->string();
}

TEST(IncludeDirectionsTest, EveryFolderIncludesOnlyWhatItMay)
{
    const std::regex ours(R"-(#include "([a-z_]+)/)-");
    std::size_t seen = 0;
    for (const fs::path& file : test::filesBelow("src", {".hpp", ".cpp"})) {
        const std::string folder = folderOf(file, 0);
        ASSERT_TRUE(allowed.contains(folder)) << folder << " is not in the table of this test";
        for (const std::string& included : matches(test::contentOf(file), ours)) {
            ++seen;
            EXPECT_TRUE(allowed.at(folder).contains(included)) << file << " may not include " << included;
        }
    }
    EXPECT_GT(seen, 100u);
}

TEST(IncludeDirectionsTest, TheCoreHasItsOwnOrder)
{
    const std::regex ours(R"-(#include "core/([a-z_]+)/)-");
    for (const fs::path& file : test::filesBelow("src/core", {".hpp", ".cpp"})) {
        const std::string folder = folderOf(file, 1);
        if (!allowedInCore.contains(folder))
            continue; // the engine itself, which joins them all
        for (const std::string& included : matches(test::contentOf(file), ours))
            EXPECT_TRUE(allowedInCore.at(folder).contains(included))
                << file << " may not include core/" << included;
    }
}

TEST(IncludeDirectionsTest, TheCoreAndTheCommandLineKnowNothingOfTheOffice)
{
    const std::regex office(
        R"-(#include [<"]((?:com/sun/star|org/gouji|rtl|sal|osl|cppu|cppuhelper|uno)/[^>"]*))-");
    for (const fs::path& file : test::filesBelow("src", {".hpp", ".cpp"})) {
        if (!withoutOffice.contains(folderOf(file, 0)))
            continue;
        EXPECT_TRUE(matches(test::contentOf(file), office).empty()) << file;
    }
}

TEST(IncludeDirectionsTest, EveryFileSaysItsLicence)
{
    for (const char* folder : {"src", "tests", "idl"}) {
        for (const fs::path& file : test::filesBelow(folder, {".hpp", ".cpp", ".idl"}))
            EXPECT_TRUE(test::contentOf(file).starts_with("// SPDX-License-Identifier: MPL-2.0\n")) << file;
    }
}

} // namespace
} // namespace gouji
