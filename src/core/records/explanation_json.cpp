// SPDX-License-Identifier: MPL-2.0
#include "core/records/explanation_json.hpp"

#include "core/records/place_json.hpp"

#include <boost/json.hpp>

#include <utility>

namespace gouji::records {

namespace json = boost::json;

json::array toJson(const std::vector<RecordedExplanation>& explanations)
{
    json::array array;
    for (const RecordedExplanation& explanation : explanations) {
        json::object object{{"rule", explanation.rule.text()}};
        put(explanation.at, object);
        object["explanation"] = explanation.text;
        array.push_back(std::move(object));
    }
    return array;
}

} // namespace gouji::records
