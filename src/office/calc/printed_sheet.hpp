// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/output/validation_sheet.hpp"
#include "office/calc/document.hpp"

#include <com/sun/star/uno/XComponentContext.hpp>

#include <string>
#include <vector>

namespace gouji::calc {

// Opens a new spreadsheet with these lines on a sheet of that title, laid out for a page of paper.
void openPrintedSheet(const std::vector<output::SheetLine>& lines, const std::string& title,
                      const css::uno::Reference<css::uno::XComponentContext>& context);

} // namespace gouji::calc
