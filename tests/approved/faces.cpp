// SPDX-License-Identifier: MPL-2.0
#include "approved/faces.hpp"

#include "core/corrections/repair.hpp"
#include "core/engine/check.hpp"
#include "core/output/outline.hpp"
#include "core/output/report_lines.hpp"
#include "core/output/validation_sheet.hpp"
#include "core/packs/catalogue.hpp"
#include "core/wording/finding_details.hpp"
#include "core/wording/finding_text.hpp"
#include "core/wording/repair_text.hpp"
#include "core/wording/verdict_text.hpp"
#include "files/workbook_file.hpp"

#include <algorithm>
#include <cassert>
#include <span>
#include <utility>

namespace gouji::approved {
namespace {

using output::CheckedFile;
using wording::Messages;

std::string fileOf(const std::string& report) { return report + ".fods"; }

document::Workbook read(const std::string& report)
{
    auto workbook = files::readWorkbook(std::string(GOUJI_WORKBOOKS) + "/" + fileOf(report));
    assert(workbook); // the file belongs to the project
    return std::move(*workbook);
}

CheckedFile checked(const std::string& report, const reports::Report* before, const packs::Catalogue& catalogue)
{
    const engine::Context context{
        catalogue, {}, {{comparison::Kind::PeriodBefore, [before](const reports::Report&) { return before; }}}};
    CheckedFile checked{fileOf(report), engine::check(read(report), context), {}, {}};
    for (const Validation& validation : checked.validations)
        checked.repairs.push_back(corrections::repairsOf(validation, before));
    return checked;
}

std::string indented(const std::string& text, const std::string& by)
{
    std::string lines = by;
    for (const char c : text)
        lines += c == '\n' ? "\n" + by : std::string(1, c);
    return lines + "\n";
}

// Those that follow are worded alike.
constexpr std::size_t best = 3;

std::string proposalsOf(const corrections::Repairs& repairs, std::size_t finding, const packs::Edition& edition,
                        const Messages& messages)
{
    std::string lines;
    for (const corrections::Group& group : repairs.groups) {
        if (group.findings.empty() || group.findings.front() != finding)
            continue;
        for (const corrections::Proposal& proposal :
             std::span(group.proposals).first(std::min(best, group.proposals.size())))
            lines += indented(wording::changesOf(proposal, edition, messages) + " ("
                                  + wording::reasonOf(proposal, messages) + ")",
                              "            > ");
    }
    return lines;
}

// The tree with the details of each of its findings below it.
std::string sidebar(const CheckedFile& checked, const Messages& messages)
{
    std::string lines;
    for (std::size_t report = 0; report < checked.validations.size(); ++report) {
        const Validation& validation = checked.validations[report];
        lines += wording::verdictLineOf(validation, messages) + "\n";
        for (const auto& group : output::outlineOf(validation, messages)) {
            lines += indented(group.title, "");
            for (const auto& table : group.tables) {
                lines += indented(table.title, "    ");
                for (const std::size_t index : table.findings) {
                    const rules::Finding& finding = validation.findings[index];
                    lines += indented(wording::titleOf(finding, *validation.edition, messages), "        ");
                    for (const std::string& part : wording::detailsOf(finding, *validation.edition, messages))
                        lines += indented(part, "            | ");
                    lines += proposalsOf(checked.repairs[report], index, *validation.edition, messages);
                }
            }
        }
    }
    return lines;
}

std::string validationReport(const CheckedFile& checked, const std::string& before, const Messages& messages)
{
    std::string lines;
    for (const output::SheetLine& line : output::validationSheet(
             checked.validations.front(), {checked.file, before, "2026-01-15 09:30", "0.2"}, messages)) {
        for (std::size_t cell = 0; cell < line.cells.size(); ++cell) {
            std::string text = line.cells[cell];
            for (std::size_t at = 0; (at = text.find('\n', at)) != std::string::npos;)
                text.replace(at, 1, " / ");
            lines += (cell == 0 || text.empty() ? "" : " | ") + text;
        }
        lines += "\n";
    }
    return lines;
}

} // namespace

std::vector<Face> facesOf(const char* report, const char* before, Language language)
{
    const packs::Catalogue catalogue = packs::builtInCatalogue();
    const Messages messages = Messages::builtIn(language);
    std::vector<Validation> beforeIt;
    if (before)
        beforeIt = engine::check(read(before), {catalogue});
    const CheckedFile file = checked(report, beforeIt.empty() ? nullptr : &beforeIt.front().report, catalogue);
    return {{"check", ".txt", output::textLines(file, messages)},
            {"check", ".json", output::jsonLines(file, messages)},
            {"check", ".csv", output::csvHead(messages) + output::csvLines(file, messages)},
            {"sidebar", ".txt", sidebar(file, messages)},
            {"validation-report", ".txt", validationReport(file, before ? before : "", messages)}};
}

std::string nameOf(Language language) { return language == Language::Chinese ? "zh-CN" : "en-US"; }

} // namespace gouji::approved
