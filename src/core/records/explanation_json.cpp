// SPDX-License-Identifier: MPL-2.0
#include "core/records/explanation_json.hpp"

#include <boost/json.hpp>

#include <utility>

namespace gouji::records {
namespace {

namespace json = boost::json;

template <typename Code>
void put(json::object& object, const char* key, const Code& code)
{
    if (!code.empty())
        object[key] = code.text();
}

} // namespace

json::array toJson(const std::vector<RecordedExplanation>& explanations)
{
    json::array array;
    for (const RecordedExplanation& explanation : explanations) {
        json::object object{{"rule", explanation.rule.text()}};
        put(object, "table", explanation.at.table);
        put(object, "row", explanation.at.row);
        put(object, "column", explanation.at.column);
        object["explanation"] = explanation.text;
        array.push_back(std::move(object));
    }
    return array;
}

} // namespace gouji::records
