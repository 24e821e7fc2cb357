// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/reading/title.hpp"

#include <cstddef>
#include <span>
#include <string>
#include <string_view>

namespace gouji::reading {

// Whether a text may name the subject in the title of a family's report.
bool namesSubject(std::string_view text, const packs::Family& family);

// identifyTitle for a title that may be broken into several texts, of which the one at `at` names the subject:
// "某县 某局", "2024年政府信息公开", "工作年度报告". Texts that only stand beside a title are no part of it.
Identity identifyBrokenTitle(std::span<const std::string> texts, std::size_t at, const packs::Family& family);

} // namespace gouji::reading
