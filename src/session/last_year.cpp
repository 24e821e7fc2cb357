// SPDX-License-Identifier: MPL-2.0
#include "session/last_year.hpp"

#include "core/comparison/pairing.hpp"
#include "core/reading/locator.hpp"
#include "office/calc/other_workbook.hpp"

#include <algorithm>

namespace gouji::session {
namespace {

using Kind = LastYearChoice::Kind;

constexpr std::string_view sheetPrefix = "sheet:";

std::string folderOf(const std::string& url) { return url.substr(0, url.rfind('/') + 1); }

bool isOn(const reports::Report& report, const std::string& sheet)
{
    return std::ranges::any_of(report.tables, [&](const reports::Table& table) { return table.sheet == sheet; });
}

} // namespace

std::string toProperty(const LastYearChoice& choice, const std::string& documentUrl)
{
    if (choice.kind == Kind::Nothing)
        return {};
    if (choice.kind == Kind::Sheet)
        return std::string(sheetPrefix) + choice.place;
    const std::string folder = folderOf(documentUrl);
    return !folder.empty() && folderOf(choice.place) == folder ? choice.place.substr(folder.size()) : choice.place;
}

LastYearChoice choiceFromProperty(const std::string& property, const std::string& documentUrl)
{
    if (property.empty())
        return {};
    if (property.starts_with(sheetPrefix))
        return {Kind::Sheet, property.substr(sheetPrefix.size())};
    const bool isWhole = property.find(":/") != std::string::npos;
    return {Kind::File, isWhole ? property : folderOf(documentUrl) + property};
}

Result<LastYearReports> readLastYear(const css::uno::Reference<css::uno::XComponentContext>& context,
                                     const LastYearChoice& choice, const packs::Catalogue& catalogue)
{
    LastYearReports lastYear{choice, {}};
    if (choice.kind != Kind::File)
        return lastYear;
    const auto workbook = calc::readOtherWorkbook(context, choice.place, catalogue);
    if (!workbook)
        return workbook.error();
    lastYear.reports = reading::locateReports(*workbook, catalogue, std::nullopt);
    if (lastYear.reports.empty())
        return Problem{calc::fileNameOf(choice.place), {}, {"file.no-standard-table", {}}};
    return lastYear;
}

const reports::Report* reportBefore(const reports::Report& report, const LastYearReports& lastYear,
                                    const std::vector<reports::Report>& inTheDocument)
{
    if (lastYear.choice.kind == Kind::Sheet) {
        const auto found = std::ranges::find_if(inTheDocument, [&](const reports::Report& candidate) {
            return isOn(candidate, lastYear.choice.place);
        });
        return found == inTheDocument.end() || isOn(report, lastYear.choice.place) ? nullptr : &*found;
    }
    if (lastYear.reports.empty())
        return nullptr;
    const reports::Report* paired = comparison::reportBefore(report, lastYear.reports);
    return paired ? paired : &lastYear.reports.front();
}

} // namespace gouji::session
