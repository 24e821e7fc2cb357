// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/functions/formula_faults.hpp"
#include "office/calc/document.hpp"
#include "office/calc/formula_tokens.hpp"

#include <chrono>
#include <map>
#include <optional>
#include <string>
#include <vector>

namespace gouji::calc {

// Looks in the formulas of a document for calls of the cell functions that get less than they say. A sheet may
// hold a hundred thousand formulas: they are looked at piece by piece, and only again where a sheet changed.
class FormulaCheck {
public:
    using Duration = std::chrono::steady_clock::duration;

    explicit FormulaCheck(const Document& document) : m_document(document) {}

    // These sheets have changed. The document has as many as it has now.
    void lookAgainAt(const std::vector<int>& sheets);

    // Looks on for about so long. Whether all sheets are looked at now.
    bool lookFor(Duration duration);
    void lookAtAll();

    // In the sheets that were looked at to the end, in their order.
    std::vector<functions::FaultyFormula> found() const;

    // Whether a formula among those calls REPORTCHECK or REPORTFINDINGS.
    bool findsReportFunctions() const;

private:
    struct SheetFormulas {
        bool isLookedAt = false;
        std::vector<functions::FaultyFormula> found = {};
        bool hasReportFunctions = false;
    };
    // The sheet that is being looked at.
    struct Progress {
        int sheet = 0;
        std::vector<document::Area> left; // the next one last
        std::vector<functions::FaultyFormula> found = {};
        bool hasReportFunctions = false;
        // What was found of formulas of a shape; those that were filled down are all alike.
        std::map<std::string, std::vector<functions::FaultyCall>> known = {};
    };

    Progress begin(int sheet) const;
    void look(const document::Area& area);
    void look(const Sheet& sheet, document::Position position, const std::string& formula);
    const FormulaTokens& tokens();

    const Document m_document;
    std::optional<FormulaTokens> m_tokens;
    std::vector<SheetFormulas> m_sheets;
    std::optional<Progress> m_progress;
};

} // namespace gouji::calc
