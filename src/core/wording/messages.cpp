// SPDX-License-Identifier: MPL-2.0
#include "core/wording/messages.hpp"

#include "core/base/json_document.hpp"

#include <algorithm>
#include <cassert>
#include <utility>

namespace gouji::wording {
namespace {

using Patterns = Messages::Patterns;

std::string_view fileOf(Language language)
{
    return language == Language::Chinese ? "extension/messages/zh-CN.json" : "extension/messages/en-US.json";
}

Result<Patterns> patternsIn(std::span<const EmbeddedText> files, Language language)
{
    const std::string_view name = fileOf(language);
    const auto file = std::ranges::find(files, name, &EmbeddedText::name);
    if (file == files.end())
        return Problem{std::string(name), {}, {"catalogue.missing-file", {}}};
    auto root = parseJson(file->name, file->text);
    if (!root)
        return root.error();
    JsonReader reader{std::string(name)};
    Patterns patterns;
    if (auto* object = std::get_if<JsonNode::Object>(&root->value)) {
        for (auto& [key, node] : *object) {
            if (auto* text = std::get_if<std::string>(&node.value))
                patterns.emplace(std::move(key), std::move(*text));
            else
                reader.string(node);
        }
    }
    if (reader.problem())
        return *reader.problem();
    return patterns;
}

Patterns readBuiltIn(Language language)
{
    auto patterns = patternsIn(embedded::messageFiles(), language);
    assert(patterns && "the built-in messages are held by tests");
    return std::move(*patterns);
}

const Patterns& builtInPatterns(Language language)
{
    if (language == Language::Chinese) {
        static const Patterns chinese = readBuiltIn(Language::Chinese);
        return chinese;
    }
    static const Patterns english = readBuiltIn(Language::English);
    return english;
}

} // namespace

Messages::Messages(Language language, std::shared_ptr<const Patterns> patterns)
    : m_language(language),
      m_patterns(std::move(patterns))
{}

Result<Messages> Messages::read(std::span<const EmbeddedText> files, Language language)
{
    auto patterns = patternsIn(files, language);
    if (!patterns)
        return patterns.error();
    return Messages(language, std::make_shared<const Patterns>(std::move(*patterns)));
}

const Messages& Messages::builtIn(Language language)
{
    static const Messages chinese(Language::Chinese, nullptr);
    static const Messages english(Language::English, nullptr);
    return language == Language::Chinese ? chinese : english;
}

const Messages::Patterns& Messages::patterns() const
{
    return m_patterns ? *m_patterns : builtInPatterns(m_language);
}

std::string Messages::text(const Message& message) const { return text(message.key, message.arguments); }

std::string Messages::text(const std::string& key, const std::map<std::string, std::string>& arguments) const
{
    const auto pattern = patterns().find(key);
    return pattern == patterns().end() ? key : filledIn(pattern->second, arguments);
}

std::string filledIn(std::string_view pattern, const std::map<std::string, std::string>& arguments)
{
    std::string text;
    for (;;) {
        const auto open = pattern.find('{');
        const auto close = open == pattern.npos ? pattern.npos : pattern.find('}', open);
        if (close == pattern.npos)
            return text.append(pattern);
        text.append(pattern.substr(0, open));
        const auto argument = arguments.find(std::string(pattern.substr(open + 1, close - open - 1)));
        text.append(argument == arguments.end() ? pattern.substr(open, close - open + 1)
                                                : std::string_view(argument->second));
        pattern.remove_prefix(close + 1);
    }
}

} // namespace gouji::wording
