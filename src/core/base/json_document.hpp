// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/base/result.hpp"
#include "core/language.hpp"

#include <cstdint>
#include <initializer_list>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <variant>
#include <vector>

namespace gouji {

// A JSON value that knows the line it begins on, so that a mistake in a data file can be shown in place.
struct JsonNode {
    using Array = std::vector<JsonNode>;
    struct Member;
    using Object = std::vector<Member>; // in the order of the file

    int line = 0;
    std::variant<std::monostate, bool, std::int64_t, double, std::string, Array, Object> value;

    const JsonNode* find(std::string_view key) const;
};

struct JsonNode::Member {
    std::string key;
    JsonNode node;
};

// A problem names the file and the line, and behind a colon the column where the text stops being JSON.
Result<JsonNode> parseJson(std::string_view file, std::string_view text);

// Takes typed values out of a JSON file. The first mistake is kept, every later question is answered with an
// empty value, and problem() tells it in the end: the code that reads a format stays as plain as the format.
class JsonReader {
public:
    explicit JsonReader(std::string file) : m_file(std::move(file)) {}

    std::string string(const JsonNode& object, std::string_view key);
    std::string string(const JsonNode& text); // of an array
    std::string stringOr(const JsonNode& object, std::string_view key, const std::string& otherwise);
    int integer(const JsonNode& object, std::string_view key);
    // An object of the same text in both languages.
    LocalisedText localised(const JsonNode& object, std::string_view key);
    // The members of an array that must be there; none for an absent optional one.
    const JsonNode::Array& array(const JsonNode& object, std::string_view key);
    const JsonNode::Array& optionalArray(const JsonNode& object, std::string_view key);
    const JsonNode& object(const JsonNode& object, std::string_view key);
    std::vector<std::string> strings(const JsonNode::Array& array);

    // Keys that the format does not know are mistakes: most are misspelt ones. So are keys that come twice.
    void allowOnly(const JsonNode& object, std::initializer_list<std::string_view> keys);

    void fail(const JsonNode& where, Message why);
    const std::optional<Problem>& problem() const { return m_problem; }

private:
    template <typename Type>
    const Type& as(const JsonNode& node, std::string_view key, std::string_view expected);
    const JsonNode& required(const JsonNode& object, std::string_view key);

    std::string m_file;
    std::optional<Problem> m_problem;
};

} // namespace gouji
