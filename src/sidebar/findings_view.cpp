// SPDX-License-Identifier: MPL-2.0
#include "sidebar/findings_view.hpp"

#include "core/output/outline.hpp"
#include "core/output/report_lines.hpp"
#include "core/records/explanations.hpp"
#include "core/rules/shown_cells.hpp"
#include "core/wording/finding_details.hpp"
#include "core/wording/finding_text.hpp"
#include "core/wording/formula_fault_text.hpp"
#include "core/wording/joined.hpp"
#include "core/wording/report_names.hpp"
#include "core/wording/verdict_text.hpp"
#include "office/calc/other_workbook.hpp"
#include "session/edits.hpp"
#include "sidebar/coverage_view.hpp"
#include "sidebar/proposals_view.hpp"

#include <algorithm>
#include <span>

namespace gouji::sidebar {
namespace {

using packs::Edition;
using wording::joined;
using wording::Messages;

// What a finding is about, so that the next validation's finding about the same is known again.
std::string keyOf(const rules::Finding& finding)
{
    const rules::Place& at = finding.at;
    return joined({finding.rule.text(), at.table.text(), at.row.text(), at.column.text(),
                   at.section ? std::to_string(*at.section) : std::string(), at.quote},
                  "|");
}

// What the findings of a part of the tree are about.
std::string partKeyOf(const rules::Place& at) { return at.section ? "text" : at.table.text(); }

std::vector<FindingAction> actionsFor(const rules::Finding& finding, const Edition& edition)
{
    std::vector<FindingAction> actions;
    if (!rules::shownCells(finding).empty())
        actions.push_back(FindingAction::GoTo);
    if (records::maySettle(finding, edition.find(finding.rule))) {
        actions.push_back(FindingAction::Explain);
        const rules::Rule* const rule = edition.find(finding.rule);
        const bool isOfText = rule && rule->kind.starts_with("text");
        if ((isOfText || finding.severity == rules::Severity::Information) && finding.isOpen())
            actions.push_back(FindingAction::Ignore);
    }
    if (session::totalOf(finding))
        actions.push_back(FindingAction::FillTotals);
    actions.push_back(FindingAction::ShowRule);
    return actions;
}

// Counts the lines of findings down: a tree of more is slow, and nobody reads it.
class Room {
public:
    static constexpr std::size_t most = 500;

    std::size_t take(std::size_t wanted)
    {
        const std::size_t taken = std::min(wanted, m_left);
        m_left -= taken;
        m_leftOut += wanted - taken;
        return taken;
    }
    std::size_t leftOut() const { return m_leftOut; }

private:
    std::size_t m_left = most;
    std::size_t m_leftOut = 0;
};

const std::set<std::size_t>& waitingIn(std::size_t report, const session::Session& session)
{
    static const std::set<std::size_t> none;
    return session.document().isBeingFilledIn(report) ? session.document().waiting[report] : none;
}

std::vector<Entry> entriesOf(const Validation& validation, std::size_t report, const session::Session& session,
                             Room& room)
{
    const Edition& edition = *validation.edition;
    const Messages& messages = session.engine().messages;
    const auto findingEntry = [&](std::size_t index) {
        const rules::Finding& finding = validation.findings[index];
        Entry entry;
        entry.key = keyOf(finding);
        entry.text = wording::titleOf(finding, edition, messages);
        entry.finding = session::FindingIndex{report, index};
        entry.actions = actionsFor(finding, edition);
        if (const rules::FindingCell* const total = session::totalOf(finding))
            entry.total = document::addressOf(total->position);
        entry.details = joined(wording::detailsOf(finding, edition, messages), "\n\n");
        if (const corrections::Group* group = session.proposals().of(*entry.finding))
            addProposals(*group, edition, session, entry);
        addTextCorrections(validation, finding, session, entry);
        return entry;
    };
    std::vector<Entry> severities;
    for (const auto& group : output::outlineOf(validation, messages, waitingIn(report, session))) {
        Entry& severity = severities.emplace_back();
        severity.key = group.severity ? rules::wordOf(*group.severity) : group.isIgnored ? "ignored" : "explained";
        severity.text = group.title;
        severity.severity = group.severity;
        for (const auto& part : group.tables) {
            Entry& table = severity.children.emplace_back();
            table.key = partKeyOf(validation.findings[part.findings.front()].at);
            table.text = part.title;
            const std::span findings(part.findings);
            std::ranges::transform(findings.first(room.take(findings.size())), std::back_inserter(table.children),
                                   findingEntry);
        }
    }
    addCoverage(validation, messages, severities);
    return severities;
}

// Formulas that give a cell function less than they say. They belong to the document, not to a report.
Entry formulaEntry(const functions::FaultyFormula& formula, std::size_t index, const Messages& messages)
{
    Entry entry;
    entry.key = joined({functions::idOf(formula.call.fault), std::to_string(formula.sheetIndex),
                        wording::addressOf(formula), formula.call.function},
                       "|");
    entry.text = wording::titleOf(formula, messages);
    entry.formula = index;
    entry.actions = {FindingAction::GoTo, FindingAction::ShowRule};
    entry.details = joined({wording::messageOf(formula, messages), formula.formula}, "\n\n");
    return entry;
}

void addFormulas(const session::Session& session, Room& room, View& view)
{
    const auto& formulas = session.faultyFormulas();
    if (formulas.empty())
        return;
    const Messages& messages = session.engine().messages;
    Entry group;
    group.key = "formulas";
    group.severity = rules::Severity::Warning;
    group.text = messages.text("outline.counted", {{"name", messages.text("sidebar.formulas")},
                                                   {"count", std::to_string(formulas.size())}});
    const std::size_t shown = room.take(formulas.size());
    for (std::size_t index = 0; index < shown; ++index)
        group.children.push_back(formulaEntry(formulas[index], index, messages));
    view.entries.push_back(std::move(group));
}

View viewWithoutReport(const Messages& messages)
{
    return {.subject = messages.text("sidebar.noReport"),
            .verdict = {},
            .note = {},
            .entries = {},
            .offersNewReport = true};
}

std::string verdictLineOf(std::size_t report, const session::Session& session)
{
    const Validation& validation = session.validations()->at(report);
    const Messages& messages = session.engine().messages;
    return session.document().isBeingFilledIn(report)
               ? wording::fillingLineOf(validation, waitingIn(report, session), messages)
               : wording::verdictLineOf(validation, messages);
}

// What is shown of a report while it is being filled in is no more than what does not wait.
Verdict verdictOf(std::size_t report, const session::Session& session)
{
    const Validation& validation = session.validations()->at(report);
    if (!session.document().isBeingFilledIn(report))
        return validation.verdict();
    for (std::size_t index = 0; index < validation.findings.size(); ++index) {
        const rules::Finding& finding = validation.findings[index];
        if (finding.isOpen() && finding.severity == rules::Severity::Error
            && !session.document().waits({report, index}))
            return Verdict::Inconsistent;
    }
    return Verdict::Incomplete;
}

View viewOfOne(const Validation& validation, const session::Session& session, Room& room)
{
    const session::Engine& engine = session.engine();
    return {.subject = wording::reportName(validation, engine.messages),
            .verdict = verdictLineOf(0, session),
            .note = {},
            .entries = entriesOf(validation, 0, session, room),
            .offersNewReport = false};
}

// Of several reports together.
std::string verdictOf(const std::vector<Validation>& validations, const session::Session& session)
{
    const Messages& messages = session.engine().messages;
    std::vector<Verdict> verdicts;
    for (std::size_t report = 0; report < validations.size(); ++report)
        verdicts.push_back(verdictOf(report, session));
    const auto textIfAny = [&](Verdict verdict, const char* key) {
        const auto count = std::ranges::count(verdicts, verdict);
        return count == 0 ? std::string() : messages.text(key, {{"count", std::to_string(count)}});
    };
    const std::string inconsistent = textIfAny(Verdict::Inconsistent, "sidebar.reportsInconsistent");
    if (!inconsistent.empty())
        return inconsistent + textIfAny(Verdict::Incomplete, "sidebar.reportsAlsoIncomplete");
    const std::string incomplete = textIfAny(Verdict::Incomplete, "sidebar.reportsIncomplete");
    if (!incomplete.empty())
        return incomplete;
    const auto reserved = std::ranges::count_if(validations, wording::hasReservation);
    return messages.text(reserved > 0 ? "sidebar.reportsConsistentBut" : "sidebar.reportsConsistent",
                         {{"count", std::to_string(reserved)}});
}

// Each report becomes a heading of the tree.
View viewOfSeveral(const std::vector<Validation>& validations, const session::Session& session, Room& room)
{
    const Messages& messages = session.engine().messages;
    const std::vector<std::string> names = wording::reportNames(validations, messages);
    View view;
    for (std::size_t index = 0; index < validations.size(); ++index) {
        const Validation& validation = validations[index];
        Entry& entry = view.entries.emplace_back();
        entry.key = std::to_string(index);
        entry.text = names[index];
        entry.details = verdictLineOf(index, session);
        entry.children = entriesOf(validation, index, session, room);
    }
    view.subject = messages.text("sidebar.reports", {{"count", std::to_string(validations.size())}});
    view.verdict = verdictOf(validations, session);
    return view;
}

std::string noteOf(const session::Session& session, const Room& room)
{
    const Messages& messages = session.engine().messages;
    std::vector<std::string> notes;
    if (room.leftOut() > 0)
        notes.push_back(messages.text("sidebar.leftOut", {{"shown", std::to_string(Room::most)},
                                                          {"count", std::to_string(room.leftOut())}}));
    if (session.isOutdated())
        notes.push_back(messages.text("sidebar.outdated"));
    for (const Validation& validation : *session.validations())
        addLongCells(validation, session, notes);
    if (const auto& problem = session.engine().ownRuleProblem)
        notes.push_back(messages.text("sidebar.ownRulesGone", {{"why", output::problemLine(*problem, messages)}}));
    if (session.comparison().problem())
        notes.push_back(messages.text("sidebar.lastYearGone",
                                      {{"why", output::problemLine(*session.comparison().problem(), messages)}}));
    return joined(notes, "\n");
}

// The report that one is compared with, as it is called beside that one's name.
std::string comparedWith(const session::Session& session, const Validation& validation)
{
    const Messages& messages = session.engine().messages;
    const reports::Report* before = session.comparison().before(validation);
    if (!before)
        return {};
    const session::LastYearChoice& choice = session.comparison().choice();
    std::vector<std::string> parts;
    if (before->year)
        parts.push_back(messages.text("report.year", {{"year", std::to_string(*before->year)}}));
    parts.push_back(choice.kind == session::LastYearChoice::Kind::File ? calc::fileNameOf(choice.place)
                                                                       : choice.place);
    return messages.text("sidebar.lastYear", {{"report", joined(parts, messages.text("report.separator"))}});
}

} // namespace

View viewOf(const session::Session& session)
{
    const std::vector<Validation>& validations = session.validations().value();
    const session::Engine& engine = session.engine();
    Room room;
    View view = validations.empty()       ? viewWithoutReport(engine.messages)
                : validations.size() == 1 ? viewOfOne(validations.front(), session, room)
                                          : viewOfSeveral(validations, session, room);
    addFormulas(session, room, view);
    if (validations.empty())
        return view;
    if (const std::string compared = comparedWith(session, validations.front()); !compared.empty())
        view.subject += engine.messages.text("report.separator") + compared;
    view.note = noteOf(session, room);
    return view;
}

} // namespace gouji::sidebar
