// SPDX-License-Identifier: MPL-2.0
#include "core/wording/messages.hpp"

#include <gtest/gtest.h>

#include <array>

namespace gouji::wording {
namespace {

Messages english(const char* text)
{
    const std::array<EmbeddedText, 1> files{{{"extension/messages/en-US.json", text}}};
    return *Messages::read(files, Language::English);
}

TEST(MessagesTest, PutsNamedArgumentsIn)
{
    const Messages messages = english(R"({"a": "{b} and {c}, {b}"})");
    EXPECT_EQ(messages.text("a", {{"b", "1"}, {"c", "{b}"}}), "1 and {b}, 1");
}

TEST(MessagesTest, ShowsWhatIsNotThere)
{
    const Messages messages = english(R"({"a": "{b} {"})");
    EXPECT_EQ(messages.text("a"), "{b} {");
    EXPECT_EQ(messages.text("z"), "z");
}

TEST(MessagesTest, NamesFileAndLineOfAMistake)
{
    const std::array<EmbeddedText, 1> files{{{"extension/messages/zh-CN.json", "{\n\"a\": 1\n}"}}};
    const auto messages = Messages::read(files, Language::Chinese);
    ASSERT_FALSE(messages);
    EXPECT_EQ(messages.error().file, "extension/messages/zh-CN.json");
    EXPECT_EQ(messages.error().place, "2");
}

TEST(LanguageTest, IsEnglishForEnglishLocalesOnly)
{
    EXPECT_EQ(languageOfLocale("en_US.UTF-8"), Language::English);
    EXPECT_EQ(languageOfLocale("en-GB"), Language::English);
    EXPECT_EQ(languageOfLocale("zh_CN.UTF-8"), Language::Chinese);
    EXPECT_EQ(languageOfLocale("C"), Language::Chinese);
    EXPECT_EQ(languageOfLocale(""), Language::Chinese);
}

// What a run needs is taken out of the file without reading the rest.
TEST(MessagesTest, BuiltInTextsAreThoseOfTheirFile)
{
    for (const Language language : {Language::Chinese, Language::English}) {
        const Messages& messages = Messages::builtIn(language);
        ASSERT_GT(messages.patterns().size(), 500u);
        for (const auto& [key, pattern] : messages.patterns())
            EXPECT_EQ(messages.text(key), pattern) << key;
    }
}

} // namespace
} // namespace gouji::wording
