// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "files/document/document_builder.hpp"
#include "files/html/form_choice.hpp"
#include "files/html/html_attribute.hpp"
#include "files/html/page_lists.hpp"
#include "files/html/page_styles.hpp"
#include "files/values/cell_text.hpp"
#include "files/xml/xml_parser.hpp"

#include <optional>
#include <string_view>

namespace gouji::files {

// Puts a page together from its tags and texts. Tags may be missing or misplaced, as browsers forgive it: the
// parser has given every element an end.
class PageReader {
public:
    PageReader(const Limits& limits, std::string_view tableWord);

    void begin(std::string_view tag, const HtmlAttributes& attributes);
    void end(std::string_view tag);
    void characters(std::string_view piece);
    // A mistake in the page; pages with very many are refused.
    void countMistake();

    const Refusal& refusal() const { return m_refusal; }
    Result<document::Workbook> take();

private:
    // The depth of an element that is open; nothing where there is none.
    using OpenAt = std::optional<int>;

    void refuse(Refusal why);
    void beginShown(std::string_view tag, const HtmlAttributes& attributes);
    void beginInline(std::string_view tag, const HtmlAttributes& attributes);
    void endShown(std::string_view tag);
    void beginField(std::string_view tag, const HtmlAttributes& attributes);
    void endChoice();
    HtmlShown shownHere(std::string_view tag, const HtmlAttributes& attributes) const;
    void beginCell(const HtmlAttributes& attributes);
    void endParagraph();
    void append(std::string_view piece);

    DocumentBuilder m_document;
    Refusal m_refusal;
    CellText m_text;
    std::string m_title; // as the site's own description of the article has it, else that of the page
    bool m_isInTitle = false;
    PageStyles m_styles;
    std::optional<std::string> m_sheet; // the style sheet that is open
    std::string m_media;                // its own
    int m_depth = 0;
    OpenAt m_hidden;    // the outermost element that is not shown
    OpenAt m_invisible; // the outermost that keeps its place
    OpenAt m_raised;    // the outermost that stands above the line
    OpenAt m_lowered;   // the outermost that stands below it
    PageLists m_lists;
    std::optional<FormChoice> m_choice;
    int m_mistakes = 0;
};

} // namespace gouji::files
