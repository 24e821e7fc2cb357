// SPDX-License-Identifier: MPL-2.0
#include "core/base/json_document.hpp"

#include <boost/json/basic_parser_impl.hpp>

#include <algorithm>
#include <utility>

namespace gouji {
namespace {

// Builds the tree from the parser's events. The text is fed line by line, so the line of an event is known.
class TreeBuilder {
public:
    static constexpr std::size_t max_object_size = 10'000;
    static constexpr std::size_t max_array_size = 10'000;
    static constexpr std::size_t max_key_size = 1'000;
    static constexpr std::size_t max_string_size = 100'000;

    using Error = boost::system::error_code;
    using View = boost::json::string_view;

    int line = 1;
    JsonNode root;

    bool on_document_begin(Error&) { return true; }
    bool on_document_end(Error&) { return true; }
    bool on_object_begin(Error&) { return open(JsonNode::Object()); }
    bool on_array_begin(Error&) { return open(JsonNode::Array()); }
    bool on_object_end(std::size_t, Error&) { return close(); }
    bool on_array_end(std::size_t, Error&) { return close(); }
    bool on_key_part(View part, std::size_t, Error&) { return append(part); }
    bool on_key(View part, std::size_t, Error&)
    {
        append(part);
        m_keys.push_back(std::exchange(m_text, {}));
        return true;
    }
    bool on_string_part(View part, std::size_t, Error&) { return append(part); }
    bool on_string(View part, std::size_t, Error&)
    {
        append(part);
        return add(std::exchange(m_text, {}));
    }
    bool on_number_part(View, Error&) { return true; }
    bool on_int64(std::int64_t number, View, Error&) { return add(number); }
    bool on_uint64(std::uint64_t number, View, Error&) { return add(static_cast<double>(number)); }
    bool on_double(double number, View, Error&) { return add(number); }
    bool on_bool(bool truth, Error&) { return add(truth); }
    bool on_null(Error&) { return add(std::monostate()); }
    bool on_comment_part(View, Error&) { return true; }
    bool on_comment(View, Error&) { return true; }

private:
    bool append(View part)
    {
        m_text.append(part.data(), part.size());
        return true;
    }

    template <typename Value>
    bool open(Value value)
    {
        m_open.push_back(JsonNode{line, std::move(value)});
        return true;
    }

    bool close()
    {
        JsonNode finished = std::move(m_open.back());
        m_open.pop_back();
        added() = std::move(finished);
        return true;
    }

    template <typename Value>
    bool add(Value value)
    {
        JsonNode& node = added();
        node.line = line;
        node.value = std::move(value);
        return true;
    }

    // A new node in the innermost array or object.
    JsonNode& added()
    {
        if (m_open.empty())
            return root;
        if (auto* array = std::get_if<JsonNode::Array>(&m_open.back().value))
            return array->emplace_back();
        auto& members = std::get<JsonNode::Object>(m_open.back().value);
        JsonNode::Member& member = members.emplace_back();
        member.key = std::move(m_keys.back());
        m_keys.pop_back();
        return member.node;
    }

    std::vector<JsonNode> m_open;
    std::vector<std::string> m_keys;
    std::string m_text;
};

Problem problemAt(std::string_view file, int line, Message why)
{
    return {std::string(file), std::to_string(line), std::move(why)};
}

// The number of the character that follows a text in its line, as editors count.
std::string columnAfter(std::string_view text)
{
    const auto beginsCharacter = [](char byte) { return (static_cast<unsigned char>(byte) & 0xC0) != 0x80; };
    return std::to_string(1 + std::ranges::count_if(text, beginsCharacter));
}

} // namespace

const JsonNode* JsonNode::find(std::string_view key) const
{
    const auto* object = std::get_if<Object>(&value);
    if (!object)
        return nullptr;
    const auto found =
        std::find_if(object->begin(), object->end(), [&](const auto& member) { return member.key == key; });
    return found == object->end() ? nullptr : &found->node;
}

Result<JsonNode> parseJson(std::string_view file, std::string_view text)
{
    boost::json::basic_parser<TreeBuilder> parser{boost::json::parse_options()};
    TreeBuilder& builder = parser.handler();
    boost::system::error_code error;
    std::string place;
    while (!text.empty() && !error) {
        const std::string_view line = text.substr(0, std::min(text.find('\n'), text.size() - 1) + 1);
        text.remove_prefix(line.size());
        const std::size_t used = parser.write_some(!text.empty(), line.data(), line.size(), error);
        if (!error && used < line.size() && line.find_first_not_of(" \t\r\n", used) != line.npos)
            error = boost::json::error::extra_data;
        if (error)
            place = std::to_string(builder.line).append(":").append(columnAfter(line.substr(0, used)));
        else
            builder.line += 1;
    }
    if (!error && !parser.done()) {
        error = boost::json::error::incomplete;
        place = std::to_string(builder.line);
    }
    if (error)
        return Problem{std::string(file), place, {"catalogue.not-json", {{"reason", error.message()}}}};
    return std::move(builder.root);
}

std::string JsonReader::string(const JsonNode& object, std::string_view key)
{
    return as<std::string>(required(object, key), key, "string");
}

std::string JsonReader::string(const JsonNode& text) { return as<std::string>(text, "[]", "string"); }

std::string JsonReader::stringOr(const JsonNode& object, std::string_view key, const std::string& otherwise)
{
    const JsonNode* node = object.find(key);
    return node ? as<std::string>(*node, key, "string") : otherwise;
}

int JsonReader::integer(const JsonNode& object, std::string_view key)
{
    const JsonNode& node = required(object, key);
    const std::int64_t number = as<std::int64_t>(node, key, "integer");
    if (std::in_range<int>(number))
        return static_cast<int>(number);
    fail(node, {"catalogue.out-of-range", {{"key", std::string(key)}, {"number", std::to_string(number)}}});
    return 0;
}

LocalisedText JsonReader::localised(const JsonNode& object, std::string_view key)
{
    const JsonNode& node = this->object(object, key);
    allowOnly(node, {"zh-CN", "en-US"});
    return {string(node, "zh-CN"), string(node, "en-US")};
}

const JsonNode::Array& JsonReader::array(const JsonNode& object, std::string_view key)
{
    return as<JsonNode::Array>(required(object, key), key, "array");
}

const JsonNode::Array& JsonReader::optionalArray(const JsonNode& object, std::string_view key)
{
    static const JsonNode::Array none;
    const JsonNode* node = object.find(key);
    return node ? as<JsonNode::Array>(*node, key, "array") : none;
}

const JsonNode& JsonReader::object(const JsonNode& object, std::string_view key)
{
    const JsonNode& node = required(object, key);
    as<JsonNode::Object>(node, key, "object");
    return node;
}

std::vector<std::string> JsonReader::strings(const JsonNode::Array& array)
{
    std::vector<std::string> texts;
    for (const JsonNode& node : array)
        texts.push_back(as<std::string>(node, "[]", "string"));
    return texts;
}

void JsonReader::allowOnly(const JsonNode& object, std::initializer_list<std::string_view> keys)
{
    const auto& members = as<JsonNode::Object>(object, "{}", "object");
    for (const auto& [key, node] : members) {
        if (std::find(keys.begin(), keys.end(), key) == keys.end())
            fail(node, {"catalogue.unknown-key", {{"key", key}}});
        else if (object.find(key) != &node)
            fail(node, {"catalogue.key-twice", {{"key", key}}});
    }
}

void JsonReader::fail(const JsonNode& where, Message why)
{
    if (!m_problem)
        m_problem = problemAt(m_file, where.line, std::move(why));
}

template <typename Type>
const Type& JsonReader::as(const JsonNode& node, std::string_view key, std::string_view expected)
{
    static const Type empty{};
    if (const auto* value = std::get_if<Type>(&node.value))
        return *value;
    fail(node, {"catalogue.wrong-type", {{"key", std::string(key)}, {"expected", std::string(expected)}}});
    return empty;
}

const JsonNode& JsonReader::required(const JsonNode& object, std::string_view key)
{
    static const JsonNode absent;
    const JsonNode* node = object.find(key);
    if (!node)
        fail(object, {"catalogue.missing-key", {{"key", std::string(key)}}});
    return node ? *node : absent;
}

} // namespace gouji
