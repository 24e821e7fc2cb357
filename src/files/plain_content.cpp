// SPDX-License-Identifier: MPL-2.0
#include "files/plain_content.hpp"

#include "core/text/ascii.hpp"
#include "files/input/text_encoding.hpp"

#include <algorithm>
#include <array>
#include <optional>
#include <string>

namespace gouji::files {
namespace {

constexpr std::string_view space = " \t\r\n";

bool startsWith(std::string_view text, std::string_view word)
{
    return text::isSameWord(text.substr(0, word.size()), word);
}

bool holds(std::string_view text, std::string_view word)
{
    const auto sameLetter = [](char one, char other) { return text::lowerCase(one) == other; };
    return std::search(text.begin(), text.end(), word.begin(), word.end(), sameLetter) != text.end();
}

std::string_view withoutSpace(std::string_view text)
{
    return text.substr(std::min(text.find_first_not_of(space), text.size()));
}

std::string_view withoutMark(std::string_view text)
{
    constexpr std::string_view mark = "\xEF\xBB\xBF";
    return text.substr(text.starts_with(mark) ? mark.size() : 0);
}

// Behind what may stand before the first element; nothing where that does not end here.
std::optional<std::string_view> behindProlog(std::string_view text)
{
    for (;;) {
        text = withoutSpace(text);
        const bool isComment = text.starts_with("<!--");
        const bool isInstruction = text.starts_with("<?");
        if (!isComment && !isInstruction)
            return text;
        const std::string_view end = isComment ? "-->" : ">";
        const auto at = text.find(end);
        if (at == text.npos)
            return std::nullopt;
        text.remove_prefix(at + end.size());
    }
}

std::string nameOf(std::string_view tag)
{
    return text::lowerCase(tag.substr(0, tag.find_first_of(" \t\r\n/>")));
}

bool isPage(std::string_view first)
{
    constexpr std::array<std::string_view, 5> roots{"base", "body", "head", "html", "meta"};
    return startsWith(first, "<!doctype html") || std::ranges::find(roots, nameOf(first.substr(1))) != roots.end();
}

// What a piece of a page may begin with.
bool isPiece(std::string_view first)
{
    constexpr std::array<std::string_view, 28> roots{
        "article", "br",      "center", "col",    "div",   "font",  "form",  "h1", "h2", "h3",
        "h4",      "hr",      "img",    "input",  "li",    "link",  "main",  "ol", "p",  "pre",
        "script",  "section", "span",   "strong", "style", "table", "title", "ul"};
    return std::ranges::find(roots, nameOf(first.substr(1))) != roots.end();
}

bool holdsPage(std::string_view text)
{
    constexpr std::array<std::string_view, 4> words{"<html", "<!doctype html", "<table", "<meta"};
    return std::ranges::any_of(words, [text](std::string_view word) { return holds(text, word); });
}

// A few may be in any text.
bool isReadable(std::string_view text)
{
    constexpr std::string_view replacement = "\xEF\xBF\xBD";
    std::size_t count = 0;
    for (auto at = text.find(replacement); at != text.npos; at = text.find(replacement, at + replacement.size()))
        ++count;
    return count <= 1 + text.size() / 1'000;
}

bool isHeaderName(std::string_view name)
{
    return !name.empty() && std::ranges::all_of(name, [](char c) { return c > ' ' && c < '\x7F'; });
}

// "MIME-Version: 1.0" and other fields, up to a blank line.
bool isMimeHeader(std::string_view text)
{
    bool isMime = false;
    while (!text.empty()) {
        std::string_view line = text.substr(0, text.find('\n'));
        text.remove_prefix(std::min(line.size() + 1, text.size()));
        if (line.ends_with('\r'))
            line.remove_suffix(1);
        if (line.empty())
            break;
        if (!line.starts_with(' ') && !line.starts_with('\t') && !isHeaderName(line.substr(0, line.find(':'))))
            return false;
        isMime |= startsWith(line, "mime-version:") || startsWith(line, "content-type: multipart/");
    }
    return isMime;
}

} // namespace

PlainContent plainContentIn(std::string_view beginning)
{
    // Tags and headers are ASCII, which need not be converted otherwise.
    const std::string converted = isWideText(beginning) ? pageToUtf8(beginning) : std::string();
    const std::string_view text = withoutSpace(converted.empty() ? withoutMark(beginning) : converted);
    if (text.empty())
        return PlainContent::Open;
    if (isMimeHeader(text))
        return PlainContent::WebArchive;
    if (!text.starts_with('<')) {
        if (holdsPage(text))
            return PlainContent::PageTags;
        return isReadable(toUtf8(text, {})) ? PlainContent::Text : PlainContent::Other;
    }
    const auto first = behindProlog(text);
    if (!first || first->size() < 2)
        return PlainContent::Open;
    if (isPage(*first))
        return PlainContent::Page;
    const bool isOther =
        startsWith(*first, "<!doctype") || holds(first->substr(0, first->find('>')), "opendocument");
    return isPiece(*first) || (!isOther && holdsPage(*first)) ? PlainContent::PageTags : PlainContent::Xml;
}

} // namespace gouji::files
