// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "office/office.hpp"

#include <com/sun/star/sheet/XSpreadsheet.hpp>
#include <com/sun/star/table/XCell.hpp>

#include <string>

namespace gouji::office {

css::uno::Reference<css::sheet::XSpreadsheet> sheetOf(const Document& document, int index = 0);
css::uno::Reference<css::table::XCell> cellOf(const Document& document, const char* address, int sheet = 0);

// As the cell shows it, errors too: "3", "#VALUE!", "相符".
std::string shownIn(const css::uno::Reference<css::table::XCell>& cell);
std::string shownIn(const Document& document, const char* address, int sheet = 0);

// What the office says beside a cell that is selected: the hint of its validity. Empty for none.
std::string hintIn(const Document& document, const char* address, int sheet = 0);

// As typed in English: "=FOOT(6;1;2)" is a formula, "3" a number, "" a blank.
void enter(const Document& document, const char* address, const char* typed, int sheet = 0);

} // namespace gouji::office
