// SPDX-License-Identifier: MPL-2.0
// What a session changes in its document, always on the user's choice and as one undo step.
#include "session/session.hpp"

#include "core/comparison/carry_over.hpp"
#include "core/corrections/totals.hpp"
#include "core/records/explanations.hpp"
#include "office/calc/cell_changes.hpp"
#include "office/calc/document_property.hpp"
#include "office/interop/guarded.hpp"
#include "session/main_thread.hpp"

#include <algorithm>
#include <iterator>

namespace gouji::session {

bool Session::remembersLastYear() const { return !m_rememberedLastYear.empty(); }

std::optional<Message> Session::rememberLastYear()
{
    return keep(lastYearProperty, toProperty(m_lastYear.choice, documentUrl()), "undo.remember-last-year");
}

std::optional<Message> Session::forgetLastYear() { return keep(lastYearProperty, {}, "undo.forget-last-year"); }

std::optional<Message> Session::explain(const rules::Finding& finding, const std::string& text)
{
    return settle(finding, text, text.empty() ? "undo.withdraw-explanation" : "undo.explain");
}

std::optional<Message> Session::ignore(const rules::Finding& finding)
{
    return settle(finding, m_engine->messages.text("sidebar.ignored"), "undo.ignore");
}

std::optional<Message> Session::settle(const rules::Finding& finding, const std::string& text,
                                       const std::string& undoKey)
{
    const auto property = m_properties.find(std::string(records::explanationsProperty));
    auto given = property == m_properties.end() ? std::vector<records::GivenExplanation>()
                                                : records::fromProperty(property->second);
    records::give(records::explanationOf(finding, text), given);
    return keep(records::explanationsProperty, given.empty() ? std::string() : records::toProperty(given),
                undoKey);
}

// Changes a property of the document; the office may undo that long after this session has ended.
std::optional<Message> Session::keep(std::string_view property, const std::string& text,
                                     const std::string& undoKey)
{
    if (ended())
        return std::nullopt;
    const auto validateAgain = [context = m_context, session = weak_from_this()] {
        postToMainThread(context, [session] {
            if (const auto alive = session.lock())
                interop::guarded(
                    "following an undone change", [&] { alive->validate(); }, [](const std::string&) {});
        });
    };
    auto refusal = calc::setProperty(m_document, property, text, m_engine->messages.text(undoKey), validateAgain);
    if (!refusal)
        validate();
    return refusal;
}

std::optional<Message> Session::fillCarriedOver()
{
    if (ended())
        return std::nullopt;
    validate();
    std::vector<document::CellChange> changes;
    for (const Validation& validation : *m_validations) {
        if (const reports::Report* before = lastYearOf(validation))
            std::ranges::move(comparison::carriedOver(validation.report, *validation.edition, *before),
                              std::back_inserter(changes));
    }
    if (changes.empty())
        return Message{"last-year.nothing-to-fill", {}};
    auto refusal = calc::apply(changes, m_document, m_engine->messages.text("undo.fill-carried-over"));
    if (!refusal)
        validate();
    return refusal;
}

std::optional<Message> Session::fillTotals(int sheetIndex)
{
    if (ended())
        return std::nullopt;
    validate();
    std::vector<document::CellChange> changes;
    bool hasTables = false;
    for (const Validation& validation : *m_validations) {
        for (const reports::Table& table : validation.report.tables) {
            if (table.sheetIndex != sheetIndex)
                continue;
            hasTables = true;
            std::ranges::move(corrections::missingFormulas(table, validation.report, *validation.edition),
                              std::back_inserter(changes));
        }
    }
    if (changes.empty())
        return Message{hasTables ? "totals.nothing-to-fill" : "totals.no-table", {}};
    auto refusal = calc::apply(changes, m_document, m_engine->messages.text("undo.fill-totals"));
    if (!refusal)
        validate();
    return refusal;
}

} // namespace gouji::session
