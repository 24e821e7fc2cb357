// SPDX-License-Identifier: MPL-2.0
#include "files/values/reference.hpp"

#include "core/text/ascii.hpp"
#include "files/values/written_value.hpp"

#include <algorithm>
#include <iterator>

namespace gouji::files {
namespace {

// One corner of a range. A whole column has no row, a whole row no column.
struct Corner {
    std::optional<int> row;
    std::optional<int> column;
};

bool startsQuoted(std::string_view text) { return text.starts_with('\'') || text.starts_with("$'"); }

// Takes a quoted name off, with the separator after it: "'it''s'!".
std::optional<std::string> takeQuoted(std::string_view& text, char separator)
{
    std::string name;
    for (std::size_t at = text.find('\'') + 1; at < text.size(); ++at) {
        if (text[at] != '\'') {
            name += text[at];
        } else if (text.substr(at).starts_with("''")) {
            name += text[at++];
        } else {
            const std::string_view rest = text.substr(at + 1);
            if (!rest.starts_with(separator))
                return std::nullopt;
            text = rest.substr(1);
            return name;
        }
    }
    return std::nullopt;
}

// Takes the sheet's name off, empty where there is none.
std::optional<std::string> takeSheet(std::string_view& text, char separator)
{
    if (startsQuoted(text))
        return takeQuoted(text, separator);
    const std::size_t end = text.find(separator);
    const std::string_view name = text.substr(0, end);
    // Beyond a colon it is the other corner's.
    if (end == std::string_view::npos || name.find(':') != std::string_view::npos)
        return std::string();
    text.remove_prefix(end + 1);
    return std::string(name.starts_with('$') ? name.substr(1) : name);
}

bool isLetter(char c) { return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z'); }

// Takes an address such as "$J$27", "$C" or "$3" off.
std::optional<Corner> takeCorner(std::string_view& text)
{
    const std::string_view written = text.substr(0, text.find(':'));
    text.remove_prefix(written.size());
    std::string address;
    std::ranges::copy_if(written, std::back_inserter(address), [](char c) { return c != '$'; });
    std::ranges::transform(address, address.begin(),
                           [](char c) { return c >= 'a' && c <= 'z' ? char(c - 32) : c; });
    const bool hasColumn = std::ranges::any_of(address, isLetter);
    const bool hasRow = std::ranges::any_of(address, [](char c) { return c >= '0' && c <= '9'; });
    const auto position = positionIn((hasColumn ? "" : "A") + address + (hasRow ? "" : "1"));
    if (!position || !(hasColumn || hasRow))
        return std::nullopt;
    return Corner{hasRow ? std::optional(position->row) : std::nullopt,
                  hasColumn ? std::optional(position->column) : std::nullopt};
}

// The two corners may be any opposite ones.
std::optional<document::Area> areaBetween(const Corner& one, const Corner& other)
{
    if (one.row.has_value() != other.row.has_value() || one.column.has_value() != other.column.has_value())
        return std::nullopt;
    const auto [top, bottom] = std::minmax({one.row.value_or(0), other.row.value_or(mostRows - 1)});
    const auto [left, right] = std::minmax({one.column.value_or(0), other.column.value_or(mostColumns - 1)});
    return document::Area{{top, left}, {bottom, right}};
}

} // namespace

std::optional<Reference> referenceIn(std::string_view text, SheetSeparator separator)
{
    text = text::trimmed(text);
    const auto sheet = takeSheet(text, static_cast<char>(separator));
    const auto first = sheet ? takeCorner(text) : std::nullopt;
    if (!first)
        return std::nullopt;
    // A single address is a cell; a whole column or row is always written as a range.
    if (text.empty()) {
        const bool isCell = first->row && first->column;
        return isCell ? std::optional(Reference{*sheet, *areaBetween(*first, *first)}) : std::nullopt;
    }
    text.remove_prefix(1);
    const auto sheetAgain = takeSheet(text, static_cast<char>(separator));
    const bool isSameSheet = sheetAgain && (sheetAgain->empty() || *sheetAgain == *sheet);
    const auto last = isSameSheet ? takeCorner(text) : std::nullopt;
    const auto area = last && text.empty() ? areaBetween(*first, *last) : std::nullopt;
    return area ? std::optional(Reference{*sheet, *area}) : std::nullopt;
}

} // namespace gouji::files
