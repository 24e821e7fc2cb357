// SPDX-License-Identifier: MPL-2.0
#include "files/document/place_form_table.hpp"

#include <utility>

namespace gouji::files {

Refusal placeCell(std::string text, CellSpan span, DocumentBuilder& document)
{
    if (auto refusal = document.beginCell(span, CellKind::Own))
        return refusal;
    if (auto refusal = document.addParagraph(std::move(text)))
        return refusal;
    document.endCell();
    return {};
}

Refusal placeFormTable(std::vector<std::vector<layout::FormCell>> rows, DocumentBuilder& document)
{
    if (auto refusal = document.beginTable(CellPlaces::Implied))
        return refusal;
    for (std::vector<layout::FormCell>& row : rows) {
        document.beginRow();
        for (layout::FormCell& cell : row) {
            if (auto refusal = placeCell(std::move(cell.text), {1, cell.columns}, document))
                return refusal;
        }
    }
    return document.endTable();
}

} // namespace gouji::files
