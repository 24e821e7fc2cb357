// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/narrative/text_figure.hpp"
#include "core/reports/report.hpp"
#include "core/rules/finding.hpp"

#include <cstddef>
#include <string>

namespace gouji::wording {

// Words of a text with the figure that they are about made plain: "全年收到申请【35件】". Long ones are cut, never
// the figure. `begin` and `length` are in bytes of the quote; without a length no figure is marked.
std::string markedQuote(const std::string& quote, std::size_t begin, std::size_t length);

std::string markedQuote(const rules::Passage& passage);
std::string markedQuote(const narrative::TextFigure& figure, const reports::Report& report);

} // namespace gouji::wording
