// SPDX-License-Identifier: MPL-2.0
#include "core/wording/messages.hpp"

#include "core/catalogue/json_document.hpp"

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
    const auto root = catalogue::parseJson(file->name, file->text);
    if (!root)
        return root.error();
    catalogue::JsonReader reader{std::string(name)};
    std::map<std::string, std::string> patterns;
    if (const auto* object = std::get_if<catalogue::JsonNode::Object>(&root->value)) {
        for (const auto& [key, node] : *object)
            patterns.emplace(key, reader.string(*root, key));
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
    if (pattern == m_patterns.end())
        return key;
    std::string text;
    std::string_view rest = pattern->second;
    for (;;) {
        const auto open = rest.find('{');
        const auto close = open == rest.npos ? rest.npos : rest.find('}', open);
        if (close == rest.npos)
            return text.append(rest);
        text.append(rest.substr(0, open));
        const auto argument = arguments.find(std::string(rest.substr(open + 1, close - open - 1)));
        text.append(argument == arguments.end() ? rest.substr(open, close - open + 1)
                                                : std::string_view(argument->second));
        rest.remove_prefix(close + 1);
    }
}

} // namespace gouji::wording
