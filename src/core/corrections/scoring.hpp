// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/corrections/repair.hpp"

namespace gouji::corrections {

// What speaks for changes, by the weights of weights.hpp. Refers to the validation and the system.
class Scoring {
public:
    Scoring(const Validation& validation, const System& system);

    int weightOf(const Changes& changes) const;
    Proposal proposalOf(const Changes& changes) const;

private:
    // What is known of a variable before any change.
    struct Facts {
        int rows = 0;
        int violatedRows = 0;
        bool isTotal = false;
        bool isAmongFormulas = false;      // of the same rule: most of them are formulas
        std::optional<Evidence> forgotten; // a total of 0 beside other figures
        bool looksAtLastYear = false;
        std::vector<figures::Decimal> stated; // by the text, which contradicts the cell
    };

    void learnOfTotals();
    void learnOfForgottenTotals();
    void learnOfText();
    figures::Decimal figureAfter(const Change& change) const;
    std::vector<Evidence> evidenceOf(const Change& change) const;
    bool isFigureOfNeighbour(const Variable& variable) const;
    std::vector<CellRepair> followsOf(const Changes& changes) const;
    CellRepair cellOf(const reports::Table& table, const reports::ReportCell& shown,
                      const figures::Decimal& proposed) const;

    const Validation& m_validation;
    const System& m_system;
    std::vector<Facts> m_facts; // by variable
};

} // namespace gouji::corrections
