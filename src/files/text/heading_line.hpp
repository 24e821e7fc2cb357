// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <string_view>

namespace gouji::files {

// "# 一、总体情况" without Markdown's mark.
std::string_view withoutHeadingMark(std::string_view line);

// "三、收到和处理政府信息公开申请情况", "## 表"
bool isSectionHeading(std::string_view line);

} // namespace gouji::files
