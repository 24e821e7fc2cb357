// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/model/grid.hpp"

#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace gouji::locate {

// What makes two labels the same: their letters, digits and ideographs alone. Spaces, line breaks, punctuation of
// any width and a note in brackets at the end do not count: "本年增 / 减" and "本年增/减",
// "（二）部分公开（区分处理的，……）" and "(二)部分公开".
std::string labelKey(std::string_view text);

// Where each label stands in a sheet, in reading order.
class LabelIndex {
public:
    explicit LabelIndex(const model::Grid& grid);

    const std::vector<model::Position>& find(std::string_view label) const;
    // The key of the label in that place; empty where none stands.
    const std::string& keyAt(model::Position position) const;

private:
    std::unordered_map<std::string, std::vector<model::Position>> m_positions;
    std::unordered_map<int, std::unordered_map<int, std::string>> m_keys;
};

} // namespace gouji::locate
