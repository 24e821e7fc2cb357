// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/model/grid.hpp"
#include "core/model/label_key.hpp"

#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <unordered_set>
#include <vector>

namespace gouji::locate {

using model::labelKey;

// The keys of the labels to look for.
using LabelKeys = std::unordered_set<std::string>;

// Where the labels looked for stand in a sheet, in reading order.
class LabelIndex {
public:
    LabelIndex(const model::Grid& grid, const LabelKeys& wanted);

    const std::vector<model::Position>& find(std::string_view label) const;
    // The key of the label in that place; empty where none stands.
    const std::string& keyAt(model::Position position) const;
    // The keys of the labels left of a place, as far as so many columns away, the nearest first.
    std::vector<std::string_view> keysLeftOf(model::Position position, int reach) const;
    // The area that holds all of them; nothing where there are none.
    const std::optional<model::Area>& area() const { return m_area; }

private:
    void add(model::Position position, const std::string& key);

    std::unordered_map<std::string, std::vector<model::Position>> m_positions;
    std::map<model::Position, std::string> m_keys;
    std::optional<model::Area> m_area;
};

} // namespace gouji::locate
