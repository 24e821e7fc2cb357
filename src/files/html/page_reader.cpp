// SPDX-License-Identifier: MPL-2.0
#include "files/html/page_reader.hpp"

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

// What is not shown as text. What is struck through no longer holds.
constexpr std::array<std::string_view, 23> hidden{"head", "audio",    "canvas",   "datalist", "del",    "iframe",
                                                  "math", "noframes", "noscript", "object",   "option", "rp",
                                                  "rt",   "s",        "script",   "select",   "strike", "style",
                                                  "svg",  "template", "textarea", "title",    "video"};

// Fields of a form, whose texts count where they fill a table.
constexpr std::array<std::string_view, 4> fields{"input", "option", "select", "textarea"};

template <std::size_t size>
bool isOneOf(const std::array<std::string_view, size>& names, std::string_view name)
{
    return std::ranges::find(names, name) != names.end();
}

int columnSpanIn(const HtmlAttributes& attributes)
{
    return std::max(leadingNumber(attributes("colspan").value_or(""), mostColumnsSpanned).value_or(1), 1);
}

// A span of rows written as 0 reaches to the end of the table.
int rowSpanIn(const HtmlAttributes& attributes)
{
    const int span = leadingNumber(attributes("rowspan").value_or(""), mostRowsSpanned).value_or(1);
    return span == 0 ? mostRowsSpanned : span;
}

} // namespace

PageReader::PageReader(const Limits& limits, std::string_view tableWord) : m_document(limits, tableWord)
{
    m_text.beginParagraph();
}

void PageReader::begin(std::string_view tag, const HtmlAttributes& attributes)
{
    if (++m_depth > deepest)
        refuse(Message{"file.too-deep", {}});
    m_isInTitle = tag == "title" && m_title.empty();
    if (tag == "meta" && attributes("name") == "ArticleTitle")
        m_title = attributes("content").value_or("");
    if (tag == "style") {
        m_sheet.emplace();
        m_media = attributes("media").value_or("");
    }
    if (m_hidden)
        return;
    const HtmlShown shown = shownHere(tag, attributes);
    const bool isField = isOneOf(fields, tag) && m_document.isInCell();
    if (shown == HtmlShown::No || (isOneOf(hidden, tag) && !isField)) {
        m_hidden = m_depth;
        return;
    }
    if (shown == HtmlShown::Invisible && !m_invisible)
        m_invisible = m_depth;
    if (isField)
        beginField(tag, attributes);
    else
        beginShown(tag, attributes);
}

HtmlShown PageReader::shownHere(std::string_view tag, const HtmlAttributes& attributes) const
{
    // A page that hides itself as a whole is shown by its script.
    if (tag == "html" || tag == "body")
        return HtmlShown::Yes;
    // So are parts of a page; what a sheet hides in a table stays hidden.
    const HtmlShown own = shownBy(attributes);
    const bool saysItself = own != HtmlShown::Yes || shownByDeclarations(attributes("style").value_or(""));
    return saysItself || !m_document.isInTable() ? own : m_styles.shown(tag, attributes).value_or(own);
}

void PageReader::beginShown(std::string_view tag, const HtmlAttributes& attributes)
{
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
        if (PageLists::isList(tag))
            m_lists.begin(tag, attributes);
        else if (tag == "li")
            append(m_lists.label(attributes));
    } else {
        beginInline(tag, attributes);
    }
}

void PageReader::beginInline(std::string_view tag, const HtmlAttributes& attributes)
{
    const Line line = lineOf(attributes);
    if ((tag == "sup" || line == Line::Above) && !m_raised)
        m_raised = m_depth;
    else if ((tag == "sub" || line == Line::Below) && !m_lowered)
        m_lowered = m_depth;
}

void PageReader::end(std::string_view tag)
{
    const int depth = m_depth--;
    m_isInTitle = false;
    if (m_sheet && tag == "style")
        m_styles.read(*std::exchange(m_sheet, std::nullopt), m_media);
    if (m_hidden) {
        if (depth == m_hidden)
            m_hidden.reset();
        return;
    }
    endShown(tag);
    for (OpenAt* open : {&m_invisible, &m_raised, &m_lowered}) {
        if (depth == *open)
            open->reset();
    }
}

void PageReader::endShown(std::string_view tag)
{
    if (tag == "td" || tag == "th") {
        endParagraph();
        m_document.endCell();
    } else if (tag == "table") {
        endParagraph();
        refuse(m_document.endTable());
    } else if (tag == "tr" || isOneOf(blocks, tag)) {
        endParagraph();
        if (PageLists::isList(tag))
            m_lists.end();
    } else if (tag == "option" && m_choice) {
        m_choice->endOption();
    } else if (tag == "select") {
        endChoice();
    }
}

void PageReader::characters(std::string_view piece)
{
    if (m_isInTitle && m_title.size() + piece.size() <= longestCellText)
        m_title += piece;
    if (m_sheet)
        m_sheet->append(piece);
    if (m_hidden || m_invisible)
        return;
    if (m_choice)
        m_choice->read(piece);
    else
        append(piece);
}

void PageReader::append(std::string_view piece)
{
    m_text.append(piece, m_raised ? Line::Above : m_lowered ? Line::Below : Line::On);
    if (m_text.text().size() > longestCellText)
        refuse(Message{"file.text-too-long", {}});
}

void PageReader::beginField(std::string_view tag, const HtmlAttributes& attributes)
{
    if (tag == "input" && !m_invisible)
        append(inputText(attributes));
    else if (tag == "select")
        m_choice.emplace();
    else if (tag == "option" && m_choice)
        m_choice->beginOption(attributes("selected").has_value());
}

void PageReader::endChoice()
{
    if (!m_choice)
        return;
    const FormChoice choice = *std::exchange(m_choice, std::nullopt);
    append(choice.shown());
}

void PageReader::countMistake()
{
    if (++m_mistakes > mostMistakes)
        refuse(Message{"file.broken-page", {}});
}

Result<document::Workbook> PageReader::take()
{
    endParagraph();
    if (m_refusal)
        return Problem{{}, {}, *m_refusal};
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
    refuse(m_document.beginCell({rowSpanIn(attributes), columnSpanIn(attributes)}, CellKind::Own));
}

} // namespace gouji::files
