// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/validation/validation.hpp"
#include "office/calc/document.hpp"
#include "session/engine.hpp"

#include <com/sun/star/uno/XComponentContext.hpp>

#include <memory>
#include <optional>
#include <set>
#include <string>
#include <vector>

namespace gouji::session {

// A finding by where it stands in a document's validations.
struct FindingIndex {
    std::size_t report = 0;
    std::size_t finding = 0;

    friend auto operator<=>(const FindingIndex&, const FindingIndex&) = default;
};

// What the parts of a session have in common: an open document, and what was found in it last.
struct ValidatedDocument {
    css::uno::Reference<css::uno::XComponentContext> context;
    calc::Document document; // null once it was closed
    std::shared_ptr<const Engine> engine;
    // Nothing before the first validation; empty where the document holds no standard table.
    std::optional<std::vector<Validation>> validations = {};
    // By report, the findings that are not to be shown yet: see Filling. Empty where none are kept back.
    std::vector<std::set<std::size_t>> waiting = {};

    bool isClosed() const { return !document.is(); }
    bool waits(const FindingIndex& index) const
    {
        return index.report < waiting.size() && waiting[index.report].contains(index.finding);
    }
    // Whether a report is being filled in: what its blanks leave open is not shown as wrong.
    bool isBeingFilledIn(std::size_t report) const { return report < waiting.size() && !waiting[report].empty(); }
    // Empty where it was never saved.
    std::string url() const;
    const rules::Finding& findingAt(const FindingIndex& index) const
    {
        return validations->at(index.report).findings.at(index.finding);
    }
};

} // namespace gouji::session
