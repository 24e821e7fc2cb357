// SPDX-License-Identifier: MPL-2.0
#include "core/packs/catalogue.hpp"
#include "core/text/text.hpp"
#include "core/wording/messages.hpp"
#include "support/source_files.hpp"

#include <gtest/gtest.h>

#include <algorithm>
#include <map>
#include <regex>

// Every text exists in both languages, and none stands in the code.
namespace gouji {
namespace {

namespace fs = std::filesystem;
using wording::Messages;
using Patterns = std::map<std::string, std::string>;

// The wording of the forms themselves and of formulas, which the code has to know; everything a person reads comes
// from data.
const std::set<std::string> knowsTheForms{"blank_findings.cpp",
                                          "body_name.cpp",
                                          "body_names.cpp",
                                          "brackets.cpp",
                                          "broken_title.cpp",
                                          "clauses.cpp",
                                          "compact_text.cpp",
                                          "count_unit.cpp",
                                          "docx_numbering.cpp",
                                          "error_code.cpp",
                                          "extra_figures.cpp",
                                          "extra_rows.cpp",
                                          "family_reader.cpp",
                                          "identity_findings.cpp",
                                          "heading_line.cpp",
                                          "heading_number.cpp",
                                          "judge.cpp",
                                          "label_key.cpp",
                                          "labelled.cpp",
                                          "list_number.cpp",
                                          "mention.cpp",
                                          "number.cpp",
                                          "old_figures.cpp",
                                          "page_number.cpp",
                                          "paragraphs.cpp",
                                          "parser.cpp",
                                          "report_text.cpp",
                                          "rewording.cpp",
                                          "section_findings.cpp",
                                          "section_heading.cpp",
                                          "sheet_name.cpp",
                                          "stated_unit.cpp",
                                          "title.cpp",
                                          "title_line.cpp",
                                          "tokens.cpp",
                                          "unit.cpp",
                                          "unit_words.cpp",
                                          "unnumbered.cpp",
                                          "written_number.cpp"};

std::multiset<std::string> argumentsIn(const std::string& pattern)
{
    const std::regex argument(R"(\{([a-z-]+)\})", std::regex::icase);
    std::multiset<std::string> names;
    for (std::sregex_iterator it(pattern.begin(), pattern.end(), argument), end; it != end; ++it)
        names.insert((*it)[1]);
    return names;
}

Patterns patternsOf(Language language) { return Messages::builtIn(language).patterns(); }

TEST(TextsTest, BothLanguagesHaveTheSameMessagesWithTheSameArguments)
{
    const Patterns chinese = patternsOf(Language::Chinese);
    const Patterns english = patternsOf(Language::English);
    ASSERT_FALSE(chinese.empty());
    for (const auto& [key, pattern] : chinese) {
        ASSERT_TRUE(english.contains(key)) << key << " has no English text";
        EXPECT_EQ(argumentsIn(pattern), argumentsIn(english.at(key))) << key;
    }
    for (const auto& [key, pattern] : english)
        EXPECT_TRUE(chinese.contains(key)) << key << " has no Chinese text";
}

TEST(TextsTest, PacksWordFindingsInBothLanguagesWithTheSameArguments)
{
    std::size_t seen = 0;
    for (const packs::Edition& edition : packs::builtInCatalogue().editions) {
        for (const auto& [key, texts] : edition.texts()) {
            for (const LocalisedText* text : {&texts.title, &texts.message}) {
                ++seen;
                EXPECT_FALSE(text->chinese.empty()) << key;
                EXPECT_EQ(argumentsIn(text->chinese), argumentsIn(text->english)) << key;
            }
        }
    }
    EXPECT_GT(seen, 10u);
}

TEST(TextsTest, EveryKeyInTheCodeHasAText)
{
    const Patterns messages = patternsOf(Language::English);
    std::set<std::string> families;
    for (const auto& [key, pattern] : messages)
        families.insert(key.substr(0, key.find('.')));
    const std::regex literal(R"-("([a-z]+\.[a-z.-]*)")-");
    for (const fs::path& file : test::filesBelow("src", {".hpp", ".cpp"})) {
        const std::string text = test::contentOf(file);
        for (std::sregex_iterator it(text.begin(), text.end(), literal), end; it != end; ++it) {
            const std::string key = (*it)[1];
            if (!families.contains(key.substr(0, key.find('.'))))
                continue;
            const auto known = messages.lower_bound(key);
            const bool composed = key.ends_with('.');
            EXPECT_TRUE(known != messages.end()
                        && (known->first == key || (composed && known->first.starts_with(key))))
                << file << ": " << key;
        }
    }
}

TEST(TextsTest, NoTextStandsInTheCode)
{
    for (const fs::path& file : test::filesBelow("src", {".cpp"})) {
        if (knowsTheForms.contains(file.filename().string()))
            continue;
        std::string text = test::contentOf(file);
        text = std::regex_replace(text, std::regex("//[^\n]*"), "");
        const std::u32string characters = text::decodeUtf8(text);
        EXPECT_TRUE(std::none_of(characters.begin(), characters.end(), [](char32_t c) {
            return c >= 0x3400 && c <= 0x9FFF;
        })) << file;
    }
}

TEST(TextsTest, EveryFindingHasATitleAndAMessage)
{
    const Patterns messages = patternsOf(Language::English);
    for (const auto& [key, pattern] : messages) {
        if (!key.starts_with("title."))
            continue;
        EXPECT_TRUE(messages.contains("finding." + key.substr(6))) << key;
    }
}

TEST(TextsTest, EveryTextOfTheOfficesConfigurationIsInBothLanguages)
{
    // A command's address is bound to the language as well, but no text.
    const std::regex chinese("xml:lang=\"zh-CN\">(?!org\\.gouji)");
    const std::regex english("xml:lang=\"en-US\">(?!org\\.gouji)");
    for (const fs::path& file : test::filesBelow("extension/registry", {".xcu"})) {
        const std::string text = test::contentOf(file);
        const auto count = [&](const std::regex& language) {
            return std::distance(std::sregex_iterator(text.begin(), text.end(), language), std::sregex_iterator());
        };
        EXPECT_EQ(count(chinese), count(english)) << file;
    }
}

} // namespace
} // namespace gouji
