// SPDX-License-Identifier: MPL-2.0
#include "core/wording/messages.hpp"

#include "core/base/json_document.hpp"

#include <algorithm>
#include <cassert>
#include <unordered_map>
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

// The texts of a language as their file has them, unread, by key. The file holds one a line.
class BuiltInTexts {
public:
    explicit BuiltInTexts(Language language)
    {
        const auto files = embedded::messageFiles();
        const auto file = std::ranges::find(files, fileOf(language), &EmbeddedText::name);
        assert(file != files.end() && "both languages are built in");
        std::string_view rest = file->text;
        while (!rest.empty()) {
            const auto end = std::min(rest.find('\n'), rest.size() - 1) + 1;
            take(rest.substr(0, end));
            rest.remove_prefix(end);
        }
    }

    std::optional<std::string> find(const std::string& key) const
    {
        const auto written = m_written.find(key);
        if (written == m_written.end())
            return std::nullopt;
        const auto read = parseJson({}, written->second);
        assert(read && "the built-in messages are held by tests");
        return std::get<std::string>(read->value);
    }

private:
    // A line such as `"key": "text",`; others hold no text.
    void take(std::string_view line)
    {
        const auto key = line.find('"');
        const auto keyEnd = line.find('"', key + 1);
        const auto text = line.find('"', keyEnd + 1);
        if (key == line.npos || keyEnd == line.npos || text == line.npos)
            return;
        m_written.emplace(line.substr(key + 1, keyEnd - key - 1), line.substr(text, line.rfind('"') + 1 - text));
    }

    std::unordered_map<std::string_view, std::string_view> m_written; // in JSON's quotes
};

const BuiltInTexts& builtInTexts(Language language)
{
    if (language == Language::Chinese) {
        static const BuiltInTexts chinese(Language::Chinese);
        return chinese;
    }
    static const BuiltInTexts english(Language::English);
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

Messages::Patterns Messages::patterns() const
{
    return m_patterns ? *m_patterns : *patternsIn(embedded::messageFiles(), m_language);
}

std::optional<std::string> Messages::patternOf(const std::string& key) const
{
    if (!m_patterns)
        return builtInTexts(m_language).find(key);
    const auto pattern = m_patterns->find(key);
    return pattern == m_patterns->end() ? std::nullopt : std::optional(pattern->second);
}

std::string Messages::text(const Message& message) const { return text(message.key, message.arguments); }

std::string Messages::text(const std::string& key, const std::map<std::string, std::string>& arguments) const
{
    const auto pattern = patternOf(key);
    return pattern ? filledIn(*pattern, arguments) : key;
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
