// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/text/text.hpp"

namespace gouji::narrative {

// Marks that stand for a number where two or more are together: XX件, ____件.
inline bool isPlaceholder(char32_t letter) { return text::isOneOf(U"XxＸｘ×╳*_＿○", letter); }

// What has to follow, so that 王XX is no number.
inline bool isUnitOfPlaceholder(char32_t letter)
{
    return text::isOneOf(U"件起宗份条个项元%％年月日期次例篇万亿", letter);
}

} // namespace gouji::narrative
