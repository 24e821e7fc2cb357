// SPDX-License-Identifier: MPL-2.0
#include "core/wording/verdict_text.hpp"

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

std::string statementOf(const Validation& validation, const Progress& progress, const Messages& messages)
{
    const std::map<std::string, std::string> arguments{
        {"errors", std::to_string(validation.count(rules::Severity::Error))},
        {"tables", std::to_string(progress.emptyTables.size())},
        {"filled", std::to_string(progress.cells - progress.blankCells)},
        {"cells", std::to_string(progress.cells)},
        {"blank", std::to_string(progress.blankCells)},
        {"count", std::to_string(contradictionsOfTextIn(validation))}};
    switch (validation.verdict()) {
    case Verdict::Inconsistent:
        return messages.text("verdict.inconsistent", arguments);
    case Verdict::Incomplete:
        return messages.text("verdict.incomplete", arguments);
    case Verdict::Consistent:
        break;
    }
    return messages.text(keyOfConsistent(validation, progress), arguments);
}

// Whether the finding is about blanks, which the verdict of a report without errors counts anyway.
bool isAboutBlanks(const Finding& finding, const packs::Edition& edition)
{
    const rules::Rule* rule = edition.find(finding.rule);
    return rule && (rule->kind == "presence" || rule->kind == "table-filled");
}

std::ptrdiff_t hintsIn(const Validation& validation, const Progress& progress)
{
    const bool saysBlanks = validation.verdict() != Verdict::Inconsistent && progress.blankCells > 0;
    return std::ranges::count_if(validation.findings, [&](const Finding& finding) {
        return finding.isOpen() && finding.severity != rules::Severity::Error
               && !(saysBlanks && isAboutBlanks(finding, *validation.edition))
               && !isContradictionOfText(finding, *validation.edition);
    });
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
    const std::ptrdiff_t hints = hintsIn(validation, progress);
    const int explained = validation.explainedCount();
    const std::size_t rulesOff = validation.edition->ruleSet().off().size();
    const std::size_t notJudged = notJudgedIn(validation);
    std::string line = statementOf(validation, progress, messages);
    const std::ptrdiff_t contradictions = contradictionsOfTextIn(validation);
    if (contradictions > 0 && !saysTextDiffers(validation, progress))
        line += messages.text("verdict.text-differs-too", {{"count", std::to_string(contradictions)}});
    if (notJudged > 0)
        line += messages.text("verdict.not-judged", {{"count", std::to_string(notJudged)}});
    if (hints > 0)
        line += messages.text("verdict.hints", {{"hints", std::to_string(hints)}});
    if (explained > 0)
        line += messages.text("verdict.explained", {{"explained", std::to_string(explained)}});
    if (rulesOff > 0)
        line += messages.text("verdict.rules-off", {{"count", std::to_string(rulesOff)}});
    return line;
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
