// SPDX-License-Identifier: MPL-2.0
#include "core/records/place_json.hpp"

#include <boost/json.hpp>

#include <charconv>
#include <string>
#include <string_view>

namespace gouji::records {
namespace {

namespace json = boost::json;

std::string textAt(const json::object& object, std::string_view key)
{
    const json::value* value = object.if_contains(key);
    const json::string* text = value ? value->if_string() : nullptr;
    return text ? std::string(*text) : std::string();
}

std::optional<int> numberIn(const std::string& text)
{
    int number = 0;
    const char* end = text.data() + text.size();
    const auto read = std::from_chars(text.data(), end, number);
    return read.ec == std::errc() && read.ptr == end ? std::optional(number) : std::nullopt;
}

} // namespace

void put(const rules::Place& place, json::object& object)
{
    const auto putText = [&](const char* key, const std::string& text) {
        if (!text.empty())
            object[key] = text;
    };
    putText("table", place.table.text());
    putText("row", place.row.text());
    putText("column", place.column.text());
    putText("section", place.section ? std::to_string(*place.section) : std::string());
    putText("quote", place.quote);
}

rules::Place placeIn(const json::object& object)
{
    return {reports::TableCode(textAt(object, "table")), reports::RowCode(textAt(object, "row")),
            reports::ColumnCode(textAt(object, "column")), numberIn(textAt(object, "section")),
            textAt(object, "quote")};
}

} // namespace gouji::records
