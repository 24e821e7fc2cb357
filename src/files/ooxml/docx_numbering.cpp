// SPDX-License-Identifier: MPL-2.0
#include "files/ooxml/docx_numbering.hpp"

#include "files/document/list_number.hpp"

#include <algorithm>
#include <string_view>
#include <utility>

namespace gouji::files {
namespace {

struct Format {
    std::string_view name;
    std::string_view first; // the first of its numerals, by which they are known; empty for none
};

// All others are written in digits.
constexpr std::array formats = {
    Format{"none", ""},
    Format{"bullet", ""},
    Format{"upperLetter", "A"},
    Format{"lowerLetter", "a"},
    Format{"upperRoman", "I"},
    Format{"lowerRoman", "i"},
    Format{"chineseCounting", "一"},
    Format{"chineseCountingThousand", "一"},
    Format{"taiwaneseCounting", "一"},
    Format{"taiwaneseCountingThousand", "一"},
    Format{"japaneseCounting", "一"},
    Format{"ideographDigital", "一"},
    Format{"taiwaneseDigital", "一"},
    Format{"japaneseDigitalTenThousand", "一"},
    Format{"koreanDigital2", "一"},
    Format{"chineseLegalSimplified", "壹"},
    Format{"ideographLegalTraditional", "壹"},
    Format{"japaneseLegal", "壹"},
    Format{"ideographTraditional", "甲"},
    Format{"ideographZodiac", "子"},
    Format{"ideographEnclosedCircle", "㊀"},
    Format{"decimalEnclosedCircle", "①"},
    Format{"decimalEnclosedCircleChinese", "①"},
    Format{"decimalEnclosedParen", "⑴"},
    Format{"decimalFullWidth", "１"},
    Format{"decimalFullWidth2", "１"},
};

std::string_view firstNumeral(std::string_view format)
{
    const auto known = std::ranges::find(formats, format, &Format::name);
    return known == formats.end() ? "1" : known->first;
}

using Levels = std::array<const DocxListLevel*, docxListLevels>;

Levels levelsOf(const DocxListDefinition& definition, const DocxList& list)
{
    Levels levels{};
    for (std::size_t at = 0; at < docxListLevels; ++at)
        levels[at] = list.levels[at] ? &*list.levels[at] : &definition.levels[at];
    return levels;
}

// Where a paragraph stands whose place says nothing of the level: its style does, or it is the first.
std::size_t levelOf(const DocxListPlace& place, const Levels& levels, const std::string& style)
{
    if (place.level)
        return std::min(static_cast<std::size_t>(*place.level), docxListLevels - 1);
    const auto hasStyle = [&](const DocxListLevel* level) { return !style.empty() && level->style == style; };
    const auto found = std::ranges::find_if(levels, hasStyle);
    return found == levels.end() ? 0 : static_cast<std::size_t>(found - levels.begin());
}

void count(DocxListDefinition& definition, DocxList& list, const Levels& levels, std::size_t level)
{
    std::optional<int>& number = definition.counts[level];
    if (const auto start = std::exchange(list.starts[level], std::nullopt))
        number = start;
    else
        number = number ? *number + 1 : levels[level]->start;
    for (std::size_t below = level + 1; below < docxListLevels; ++below) {
        const int restart = levels[below]->restart.value_or(static_cast<int>(below));
        if (static_cast<int>(level) < restart)
            definition.counts[below].reset();
    }
}

std::string numeral(const DocxListDefinition& definition, const Levels& levels, std::size_t at, bool isInDigits)
{
    const int number = definition.counts[at].value_or(levels[at]->start);
    const std::string_view first = isInDigits ? "1" : firstNumeral(levels[at]->format);
    return first.empty() ? std::string() : listNumeral(number, first);
}

std::string labelAt(const DocxListDefinition& definition, const Levels& levels, std::size_t level)
{
    const DocxListLevel& own = *levels[level];
    std::string label;
    for (std::string_view rest = own.pattern; !rest.empty();) {
        const bool isNumber = rest.size() > 1 && rest[0] == '%' && rest[1] >= '1' && rest[1] <= '9';
        if (isNumber)
            label += numeral(definition, levels, static_cast<std::size_t>(rest[1] - '1'), own.isInDigits);
        else
            label += rest.front();
        rest.remove_prefix(isNumber ? 2 : 1);
    }
    return label.empty() || own.isJoined ? label : label + " ";
}

} // namespace

DocxListDefinition* DocxNumbering::definitionOf(const DocxList& list)
{
    const auto found = definitions.find(list.definition);
    if (found == definitions.end() || found->second.usesStyle.empty())
        return found == definitions.end() ? nullptr : &found->second;
    const auto isOfStyle = [&](const auto& each) { return each.second.style == found->second.usesStyle; };
    const auto used = std::ranges::find_if(definitions, isOfStyle);
    return used == definitions.end() ? &found->second : &used->second;
}

std::string DocxNumbering::nextLabel(const DocxListPlace& place, const std::string& style)
{
    const auto list = lists.find(place.list);
    DocxListDefinition* const definition = list == lists.end() ? nullptr : definitionOf(list->second);
    if (!definition)
        return {};
    const Levels levels = levelsOf(*definition, list->second);
    const std::size_t level = levelOf(place, levels, style);
    count(*definition, list->second, levels, level);
    return levels[level]->format == "bullet" ? std::string() : labelAt(*definition, levels, level);
}

} // namespace gouji::files
