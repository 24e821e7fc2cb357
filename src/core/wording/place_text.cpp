// SPDX-License-Identifier: MPL-2.0
#include "core/wording/place_text.hpp"

#include "core/wording/names.hpp"

#include <utility>
#include <vector>

namespace gouji::wording {
namespace {

using Places = std::vector<std::pair<std::string, std::string>>; // sheet and address

void add(std::string sheet, std::string address, Places& places)
{
    // A cell or a paragraph may hold several passages.
    if (places.empty() || places.back() != std::pair(sheet, address))
        places.emplace_back(std::move(sheet), std::move(address));
}

Places placesOf(const rules::Finding& finding, const Messages& messages)
{
    Places places;
    for (const rules::Passage& passage : finding.passages) {
        const auto* cell = std::get_if<document::CellLocation>(&passage.at);
        add(passage.sheet, cell ? document::addressOf(cell->cell) : nameOf(passage, messages), places);
    }
    for (const rules::FindingCell& cell : finding.cells) {
        const bool isShown =
            cell.side != rules::FindingCell::Side::Expected && cell.period != reports::Period::LastYear;
        if (isShown)
            add(cell.sheet, document::addressOf(cell.position), places);
    }
    return places;
}

} // namespace

PlaceText placeTextOf(const rules::Finding& finding, const Messages& messages, std::size_t mostAddresses)
{
    const Places places = placesOf(finding, messages);
    PlaceText text;
    for (std::size_t index = 0; index < places.size(); ++index) {
        const auto& [sheet, address] = places[index];
        if (index == mostAddresses) {
            text.addresses += " …";
            break;
        }
        if (index == 0)
            text.sheet = sheet;
        text.addresses += index == 0 ? "" : ", ";
        text.addresses += sheet == text.sheet ? "" : sheet + ".";
        text.addresses += address;
    }
    return text;
}

} // namespace gouji::wording
