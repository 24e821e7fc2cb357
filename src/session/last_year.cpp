// SPDX-License-Identifier: MPL-2.0
#include "session/last_year.hpp"

#include "core/comparison/pairing.hpp"
#include "core/reading/locator.hpp"
#include "core/text/ascii.hpp"
#include "office/calc/other_workbook.hpp"
#include "office/interop/language.hpp"
#include "office/program/reading_process.hpp"

#include <algorithm>
#include <optional>
#include <utility>

namespace gouji::session {
namespace {

using Kind = LastYearChoice::Kind;

constexpr std::string_view sheetPrefix = "sheet:";

std::string folderOf(const std::string& url) { return url.substr(0, url.rfind('/') + 1); }

bool isOn(const reports::Report& report, const std::string& sheet)
{
    return std::ranges::any_of(report.tables, [&](const reports::Table& table) { return table.sheet == sheet; });
}

// Of files that the office opens as workbooks, by their names.
bool isNamedAsWorkbook(const std::string& url)
{
    constexpr std::string_view endings[] = {".ods",  ".ots", ".fods", ".xlsx", ".xlsm",
                                            ".xltx", ".xls", ".xlt",  ".et",   ".ett"};
    return std::ranges::any_of(endings, [&](std::string_view ending) {
        return url.size() > ending.size()
               && text::isSameWord(std::string_view(url).substr(url.size() - ending.size()), ending);
    });
}

// What is no workbook, the extension's own program reads.
Result<std::vector<reports::Report>> reportsIn(const css::uno::Reference<css::uno::XComponentContext>& context,
                                               const std::string& url, const packs::Catalogue& catalogue)
{
    if (isNamedAsWorkbook(url)) {
        const auto workbook = calc::readOtherWorkbook(context, url, catalogue);
        if (!workbook)
            return workbook.error();
        return reading::locateReports(*workbook, catalogue, std::nullopt);
    }
    auto reports = program::readReports(context, url, {interop::interfaceLanguage(context), {}}, catalogue);
    if (reports)
        return reports;
    Problem problem = reports.error();
    if (problem.why.key != "file.as-told") // which names the file
        problem.file = calc::fileNameOf(url);
    return problem;
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
    auto reports = reportsIn(context, choice.place, catalogue);
    if (!reports)
        return reports.error();
    lastYear.reports = std::move(*reports);
    if (lastYear.reports.empty())
        return Problem{calc::fileNameOf(choice.place), {}, {"file.no-standard-table", {}}};
    return lastYear;
}

Result<LastYearReports> recallLastYear(const css::uno::Reference<css::uno::XComponentContext>& context,
                                       const LastYearChoice& choice, const std::string& documentUrl,
                                       const packs::Catalogue& catalogue)
{
    const std::string folder = folderOf(documentUrl);
    const bool isHere = choice.place.starts_with("file:///") && !choice.place.starts_with("file:////");
    const bool isBeside = !folder.empty() && choice.place.starts_with(folder);
    if (choice.kind == Kind::File && !isHere && !isBeside)
        return Problem{calc::fileNameOf(choice.place), {}, {"last-year.elsewhere", {}}};
    return readLastYear(context, choice, catalogue);
}

std::vector<comparison::Beside> besideOf(std::shared_ptr<const LastYearReports> lastYear,
                                         std::function<std::vector<reports::Report>()> inTheDocument)
{
    if (!lastYear || lastYear->choice.kind == Kind::Nothing)
        return {};
    auto located = std::make_shared<std::optional<std::vector<reports::Report>>>();
    const auto find = [lastYear = std::move(lastYear), inTheDocument = std::move(inTheDocument),
                       located](const reports::Report& report) {
        const bool isOnSheet = lastYear->choice.kind == Kind::Sheet;
        if (isOnSheet && !*located && !isOn(report, lastYear->choice.place))
            *located = inTheDocument();
        static const std::vector<reports::Report> none;
        return reportBefore(report, *lastYear, *located ? **located : none);
    };
    return {{comparison::Kind::PeriodBefore, find}};
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
