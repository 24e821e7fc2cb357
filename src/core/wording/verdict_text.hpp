// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/validation/validation.hpp"
#include "core/wording/messages.hpp"

#include <cstddef>
#include <set>
#include <string>
#include <vector>

namespace gouji::wording {

// Whether a report without errors has blank cells, rules that could not be judged, or a text that contradicts it:
// not all of it ties.
bool hasReservation(const Validation& validation);

// "✔ 全部相符", "✔ 相符，另有 4 格空白", "○ 未填完：已填 1/3 张表，还差 156 格", "✖ 3 项不符，1 项警告",
// "表内相符，正文 2 处不符": the verdict of one report with its counts. What is blank is said with it, so that
// nobody reads that all is well.
std::string verdictLineOf(const Validation& validation, const Messages& messages);

// The same while the report is being filled in: "○ 已填 2/3 张表，还差 47 格", "✖ 1 项不符，已填 2/3 张表，还差 47
// 格". Findings that wait are not counted.
std::string fillingLineOf(const Validation& validation, const std::set<std::size_t>& waiting,
                          const Messages& messages);

// "“主动公开”表、“申请办理情况”表": the tables by name.
std::string tablesText(const std::vector<reports::TableCode>& tables, const packs::Edition& edition,
                       const Messages& messages);

// "“主动公开”表没有填写，全报告共有 160 格空白": what is left to fill in, a line for each report that is
// unfinished.
std::string missingText(const std::vector<Validation>& validations, const Messages& messages);

} // namespace gouji::wording
