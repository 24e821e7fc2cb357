// SPDX-License-Identifier: MPL-2.0
#include "files/ooxml/docx_grammar.hpp"
#include "files/ooxml/docx_numbering.hpp"
#include "files/values/written_value.hpp"

#include <algorithm>
#include <array>
#include <utility>

namespace gouji::files {
namespace {

enum class Place {
    Start,
    All,
    Definition,
    StyleLink,
    UsesStyle,
    Level,
    LevelStart,
    Format,
    Pattern,
    Restart,
    Digits,
    Suffix,
    LevelStyle,
    List,
    ListDefinition,
    Override,
    OverrideStart,
};

constexpr XmlStep<Place> step(Place from, std::string_view element, Place to) { return {from, word(element), to}; }

constexpr std::array grammar = {
    step(Place::Start, "numbering", Place::All),
    step(Place::All, "abstractNum", Place::Definition),
    step(Place::Definition, "lvl", Place::Level),
    step(Place::Definition, "styleLink", Place::StyleLink),
    step(Place::Definition, "numStyleLink", Place::UsesStyle),
    step(Place::Level, "start", Place::LevelStart),
    step(Place::Level, "numFmt", Place::Format),
    step(Place::Level, "lvlText", Place::Pattern),
    step(Place::Level, "lvlRestart", Place::Restart),
    step(Place::Level, "isLgl", Place::Digits),
    step(Place::Level, "suff", Place::Suffix),
    step(Place::Level, "pStyle", Place::LevelStyle),
    step(Place::All, "num", Place::List),
    step(Place::List, "abstractNumId", Place::ListDefinition),
    step(Place::List, "lvlOverride", Place::Override),
    step(Place::Override, "startOverride", Place::OverrideStart),
    step(Place::Override, "lvl", Place::Level),
};

class NumberingPart : public XmlWalker<Place> {
public:
    NumberingPart() : XmlWalker(grammar) {}

    DocxNumbering numbering;

private:
    void enter(Place place, const XmlElement& element) override
    {
        const std::string value(element.attribute(word("val")).value_or(""));
        switch (place) {
        case Place::Definition:
            m_definition = &numbering.definitions[idOf(element, "abstractNumId")];
            return;
        case Place::StyleLink:
            m_definition->style = value;
            return;
        case Place::UsesStyle:
            m_definition->usesStyle = value;
            return;
        case Place::List:
            m_definition = nullptr;
            m_list = &numbering.lists[idOf(element, "numId")];
            return;
        case Place::ListDefinition:
            m_list->definition = value;
            return;
        case Place::Override:
            m_overridden = levelIn(element);
            return;
        case Place::OverrideStart:
            m_list->starts[m_overridden] = startIn(value);
            return;
        case Place::Level:
            return beginLevel(levelIn(element));
        default:
            return enterLevel(place, element, value);
        }
    }

    void beginLevel(std::size_t level)
    {
        m_level = m_definition ? &m_definition->levels[level] : &m_list->levels[m_overridden].emplace();
    }

    void enterLevel(Place place, const XmlElement& element, const std::string& value)
    {
        switch (place) {
        case Place::LevelStart:
            m_level->start = startIn(value);
            return;
        case Place::Format:
            m_level->format = value;
            return;
        case Place::Pattern:
            m_level->pattern = value;
            return;
        case Place::Restart:
            m_level->restart = wholeNumberIn(value);
            return;
        case Place::Digits:
            m_level->isInDigits = isOn(element.attribute(word("val")));
            return;
        case Place::Suffix:
            m_level->isJoined = value == "nothing";
            return;
        case Place::LevelStyle:
            m_level->style = value;
            return;
        default:
            return;
        }
    }

    void leave(Place) override {}
    void read(Place, std::string_view) override {}

    // No list begins later; numbers go up from there without end.
    static int startIn(const std::string& value) { return std::min(wholeNumberIn(value).value_or(0), 100'000); }

    static std::string idOf(const XmlElement& element, std::string_view attribute)
    {
        return std::string(element.attribute(word(attribute)).value_or(""));
    }

    static std::size_t levelIn(const XmlElement& element)
    {
        const auto level = wholeNumberIn(element.attribute(word("ilvl")).value_or("0"));
        return std::min(static_cast<std::size_t>(level.value_or(0)), docxListLevels - 1);
    }

    DocxListDefinition* m_definition = nullptr; // null within a list
    DocxList* m_list = nullptr;
    DocxListLevel* m_level = nullptr;
    std::size_t m_overridden = 0;
};

} // namespace

Result<DocxNumbering> readDocxNumbering(ZipArchive& archive, const std::string& part, const Limits& limits)
{
    const auto source = archive.part(part);
    if (!source)
        return source.error();
    NumberingPart handler;
    if (const auto parsed = parseXml(**source, part, limits, handler); !parsed)
        return parsed.error();
    return std::move(handler.numbering);
}

} // namespace gouji::files
