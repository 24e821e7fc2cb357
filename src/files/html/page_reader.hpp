// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "files/document/document_builder.hpp"
#include "files/values/cell_text.hpp"
#include "files/xml/xml_parser.hpp"

#include <functional>
#include <optional>
#include <string>
#include <string_view>

namespace gouji::files {

// How an attribute is asked for.
using HtmlAttributes = std::function<std::optional<std::string_view>(std::string_view name)>;

// Puts a page together from its tags and texts. Tags may be missing or misplaced, as browsers forgive it.
class PageReader {
public:
    PageReader(const Limits& limits, std::string_view tableWord);

    void begin(std::string_view tag, const HtmlAttributes& attributes);
    void end(std::string_view tag);
    void characters(std::string_view piece);
    // A mistake in the page; pages with very many are refused.
    void countMistake();

    const Refusal& refusal() const { return m_refusal; }
    model::Result<model::Workbook> take();

private:
    void refuse(Refusal why);
    void endParagraph();
    void beginCell(const HtmlAttributes& attributes);

    DocumentBuilder m_document;
    Refusal m_refusal;
    CellText m_text;
    std::string m_title; // as the site's own description of the article has it, else that of the page
    bool m_isInTitle = false;
    int m_depth = 0;
    int m_hidden = 0; // elements that are not shown and are open
    int m_mistakes = 0;
};

} // namespace gouji::files
