// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "calc/marks.hpp"
#include "core/validation.hpp"
#include "session/engine.hpp"

#include <com/sun/star/sheet/XSpreadsheetDocument.hpp>

#include <optional>
#include <vector>

namespace gouji::session {

// Told when a session has something new to show. Called on the office's main thread.
class Observer {
public:
    virtual ~Observer() = default;
    virtual void sessionChanged() = 0;
};

// The validated state of one open spreadsheet document.
class Session {
public:
    Session(css::uno::Reference<css::sheet::XSpreadsheetDocument> document, const Engine& engine);

    const Engine& engine() const { return m_engine; }

    // Reads the document, validates it, redraws the marks and tells the observers. Changes nothing in the
    // document: no cell, no format, no modified flag, no undo or redo entry.
    void validate();

    // Nothing before the first validate(); empty where the document holds no standard table.
    const std::optional<std::vector<Validation>>& validations() const { return m_validations; }

    // Shows the finding's first cell and selects every cell involved, on that cell's sheet.
    void goTo(const rules::Finding& finding);

    bool marksShown() const;
    void showMarks();
    void hideMarks();

    // Observers are not owned and take themselves off before they die.
    void add(Observer& observer);
    void remove(Observer& observer);

private:
    css::uno::Reference<css::sheet::XSpreadsheetDocument> m_document;
    const Engine& m_engine;
    std::optional<std::vector<Validation>> m_validations;
    std::vector<Observer*> m_observers;
};

} // namespace gouji::session
