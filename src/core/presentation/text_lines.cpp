// SPDX-License-Identifier: MPL-2.0
#include "core/presentation/finding_text.hpp"
#include "core/presentation/report_lines.hpp"

namespace gouji::presentation {
namespace {

using catalogue::Edition;

// The sheet and the first cells a finding is about: "三、依申请公开 D5, D6"; the actual side where there are two.
std::string placeOf(const rules::Finding& finding)
{
    constexpr std::size_t mostAddresses = 4;
    std::string sheet;
    std::string addresses;
    std::size_t count = 0;
    for (const rules::FindingCell& cell : finding.cells) {
        if (cell.side == rules::FindingCell::Side::Expected || cell.period == model::Period::LastYear
            || ++count > mostAddresses)
            continue;
        sheet = cell.sheet;
        addresses += (addresses.empty() ? "" : ", ") + model::addressOf(cell.position);
    }
    return sheet.empty() ? sheet : sheet + " " + addresses + (count > mostAddresses ? " …" : "");
}

std::string headLine(const std::string& file, const Validation& validation, const Messages& messages)
{
    const model::Report& report = validation.report;
    const std::string year =
        report.year ? messages.text("text.year", {{"year", std::to_string(*report.year)}}) : std::string();
    std::string identity;
    for (const std::string& part : {report.agency, year, validation.edition->name.in(messages.language())})
        identity += part.empty() ? "" : (identity.empty() ? "" : " · ") + part;
    return messages.text(
               "text.report",
               {{"file", file}, {"identity", identity}, {"verdict", verdictLineOf(validation, messages)}})
           + "\n";
}

std::string findingLine(const rules::Finding& finding, const Edition& edition, const Messages& messages)
{
    const std::string place = placeOf(finding);
    const std::string severity = finding.isOpen() ? rules::wordOf(finding.severity) : "explained";
    std::string line = messages.text(place.empty() ? "text.finding-without-place" : "text.finding",
                                     {{"severity", messages.text("text." + severity)},
                                      {"message", messageWithSourceOf(finding, edition, messages)},
                                      {"place", place},
                                      {"rule", finding.rule.text()}})
                       + "\n";
    if (!finding.isOpen())
        line += messages.text("text.explanation", {{"explanation", finding.explanation}}) + "\n";
    return line;
}

} // namespace

std::string textLines(const CheckedFile& checked, const Messages& messages)
{
    if (checked.problem)
        return messages.text("text.unreadable", {{"file", checked.file}}) + "\n";
    if (checked.validations.empty())
        return messages.text("text.no-report", {{"file", checked.file}}) + "\n";
    std::string lines;
    for (const Validation& validation : checked.validations) {
        lines += headLine(checked.file, validation, messages);
        for (const rules::Finding& finding : validation.findings)
            lines += findingLine(finding, *validation.edition, messages);
    }
    return lines;
}

std::string reasonOf(const model::Problem& problem, const Messages& messages)
{
    const std::string why = messages.text(problem.why);
    return problem.place.empty() ? why
                                 : messages.text("problem.at-place", {{"place", problem.place}, {"why", why}});
}

std::string problemLine(const model::Problem& problem, const Messages& messages)
{
    return messages.text("problem.line", {{"file", problem.file}, {"why", reasonOf(problem, messages)}});
}

} // namespace gouji::presentation
