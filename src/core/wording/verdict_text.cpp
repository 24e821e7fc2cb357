// SPDX-License-Identifier: MPL-2.0
#include "core/wording/verdict_text.hpp"

#include "core/rules/awaited.hpp"
#include "core/wording/finding_text.hpp"
#include "core/wording/joined.hpp"
#include "core/wording/names.hpp"

#include <algorithm>
#include <set>

namespace gouji::wording {
namespace {

using rules::Finding;
using rules::Progress;

// Rules that could not be judged everywhere. An unfinished report or one with errors says so itself.
std::size_t notJudgedIn(const Validation& validation)
{
    std::set<reports::RuleId> ids;
    for (const rules::NotJudged& entry : validation.notJudged) {
        if (validation.verdict() == Verdict::Consistent || !entry.isOfTable())
            ids.insert(entry.rule);
    }
    return ids.size();
}

// Whether the text contradicts the tables, last year's report or itself: both sides are known.
bool isContradictionOfText(const Finding& finding, const packs::Edition& edition)
{
    const rules::Rule* rule = edition.find(finding.rule);
    return rule && rule->kind == "text" && finding.isOpen() && finding.difference();
}

std::ptrdiff_t contradictionsOfTextIn(const Validation& validation)
{
    return std::ranges::count_if(validation.findings, [&](const Finding& finding) {
        return isContradictionOfText(finding, *validation.edition);
    });
}

// A report whose text contradicts it does not tie as a whole.
bool saysTextDiffers(const Validation& validation, const Progress& progress)
{
    return validation.verdict() == Verdict::Consistent && progress.blankCells == 0
           && contradictionsOfTextIn(validation) > 0;
}

const char* keyOfConsistent(const Validation& validation, const Progress& progress)
{
    if (saysTextDiffers(validation, progress))
        return "verdict.text-differs";
    if (progress.blankCells > 0)
        return "verdict.consistent-but-blanks";
    return notJudgedIn(validation) > 0 ? "verdict.consistent-as-judged" : "verdict.consistent";
}

// "已填 2/3 张表，还差 47 格" and the like, by the key of a text around it.
std::string progressText(const char* key, const Progress& progress, const Messages& messages)
{
    const auto all = static_cast<std::size_t>(progress.tables);
    return messages.text(key, {{"begun", std::to_string(all - progress.emptyTables.size())},
                               {"tables", std::to_string(progress.tables)},
                               {"blank", std::to_string(progress.blankCells)}});
}

std::string counted(const char* key, std::ptrdiff_t count, const Messages& messages)
{
    return count > 0 ? messages.text(key, {{"count", std::to_string(count)}}) : std::string();
}

std::string statementOf(const Validation& validation, const Progress& progress, const Messages& messages)
{
    switch (validation.verdict()) {
    case Verdict::Inconsistent:
        return messages.text("verdict.inconsistent",
                             {{"count", std::to_string(validation.count(rules::Severity::Error))}});
    case Verdict::Incomplete:
        return progressText("verdict.incomplete", progress, messages);
    case Verdict::Consistent:
        break;
    }
    return messages.text(keyOfConsistent(validation, progress),
                         {{"blank", std::to_string(progress.blankCells)},
                          {"count", std::to_string(contradictionsOfTextIn(validation))}});
}

// Open findings of a severity that the verdict does not count otherwise: contradictions of the text, and, where
// there are no errors, what is blank.
std::ptrdiff_t othersIn(const Validation& validation, const Progress& progress, rules::Severity severity)
{
    const bool saysBlanks = validation.verdict() != Verdict::Inconsistent && progress.blankCells > 0;
    return std::ranges::count_if(validation.findings, [&](const Finding& finding) {
        return finding.isOpen() && finding.severity == severity
               && !(saysBlanks && rules::isAboutBlanks(finding, validation.edition->ruleSet()))
               && !isContradictionOfText(finding, *validation.edition);
    });
}

// What was explained or ignored, and what is not to be checked.
std::string settledIn(const Validation& validation, const Messages& messages)
{
    const std::ptrdiff_t ignored = std::ranges::count_if(validation.findings, isIgnored);
    return counted("verdict.explained", validation.explainedCount() - ignored, messages)
           + counted("verdict.ignored", ignored, messages)
           + counted("verdict.rules-off", std::ssize(validation.edition->ruleSet().off()), messages);
}

} // namespace

bool hasReservation(const Validation& validation)
{
    return validation.progress().blankCells > 0 || notJudgedIn(validation) > 0
           || contradictionsOfTextIn(validation) > 0;
}

std::string verdictLineOf(const Validation& validation, const Messages& messages)
{
    const Progress progress = validation.progress();
    std::string line = statementOf(validation, progress, messages);
    if (!saysTextDiffers(validation, progress))
        line += counted("verdict.text-differs-too", contradictionsOfTextIn(validation), messages);
    line += counted("verdict.not-judged", static_cast<std::ptrdiff_t>(notJudgedIn(validation)), messages);
    line += counted("verdict.warnings", othersIn(validation, progress, rules::Severity::Warning), messages);
    line += counted("verdict.information", othersIn(validation, progress, rules::Severity::Information), messages);
    return line + settledIn(validation, messages);
}

std::string fillingLineOf(const Validation& validation, const std::set<std::size_t>& waiting,
                          const Messages& messages)
{
    const auto shown = [&](rules::Severity severity) {
        std::ptrdiff_t count = 0;
        for (std::size_t index = 0; index < validation.findings.size(); ++index)
            count += validation.findings[index].isOpen() && validation.findings[index].severity == severity
                             && !waiting.contains(index)
                         ? 1
                         : 0;
        return count;
    };
    const std::ptrdiff_t errors = shown(rules::Severity::Error);
    std::string line = counted("verdict.inconsistent", errors, messages);
    line += progressText(errors > 0 ? "verdict.filled-too" : "verdict.filling", validation.progress(), messages);
    line += counted("verdict.warnings", shown(rules::Severity::Warning), messages);
    line += counted("verdict.information", shown(rules::Severity::Information), messages);
    return line + settledIn(validation, messages);
}

std::string tablesText(const std::vector<reports::TableCode>& tables, const packs::Edition& edition,
                       const Messages& messages)
{
    std::vector<std::string> names;
    for (const reports::TableCode& table : tables)
        names.push_back(messages.text("verdict.table", {{"table", nameOf(table, edition, messages)}}));
    return joined(names, messages.text("finding.list-separator"));
}

std::string missingText(const std::vector<Validation>& validations, const Messages& messages)
{
    std::vector<std::string> lines;
    for (const Validation& validation : validations) {
        const Progress progress = validation.progress();
        if (!progress.isComplete())
            lines.push_back(messages.text(
                "verdict.missing", {{"tables", tablesText(progress.emptyTables, *validation.edition, messages)},
                                    {"blank", std::to_string(progress.blankCells)}}));
    }
    return joined(lines, "\n");
}

} // namespace gouji::wording
