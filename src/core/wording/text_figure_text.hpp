// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/packs/edition.hpp"
#include "core/narrative/text_figure.hpp"
#include "core/reports/report.hpp"
#include "core/wording/messages.hpp"

#include <string>

namespace gouji::wording {

// The words of the report around the figure: "全年收到政府信息公开申请35件".
std::string quoteOf(const narrative::TextFigure& figure, const reports::Report& report);

// What the figure was held against: "一、本年新收·总计 + 二、上年结转·总计". Empty where nothing was.
std::string readingOf(const narrative::ReadFigure& reading, const packs::Edition& edition,
                      const Messages& messages);
std::string readingOf(const narrative::TextFigure& figure, const packs::Edition& edition,
                      const Messages& messages);

// Why the figure is not judged, as a sentence.
std::string reasonOf(const narrative::TextFigure& figure, const Messages& messages);

} // namespace gouji::wording
