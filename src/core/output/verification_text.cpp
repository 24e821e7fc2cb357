// SPDX-License-Identifier: MPL-2.0
#include "core/output/report_lines.hpp"
#include "core/output/verification_lines.hpp"
#include "core/text/text.hpp"
#include "core/wording/joined.hpp"
#include "core/wording/verdict_text.hpp"

#include <algorithm>

namespace gouji::output {
namespace {

using records::Change;
using records::Outcome;
using records::Record;
using records::Verified;
using text::printable; // a record may come from anybody

const char* keyOf(const VerifiedReport& report)
{
    const Verified& verified = report.verified;
    const auto hasChanged = [&](Change change) { return std::ranges::count(verified.changes, change) > 0; };
    const bool ofFigures = hasChanged(Change::Figures);
    const bool ofText = hasChanged(Change::TextFigures);
    switch (verified.result) {
    case Outcome::Unchanged:
        return "verify.holds";
    case Outcome::Changed:
        return ofFigures ? "verify.figures-changed" : ofText ? "verify.text-changed" : "verify.file-changed";
    case Outcome::NotJudged:
        return "verify.not-judged";
    case Outcome::NoRecord:
        return verified.agency.empty() ? "verify.no-record" : "verify.no-record-of-report";
    case Outcome::NotInRecord:
        return "verify.no-record-of-report";
    case Outcome::NotInFile:
        return "verify.no-such-report";
    case Outcome::OtherFile:
        return "verify.record-of-other-file";
    case Outcome::NoFile:
        return "verify.file-missing";
    case Outcome::Contradictory:
        break;
    }
    return report.recordFile.empty() ? "verify.property-broken" : "verify.record-broken";
}

// Nothing for what the result says already.
const char* noteOf(Change change, Outcome result)
{
    const bool isOfThisFile =
        result == Outcome::Unchanged || result == Outcome::Changed || result == Outcome::NotJudged;
    switch (change) {
    case Change::Figures:
        return nullptr;
    case Change::TextFigures:
        return result == Outcome::Changed ? nullptr : "verify.text-differs";
    case Change::Bytes:
        return result == Outcome::Unchanged ? "verify.saved-again" : nullptr;
    case Change::Name:
        return isOfThisFile ? "verify.renamed" : nullptr;
    case Change::RulesVersion:
        return "verify.other-rules";
    case Change::OwnRulesRemoved:
        return "verify.own-rules-removed";
    case Change::OwnRulesChanged:
        return "verify.own-rules-changed";
    case Change::OwnRulesAdded:
        return "verify.own-rules-added";
    case Change::RulesOff:
        return "verify.rules-off-differ";
    }
    return nullptr;
}

// What was blank when it was validated; empty where nothing was.
std::string unfinishedLine(const Record& record, const packs::Catalogue& catalogue,
                           const wording::Messages& messages)
{
    if (record.blankCells == 0 && record.emptyTables.empty())
        return {};
    static const packs::Edition unknown;
    const packs::Edition* const edition = catalogue.find(record.ruleSet.edition);
    return messages.text(
        record.emptyTables.empty() ? "verify.blank-cells" : "verify.unfinished",
        {{"tables", printable(wording::tablesText(record.emptyTables, edition ? *edition : unknown, messages))},
         {"blank", std::to_string(record.blankCells)}});
}

// By which rules, when and with what result it was validated.
std::vector<std::string> linesOn(const Record& record, const packs::Catalogue& catalogue,
                                 const wording::Messages& messages)
{
    const records::RuleSet& rules = record.ruleSet;
    std::vector<std::string> lines;
    lines.push_back(messages.text("verify.validated", {{"time", printable(record.time)},
                                                       {"program", printable(record.program)},
                                                       {"edition", printable(rules.edition.text())},
                                                       {"version", printable(rules.version)}}));
    lines.push_back(messages.text("verify.result", {{"errors", std::to_string(record.errors)},
                                                    {"warnings", std::to_string(record.warnings)},
                                                    {"information", std::to_string(record.information)},
                                                    {"explained", std::to_string(record.explanations.size())}}));
    if (const std::string line = unfinishedLine(record, catalogue, messages); !line.empty())
        lines.push_back(line);
    if (!rules.ownRules.empty())
        lines.push_back(messages.text("verify.own-rules", {{"digest", printable(rules.ownRules.substr(0, 16))}}));
    std::vector<std::string> off;
    for (const reports::RuleId& rule : rules.rulesOff)
        off.push_back(printable(rule.text()));
    if (!off.empty())
        lines.push_back(messages.text("verify.rules-off", {{"rules", wording::joined(off, ", ")}}));
    for (const auto& explanation : record.explanations)
        lines.push_back(messages.text("verify.explanation", {{"rule", printable(explanation.rule.text())},
                                                             {"text", printable(explanation.text)}}));
    return lines;
}

std::vector<std::string> notesOn(const Verified& verified, const packs::Catalogue& catalogue,
                                 const wording::Messages& messages)
{
    std::map<std::string, std::string> arguments;
    if (verified.record) {
        const packs::Edition* const edition = catalogue.find(verified.record->ruleSet.edition);
        arguments = {{"file", printable(verified.record->file)},
                     {"version", edition ? edition->version() : std::string("?")}};
    }
    std::vector<std::string> notes;
    for (const Change change : verified.changes)
        if (const char* key = noteOf(change, verified.result))
            notes.push_back(messages.text(key, arguments));
    return notes;
}

} // namespace

std::string sentenceOf(const VerifiedReport& report, const wording::Messages& messages)
{
    const Verified& verified = report.verified;
    return messages.text(keyOf(report), {{"agency", printable(verified.agency)},
                                         {"year", verified.year ? std::to_string(*verified.year) : "?"},
                                         {"file", printable(verified.record ? verified.record->file : "")},
                                         {"record", report.recordFile}});
}

std::string textLines(const VerifiedFile& file, const packs::Catalogue& catalogue,
                      const wording::Messages& messages)
{
    if (file.problem)
        return messages.text("text.unreadable", {{"file", file.file}}) + "\n";
    std::string text = file.file + "\n" + gapLines(file.gaps, messages);
    for (const VerifiedReport& report : file.reports) {
        const Verified& verified = report.verified;
        const char* mark = file.isFailure(report)                  ? "verify.fails"
                           : verified.result == Outcome::Unchanged ? "verify.succeeds"
                                                                   : "verify.is-left-open";
        text += "  " + messages.text(mark, {{"why", sentenceOf(report, messages)}}) + "\n";
        std::vector<std::string> lines =
            verified.record ? linesOn(*verified.record, catalogue, messages) : std::vector<std::string>();
        std::ranges::move(notesOn(verified, catalogue, messages), std::back_inserter(lines));
        for (const std::string& line : lines)
            text += "    " + line + "\n";
    }
    return text;
}

} // namespace gouji::output
