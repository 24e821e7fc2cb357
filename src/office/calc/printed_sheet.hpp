// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/output/validation_sheet.hpp"
#include "office/calc/document.hpp"

#include <com/sun/star/uno/XComponentContext.hpp>

#include <string>
#include <vector>

namespace gouji::calc {

// Opens a new spreadsheet with a sheet for each of them, called by that title, laid out for pages of paper as wide
// as its columns: in the fonts of the forms, each row as high as its texts, the head of the entries on every page.
// `page` is what stands at the foot, with "{page}" and "{pages}" for numbers.
void openPrintedSheets(const std::vector<std::vector<output::SheetLine>>& sheets, const std::string& title,
                       const std::string& page, const css::uno::Reference<css::uno::XComponentContext>& context);

} // namespace gouji::calc
