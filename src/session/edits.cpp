// SPDX-License-Identifier: MPL-2.0
#include "session/edits.hpp"

#include "core/comparison/carry_over.hpp"
#include "core/corrections/totals.hpp"
#include "core/narrative/insertion.hpp"
#include "core/records/explanations.hpp"
#include "office/calc/cell_changes.hpp"
#include "office/calc/document_property.hpp"
#include "office/calc/text_cells.hpp"
#include "office/interop/guarded.hpp"
#include "session/main_thread.hpp"

#include <algorithm>
#include <iterator>

namespace gouji::session {

namespace {

using Changes = std::vector<document::CellChange>;

std::string textOf(const Session& session, const std::string& key) { return session.engine().messages.text(key); }

std::optional<Message> apply(Session& session, const Changes& changes, const std::string& undoKey)
{
    auto refusal = calc::apply(changes, session.document().document, textOf(session, undoKey));
    if (!refusal)
        session.validate();
    return refusal;
}

// Changes a property of the document; the office may undo that long after this session has ended.
std::optional<Message> keep(Session& session, std::string_view property, const std::string& text,
                            const std::string& undoKey)
{
    if (session.ended())
        return std::nullopt;
    const auto validateAgain = [context = session.document().context, weak = session.weak_from_this()] {
        postToMainThread(context, [weak] {
            if (const auto alive = weak.lock())
                interop::guarded(
                    "following an undone change", [&] { alive->validate(); }, [](const std::string&) {});
        });
    };
    auto refusal =
        calc::setProperty(session.document().document, property, text, textOf(session, undoKey), validateAgain);
    if (!refusal)
        session.validate();
    return refusal;
}

std::optional<Message> settle(Session& session, const rules::Finding& finding, const std::string& text,
                              const std::string& undoKey)
{
    const auto property = session.properties().find(std::string(records::explanationsProperty));
    auto given = property == session.properties().end() ? std::vector<records::GivenExplanation>()
                                                        : records::fromProperty(property->second);
    records::give(records::explanationOf(finding, text), given);
    return keep(session, records::explanationsProperty, given.empty() ? std::string() : records::toProperty(given),
                undoKey);
}

// The formula that belongs into a cell where a total was typed over it.
std::optional<document::Formula> formulaFor(const corrections::CellRepair& cell, const Validation& validation)
{
    const auto isOfFormula = [](corrections::Evidence evidence) {
        return evidence == corrections::Evidence::OverwrittenFormula
               || evidence == corrections::Evidence::WrongFormula;
    };
    const reports::Table* table = validation.report.find(cell.ref.table);
    if (!table || !std::ranges::any_of(cell.evidence, isOfFormula))
        return std::nullopt;
    for (const document::CellChange& change :
         corrections::missingFormulas(*table, validation.report, *validation.edition))
        if (const auto* formula = std::get_if<document::Formula>(&change.content);
            formula && change.position == cell.position)
            return *formula;
    return std::nullopt;
}

// Those formulas of totals that belong into the tables on a sheet and are wanted.
template <typename IsWanted>
std::optional<Message> fillFormulas(Session& session, int sheetIndex, IsWanted isWanted)
{
    if (session.ended())
        return std::nullopt;
    session.validate();
    Changes changes;
    bool hasTables = false;
    for (const Validation& validation : *session.validations()) {
        for (const reports::Table& table : validation.report.tables) {
            if (table.sheetIndex != sheetIndex)
                continue;
            hasTables = true;
            std::ranges::copy_if(corrections::missingFormulas(table, validation.report, *validation.edition),
                                 std::back_inserter(changes), isWanted);
        }
    }
    if (changes.empty())
        return Message{hasTables ? "totals.nothing-to-fill" : "totals.no-table", {}};
    return apply(session, changes, "undo.fill-totals");
}

} // namespace

std::optional<Message> rememberLastYear(Session& session)
{
    if (session.ended())
        return std::nullopt;
    return keep(session, lastYearProperty, toProperty(session.comparison().choice(), session.document().url()),
                "undo.remember-last-year");
}

std::optional<Message> forgetLastYear(Session& session)
{
    return keep(session, lastYearProperty, {}, "undo.forget-last-year");
}

std::optional<Message> explain(Session& session, const rules::Finding& finding, const std::string& text)
{
    return settle(session, finding, text, text.empty() ? "undo.withdraw-explanation" : "undo.explain");
}

std::optional<Message> ignore(Session& session, const rules::Finding& finding)
{
    return settle(session, finding, textOf(session, "sidebar.ignored"), "undo.ignore");
}

std::optional<Message> fillCarriedOver(Session& session)
{
    if (session.ended())
        return std::nullopt;
    session.validate();
    Changes changes;
    for (const Validation& validation : *session.validations()) {
        if (const reports::Report* before = session.comparison().before(validation))
            std::ranges::move(comparison::carriedOver(validation.report, *validation.edition, *before),
                              std::back_inserter(changes));
    }
    if (changes.empty())
        return Message{"last-year.nothing-to-fill", {}};
    return apply(session, changes, "undo.fill-carried-over");
}

std::optional<Message> fillTotals(Session& session, int sheetIndex)
{
    return fillFormulas(session, sheetIndex, [](const document::CellChange&) { return true; });
}

const rules::FindingCell* totalOf(const rules::Finding& finding)
{
    using Side = rules::FindingCell::Side;
    const bool isOfOneTotal = std::ranges::count(finding.cells, Side::Actual, &rules::FindingCell::side) == 1
                              && std::ranges::count(finding.cells, Side::Expected, &rules::FindingCell::side) > 1;
    const auto total = std::ranges::find(finding.cells, Side::Actual, &rules::FindingCell::side);
    return isOfOneTotal && total->period == reports::Period::ThisYear ? &*total : nullptr;
}

std::optional<Message> restoreTotal(Session& session, const FindingIndex& finding)
{
    if (session.ended())
        return std::nullopt;
    const rules::FindingCell* const total = totalOf(session.findingAt(finding));
    if (!total)
        return Message{"totals.nothing-to-fill", {}};
    const document::Position position = total->position; // the document is validated again
    return fillFormulas(session, total->sheetIndex,
                        [&](const document::CellChange& change) { return change.position == position; });
}

std::optional<Message> accept(Session& session, const FindingIndex& finding, const corrections::Proposal& proposal)
{
    if (session.ended())
        return std::nullopt;
    const Validation& validation = session.validations()->at(finding.report);
    Changes changes;
    for (const corrections::CellRepair& cell : proposal.cells) {
        document::CellChange& change = changes.emplace_back();
        change.sheetIndex = cell.sheetIndex;
        change.position = cell.position;
        if (auto formula = formulaFor(cell, validation))
            change.content = *std::move(formula);
        else
            change.content = cell.proposed;
    }
    return apply(session, changes, "undo.accept-repair");
}

std::optional<Message> accept(Session& session, const corrections::TextCorrection& correction)
{
    if (session.ended())
        return std::nullopt;
    const bool isText = correction.side == corrections::TextCorrection::Side::Text;
    return apply(session, {correction.change}, isText ? "undo.write-into-text" : "undo.write-into-table");
}

std::optional<Message> accept(Session& session, const std::vector<corrections::TextCorrection>& corrections)
{
    if (session.ended() || corrections.empty())
        return std::nullopt;
    Changes changes;
    for (const corrections::TextCorrection& correction : corrections)
        changes.push_back(correction.change);
    return apply(session, changes, "undo.update-text");
}

std::optional<Message> insertFigure(Session& session, const document::CellLocation& cell,
                                    const std::string& figure)
{
    if (session.ended())
        return std::nullopt;
    const std::string text = calc::textIn(session.document().document, cell);
    const narrative::TextSpan place = narrative::placeForFigure(text);
    return apply(session,
                 {{static_cast<int>(cell.sheet), cell.cell,
                   document::Replacement{place.begin, text.substr(place.begin, place.end - place.begin), figure}}},
                 "undo.insert-figure");
}

} // namespace gouji::session
