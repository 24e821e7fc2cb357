// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "session/comparison.hpp"
#include "session/formula_faults.hpp"
#include "session/validated_document.hpp"

#include <optional>
#include <string>

namespace gouji::session {

// Has REPORTCHECK and REPORTFINDINGS calculated anew where they rest on more than the cells of their range, and
// that has changed: explanations and what else the document keeps of ours, its sheet of rules, the figures of
// which those speak, last year's figures, and the rules of the office.
class FunctionResults {
public:
    FunctionResults(const ValidatedDocument& document, const Comparison& comparison, FormulaFaults& formulas)
        : m_document(document),
          m_comparison(comparison),
          m_formulas(formulas)
    {}

    // After a validation of the document as it was read.
    void follow(const document::Workbook& workbook);
    // The rules of the office are others from now on.
    void rulesChange();

private:
    const ValidatedDocument& m_document;
    const Comparison& m_comparison;
    FormulaFaults& m_formulas;
    std::optional<std::string> m_beyondCells; // what they rested on when the document was validated last
};

} // namespace gouji::session
