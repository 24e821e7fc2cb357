// SPDX-License-Identifier: MPL-2.0
#include "core/locate/label.hpp"

#include "core/model/text.hpp"

#include <algorithm>

namespace gouji::locate {
namespace {

// Longer texts are sentences, not labels; the longest official one has 36 characters beside its note.
constexpr std::size_t longestLabelBytes = 400;

bool isPunctuation(char32_t c)
{
    if (c < 0x80)
        return !((c >= U'0' && c <= U'9') || (c >= U'A' && c <= U'Z') || (c >= U'a' && c <= U'z'));
    return (c >= 0x80 && c <= 0xBF) || (c >= 0x2000 && c <= 0x206F) || (c >= 0x3000 && c <= 0x303F && c != 0x3007)
           || (c >= 0xFE10 && c <= 0xFE6F) || c == 0xFEFF || (c >= 0xFF5F && c <= 0xFF65);
}

// "㈠" and "①" are other ways to write "（一）" and "1".
char32_t plainNumeral(char32_t c)
{
    constexpr std::u32string_view chinese = U"一二三四五六七八九十";
    if (c >= 0x3220 && c <= 0x3229)
        return chinese[c - 0x3220];
    if (c >= 0x2460 && c <= 0x2468)
        return U'1' + (c - 0x2460);
    return c;
}

// Without the bracketed note at the end, if there is one and something stands before it.
std::u32string_view withoutNote(std::u32string_view text)
{
    while (!text.empty() && model::isSpace(text.back()))
        text.remove_suffix(1);
    if (text.empty() || text.back() != U')')
        return text;
    int open = 0;
    for (std::size_t at = text.size(); at-- > 0;) {
        open += text[at] == U')' ? 1 : (text[at] == U'(' ? -1 : 0);
        if (open == 0)
            return at == 0 ? text : withoutNote(text.substr(0, at));
    }
    return text;
}

} // namespace

std::string labelKey(std::string_view text)
{
    std::u32string tidy = model::decodeUtf8(text);
    std::transform(tidy.begin(), tidy.end(), tidy.begin(), model::narrow);
    std::u32string key;
    for (const char32_t c : withoutNote(tidy)) {
        if (!model::isSpace(c) && !isPunctuation(c))
            key += plainNumeral(c);
    }
    return model::encodeUtf8(key);
}

LabelIndex::LabelIndex(const model::Grid& grid, const LabelKeys& wanted)
{
    for (int row = 0; row < grid.rowCount(); ++row) {
        for (int column = 0; column < grid.columnCount(row); ++column) {
            const std::string* text = grid.at({row, column}).text();
            if (!text || text->size() > longestLabelBytes)
                continue;
            const std::string key = labelKey(*text);
            if (wanted.contains(key))
                add({row, column}, key);
        }
    }
}

void LabelIndex::add(model::Position position, const std::string& key)
{
    const model::Area place{position, position};
    m_area = m_area ? m_area->joined(place) : place;
    m_positions[key].push_back(position);
    m_keys.emplace(position, key);
}

const std::vector<model::Position>& LabelIndex::find(std::string_view label) const
{
    static const std::vector<model::Position> none;
    const auto found = m_positions.find(labelKey(label));
    return found == m_positions.end() ? none : found->second;
}

const std::string& LabelIndex::keyAt(model::Position position) const
{
    static const std::string none;
    const auto found = m_keys.find(position);
    return found == m_keys.end() ? none : found->second;
}

} // namespace gouji::locate
