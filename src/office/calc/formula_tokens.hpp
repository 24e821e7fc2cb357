// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/functions/formula_faults.hpp"
#include "office/calc/document.hpp"

#include <com/sun/star/sheet/FormulaToken.hpp>

#include <map>
#include <optional>

namespace gouji::calc {

// Reads formulas by the office's own parser.
class FormulaTokens {
public:
    explicit FormulaTokens(const Document& document);

    // The formula of a cell; a name in it is replaced by what it stands for.
    std::vector<functions::FormulaToken> read(const Sheet& sheet, document::Position position) const;

private:
    using OfficeTokens = css::uno::Sequence<css::sheet::FormulaToken>;

    void add(const OfficeTokens& tokens, int sheetIndex, int depth,
             std::vector<functions::FormulaToken>& formula) const;
    std::optional<OfficeTokens> named(const css::uno::Any& name) const;

    const Document m_document;
    std::map<sal_Int32, functions::FormulaToken> m_known; // by the office's numbers of operations
    sal_Int32 m_external = 0;
    sal_Int32 m_push = 0;
    sal_Int32 m_name = 0;
};

} // namespace gouji::calc
