// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/base/result.hpp"
#include "core/document/grid.hpp"
#include "core/packs/catalogue.hpp"

#include <com/sun/star/uno/XComponentContext.hpp>

#include <string>

namespace gouji::calc {

// Reads a workbook that is not open, in any format of the office: hidden, without macros or updates of links, and
// closed again. A problem names the file.
Result<document::Workbook> readOtherWorkbook(const css::uno::Reference<css::uno::XComponentContext>& context,
                                             const std::string& url, const packs::Catalogue& catalogue);

// The name of a file for people: the end of its URL.
std::string fileNameOf(const std::string& url);

} // namespace gouji::calc
