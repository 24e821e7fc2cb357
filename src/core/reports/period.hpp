// SPDX-License-Identifier: MPL-2.0
#pragma once

namespace gouji::reports {

// Whose figure it is: the report's own, or that of the report of the year before.
enum class Period { ThisYear, LastYear };

} // namespace gouji::reports
