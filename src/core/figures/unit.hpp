// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace gouji::figures {

// What a column counts in, as a power of ten of one piece or one 元: 4 for 万元.
struct Unit {
    int powerOfTen = 0;

    friend bool operator==(const Unit&, const Unit&) = default;
};

// The unit of that name ("元", "千元", "万", "万元", "百万元", "亿", "亿元" …), if it is one.
std::optional<Unit> unitNamed(std::string_view name);
// As people write it: "万元". Empty for a unit without a name.
std::string nameOf(Unit unit);

// The unit of money that a heading states: "收费金额（单位：元）", "金额［万元］", "金额：元", "单位：件、万元".
// Nothing where it states none, or several.
std::optional<Unit> unitIn(std::string_view heading);

// The same of a text that says nothing else: "单位：元", "（金额单位：万元）", "（元）", "元".
std::optional<Unit> unitInCaption(std::string_view text);

} // namespace gouji::figures
