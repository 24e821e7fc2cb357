// SPDX-License-Identifier: MPL-2.0
#include "files/html/page_styles.hpp"

#include "core/text/ascii.hpp"

#include <algorithm>

namespace gouji::files {
namespace {

constexpr std::size_t longestSheet = 256 << 10;
constexpr std::size_t mostRules = 500;
// What stands before the mark; the rest is left behind it.
std::string_view takeUntil(std::string_view& text, std::string_view mark)
{
    const auto at = text.find(mark);
    const std::string_view taken = text.substr(0, at);
    text.remove_prefix(at == text.npos ? text.size() : at + mark.size());
    return taken;
}

// Without comments and the marks that hid a sheet from old browsers.
std::string withoutComments(std::string_view sheet)
{
    std::string kept;
    while (!sheet.empty()) {
        kept += takeUntil(sheet, "/*");
        takeUntil(sheet, "*/");
    }
    for (const std::string_view mark : {"<!--", "-->"}) {
        for (auto at = kept.find(mark); at != kept.npos; at = kept.find(mark, at))
            kept.erase(at, mark.size());
    }
    return kept;
}

// Passes over a block whose opening brace was taken, with the blocks in it.
void passOverBlock(std::string_view& text)
{
    for (int depth = 1; depth > 0 && !text.empty();) {
        const auto brace = std::min(text.find_first_of("{}"), text.size() - 1);
        depth += text[brace] == '{' ? 1 : text[brace] == '}' ? -1 : 0;
        text.remove_prefix(brace + 1);
    }
}

// Whether what is limited to those media is what a person sees on a screen of any size.
bool isForScreens(std::string_view media)
{
    media = text::trimmed(media);
    return media.empty() || media == "all" || media == "screen";
}

bool isNameOfElement(std::string_view text)
{
    return !text.empty()
           && std::ranges::all_of(text, [](char c) { return (c | 0x20) >= 'a' && (c | 0x20) <= 'z'; });
}

bool holdsWord(std::string_view words, std::string_view word)
{
    for (auto at = words.find(word); at != words.npos; at = words.find(word, at + 1)) {
        const bool begins = at == 0 || text::asciiSpaces.find(words[at - 1]) != text::asciiSpaces.npos;
        const auto end = at + word.size();
        if (begins && (end == words.size() || text::asciiSpaces.find(words[end]) != text::asciiSpaces.npos))
            return true;
    }
    return false;
}

} // namespace

int PageStyles::Selector::weight() const
{
    return (id.empty() ? 0 : 10'000) + static_cast<int>(classes.size()) * 100 + (tag.empty() ? 0 : 1);
}

bool PageStyles::Selector::fits(std::string_view element, const HtmlAttributes& attributes) const
{
    if ((!tag.empty() && tag != element) || (!id.empty() && attributes("id") != id))
        return false;
    const std::string_view words = attributes("class").value_or("");
    return std::ranges::all_of(classes, [&](const std::string& name) { return holdsWord(words, name); });
}

std::optional<PageStyles::Selector> PageStyles::selectorOf(std::string_view text)
{
    text = text::trimmed(text);
    for (auto gap = text.find_first_of(text::asciiSpaces); gap != text.npos;
         gap = text.find_first_of(text::asciiSpaces)) {
        if (!isNameOfElement(text.substr(0, gap)))
            return std::nullopt;
        text = text::trimmed(text.substr(gap));
    }
    if (text.empty() || text.find_first_of(">+~:[]*\"'\\@") != text.npos)
        return std::nullopt;
    Selector selector;
    while (!text.empty()) {
        const char mark = text.front();
        const std::size_t end = std::min(text.find_first_of(".#", 1), text.size());
        if (mark == '.')
            selector.classes.emplace_back(text.substr(1, end - 1));
        else if (mark == '#')
            selector.id = text.substr(1, end - 1);
        else
            selector.tag = text.substr(0, end);
        text.remove_prefix(end);
    }
    std::ranges::transform(selector.tag, selector.tag.begin(),
                           [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c; });
    return selector;
}

void PageStyles::addRules(std::string_view selectors, std::string_view declarations)
{
    const auto shown = shownByDeclarations(declarations);
    while (shown && !selectors.empty() && m_rules.size() < mostRules) {
        if (auto selector = selectorOf(takeUntil(selectors, ",")))
            m_rules.push_back({std::move(*selector), *shown});
    }
}

void PageStyles::read(std::string_view sheet, const std::string& media)
{
    if (!isForScreens(media))
        return;
    const std::string kept = withoutComments(sheet.substr(0, longestSheet));
    std::string_view rest = kept;
    while (!rest.empty()) {
        std::string_view before = takeUntil(rest, "{");
        // A statement without a block, and the end of a block for some media, stand before the selectors.
        before.remove_prefix(std::min(before.find_last_of(";}") + 1, before.size()));
        before = text::trimmed(before);
        constexpr std::string_view limited = "@media";
        if (before.starts_with(limited) && isForScreens(before.substr(limited.size())))
            continue;
        if (before.starts_with('@'))
            passOverBlock(rest);
        else
            addRules(before, takeUntil(rest, "}"));
    }
}

std::optional<HtmlShown> PageStyles::shown(std::string_view tag, const HtmlAttributes& attributes) const
{
    const Rule* strongest = nullptr;
    for (const Rule& rule : m_rules) {
        if ((!strongest || rule.selector.weight() >= strongest->selector.weight())
            && rule.selector.fits(tag, attributes))
            strongest = &rule;
    }
    return strongest ? std::optional(strongest->shown) : std::nullopt;
}

} // namespace gouji::files
