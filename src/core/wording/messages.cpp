// SPDX-License-Identifier: MPL-2.0
#include "core/wording/messages.hpp"

#include "core/base/json_document.hpp"

#include <algorithm>
#include <cassert>
#include <utility>

namespace gouji::wording {
namespace {

std::string_view fileOf(Language language)
{
    return language == Language::Chinese ? "extension/messages/zh-CN.json" : "extension/messages/en-US.json";
}

} // namespace

Messages::Messages(Language language, std::map<std::string, std::string> patterns)
    : m_language(language),
      m_patterns(std::move(patterns))
{}

Result<Messages> Messages::read(std::span<const EmbeddedText> files, Language language)
{
    const std::string_view name = fileOf(language);
    const auto file =
        std::find_if(files.begin(), files.end(), [&](const EmbeddedText& text) { return text.name == name; });
    if (file == files.end())
        return Problem{std::string(name), {}, {"catalogue.missing-file", {}}};
    const auto root = parseJson(file->name, file->text);
    if (!root)
        return root.error();
    JsonReader reader{std::string(name)};
    std::map<std::string, std::string> patterns;
    if (const auto* object = std::get_if<JsonNode::Object>(&root->value)) {
        for (const auto& [key, node] : *object)
            patterns.emplace(key, reader.string(node));
    }
    if (reader.problem())
        return *reader.problem();
    return Messages(language, std::move(patterns));
}

Messages Messages::builtIn(Language language)
{
    auto messages = read(embedded::messageFiles(), language);
    assert(messages && "the built-in messages are held by tests");
    return std::move(*messages);
}

std::string Messages::text(const Message& message) const { return text(message.key, message.arguments); }

std::string Messages::text(const std::string& key, const std::map<std::string, std::string>& arguments) const
{
    const auto pattern = m_patterns.find(key);
    return pattern == m_patterns.end() ? key : filledIn(pattern->second, arguments);
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
