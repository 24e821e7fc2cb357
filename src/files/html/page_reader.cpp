// SPDX-License-Identifier: MPL-2.0
#include "files/html/page_reader.hpp"

#include "files/values/written_value.hpp"

#include <algorithm>
#include <array>
#include <utility>

namespace gouji::files {
namespace {

// Browsers nest no deeper than 512; the parser's work for a misplaced end tag grows with the depth.
constexpr int deepest = 1'000;
constexpr int mostMistakes = 100'000;
// Browsers take no larger spans, either.
constexpr int mostColumnsSpanned = 1'000;
constexpr int mostRowsSpanned = 65'534;

// What begins and ends paragraphs.
constexpr std::array<std::string_view, 38> blocks{
    "address", "article", "aside", "blockquote", "body",       "br",      "caption", "center", "dd", "details",
    "dir",     "div",     "dl",    "dt",         "figcaption", "figure",  "footer",  "form",   "h1", "h2",
    "h3",      "h4",      "h5",    "h6",         "header",     "hr",      "html",    "legend", "li", "main",
    "menu",    "nav",     "ol",    "p",          "pre",        "section", "summary", "ul"};

// What is not shown as text.
constexpr std::array<std::string_view, 14> hidden{"head",   "iframe",   "math",     "noframes", "noscript",
                                                  "object", "option",   "script",   "select",   "style",
                                                  "svg",    "template", "textarea", "title"};

template <std::size_t size>
bool isOneOf(const std::array<std::string_view, size>& names, std::string_view name)
{
    return std::ranges::find(names, name) != names.end();
}

int spanIn(const HtmlAttributes& attributes, std::string_view name, int most)
{
    const auto written = attributes(name);
    const auto span = written ? wholeNumberIn(*written) : std::nullopt;
    // A span of rows written as 0 reaches to the end of the table.
    return span ? std::clamp(*span == 0 && name == "rowspan" ? most : *span, 1, most) : 1;
}

} // namespace

PageReader::PageReader(const Limits& limits, std::string_view tableWord) : m_document(limits, tableWord)
{
    m_text.beginParagraph();
}

void PageReader::begin(std::string_view tag, const HtmlAttributes& attributes)
{
    if (++m_depth > deepest)
        refuse(model::Message{"file.too-deep", {}});
    if (isOneOf(hidden, tag))
        ++m_hidden;
    m_isInTitle = tag == "title" && m_title.empty();
    if (tag == "meta" && attributes("name") == "ArticleTitle")
        m_title = attributes("content").value_or("");
    if (m_hidden > 0)
        return;
    if (tag == "td" || tag == "th") {
        endParagraph();
        beginCell(attributes);
    } else if (tag == "tr") {
        endParagraph();
        m_document.beginRow();
    } else if (tag == "table") {
        endParagraph();
        refuse(m_document.beginTable(CellPlaces::Implied));
    } else if (isOneOf(blocks, tag)) {
        endParagraph();
    }
}

void PageReader::end(std::string_view tag)
{
    --m_depth;
    m_isInTitle = false;
    if (isOneOf(hidden, tag)) {
        m_hidden = std::max(0, m_hidden - 1);
        return;
    }
    if (m_hidden > 0)
        return;
    if (tag == "td" || tag == "th") {
        endParagraph();
        m_document.endCell();
    } else if (tag == "table") {
        endParagraph();
        refuse(m_document.endTable());
    } else if (tag == "tr" || isOneOf(blocks, tag)) {
        endParagraph();
    }
}

void PageReader::characters(std::string_view piece)
{
    if (m_isInTitle && m_title.size() + piece.size() <= longestCellText)
        m_title += piece;
    if (m_hidden > 0)
        return;
    m_text.append(piece);
    if (m_text.text().size() > longestCellText)
        refuse(model::Message{"file.text-too-long", {}});
}

void PageReader::countMistake()
{
    if (++m_mistakes > mostMistakes)
        refuse(model::Message{"file.broken-page", {}});
}

model::Result<model::Workbook> PageReader::take()
{
    endParagraph();
    if (m_refusal)
        return model::Problem{{}, {}, *m_refusal};
    auto page = m_document.take();
    if (page)
        page->title = std::move(m_title);
    return page;
}

void PageReader::refuse(Refusal why)
{
    if (!m_refusal)
        m_refusal = std::move(why);
}

void PageReader::endParagraph()
{
    refuse(m_document.addParagraph(m_text.text()));
    m_text = {};
    m_text.beginParagraph();
}

void PageReader::beginCell(const HtmlAttributes& attributes)
{
    refuse(m_document.beginCell(
        {spanIn(attributes, "rowspan", mostRowsSpanned), spanIn(attributes, "colspan", mostColumnsSpanned)},
        CellKind::Own));
}

} // namespace gouji::files
