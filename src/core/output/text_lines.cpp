// SPDX-License-Identifier: MPL-2.0
#include "core/output/report_lines.hpp"
#include "core/text/text.hpp"
#include "core/wording/finding_text.hpp"
#include "core/wording/not_judged_text.hpp"
#include "core/wording/place_text.hpp"
#include "core/wording/repair_text.hpp"
#include "core/wording/report_names.hpp"
#include "core/wording/verdict_text.hpp"

#include <algorithm>

namespace gouji::output {
namespace {

using packs::Edition;

using text::printable; // what files say is shown, never obeyed by a terminal, and makes no lines of its own

constexpr std::size_t mostAddresses = 4;

std::string headLine(const std::string& file, const std::string& identity, const Validation& validation,
                     bool isListed, const wording::Messages& messages)
{
    return messages.text(isListed && !validation.findings.empty() ? "text.report" : "text.report-without-findings",
                         {{"file", file},
                          {"identity", printable(identity)},
                          {"verdict", wording::verdictLineOf(validation, messages)}})
           + "\n";
}

std::string findingLine(const rules::Finding& finding, const Edition& edition, const wording::Messages& messages)
{
    const wording::PlaceText place = wording::placeTextOf(finding, messages, mostAddresses);
    const std::string severity = finding.isOpen()              ? rules::wordOf(finding.severity)
                                 : wording::isIgnored(finding) ? "ignored"
                                                               : "explained";
    std::string line =
        messages.text(place.empty() ? "text.finding-without-place" : "text.finding",
                      {{"severity", messages.text("text." + severity)},
                       {"message", printable(wording::messageWithSourceOf(finding, edition, messages))},
                       {"place", printable(place.sheet + (place.sheet.empty() ? "" : " ") + place.addresses)},
                       {"rule", printable(finding.rule.text())}})
        + "\n";
    if (severity == "explained")
        line += messages.text("text.explanation", {{"explanation", printable(finding.explanation)}}) + "\n";
    return line;
}

// Where the changed cells are: "三、依申请公开 D30, D31".
std::string placeOf(const corrections::Proposal& proposal)
{
    std::string place;
    std::string sheet;
    for (const corrections::CellRepair& cell : proposal.cells) {
        place += (place.empty() ? "" : ", ") + (cell.sheet == sheet ? "" : cell.sheet + " ");
        place += document::addressOf(cell.position);
        sheet = cell.sheet;
    }
    return place;
}

// The best proposals of a group; all that are listed are in the JSON.
std::string repairLines(const corrections::Group& group, std::size_t number, const Edition& edition,
                        const wording::Messages& messages)
{
    constexpr std::size_t mostShown = 3;
    const std::size_t cells = group.proposals.empty() ? 0 : group.proposals.front().cells.size();
    std::string lines = messages.text("text.repairs", {{"group", std::to_string(number)},
                                                       {"found", std::to_string(group.found)},
                                                       {"cells", std::to_string(cells)}})
                        + "\n";
    if (group.proposals.empty())
        lines.clear();
    for (std::size_t index = 0; index < std::min(mostShown, group.proposals.size()); ++index) {
        const corrections::Proposal& proposal = group.proposals[index];
        lines += messages.text("text.repair", {{"rank", std::to_string(index + 1)},
                                               {"changes", wording::changesOf(proposal, edition, messages)},
                                               {"place", placeOf(proposal)},
                                               {"reason", reasonOf(proposal, messages)}})
                 + "\n";
    }
    if (const auto question = corrections::questionFor(group.proposals))
        lines += messages.text("text.question", {{"question", wording::questionOf(*question, edition, messages)}})
                 + "\n";
    if (const std::string limit = wording::limitOf(group, messages); !limit.empty())
        lines += messages.text("text.repair-limit", {{"limit", limit}}) + "\n";
    return lines;
}

std::string repairLines(const corrections::Repairs& repairs, const Edition& edition,
                        const wording::Messages& messages)
{
    std::string lines;
    for (std::size_t index = 0; index < repairs.groups.size(); ++index)
        lines += repairLines(repairs.groups[index], index + 1, edition, messages);
    if (!repairs.isComplete && repairs.isSearchComplete())
        lines += messages.text("text.repair-limit", {{"limit", messages.text("repair.leaves-open")}}) + "\n";
    return lines;
}

std::string notJudgedLines(const Validation& validation, const wording::Messages& messages)
{
    std::string lines;
    for (const rules::NotJudged& notJudged : validation.notJudged) {
        if (const std::string line = wording::lineOf(notJudged, *validation.edition, messages); !line.empty())
            lines += line + "\n";
    }
    return lines;
}

} // namespace

std::string textLines(const CheckedFile& checked, const wording::Messages& messages, Listing listing)
{
    if (checked.problem)
        return messages.text("text.unreadable", {{"file", checked.file}}) + "\n";
    if (checked.validations.empty())
        return messages.text("text.no-report", {{"file", checked.file}}) + "\n" + gapLines(checked.gaps, messages);
    std::string lines;
    const std::vector<std::string> names = wording::reportNames(checked.validations, messages, checked.file);
    for (std::size_t index = 0; index < names.size(); ++index) {
        const Validation& validation = checked.validations[index];
        lines += lines.empty() ? "" : "\n";
        const bool isListed = listing == Listing::Everything || validation.verdict() == Verdict::Inconsistent;
        lines += headLine(checked.file, names[index], validation, isListed, messages);
        lines += gapLines(checked.gaps, messages);
        if (!isListed)
            continue;
        for (const rules::Finding& finding : validation.findings)
            lines += findingLine(finding, *validation.edition, messages);
        lines += notJudgedLines(validation, messages);
        if (index < checked.repairs.size())
            lines += repairLines(checked.repairs[index], *validation.edition, messages);
    }
    return lines;
}

std::string gapLines(const std::vector<std::string>& gaps, const wording::Messages& messages)
{
    std::string lines;
    for (const std::string& gap : gaps)
        lines += messages.text("text.gap", {{"part", printable(gap)}}) + "\n";
    return lines;
}

std::string reasonOf(const Problem& problem, const wording::Messages& messages)
{
    const std::string why = messages.text(problem.why);
    return problem.place.empty() ? why
                                 : messages.text("problem.at-place", {{"place", problem.place}, {"why", why}});
}

std::string problemLine(const Problem& problem, const wording::Messages& messages)
{
    return messages.text("problem.line", {{"file", problem.file}, {"why", reasonOf(problem, messages)}});
}

} // namespace gouji::output
