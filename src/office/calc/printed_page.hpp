// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "office/calc/document.hpp"

#include <string>

namespace gouji::calc {

// Lays out the page of a document whose sheets are as wide as A4 between its margins, the tallest so high, in
// 1/100 mm. At the foot stands a text with "{page}" and "{pages}" for numbers. What is hardly higher than a page is
// made a little smaller, so that nobody signs a page of its own.
void layOutPages(const Document& document, const std::string& foot, sal_Int32 tallest);

} // namespace gouji::calc
