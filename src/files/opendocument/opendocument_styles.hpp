// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "files/document/list_number.hpp"
#include "files/values/text_line.hpp"
#include "files/xml/xml_walker.hpp"

#include <functional>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <utility>

namespace gouji::files {

// What the styles of an OpenDocument file say of what is shown: which texts are hidden or raised, and how lists
// are numbered.
class OpenDocumentStyles {
public:
    struct Style {
        std::string parent;
        std::optional<bool> isHidden;
        std::optional<Line> line;
        std::optional<std::string> listStyle;
    };

    // To be filled. The family of a style is "text" or "paragraph".
    Style& style(std::string family, std::string name) { return m_styles[{std::move(family), std::move(name)}]; }
    ListNumbering& list(std::string name) { return m_lists[std::move(name)]; }

    // Whether a style and all that it is based on are there.
    bool knows(std::string_view family, std::string_view style) const;
    // Nothing where the style does not say it.
    std::optional<Line> lineOf(std::string_view family, std::string_view style) const;
    bool hides(std::string_view family, std::string_view style) const;
    // The style of lists that belongs to a style of paragraphs; empty where there is none.
    std::string listStyleOf(std::string_view paragraphStyle) const;
    // How a list of that style is numbered; nothing where the style is unknown.
    const ListNumbering* numbering(std::string_view listStyle) const;

private:
    // The first that says it, among a style and those that it is based on.
    template <typename Property>
    Property firstOf(std::string_view family, std::string_view style, Property Style::*property) const;

    std::map<std::pair<std::string, std::string>, Style> m_styles;
    std::map<std::string, ListNumbering, std::less<>> m_lists;
};

// Begins the style that an element describes.
OpenDocumentStyles::Style& beginStyle(const XmlElement& element, OpenDocumentStyles& styles);
// Takes what the properties of its text say.
void addTextProperties(const XmlElement& element, OpenDocumentStyles::Style& style);

// Where the styles of an OpenDocument text stand.
enum class StylePlace { Start, Document, Styles, Style, Properties, ListStyle, ListLevel, Body };

// Reads the styles of styles.xml, or those that stand before the text in content.xml.
class OpenDocumentStyleReader : public XmlWalker<StylePlace> {
public:
    explicit OpenDocumentStyleReader(OpenDocumentStyles& styles);

    // Whether the text has begun. Its part is then not parsed to the end.
    bool isComplete() const { return m_isComplete; }

private:
    void enter(StylePlace place, const XmlElement& element) override;
    void leave(StylePlace) override {}
    void read(StylePlace, std::string_view) override {}

    void addLevel(const XmlElement& element);

    OpenDocumentStyles& m_styles;
    OpenDocumentStyles::Style* m_style = nullptr; // that is open
    ListNumbering* m_list = nullptr;
    bool m_isComplete = false;
};

} // namespace gouji::files
