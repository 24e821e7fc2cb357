// SPDX-License-Identifier: MPL-2.0
#include "files/ooxml/docx_styles.hpp"

#include "files/input/held_bytes.hpp"
#include "files/input/text_encoding.hpp"
#include "files/ooxml/docx_grammar.hpp"
#include "files/ooxml/vertical_alignment.hpp"
#include "files/values/written_value.hpp"

#include <array>
#include <utility>

namespace gouji::files {
namespace {

// Styles may be based on each other in a circle.
constexpr int longestChain = 20;

enum class Place { Start, List, Style, BasedOn, Paragraph, Run, Hidden, Alignment, Numbering, Level, Number };

constexpr std::array grammar = {
    XmlStep<Place>{Place::Start, word("styles"), Place::List},
    XmlStep<Place>{Place::List, word("style"), Place::Style},
    XmlStep<Place>{Place::Style, word("basedOn"), Place::BasedOn},
    XmlStep<Place>{Place::Style, word("pPr"), Place::Paragraph},
    XmlStep<Place>{Place::Style, word("rPr"), Place::Run},
    XmlStep<Place>{Place::Run, word("vanish"), Place::Hidden},
    XmlStep<Place>{Place::Run, word("vertAlign"), Place::Alignment},
    XmlStep<Place>{Place::Paragraph, word("numPr"), Place::Numbering},
    XmlStep<Place>{Place::Numbering, word("ilvl"), Place::Level},
    XmlStep<Place>{Place::Numbering, word("numId"), Place::Number},
};

class StyleList : public XmlWalker<Place> {
public:
    StyleList() : XmlWalker(grammar) {}

    DocxStyles styles;

private:
    void enter(Place place, const XmlElement& element) override
    {
        const auto value = element.attribute(word("val"));
        switch (place) {
        case Place::Style:
            m_id = element.attribute(word("styleId")).value_or("");
            m_style = {};
            return;
        case Place::BasedOn:
            m_style.basedOn = value.value_or("");
            return;
        case Place::Hidden:
            m_style.isHidden = isOn(value);
            return;
        case Place::Alignment:
            m_style.line = files::lineOf(value);
            return;
        case Place::Level:
            m_style.place.level = wholeNumberIn(value.value_or(""));
            return;
        case Place::Number:
            m_style.place.list = value.value_or("");
            return;
        default:
            return;
        }
    }
    void leave(Place place) override
    {
        if (place == Place::Style)
            styles.add(std::move(m_id), std::move(m_style));
    }
    void read(Place, std::string_view) override {}

    std::string m_id;
    DocxStyles::Style m_style;
};

// Most documents have long lists of styles that say nothing of the kind; those in UTF-16 are not looked through.
bool mayMatter(std::string_view bytes)
{
    for (const std::string_view word : {"vanish", "superscript", "subscript", "numPr"}) {
        if (bytes.find(word) != std::string_view::npos)
            return true;
    }
    return bytes.find('\0') != std::string_view::npos;
}

} // namespace

bool isOn(std::optional<std::string_view> value)
{
    return !value || !(*value == "0" || *value == "false" || *value == "off");
}

template <typename Condition>
const DocxStyles::Style* DocxStyles::firstFrom(const std::string& style, Condition condition) const
{
    auto found = m_styles.find(style);
    for (int links = 0; found != m_styles.end() && links < longestChain; ++links) {
        if (condition(found->second))
            return &found->second;
        found = m_styles.find(found->second.basedOn);
    }
    return nullptr;
}

bool DocxStyles::hides(const std::string& style) const
{
    const Style* const telling = firstFrom(style, [](const Style& each) { return each.isHidden.has_value(); });
    return telling && *telling->isHidden;
}

std::optional<Line> DocxStyles::lineOf(const std::string& style) const
{
    const Style* const telling = firstFrom(style, [](const Style& each) { return each.line.has_value(); });
    return telling ? telling->line : std::nullopt;
}

DocxListPlace DocxStyles::placeOf(const std::string& style) const
{
    const Style* const telling = firstFrom(style, [](const Style& each) { return !each.place.list.empty(); });
    return telling ? telling->place : DocxListPlace{};
}

Result<DocxStyles> readDocxStyles(ZipArchive& archive, const std::string& part, const Limits& limits)
{
    const auto source = archive.part(part);
    if (!source)
        return source.error();
    const auto bytes = allOf(**source, limits);
    if (!bytes)
        return bytes.error();
    StyleList list;
    if (!mayMatter(*bytes))
        return std::move(list.styles);
    HeldBytes held(*bytes);
    if (const auto parsed = parseXml(held, part, limits, list); !parsed)
        return parsed.error();
    return std::move(list.styles);
}

} // namespace gouji::files
