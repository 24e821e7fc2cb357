// SPDX-License-Identifier: MPL-2.0
#include "core/locate/label.hpp"

#include "core/model/text.hpp"

#include <algorithm>
#include <set>

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

// What a key holds of a character; nothing of spaces and punctuation.
std::optional<char32_t> letterOf(char32_t c)
{
    return model::isSpace(c) || isPunctuation(c) ? std::nullopt : std::optional(plainNumeral(c));
}

// The first letter of a text's key, told without making the key; 0 where the key is empty.
char32_t openingOf(std::string_view text)
{
    while (!text.empty()) {
        if (const auto letter = letterOf(model::narrow(model::takeCodePoint(text))))
            return *letter;
    }
    return 0;
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
        if (const auto letter = letterOf(c))
            key += *letter;
    }
    return model::encodeUtf8(key);
}

LabelIndex::LabelIndex(const model::Grid& grid, const LabelKeys& wanted)
{
    // Most texts of a workbook are no labels, and few of those begin like one.
    std::set<char32_t> openings;
    for (const std::string& key : wanted)
        openings.insert(openingOf(key));
    for (int row = 0; row < grid.rowCount(); ++row) {
        for (int column = 0; column < grid.columnCount(row); ++column) {
            const std::string* text = grid.at({row, column}).text();
            if (!text || text->size() > longestLabelBytes || !openings.contains(openingOf(*text)))
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

std::vector<std::string_view> LabelIndex::keysLeftOf(model::Position position, int reach) const
{
    const auto first = m_keys.lower_bound({position.row, position.column - reach});
    std::vector<std::string_view> keys;
    for (auto at = m_keys.lower_bound(position); at != first;)
        keys.push_back((--at)->second);
    return keys;
}

} // namespace gouji::locate
