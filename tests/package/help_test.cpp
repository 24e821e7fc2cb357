// SPDX-License-Identifier: MPL-2.0
#include "core/packs/catalogue.hpp"
#include "package/package.hpp"
#include "support/source_files.hpp"

#include <gtest/gtest.h>

#include <filesystem>
#include <regex>
#include <string>

// The help in the extension: a page for everything, in both languages, and nothing that leads elsewhere.
namespace gouji::package {
namespace {

namespace fs = std::filesystem;

constexpr const char* languages[] = {"zh-CN", "en-US"};

fs::path pageFile(const std::string& language, const std::string& name)
{
    return unpacked() / "help" / language / (name + ".html");
}

std::string escaped(std::string text)
{
    text = std::regex_replace(text, std::regex("&"), "&amp;");
    text = std::regex_replace(text, std::regex("<"), "&lt;");
    return std::regex_replace(text, std::regex(">"), "&gt;");
}

bool says(const fs::path& page, const std::string& text)
{
    return test::contentOf(page).find(escaped(text)) != std::string::npos;
}

std::vector<fs::path> pages()
{
    std::vector<fs::path> files;
    for (const auto& file : fs::recursive_directory_iterator(unpacked() / "help"))
        if (file.path().extension() == ".html")
            files.push_back(file.path());
    return files;
}

} // namespace

TEST(HelpTest, EveryRuleHasAPageWithItsStatementAndSource)
{
    const auto catalogue = packs::builtInCatalogue();
    for (const auto& edition : catalogue.editions) {
        for (const rules::Rule& rule : edition.ruleSet().all()) {
            const std::string name = "rule-" + rule.id.text();
            for (const Language language : {Language::Chinese, Language::English}) {
                const fs::path page = pageFile(languages[language == Language::English], name);
                ASSERT_TRUE(fs::exists(page)) << page;
                EXPECT_TRUE(says(page, rule.statement.in(language))) << page;
                EXPECT_TRUE(says(page, rule.source.in(language))) << page;
                EXPECT_TRUE(says(page, rule.id.text())) << page;
            }
        }
    }
}

TEST(HelpTest, EveryFunctionHasAPageWithAnExample)
{
    const Names functions = found(test::contentOf(unpacked() / "registry/CalcAddIns.xcu"),
                                  R"re("DisplayName">\s*<value xml:lang="en-US">([A-Z]+)<)re");
    EXPECT_EQ(functions.size(), 12u);
    for (const std::string language : languages) {
        for (std::string name : functions) {
            const std::string call = "=" + name + "(";
            for (char& letter : name)
                letter = static_cast<char>(letter - 'A' + 'a');
            EXPECT_TRUE(says(pageFile(language, "function-" + name), call)) << language << " " << name;
        }
    }
}

TEST(HelpTest, EveryCommandIsExplained)
{
    const Names commands =
        found(test::contentOf(unpacked() / "registry/Addons.xcu"), "<value>org\\.gouji\\.calc:([A-Za-z0-9]+)<");
    for (const std::string language : languages) {
        const std::string page = test::contentOf(pageFile(language, "commands"));
        for (const std::string& command : commands) {
            if (command == "Menu") // the menu itself
                continue;
            EXPECT_TRUE(std::regex_search(page, std::regex("id=\"" + command + "\">[^<]+</h2>\\s*<p>[^<]{5}")))
                << language << " " << command;
        }
    }
}

TEST(HelpTest, EveryDialogHasAPage)
{
    for (const std::string language : languages)
        for (const auto& dialog : fs::directory_iterator(unpacked() / "dialogs")) {
            if (test::contentOf(dialog.path()).find("dlg:id=\"help\"") == std::string::npos)
                continue; // one that only says to wait
            EXPECT_TRUE(fs::exists(pageFile(language, dialog.path().stem()))) << dialog.path();
        }
}

TEST(HelpTest, EveryLinkLeadsToAPageOfTheHelp)
{
    ASSERT_FALSE(pages().empty());
    for (const fs::path& page : pages()) {
        for (const std::string& link : found(test::contentOf(page), "(?:href|src)=\"([^\"]*)\"")) {
            const std::string file = link.substr(0, link.find('#'));
            const fs::path target = file.empty() ? page : page.parent_path() / file;
            ASSERT_TRUE(fs::is_regular_file(target)) << page << " " << link;
            if (link.find('#') == std::string::npos)
                continue;
            EXPECT_NE(test::contentOf(target).find("id=\"" + link.substr(link.find('#') + 1) + "\""),
                      std::string::npos)
                << page << " " << link;
        }
    }
}

TEST(HelpTest, NeitherProgramsNorTheNetAreAskedFor)
{
    for (const fs::path& page : pages())
        EXPECT_TRUE(found(test::contentOf(page), "(<script|<iframe|<form|(?:src|href)=\"[a-z]+:|url\\()").empty())
            << page;
}

} // namespace gouji::package
