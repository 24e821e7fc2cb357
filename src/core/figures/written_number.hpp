// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/figures/decimal.hpp"
#include "core/figures/unit.hpp"

#include <optional>
#include <string_view>

namespace gouji::figures {

// A number as people write it in a form.
struct WrittenNumber {
    Decimal number;           // as written, before any conversion
    std::optional<Unit> unit; // the unit written beside it, if any: 20275.42(万), 251000（单位：元）
    bool hasWords = false;    // anything else than the number stands in the text
    bool isChange = false;    // a word says that it is more or less of something: 减12, 增加 3 件
};

// Reads the only number of a text outside its brackets: full-width digits, thousands separators, signs, a unit,
// words behind it, notes in brackets. Nothing where there is no number or more than one ("3/5", "12元5角"), where
// it is only about so many ("10余件"), or where the text makes another one of it ("3千", "50%", "2020年").
std::optional<WrittenNumber> readWrittenNumber(std::string_view text);

// True for the marks people put where there is no figure: nothing, spaces, "/", "-", "—", "空".
bool isNoFigureMark(std::string_view text);

} // namespace gouji::figures
