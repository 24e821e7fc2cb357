// SPDX-License-Identifier: MPL-2.0
#include "core/wording/place_text.hpp"

namespace gouji::wording {

PlaceText placeTextOf(const rules::Finding& finding, std::size_t mostAddresses)
{
    PlaceText place;
    std::size_t count = 0;
    for (const rules::FindingCell& cell : finding.cells) {
        if (cell.side == rules::FindingCell::Side::Expected || cell.period == reports::Period::LastYear)
            continue;
        if (++count > mostAddresses) {
            place.addresses += " …";
            break;
        }
        if (count == 1)
            place.sheet = cell.sheet;
        place.addresses += count == 1 ? "" : ", ";
        place.addresses += cell.sheet == place.sheet ? "" : cell.sheet + ".";
        place.addresses += document::addressOf(cell.position);
    }
    return place;
}

} // namespace gouji::wording
