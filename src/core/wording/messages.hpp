// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/base/message.hpp"
#include "core/base/result.hpp"
#include "core/embedded_text.hpp"
#include "core/language.hpp"

#include <map>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>

namespace gouji::wording {

// A pattern with its named arguments put in; those that are not given stay as they are.
std::string filledIn(std::string_view pattern, const std::map<std::string, std::string>& arguments);

// The texts of one language: patterns by key, with named arguments in braces: "找不到{table}".
class Messages {
public:
    using Patterns = std::map<std::string, std::string>;

    // Reads extension/messages/<language>.json from the files given. A problem names the file and the line.
    static Result<Messages> read(std::span<const EmbeddedText> files, Language language);

    // The texts the product is built with, which live as long as the program. Each is read when it is asked for:
    // most runs say a few of them. Tests check the files, so this cannot fail.
    static const Messages& builtIn(Language language);

    Language language() const { return m_language; }

    // The key itself where there is no such text: visible, and never fatal.
    std::string text(const Message& message) const;
    std::string text(const std::string& key, const std::map<std::string, std::string>& arguments = {}) const;

    // All of them, as their file has them.
    Patterns patterns() const;

private:
    Messages(Language language, std::shared_ptr<const Patterns> patterns);

    std::optional<std::string> patternOf(const std::string& key) const;

    Language m_language = Language::Chinese;
    std::shared_ptr<const Patterns> m_patterns; // null: those the product is built with
};

} // namespace gouji::wording
