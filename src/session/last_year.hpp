// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/base/result.hpp"
#include "core/packs/catalogue.hpp"
#include "core/reports/report.hpp"
#include "core/validation.hpp"

#include <com/sun/star/uno/XComponentContext.hpp>

#include <string>
#include <string_view>
#include <vector>

namespace gouji::session {

// What a document is compared with: a workbook on disk, or the report on a sheet of the same workbook.
struct LastYearChoice {
    enum class Kind { Nothing, File, Sheet };

    Kind kind = Kind::Nothing;
    std::string place; // the file's URL, or the sheet's name

    friend bool operator==(const LastYearChoice&, const LastYearChoice&) = default;
};

// The document property that keeps the choice, where the user wants that: "sheet:" and a name, or a URL, without
// its folder where the document is in the same one, so that both can move together.
inline constexpr std::string_view lastYearProperty = "gouji.last-year";
std::string toProperty(const LastYearChoice& choice, const std::string& documentUrl);
LastYearChoice choiceFromProperty(const std::string& property, const std::string& documentUrl);

// The reports among which that of the year before is looked for.
struct LastYearReports {
    LastYearChoice choice;
    std::vector<reports::Report> reports; // of the file; empty where the choice is a sheet of the document itself
};

// Reads the file of a choice. A problem names it: not found, not to be opened, without a standard table.
Result<LastYearReports> readLastYear(const css::uno::Reference<css::uno::XComponentContext>& context,
                                     const LastYearChoice& choice, const packs::Catalogue& catalogue);

// The report that one is compared with; null for nothing, and for the report that the others are compared with. Of
// several in a file, the one of the same body and the year before, else the first.
const reports::Report* reportBefore(const reports::Report& report, const LastYearReports& lastYear,
                                    const std::vector<reports::Report>& inTheDocument);

} // namespace gouji::session
